export { CheckPanel } from './check-panel.js'
export { JournalList } from './journal-list.js'
