import { describe, expect, it } from 'vitest'
import { CONVERSATION_STEPS, type MarkedStep, markStep } from './mark-step.js'

const open: MarkedStep = { step: 'LISTEN', mark: 'OPEN', note: null, version: 0 }
const mark = (
  before: MarkedStep,
  to: MarkedStep['mark'],
  note: string | null = null,
  expectedVersion = before.version,
) => markStep(before, { mark: to, note }, { round: 1, expectedVersion })

describe('the six steps of a conversation', () => {
  it('KM-9 go from listening to aftercare', () => {
    expect(CONVERSATION_STEPS).toEqual(['LISTEN', 'GO_ALONG', 'GATHER', 'OFFER', 'CLOSE', 'AFTERCARE'])
  })

  it('KP-16 are asked of every conversation alike: a mark is judged without any verdict', () => {
    const marked = CONVERSATION_STEPS.map((step) => mark({ ...open, step }, 'DONE'))
    expect(marked.map(({ ok }) => ok)).toEqual(CONVERSATION_STEPS.map(() => true))
  })

  it('KM-9 are ticked, with a note or without', () => {
    expect(mark(open, 'DONE', ' Boos om de levertijd. ')).toEqual({
      ok: true,
      value: {
        step: { step: 'LISTEN', mark: 'DONE', note: 'Boos om de levertijd.', version: 1 },
        facts: [{ kind: 'step-marked', step: 'LISTEN', mark: 'DONE', round: 1 }],
      },
    })
  })

  it('KM-9 do not apply only for a reason', () => {
    expect(mark(open, 'NOT_APPLICABLE', ' ')).toMatchObject({
      rejections: [{ kind: 'required', path: ['note'] }],
    })
    expect(mark(open, 'NOT_APPLICABLE', 'Alleen per brief.').ok).toBe(true)
  })

  it('KM-9 can be taken back, and the same mark again is nothing new', () => {
    const done: MarkedStep = { ...open, mark: 'DONE', version: 1 }
    expect(mark(done, 'OPEN')).toMatchObject({ value: { step: { mark: 'OPEN', version: 2 } } })
    expect(mark(done, 'DONE')).toEqual({ ok: true, value: { step: done, facts: [] } })
  })

  it('KM-9 are marked from the version that was seen', () => {
    expect(mark(open, 'DONE', null, 1)).toMatchObject({ rejections: [{ kind: 'changed-meanwhile' }] })
  })
})
