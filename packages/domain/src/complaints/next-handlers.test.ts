import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor, Role } from '../access/index.js'
import type { AbsenceId, HandlerId } from '../foundation/index.js'
import { day } from '../foundation/moments.fixture.js'
import { as, coen, mirjam } from './complaint.fixture.js'
import { type Candidate, type NextHandlerFacts, nextHandlers } from './next-handlers.js'

const person = (name: string, changes: Partial<Candidate> = {}): Candidate => ({
  id: name as HandlerId,
  onDuty: true,
  roles: ['HANDLER'],
  open: 3,
  overdue: 0,
  dueToday: 0,
  ...changes,
})
const ids = (...names: readonly string[]) => names as readonly HandlerId[]
const work = (name: string) => ({ handlerId: name as HandlerId })
const away = (handler: string, substitute: string) => ({
  id: 'absence' as AbsenceId,
  handlerId: handler as HandlerId,
  substituteId: substitute as HandlerId,
  fromOn: day('2026-05-04'),
  untilOn: day('2026-05-08'),
})
const facts = (people: readonly Candidate[], changes: Partial<NextHandlerFacts<Candidate>> = {}) => ({
  people,
  absences: [],
  todayOn: day('2026-05-06'),
  ofFormerRounds: [],
  ofSameCustomer: [],
  actor: as(coen),
  ...changes,
})
const free = { assignment: null, concernsId: null }
const told = (next: ReturnType<typeof nextHandlers>) => ({
  candidates: next.candidates.map(({ person: { id }, grounds }) => [id, ...grounds]),
  leftOut: next.leftOut.map(({ person: { id }, because }) => [id, because]),
})

describe('who could go on with it', () => {
  it('KM-14 who has least to do goes first; of as much, who has less overdue, and then less due today', () => {
    const people = [
      person('busy', { open: 9 }),
      person('late', { overdue: 1 }),
      person('pressed', { dueToday: 1 }),
      person('calm'),
      person('as calm'),
    ]
    expect(told(nextHandlers(free, facts(people)))).toEqual({
      candidates: [['calm', 'LEAST_WORK'], ['as calm', 'LEAST_WORK'], ['pressed'], ['late'], ['busy']],
      leftOut: [],
    })
  })

  it('KM-14 handlers go before those who only may, who are never said to have the least', () => {
    const people = [person('mirjam', { open: 0, roles: ['MANAGEMENT'] }), person('sander', { open: 7 })]
    expect(told(nextHandlers(free, facts(people))).candidates).toEqual([['sander', 'LEAST_WORK'], ['mirjam']])
  })

  it('KM-16 who is off duty, or may not handle, is not spoken of', () => {
    const people = [person('gone', { onDuty: false }), person('auditor', { roles: ['AUDITOR'] })]
    expect(told(nextHandlers(free, facts(people)))).toEqual({ candidates: [], leftOut: [] })
  })

  it('KM-16 who is away is left out on the days of the absence, and the one who stands in goes first', () => {
    const people = [person('sanne'), person('joris', { open: 20 }), person('calm', { open: 0 })]
    const its = { assignment: work('sanne'), concernsId: null }
    const absences = [away('sanne', 'joris'), away('calm', 'joris')]
    expect(told(nextHandlers(its, facts(people, { absences })))).toEqual({
      candidates: [['joris', 'STANDS_IN', 'LEAST_WORK']],
      leftOut: [
        ['sanne', 'HANDLES_IT_NOW'],
        ['calm', 'AWAY'],
      ],
    })
    expect(
      told(nextHandlers(its, facts(people, { absences, todayOn: day('2026-05-09') }))).candidates,
    ).toEqual([['calm', 'LEAST_WORK'], ['joris']])
  })

  it('KP-4 who knows the customer goes before who has less to do, but not with anything overdue', () => {
    const people = [person('calm', { open: 0 }), person('known', { open: 5 }), person('late', { overdue: 1 })]
    const ofSameCustomer = ids('known', 'late')
    expect(told(nextHandlers(free, facts(people, { ofSameCustomer }))).candidates).toEqual([
      ['known', 'HANDLED_BEFORE_SAME_CUSTOMER'],
      ['calm', 'LEAST_WORK'],
      ['late', 'HANDLED_BEFORE_SAME_CUSTOMER'],
    ])
  })

  it('KM-17 a further round goes to another person', () => {
    const people = [person('first', { open: 0 }), person('second', { open: 8 })]
    expect(told(nextHandlers(free, facts(people, { ofFormerRounds: ids('first') })))).toEqual({
      candidates: [['second', 'LEAST_WORK', 'NOT_HANDLED_FORMER_ROUND']],
      leftOut: [['first', 'HANDLED_FORMER_ROUND']],
    })
  })

  it('KM-17 where there is no other, management decides, and nobody else does', () => {
    const people = [person('first', { open: 0 }), person('about'), person('gone', { onDuty: false })]
    const its = { assignment: null, concernsId: 'about' as HandlerId }
    const asked = (actor: Actor) =>
      told(nextHandlers(its, facts(people, { ofFormerRounds: ids('first', 'about'), actor })))
    const about = ['about', 'CONCERNED']
    expect(asked(as(coen))).toEqual({ candidates: [], leftOut: [['first', 'HANDLED_FORMER_ROUND'], about] })
    expect(asked(as(mirjam))).toEqual({ candidates: [['first', 'LEAST_WORK']], leftOut: [about] })
  })

  it('KM-17 management neither, while there is another', () => {
    const people = [person('first'), person('second')]
    const next = nextHandlers(free, facts(people, { ofFormerRounds: ids('first'), actor: as(mirjam) }))
    expect(told(next).leftOut).toEqual([['first', 'HANDLED_FORMER_ROUND']])
  })

  it('D-18 whom it is about is left out for that before anything else', () => {
    const its = { assignment: work('sanne'), concernsId: 'sanne' as HandlerId }
    const more = { absences: [away('sanne', 'joris')], ofFormerRounds: ids('sanne') }
    expect(told(nextHandlers(its, facts([person('sanne')], more)))).toEqual({
      candidates: [],
      leftOut: [['sanne', 'CONCERNED']],
    })
  })
})

describe('always', () => {
  const names = ['a', 'b', 'c', 'd', 'e']
  const some = fc.subarray(names).map((chosen) => ids(...chosen))
  const count = fc.integer({ min: 0, max: 3 })
  const roles = fc.constantFrom<readonly Role[]>(['HANDLER'], ['COORDINATOR'], ['AUDITOR'])
  const people = fc.tuple(
    ...names.map((name) =>
      fc
        .record({ onDuty: fc.boolean(), roles, open: count, overdue: count, dueToday: count })
        .map((changes) => person(name, changes)),
    ),
  )
  const one = fc.constantFrom(null, ...names)

  it('D-18, KM-17 everybody to whom work can be given is named once, and nobody who must not have it is a candidate', () => {
    fc.assert(
      fc.property(
        people,
        some,
        some,
        one,
        one,
        (everybody, ofFormerRounds, ofSameCustomer, holder, about) => {
          const its = {
            assignment: holder === null ? null : work(holder),
            concernsId: about as HandlerId | null,
          }
          const { candidates, leftOut } = nextHandlers(
            its,
            facts(everybody, { ofFormerRounds, ofSameCustomer, absences: [away('a', 'b')] }),
          )
          const named = [...candidates, ...leftOut].map(({ person: { id } }) => id).toSorted()
          const givable = everybody.filter((each) => each.onDuty && !each.roles.includes('AUDITOR'))
          expect(named).toEqual(givable.map(({ id }) => id))
          const barred = [...ofFormerRounds, holder, about, 'a']
          expect(candidates.filter(({ person: { id } }) => barred.includes(id))).toEqual([])
          expect(leftOut.filter(({ person: { id } }) => !barred.includes(id))).toEqual([])
        },
      ),
    )
  })
})
