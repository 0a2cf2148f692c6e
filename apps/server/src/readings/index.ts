export { COMPLAINT_READ, journalReadings } from './journal-readings.js'
export { readingInvariants } from './reading.invariants.js'
export { recordReading } from './record-reading.js'
