export { checkJournalTask } from './check-journal.task.js'
export { JournalResolver } from './journal.resolver.js'
export { journalChecks } from './journal-check.query.js'
export { JournalCheckResolver } from './journal-check.resolver.js'
