import type { SellerId } from '@waarborg/domain/foundation'
import {
  ConfirmLiftDocument,
  DeclineLiftDocument,
  LeaveAccountDocument,
  LiftBlockDocument,
  RegisterBlocksDocument,
  RegisterSellerDocument,
} from '@waarborg/schema'
import { encodeId } from '../graph/ids.js'
import type { AskOptions, PersonKey, TestOffice } from '../test-office/test-office.fixture.js'
import { daysAgo, payloadOf } from '../violations/acts/violations.fixture.js'

/** An account with nothing wrong in it, but for what is changed. */
export const goodAccount = (office: TestOffice, changed: object = {}) => ({
  register: 'KVK',
  registerNumber: '12345678',
  traderName: 'Nieuwe Handel B.V.',
  name: 'Nieuwe Handel',
  country: 'NL',
  openedOn: daysAgo(office, 0),
  ...changed,
})

export const register = (office: TestOffice, changed: object = {}, options: AskOptions = { as: 'anouk' }) =>
  office.ask(RegisterSellerDocument, { input: goodAccount(office, changed) }, options)

export const leave = (office: TestOffice, sellerId: string, changed: object = {}) =>
  office.ask(
    LeaveAccountDocument,
    { input: { sellerId, leftOn: daysAgo(office, 0), ...changed } },
    { as: 'anouk' },
  )

export async function accountNamed(office: TestOffice, name: string): Promise<SellerId> {
  return (await office.rows('select id from seller where name = $1', [name]))[0].id
}

/** The addresses of accounts by their names. */
export const addressOf = async (office: TestOffice, name: string): Promise<string> =>
  encodeId('seller', await accountNamed(office, name))

/** The entries of an account, as kind, points and where they came from. */
export const ledgerOf = async (office: TestOffice, name: string): Promise<readonly string[]> =>
  (
    await office.rows(
      `select concat_ws(' ', e.kind, e.points, e.origin) as entry from policy_ledger_entry e join seller s on s.id = e.seller_id
       where s.name = $1 order by e.position`,
      [name],
    )
  ).map(({ entry }) => entry)

/** How many rows there are of all that registering could write. */
export const counts = async (office: TestOffice) =>
  (
    await office.rows(`select (select count(*)::int from trader) as traders, (select count(*)::int from seller) as sellers,
      (select count(*)::int from policy_ledger_entry) as entries, (select count(*)::int from outbox_message) as messages,
      (select count(*)::int from registration_signal) as signals,
      (select count(*)::int from journal_entry where subject_noun <> 'handler') as acts`)
  )[0]

export async function blocksIn(office: TestOffice, filter: object = {}, as: PersonKey = 'anouk') {
  return payloadOf(await office.ask(RegisterBlocksDocument, { filter }, { as })).nodes
}

/** The block of the number, which is there. */
export async function blockOf(office: TestOffice, number: string) {
  const [block] = await blocksIn(office, { search: number })
  if (block === undefined) throw new Error(`${number} is not blocked`)
  return block
}

const seen = async (office: TestOffice, number: string) => {
  const { id, version } = await blockOf(office, number)
  return { blockId: id, expectedVersion: version }
}

const why = {
  ground: 'CHANGE_OF_OWNERSHIP',
  reason: 'Het bedrijf is verkocht.',
  evidence: 'Akte van levering.',
}

export const askLift = async (
  office: TestOffice,
  number: string,
  changed: object = {},
  options: AskOptions = { as: 'anouk' },
) =>
  office.ask(LiftBlockDocument, { input: { ...(await seen(office, number)), ...why, ...changed } }, options)

export const confirmLift = async (office: TestOffice, number: string, as: PersonKey, changed: object = {}) =>
  office.ask(ConfirmLiftDocument, { input: { ...(await seen(office, number)), ...changed } }, { as })

export const declineLift = async (office: TestOffice, number: string, as: PersonKey, reason: string) =>
  office.ask(DeclineLiftDocument, { input: { ...(await seen(office, number)), reason } }, { as })
