import {
  ConfirmViolationDocument,
  DecideViolationDocument,
  ReturnViolationDocument,
  ViolationDocument,
} from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeId } from '../../graph/ids.js'
import { invariants } from '../../operations/verify-office.js'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import {
  answerOf,
  confirm,
  decide,
  faultsOf,
  goodReasons,
  heard,
  payloadOf,
  present,
  reported,
  sellerNamed,
  stateOfSeller,
  violationOf,
  written,
} from './violations.fixture.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

describe('deciding', () => {
  it('D-5 looked at first tells every account before and after, and writes nothing', async () => {
    const id = await heard(office, 'Lijn & Letter')
    const before = await written(office)
    const looked = payloadOf(await decide(office, id, { dryRun: true }))
    expect(await written(office)).toEqual(before)
    expect(looked).toMatchObject({
      needsSecondPerson: false,
      violation: { state: 'REPORTED' },
      effects: [
        { before: 100, after: 40, rawAfter: 40, stateBefore: 'OPEN', stateAfter: 'OPEN', warnings: [50] },
      ],
    })
    const booked = payloadOf(await decide(office, id))
    expect(booked.effects).toEqual(looked.effects)
    expect(booked.violation).toMatchObject({
      state: 'BOOKED',
      weight: 60,
      file: { notices: [{ deliveredOn: null }] },
    })
  })

  it('D-8 only after the seller was heard, with complete reasons and within the policy, all told at once', async () => {
    const id = await reported(office, { sellerId: await sellerNamed(office, 'Zonnedak') })
    const before = await written(office)
    const reasons = { ...goodReasons, clause: '', explanation: ' ', contentTypes: [] }
    expect(
      faultsOf(await decide(office, id, { weight: 101, reach: 'REGISTER_NUMBER', reason: '', reasons })),
    ).toEqual([
      'NOT_ALLOWED_NOW violationId',
      'OUT_OF_RANGE weight',
      'OUT_OF_RANGE reach',
      'REQUIRED reason',
      'REQUIRED reasons.clause',
      'REQUIRED reasons.explanation',
      'REQUIRED reasons.contentTypes',
    ])
    expect(await written(office)).toEqual(before)
  })

  it.each([
    [-1, 'INVALID_FORM weight'],
    [1.5, 'INVALID_FORM weight'],
    [2 ** 31, 'OUT_OF_RANGE weight'],
  ])('BP-1 a weight of %d books nothing', async (weight, fault) => {
    const id = await heard(office, 'Zonnedak')
    const before = await written(office)
    expect(faultsOf(await decide(office, id, { weight }))).toEqual([fault])
    expect(await written(office)).toEqual(before)
  })

  it('D-8 two people decide the same case: the second gets a conflict, with what the first did', async () => {
    const id = await heard(office, 'Schemer & Zo')
    const decision = {
      weight: 20,
      reach: 'ACCOUNT',
      reason: 'Besloten.',
      reasons: goodReasons,
      dryRun: false,
    }
    const input = { ...(await present(office, id)), ...decision }
    const answers = await Promise.all(
      (['anouk', 'hendrik'] as const).map((as) =>
        office.ask(DecideViolationDocument, { input }, { as, language: 'en' }),
      ),
    )
    const refused = answers.filter((answer) => faultsOf(answer).length > 0)
    expect(refused.map(faultsOf)).toEqual([['CONFLICT expectedVersion']])
    const [message] = refused.map((answer) => answerOf(answer).userErrors[0].message)
    expect(message).toMatch(/(Anouk|Hendrik) .* decided and deducted the points/)
    expect(faultsOf(await decide(office, id))).toEqual(['NOT_ALLOWED_NOW violationId'])
  })

  it('D-8 is for policy officers and management', async () => {
    const id = await heard(office, 'Zonnedak')
    const { errors } = await decide(office, id, {}, { as: 'sander' })
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
  })

  it('BP-8 of 0 points is a note that is told', async () => {
    const id = await heard(office, 'Zonnedak')
    const { violation } = payloadOf(await decide(office, id, { weight: 0 }))
    expect(violation).toMatchObject({ state: 'BOOKED', weight: 0, file: { notices: [{ bouncedOn: null }] } })
  })

  it('BP-2 is done once for a key', async () => {
    const id = await heard(office, 'Zonnedak')
    const idempotencyKey = 'decided-once-and-never-again-0123'
    const expectedVersion = 2
    payloadOf(await decide(office, id, { weight: 20, idempotencyKey, expectedVersion }))
    const before = await written(office)
    expect(faultsOf(await decide(office, id, { weight: 20, idempotencyKey, expectedVersion }))).toEqual([])
    expect(await written(office)).toEqual(before)
  })
})

it('BP-2 one decision makes the notice of the seller, the letter of a closing, and a statement without personal data', async () => {
  const seller = 'Belvoort Mobiel'
  const id = await heard(office, seller)
  payloadOf(await decide(office, id, { weight: 100 }))
  expect((await violationOf(office, id)).statementOfReasons).toBeNull()
  payloadOf(await confirm(office, id))
  const { statementOfReasons, file } = await violationOf(office, id)
  for (const told of [
    seller,
    goodReasons.clause,
    goodReasons.explanation,
    '100 punten',
    'bezwaar',
    'rechter',
  ])
    expect(statementOfReasons).toContain(told)
  expect(file.terminationLetter).toContain('Belvoort Mobiel B.V.')
  expect(file.transparencyStatement).not.toContain('Belvoort')
  expect(JSON.parse(file.transparencyStatement)).toMatchObject({
    decision_account: 'DECISION_ACCOUNT_TERMINATED',
    decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
    source_type: 'SOURCE_VOLUNTARY',
    automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
  })
  expect(file.transparencyObstacles).toEqual([])
})

it('BP-2 the seller reads in which country it holds, by its name', async () => {
  const id = await heard(office, 'Lijn & Letter')
  payloadOf(await decide(office, id, { weight: 20 }))
  const { statementOfReasons } = await violationOf(office, id)
  expect(statementOfReasons).toMatch(
    /Wij houden 20 punten in, vanaf .*, dan staan ze terug\. Dit geldt in Nederland\./,
  )
  expect(statementOfReasons).not.toContain('NL')
})

it('BP-2 what is not published says why: a note, what tells of somebody, what was decided before reasons were kept', async () => {
  const obstaclesTo = async (id: string, language: 'nl' | 'en' = 'nl') => {
    const { data } = await office.ask(ViolationDocument, { id }, { as: 'anouk', language })
    const { transparencyStatement, transparencyObstacles } = data.violation.file
    expect(transparencyStatement).toBeNull()
    return transparencyObstacles
  }
  const note = await heard(office, 'Lijn & Letter')
  expect(await obstaclesTo(note)).toEqual([])
  payloadOf(await decide(office, note, { weight: 0 }))
  expect(await obstaclesTo(note)).toEqual([
    expect.stringMatching(/^Een aantekening zonder punten beperkt niets/),
  ])
  const { statementOfReasons } = await violationOf(office, note)
  expect(statementOfReasons).toMatch(/Dit is een aantekening zonder punten, .* Dit geldt in Nederland\./)

  const telling = await heard(office, 'Slaapvorst')
  const reasons = { ...goodReasons, explanation: 'Slaapvorst schreef naar jan@example.nl.' }
  payloadOf(await decide(office, telling, { weight: 20, reasons }))
  expect(await obstaclesTo(telling, 'en')).toEqual([
    expect.stringMatching(/^The explanation gives a name, a number or an address/),
    expect.stringMatching(/^The published text on the facts gives/),
  ])

  const [{ id: old }] =
    await office.rows(`with old as (select id from violation where state = 'BOOKED' order by number limit 1)
    delete from violation_decision d using old where d.violation_id = old.id returning old.id`)
  expect(await obstaclesTo(encodeId('violation', old))).toEqual([
    'Deze beslissing is van vóór de tijd dat motiveringen werden bewaard.',
  ])
})

describe('what leaves an account nothing', () => {
  it('D-6 waits for a second person, who is never the first, and books nothing until then', async () => {
    const id = await heard(office, 'De Knutselkast')
    const before = await written(office)
    expect(payloadOf(await decide(office, id, { weight: 100 }))).toMatchObject({
      needsSecondPerson: true,
      violation: { state: 'PROPOSED', weight: 0, file: { decision: { weight: 100, confirmedBy: null } } },
    })
    expect(await written(office)).toMatchObject({ entries: before.entries, messages: before.messages })
    expect(await stateOfSeller(office, 'De Knutselkast')).toBe('OPEN')
    expect(faultsOf(await confirm(office, id, 'anouk'))).toEqual(['NOT_ALLOWED_NOW violationId'])
    expect((await violationOf(office, id, 'anouk')).file.allowedActions).toEqual([])
    expect((await violationOf(office, id, 'hendrik')).file.allowedActions).toEqual(['CONFIRM', 'RETURN'])
    expect(payloadOf(await confirm(office, id)).violation).toMatchObject({
      state: 'BOOKED',
      weight: 100,
      file: { decision: { confirmedBy: { name: 'Hendrik Postma' } } },
    })
    expect(await stateOfSeller(office, 'De Knutselkast')).toBe('SUSPENDED')
  })

  it('D-6 goes back when the second person does not agree, and can be decided again', async () => {
    const id = await heard(office, 'Wielerwerf')
    payloadOf(await decide(office, id, { weight: 100 }))
    const send = async (reason: string, as: 'anouk' | 'hendrik') =>
      office.ask(ReturnViolationDocument, { input: { ...(await present(office, id)), reason } }, { as })
    expect(faultsOf(await send('', 'anouk'))).toEqual(['NOT_ALLOWED_NOW violationId', 'REQUIRED reason'])
    expect(payloadOf(await send('Te zwaar.', 'hendrik')).violation).toMatchObject({
      state: 'REPORTED',
      file: { decision: null, returnReason: 'Te zwaar.' },
    })
    expect(payloadOf(await decide(office, id, { weight: 40 })).violation.state).toBe('BOOKED')
  })

  it('D-6 confirmed by two at once is booked once', async () => {
    const id = await heard(office, 'Fluwelen Bas Audio')
    payloadOf(await decide(office, id, { weight: 100 }))
    const input = await present(office, id)
    const answers = await Promise.all(
      (['hendrik', 'maarten'] as const).map((as) => office.ask(ConfirmViolationDocument, { input }, { as })),
    )
    expect(answers.map(faultsOf).sort()).toEqual([[], ['CONFLICT expectedVersion']])
  })
})

it('D-5 everything holds that always holds of points', async () => {
  const { reads } = office.app.office
  for (const { name, check } of invariants.slice(-12)) {
    const { faults, examples } = await check({ reads, dataFolder: office.config.dataFolder })
    expect([name, faults, examples]).toEqual([name, 0, []])
  }
})
