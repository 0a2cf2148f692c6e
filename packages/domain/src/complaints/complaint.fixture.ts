import type { Actor, Role } from '../access/index.js'
import type { WorkingCalendar } from '../deadlines/index.js'
import type { CategoryId, ComplaintId, ContactReportId, HandlerId } from '../foundation/index.js'
import { accept, day, moment } from '../foundation/moments.fixture.js'
import type { Complainant } from './complainant.js'
import type { InContactComplaint, InTreatmentComplaint, ReceivedComplaint } from './complaint.js'
import type { ContactFacts } from './contact-facts.js'
import type { ContactReport } from './contact-report.js'
import type { Matter } from './matter.js'
import { receiveComplaint } from './receive-complaint.js'
import { recordContact } from './record-contact.js'

export const calendar: WorkingCalendar = {
  base: 'nl-office',
  version: 3,
  organisationDays: [],
  horizonOn: day('2027-12-31'),
}

const handlerId = (name: string) => name as HandlerId
export const sanne = { id: handlerId('sanne'), onDuty: true, roles: ['HANDLER'] as readonly Role[] }
export const joris = { id: handlerId('joris'), onDuty: true, roles: ['HANDLER'] as readonly Role[] }
export const coen = { id: handlerId('coen'), onDuty: true, roles: ['COORDINATOR'] as readonly Role[] }
export const mirjam = { id: handlerId('mirjam'), onDuty: true, roles: ['MANAGEMENT'] as readonly Role[] }
export const petra = { id: handlerId('petra'), onDuty: true, roles: ['POLICY_OFFICER'] as readonly Role[] }
export const as = ({ id, roles }: typeof sanne): Actor => ({ kind: 'staff', handlerId: id, roles })

export const complainant: Complainant = {
  name: 'Aïcha van den Berg',
  address: { street: 'Dam', houseNumber: '1', postcode: '1012 JS', town: 'Amsterdam', country: 'NL' },
  telephone: '+31612345678',
  email: 'aicha@voorbeeld.nl',
}

export const matter: Matter = {
  categoryId: 'late-delivery' as CategoryId,
  subject: 'Fiets niet bezorgd',
  description: 'De fiets zou dinsdag komen.',
  wish: null,
  orderNumber: 'B-2026.118',
  sellerId: null,
  sellerName: null,
}

/** Received by the public form on a Wednesday at half past nine; contact is due a day later. */
export const reception = {
  id: 'complaint' as ComplaintId,
  number: 'K-2026-000123-8',
  channel: 'FORM',
  severity: 'NORMAL',
  locale: 'NL',
  receivedAt: moment('2026-04-01T09:30'),
  registeredAt: moment('2026-04-01T09:30'),
  matter,
  complainant,
  checked: null,
  receiverId: null,
  concernsId: null,
} as const

/** A telephone call that a good report was made of, at noon on the day of receipt. */
export function aContact(changes: Partial<ContactReport> = {}): ContactReport {
  return {
    id: 'contact' as ContactReportId,
    kind: 'CALL',
    at: moment('2026-04-01T12:00'),
    report: 'Gebeld en geluisterd.',
    managerConsultedId: mirjam.id,
    mandate: null,
    agreedDeadlineOn: null,
    ...changes,
  }
}

export const contactFacts: ContactFacts = {
  actor: as(sanne),
  now: moment('2026-04-01T12:05'),
  calendar,
  manager: mirjam,
}

export function aReceivedComplaint(): ReceivedComplaint {
  return accept(receiveComplaint(reception, calendar)).complaint
}

export function anInContactComplaint(): InContactComplaint {
  const { complaint } = accept(recordContact(aReceivedComplaint(), aContact(), contactFacts))
  if (complaint.state === 'IN_CONTACT') return complaint
  throw new Error(`Expected a complaint in contact, not ${complaint.state}.`)
}

export function anInTreatmentComplaint(): InTreatmentComplaint {
  const agreeing = aContact({ agreedDeadlineOn: day('2026-04-10') })
  const { complaint } = accept(recordContact(aReceivedComplaint(), agreeing, contactFacts))
  if (complaint.state === 'IN_TREATMENT') return complaint
  throw new Error(`Expected a complaint in treatment, not ${complaint.state}.`)
}
