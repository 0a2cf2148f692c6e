export { outboxInvariants } from './outbox.invariants.js'
export { oweMessage } from './owe-message.js'
