import { attachmentRows } from '../attachments/index.js'
import { categoryShape } from '../categories/index.js'
import type { ListDefinition } from '../graph/list-definition.js'
import type { Shape } from '../graph/shape.js'
import { visibleComplaints } from '../graph/visible-complaints.js'
import { handlerShape } from '../handlers/index.js'
import { sellerShape } from '../sellers/index.js'
import { clockRows } from './clocks-of-complaint.js'
import type { ComplaintType } from './complaint.type.js'
import { complaintConditions } from './complaint-conditions.js'
import type { ComplaintFilter, ComplaintOrderFieldName } from './complaint-list.args.js'
import { contactRows } from './contact-reports.js'
import { labelRows } from './labels-of-complaint.js'
import { journalRows } from './timeline-of-complaint.js'

const complainantShape: Shape = {
  values: {
    name: 'n.name',
    telephone: 'n.telephone',
    email: 'n.email',
    checkedAt: 'n.checked_at',
    checkedById: 'n.checked_by',
    address: {
      shape: {
        values: {
          street: 'n.street',
          houseNumber: 'n.house_number',
          postcode: 'n.postcode',
          town: 'n.town',
          country: 'n.country',
        },
        always: [],
      },
      present: 'n.postcode is not null',
    },
  },
  always: [],
  needs: { checkedBy: ['checkedById'] },
}

const complaintShape: Shape<ComplaintType> = {
  values: {
    id: 'c.id',
    number: 'c.number',
    state: 'c.state',
    channel: 'c.channel',
    receivedAt: 'c.received_at',
    registeredAt: 'c.registered_at',
    severity: 'c.severity',
    locale: 'c.locale',
    subject: 'c.subject',
    description: 'c.description',
    wish: 'c.wish',
    orderNumber: 'c.order_number',
    sellerName: 'c.seller_name',
    assignedAt: 'c.assigned_at',
    assignmentConfirmedAt: 'c.assignment_confirmed_at',
    onBehalfOfId: 'c.on_behalf_of_id',
    inadmissibleDeclaredById: 'c.inadmissible_declared_by',
    choiceUntil: `(select case when o.chosen_key is null then o.answer_by end from offer o
      where o.complaint_id = c.id and o.round = c.round order by o.offered_at desc, o.id desc limit 1)`,
    managementInformedAt: 'c.management_informed_at',
    contactAttempts: 'c.contact_attempts',
    version: 'c.version',
    disposedOn: 'c.disposed_on',
    complainant: { shape: complainantShape, present: 'n.complaint_id is not null' },
    category: { shape: categoryShape('k') },
    handler: { shape: handlerShape('h'), present: 'h.id is not null' },
    // Whom it was about is kept from it (D-18) and shown to nobody else any more.
    concerns: { shape: handlerShape('o'), present: 'o.id is not null and c.disposed_on is null' },
    receiver: { shape: handlerShape('r'), present: 'r.id is not null' },
    seller: { shape: sellerShape('s', 't'), present: 's.id is not null' },
  },
  id: 'c.id',
  rows: { clockRows, contactRows, attachmentRows, journalRows, labelRows },
  always: ['id', 'state'],
  needs: {
    clocks: ['clockRows'],
    nextClock: ['clockRows'],
    contacts: ['contactRows'],
    attachments: ['attachmentRows'],
    timeline: ['journalRows'],
    labels: ['labelRows'],
    allowedActions: [
      'disposedOn',
      'handler',
      'onBehalfOfId',
      'assignedAt',
      'assignmentConfirmedAt',
      'receiver',
      'concerns',
      'seller',
      'severity',
      'receivedAt',
      'inadmissibleDeclaredById',
      'choiceUntil',
    ],
    order: ['orderNumber'],
    substitutesFor: ['onBehalfOfId'],
    conversation: ['disposedOn'],
    mentionable: ['handler', 'receiver', 'concerns', 'disposedOn'],
  },
}

/** The list of complaints with its to-one neighbours: one SQL statement. */
export const complaintList: ListDefinition<ComplaintType, ComplaintFilter, ComplaintOrderFieldName> = {
  name: 'complaints',
  from: 'complaint c left join complainant named on named.complaint_id = c.id',
  neighbours: {
    of: 'c',
    joined: `left join complainant n on n.complaint_id = c.id
      join category k on k.id = c.category_id
      left join handler h on h.id = c.handler_id
      left join handler r on r.id = c.receiver_id
      left join handler o on o.id = c.concerns_id
      left join seller s on s.id = c.seller_id
      left join trader t on t.id = s.trader_id`,
  },
  id: 'c.id',
  node: complaintShape,
  orders: {
    RECEIVED_AT: { sql: 'c.received_at', type: 'timestamptz' },
    NEXT_DUE_AT: { sql: `coalesce(c.next_due_at, 'infinity')`, type: 'timestamptz' },
    NUMBER: { sql: 'c.sequence', type: 'bigint' },
    SEVERITY: { sql: 'c.severity', type: 'text' },
    COMPLAINANT_NAME: { sql: `coalesce(named.name, '') collate dutch`, type: 'text' },
  },
  defaultOrder: { field: 'RECEIVED_AT', direction: 'DESC' },
  visible: visibleComplaints('c'),
  conditions: complaintConditions,
}
