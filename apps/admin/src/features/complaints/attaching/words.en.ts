import type { attachingNl } from './words.nl.js'

export const attachingEn: Record<keyof typeof attachingNl, string> = {
  complainant: 'The complainant',
  choose: 'Add files',
  help: 'Or drop them here. At most {count, number} at once, of {size} each. The complainant does not see them.',
  chosen: 'Files to add',
  busy: '{name} is being sent',
  failed: '{name} could not be sent.',
  noAnswer: 'No answer came. Remove it and choose it again.',
  tooMany: 'At most {count, number} files at once. Add this one afterwards.',
  drop: 'Remove {name}',
  remark: 'What is it?',
  remarkOf: 'What is {name}?',
  act: '{count, plural, one {Add to the complaint} other {Add # files to the complaint}}',
  added: '{count, plural, one {The file was added} other {# files were added}}',
  remove: 'Remove',
  removeOne: 'Remove {name}',
  removeTitle: 'Remove the file?',
  removeText: '{name} is then gone for everybody. That there was a file, and who removed it, stays.',
  removed: 'The file was removed',
}
