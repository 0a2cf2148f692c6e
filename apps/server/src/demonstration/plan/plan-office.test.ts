import { firstContactDeadline } from '@waarborg/domain/deadlines'
import { civilDateOf, isAfter, isBefore, ZONE } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { nlOfficeCalendar } from '../../deadlines/index.js'
import { isOfficeDay } from '../office-hours.js'
import { traders } from '../sellers.js'
import { planOffice } from './plan-office.js'

/** Days of all kinds: a weekday in season, a Monday night, a Sunday, the days of Christmas, a leap day, summer. */
const moments = [
  '2026-11-26T13:20:00Z',
  '2026-11-23T00:10:00Z',
  '2026-11-22T01:15:00Z',
  '2026-12-27T10:00:00Z',
  '2028-02-29T16:45:00Z',
  '2027-07-14T09:05:00Z',
].map((at) => Temporal.Instant.from(at))

const planned = moments.map((now) => ({ now, ...planOffice(now, 'waarborg') }))
const each = planned.map((office) => [office.now.toString(), office] as const)

/** What is read as a sentence; a word of greeting is not one. */
const sentencesOf = (text: string) =>
  text.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => sentence.split(' ').length > 4)

describe.each(each)('the complaints of the demonstration at %s', (_, { now, open, settled, history }) => {
  const own = [...settled, ...open]
  const all = [...own, ...history]

  it('are four hundred, of which about eighty are open and as many were settled here', () => {
    expect(all.length).toBe(400)
    expect(open.length).toBeGreaterThanOrEqual(70)
    expect(open.length).toBeLessThanOrEqual(85)
    expect(settled.length).toBeGreaterThanOrEqual(70)
    expect(settled.length).toBeLessThanOrEqual(85)
  })

  it('came in week after week, without a gap and without a heap', () => {
    const weeks = Array.from({ length: 13 }, () => 0)
    for (const { receivedAt } of own) {
      const week = Math.floor(receivedAt.until(now).total('hours') / (7 * 24))
      if (week < 13) weeks[week] = (weeks[week] ?? 0) + 1
    }
    expect(Math.min(...weeks)).toBeGreaterThan(0)
    expect(Math.max(...weeks)).toBeLessThan(40)
  })

  it('are settled in as many weeks, most in time and not all alike', () => {
    const closed = settled.flatMap(({ receivedAt, acts }) =>
      acts.flatMap((act) => (act.kind === 'close' ? [{ receivedAt, at: act.at }] : [])),
    )
    expect(closed.length).toBeGreaterThan(50)
    const lately = closed.filter(({ at }) => at.until(now).total('hours') < 28 * 24)
    expect(lately.length).toBeGreaterThan(15)
    const sent = settled.flatMap(({ receivedAt, acts }) =>
      acts.flatMap((act) => (act.kind === 'send' ? [receivedAt.until(act.at).total('hours') / 24] : [])),
    )
    const late = sent.filter((days) => days > 29).length
    expect(late).toBeGreaterThanOrEqual(2)
    expect(late / sent.length).toBeLessThan(0.15)
    const found = settled.flatMap(({ acts }) =>
      acts.flatMap((act) => (act.kind === 'judge' ? [act.found.verdict] : [])),
    )
    expect(new Set(found).size).toBe(3)
    expect(settled.filter(({ acts }) => acts.at(-1)?.kind === 'withdraw').length).toBeGreaterThan(2)
  })

  it('wait for aftercare that is due, and some turned out not to be solved', () => {
    const closings = settled.flatMap(({ acts }) => {
      const last = acts.at(-1)
      return last?.kind === 'close' ? [last.aftercareOn] : []
    })
    const today = civilDateOf(now)
    expect(closings.filter((on) => Temporal.PlainDate.compare(on, today) <= 0).length).toBeGreaterThan(1)
    const unsolved = settled.filter(({ acts }) => acts.some((act) => act.kind === 'aftercare' && !act.solved))
    expect(unsolved.length).toBeGreaterThan(0)
  })

  it('wait for some customers: to choose, or to agree that it takes longer', () => {
    const kinds = open.map(({ acts }) => acts.at(-1)?.kind)
    expect(kinds.filter((kind) => kind === 'offer').length).toBeGreaterThan(0)
    expect(kinds.filter((kind) => kind === 'ask-delay').length).toBeGreaterThan(0)
  })

  it('are each written in words of their own', () => {
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
    const counts = new Map<string, number>()
    for (const { text } of all)
      for (const sentence of sentencesOf(text)) counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
    expect([...counts].filter(([, count]) => count > 7)).toEqual([])
    expect(
      all.filter(({ text, subject, wish }) => /[{}[\]@#]|undefined/.test(`${text}${subject}${wish}`)),
    ).toEqual([])
  })

  it('happened before now, in the order of people', () => {
    for (const { receivedAt, registeredAt, acts } of own) {
      const steps = [receivedAt, registeredAt, ...acts.map(({ at }) => at), now]
      for (const [index, at] of steps.entries())
        if (index > 0) expect(isBefore(at, steps[index - 1] ?? at)).toBe(false)
    }
    const today = civilDateOf(now)
    for (const { receivedAt, settledOn } of history) {
      expect(Temporal.PlainDate.compare(settledOn, civilDateOf(receivedAt))).toBeGreaterThanOrEqual(0)
      expect(Temporal.PlainDate.compare(settledOn, today)).toBeLessThan(0)
    }
  })

  it('are worked on in office hours, and not at whole minutes', () => {
    const acts = own.flatMap((complaint) => complaint.acts.map(({ at }) => at.toZonedDateTimeISO(ZONE)))
    for (const at of acts) {
      expect(isOfficeDay(at.toPlainDate())).toBe(true)
      expect(at.hour * 60 + at.minute).toBeGreaterThanOrEqual(8 * 60 + 45)
      expect(at.hour * 60 + at.minute).toBeLessThanOrEqual(17 * 60 + 20)
    }
    expect(acts.filter(({ second }) => second === 0).length).toBeLessThan(acts.length / 10)
  })

  it('come in at the telephone and the counter only when somebody is there', () => {
    for (const { channel, receivedAt } of all)
      if (channel === 'TELEPHONE' || channel === 'COUNTER')
        expect(isOfficeDay(civilDateOf(receivedAt))).toBe(true)
  })

  it('are mostly handled in time, some are late, and some are waiting for somebody', () => {
    const late = open.filter(({ acts, receivedAt }) => {
      const agreed = acts.findLast((act) => act.kind === 'contact' && act.agreedOn !== null)
      const contact = firstContactDeadline(receivedAt, nlOfficeCalendar)
      if (agreed === undefined || agreed.kind !== 'contact' || agreed.agreedOn === null)
        return contact.ok && isBefore(contact.value.dueAt, now)
      return Temporal.PlainDate.compare(agreed.agreedOn, civilDateOf(now)) < 0
    })
    expect(late.length).toBeGreaterThanOrEqual(3)
    expect(late.length).toBeLessThanOrEqual(10)
    const lastOf = ({ acts }: (typeof open)[number]) => acts.at(-1)
    expect(open.filter((complaint) => lastOf(complaint) === undefined).length).toBeGreaterThan(1)
    const holderOf = ({ acts }: (typeof open)[number]) => acts.findLast((act) => act.kind === 'assign')
    const isLottes = (complaint: (typeof open)[number]) => {
      const held = holderOf(complaint)
      return held?.kind === 'assign' && held.to === 'lotte'
    }
    expect(open.filter(isLottes).length).toBeGreaterThan(1)
    expect(open.filter(({ severity }) => severity === 'SERIOUS').length).toBeGreaterThanOrEqual(6)
  })

  it('know only sellers of the demonstration', () => {
    const sellers = new Set(traders.flatMap((trader) => trader.sellers.map(({ name }) => name)))
    expect(all.filter(({ seller }) => seller !== null && !sellers.has(seller))).toEqual([])
    expect(new Set(all.map(({ seller }) => seller)).size).toBeGreaterThan(30)
    expect(new Set(all.map(({ category }) => category)).size).toBeGreaterThan(22)
  })

  it('come from people of whom some come again', () => {
    const oftener = (keys: readonly (string | null)[]) =>
      new Set(keys.filter((key, place) => key !== null && keys.indexOf(key) < place)).size
    expect(oftener(all.map(({ customer }) => customer.email))).toBeGreaterThan(8)
    expect(oftener(all.map(({ order }) => order))).toBeGreaterThan(2)
  })
})

describe('a seed', () => {
  const [now = Temporal.Instant.from('2026-11-26T13:20:00Z')] = moments

  it('gives the same office at the same moment, over and over', () => {
    expect(JSON.stringify(planOffice(now, 'waarborg'))).toBe(JSON.stringify(planOffice(now, 'waarborg')))
  })

  it('gives another office than another seed, with the same hand-written complaints', () => {
    const [one, other] = ['waarborg', 'zeeland'].map((seed) =>
      planOffice(now, seed).open.map(({ text }) => text),
    )
    const shared = one?.filter((text) => other?.includes(text)) ?? []
    expect(shared.length).toBeGreaterThanOrEqual(21)
    expect(shared.length).toBeLessThan(30)
  })

  it('moves with today', () => {
    const later = planOffice(now.add({ hours: 24 * 40 }), 'waarborg')
    const newest = later.open.at(-1)?.receivedAt ?? now
    expect(isAfter(newest, now.add({ hours: 24 * 39 }))).toBe(true)
  })
})
