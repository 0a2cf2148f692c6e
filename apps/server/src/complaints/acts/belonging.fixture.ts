import {
  MergeComplaintDocument,
  RecordHearingDocument,
  RelateComplaintsDocument,
  UnrelateComplaintsDocument,
  WaiveHearingDocument,
} from '@waarborg/schema'
import type { DocumentNode } from 'graphql'
import type { Answer, PersonKey, TestOffice } from '../../test-office/test-office.fixture.js'
import { outcomeOf, present } from './acts.fixture.js'

type BelongingAct =
  | 'recordHearing'
  | 'waiveHearing'
  | 'relateComplaints'
  | 'unrelateComplaints'
  | 'mergeComplaint'

const documents: Record<BelongingAct, DocumentNode> = {
  recordHearing: RecordHearingDocument,
  waiveHearing: WaiveHearingDocument,
  relateComplaints: RelateComplaintsDocument,
  unrelateComplaints: UnrelateComplaintsDocument,
  mergeComplaint: MergeComplaintDocument,
}

/** One act on what belongs with a complaint as it now is. */
export async function belong(
  office: TestOffice,
  number: string,
  act: BelongingAct,
  as: PersonKey,
  input: object = {},
): Promise<Answer> {
  const named = 'complaintId' in input ? {} : await present(office, number)
  return office.ask(documents[act], { input: { ...named, ...input } }, { as })
}

/** What the seller says, at this moment. */
export const statementOf = ({ app }: TestOffice) => ({
  party: 'SELLER',
  way: 'TELEPHONE',
  at: app.office.now().toString(),
  spokenWith: 'Bas van de winkel',
  report: 'Het pakket is op maandag meegegeven.',
})

/** The seller was heard about an extract that it has, and once more it was left out. */
export async function hear(office: TestOffice, number: string, as: PersonKey): Promise<void> {
  const { expectedVersion, ...named } = await present(office, number)
  const heard = { ...named, ...statementOf(office), expectedVersion }
  outcomeOf(await belong(office, number, 'recordHearing', as, heard))
  const waived = { ...named, party: 'SELLER', reason: 'Er is niets meer te zeggen.' }
  outcomeOf(
    await belong(office, number, 'waiveHearing', as, { ...waived, expectedVersion: expectedVersion + 1 }),
  )
}

/** Related to the open complaint of before that came in first. */
export async function relate(office: TestOffice, number: string, as: PersonKey): Promise<void> {
  const states = ['RECEIVED', 'IN_CONTACT', 'IN_TREATMENT']
  const query = `query ($states: [ComplaintState!]) { complaints(first: 1, filter: { states: $states },
    orderBy: { field: RECEIVED_AT, direction: ASC }) { nodes { number } } }`
  const { data } = await office.ask(query, { states }, { as })
  const [{ number: otherNumber }] = data.complaints.nodes
  outcomeOf(await belong(office, number, 'relateComplaints', as, { otherNumber }))
}
