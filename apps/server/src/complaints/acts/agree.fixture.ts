import {
  AddAgreementDocument,
  AnnounceDelayDocument,
  AssessSeverityDocument,
  ComplaintAgreementsDocument,
  CompleteAgreementDocument,
  LapseAgreementDocument,
  PauseClockDocument,
  RecordHoldingReplyDocument,
  ResumeClockDocument,
} from '@waarborg/schema'
import type { DocumentNode } from 'graphql'
import type { Answer, PersonKey, TestOffice } from '../../test-office/test-office.fixture.js'
import { handlerOf, outcomeOf, present } from './acts.fixture.js'

type PromisingAct =
  | 'addAgreement'
  | 'announceDelay'
  | 'assessSeverity'
  | 'recordHoldingReply'
  | 'completeAgreement'
  | 'lapseAgreement'
  | 'pauseClock'
  | 'resumeClock'

const documents: Record<PromisingAct, DocumentNode> = {
  addAgreement: AddAgreementDocument,
  completeAgreement: CompleteAgreementDocument,
  lapseAgreement: LapseAgreementDocument,
  pauseClock: PauseClockDocument,
  resumeClock: ResumeClockDocument,
  announceDelay: AnnounceDelayDocument,
  assessSeverity: AssessSeverityDocument,
  recordHoldingReply: RecordHoldingReplyDocument,
}

/** One act on what is promised with a complaint as it now is. */
export async function promise(
  office: TestOffice,
  number: string,
  act: PromisingAct,
  as: PersonKey,
  input: object = {},
): Promise<Answer> {
  return office.ask(documents[act], { input: { ...(await present(office, number)), ...input } }, { as })
}

/** What is promised with a complaint, as the coordinator sees it. */
export async function agreementsOf(office: TestOffice, number: string) {
  const { data, errors } = await office.ask(ComplaintAgreementsDocument, { number }, { as: 'marieke' })
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return data.complaintByNumber.agreements
}

export async function anAgreement(office: TestOffice, dueOn = '2035-03-14') {
  const responsibleId = await handlerOf(office, 'sander')
  return { what: 'De bril wordt opgehaald.', party: 'OFFICE', responsibleId, dueOn }
}

/** Something agreed and done. */
export async function agree(office: TestOffice, number: string, handler: PersonKey): Promise<void> {
  outcomeOf(await promise(office, number, 'addAgreement', handler, await anAgreement(office)))
  outcomeOf(await promise(office, number, 'completeAgreement', handler, { agreement: 1, note: 'Opgehaald.' }))
}

/** Serious no more, put off once and held on once. */
export async function putOff(office: TestOffice, number: string, handler: PersonKey): Promise<void> {
  const told: readonly [PromisingAct, object][] = [
    ['assessSeverity', { severity: 'NORMAL', reason: 'Er was geen gevaar.' }],
    ['announceDelay', { reason: 'De verkoper zoekt nog.', answerOn: '2035-04-12' }],
    ['recordHoldingReply', { text: 'U hoort het volgende week.', answerOn: '2035-03-14' }],
  ]
  for (const [act, input] of told) outcomeOf(await promise(office, number, act, handler, input))
}
