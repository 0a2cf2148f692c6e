import { outcomeOf } from '../../complaints/acts/acts.fixture.js'
import { decide, judgeInFull, offerTwo } from '../../complaints/acts/decide.fixture.js'
import type { PersonKey, TestOffice } from '../../test-office/test-office.fixture.js'
import { treat } from './full-complaint.fixture.js'
import { assignedComplaint } from './table-complaints.fixture.js'
import {
  refusedImport,
  startedImport,
  stoppedImport,
  takenImport,
  waitingImport,
} from './table-imports.fixture.js'
import { forAll, inTurn, type TableObject } from './table-object.fixture.js'
import type { Accounts } from './table-sellers.fixture.js'

/**
 * Complaints that were given to somebody who did not confirm yet, each on another account of a seller; each actor
 * that can have work has its own.
 */
export async function workObjects(
  office: TestOffice,
  { own, sameTrader, another }: Accounts,
): Promise<(TableObject & { readonly variables: { readonly number: string } })[]> {
  return inTurn(given({ own, sameTrader, another }), async ([receiver, handler, sellerId, owner]) => ({
    variables: await assignedComplaint(office, receiver, handler, sellerId),
    relationOf: forAll('x', owner),
  }))
}

const given = ({ own, sameTrader, another }: Pick<Accounts, 'own' | 'sameTrader' | 'another'>) =>
  [
    ['gerda', 'sander', own, 'handler'],
    ['marieke', 'fatima', sameTrader, 'coordinator'],
    ['hendrik', 'fatima', another, 'management'],
  ] as const

/** The same further on: spoken with and with something to choose, and decided. */
export async function furtherWorkObjects(office: TestOffice, accounts: Accounts): Promise<TableObject[]> {
  const stages = given(accounts).flatMap((each) => [[each, offer] as const, [each, settle] as const])
  return inTurn(stages, async ([[receiver, handler, sellerId, owner], go]) => {
    const variables = await assignedComplaint(office, receiver, handler, sellerId)
    await go(office, variables.number, handler)
    return { variables, relationOf: forAll('x', owner) }
  })
}

async function offer(office: TestOffice, number: string, handler: PersonKey): Promise<void> {
  await treat(office, number, handler)
  await offerTwo(office, number, handler)
}

async function settle(office: TestOffice, number: string, handler: PersonKey): Promise<void> {
  await treat(office, number, handler)
  await judgeInFull(office, number, handler)
  outcomeOf(await decide(office, number, 'sendDecision', handler, { how: 'EMAIL' }))
}

/** Files that were taken in, refused, and wait; and one of somebody else's. */
export async function importObjects(office: TestOffice): Promise<TableObject[]> {
  const ids = [
    await takenImport(office, 'marieke'),
    await refusedImport(office, 'marieke'),
    await waitingImport(office, 'marieke'),
  ]
  const others = { import: await takenImport(office, 'hendrik') }
  return [
    ...ids.map((id) => ({ variables: { import: id }, relationOf: forAll('x', 'coordinator') })),
    { variables: others, relationOf: forAll('x', 'management'), askedBy: ['management', 'coordinator'] },
  ]
}

/** Files in the states in which somebody can do something with them. */
export async function importWorkObjects(office: TestOffice): Promise<TableObject[]> {
  const ids = [await startedImport(office, 'marieke'), await stoppedImport(office, 'marieke')]
  return ids.map((id) => ({ variables: { import: id }, relationOf: forAll('x', 'coordinator') }))
}
