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
import { submitted } from './submission.fixture.js'

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
  return office.ask(documents[act], { input: { ...(await present(office, number)), ...input } }, { as })
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
  outcomeOf(await belong(office, number, 'recordHearing', as, statementOf(office)))
  outcomeOf(
    await belong(office, number, 'waiveHearing', as, {
      party: 'SELLER',
      reason: 'Er is niets meer te zeggen.',
    }),
  )
}

/** Related to one that has just come in. */
export async function relate(office: TestOffice, number: string, as: PersonKey): Promise<void> {
  const otherNumber = await submitted(office, { subject: 'Nog een bril' })
  outcomeOf(await belong(office, number, 'relateComplaints', as, { otherNumber }))
}
