import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { challengeFixture, completeAnswers } from './form-facts.fixture.js'
import { sendComplaint } from './send-complaint.js'
import { submissionInput } from './submission-input.js'

const receipt = { number: 'K-2026-000123-7', trackingToken: 'token', email: 'noor@voorbeeld.nl' }
const answers = completeAnswers()
const input = submissionInput(answers, 'nl')
const changed = submissionInput({ ...answers, wish: 'Toch geld terug.' }, 'nl')

/** A server that keeps what it received by key, and of which answers can get lost on their way. */
let stored: string | undefined
let lost = 0
let deaf = 0
let calls: unknown[] = []
let proofs: unknown[] = []
let outdated = 0

beforeEach(() => {
  window.sessionStorage.clear()
  stored = undefined
  lost = 0
  deaf = 0
  calls = []
  proofs = []
  outdated = 0
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    const { query, variables } = JSON.parse(body)
    if (query.includes('formChallenge')) return Response.json({ data: { formChallenge: challengeFixture } })
    const { proof, ...sent } = variables.input
    calls.push(sent)
    proofs.push(proof)
    if (proofs.length <= outdated) {
      const tooLate = [{ code: 'PROOF_NEEDED', path: ['proof'], message: 'Nog een keer.' }]
      return Response.json({ data: { submitComplaint: { receipt: null, userErrors: tooLate } } })
    }
    if (deaf > 0) {
      deaf -= 1
      throw new TypeError('no connection')
    }
    const content = JSON.stringify(sent)
    stored ??= content
    if (lost > 0) {
      lost -= 1
      throw new TypeError('connection lost')
    }
    const userErrors = [{ code: 'KEY_REUSED', path: ['idempotencyKey'], message: 'Begin opnieuw.' }]
    const payload = stored === content ? { receipt, userErrors: [] } : { receipt: null, userErrors }
    return Response.json({ data: { submitComplaint: payload } })
  })
})
afterEach(() => vi.unstubAllGlobals())

test('a form that is sent gives its receipt', async () => {
  expect(await sendComplaint(input, 'nl')).toEqual({ kind: 'received', receipt, earlierAnswers: false })
  expect(calls).toEqual([input])
})

test('without an answer it says so, and sent again it gives the receipt of the first', async () => {
  lost = 1
  expect(await sendComplaint(input, 'nl')).toMatchObject({
    kind: 'failed',
    failure: { reason: 'unreachable' },
  })
  expect(await sendComplaint(input, 'nl')).toEqual({ kind: 'received', receipt, earlierAnswers: false })
})

test('changed after a sending that had arrived, it gives the receipt of that one and says so', async () => {
  lost = 1
  await sendComplaint(input, 'nl')
  expect(await sendComplaint(changed, 'nl')).toEqual({ kind: 'received', receipt, earlierAnswers: true })
  expect(calls).toEqual([input, changed, input])
})

test('changed after a sending that had not arrived, it is the change that arrives', async () => {
  deaf = 1
  await sendComplaint(input, 'nl')
  expect(await sendComplaint(changed, 'nl')).toEqual({ kind: 'received', receipt, earlierAnswers: false })
  expect(stored).toBe(JSON.stringify(changed))
})

test('of several sendings without an answer, the one that arrived is found', async () => {
  const third = submissionInput({ ...answers, wish: 'Een bos bloemen.' }, 'nl')
  deaf = 1
  await sendComplaint(input, 'nl')
  lost = 1
  await sendComplaint(changed, 'nl')
  expect(await sendComplaint(third, 'nl')).toEqual({ kind: 'received', receipt, earlierAnswers: true })
  expect(stored).toBe(JSON.stringify(changed))
})

test('another form that was given up is never sent along', async () => {
  const givenUp = submissionInput(completeAnswers(), 'nl')
  deaf = 1
  await sendComplaint(givenUp, 'nl')
  lost = 1
  await sendComplaint(input, 'nl')
  calls = []
  expect(await sendComplaint(changed, 'nl')).toMatchObject({ kind: 'received', earlierAnswers: true })
  expect(calls).toEqual([changed, input])
})

test('a key that somebody else used is refused as the server says', async () => {
  stored = 'something else'
  expect(await sendComplaint(input, 'nl')).toMatchObject({
    kind: 'refused',
    userErrors: [{ code: 'KEY_REUSED' }],
  })
})

test('the work that goes with the form is sent along, and done anew when that of before counts no more', async () => {
  const other = submissionInput(completeAnswers(), 'nl')
  outdated = 1
  expect(await sendComplaint(other, 'nl')).toMatchObject({ kind: 'received' })
  const { challenge, salt, signature } = challengeFixture
  expect(proofs).toEqual([
    { challenge, salt, signature, number: 7 },
    { challenge, salt, signature, number: 7 },
  ])
})

test('work that counts for nothing twice is told as the server says', async () => {
  outdated = 9
  expect(await sendComplaint(submissionInput(completeAnswers(), 'nl'), 'nl')).toMatchObject({
    kind: 'refused',
    userErrors: [{ code: 'PROOF_NEEDED' }],
  })
  expect(calls).toHaveLength(2)
})
