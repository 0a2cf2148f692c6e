import { DeclineViolationDocument, HearSellerDocument, ReportViolationDocument } from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { submitted } from '../../complaints/acts/submission.fixture.js'
import { encodeId } from '../../graph/ids.js'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import {
  answerOf,
  daysAgo,
  faultsOf,
  goodReport,
  payloadOf,
  present,
  reported,
  sellerNamed,
  violationOf,
  written,
} from './violations.fixture.js'

let office: TestOffice
let sellerId: string
beforeAll(async () => {
  office = await openTestOffice()
  sellerId = await sellerNamed(office, 'Lijn & Letter')
})
afterAll(() => office.close())

const report = async (changed: object = {}, as: 'anouk' | 'sander' | 'ravi' = 'anouk') =>
  office.ask(ReportViolationDocument, { input: await goodReport(office, { sellerId, ...changed }) }, { as })

describe('reporting', () => {
  it('BP-8 D-8 is written down with what shows it, and decides nothing', async () => {
    const before = await written(office)
    const { violation, userErrors } = payloadOf(await report({}, 'sander'))
    expect(userErrors).toEqual([])
    expect(violation).toMatchObject({
      state: 'REPORTED',
      weight: 0,
      file: {
        version: 1,
        evidence: [{ what: 'Overzicht van de vervoerder.' }],
        hearing: null,
        decision: null,
      },
    })
    expect(violation.number).toMatch(/^V-\d{6,}-\d$/)
    expect(await written(office)).toEqual({
      ...before,
      violations: before.violations + 1,
      acts: before.acts + 1,
      events: before.events + 1,
    })
  })

  it('BP-1 D-8 tells how often it was done and why it cannot wait, which decides nothing either', async () => {
    const once = payloadOf(await report()).violation
    expect([once.quantity, once.file.urgency]).toEqual([1, null])
    const { violation } = payloadOf(
      await report({ quantity: 200, urgency: ' Gevaar voor kopers. ' }, 'sander'),
    )
    expect(violation).toMatchObject({
      quantity: 200,
      file: { urgency: 'Gevaar voor kopers.', hearing: null },
    })
    const wrong = { quantity: 0, urgency: 'x'.repeat(2_001) }
    expect(faultsOf(await report(wrong))).toEqual(['OUT_OF_RANGE quantity', 'TOO_LONG urgency'])
    expect(faultsOf(await report({ quantity: 1_000_001 }))).toEqual(['OUT_OF_RANGE quantity'])
  })

  it('BP-8 is done once for a key', async () => {
    const idempotencyKey = 'once-and-never-again-0123456789'
    const [one, other] = [
      payloadOf(await report({ idempotencyKey })),
      payloadOf(await report({ idempotencyKey })),
    ]
    expect(other.violation.id).toBe(one.violation.id)
  })

  it('D-14 every fault of the form is told at once, by its field and with its remedy, and nothing is written', async () => {
    const before = await written(office)
    const nothing = {
      sellerId: '',
      policyCategoryId: '',
      facts: ' ',
      evidence: [],
      deedOn: daysAgo(office, -1),
    }
    const answer = await report(nothing)
    expect(faultsOf(answer)).toEqual([
      'UNKNOWN sellerId',
      'UNKNOWN policyCategoryId',
      'OUT_OF_RANGE deedOn',
      'REQUIRED facts',
      'REQUIRED evidence',
    ])
    for (const { message } of answerOf(answer).userErrors) expect(message.length).toBeGreaterThan(10)
    expect(await written(office)).toEqual(before)
  })

  it.each([
    ['a deed in the future', { days: -1 }, 'OUT_OF_RANGE deedOn'],
    ['a deed before the account', { days: 20_000 }, 'OUT_OF_RANGE deedOn'],
  ])('D-14 is refused for %s', async (_, { days }, fault) => {
    expect(faultsOf(await report({ deedOn: daysAgo(office, days) }))).toContain(fault)
  })

  it('D-14 is refused for a category that is in no policy any more, and for a deed before it was', async () => {
    await office.rows(`insert into policy_category (id, code, name_nl, name_en) values
      ('00000000-0000-4000-8000-0000000000aa', 'OUD', 'Oud', 'Old')`)
    const policyCategoryId = encodeId('policy-category', '00000000-0000-4000-8000-0000000000aa')
    expect(faultsOf(await report({ policyCategoryId }))).toEqual(['UNKNOWN policyCategoryId'])
    const later = 'current_date - 1'
    await office.rows(`insert into policy select 2, ${later}, start_total, return_in_days, closure_mode,
      held_at_most_in_months, closure_notice_in_days, change_notice_in_days, warn_at from policy where version = 1`)
    await office.rows(
      `insert into policy_rule select 2, category_id, lightest, heaviest, reach from policy_rule`,
    )
    await office.rows(
      `insert into policy_rule values (2, '00000000-0000-4000-8000-0000000000aa', 0, 10, 'ACCOUNT')`,
    )
    expect(faultsOf(await report({ policyCategoryId }))).toEqual(['OUT_OF_RANGE deedOn'])
  })

  it('D-10 from a complaint only without a trace of who complained, and only by who reads it', async () => {
    const number = await submitted(office)
    const query =
      'query ($number: String!) { complaintByNumber(number: $number) { id complainant { email } seller { id } } }'
    const { id: complaintId, complainant } = (await office.ask(query, { number }, { as: 'sander' })).data
      .complaintByNumber
    await office.rows('update complaint set seller_id = null where number = $1', [number])
    const telling = { complaintId, facts: `Schreef ${complainant.email}.` }
    expect(new Set(faultsOf(await report(telling, 'sander')))).toEqual(new Set(['NOT_ALLOWED_NOW facts']))
    expect(faultsOf(await report({ complaintId }, 'anouk'))).toEqual(['UNKNOWN complaintId'])
    const { violation } = payloadOf(await report({ complaintId }, 'sander'))
    expect(violation.complaint).toMatchObject({ number })
    expect((await violationOf(office, violation.id, 'anouk')).complaint).toBeNull()
  })

  it('KP-1 is for who works here, and an auditor does nothing but read', async () => {
    const { errors } = await report({}, 'ravi')
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
  })
})

describe('hearing the seller', () => {
  const hear = async (id: string, input: object) =>
    office.ask(HearSellerDocument, { input: { ...(await present(office, id)), ...input } }, { as: 'anouk' })

  it('D-8 keeps what was said, or why it could not wait', async () => {
    const id = await reported(office, { sellerId })
    expect(faultsOf(await hear(id, {}))).toEqual(['REQUIRED account'])
    expect(faultsOf(await hear(id, { account: 'Nee.', heardOn: daysAgo(office, 9) }))).toEqual([
      'OUT_OF_RANGE heardOn',
    ])
    expect(faultsOf(await hear(id, { account: 'Nee.' }))).toEqual(['REQUIRED heardOn'])
    payloadOf(await hear(id, { urgency: 'Gevaar.' }))
    payloadOf(await hear(id, { account: 'Nee.', heardOn: daysAgo(office, 0) }))
    expect((await violationOf(office, id)).file.hearing).toEqual({
      heardOn: daysAgo(office, 0),
      account: 'Nee.',
      urgency: null,
    })
  })

  it('D-8 an old version is refused with who did what', async () => {
    const id = await reported(office, { sellerId })
    const input = { violationId: id, expectedVersion: 1, urgency: 'Gevaar.' }
    payloadOf(await office.ask(HearSellerDocument, { input }, { as: 'anouk' }))
    const second = await office.ask(HearSellerDocument, { input }, { as: 'hendrik', language: 'en' })
    expect(faultsOf(second)).toEqual(['CONFLICT expectedVersion'])
    expect(answerOf(second).userErrors[0].message).toMatch(/^Anouk .* recorded that the seller was heard/)
  })
})

it('D-8 what is no violation is declined with the reason, once', async () => {
  const id = await reported(office, { sellerId })
  const decline = async (reason: string) =>
    office.ask(
      DeclineViolationDocument,
      { input: { ...(await present(office, id)), reason } },
      { as: 'anouk' },
    )
  expect(faultsOf(await decline(' '))).toEqual(['REQUIRED reason'])
  expect(payloadOf(await decline('Storing bij de vervoerder.')).violation).toMatchObject({
    state: 'DECLINED',
    file: { declineReason: 'Storing bij de vervoerder.', allowedActions: [] },
  })
  expect(faultsOf(await decline('Nog eens.'))).toEqual(['NOT_ALLOWED_NOW violationId'])
})
