import type { Words } from './words.js'
import type { graphNl } from './words.nl.js'

export const graphEn: Words<typeof graphNl> = {
  state: {
    RECEIVED: 'Received',
    IN_CONTACT: 'In contact',
    IN_TREATMENT: 'In treatment',
    IMPORTED: 'Taken over',
  },
  channel: {
    FORM: 'Form',
    TELEPHONE: 'Telephone',
    COUNTER: 'Counter',
    LETTER: 'Letter',
    EMAIL: 'E-mail',
    PARTNER: 'Partner',
  },
  severity: { NORMAL: 'Normal', SERIOUS: 'Serious' },
  clock: {
    FIRST_CONTACT: 'First contact',
    AGREED_DEADLINE: 'Agreed deadline',
    DELAY_NOTICE: 'Delay notice',
    DECISION: 'Settle by',
  },
  contact: {
    CALL: 'Telephone call',
    VISIT: 'Visit',
    MESSAGE: 'Personal message',
    ATTEMPT: 'Attempt, not reached',
    PROPOSAL: 'Written proposal',
  },
  role: {
    HANDLER: 'Handler',
    COORDINATOR: 'Complaints coordinator',
    MANAGEMENT: 'Management',
    POLICY_OFFICER: 'Policy',
    AUDITOR: 'Auditor',
    ADMIN: 'Administrator',
  },
  roleText: {
    HANDLER: 'Handles complaints.',
    COORDINATOR: 'Watches the progress of all complaints and divides the work.',
    MANAGEMENT: 'Is told of every complaint and decides what needs a manager.',
    POLICY_OFFICER: 'Decides on violations by sellers.',
    AUDITOR: 'Reads everything and changes nothing.',
    ADMIN: 'Administers people and settings, and reads no complaints.',
  },
  staffAccountState: { INVITED: 'Invited', ACTIVE: 'Active', DISABLED: 'Disabled' },
  accountState: { OPEN: 'Open', SUSPENDED: 'Suspended', CLOSED: 'Closed' },
  violationState: { REPORTED: 'Reported', BOOKED: 'Booked', WITHDRAWN: 'Withdrawn' },
  country: { NL: 'Netherlands', BE: 'Belgium' },
  register: { KVK: 'KvK', KBO: 'KBO' },
  locale: { NL: 'Dutch', EN: 'English' },
}
