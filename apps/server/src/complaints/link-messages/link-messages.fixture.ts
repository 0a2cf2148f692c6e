import {
  AddFilesDocument,
  AddTrackedFilesDocument,
  MarkMessagesReadDocument,
  WriteToComplainantDocument,
  WriteTrackedMessageDocument,
} from '@waarborg/schema'
import { uploadFor } from '../../operations/backup.fixture.js'
import { anyAddress } from '../../test-office/form-proof.fixture.js'
import type { PersonKey, TestOffice } from '../../test-office/test-office.fixture.js'
import { outcomeOf, present } from '../acts/acts.fixture.js'

/** The secret of a complaint's link. */
export async function tokenOf(office: TestOffice, number: string): Promise<string> {
  const [row] = await office.rows('select id from complaint where number = $1', [number])
  return office.app.office.derive('tracking', row.id)
}

const documents = {
  addFiles: AddFilesDocument,
  writeToComplainant: WriteToComplainantDocument,
  markMessagesRead: MarkMessagesReadDocument,
  addTrackedFiles: AddTrackedFilesDocument,
  writeTrackedMessage: WriteTrackedMessageDocument,
}

/** An act of staff beside a complaint. */
export async function actBeside(
  office: TestOffice,
  number: string,
  which: 'addFiles' | 'writeToComplainant' | 'markMessagesRead',
  as: PersonKey,
  input: object = {},
) {
  const { complaintId } = await present(office, number)
  return office.ask(documents[which], { input: { complaintId, ...input } }, { as })
}

/** An act of the complainant by the secret link, from anywhere. */
export async function actByLink(
  office: TestOffice,
  number: string,
  which: 'addTrackedFiles' | 'writeTrackedMessage',
  input: object,
) {
  const named = { token: await tokenOf(office, number), ...input }
  return office.ask(documents[which], { input: named }, { headers: { 'x-forwarded-for': anyAddress() } })
}

/** Everything that goes to and fro beside a complaint: a file of staff, and a message of either side, read. */
export async function exchangeBeside(office: TestOffice, number: string, as: PersonKey): Promise<void> {
  const ticket = await uploadFor(office, 'brief.txt', 'De brief van de winkel.')
  outcomeOf(
    await actBeside(office, number, 'addFiles', as, {
      files: [{ ticket, remark: 'De brief van de winkel' }],
    }),
  )
  outcomeOf(await actByLink(office, number, 'writeTrackedMessage', { text: 'Is er al nieuws?' }))
  outcomeOf(await actBeside(office, number, 'markMessagesRead', as))
  outcomeOf(await actBeside(office, number, 'writeToComplainant', as, { text: 'Wij zoeken het uit.' }))
}
