import {
  addAgreement,
  addPart,
  announceDelay,
  answerPart,
  askDelay,
  assignComplaint,
  checkComplainant,
  closeComplaint,
  completeAgreement,
  confirmAssignment,
  confirmReading,
  confirmVerdict,
  offerRemedies,
  recordAftercare,
  recordContact,
  recordVerdict,
  sendDecision,
  waiveHearing,
  withdrawComplaint,
} from '../complaints/index.js'
import type { RequestContext } from '../graph/context.js'
import { encodeId } from '../graph/ids.js'
import type { House } from './fill-house.js'
import { idOf } from './never-refused.js'
import type { PersonKey } from './people.js'
import type { PlannedAct } from './plan/planned-complaint.js'
import type { Change } from './steps-to-settle.js'

/** Does what was planned, as the one by whom and at the moment of the context. */
export function playAct(context: RequestContext, house: House, change: Change, act: PlannedAct) {
  const idOfPerson = (key: PersonKey) => encodeId('handler', idOf(house.people, key))
  switch (act.kind) {
    case 'assign':
      return assignComplaint(context, { ...change, handlerId: idOfPerson(act.to) })
    case 'confirm':
      return confirmAssignment(context, change)
    case 'contact':
      return recordContact(context, {
        ...change,
        kind: act.contact,
        at: act.at,
        report: act.report,
        managerConsultedId: act.manager === null ? null : idOfPerson(act.manager),
        mandate: act.mandate,
        agreedDeadlineOn: act.agreedOn,
      })
    case 'confirm-reading':
      return confirmReading(context, change)
    case 'check':
      return checkComplainant(context, { ...change, complainant: null })
    case 'add-part':
      return addPart(context, { ...change, description: act.text })
    case 'judge':
      return recordVerdict(context, { ...change, ...act.found, part: 1 })
    case 'agree-to-verdict':
      return confirmVerdict(context, { ...change, part: 1 })
    case 'leave-unheard':
      return waiveHearing(context, { ...change, party: 'SELLER', reason: act.reason })
    case 'answer':
      return answerPart(context, { ...change, part: 1, text: act.text })
    case 'promise':
      return addAgreement(context, {
        ...change,
        what: act.what,
        party: 'OFFICE',
        responsibleId: idOfPerson(act.by),
        dueOn: act.dueOn,
      })
    case 'send':
      return sendDecision(context, { ...change, how: 'EMAIL' })
    case 'keep-promise':
      return completeAgreement(context, { ...change, agreement: 1, note: act.note })
    case 'close': {
      const { cause, unit, origin, aftercareOn, by } = act
      const closing = { cause, unit, origin, aftercareOn, aftercareById: idOfPerson(by) }
      return closeComplaint(context, { ...change, ...closing })
    }
    case 'aftercare':
      return recordAftercare(context, {
        ...change,
        way: 'TELEPHONE',
        solved: act.solved,
        report: act.report,
      })
    case 'withdraw':
      return withdrawComplaint(context, { ...change, reason: act.reason })
    case 'offer':
      return offerRemedies(context, {
        ...change,
        options: act.options,
        defaultKey: null,
        answerBy: act.answerBy,
      })
    case 'announce-delay':
      return announceDelay(context, { ...change, reason: act.reason, answerOn: act.answerOn })
    case 'ask-delay':
      return askDelay(context, { ...change, reason: act.reason, answerOn: act.answerOn })
  }
}
