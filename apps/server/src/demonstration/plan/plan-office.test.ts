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

describe.each(each)('the complaints of the demonstration at %s', (_, { now, open, history }) => {
  const all = [...open, ...history]

  it('are four hundred, of which about a hundred are open', () => {
    expect(all.length).toBe(400)
    expect(open.length).toBeGreaterThanOrEqual(95)
    expect(open.length).toBeLessThanOrEqual(110)
  })

  it('are each written in words of their own', () => {
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
    const counts = new Map<string, number>()
    for (const { text } of all)
      for (const sentence of sentencesOf(text)) counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
    expect([...counts].filter(([, count]) => count > 6)).toEqual([])
    expect(
      all.filter(({ text, subject, wish }) => /[{}[\]@#]|undefined/.test(`${text}${subject}${wish}`)),
    ).toEqual([])
  })

  it('happened before now, in the order of people', () => {
    for (const { receivedAt, registeredAt, acts } of open) {
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
    const acts = open.flatMap((complaint) => complaint.acts.map(({ at }) => at.toZonedDateTimeISO(ZONE)))
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
