import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { categoryOf, proofFor } from '../complaints/acts/submission.fixture.js'
import { anyAddress } from '../test-office/form-proof.fixture.js'
import { movedClock } from '../test-office/moved-clock.fixture.js'
import { storedRows } from '../test-office/stored-rows.fixture.js'
import { openTestOffice, people, type TestOffice } from '../test-office/test-office.fixture.js'
import { faultsOf, handle, leave, record, signalsIn } from './safety-signals.fixture.js'

const clock = movedClock()
let office: TestOffice
/** About which the first signal is. */
let sellerId: string
beforeAll(async () => {
  office = await openTestOffice(clock.now)
})
afterAll(() => office.close())

const NOTIFICATIONS = `{ unreadNotifications notifications(first: 1, filter: { kinds: [SAFETY_SIGNAL] }) {
  nodes { kind safetySignalId complaintId complaintNumber } } }`
const toldTo = async (as: 'hendrik' | 'marieke' | 'sander') =>
  (await office.ask(NOTIFICATIONS, {}, { as })).data.notifications.nodes

const today = () => clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()

describe('a safety signal', () => {
  it('D-17 is recorded with what is known, and management is told at once', async () => {
    const { data } = await office.ask('{ sellers(first: 1) { nodes { id name } } }', {}, { as: 'gerda' })
    const [seller] = data.sellers.nodes
    sellerId = seller.id
    const categoryId = await categoryOf(office, 'LEV-02')
    const input = { danger: 'De lader smelt.', product: 'Lader X', orderNumber: 'A-1', categoryId }
    expect(faultsOf(await record(office, { ...input, sellerId }))).toEqual([])
    const [signal, ...others] = await signalsIn(office, { search: 'lader x' })
    expect(others).toEqual([])
    expect(signal).toMatchObject({
      state: 'OPEN',
      danger: 'De lader smelt.',
      product: 'Lader X',
      orderNumber: 'A-1',
      seller: { name: seller.name },
      category: { code: 'LEV-02' },
      channel: 'TELEPHONE',
      recordedBy: { name: people.gerda.name },
      done: null,
    })
    expect(await toldTo('hendrik')).toEqual([
      { kind: 'SAFETY_SIGNAL', safetySignalId: signal.id, complaintId: null, complaintNumber: null },
    ])
    expect([await toldTo('marieke'), await toldTo('sander')]).toEqual([[], []])
    const owed = await office.rows(
      `select state, facts from outbox_message m join safety_signal g on g.id = m.safety_signal_id
       where kind = 'safety-signal-notice' and product = 'Lader X'`,
    )
    expect(owed).toEqual([{ state: 'WAITING', facts: {} }])
  })

  it('D-17 stands in the journal without a word of what is dangerous', async () => {
    const entries = await office.rows(
      `select act, facts from journal_entry j join safety_signal g on g.id = j.subject_id where product = 'Lader X'`,
    )
    expect(entries).toMatchObject([{ act: 'safety-signal-recorded', facts: [{ channel: 'TELEPHONE' }] }])
    expect(JSON.stringify(entries)).not.toMatch(/lader|\bA-1\b/)
  })

  it('D-17 is refused kindly where it leads to somebody, with the place, and nothing is written', async () => {
    const before = await storedRows(office)
    const answer = await record(office, { danger: 'Bel Jan op 06-12345678.', sellerName: 'x@y.nl' })
    expect(answer.data.recordSafetySignal).toMatchObject({
      kept: false,
      userErrors: [
        {
          path: ['danger'],
          message: expect.stringMatching(/^Vanaf teken 12 staat hier een telefoonnummer\./),
        },
        {
          path: ['sellerName'],
          message: expect.stringMatching(/^Vanaf teken 1 staat hier een e-mailadres\./),
        },
      ],
    })
    expect(await storedRows(office)).toEqual(before)
  })

  it('D-17 names a seller and a category that are there, and came in by now', async () => {
    const input = {
      danger: '',
      sellerId: 'sel_00000000000000000000000000',
      categoryId: 'cat_x',
      receivedAt: clock.now().add({ hours: 1 }).toString(),
    }
    expect(faultsOf(await record(office, input))).toEqual([
      'receivedAt OUT_OF_RANGE',
      'danger REQUIRED',
      'sellerId UNKNOWN',
      'categoryId UNKNOWN',
    ])
  })

  it('D-17 is handled once, from the version that was seen, by saying what was done', async () => {
    const [{ id: signalId }] = await signalsIn(office, { search: 'lader x' })
    const input = { signalId, expectedVersion: 1, done: 'Uit de verkoop gehaald.' }
    expect(faultsOf(await handle(office, { ...input, expectedVersion: 2 }))).toEqual([
      'expectedVersion CONFLICT',
    ])
    expect(faultsOf(await handle(office, { ...input, done: 'Mail a@b.nl' }))).toEqual([
      'done NOT_ALLOWED_NOW',
    ])
    const { data } = await handle(office, input, 'hendrik')
    expect(data.handleSafetySignal.signal).toMatchObject({ state: 'HANDLED', version: 2 })
    expect(faultsOf(await handle(office, { ...input, expectedVersion: 2 }))).toEqual([
      'signalId NOT_ALLOWED_NOW',
    ])
    expect(await signalsIn(office, { search: 'lader x', states: ['HANDLED'] })).toMatchObject([
      { done: 'Uit de verkoop gehaald.', handledBy: { name: people.hendrik.name } },
    ])
    expect(await signalsIn(office, { search: 'lader x', states: ['OPEN'] })).toEqual([])
  })

  it('KP-1 is listed for coordinators and management alone, and recorded by who speaks with customers', async () => {
    for (const as of ['sander', 'anouk', 'ravi', 'tess'] as const)
      await expect(signalsIn(office, {}, as)).rejects.toThrow('FORBIDDEN')
    expect(faultsOf(await record(office, { danger: 'Rook.' }, 'ravi'))).toEqual(['FORBIDDEN'])
    expect(await signalsIn(office, { search: 'lader x' }, 'hendrik')).toHaveLength(1)
  })

  it('D-17 is found by its words, its channel, its category and its day', async () => {
    await record(office, { danger: 'Het trapje breekt.', sellerName: 'Klimwinkel', channel: 'COUNTER' })
    const found = async (filter: object) =>
      (await signalsIn(office, filter)).map(({ danger }: { danger: string }) => danger)
    expect(await found({ search: 'klimwinkel' })).toEqual(['Het trapje breekt.'])
    expect(await found({ search: 'lader x' })).toEqual(['De lader smelt.'])
    expect(await found({ channels: ['COUNTER'], receivedFrom: today().toString() })).toEqual([
      'Het trapje breekt.',
    ])
    expect(await found({ sellerIds: [sellerId], search: 'lader x' })).toEqual(['De lader smelt.'])
    expect(await found({ sellerIds: [sellerId], search: 'klimwinkel' })).toEqual([])
    expect(await found({ categoryIds: [await categoryOf(office, 'LEV')] })).toEqual(['De lader smelt.'])
    expect(await found({ receivedFrom: today().toString(), receivedUntil: today().toString() })).toHaveLength(
      2,
    )
    expect(await found({ receivedFrom: today().add({ days: 1 }).toString() })).toEqual([])
  })
})

describe('a signal on the public page', () => {
  it('D-17 is left without a name, by whoever let the browser do its work, and gets no receipt', async () => {
    const before = (await signalsIn(office)).length
    const receipts = async () =>
      (await office.rows(`select count(*)::int as n from outbox_message where kind = 'receipt'`))[0].n
    const mailed = await receipts()
    const { data } = await leave(office, { danger: 'De bril breekt bij het oog.' })
    expect(data.leaveSafetySignal).toEqual({ kept: true, userErrors: [] })
    const [signal, ...others] = await signalsIn(office, {
      channels: ['FORM'],
      receivedFrom: today().toString(),
    })
    expect(signal).toMatchObject({ channel: 'FORM', recordedBy: null, state: 'OPEN' })
    expect(others).toEqual([])
    expect(await signalsIn(office)).toHaveLength(before + 1)
    expect(await receipts()).toBe(mailed)
    expect((await toldTo('hendrik'))[0].safetySignalId).toBe(signal.id)
  })

  it('D-17 is not kept without that work, nor with the field filled in that nobody sees', async () => {
    const before = await storedRows(office)
    expect(faultsOf(await leave(office, { danger: 'Rook.', proof: null }))).toEqual(['proof PROOF_NEEDED'])
    expect(faultsOf(await leave(office, { danger: 'Rook.', website: 'x' }))).toEqual(['website INVALID_FORM'])
    expect(await storedRows(office)).toEqual(before)
  })

  it('D-17 is kept ten times at once from one address, and the next is told when', async () => {
    const headers = { 'x-forwarded-for': anyAddress() }
    for (let turn = 0; turn < 10; turn += 1)
      expect(faultsOf(await leave(office, { danger: `Rook ${turn}.` }, { headers }))).toEqual([])
    const answer = await leave(office, { danger: 'Nog meer rook.' }, { headers })
    expect(faultsOf(answer)).toEqual([' THROTTLED'])
    expect(answer.headers.get('retry-after')).toBe('360')
    expect(faultsOf(await leave(office, { danger: 'Elders rook.' }))).toEqual([])
  })

  it('D-17 sent twice with one key is kept once', async () => {
    const input = { danger: 'Twee keer.', idempotencyKey: `twice-${anyAddress()}-signal-of-safety` }
    const proof = await proofFor(office, input.idempotencyKey)
    for (const _ of [1, 2]) expect(faultsOf(await leave(office, { ...input, proof }))).toEqual([])
    expect(await signalsIn(office, { search: 'Twee keer' })).toHaveLength(1)
  })
})
