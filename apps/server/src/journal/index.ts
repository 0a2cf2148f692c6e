export { appendEntry, firstEntry, nextEntry } from './append-entry.js'
export { brokenChains } from './broken-chains.js'
export { canonicalJson } from './canonical-json.js'
export { journalInvariants } from './journal.invariants.js'
