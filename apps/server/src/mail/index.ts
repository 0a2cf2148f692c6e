export { type LetterKind, localeIn, type OwedMail } from './letter.js'
export { oweMail } from './owe-mail.js'
export { mailTasks } from './send-message.task.js'
export { writeLetter } from './write-letter.js'
