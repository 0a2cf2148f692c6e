import { MarkStepDocument, PublishGuidanceDocument } from '@waarborg/schema'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { fileOf } from '../complaints/acts/acts.fixture.js'
import { submitted } from '../complaints/acts/submission.fixture.js'
import { addressOf, given } from '../notes/beside.fixture.js'
import { openTestOffice, people, type TestOffice } from '../test-office/test-office.fixture.js'

let office: TestOffice
let number: string
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())
beforeEach(async () => {
  number = await submitted(office)
})

const mark = async (input: object) =>
  office.ask(
    MarkStepDocument,
    { input: { complaintId: await addressOf(office, number, 'sander'), step: 'GATHER', ...input } },
    { as: 'sander' },
  )
const steps = async (locale = 'nl') => {
  const query = `query ($number: String!) { complaintByNumber(number: $number) {
    conversation { step text mark note markedBy { name } version } } }`
  const options = { as: 'sander', headers: { 'accept-language': locale } } as const
  return (await office.ask(query, { number }, options)).data.complaintByNumber.conversation
}

describe('KM-9 the six steps beside a complaint', () => {
  it('stand there in their order, in the language of the reader', async () => {
    const dutch = await steps()
    expect(dutch.map(({ step }: { step: string }) => step)).toEqual([
      'LISTEN',
      'GO_ALONG',
      'GATHER',
      'OFFER',
      'CLOSE',
      'AFTERCARE',
    ])
    expect(dutch[0]).toMatchObject({
      text: 'Luisteren: laat het hele verhaal vertellen.',
      mark: 'OPEN',
      version: 0,
    })
    expect((await steps('en'))[0].text).toBe('Listen: let the whole story be told.')
  })

  it('are ticked with who and a note, and taken back; the complaint and its clocks stay as they are', async () => {
    const before = await fileOf(office, number)
    const done = given(await mark({ mark: 'DONE', note: 'Bonnetje ontvangen.', expectedVersion: 0 }), 'step')
    expect(done).toMatchObject({ mark: 'DONE', markedBy: { name: people.sander.name }, version: 1 })
    given(await mark({ mark: 'OPEN', expectedVersion: 1 }), 'step')
    expect((await steps())[2]).toMatchObject({ mark: 'OPEN', note: null, version: 2 })
    const after = await fileOf(office, number)
    expect([after.version, after.clocks]).toEqual([before.version, before.clocks])
    const acts = await office.rows(
      `select j.facts->0->>'mark' as mark from journal_entry j join complaint c on c.id = j.subject_id
       where c.number = $1 and j.act = 'step-marked' order by j.position`,
      [number],
    )
    expect(acts.map((row) => row.mark)).toEqual(['DONE', 'OPEN'])
  })

  it('do not apply only for a reason, and are marked from the version that was seen', async () => {
    const refused = async (input: object) => (await mark(input)).data.markStep.userErrors
    expect(await refused({ mark: 'NOT_APPLICABLE', expectedVersion: 0 })).toMatchObject([
      { code: 'REQUIRED', path: ['note'] },
    ])
    expect(await refused({ mark: 'DONE', expectedVersion: 3 })).toMatchObject([
      { code: 'CONFLICT', path: ['expectedVersion'] },
    ])
    expect((await steps())[2].version).toBe(0)
  })

  it("say what the office's own instruction says, when that names six", async () => {
    const publish = (text: string, expectedVersion: number) =>
      office.ask(
        PublishGuidanceDocument,
        { input: { kind: 'INSTRUCTION', locale: 'NL', text, expectedVersion } },
        { as: 'marieke' },
      )
    await publish('# Het gesprek\n- A\n- B\n- C\n- D\n- E\n- F', 0)
    expect((await steps()).map(({ text }: { text: string }) => text)).toEqual(['A', 'B', 'C', 'D', 'E', 'F'])
    await publish('# Het gesprek\n- Alleen dit', 1)
    expect((await steps())[0].text).toBe('Luisteren: laat het hele verhaal vertellen.')
  })
})
