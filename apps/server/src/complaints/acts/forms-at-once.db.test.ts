import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { categoryOf, changed, faultsOf, goodForm, proofFor, submit } from './submission.fixture.js'

let office: TestOffice

beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

it('forms that come in together are each judged by what they name, and each get a number of their own', async () => {
  const good = await goodForm(office)
  const other = await categoryOf(office, 'LEV-01')
  const { data } = await office.ask('{ sellers(first: 1) { nodes { id } } }', {}, { as: 'marieke' })
  const turns = Array.from({ length: 8 }, () => [
    good,
    changed(good, 'sellerId', 'sel_01h455vb4pex5vsknk084sn02q'),
    changed(good, 'categoryId', other),
    changed(good, 'categoryId', 'cat_01h455vb4pex5vsknk084sn02q'),
    changed(good, 'sellerId', data.sellers.nodes[0].id),
  ]).flat()
  const answers = await Promise.all(turns.map((form) => submit(office, form)))
  const told = answers.map((answer) => faultsOf(answer).join())
  expect(told).toEqual(
    Array.from({ length: 8 }, () => ['', 'sellerId UNKNOWN', '', 'categoryId UNKNOWN', '']).flat(),
  )
  const numbers = answers.flatMap(({ data: { submitComplaint } }) => submitComplaint.receipt?.number ?? [])
  expect(new Set(numbers).size).toBe(24)
  const stored = await office.rows(
    'select category_id = $1 as other, seller_id is not null as sold, count(*)::int from complaint where number = any($2) group by 1, 2 order by 1, 2',
    [(await office.rows(`select id from category where code = 'LEV-01'`))[0].id, numbers],
  )
  expect(stored).toEqual([
    { other: false, sold: false, count: 8 },
    { other: false, sold: true, count: 8 },
    { other: true, sold: false, count: 8 },
  ])
})

it('a proof whose digits were moved from the number to the salt is none', async () => {
  const key = 'digits-are-moved-in-this-form'
  const proven = await proofFor(office, key)
  if (proven === null) throw new Error('There is no challenge for this key.')
  const { number, salt, ...proof } = proven
  const digits = String(number)
  for (const moved of [
    { salt: `${salt}${digits.slice(0, 1)}`, number: Number(digits.slice(1) || '0') },
    { salt: salt.slice(0, -1), number },
  ]) {
    const answer = await office.ask(
      'mutation ($input: SubmitComplaintInput!) { submitComplaint(input: $input) { userErrors { path code } } }',
      { input: { ...(await goodForm(office)), proof: { ...proof, ...moved } } },
      { headers: { 'idempotency-key': key } },
    )
    expect(faultsOf(answer)).toEqual(['proof PROOF_NEEDED'])
  }
})
