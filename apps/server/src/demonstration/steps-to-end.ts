import type { Temporal } from 'temporal-polyfill'
import {
  assignComplaint,
  confirmAssignment,
  confirmNotAdmissible,
  declareNotAdmissible,
  mergeComplaint,
  offerRemedies,
  recordContact,
  withdrawComplaint,
} from '../complaints/index.js'
import { encodeId } from '../graph/ids.js'
import type { Office } from '../office.js'
import type { Ended } from './ended.js'
import type { House } from './fill-house.js'
import { idOf } from './never-refused.js'
import { officeDaysAfter } from './office-hours.js'
import type { Step } from './steps-to-settle.js'

/** What the office did with what did not come to a decision, in its order. */
export function stepsToEnd(
  office: Office,
  house: House,
  matter: Ended,
  receivedOn: Temporal.PlainDate,
): readonly Step[] {
  const { handler } = matter
  const taken: Step[] = [
    [
      0,
      '10:12:40',
      'marieke',
      (context, change) =>
        assignComplaint(context, { ...change, handlerId: encodeId('handler', idOf(house.people, handler)) }),
    ],
    [0, '10:44:03', handler, confirmAssignment],
  ]
  if (matter.ends === 'MERGED')
    return [
      ...taken,
      [
        0,
        '11:05:19',
        handler,
        async (context, change) =>
          mergeComplaint(context, { ...change, otherNumber: await earlierNumber(office, matter.email) }),
      ],
    ]
  if (matter.ends === 'DECLARED' || matter.ends === 'NOT_ADMISSIBLE') {
    const declared: Step = [
      0,
      '13:20:52',
      handler,
      (context, change) => declareNotAdmissible(context, { ...change, reason: matter.because }),
    ]
    return matter.ends === 'DECLARED'
      ? [...taken, declared]
      : [...taken, declared, [1, '09:02:11', 'maarten', confirmNotAdmissible]]
  }
  const spoken: Step = [
    0,
    '11:31:26',
    handler,
    (context, change) =>
      recordContact(context, {
        ...change,
        kind: 'CALL',
        at: context.at,
        report: matter.talk,
        managerConsultedId: encodeId('handler', idOf(house.people, 'hendrik')),
        mandate: null,
        agreedDeadlineOn: officeDaysAfter(receivedOn, 12),
      }),
  ]
  if (matter.ends === 'WITHDRAWN')
    return [
      ...taken,
      spoken,
      [
        1,
        '14:37:08',
        handler,
        (context, change) => withdrawComplaint(context, { ...change, reason: matter.reason }),
      ],
    ]
  return [
    ...taken,
    spoken,
    [
      1,
      '15:03:44',
      handler,
      (context, change) =>
        offerRemedies(context, {
          ...change,
          options: matter.options.map(({ cents, ...option }) => ({ ...option, amountInCents: cents })),
          defaultKey: 'A',
          answerBy: officeDaysAfter(receivedOn, 10),
        }),
    ],
  ]
}

/** The number of what the same customer wrote before. */
async function earlierNumber({ reads }: Office, email: string): Promise<string> {
  const found = await reads.row<{ number: string }>({
    name: 'what a customer of the demonstration wrote before',
    text: `select c.number from complaint c join complainant n on n.complaint_id = c.id
      where n.email = $1 order by c.received_at limit 1`,
    values: [email],
  })
  if (found === undefined) throw new Error('The demonstration has nothing to merge into.')
  return found.number
}
