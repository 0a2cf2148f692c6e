import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { violationInvariants } from '../violations/index.js'
import { violations } from './violations.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const count = async (condition: string): Promise<number> =>
  (await office.rows(`select count(*)::int as n from violation v where ${condition}`))[0].n

describe('the violations of the demonstration', () => {
  it('each have evidence and somebody who reported them, in the order of their numbers', async () => {
    const rows = await office.rows(`select v.facts from violation v where v.reported_by_id is not null
      and exists (select from violation_evidence e where e.violation_id = v.id) order by v.number`)
    expect(rows.map(({ facts }) => facts)).toEqual(violations.map(({ facts }) => facts))
  })

  it('OS-6 D-8 were decided after the seller was heard, each booking with its statement of reasons', async () => {
    const ended = violations.filter(({ ending }) => ending !== null)
    expect(await count(`v.state <> 'REPORTED'`)).toBe(ended.length)
    expect(
      await count(`v.state <> 'REPORTED' and exists (select from violation_hearing h
        where h.violation_id = v.id and h.heard_on >= v.deed_on and (v.state in ('DECLINED', 'PROPOSED') or h.recorded_at < v.decided_at))`),
    ).toBe(ended.length)
    const booked = ended.filter(({ ending }) => ending?.kind === 'BOOKED')
    const decided = `exists (select from violation_decision d where d.violation_id = v.id and d.legal_ground is not null)`
    expect(await count(`v.state in ('BOOKED', 'WITHDRAWN') and ${decided}`)).toBe(booked.length)
  })

  it('stand in every state in which a violation can stand', async () => {
    const rows = await office.rows('select distinct state from violation order by 1')
    expect(rows.map(({ state }) => state)).toEqual([
      'BOOKED',
      'DECLINED',
      'PROPOSED',
      'REPORTED',
      'WITHDRAWN',
    ])
    const objections = await office.rows('select result from objection order by 1')
    expect(objections.map(({ result }) => result)).toEqual(['MAINTAINED', 'WITHDRAWN', null])
    const told = await office.rows('select distinct outcome from notice_delivery order by 1')
    expect(told.map(({ outcome }) => outcome)).toEqual(['BOUNCED', 'DELIVERED'])
  })

  it.each(violationInvariants.map(({ name, check }) => [name, check] as const))('%s: 0', async (_, check) => {
    const { app, config } = office
    expect(await check({ reads: app.office.reads, dataFolder: config.dataFolder })).toMatchObject({
      faults: 0,
    })
  })
})
