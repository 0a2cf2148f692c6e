import {
  AddPartDocument,
  AnswerPartDocument,
  ChooseRemedyDocument,
  CloseComplaintDocument,
  ComplaintDecisionDocument,
  ConfirmNotAdmissibleDocument,
  ConfirmVerdictDocument,
  DeclareNotAdmissibleDocument,
  OfferRemediesDocument,
  RecordAftercareDocument,
  RecordVerdictDocument,
  RejectVerdictDocument,
  ReturnDecisionDocument,
  SendDecisionDocument,
  WithdrawComplaintDocument,
} from '@waarborg/schema'
import type { DocumentNode } from 'graphql'
import type { Answer, PersonKey, TestOffice } from '../../test-office/test-office.fixture.js'
import { handlerOf, outcomeOf, present, record } from './acts.fixture.js'

type DecidingAct =
  | 'addPart'
  | 'answerPart'
  | 'chooseRemedy'
  | 'closeComplaint'
  | 'confirmNotAdmissible'
  | 'confirmVerdict'
  | 'declareNotAdmissible'
  | 'offerRemedies'
  | 'recordAftercare'
  | 'recordVerdict'
  | 'rejectVerdict'
  | 'returnDecision'
  | 'sendDecision'
  | 'withdrawComplaint'

const documents: Record<DecidingAct, DocumentNode> = {
  addPart: AddPartDocument,
  answerPart: AnswerPartDocument,
  chooseRemedy: ChooseRemedyDocument,
  closeComplaint: CloseComplaintDocument,
  confirmNotAdmissible: ConfirmNotAdmissibleDocument,
  confirmVerdict: ConfirmVerdictDocument,
  declareNotAdmissible: DeclareNotAdmissibleDocument,
  offerRemedies: OfferRemediesDocument,
  recordAftercare: RecordAftercareDocument,
  recordVerdict: RecordVerdictDocument,
  rejectVerdict: RejectVerdictDocument,
  returnDecision: ReturnDecisionDocument,
  sendDecision: SendDecisionDocument,
  withdrawComplaint: WithdrawComplaintDocument,
}

/** One act on a complaint as it now is, by somebody; `input` adds to what names it or replaces that. */
export async function decide(
  office: TestOffice,
  number: string,
  act: DecidingAct,
  as: PersonKey,
  input: object = {},
): Promise<Answer> {
  return office.ask(documents[act], { input: { ...(await present(office, number)), ...input } }, { as })
}

/** What the office finds, judged and answered, and how it ends. */
export async function decisionOf(office: TestOffice, number: string, as: PersonKey = 'marieke') {
  const { data, errors } = await office.ask(ComplaintDecisionDocument, { number }, { as })
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return data.complaintByNumber
}

export const doubtful = {
  part: 1,
  verdict: 'DOUBTFUL',
  remedy: 'NONE',
  explanation: 'Het is niet vast te stellen.',
}

/** Spoken with, its one part judged and answered; all but the decision itself. */
export async function makeReady(
  office: TestOffice,
  number: string,
  at: string,
  agreedDeadlineOn: string,
): Promise<void> {
  const managerConsultedId = await handlerOf(office, 'hendrik')
  const call = { kind: 'CALL', at, report: 'Gebeld en geluisterd.', managerConsultedId, agreedDeadlineOn }
  outcomeOf(await record(office, number, { as: 'sander' }, call))
  const { parts } = await decisionOf(office, number)
  const part = parts.length + 1
  outcomeOf(await decide(office, number, 'addPart', 'sander', { description: 'De levering' }))
  outcomeOf(await decide(office, number, 'recordVerdict', 'sander', { ...doubtful, part }))
  outcomeOf(await decide(office, number, 'answerPart', 'sander', { part, text: 'Dit vonden wij.' }))
}

export async function closingInput(office: TestOffice, aftercareOn: string) {
  const aftercareById = await handlerOf(office, 'sander')
  return { cause: 'SERVICE', unit: 'Bezorging', origin: 'US', aftercareOn, aftercareById }
}

const dear = {
  verdict: 'UNFOUNDED',
  honesty: 'HONEST',
  remedy: 'COMPENSATION',
  amountInCents: 9_000,
  explanation: 'Uit coulance.',
  whyNotRepaired: 'Niet te maken.',
  whyOutsideBand: 'Lang gewacht.',
}

/** One part judged with something of everything, agreed to and answered. */
export async function judgeInFull(office: TestOffice, number: string, handler: PersonKey): Promise<void> {
  outcomeOf(await decide(office, number, 'addPart', handler, { description: 'De levering' }))
  outcomeOf(await decide(office, number, 'recordVerdict', handler, { ...dear, part: 1 }))
  outcomeOf(await decide(office, number, 'confirmVerdict', 'maarten', { part: 1 }))
  const told = {
    text: 'De bezorger heeft het verkeerde pakket gebracht.',
    despiteBlame: 'Zo staat het in zijn brief.',
  }
  outcomeOf(await decide(office, number, 'answerPart', handler, { part: 1, ...told }))
}

/** The same, and another part of which the verdict was given back. */
export async function judge(office: TestOffice, number: string, handler: PersonKey): Promise<void> {
  await judgeInFull(office, number, handler)
  outcomeOf(await decide(office, number, 'addPart', handler, { description: 'De rekening' }))
  outcomeOf(await decide(office, number, 'recordVerdict', handler, { ...dear, part: 2 }))
  outcomeOf(await decide(office, number, 'rejectVerdict', 'maarten', { part: 2, reason: 'Te veel.' }))
}

/** Two solutions from which the complainant is to choose. */
export async function offerTwo(office: TestOffice, number: string, handler: PersonKey): Promise<void> {
  const options = [
    { remedy: 'REPAIR', description: 'Wij maken de bril.', amountInCents: 4_000 },
    { remedy: 'REFUND', description: 'U krijgt uw geld terug.', amountInCents: 12_500 },
  ]
  const offer = { options, defaultKey: 'A', answerBy: '2035-03-27' }
  outcomeOf(await decide(office, number, 'offerRemedies', handler, offer))
}

/** The same, and the complainant told what it is to be. */
export async function letChoose(office: TestOffice, number: string, handler: PersonKey): Promise<void> {
  await offerTwo(office, number, handler)
  outcomeOf(await decide(office, number, 'chooseRemedy', handler, { key: 'B' }))
}
