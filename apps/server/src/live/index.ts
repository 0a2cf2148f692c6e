export { announceEvent, eventToAnnounce } from './announce-event.js'
export { eventInvariants } from './event.invariants.js'
export { EventStream } from './event-stream.js'
export type { EventFacts, OfficeEvent } from './office-event.js'
