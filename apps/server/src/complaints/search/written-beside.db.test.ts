import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { assignTo, handlerOf, outcomeOf, record } from '../acts/acts.fixture.js'
import { promise } from '../acts/agree.fixture.js'
import { decide, doubtful } from '../acts/decide.fixture.js'
import { submitted } from '../acts/submission.fixture.js'
import { found } from './find.fixture.js'

const clock = movedClock()
let office: TestOffice
let number: string
beforeAll(async () => {
  office = await openTestOffice(clock.now)
})
afterAll(() => office.close())
beforeEach(async () => {
  number = await submitted(office)
  await assignTo(office, number, 'sander')
  clock.pass({ minutes: 5 })
})

const call = (report: string) =>
  record(
    office,
    number,
    { as: 'sander' },
    { kind: 'CALL', at: clock.now().toString(), report, mandate: 'M', agreedDeadlineOn: '2035-03-14' },
  )
const spoken = async () => outcomeOf(await call('Gebeld.'))
const act = (name: Parameters<typeof decide>[2], input: object) =>
  decide(office, number, name, 'sander', input).then(outcomeOf)
const said = (name: Parameters<typeof promise>[2], input: object) =>
  promise(office, number, name, 'sander', input).then(outcomeOf)

describe('KM-14 a complaint is found by what was written about it since', () => {
  it.each<[string, word: string, write: () => Promise<unknown>]>([
    ['a part', 'zadelpen', () => act('addPart', { description: 'De zadelpen' })],
    [
      'the explanation of a verdict',
      'kwikstaart',
      async () => {
        await spoken()
        await act('addPart', { description: 'De levering' })
        await act('recordVerdict', { ...doubtful, explanation: 'Een kwikstaart zat op het pakket.' })
      },
    ],
    [
      'the answer to a part',
      'wielewaal',
      async () => {
        await spoken()
        await act('addPart', { description: 'De levering' })
        await act('recordVerdict', doubtful)
        await act('answerPart', { part: 1, text: 'Wij zagen een wielewaal.' })
      },
    ],
    ['a report of a contact', 'roerdomp', async () => outcomeOf(await call('Gebeld over de roerdomp.'))],
    [
      'an agreement',
      'tureluur',
      async () => {
        await spoken()
        const responsibleId = await handlerOf(office, 'sander')
        const what = 'Wij sturen een tureluur.'
        await said('addAgreement', { what, party: 'OFFICE', responsibleId, dueOn: '2035-03-20' })
      },
    ],
    [
      'a holding reply',
      'grutto',
      () => said('recordHoldingReply', { text: 'Wij zoeken de grutto.', answerOn: '2035-03-20' }),
    ],
    [
      'a notice that it comes later',
      'scholekster',
      () => said('announceDelay', { reason: 'De scholekster broedt.', answerOn: '2035-04-16' }),
    ],
    [
      'what was offered',
      'nachtegaal',
      async () => {
        await spoken()
        const options = ['REPAIR', 'REFUND'].map((remedy) => ({
          remedy,
          description: `Een nachtegaal door ${remedy}`,
          amountInCents: 4_000,
        }))
        await act('offerRemedies', { options, defaultKey: 'A', answerBy: '2035-03-27' })
      },
    ],
  ])('%s', async (_, word, write) => {
    expect((await found(office, word)).numbers).toEqual([])
    await write()
    expect(await found(office, word)).toEqual({ numbers: [number], totalCount: 1, searchedFor: null })
    expect((await found(office, `leesbril ${word.slice(0, 4)}`)).numbers).toEqual([number])
    const swapped = `${word.slice(0, -2)}${word.at(-1)}${word.at(-2)}`
    expect(await found(office, swapped)).toMatchObject({ numbers: [number], searchedFor: word })
  })

  it('KP-1 but not by what was judged: that somebody is thought dishonest is no text', async () => {
    await spoken()
    await act('addPart', { description: 'Het horloge van een meerkoet' })
    await act('recordVerdict', { ...doubtful, verdict: 'UNFOUNDED', honesty: 'DISHONEST' })
    expect((await found(office, 'meerkoet')).numbers).toEqual([number])
    for (const label of ['dishonest', 'unfounded'])
      expect((await found(office, label)).numbers).not.toContain(number)
  })

  it('not by what another wording replaced', async () => {
    await spoken()
    await act('addPart', { description: 'De levering' })
    await act('recordVerdict', { ...doubtful, explanation: 'Een sperwer.' })
    expect((await found(office, 'sperwer')).numbers).toEqual([number])
    await act('recordVerdict', { ...doubtful, explanation: 'Een havik.' })
    expect((await found(office, 'havik')).numbers).toEqual([number])
    expect((await found(office, 'sperwer')).numbers).toEqual([])
  })

  it('and nothing of it when the act was refused', async () => {
    const late = { kind: 'CALL', at: clock.now().add({ hours: 1 }).toString(), report: 'Een ijsvogel.' }
    const { data } = await record(office, number, { as: 'sander' }, late)
    expect(data.recordContact.complaint).toBeNull()
    expect((await found(office, 'ijsvogel')).numbers).toEqual([])
  })
})
