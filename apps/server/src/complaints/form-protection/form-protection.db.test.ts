import { randomBytes } from 'node:crypto'
import { SubmitComplaintDocument } from '@waarborg/schema'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { anyAddress } from '../../test-office/form-proof.fixture.js'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { storedRows } from '../../test-office/stored-rows.fixture.js'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { changed, type Form, faultsOf, goodForm, proofFor, submit } from '../acts/submission.fixture.js'

const clock = movedClock()
let office: TestOffice
let form: Form

beforeAll(async () => {
  office = await openTestOffice(clock.now)
  form = await goodForm(office)
})
afterAll(() => office.close())

let people = 0
let address = ''
beforeEach(() => {
  address = anyAddress()
})

/** A form of somebody who has not written before. */
const ofSomebody = () => {
  people += 1
  return changed(form, 'complainant.email', `melder${people}@voorbeeld.nl`)
}
const from = (place: string, language: 'nl' | 'en' = 'nl') => ({
  language,
  headers: { 'x-forwarded-for': place },
})
const sent = async (input: object, place = address) => faultsOf(await submit(office, input, from(place)))
/** So many good forms of different people at the same moment. */
const several = async (count: number, place = (_turn: number) => address) =>
  (await Promise.all(Array.from({ length: count }, (_, turn) => sent(ofSomebody(), place(turn))))).flat()
const receipts = async (email: string) =>
  (
    await office.rows(
      `select m.facts from outbox_message m join complainant n using (complaint_id)
       where m.kind = 'receipt' and n.email = $1`,
      [email],
    )
  ).map(({ facts }) => facts)

describe('forms from one address', () => {
  it('are ten at once and then one each six minutes; refused ones are told when, and by telephone', async () => {
    expect(await several(10)).toEqual([])
    const before = await storedRows(office)
    const answer = await submit(office, ofSomebody(), from(address))
    expect(answer.data.submitComplaint).toEqual({
      receipt: null,
      userErrors: [
        {
          code: 'THROTTLED',
          path: [],
          message:
            'Er zijn vanaf uw internetverbinding net veel meldingen verstuurd. Uw antwoorden zijn bewaard: verstuur ze over 6 minuten opnieuw. Wilt u niet wachten? Bel ons op +31302251000.',
        },
      ],
    })
    expect(answer.headers.get('retry-after')).toBe('360')
    expect(await storedRows(office)).toEqual(before)
    const english = await submit(office, ofSomebody(), from(address, 'en'))
    expect(english.data.submitComplaint.userErrors[0].message).toContain('again in 6 minutes')
    clock.pass({ minutes: 6 })
    expect(await sent(ofSomebody())).toEqual([])
    expect(await sent(ofSomebody())).toEqual([' THROTTLED'])
  })

  it('that are refused for their faults count for nothing, and neither does the same form sent again', async () => {
    for (let turn = 0; turn < 12; turn += 1)
      expect(await sent({ ...ofSomebody(), description: '' })).toEqual(['description REQUIRED'])
    const again = { ...ofSomebody(), idempotencyKey: `sent-again-and-again-${address}-form` }
    const repeated = await Promise.all(Array.from({ length: 12 }, () => sent(again)))
    expect(repeated.flat()).toEqual([])
    expect(await sent(ofSomebody())).toEqual([])
  })

  it('do not hold up a person elsewhere, nor one with another address of IPv6 than those of the same network', async () => {
    expect(await several(11, (turn) => `2001:db8:0:9::${turn}`)).toEqual([' THROTTLED'])
    expect(await sent(ofSomebody(), '2001:db8:0:9:ffff::1')).toEqual([' THROTTLED'])
    expect(await sent(ofSomebody(), '2001:db8:0:a::1')).toEqual([])
  })

  it('do not bind staff', async () => {
    expect(await several(11)).toEqual([' THROTTLED'])
    const { proof: _, ...plain } = { proof: null, ...ofSomebody() }
    const answer = await office.ask(
      SubmitComplaintDocument,
      { input: plain },
      { as: 'sander', ...from(address) },
    )
    expect(faultsOf(answer)).toEqual([])
  })
})

describe('forms that name one e-mail address', () => {
  it('are five at once from one place, and its owner elsewhere is not held up by them', async () => {
    const input = ofSomebody()
    for (let turn = 0; turn < 5; turn += 1) expect(await sent(input)).toEqual([])
    const answer = await submit(office, input, from(address))
    expect(faultsOf(answer)).toEqual([' THROTTLED'])
    expect(answer.headers.get('retry-after')).toBe('3600')
    expect(await sent(input, anyAddress())).toEqual([])
    expect(await sent(ofSomebody())).toEqual([])
  })

  it('give one receipt an hour, wherever they come from, and it holds nothing that was typed', async () => {
    const email = 'ontvangt.eenmaal@voorbeeld.nl'
    const input = changed(form, 'complainant.email', email)
    const before = (await office.rows('select count(*)::int as count from complaint'))[0].count
    for (let turn = 0; turn < 3; turn += 1) expect(await sent(input, anyAddress())).toEqual([])
    expect((await office.rows('select count(*)::int as count from complaint'))[0].count).toBe(before + 3)
    const [first, ...others] = await receipts(email)
    expect(others).toEqual([])
    expect(Object.keys(first).sort()).toEqual(['answerBy', 'complaintId', 'contactBy', 'locale'])
    clock.pass({ hours: 1 })
    expect(await sent(input, anyAddress())).toEqual([])
    expect(await receipts(email)).toHaveLength(2)
  })
})

describe('the work of a browser', () => {
  const key = () => randomBytes(16).toString('hex')
  const withProof = async (proof: object | null, idempotencyKey: string) =>
    faultsOf(
      await office.ask(
        SubmitComplaintDocument,
        { input: { ...ofSomebody(), idempotencyKey, proof } },
        from(address),
      ),
    )

  it('is asked of whoever has no session', async () => {
    const before = await storedRows(office)
    expect(await withProof(null, key())).toEqual(['proof PROOF_NEEDED'])
    expect(await storedRows(office)).toEqual(before)
  })

  it.each([
    ['another number', { number: 1_000_000 }],
    ['a salt without its end', { salt: 'x' }],
    ['a later end written into the salt', { salt: 'x?for=y&expires=99999999999&' }],
    ['a signature of its own', { signature: '00' }],
  ])('counts for nothing with %s', async (_, change) => {
    const idempotencyKey = key()
    const proof = { ...(await proofFor(office, idempotencyKey)), ...change }
    expect(await withProof(proof, idempotencyKey)).toEqual(['proof PROOF_NEEDED'])
  })

  it('is for one form: with another key it counts for nothing, and one key makes one complaint', async () => {
    const idempotencyKey = key()
    const proof = await proofFor(office, idempotencyKey)
    expect(await withProof(proof, key())).toEqual(['proof PROOF_NEEDED'])
    expect(await withProof(proof, idempotencyKey)).toEqual([])
    expect(await withProof(proof, idempotencyKey)).toEqual(['idempotencyKey KEY_REUSED'])
  })

  it('counts for an hour', async () => {
    const [early, late] = [key(), key()]
    const [first, second] = [await proofFor(office, early), await proofFor(office, late)]
    clock.pass({ minutes: 59 })
    expect(await withProof(first, early)).toEqual([])
    clock.pass({ minutes: 1 })
    expect(await withProof(second, late)).toEqual(['proof PROOF_NEEDED'])
  })

  it('grows when an address sends much, and not for others', async () => {
    const asked = async (place: string) => {
      const document = 'query ($key: String!) { formChallenge(key: $key) { maximumNumber } }'
      return (await office.ask(document, { key: key() }, from(place))).data.formChallenge.maximumNumber
    }
    expect(await asked(address)).toBe(20)
    expect(await several(5)).toEqual([])
    expect(await asked(address)).toBe(80)
    expect(await several(5)).toEqual([])
    expect([await asked(address), await asked(anyAddress())]).toEqual([320, 20])
  })
})

it('a field that nobody sees, filled in by a program, is refused with what to do', async () => {
  const { data } = await submit(office, { ...ofSomebody(), website: 'https://voorbeeld.nl' })
  expect(data.submitComplaint.userErrors).toEqual([
    {
      code: 'INVALID_FORM',
      path: ['website'],
      message: 'Dit veld moet leeg blijven. Maak het leeg en verstuur uw melding opnieuw.',
    },
  ])
  expect(faultsOf(await submit(office, { ...ofSomebody(), website: '' }))).toEqual([])
})

it('files from one address are sixty at once, and those of a person elsewhere are not held up', async () => {
  const prepare = async (place: string) => {
    const document =
      'mutation { prepareUpload(input: { name: "bon.txt", sizeInBytes: 3 }) { userErrors { code message } } }'
    return office.ask(document, {}, from(place))
  }
  const answers = await Promise.all(Array.from({ length: 60 }, () => prepare(address)))
  expect(answers.flatMap(({ data }) => data.prepareUpload.userErrors)).toEqual([])
  const refused = await prepare(address)
  expect(refused.data.prepareUpload.userErrors).toEqual([
    {
      code: 'THROTTLED',
      message:
        'Er zijn vanaf uw internetverbinding net veel bestanden gestuurd. Probeer het over 1 minuut opnieuw.',
    },
  ])
  expect(refused.headers.get('retry-after')).toBe('60')
  expect((await prepare(anyAddress())).data.prepareUpload.userErrors).toEqual([])
})
