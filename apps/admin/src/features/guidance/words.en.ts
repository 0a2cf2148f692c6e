import type { Words } from '../../graph/words.js'
import type { guidanceNl } from './words.nl.js'

export const guidanceEn: Words<typeof guidanceNl> = {
  title: 'How we work, and help',
  which: 'Which text',
  kind: { PROCEDURE: 'Procedure', INSTRUCTION: 'Instruction', GLOSSARY: 'Glossary' },
  about: {
    PROCEDURE: 'How we work. Customers read this text on the public pages.',
    INSTRUCTION: 'How we handle a complaint. For the office only.',
    GLOSSARY: 'What our words mean. For the office only.',
  },
  language: 'Language of the text',
  shipped: 'The text that comes with the program.',
  published: 'Version {version}, published by {name}, {at}.',
  versions: 'Versions',
  version: 'Version {version}',
  versionShipped: 'As shipped',
  older: 'You are reading an earlier version.',
  newest: 'To the text of now',
  edit: 'Write a new version',
  editing: 'New version',
  text: 'Text',
  textHelp: 'Begin a heading with # and an item of a list with -. Leave a line empty between paragraphs.',
  textHelpPublic:
    'Customers read this: write “report”, not “complaint”, “problem” or “fault”. The name complaints procedure may stand.',
  publish: 'Publish',
  publishAsk: 'Publish this text?',
  publishAskText: 'Everybody works by this text at once. The version before it can still be read.',
  publishedNow: 'Published. It holds at once.',
  cancel: 'Do not',
  check: 'Not published yet',
  conflict: 'There is a newer version meanwhile',
  takeOver: 'Read the newer one and leave mine as it is',
}
