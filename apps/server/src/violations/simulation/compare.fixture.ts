import type { TraderId } from '@waarborg/domain/foundation'
import { balance } from '@waarborg/domain/policy-points'
import { Temporal } from 'temporal-polyfill'
import { readTraderPoints, type TraderPoints } from '../../policy-points/points.store.js'
import type { TestOffice } from '../../test-office/test-office.fixture.js'
import { textOf } from './days.fixture.js'
import type { Day } from './happened.fixture.js'
import type { SmallModel } from './small-model.fixture.js'

/** What the model expected and the office did not say. */
export class Difference extends Error {}

/** The accounts of some numbers as the office has them. */
export type Found = Pick<TraderPoints, 'accounts'>

interface Compared {
  readonly number: string
  readonly model: SmallModel
  readonly today: Day
  /** Of which balances are asked, as known now. */
  readonly days: readonly Day[]
}

/** A number as the office has it, after it was held against the model. */
export async function compare(office: TestOffice, { number, model, today, days }: Compared): Promise<Found> {
  const points = await readTraderPoints(office.app.office.reads.ask, number as TraderId)
  const [trader] = await office.rows('select blocked_on is not null as blocked from trader where id = $1', [
    number,
  ])
  const known = points.accounts.filter(
    ({ sellerId, entries }) => points.traderOf.get(sellerId) === number && entries.length > 0,
  )
  agree(
    'the accounts',
    model.accounts(number),
    known.map(({ sellerId }) => sellerId),
  )
  const found = { accounts: known }
  for (const { sellerId, state } of known) {
    agree(`${sellerId} on ${textOf(today)}`, model.standing(sellerId, today, today).state, state)
    for (const on of days) agreeOn(on)(sellerId)
  }
  const isClosed = known.some(({ sellerId }) => model.standing(sellerId, today, today).state === 'CLOSED')
  agree(`the block on ${textOf(today)}`, isClosed, trader.blocked)
  agreeOnOffsets(found, model, today)
  return found

  function agreeOn(on: Day) {
    return (sellerId: string): void => {
      const { raw, shown, state } = model.standing(sellerId, on, today)
      agree(
        `${sellerId} on ${textOf(on)}, known on ${textOf(today)}`,
        { raw, shown, closed: state === 'CLOSED' },
        toldOf(found, sellerId, on),
      )
    }
  }
}

/** The balance of an account on a day, by what was known at a moment. */
export function toldOf(
  { accounts }: Found,
  sellerId: string,
  on: Day,
  knownAt: Temporal.Instant = FOREVER,
): { raw?: number | undefined; shown?: number | undefined; closed?: boolean | undefined } {
  const entries = accounts.find((account) => account.sellerId === sellerId)?.entries ?? []
  const found = balance(entries, { on: Temporal.PlainDate.from(textOf(on)), knownAt })
  return { raw: found?.raw, shown: found?.shown, closed: found?.isClosed }
}

const FOREVER = Temporal.Instant.from('2999-01-01T00:00:00Z')

function agreeOnOffsets({ accounts }: Found, model: SmallModel, today: Day): void {
  for (const { sellerId, entries } of accounts)
    for (const entry of entries) {
      if (entry.kind !== 'DEDUCTION') continue
      const offsets = entries.filter((each) => 'offsetsId' in each && each.offsetsId === entry.id)
      const written = offsets.reduce((sum, each) => sum + ('points' in each ? each.points : 0), 0)
      const wanted = model.givenBack(sellerId, entry.violationId, today)
      // A closing that becomes known late comes after a return that was right when it was written down.
      const isOvertaken = offsets.some(
        ({ kind, position }) =>
          kind === 'RESTORATION' &&
          entries.some((each) => each.kind === 'CLOSURE' && each.position > position),
      )
      if (!isOvertaken)
        agree(`what ${sellerId} got back of ${entry.violationId} by ${textOf(today)}`, wanted, written)
    }
}

export function agree(about: string, expected: unknown, found: unknown): void {
  const [one, other] = [JSON.stringify(expected), JSON.stringify(found)]
  if (one !== other) throw new Difference(`${about}: the model says ${one}, the office ${other}`)
}
