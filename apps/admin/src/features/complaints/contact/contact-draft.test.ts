import { epochMilliseconds } from '@waarborg/ui'
import { expect, test } from 'vitest'
import { contactInput, draftFaults, emptyDraft } from './contact-draft.js'

const now = epochMilliseconds('2026-11-23T13:05:20Z')

test('a new form is of now, on the clock of the Netherlands', () => {
  expect(emptyDraft(now)).toMatchObject({ on: '2026-11-23', clock: '14:05' })
})

test('KP-4 a contact without a report is not sent', () => {
  expect(draftFaults({ ...emptyDraft(now), report: ' \n' }, now)).toEqual(['report'])
})

test.each([
  [{ on: null }, ['at']],
  [{ clock: '25:00' }, ['at']],
  [{ clock: '14:06' }, ['future']],
  [{ on: '2026-11-22', clock: '2359' }, []],
] as const)('a contact at %j misses %j', (moment, faults) => {
  expect(draftFaults({ ...emptyDraft(now), report: 'Gesproken.', ...moment }, now)).toEqual(faults)
})

test('KP-3 only the backing that was chosen is sent', () => {
  const filled = {
    ...emptyDraft(now),
    report: ' Gesproken. ',
    managerConsultedId: 'han_1',
    mandate: 'tot € 50',
    agreedDeadlineOn: '2026-12-01',
  }
  expect(contactInput(filled)).toEqual({
    kind: 'CALL',
    at: '2026-11-23T13:05:00.000Z',
    report: 'Gesproken.',
    managerConsultedId: 'han_1',
    agreedDeadlineOn: '2026-12-01',
  })
  expect(contactInput({ ...filled, backing: 'mandate' })).toMatchObject({ mandate: 'tot € 50' })
  expect(contactInput({ ...filled, backing: 'mandate' })).not.toHaveProperty('managerConsultedId')
})

test('KP-3 nothing is agreed in an attempt', () => {
  const attempt = contactInput({
    ...emptyDraft(now),
    kind: 'ATTEMPT',
    report: 'Geen gehoor.',
    managerConsultedId: 'han_1',
    agreedDeadlineOn: '2026-12-01',
  })
  expect(Object.keys(attempt)).toEqual(['kind', 'at', 'report'])
})
