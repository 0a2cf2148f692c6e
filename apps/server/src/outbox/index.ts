export { outboxInvariants } from './outbox.invariants.js'
export { messagesOwed } from './owe-message.js'
