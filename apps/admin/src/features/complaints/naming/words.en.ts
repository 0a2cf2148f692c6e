import type { namingNl } from './words.nl.js'

export const namingEn: typeof namingNl = {
  title: 'Whom is {number} about?',
  text: 'Whomever you choose no longer sees this complaint and does not handle it. When that colleague handles it now, it waits for a substitute.',
  who: 'Colleague or director',
  choose: 'Choose a colleague',
  nobody: 'The complaint is about nobody of ours',
  missing: 'Choose whom the complaint is about.',
  submit: 'Save',
  cancel: 'Cancel',
  done: 'It was saved whom {number} is about',
}
