import type { LedgerEntry } from '@waarborg/domain/policy-points'
import { afterEach, expect, it, vi } from 'vitest'
import { outagesByChance } from '../../force-majeure/simulation/course-of-outages.fixture.js'
import { openTestOffice } from '../../test-office/test-office.fixture.js'
import { linksByChance } from '../../trader-links/simulation/course-of-links.fixture.js'
import { Simulation } from './simulation.fixture.js'

const DOMAIN = '../../../../../packages/domain/src/policy-points'
const SELLER_YEARS = 50
const later = { links: linksByChance, outages: outagesByChance }
/** One after another, until a difference is found; a wrong link that carried something is rare. */
const SEEDS = Array.from({ length: 10 }, (_, place) => `planted ${place}`)
const SEEDS_WITHOUT_A_FAULT = 3

afterEach(() => vi.restoreAllMocks())

// biome-ignore lint/suspicious/noExplicitAny: what a function of the domain is given and gives, whichever it is
type Any = any
type Real = (...given: Any[]) => Any

/** Replaces a function wherever the domain asks it. */
async function plant(file: string, name: string, fault: (real: Real) => Real): Promise<void> {
  const module = (await import(`${DOMAIN}/${file}.ts`)) as Record<string, Real>
  const real = module[name]
  if (real === undefined) throw new Error(`There is no ${name} in ${file}.`)
  vi.spyOn(module, name).mockImplementation(fault(real))
}

async function simulate(seed: string): Promise<void> {
  const office = await openTestOffice()
  try {
    await (await Simulation.in(office, seed, later)).run(SELLER_YEARS)
  } finally {
    await office.close()
  }
}

async function simulateAll(seeds: readonly string[]): Promise<void> {
  for (const seed of seeds) await simulate(seed)
}

const openedWithOneLess = (entry: LedgerEntry): LedgerEntry =>
  entry.kind === 'OPENING' ? { ...entry, points: entry.points - 1 } : entry
const returningADayLater = (entry: LedgerEntry): LedgerEntry =>
  entry.kind === 'DEDUCTION' ? { ...entry, returnsOn: entry.returnsOn.add({ days: 1 }) } : entry

interface Planted {
  readonly what: string
  readonly file: string
  readonly name: string
  readonly fault: (real: Real) => Real
}

const planted: readonly Planted[] = [
  {
    what: 'points that come back a day early',
    file: 'return-date',
    name: 'returnDate',
    fault: (real) => (at, days) => real(at, days - 1),
  },
  {
    what: 'an offset that counts twice',
    file: 'standing-weight',
    name: 'standingWeight',
    fault: (real) => (deduction, entries) =>
      Math.max(0, deduction.points - 2 * (deduction.points - real(deduction, entries))),
  },
  {
    what: 'a withdrawal that ignores what had returned',
    file: 'lower-deduction',
    name: 'lowerDeduction',
    fault: (real) => (deduction, lowersTo, entries, recording) => ({
      ...real(deduction, lowersTo, entries, recording),
      points: deduction.points - lowersTo,
    }),
  },
  {
    what: 'a cascade that leaves out one account',
    file: 'settle-closures',
    name: 'settleClosures',
    fault: (real) => (accounts, recording, circumstances) => {
      const last = accounts.length > 1 ? accounts.at(-1).sellerId : null
      return real(accounts, recording, circumstances).filter(
        (entry: LedgerEntry) => entry.kind !== 'CLOSURE' || entry.sellerId !== last,
      )
    },
  },
  {
    what: 'a closure at 1',
    file: 'tips-of',
    name: 'tipsOf',
    fault: (real) => (account, circumstances) =>
      real({ ...account, entries: account.entries.map(openedWithOneLess) }, circumstances),
  },
  {
    what: 'a new account that takes nothing along',
    file: 'copies-for',
    name: 'copiesFor',
    fault: () => () => [],
  },
  {
    what: 'a lowering that makes heavier',
    file: 'standing-weight',
    name: 'standingWeight',
    fault: (real) => (deduction, entries) => 2 * deduction.points - real(deduction, entries),
  },
  {
    what: 'a block that is not lifted',
    file: 'block-changes',
    name: 'blockChanges',
    fault:
      (real) =>
      (...given) =>
        real(...given).filter(({ change }: { readonly change: string }) => change === 'PUT'),
  },
  {
    what: 'a return after a deduction of the same day',
    file: 'tips-of',
    name: 'tipsOf',
    fault: (real) => (account, circumstances) =>
      real({ ...account, entries: account.entries.map(returningADayLater) }, circumstances),
  },
  {
    what: 'a return after a closure',
    file: 'deductions-in-force',
    name: 'hasReturned',
    fault: (real) => (deduction, entries, on) =>
      real(
        deduction,
        entries.filter(({ kind }: LedgerEntry) => kind !== 'CLOSURE'),
        on,
      ),
  },
  {
    what: 'a link found later that carries nothing',
    file: 'relate-numbers',
    name: 'relateNumbers',
    fault: (real) => (link, facts) =>
      real({ ...link, sinceOn: link.sinceOn.add({ years: 10 }), untilOn: null }, facts),
  },
  {
    what: 'a link that carries what is decided to the account of the deed only',
    file: 'reached-accounts',
    name: 'reachedAccounts',
    fault: (real) => (deed, accounts) => real(deed, accounts, { links: [] }),
  },
  {
    what: 'a link that was wrong and leaves what came of it',
    file: 'undo-link',
    name: 'undoLink',
    fault: (real) => (_linkId, facts) => real('00000000-0000-4000-8000-000000000000', facts),
  },
  {
    what: 'a link that ended and leaves what came of it by later deeds',
    file: 'undo-link',
    name: 'undoLink',
    fault: (real) => (linkId, facts, endedOn) => real(linkId, facts, endedOn?.add({ years: 10 })),
  },
  {
    what: 'force majeure that forgets one of the violations',
    file: 'withdraw-violations',
    name: 'withdrawViolations',
    fault: (real) => (violationIds, facts) => real(violationIds.slice(1), facts),
  },
  {
    what: 'a proof by which no other number closes',
    file: 'closings-of',
    name: 'closingsOf',
    fault: (real) => (accounts, on, circumstances) => real(accounts, on, { ...circumstances, proofs: [] }),
  },
]

it('finds nothing where nothing was planted', async () => {
  await simulateAll(SEEDS.slice(0, SEEDS_WITHOUT_A_FAULT))
}, 300_000)

it.each(planted)(
  'finds $what',
  async ({ file, name, fault }) => {
    await plant(file, name, fault)
    await expect(simulateAll(SEEDS)).rejects.toThrow(/the model says|offsets would exceed/)
  },
  300_000,
)
