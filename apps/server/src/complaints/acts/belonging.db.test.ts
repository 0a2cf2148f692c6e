import {
  ComparableOutcomesDocument,
  ComplaintHearingsDocument,
  ComplaintRelationsDocument,
  ComplaintsLikeDocument,
  TrackedComplaintDocument,
} from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { about } from '../../access/conflict.fixture.js'
import { putToSeller } from '../../access/table/full-complaint.fixture.js'
import { brokenChains } from '../../journal/index.js'
import { sellersOf } from '../../seller-contacts/seller-contact.fixture.js'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../../test-office/test-office.fixture.js'
import { check, fileOf, outcomeOf, present, refusalOf } from './acts.fixture.js'
import { belong, statementOf } from './belonging.fixture.js'
import { closingInput, decide, decisionOf, makeReady } from './decide.fixture.js'
import { categoryOf, goodForm, submit, submitted } from './submission.fixture.js'

const clock = movedClock()
let office: TestOffice
let seller: string

beforeAll(async () => {
  office = await openTestOffice(clock.now)
  ;[seller = ''] = await sellersOf(office)
})
afterAll(async () => {
  expect(await brokenChains(office.app.office.reads)).toEqual([])
  await office.close()
})

const at = () => clock.now().toString()
const someone = (email: string, name = `Iemand van ${email}`) => ({
  name,
  email,
  street: 'Dorpsstraat',
  houseNumber: '1',
  postcode: '1012AB',
  town: 'Amsterdam',
  country: 'NL',
  telephone: '06 12345678',
})
/** A complaint of a customer who has no other. */
let customers = 0
const ofSomeone = async (change: object = {}) => {
  const complainant = someone(`klant-${++customers}@voorbeeld.nl`)
  return submitted(office, { complainant, ...change })
}
const founded = { part: 1, verdict: 'FOUNDED', remedy: 'APOLOGY' }
const relatedTo = async (number: string, as: PersonKey = 'sander') =>
  (await office.ask(ComplaintRelationsDocument, { number }, { as })).data.complaintByNumber.related
const like = async (filter: object, as: PersonKey = 'sander') =>
  (await office.ask(ComplaintsLikeDocument, { filter, first: 5 }, { as })).data.complaints
const numbersOf = ({ nodes }: { nodes: { number: string }[] }) => nodes.map(({ number }) => number).sort()
const lastFacts = async (number: string) => {
  const [entry] = await office.rows(
    `select j.facts from journal_entry j join complaint c on c.id = j.subject_id
     where c.number = $1 and j.act <> 'complaint-read' order by j.position desc limit 1`,
    [number],
  )
  return entry.facts
}

describe('hearing whom it concerns', () => {
  it('KM-1 a founded verdict against a seller waits until the seller was heard, about an extract (D-16)', async () => {
    const number = await ofSomeone({ sellerId: seller })
    await makeReady(office, number, at(), '2035-03-13')
    outcomeOf(await decide(office, number, 'recordVerdict', 'sander', founded))
    expect((await decisionOf(office, number)).blockers).toContainEqual(
      expect.objectContaining({ kind: 'PARTY_NOT_HEARD', liftedBy: 'HANDLER' }),
    )
    expect(refusalOf(await decide(office, number, 'sendDecision', 'sander', { how: 'EMAIL' }))).toMatchObject(
      {
        code: 'NOT_ALLOWED_NOW',
        message: expect.stringContaining('Hoor de verkoper'),
      },
    )
    const hear = () => belong(office, number, 'recordHearing', 'sander', statementOf(office))
    expect(refusalOf(await hear())).toMatchObject({ code: 'NOT_ALLOWED_NOW', path: ['party'] })
    await putToSeller(office, number, 'sander')
    const file = outcomeOf(await hear())
    expect(file.timeline.at(-1)).toMatchObject({
      kind: 'HEARING_RECORDED',
      actor: { name: 'Sander Hoekstra' },
    })
    expect(JSON.stringify(await lastFacts(number))).not.toContain('pakket')
    const { data } = await office.ask(ComplaintHearingsDocument, { number }, { as: 'ravi' })
    expect(data.complaintByNumber.hearings).toMatchObject([
      {
        round: 1,
        party: 'SELLER',
        way: 'TELEPHONE',
        spokenWith: 'Bas van de winkel',
        report: 'Het pakket is op maandag meegegeven.',
        waivedBecause: null,
        recordedBy: { name: 'Sander Hoekstra' },
      },
    ])
    expect(outcomeOf(await decide(office, number, 'sendDecision', 'sander', { how: 'EMAIL' })).state).toBe(
      'DECIDED',
    )
  })

  it('D-18 a colleague need not be heard for a reason, and records nothing of the own matter', async () => {
    const number = await ofSomeone()
    await about(office, number, 'sander')
    const waive = (as: PersonKey, reason: string, party = 'COLLEAGUE') =>
      belong(office, number, 'waiveHearing', as, { party, reason })
    expect(refusalOf(await waive('sander', 'Ik was het niet.'))).toMatchObject({ code: 'UNKNOWN' })
    expect(refusalOf(await waive('fatima', ' '))).toMatchObject({ code: 'REQUIRED', path: ['waivedBecause'] })
    expect(refusalOf(await waive('fatima', 'Weg.', 'SELLER'))).toMatchObject({ path: ['party'] })
    outcomeOf(await waive('fatima', 'Werkt hier niet meer.'))
    const { data } = await office.ask(ComplaintHearingsDocument, { number }, { as: 'fatima' })
    expect(data.complaintByNumber.hearings).toMatchObject([
      { party: 'COLLEAGUE', concerned: 'Sander Hoekstra', way: null, waivedBecause: 'Werkt hier niet meer.' },
    ])
  })
})

describe('relating', () => {
  it('KM-17 shows two complaints with each other, once, until it is taken off; each has its entry', async () => {
    const [one, other] = [await ofSomeone({ subject: 'Een' }), await ofSomeone({ subject: 'Twee' })]
    const act = (which: 'relateComplaints' | 'unrelateComplaints', number: string, otherNumber: string) =>
      belong(office, number, which, 'sander', { otherNumber })
    outcomeOf(await act('relateComplaints', one, other.toLowerCase().replaceAll('-', ' ')))
    expect(await relatedTo(one)).toMatchObject([{ number: other, relation: 'RELATED', subject: 'Twee' }])
    expect(await relatedTo(other)).toMatchObject([{ number: one, relation: 'RELATED', subject: 'Een' }])
    expect((await fileOf(office, other)).timeline.at(-1)).toMatchObject({ kind: 'COMPLAINT_RELATED' })
    expect(refusalOf(await act('relateComplaints', other, one))).toMatchObject({ path: ['otherNumber'] })
    outcomeOf(await act('unrelateComplaints', other, one))
    expect(await relatedTo(one)).toEqual([])
    expect((await fileOf(office, one)).timeline.at(-1)).toMatchObject({ kind: 'COMPLAINT_UNRELATED' })
    expect(refusalOf(await act('unrelateComplaints', one, other))).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
  })

  it('KP-1 another that one may not see is as one that is not there, also once it was related', async () => {
    const [one, hidden] = [await ofSomeone(), await ofSomeone()]
    await about(office, hidden, 'sander')
    const relate = (as: PersonKey, otherNumber: string) =>
      belong(office, one, 'relateComplaints', as, { otherNumber })
    const answers = [hidden, 'K-2035-999999-9', 'zomaar'].map((number) => relate('sander', number))
    for (const answer of await Promise.all(answers))
      expect(refusalOf(answer)).toMatchObject({ code: 'UNKNOWN', path: ['otherNumber'] })
    outcomeOf(await relate('fatima', hidden))
    expect(await relatedTo(one, 'fatima')).toHaveLength(1)
    expect(await relatedTo(one, 'sander')).toEqual([])
  })
})

describe('merging', () => {
  const twice = async () => {
    const complainant = someone(`tweemaal-${++customers}@voorbeeld.nl`)
    const input = { ...(await goodForm(office)), complainant }
    const first = (await submit(office, input)).data.submitComplaint.receipt
    clock.pass({ minutes: 5 })
    const second = (await submit(office, input)).data.submitComplaint.receipt
    return { first, second }
  }
  const merge = (number: string, otherNumber: string, as: PersonKey = 'sander') =>
    belong(office, number, 'mergeComplaint', as, { otherNumber })

  it('KM-17 the later one ends in the earlier; its number, link and search lead there, and it is told', async () => {
    const { first, second } = await twice()
    const ended = outcomeOf(await merge(second.number, first.number))
    expect(ended).toMatchObject({ state: 'MERGED', nextClock: null })
    expect(ended.allowedActions).toEqual([])
    expect(await relatedTo(second.number)).toMatchObject([{ number: first.number, relation: 'MERGED_INTO' }])
    expect(await relatedTo(first.number)).toMatchObject([{ number: second.number, relation: 'TOOK_IN' }])
    expect((await fileOf(office, first.number)).timeline.at(-1)).toMatchObject({ kind: 'DUPLICATE_TAKEN_IN' })
    const found = await like({ search: second.number })
    expect(numbersOf(found)).toEqual([first.number, second.number].sort())
    for (const token of [first.trackingToken, second.trackingToken]) {
      const { data } = await office.ask(TrackedComplaintDocument, { token })
      const mergedNumber = token === second.trackingToken ? second.number : null
      expect(data.trackedComplaint).toMatchObject({ number: first.number, mergedNumber, status: 'RECEIVED' })
    }
    const messages = await office.rows(
      `select m.facts from outbox_message m join complaint c on c.id = m.complaint_id
       where c.number = $1 and m.kind = 'merged'`,
      [second.number],
    )
    expect(messages).toMatchObject([{ facts: { locale: 'NL', intoId: expect.any(String) } }])
  })

  it('KM-17 of those that were related before is told once that they were merged', async () => {
    const { first, second } = await twice()
    outcomeOf(
      await belong(office, second.number, 'relateComplaints', 'sander', { otherNumber: first.number }),
    )
    outcomeOf(await merge(second.number, first.number))
    expect(await relatedTo(second.number)).toMatchObject([{ number: first.number, relation: 'MERGED_INTO' }])
    expect(await relatedTo(first.number)).toMatchObject([{ number: second.number, relation: 'TOOK_IN' }])
  })

  it('KM-17 is refused for another customer, into a later one and into what ended; nothing is changed', async () => {
    const { first, second } = await twice()
    const refused = [
      await merge(second.number, await ofSomeone()),
      await merge(first.number, second.number),
      await merge(first.number, first.number),
    ]
    for (const answer of refused)
      expect(answer.data.mergeComplaint.userErrors[0]).toMatchObject({ path: ['otherNumber'] })
    outcomeOf(await merge(second.number, first.number))
    const third = await twice()
    expect(refusalOf(await merge(third.first.number, second.number))).toMatchObject({
      message: expect.stringContaining('loopt niet meer'),
    })
    expect(await fileOf(office, third.first.number)).toMatchObject({ state: 'RECEIVED', version: 1 })
    const { errors } = await merge(third.second.number, third.first.number, 'ravi')
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })

  it('KM-17 two that end in each other at once: one of them does, and both histories hold', async () => {
    const { first, second } = await twice()
    const input = async (number: string, otherNumber: string) => ({
      ...(await present(office, number)),
      otherNumber,
    })
    const acts = [await input(second.number, first.number), await input(second.number, first.number)]
    const answers = await Promise.all(
      acts.map((act) => belong(office, second.number, 'mergeComplaint', 'sander', act)),
    )
    expect(answers.filter(({ data }) => data.mergeComplaint.complaint !== null)).toHaveLength(1)
    expect(await relatedTo(first.number)).toHaveLength(1)
  })
})

describe('what may belong together', () => {
  it('KP-4 other ones of the customer are found by e-mail address, or by name and postcode', async () => {
    const of = (email: string, name?: string) => submitted(office, { complainant: someone(email, name) })
    const one = await of('eenling@voorbeeld.nl', 'Jan de Eenling')
    const byMail = await of('EENLING@voorbeeld.nl', 'J. Eenling')
    const byPlace = await of('een-ander@voorbeeld.nl', 'Jan de Eenling')
    await submitted(office, {
      complainant: { ...someone('elders@voorbeeld.nl', 'Jan de Eenling'), postcode: '2511AA' },
    })
    const { id } = await fileOf(office, one)
    expect(numbersOf(await like({ sameCustomerAs: id }))).toEqual([byMail, byPlace].sort())
    await about(office, byMail, 'sander')
    expect(await like({ sameCustomerAs: id })).toMatchObject({ totalCount: 1 })
    const hidden = (await fileOf(office, byMail)).id
    expect(await like({ sameCustomerAs: hidden })).toMatchObject({ totalCount: 0 })
    outcomeOf(
      await check(office, byPlace, { as: 'fatima' }, { complainant: { ...someone('weg@voorbeeld.nl') } }),
    )
    expect(await like({ sameCustomerAs: id })).toMatchObject({ totalCount: 0 })
  })

  it('KM-14 others about the article are found, of the same seller only', async () => {
    const sellers = await office.rows('select id from seller order by id limit 2')
    const order = (number: string, product: string, place: number) =>
      office.rows(
        `insert into customer_order (id, number, ordered_on, product, seller_id, search)
         values (gen_random_uuid(), $1, '2035-01-01', $2, $3, '')`,
        [number, product, sellers[place].id],
      )
    await order('ART-1', 'Een zeldzame lamp', 0)
    await order('ART-2', 'Een zeldzame lamp', 0)
    await order('ART-3', 'Een zeldzame lamp', 1)
    const [one, same] = [await ofSomeone({ orderNumber: 'ART-1' }), await ofSomeone({ orderNumber: 'ART-2' })]
    await ofSomeone({ orderNumber: 'ART-3' })
    const { id } = await fileOf(office, one)
    expect(numbersOf(await like({ sameArticleAs: id }))).toEqual([same])
  })

  it('KM-14 the same words lately are found, in another order and without the short ones', async () => {
    const description = 'De zwierige paraplu scheurde tijdens een stortbui volledig doormidden.'
    const number = await ofSomeone({ description })
    const words = { sharingWords: 'Tijdens de stortbui is mijn zwierige paraplu doormidden gegaan!' }
    expect(numbersOf(await like(words))).toEqual([number])
    expect(
      await like({ sharingWords: "Mijn paraplu is weg en de ' & | ! rekening klopt niet" }),
    ).toMatchObject({
      totalCount: 0,
    })
    expect(await like({ sharingWords: 'weg' })).toMatchObject({ totalCount: 0 })
    await office.rows(
      `update complaint set received_at = received_at - interval '61 days' where number = $1`,
      [number],
    )
    expect(await like(words)).toMatchObject({ totalCount: 0 })
  })
})

describe('what comparable ones got', () => {
  const comparable = async (number: string, as: PersonKey = 'sander') =>
    (await office.ask(ComparableOutcomesDocument, { number }, { as })).data.complaintByNumber
      .comparableOutcomes
  const closedOne = async () => {
    const number = await ofSomeone({ categoryId: apart })
    await makeReady(office, number, at(), '2035-03-13')
    const amount = { ...founded, remedy: 'COMPENSATION', verdict: 'DOUBTFUL', amountInCents: 2_500 }
    outcomeOf(await decide(office, number, 'recordVerdict', 'sander', amount))
    const { id, version, complainant } = await fileOf(office, number)
    const data = { name: complainant.name, email: complainant.email }
    outcomeOf(
      await check(
        office,
        number,
        { as: 'sander' },
        { complaintId: id, expectedVersion: version, complainant: data },
      ),
    )
    outcomeOf(await decide(office, number, 'sendDecision', 'sander', { how: 'EMAIL' }))
    const closing = await closingInput(office, '2035-03-27')
    outcomeOf(await decide(office, number, 'closeComplaint', 'sander', closing))
    return number
  }

  const name = 'Schilderij hangt scheef'
  let apart: string
  beforeAll(async () => {
    await office.rows(
      `with parent as (insert into category (id, code, name_nl, name_en)
         values (gen_random_uuid(), 'KUN', 'Kunst', 'Art') returning id)
       insert into category (id, code, parent_id, name_nl, name_en)
         select gen_random_uuid(), 'KUN-01', id, $1, 'Painting hangs askew' from parent returning id`,
      [name],
    )
    apart = await categoryOf(office, 'KUN-01')
  })

  it('KM-6 are shown once there are enough of them, with what they have in common', async () => {
    const subject = await ofSomeone({ categoryId: apart })
    const closed = [await closedOne(), await closedOne()]
    expect(await comparable(subject)).toEqual([])
    closed.push(await closedOne())
    const shown = await comparable(subject)
    expect(shown.map(({ number }: { number: string }) => number).sort()).toEqual(closed.sort())
    expect(shown[0]).toMatchObject({
      categoryName: name,
      grounds: ['SAME_CATEGORY'],
      remedies: [{ verdict: 'DOUBTFUL', remedy: 'COMPENSATION', amountInCents: 2_500 }],
    })
    await office.rows(
      `update complaint set concerns_id = (select id from handler where email = 'sander@waarborg.example')
       where number = $1`,
      [closed[0]],
    )
    expect(await comparable(subject)).toEqual([])
    expect(await comparable(subject, 'fatima')).toHaveLength(3)
  })
})
