import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allowedActions } from './allowed-actions.js'
import { blockersToClosing } from './blockers-to-closing.js'
import { closeComplaint } from './close-complaint.js'
import { as, coen, joris, mirjam, petra, sanne } from './complaint.fixture.js'
import { confirmNotAdmissible } from './confirm-not-admissible.js'
import { declareNotAdmissible } from './declare-not-admissible.js'
import { aDeclaredComplaint, closing, closingFacts, inEveryState, later } from './in-every-state.fixture.js'
import { withdrawComplaint } from './withdraw-complaint.js'

test('D-19 what somebody says is not to be handled goes on until another agrees', () => {
  const declared = aDeclaredComplaint()
  expect(declared.state).toBe('RECEIVED')
  expect(declared.clocks.every(({ stoppedAt }) => stoppedAt === null)).toBe(true)
  const self = {
    ...declared,
    inadmissibility: { ...declared.inadmissibility, declaredById: coen.id } as never,
  }
  expect(confirmNotAdmissible(self, { actor: as(coen), at: later })).toMatchObject({
    rejections: [{ kind: 'second-person-is-another' }],
  })
  expect(confirmNotAdmissible(declared, { actor: as(mirjam), at: later }).ok).toBe(true)
})

const states = fc.constantFrom(...inEveryState)
const people = fc.constantFrom(sanne, joris, coen, mirjam, petra)

test('KP-7 always: what is closed had nothing missing', () => {
  fc.assert(
    fc.property(states, people, (complaint, person) => {
      const facts = { ...closingFacts, actor: as(person) }
      const isOpen = blockersToClosing(complaint, facts).length === 0
      return isOpen || !closeComplaint(complaint, closing, facts).ok
    }),
  )
})

test('KM-16 always: what is allowed is what the act does not refuse for the person or the state', () => {
  fc.assert(
    fc.property(states, people, (complaint, person) => {
      const actor = as(person)
      const isRefused = (result: ReturnType<typeof closeComplaint>) =>
        !result.ok &&
        result.rejections.some(({ kind }) => kind === 'not-permitted' || kind === 'act-not-allowed-in-state')
      const allowed = allowedActions(complaint, actor, later)
      const at = later
      expect(allowed.includes('CLOSE')).toBe(
        !isRefused(closeComplaint(complaint, closing, { ...closingFacts, actor })),
      )
      expect(allowed.includes('WITHDRAW')).toBe(
        !isRefused(withdrawComplaint(complaint, { reason: 'Al opgelost.', actor, at })),
      )
      expect(allowed.includes('DECLARE_NOT_ADMISSIBLE')).toBe(
        !isRefused(declareNotAdmissible(complaint, { reason: 'NOT_OURS', actor, at })),
      )
      expect(allowed.includes('CONFIRM_NOT_ADMISSIBLE')).toBe(
        confirmNotAdmissible(complaint, { actor, at }).ok,
      )
    }),
  )
})
