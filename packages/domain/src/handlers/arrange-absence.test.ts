import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor, Role } from '../access/index.js'
import type { AbsenceId, HandlerId } from '../foundation/index.js'
import { day } from '../foundation/moments.fixture.js'
import type { Absence } from './absence.js'
import { type AbsenceFacts, absenceOn, arrangeAbsence, endAbsence } from './arrange-absence.js'

const person = (name: string) => name as HandlerId
const staff = (name: string, ...roles: Role[]): Actor => ({ kind: 'staff', handlerId: person(name), roles })
const joris = { id: person('joris'), onDuty: true, roles: ['HANDLER'] as readonly Role[] }

const away = (changes: Partial<Absence> = {}): Absence => ({
  id: 'absence' as AbsenceId,
  handlerId: person('sanne'),
  substituteId: person('joris'),
  fromOn: day('2026-05-04'),
  untilOn: day('2026-05-08'),
  ...changes,
})
const other = (changes: Partial<Absence>) => away({ id: 'other' as AbsenceId, ...changes })
const facts = (changes: Partial<AbsenceFacts> = {}): AbsenceFacts => ({
  actor: staff('sanne', 'HANDLER'),
  todayOn: day('2026-05-01'),
  substitute: joris,
  others: [],
  ...changes,
})
const kindsOf = (absence: Absence, changes: Partial<AbsenceFacts> = {}) => {
  const arranged = arrangeAbsence(absence, facts(changes))
  return arranged.ok ? [] : arranged.rejections.map(({ kind }) => kind)
}

describe('arranging an absence', () => {
  it('KM-16 people arrange their own, and a coordinator or management that of all', () => {
    for (const actor of [
      staff('sanne', 'HANDLER'),
      staff('coen', 'COORDINATOR'),
      staff('mirjam', 'MANAGEMENT'),
    ])
      expect(arrangeAbsence(away(), facts({ actor }))).toEqual({ ok: true, value: away() })
    expect(kindsOf(away(), { actor: staff('petra', 'HANDLER') })).toEqual(['not-permitted'])
  })

  it.each([
    ['today', '2026-05-01', '2026-05-01', []],
    ['yesterday', '2026-04-30', '2026-05-08', ['absence-in-the-past']],
    ['ending before it begins', '2026-05-04', '2026-05-03', ['ends-before-it-begins']],
    ['in eighteen months', '2026-05-04', '2027-11-01', []],
    ['a day further', '2026-05-04', '2027-11-02', ['absence-too-far']],
  ])('KM-16 an absence %s', (_, fromOn, untilOn, kinds) => {
    expect(kindsOf(away({ fromOn: day(fromOn), untilOn: day(untilOn) }))).toEqual(kinds)
  })

  it('KM-16 the substitute is somebody else, on duty, who handles complaints', () => {
    expect(kindsOf(away({ substituteId: person('sanne') }))).toEqual(['substitute-is-oneself'])
    expect(kindsOf(away(), { substitute: { ...joris, onDuty: false } })).toEqual(['substitute-cannot-handle'])
    expect(kindsOf(away(), { substitute: { ...joris, roles: ['AUDITOR'] } })).toEqual([
      'substitute-cannot-handle',
    ])
  })

  it.each([
    ['already away then', { substituteId: person('kees') }, 'already-away'],
    [
      'whose substitute is away then',
      { handlerId: person('joris'), substituteId: person('kees') },
      'substitute-is-away',
    ],
    [
      'who stands in for another then',
      { handlerId: person('kees'), substituteId: person('sanne') },
      'substitutes-for-another',
    ],
  ])('KM-16 nothing waits in an absent person’s list: somebody %s', (_, changes, kind) => {
    const meets = other({ fromOn: day('2026-05-08'), untilOn: day('2026-05-20'), ...changes })
    expect(kindsOf(away(), { others: [meets] })).toEqual([kind])
    const after = other({ fromOn: day('2026-05-09'), untilOn: day('2026-05-20'), ...changes })
    expect(kindsOf(away(), { others: [after] })).toEqual([])
  })

  it('KM-16 all faults come back at once', () => {
    const wrong = away({ fromOn: day('2026-04-01'), substituteId: person('sanne') })
    expect(kindsOf(wrong, { actor: staff('petra', 'HANDLER') })).toEqual([
      'not-permitted',
      'absence-in-the-past',
      'substitute-is-oneself',
    ])
  })
})

describe('ending an absence', () => {
  const end = (todayOn: string, actor = staff('sanne', 'HANDLER')) =>
    endAbsence(away(), { actor, todayOn: day(todayOn) })

  it('KM-16 who is back works again that day; what had not begun leaves nothing', () => {
    expect(end('2026-05-06')).toEqual({ ok: true, value: away({ untilOn: day('2026-05-05') }) })
    expect(end('2026-05-04')).toEqual({ ok: true, value: null })
    expect(end('2026-05-01')).toEqual({ ok: true, value: null })
  })

  it('KM-16 what is over cannot be ended, nor that of another', () => {
    expect(end('2026-05-09')).toMatchObject({ rejections: [{ kind: 'absence-is-over' }] })
    expect(end('2026-05-05', staff('petra', 'HANDLER'))).toMatchObject({
      rejections: [{ kind: 'not-permitted' }],
    })
  })
})

describe('always', () => {
  const dayIn = fc.integer({ min: 0, max: 40 }).map((days) => day('2026-05-01').add({ days }))
  const name = fc.constantFrom('sanne', 'joris', 'kees', 'petra').map(person)
  const wanted = fc.record({ handlerId: name, substituteId: name, fromOn: dayIn, untilOn: dayIn })

  it('KM-16 whoever stands in is there on every day of every absence that was arranged', () => {
    fc.assert(
      fc.property(fc.array(wanted, { maxLength: 12 }), (all) => {
        const arranged: Absence[] = []
        for (const [index, absence] of all.entries()) {
          const asked = { ...absence, id: String(index) as AbsenceId }
          const substitute = { ...joris, id: absence.substituteId }
          const actor = staff('coen', 'COORDINATOR')
          const result = arrangeAbsence(asked, facts({ actor, substitute, others: arranged }))
          if (result.ok) arranged.push(result.value)
        }
        for (let days = 0; days <= 40; days += 1) {
          const on = day('2026-05-01').add({ days })
          for (const { handlerId } of arranged) {
            const absence = absenceOn(arranged, handlerId, on)
            if (absence) expect(absenceOn(arranged, absence.substituteId, on)).toBeUndefined()
          }
        }
      }),
    )
  })
})
