import { encodeId } from '../../graph/ids.js'
import { actOnKey, makeOneKey } from '../../partner-keys/partner-key.fixture.js'
import type { TestOffice } from '../../test-office/test-office.fixture.js'
import { SIGN_IN_ACTS } from '../sign-in/record-sign-in.js'
import { putToSeller } from './full-complaint.fixture.js'
import { forAll, inTurn, type TableObject } from './table-object.fixture.js'
import { contactFor, ownContact, ownContactSignedIn, ownKey } from './table-outsiders.fixture.js'
import { type Accounts, toSellers } from './table-sellers.fixture.js'

/** Keys of software: the table's own, one of another account of its trader and a stranger's, which was revoked. */
export async function keyObjects(office: TestOffice, accounts: Accounts): Promise<TableObject[]> {
  const keyFor = async (seller: string) => (await makeOneKey(office, { sellerIds: [seller] })).partnerKey.id
  const [own, sameTrader, another] = [
    (await ownKey(office)).id,
    await keyFor(accounts.sameTrader),
    await keyFor(accounts.another),
  ]
  await actOnKey(office, 'revokePartnerKey', { keyId: another })
  await office.rows(`update partner_key set last_used_at = made_at`)
  await office.rows(
    `insert into request_log (id, key_id, at, operation, outcome, code, cost, milliseconds, request_id)
     select gen_random_uuid(), id, made_at, 'sellers', 'REFUSED', 'FORBIDDEN', 1, 2, 'of-the-test' from partner_key`,
  )
  return [
    { variables: { key: own }, relationOf: toSellers('o') },
    { variables: { key: sameTrader }, relationOf: toSellers('t') },
    { variables: { key: another }, relationOf: toSellers('x') },
  ]
}

/** Who speaks for sellers: the table's own contact, who signed in, and another's. */
export async function contactObjects(office: TestOffice, accounts: Accounts): Promise<TableObject[]> {
  await ownContactSignedIn(office)
  const others = [accounts.sameTrader, accounts.another]
  const ids = [await ownContact(office), await contactFor(office, others, 'wim@winkel.example')]
  return ids.map((contact) => ({ variables: { contact }, relationOf: {} }))
}

/** What was put to the own account, to another of the same trader and to a stranger. */
export async function extractObjects(
  office: TestOffice,
  work: readonly { readonly variables: { readonly number: string } }[],
): Promise<TableObject[]> {
  const relations = ['o', 't', 'x'] as const
  const extracts = await inTurn(work, ({ variables: { number } }) => putToSeller(office, number, 'fatima'))
  return extracts.map((extract, index) => ({
    variables: { extract },
    relationOf: toSellers(relations[index] ?? 'x'),
  }))
}

/** What the journal holds of complaints, and of what is no complaint. */
export async function journalObjects(
  office: TestOffice,
  complaints: readonly TableObject[],
): Promise<TableObject[]> {
  const open = complaints.filter(({ relationOf }) => !/[cd]/.test(Object.values(relationOf).join()))
  const peopleWhere = `select subject_id as id from journal_entry where subject_noun = 'handler' group by 1 having`
  const [changed] = await office.rows(`${peopleWhere} bool_or(act <> all($1)) limit 1`, [SIGN_IN_ACTS])
  const [signedIn] = await office.rows(`${peopleWhere} bool_and(act = any($1)) limit 1`, [SIGN_IN_ACTS])
  return [
    ...open.map((object) => ({ ...object, variables: { about: object.variables.number } })),
    { variables: { about: encodeId('handler', changed.id) }, relationOf: forAll('w') },
    { variables: { about: encodeId('handler', signedIn.id) }, relationOf: forAll('s') },
  ]
}
