import { randomBytes } from 'node:crypto'
import {
  HandleSafetySignalDocument,
  LeaveSafetySignalDocument,
  RecordSafetySignalDocument,
} from '@waarborg/schema'
import { categoryOf, proofFor } from '../complaints/acts/submission.fixture.js'
import { anyAddress } from '../test-office/form-proof.fixture.js'
import type { Answer, AskOptions, PersonKey, TestOffice } from '../test-office/test-office.fixture.js'

const SIGNALS = `query ($filter: SafetySignalFilter) { safetySignals(filter: $filter) { totalCount nodes {
  id state danger product orderNumber seller { name } sellerName category { code } channel receivedAt
  recordedBy { name } done handledAt handledBy { name } version } } }`

/** The signals as a coordinator reads them. */
export async function signalsIn(office: TestOffice, filter: object = {}, as: PersonKey = 'marieke') {
  const { data, errors } = await office.ask(SIGNALS, { filter }, { as })
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return data.safetySignals.nodes
}

export const record = (office: TestOffice, input: object, as: PersonKey = 'gerda') =>
  office.ask(
    RecordSafetySignalDocument,
    { input: { channel: 'TELEPHONE', receivedAt: office.app.office.now().toString(), ...input } },
    { as },
  )

/** Leaves a signal as the public page does; each comes from another address. */
export async function leave(office: TestOffice, input: object, options: AskOptions = {}): Promise<Answer> {
  const key = randomBytes(16).toString('hex')
  const given = { idempotencyKey: key, proof: await proofFor(office, key), ...input }
  const headers = { 'x-forwarded-for': anyAddress(), ...options.headers }
  return office.ask(LeaveSafetySignalDocument, { input: given }, { ...options, headers })
}

export const handle = (office: TestOffice, input: object, as: PersonKey = 'marieke') =>
  office.ask(HandleSafetySignalDocument, { input }, { as })

/** What was refused, each with its path. */
export function faultsOf({ data, errors }: Answer): readonly string[] {
  if (errors !== undefined) return errors.map(({ extensions }) => String(extensions.code))
  const [payload] = Object.values(data) as { userErrors: { code: string; path: string[] }[] }[]
  return payload?.userErrors.map(({ code, path }) => `${path.join('.')} ${code}`) ?? []
}

/** A signal that is open, and one with something in every field. */
export async function signalsOfAll(office: TestOffice, sellerId: string): Promise<void> {
  const about = { product: 'Lader X', orderNumber: 'A-1', sellerId, sellerName: 'De winkel' }
  const categoryId = await categoryOf(office, 'LEV-02')
  for (const input of [{ danger: 'Rook.' }, { danger: 'Steekvlam.', categoryId, ...about }]) {
    const faults = faultsOf(await record(office, input))
    if (faults.length > 0) throw new Error(faults.join())
  }
  const [{ id: signalId }] = await signalsIn(office, { search: 'Steekvlam' })
  const faults = faultsOf(await handle(office, { signalId, expectedVersion: 1, done: 'Geblust.' }))
  if (faults.length > 0) throw new Error(faults.join())
}
