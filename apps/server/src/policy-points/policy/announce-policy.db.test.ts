import { ChangePointsPolicyDocument } from '@waarborg/schema'
import { SellerNoticesDocument } from '@waarborg/schema/seller-pages'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addContact, asSeller } from '../../seller-contacts/seller-contact.fixture.js'
import { type AskOptions, openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { answerOf, payloadOf, sellerNamed } from '../../violations/acts/violations.fixture.js'
import { announcePolicy } from './announce-policy.task.js'
import { dayFromNow, draftAfterLast } from './points-policy.fixture.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const announce = () =>
  announcePolicy.run(
    {},
    {
      office: office.app.office,
      requestId: 'of-the-test',
      signal: new AbortController().signal,
      at: office.app.office.now(),
    },
  )
const change = async (changed: object) =>
  payloadOf(
    await office.ask(
      ChangePointsPolicyDocument,
      { input: await draftAfterLast(office, changed) },
      { as: 'anouk' },
    ),
  )
const told = () =>
  office.rows(`select s.name, m.facts, s.account_state as state from outbox_message m
    join seller s on s.id = (m.facts->>'sellerId')::uuid where m.kind = 'policy-announced'`)
const there = async (): Promise<number> =>
  (
    await office.rows(`select count(*)::int from seller where account_state <> 'CLOSED' and left_on is null`)
  )[0].count
const announced = async (seller: AskOptions) => {
  const id = await sellerNamed(office, 'Zonnedak')
  const asked = { id, first: 50, after: null }
  const { notices } = answerOf(await office.ask(String(SellerNoticesDocument), asked, seller))
  return notices.nodes.filter(({ kind }: { kind: string }) => kind === 'POLICY_ANNOUNCED')
}

it('D-14 with a version that is decided a job is asked for, which tells every account that is there once', async () => {
  await announce()
  expect(await told()).toEqual([])
  await office.rows(`update seller set left_on = current_date where name = 'De Leeslamp'`)
  await change({ startTotal: 110 })
  const [{ jobs }] = await office.rows(
    `select count(*)::int as jobs from graphile_worker.jobs where task_identifier = 'announce-policy'`,
  )
  expect(jobs).toBe(1)
  await Promise.all([announce(), announce(), announce()])
  await announce()
  const found = await told()
  expect(found).toHaveLength(await there())
  expect(found.length).toBeGreaterThan(30)
  expect(new Set(found.map(({ facts }) => facts.sellerId)).size).toBe(found.length)
  expect(found.every(({ state, facts }) => state !== 'CLOSED' && facts.policyVersion === 2)).toBe(true)
  expect(found.map(({ name }) => name)).not.toContain('De Leeslamp')
  expect(found.map(({ name }) => name)).not.toContain('Gadgetgrot')
})

it('D-14 who opens an account afterwards is told too, of every version that is still to come', async () => {
  const { rules } = await draftAfterLast(office)
  const [first, ...others] = rules
  await change({
    inForceFrom: dayFromNow(office, 20),
    rules: [{ ...first, heaviest: first.heaviest + 1 }, ...others],
  })
  await announce()
  const before = (await told()).length
  await office.rows(`insert into seller (id, trader_id, name, country, opened_on)
    select gen_random_uuid(), trader_id, 'Zonnedak Nieuw', 'NL', current_date from seller where name = 'Zonnedak'`)
  await announce()
  const own = (await told()).filter(({ name }) => name === 'Zonnedak Nieuw')
  expect(own.map(({ facts }) => facts.policyVersion).sort()).toEqual([2, 3])
  expect((await told()).length).toBe(before + 2)
})

it('D-14 BP-8 the seller reads from which day it holds and what changes, in either language', async () => {
  await addContact(office, { sellerIds: [await sellerNamed(office, 'Zonnedak')] })
  const own = await asSeller(office, 'noor@winkel.example')
  const [later, sooner] = await announced(own)
  expect([later.policyInForceFrom, sooner.policyInForceFrom]).toEqual([
    dayFromNow(office, 20),
    dayFromNow(office, 15),
  ])
  expect(sooner.text).toContain('Wat mag en niet mag blijft gelijk.')
  expect(later.text).toMatch(/^Vanaf .* geldt een nieuwe versie .* Er verandert iets bij: [^,]+\./)
  const [english] = await announced({ headers: { ...own.headers, 'accept-language': 'en' } })
  expect(english.text).toMatch(/^A new version of the terms .* Something changes in: /)
})
