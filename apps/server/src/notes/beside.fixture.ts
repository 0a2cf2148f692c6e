import {
  AddLabelDocument,
  ChangeNoteDocument,
  MarkStepDocument,
  PutLabelOnDocument,
  RemoveNoteDocument,
  WriteNoteDocument,
} from '@waarborg/schema'
import { type Answer, type PersonKey, people, type TestOffice } from '../test-office/test-office.fixture.js'

/** Mentions somebody of each role that reads complaints. */
export const EVERY_READER = (['sander', 'marieke', 'hendrik', 'ravi'] as const)
  .map((key) => `@${people[key].name}`)
  .join(' ')

export async function addressOf(office: TestOffice, number: string, as: PersonKey): Promise<string> {
  const query = 'query ($number: String!) { complaintByNumber(number: $number) { id } }'
  return (await office.ask(query, { number }, { as })).data.complaintByNumber.id
}

/** Writes a note beside a complaint; gives it as it now is. */
export async function noteBeside(office: TestOffice, number: string, as: PersonKey, text: string) {
  const input = { complaintId: await addressOf(office, number, as), text }
  return given(await office.ask(WriteNoteDocument, { input }, { as }), 'note')
}

/** What an act gave, when it was not refused. */
export function given({ data, errors }: Answer, what: string) {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  const [payload] = Object.values(data ?? {}) as any[]
  if (errors !== undefined || payload[what] === null) throw new Error(JSON.stringify(errors ?? payload))
  return payload[what]
}

/** The label of this name, made when there is none. */
export async function labelNamed(office: TestOffice, name: string): Promise<{ id: string; version: number }> {
  const query =
    'query ($search: String) { labels(filter: { search: $search }) { nodes { id name version } } }'
  const { data } = await office.ask(query, { search: name }, { as: 'marieke' })
  const known = data.labels.nodes.find((label: { name: string }) => label.name === name)
  return known ?? given(await office.ask(AddLabelDocument, { input: { name } }, { as: 'marieke' }), 'label')
}

/** Something of everything that can stand beside a complaint. */
export async function writeAllBeside(office: TestOffice, number: string, as: PersonKey): Promise<void> {
  const complaintId = await addressOf(office, number, as)
  const removed = await noteBeside(office, number, as, 'Dit hoort hier niet.')
  await office.ask(RemoveNoteDocument, { input: { noteId: removed.id } }, { as })
  const { id: noteId, version: expectedVersion } = await noteBeside(office, number, as, `${EVERY_READER}!`)
  const change = { noteId, expectedVersion, text: `${EVERY_READER}: kijken jullie mee?` }
  given(await office.ask(ChangeNoteDocument, { input: change }, { as }), 'note')
  const label = { complaintId, labelId: (await labelNamed(office, 'Pers')).id }
  given(await office.ask(PutLabelOnDocument, { input: label }, { as }), 'complaint')
  const mark = { complaintId, step: 'LISTEN', mark: 'DONE', note: 'Bedaard onderhoud.', expectedVersion: 0 }
  given(await office.ask(MarkStepDocument, { input: mark }, { as }), 'step')
}
