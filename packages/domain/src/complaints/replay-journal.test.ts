import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { HandlerId } from '../foundation/index.js'
import { aWholeLife, live, type Tried } from './a-life.fixture.js'
import type { Complaint } from './complaint.js'
import type { JournaledAct } from './journaled.js'
import { replayJournal } from './replay-journal.js'
import type { Replayed } from './replayed.js'

/** As the journal holds it, and as a database would give it back. */
const written = <Told>(value: unknown) => JSON.parse(JSON.stringify(value)) as Told

const entryOf = ({ at, by, facts }: Tried): JournaledAct => ({
  recordedAt: at.toString(),
  actorKind: by.kind,
  actorId: by.handlerId as HandlerId | null,
  facts: written(facts),
})

const journalOf = (life: readonly Tried[]) => life.filter(({ facts }) => facts.length > 0).map(entryOf)

/** Everything of it but the texts and who the complainant is. */
function standing(complaint: Complaint): Replayed {
  const { number: _, matter, complainant: _who, withdrawalReason: _why, ...rest } = complaint
  return written({
    ...rest,
    categoryId: matter.categoryId,
    sellerId: matter.sellerId,
    agreedDeadlineOn: complaint.state === 'IN_TREATMENT' ? complaint.agreedDeadlineOn : null,
    clocks: complaint.clocks.map(({ pauses, ...clock }) => ({
      ...clock,
      pauses: pauses.map(({ reason: _, ...pause }) => pause),
    })),
    parts: complaint.parts.map(({ id, round, judgement, returned, answer }) => ({
      ...{ id, round, isAnswered: answer !== null },
      judgement: judgement && { ...judgement, ...noTexts },
      returned: returned && { byId: returned.byId, at: returned.at },
    })),
    agreements: complaint.agreements.map((each) => ({ ...each, what: undefined, settledNote: undefined })),
    offers: complaint.offers.map((offer) => ({
      ...offer,
      options: offer.options.map(({ kind, amount }) => ({ kind, amountInCents: amount?.cents ?? null })),
    })),
    hearings: complaint.hearings.map(({ statement, waivedBecause: _, ...hearing }) => ({
      ...hearing,
      statement: statement && { way: statement.way, at: statement.at },
    })),
    closings: complaint.closings.map(({ unit: _, aftercare, ...closing }) => ({
      ...closing,
      aftercare: aftercare && { ...aftercare, report: undefined },
    })),
  })
}

const noTexts = { explanation: undefined, whyNotRepaired: undefined, whyOutsideBand: undefined }

describe('the journal, told again', () => {
  test('KM-14 always gives the complaint as it stands, whatever was done in whatever order', () => {
    fc.assert(
      fc.property(aWholeLife, (made) => {
        const life = live(made)
        const last = life.at(-1)
        const { id } = life[0]?.after.complaint ?? {}
        expect(id && replayJournal(id, journalOf(life))).toEqual(last && standing(last.after.complaint))
      }),
      { numRuns: 500 },
    )
  })

  test('KM-14 one entry less does not', () => {
    const life = live(fc.sample(aWholeLife, { numRuns: 200, seed: 3 }).toSorted(byLength)[0] as never)
    const journal = journalOf(life)
    const { complaint } = life.at(-1)?.after ?? {}
    if (complaint === undefined) throw new Error('A life has an end.')
    for (let gone = 1; gone < journal.length; gone++)
      expect(replayJournal(complaint.id, journal.toSpliced(gone, 1))).not.toEqual(standing(complaint))
  })

  test('KM-14 what only was read, or told of a clock, changes nothing', () => {
    const life = live(fc.sample(aWholeLife, { numRuns: 1, seed: 5 })[0] as never)
    const { id } = life[0]?.after.complaint ?? {}
    if (id === undefined) throw new Error('A life has a beginning.')
    const journal = journalOf(life)
    const beside = written<JournaledAct['facts']>([
      { kind: 'clock-breached', clock: 'decision', aboutId: null, breachAt: '2026-05-01T00:00:00Z' },
      { kind: 'complaint-read', readerId: 'sanne' },
    ])
    const entry = {
      recordedAt: '2026-05-01T00:00:00Z',
      actorKind: 'system',
      actorId: null,
      facts: beside,
    } as const
    expect(replayJournal(id, [...journal, entry])).toEqual(replayJournal(id, journal))
  })

  test('KM-14 a journal without a whole receipt at its beginning tells nothing', () => {
    const life = live(fc.sample(aWholeLife, { numRuns: 1, seed: 5 })[0] as never)
    const { id } = life[0]?.after.complaint ?? {}
    if (id === undefined) throw new Error('A life has a beginning.')
    expect(replayJournal(id, [])).toBe(null)
    expect(replayJournal(id, journalOf(life).slice(1))).toBe(null)
  })
})

const byLength = (one: { steps: readonly unknown[] }, other: { steps: readonly unknown[] }) =>
  other.steps.length - one.steps.length
