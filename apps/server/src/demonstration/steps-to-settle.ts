import type { Temporal } from 'temporal-polyfill'
import {
  addAgreement,
  addPart,
  answerPart,
  assignComplaint,
  checkComplainant,
  closeComplaint,
  completeAgreement,
  confirmAssignment,
  recordAftercare,
  recordContact,
  recordVerdict,
  sendDecision,
  waiveHearing,
} from '../complaints/index.js'
import type { RequestContext } from '../graph/context.js'
import { encodeId } from '../graph/ids.js'
import type { House } from './fill-house.js'
import { idOf } from './never-refused.js'
import { officeDaysAfter } from './office-hours.js'
import type { PersonKey } from './people.js'
import type { Settled } from './settled.js'

export type Change = { readonly complaintId: string; readonly expectedVersion: number }
type Act = (context: RequestContext, change: Change) => ReturnType<typeof assignComplaint>
/** Office days after the receipt, the time of the day, by whom, and what. */
export type Step = readonly [day: number, time: string, by: PersonKey, act: Act]

const NOT_HEARD = 'De verkoper liet bij de eerste melding al weten dat het zo is gegaan.'

/** From the assignment to the aftercare or as far as it came, in the order in which an office comes to them. */
export function stepsToSettle(house: House, matter: Settled, receivedOn: Temporal.PlainDate): Step[] {
  const { handler, verdict, remedy, explanation, whyNotRepaired, answer, agreed, until } = matter
  const handlerId = encodeId('handler', idOf(house.people, handler))
  const dayAfter = (days: number) => officeDaysAfter(receivedOn, days)
  const contact = (context: RequestContext, change: Change) =>
    recordContact(context, {
      ...change,
      kind: 'CALL',
      at: context.at,
      report: matter.talk,
      managerConsultedId: encodeId('handler', idOf(house.people, 'hendrik')),
      mandate: null,
      agreedDeadlineOn: dayAfter(8),
    })
  const judge = { part: 1, verdict, honesty: null, remedy, amountInCents: matter.cents, explanation }
  const closing = { cause: matter.cause, unit: matter.unit, origin: matter.origin }
  const toDecide: (Step | null)[] = [
    [0, '10:04:12', 'marieke', (context, change) => assignComplaint(context, { ...change, handlerId })],
    [0, '10:31:47', handler, confirmAssignment],
    [0, '11:26:05', handler, contact],
    [
      0,
      '11:38:50',
      handler,
      (context, change) => checkComplainant(context, { ...change, complainant: null }),
    ],
    [
      1,
      '09:42:18',
      handler,
      (context, change) => addPart(context, { ...change, description: matter.subject }),
    ],
    [
      4,
      '14:11:33',
      handler,
      (context, change) =>
        recordVerdict(context, { ...change, ...judge, whyNotRepaired, whyOutsideBand: null }),
    ],
    verdict === 'FOUNDED'
      ? [
          4,
          '14:19:02',
          handler,
          (context, change) => waiveHearing(context, { ...change, party: 'SELLER', reason: NOT_HEARD }),
        ]
      : null,
    [4, '14:40:26', handler, (context, change) => answerPart(context, { ...change, part: 1, text: answer })],
    agreed === null
      ? null
      : [
          4,
          '14:52:09',
          handler,
          (context, change) =>
            addAgreement(context, {
              ...change,
              what: agreed,
              party: 'OFFICE',
              responsibleId: handlerId,
              dueOn: dayAfter(7),
            }),
        ],
    [5, '10:08:41', handler, (context, change) => sendDecision(context, { ...change, how: 'EMAIL' })],
  ]
  const afterwards: (Step | null)[] = [
    agreed === null
      ? null
      : [
          6,
          '13:27:15',
          handler,
          (context, change) =>
            completeAgreement(context, { ...change, agreement: 1, note: 'Gedaan en nagevraagd.' }),
        ],
    [
      6,
      '13:48:36',
      handler,
      (context, change) =>
        closeComplaint(context, {
          ...change,
          ...closing,
          aftercareOn: dayAfter(14),
          aftercareById: handlerId,
        }),
    ],
    [
      14,
      '15:16:20',
      handler,
      (context, change) =>
        recordAftercare(context, {
          ...change,
          way: 'TELEPHONE',
          ...(until === 'NOT_SOLVED' ? IS_NOT_SOLVED : IS_SOLVED),
        }),
    ],
  ]
  const steps = until === 'DECIDED' ? toDecide : [...toDecide, ...afterwards]
  return steps.filter((step) => step !== null)
}

const IS_SOLVED = { solved: true, report: 'Gebeld; tevreden.' } as const
const IS_NOT_SOLVED = { solved: false, report: 'Gebeld. De vloer is nog steeds nat.' } as const
