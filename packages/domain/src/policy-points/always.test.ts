import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSameDay } from '../foundation/index.js'
import { day } from '../foundation/moments.fixture.js'
import { balanceOf } from './balance.js'
import { entriesOfKind } from './entries-of-kind.js'
import type { LedgerEntry } from './ledger-entry.js'
import { notOffsetYet } from './not-offset-yet.js'
import { REACHES } from './reach.js'
import { replayPolicy } from './replay-policy.js'
import { fraud, policy, Scenario } from './scenario.fixture.js'
import { rawByWalking } from './second-calculation.fixture.js'
import { statementOf } from './statement-of.js'

const NAMES = ['fietsen', 'banden', 'elders'] as const
const FIRST = day('2027-01-01')
const LAST_DAY = 900

const anAct = fc.record({
  kind: fc.constantFrom('BOOK', 'BOOK', 'BOOK', 'LOWER', 'WITHDRAW', 'SETTLE', 'DELIVER'),
  daysLater: fc.integer({ min: 0, max: 120 }),
  on: fc.constantFrom(...NAMES),
  weight: fc.oneof(
    { arbitrary: fc.integer({ min: 0, max: 70 }), weight: 4 },
    { arbitrary: fc.constant(100), weight: 1 },
  ),
  reach: fc.constantFrom('ACCOUNT', 'REGISTER_NUMBER', 'REGISTER_NUMBER_AND_RELATED'),
  which: fc.nat(),
} as const)
type Act = typeof anAct extends fc.Arbitrary<infer Made> ? Made : never
const aLife = fc.array(anAct, { minLength: 1, maxLength: 12 })

const aTrader = () =>
  new Scenario()
    .open('fietsen', '2026-01-05')
    .open('banden', '2026-01-05')
    .open('elders', '2026-01-05', { of: 'elders' })
    .relate('fiets', 'elders', '2026-01-05')

/** The acts in order, each at its own minute; those that a violation left out is named in do nothing. */
function live(
  acts: readonly Act[],
  leftOut: string | null = null,
): { readonly all: Scenario; readonly until: string } {
  const all = aTrader()
  let on = FIRST
  acts.forEach((act, place) => {
    on = on.add({ days: act.daysLater })
    perform(all, act, { at: `${on}T08:${String(place).padStart(2, '0')}`, place, leftOut })
  })
  const until = on.toString()
  all.settle(`${until}T23:00`)
  return { all, until }
}

interface When {
  readonly at: string
  readonly place: number
  readonly leftOut: string | null
}

function perform(all: Scenario, act: Act, { at, place, leftOut }: When): void {
  const mine = `v${place}`
  if (act.kind === 'BOOK') {
    if (mine !== leftOut) all.book(at, act.on, mine, act.weight, { reach: act.reach })
    return
  }
  if (act.kind === 'SETTLE') return void all.settle(at)
  const named = `v${act.which % (place + 1)}`
  if (act.kind === 'DELIVER') {
    const { entries } = all.account(act.on)
    if (entriesOfKind(entries, 'DEDUCTION').some(({ violationId }) => violationId === named))
      all.deliver(at.slice(0, 10), act.on, named)
    return
  }
  const standing = weightOf(all, named)
  const lowersTo = act.kind === 'WITHDRAW' ? 0 : act.weight
  if (lowersTo < standing) all.lower(at, named, lowersTo)
}

function weightOf(all: Scenario, violation: string): number {
  const weights = all.accounts.flatMap(({ entries }) =>
    entriesOfKind(entries, 'DEDUCTION')
      .filter(({ violationId }) => violationId === violation)
      .map(({ id, points }) =>
        Math.min(
          points,
          ...entriesOfKind(entries, 'WITHDRAWAL')
            .filter(({ offsetsId }) => offsetsId === id)
            .map(({ lowersTo }) => lowersTo),
        ),
      ),
  )
  return Math.max(0, ...weights)
}

const always = (
  says: (all: Scenario, until: string, acts: readonly Act[]) => void,
  options: { numRuns?: number } = {},
) =>
  fc.assert(
    fc.property(aLife, (acts) => {
      const { all, until } = live(acts)
      says(all, until, acts)
    }),
    options,
  )

const deductionsOf = (entries: readonly LedgerEntry[]) => entriesOfKind(entries, 'DEDUCTION')
const withoutClosures = (entries: readonly LedgerEntry[]) =>
  entries.filter(({ kind }) => kind !== 'CLOSURE' && kind !== 'REOPENING')

describe('always, whatever is booked, lowered and left to time', () => {
  test('D-5 the balance that is shown is never below 0 nor above the start', () => {
    always((all) => {
      for (const { entries } of all.accounts)
        for (let after = 0; after < LAST_DAY; after += 30) {
          const found = balanceOf(entries, FIRST.add({ days: after }))
          expect(found?.shown).toBeGreaterThanOrEqual(0)
          expect(found?.shown).toBeLessThanOrEqual(100)
        }
    })
  })

  test('D-5 the balance is what walking every day gives', () => {
    always((all, until) => {
      for (const account of all.accounts)
        expect(balanceOf(withoutClosures(account.entries), day(until))?.raw).toBe(
          rawByWalking(account, until),
        )
    })
  })

  test('D-14 the policy that held all the time would have done what was done', () => {
    always((all, until) => {
      const deeds = all.accounts.flatMap(({ sellerId, entries }) =>
        deductionsOf(entries).map(({ violationId }) => ({ violationId, sellerId, categoryId: fraud })),
      )
      const whole = { categoryId: fraud, lightest: 0, heaviest: 100, reach: REACHES[2] ?? 'ACCOUNT' }
      const history = { accounts: all.accounts, circumstances: all.circumstances, deeds }
      const replayed = replayPolicy(history, { ...policy, categories: [whole] }, day(until))
      expect(replayed).toHaveLength(3)
      for (const { is, wouldBe } of replayed) expect(wouldBe).toEqual(is)
    })
  })

  test('BP-3 points return exactly once: on their date, and written down once', () => {
    always((all, until) => {
      const last = day(until).add({ days: 400 })
      all.settle(`${last}T03:00`)
      for (const { entries } of all.accounts) {
        const isClosed = balanceOf(entries, last)?.isClosed
        for (const deduction of deductionsOf(entries)) {
          const returns = entriesOfKind(entries, 'RESTORATION').filter(
            ({ offsetsId }) => offsetsId === deduction.id,
          )
          expect(returns.length).toBeLessThanOrEqual(1)
          for (const { effectiveOn } of returns)
            expect(isSameDay(effectiveOn, deduction.returnsOn)).toBe(true)
          if (!isClosed) expect(notOffsetYet(deduction, entries)).toBe(0)
        }
        if (!isClosed) expect(balanceOf(entries, last)?.raw).toBe(100)
      }
    })
  })

  test('BP-3 settling again, or on every day between, gives the same balance', () => {
    const says = (all: Scenario, until: string, acts: readonly Act[]) => {
      const often = aTrader()
      let on = FIRST
      acts.forEach((act, place) => {
        const next = on.add({ days: act.daysLater })
        for (; !isSameDay(on, next); on = on.add({ days: 1 })) often.settle(`${on}T23:30`)
        perform(often, act, { at: `${on}T08:${String(place).padStart(2, '0')}`, place, leftOut: null })
      })
      for (const name of NAMES) {
        expect(often.balance(name, until)?.raw).toBe(all.balance(name, until)?.raw)
        expect(often.state(name, until)).toBe(all.state(name, until))
      }
    }
    always(says, { numRuns: 30 })
  })

  test('D-7 withdrawing is as if it had never been: balance, state and block', () => {
    fc.assert(
      fc.property(aLife, fc.nat(), (acts, which) => {
        const booked = acts.flatMap(({ kind }, place) => (kind === 'BOOK' ? [`v${place}`] : []))
        const violation = booked[which % Math.max(1, booked.length)] ?? null
        const { all, until } = live(acts)
        if (violation === null || weightOf(all, violation) === 0) return
        all.withdraw(`${until}T23:30`, violation)
        const { all: never } = live(acts, violation)
        never.settle(`${until}T23:30`)
        for (const name of NAMES) {
          expect(all.balance(name, until)?.raw).toBe(never.balance(name, until)?.raw)
          expect(all.state(name, until)).toBe(never.state(name, until))
          const closedOn = (of: Scenario) => standingClosure(of, name)?.effectiveOn.toString()
          expect(closedOn(all)).toBe(closedOn(never))
        }
      }),
    )
  })

  test('D-5 the order of recording within one day does not change the balance at its end', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 70 }), { minLength: 2, maxLength: 5 }), (weights) => {
        const booked = (order: readonly number[]) =>
          order.reduce(
            (all, weight, place) => all.book(`2027-03-01T08:0${place}`, 'fietsen', `${place}`, weight),
            aTrader(),
          )
        const [one, other] = [booked(weights), booked(weights.toReversed())]
        expect(one.balance('fietsen', '2027-03-01')?.raw).toBe(other.balance('fietsen', '2027-03-01')?.raw)
        expect(one.state('fietsen', '2027-03-01')).toBe(other.state('fietsen', '2027-03-01'))
        expect(one.state('banden', '2027-03-01')).toBe(other.state('banden', '2027-03-01'))
      }),
    )
  })

  test('BP-4 all accounts of a register number are closed or none is, and when one is some account came to 0', () => {
    always((all, until) => {
      const states = ['fietsen', 'banden'].map((name) => all.state(name, until) === 'CLOSED')
      expect(new Set(states).size).toBe(1)
      if (!states[0]) return
      const by = standingClosure(all, 'banden')?.byId
      const fallen = all.accounts.find(({ entries }) => deductionsOf(entries).some(({ id }) => id === by))
      const closedOn = standingClosure(all, 'banden')?.effectiveOn
      if (fallen === undefined || closedOn === undefined) throw new Error('A closure names what caused it.')
      expect(balanceOf(withoutClosures(fallen.entries), closedOn)?.raw).toBeLessThanOrEqual(0)
    })
  })

  test('D-5 the running account ends at the balance, when all that was due is written down', () => {
    always((all, until) => {
      for (const { entries } of all.accounts)
        expect(statementOf(entries).at(-1)?.rawAfter).toBe(balanceOf(entries, day(until))?.raw)
    })
  })

  test('D-7 lives close, reopen, suspend and return, so that the rest of this file says something', () => {
    const lives = fc.sample(aLife, { numRuns: 300, seed: 11 }).map((acts) => live(acts))
    const kinds = new Set(lives.flatMap(({ all }) => NAMES.flatMap((name) => all.kinds(name))))
    expect(kinds).toEqual(
      new Set(['OPENING', 'DEDUCTION', 'RESTORATION', 'WITHDRAWAL', 'CLOSURE', 'REOPENING']),
    )
    const states = new Set(lives.flatMap(({ all, until }) => NAMES.map((name) => all.state(name, until))))
    expect(states).toEqual(new Set(['OPEN', 'SUSPENDED', 'CLOSED']))
  })
})

function standingClosure(all: Scenario, name: string) {
  const { entries } = all.account(name)
  const annulled = entriesOfKind(entries, 'REOPENING').map(({ annulsId }) => annulsId)
  return entriesOfKind(entries, 'CLOSURE').find(({ id }) => !annulled.includes(id))
}
