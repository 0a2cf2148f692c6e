import { TrackedComplaintDocument } from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { anyAddress } from '../test-office/form-proof.fixture.js'
import { movedClock } from '../test-office/moved-clock.fixture.js'
import { openSocket } from '../test-office/socket.fixture.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { goodForm, submit } from './acts/submission.fixture.js'

const clock = movedClock()
let office: TestOffice
let token: string

beforeAll(async () => {
  office = await openTestOffice(clock.now)
  token = (await submit(office, await goodForm(office))).data.submitComplaint.receipt.trackingToken
})
afterAll(() => office.close())

const follow = (guess: string, address: string, language: 'nl' | 'en' = 'nl') =>
  office.ask(
    TrackedComplaintDocument,
    { token: guess },
    { language, headers: { 'x-forwarded-for': address } },
  )
const guess = (turn: number) => `${token.slice(0, -3)}${String(turn).padStart(3, 'x')}`

describe('guesses of a secret link', () => {
  it('give nothing: a near one, an empty one and a random one get the same answer, byte for byte', async () => {
    const address = anyAddress()
    const answers = []
    for (const wrong of [
      '',
      token.slice(0, -1),
      `${token}x`,
      token.toUpperCase(),
      'a'.repeat(22),
      'x'.repeat(10_000),
    ]) {
      const { status, data, errors } = await follow(wrong, address)
      answers.push(JSON.stringify({ status, data, errors }))
    }
    expect([...new Set(answers)]).toEqual(['{"status":200,"data":{"trackedComplaint":null}}'])
  })

  it('spraying is throttled: thirty wrong ones at once from an address, then one a minute', async () => {
    const address = anyAddress()
    for (let turn = 0; turn < 30; turn += 1)
      expect((await follow(guess(turn), address)).data).toEqual({ trackedComplaint: null })
    const { headers, errors } = await follow(guess(30), address)
    expect(errors).toMatchObject([
      {
        message: 'Dit is te vaak geprobeerd. Probeer het over 1 minuut opnieuw.',
        extensions: { code: 'RATE_LIMITED', retryAfterInSeconds: 60 },
      },
    ])
    expect(headers.get('retry-after')).toBe('60')
    expect((await follow(guess(31), address, 'en')).errors?.[0]?.message).toContain('Try again in 1 minute.')
    clock.pass({ minutes: 1 })
    expect((await follow(guess(32), address)).data).toEqual({ trackedComplaint: null })
    expect((await follow(guess(33), address)).errors?.[0]?.extensions.code).toBe('RATE_LIMITED')
  })

  it('are each counted when many stand in one document', async () => {
    const address = { headers: { 'x-forwarded-for': anyAddress() } }
    const many = Array.from(
      { length: 35 },
      (_, turn) => `g${turn}: trackedComplaint(token: "${guess(turn)}") { number }`,
    )
    const { errors = [] } = await office.ask(`{ ${many.join(' ')} }`, {}, address)
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(Array(5).fill('RATE_LIMITED'))
  })

  it('hold up nobody who has a right link, from the same address or another', async () => {
    const address = anyAddress()
    for (let turn = 0; turn < 32; turn += 1) await follow(guess(turn), address)
    expect((await follow(token, address)).data.trackedComplaint.number).toMatch(/^K-/)
    expect((await follow(token, anyAddress())).data.trackedComplaint.number).toMatch(/^K-/)
    for (let turn = 0; turn < 40; turn += 1)
      expect((await follow(token, address)).data.trackedComplaint.number).toMatch(/^K-/)
  })

  it('are counted over a socket too', async () => {
    const socket = openSocket(office.url)
    const heard = Array.from({ length: 31 }, (_, turn) =>
      socket.ask(TrackedComplaintDocument, { token: guess(turn) }),
    )
    await vi.waitFor(() => expect(heard.every(({ ended }) => ended)).toBe(true), 30_000)
    expect(heard.flatMap(({ codes }) => codes)).toEqual(['RATE_LIMITED'])
    socket.dispose()
  })
})
