import { AskDelayDocument } from '@waarborg/schema'
import { outcomeOf, present } from '../../complaints/acts/acts.fixture.js'
import { agree, promise, putOff } from '../../complaints/acts/agree.fixture.js'
import { belong, hear } from '../../complaints/acts/belonging.fixture.js'
import { closingInput, decide, judgeInFull, letChoose } from '../../complaints/acts/decide.fixture.js'
import { writeAllBeside } from '../../notes/beside.fixture.js'
import type { PersonKey, TestOffice } from '../../test-office/test-office.fixture.js'
import { handle, putToSeller } from './full-complaint.fixture.js'

/**
 * Works on a complaint about a known seller, of which the data are checked, until it is closed: with something in all
 * that can be kept of it. It is related to the other.
 */
export async function closeInFull(
  office: TestOffice,
  number: string,
  as: PersonKey,
  other: string,
): Promise<void> {
  const done = async (act: Parameters<typeof decide>[2], input: object) =>
    outcomeOf(await decide(office, number, act, as, input))
  await handle(office, number, as)
  for (const [act, input] of [
    ['pauseClock', { reason: 'De winkel zocht.' }],
    ['resumeClock', {}],
  ] as const)
    outcomeOf(await promise(office, number, act, as, input))
  await writeAllBeside(office, number, as)
  await judgeInFull(office, number, as)
  await agree(office, number, as)
  const asked = {
    ...(await present(office, number)),
    reason: 'De fabriek zoekt nog.',
    answerOn: '2035-04-10',
  }
  outcomeOf(await office.ask(AskDelayDocument, { input: asked }, { as }))
  outcomeOf(
    await promise(office, number, 'assessSeverity', as, { severity: 'SERIOUS', reason: 'Er was rook.' }),
  )
  await putOff(office, number, as)
  await letChoose(office, number, as)
  await putToSeller(office, number, as)
  await hear(office, number, as)
  outcomeOf(await belong(office, number, 'relateComplaints', as, { otherNumber: other }))
  await done('sendDecision', { how: 'EMAIL' })
  await done('closeComplaint', { ...(await closingInput(office, '2035-03-27')), unit: 'Kees van de balie' })
}

/** The same, and asked after. */
export async function endInFull(
  office: TestOffice,
  number: string,
  as: PersonKey,
  other: string,
): Promise<void> {
  await closeInFull(office, number, as, other)
  const asked = { way: 'TELEPHONE', solved: true, report: 'Tevreden.' }
  outcomeOf(await decide(office, number, 'recordAftercare', as, asked))
}
