import { describe, expect, test } from 'vitest'
import type { Actor } from '../access/index.js'
import type { SellerId } from '../foundation/index.js'
import { accept, moment } from '../foundation/moments.fixture.js'
import { allowedActions } from './allowed-actions.js'
import { assignComplaint } from './assign-complaint.js'
import {
  anInTreatmentComplaint,
  aReceivedComplaint,
  as,
  coen,
  joris,
  mirjam,
  petra,
  sanne,
} from './complaint.fixture.js'
import { confirmAssignment } from './confirm-assignment.js'
import { inEveryOpenState } from './in-every-state.fixture.js'
import { complaintInState } from './in-state.js'
import { type ComplaintAction, stateAfter, TRANSITIONS, transitionFor } from './lifecycle.js'

const at = moment('2026-04-01T10:00')
const free = aReceivedComplaint()
const ofSanne = accept(assignComplaint(free, { handler: sanne, actor: as(coen), at })).complaint
const confirmed = accept(confirmAssignment(ofSanne, { actor: as(sanne), at })).complaint

test('KP-3 the whole life so far, as one table', () => {
  const life = TRANSITIONS.map(
    ({ act, occasion, from, to, rule }) =>
      `${act} ${occasion}: ${from.join(' or ') || 'nothing'} → ${to} (${rule})`,
  )
  expect(life).toEqual([
    'RECEIVE submitted: nothing → RECEIVED (KP-2)',
    'RECEIVE registered: nothing → RECEIVED (KP-2)',
    'ASSIGN any: RECEIVED or IN_CONTACT or IN_TREATMENT or DECIDED → same (KM-14)',
    'CONFIRM_ASSIGNMENT any: RECEIVED or IN_CONTACT or IN_TREATMENT or DECIDED → same (KM-14)',
    'NAME_COLLEAGUE any: RECEIVED or IN_CONTACT or IN_TREATMENT or DECIDED → same (D-18)',
    'PUT_TO_SELLER any: RECEIVED or IN_CONTACT or IN_TREATMENT or DECIDED → same (D-16)',
    'WITHDRAW_EXTRACT any: RECEIVED or IN_CONTACT or IN_TREATMENT or DECIDED → same (D-16)',
    'RECORD_HEARING held: RECEIVED or IN_CONTACT or IN_TREATMENT or DECIDED → same (KM-1)',
    'RECORD_HEARING waived: RECEIVED or IN_CONTACT or IN_TREATMENT or DECIDED → same (KM-1)',
    'RELATE any: RECEIVED or IN_CONTACT or IN_TREATMENT or DECIDED or CLOSED or WITHDRAWN or NOT_ADMISSIBLE → same (KM-17)',
    'UNRELATE any: RECEIVED or IN_CONTACT or IN_TREATMENT or DECIDED or CLOSED or WITHDRAWN or NOT_ADMISSIBLE → same (KM-17)',
    'MERGE any: RECEIVED or IN_CONTACT → MERGED (KM-17)',
    'HAND_OVER any: RECEIVED or IN_CONTACT or IN_TREATMENT or DECIDED → same (KM-16)',
    'GIVE_BACK any: RECEIVED or IN_CONTACT or IN_TREATMENT or DECIDED → same (KM-16)',
    'RECORD_CONTACT attempted: RECEIVED or IN_CONTACT or IN_TREATMENT or DECIDED → same (KP-3)',
    'RECORD_CONTACT held: RECEIVED → IN_CONTACT (KP-4)',
    'RECORD_CONTACT held: IN_CONTACT or IN_TREATMENT or DECIDED → same (KP-4)',
    'RECORD_CONTACT agreed: RECEIVED or IN_CONTACT or IN_TREATMENT → IN_TREATMENT (KP-3)',
    'RECORD_CONTACT proposed: RECEIVED or IN_CONTACT → IN_TREATMENT (KP-3)',
    'ADD_PART any: RECEIVED or IN_CONTACT or IN_TREATMENT → same (D-9)',
    'RECORD_VERDICT any: IN_CONTACT or IN_TREATMENT → same (KM-1)',
    'CONFIRM_VERDICT any: IN_CONTACT or IN_TREATMENT → same (D-19)',
    'REJECT_VERDICT any: IN_CONTACT or IN_TREATMENT → same (D-19)',
    'ANSWER_PART any: IN_CONTACT or IN_TREATMENT → same (D-9)',
    'SEND_DECISION any: IN_TREATMENT → DECIDED (D-20)',
    'RETURN_DECISION any: DECIDED → IN_TREATMENT (D-20)',
    'CLOSE any: RECEIVED or IN_CONTACT or IN_TREATMENT or DECIDED → CLOSED (KP-7)',
    'RECORD_AFTERCARE solved: CLOSED → same (KM-10)',
    'RECORD_AFTERCARE solved-by-link: CLOSED → same (KM-10)',
    'RECORD_AFTERCARE unsolved: CLOSED → RECEIVED (KP-8)',
    'RECORD_AFTERCARE unsolved-by-link: CLOSED → RECEIVED (KP-8)',
    'WITHDRAW told: RECEIVED or IN_CONTACT or IN_TREATMENT or DECIDED → WITHDRAWN (KP-7)',
    'WITHDRAW by-link: RECEIVED or IN_CONTACT or IN_TREATMENT or DECIDED → WITHDRAWN (KP-7)',
    'DECLARE_NOT_ADMISSIBLE any: RECEIVED or IN_CONTACT or IN_TREATMENT → same (D-17)',
    'CONFIRM_NOT_ADMISSIBLE any: RECEIVED or IN_CONTACT or IN_TREATMENT → NOT_ADMISSIBLE (D-19)',
    'CHECK_COMPLAINANT any: RECEIVED or IN_CONTACT or IN_TREATMENT or DECIDED → same (KP-5)',
    'CONFIRM_READING any: RECEIVED or IN_CONTACT or IN_TREATMENT or DECIDED → same (KP-2)',
    'ASSESS_SEVERITY any: RECEIVED or IN_CONTACT or IN_TREATMENT or DECIDED → same (KP-2)',
    'ADD_AGREEMENT any: IN_CONTACT or IN_TREATMENT or DECIDED → same (KP-7)',
    'COMPLETE_AGREEMENT any: IN_CONTACT or IN_TREATMENT or DECIDED or WITHDRAWN or NOT_ADMISSIBLE → same (KP-7)',
    'LAPSE_AGREEMENT any: IN_CONTACT or IN_TREATMENT or DECIDED or WITHDRAWN or NOT_ADMISSIBLE → same (KP-7)',
    'PAUSE_CLOCK any: IN_CONTACT or IN_TREATMENT or DECIDED or WITHDRAWN or NOT_ADMISSIBLE → same (KP-7)',
    'RESUME_CLOCK any: IN_CONTACT or IN_TREATMENT or DECIDED or WITHDRAWN or NOT_ADMISSIBLE → same (KP-7)',
    'ANNOUNCE_DELAY any: RECEIVED or IN_CONTACT or IN_TREATMENT → same (KP-14)',
    'ASK_DELAY any: RECEIVED or IN_CONTACT or IN_TREATMENT → same (D-2)',
    'AGREE_TO_DELAY by-link: RECEIVED or IN_CONTACT or IN_TREATMENT → same (D-2)',
    'RECORD_HOLDING_REPLY any: RECEIVED or IN_CONTACT or IN_TREATMENT → same (OS-4)',
    'CONFIRM_DEADLINE by-link: IN_TREATMENT → same (KP-3)',
    'OFFER_REMEDIES any: IN_CONTACT or IN_TREATMENT → same (KP-6)',
    'CHOOSE_REMEDY told: IN_CONTACT or IN_TREATMENT or DECIDED → same (KP-6)',
    'CHOOSE_REMEDY by-link: IN_CONTACT or IN_TREATMENT or DECIDED → same (KP-6)',
    'REMIND any: RECEIVED or IN_CONTACT or IN_TREATMENT or DECIDED → same (KM-16)',
    'LET_DEFAULT_HOLD any: IN_CONTACT or IN_TREATMENT or DECIDED → same (KP-6)',
    'RECOMPUTE any: RECEIVED or IN_CONTACT or IN_TREATMENT or DECIDED → same (D-3)',
    'DISPOSE any: CLOSED or WITHDRAWN or NOT_ADMISSIBLE or MERGED → same (KP-15)',
    'ADD_FILES any: RECEIVED or IN_CONTACT or IN_TREATMENT or DECIDED or CLOSED or WITHDRAWN or NOT_ADMISSIBLE → same (KM-14)',
    'ADD_FILES by-link: RECEIVED or IN_CONTACT or IN_TREATMENT or DECIDED or CLOSED or WITHDRAWN or NOT_ADMISSIBLE → same (KM-14)',
    'REMOVE_FILE any: RECEIVED or IN_CONTACT or IN_TREATMENT or DECIDED → same (KP-1)',
    'WRITE_MESSAGE any: RECEIVED or IN_CONTACT or IN_TREATMENT or DECIDED or CLOSED or WITHDRAWN or NOT_ADMISSIBLE → same (KP-16)',
    'WRITE_MESSAGE by-link: RECEIVED or IN_CONTACT or IN_TREATMENT or DECIDED or CLOSED or WITHDRAWN or NOT_ADMISSIBLE → same (KP-16)',
  ])
})

test('KP-3 no act on one occasion has two transitions from one state', () => {
  const starts = TRANSITIONS.flatMap(({ act, occasion, from }) =>
    from.map((state) => `${act} ${occasion} ${state}`),
  )
  expect(new Set(starts).size).toBe(starts.length)
})

test('KP-3 a complaint in treatment never goes back', () => {
  const after = TRANSITIONS.filter(({ from }) => from.includes('IN_TREATMENT')).map((transition) =>
    stateAfter(transition, 'IN_TREATMENT'),
  )
  expect(after).not.toContain('RECEIVED')
  expect(after).not.toContain('IN_CONTACT')
})

test('KP-3 what is not in the table does not happen', () => {
  expect(transitionFor('RECORD_CONTACT', 'proposed', anInTreatmentComplaint(), as(sanne))).toEqual({
    ok: false,
    rejections: [{ kind: 'act-not-allowed-in-state', act: 'RECORD_CONTACT', state: 'IN_TREATMENT' }],
  })
})

const WORK: readonly ComplaintAction[] = [
  'ASSIGN',
  'CONFIRM_ASSIGNMENT',
  'RECORD_CONTACT',
  'NAME_COLLEAGUE',
  'PUT_TO_SELLER',
  'CHECK_COMPLAINANT',
]
const workOn = (complaint: Parameters<typeof allowedActions>[0], actor: Actor) =>
  allowedActions(complaint, actor, at).filter((action) => WORK.includes(action))

describe('what somebody can do now', () => {
  test.each([
    ['a handler with a free complaint', free, sanne, ['ASSIGN', 'RECORD_CONTACT', 'CHECK_COMPLAINANT']],
    [
      'the handler it was given to',
      ofSanne,
      sanne,
      ['ASSIGN', 'CONFIRM_ASSIGNMENT', 'RECORD_CONTACT', 'CHECK_COMPLAINANT'],
    ],
    ['that handler, once confirmed', confirmed, sanne, ['ASSIGN', 'RECORD_CONTACT', 'CHECK_COMPLAINANT']],
    ['another handler', ofSanne, joris, ['RECORD_CONTACT', 'CHECK_COMPLAINANT']],
    ['the coordinator', ofSanne, coen, ['ASSIGN', 'RECORD_CONTACT', 'NAME_COLLEAGUE', 'CHECK_COMPLAINANT']],
    ['management', confirmed, mirjam, ['ASSIGN', 'RECORD_CONTACT', 'NAME_COLLEAGUE', 'CHECK_COMPLAINANT']],
    ['a policy officer', free, petra, []],
  ] as const)('KM-16 %s', (_, complaint, who, actions) => {
    expect(workOn(complaint, as(who))).toEqual(actions)
  })

  test('KP-1 the public and the machinery act on nothing here but what is theirs', () => {
    const byLink = ['WITHDRAW', 'ADD_FILES', 'WRITE_MESSAGE']
    expect(allowedActions(free, { kind: 'public' }, at)).toEqual(byLink)
    expect(allowedActions(free, { kind: 'system' }, at)).toEqual(['ASSIGN'])
  })

  test('D-16 what is about a known seller can be put to it', () => {
    const about = { ...free, matter: { ...free.matter, sellerId: 'the seller' as SellerId } }
    expect(workOn(about, as(sanne))).toEqual([
      'ASSIGN',
      'RECORD_CONTACT',
      'PUT_TO_SELLER',
      'CHECK_COMPLAINANT',
    ])
    expect(allowedActions(about, as(petra), at)).toEqual([])
  })

  test('KM-16 is the same as long as it is open', () => {
    for (const complaint of inEveryOpenState)
      expect(workOn(complaint, as(coen))).toEqual([
        'ASSIGN',
        'RECORD_CONTACT',
        'NAME_COLLEAGUE',
        'CHECK_COMPLAINANT',
      ])
  })
})

test('KP-3 a complaint in treatment has an agreed deadline, or it is none', () => {
  const { state: _, ...facts } = free
  expect(complaintInState(facts, 'IN_CONTACT', null)).toEqual({ ...facts, state: 'IN_CONTACT' })
  expect(() => complaintInState(facts, 'IN_TREATMENT', null)).toThrow('without an agreed deadline')
})
