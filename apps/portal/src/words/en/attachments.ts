import type { Words } from '../words.js'

export const attachments: Words['attachments'] = {
  title: 'Do you have photos or other files?',
  hint: 'A photo, an invoice or a message from the seller helps us. You do not have to.',
  limits: (files, size, kinds) => `At most ${files} files of at most ${size} each. Possible: ${kinds}.`,
  choose: 'Choose files',
  photo: 'Take a photo',
  drop: 'or drag them here',
  list: 'Your files',
  none: 'You have not added any files yet.',
  remove: 'Remove',
  retry: 'Try again',
  sending: (percentage) => `${percentage}% sent`,
  added: 'Added',
  announced: {
    added: (name) => `${name} has been added.`,
    removed: (name) => `${name} has been removed.`,
  },
  refused: {
    tooMany: (limit) => `Not added: you can send at most ${limit} files along.`,
    tooLarge: (size, limit) =>
      `Not added: this file is ${size} and may be at most ${limit}. A smaller photo is possible.`,
    empty: 'Not added: this file is empty.',
    kind: (kinds) => `Not added: we cannot open this kind of file. Possible: ${kinds}.`,
  },
  failed: {
    unreachable: 'Not added: there is no connection.',
    busy: 'Not added: it is busy now. Wait a moment and try again.',
    unavailable: 'Not added: sending does not work now.',
  },
}
