import {
  AssignComplaintDocument,
  CheckComplainantDocument,
  ComplaintDocument,
  ConfirmAssignmentDocument,
  RecordContactDocument,
} from '@waarborg/schema'
import { encodeId } from '../../graph/ids.js'
import {
  type Answer,
  type AskOptions,
  type PersonKey,
  people,
  type TestOffice,
} from '../../test-office/test-office.fixture.js'

/** The whole file of a complaint as somebody sees it. */
export async function fileOf(office: TestOffice, number: string, as: PersonKey = 'marieke') {
  const { data, errors } = await office.ask(ComplaintDocument, { number }, { as })
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return data.complaintByNumber
}

/** What names a complaint and its present version in an act; read from the table, so that nobody has looked at it. */
export async function present(office: TestOffice, number: string) {
  const [row] = await office.rows('select id, version from complaint where number = $1', [number])
  return { complaintId: encodeId('complaint', row.id), expectedVersion: row.version as number }
}

/** The address of somebody of staff. */
export async function handlerOf(office: TestOffice, person: PersonKey): Promise<string> {
  const [row] = await office.rows('select id from handler where email = $1', [people[person].email])
  return encodeId('handler', row.id)
}

/** An act on a complaint by its number, as it now is; `input` adds to it or replaces what names it. */
const actWith =
  (
    document:
      | typeof AssignComplaintDocument
      | typeof CheckComplainantDocument
      | typeof ConfirmAssignmentDocument
      | typeof RecordContactDocument,
  ) =>
  async (office: TestOffice, number: string, options: AskOptions, input: object = {}): Promise<Answer> =>
    office.ask(document, { input: { ...(await present(office, number)), ...input } }, options)

export const assign = actWith(AssignComplaintDocument)
export const confirm = actWith(ConfirmAssignmentDocument)
export const record = actWith(RecordContactDocument)
export const check = actWith(CheckComplainantDocument)

/** Assigns a complaint to somebody, by the coordinator. */
export async function assignTo(office: TestOffice, number: string, person: PersonKey): Promise<void> {
  const { data } = await assign(
    office,
    number,
    { as: 'marieke' },
    { handlerId: await handlerOf(office, person) },
  )
  if (data.assignComplaint.complaint === null)
    throw new Error(JSON.stringify(data.assignComplaint.userErrors))
}

/** The one fault of an act that was refused. */
export function refusalOf({ data, errors }: Answer): { code: string; path: string[]; message: string } {
  if (errors !== undefined) throw new Error(`Not a refusal: ${JSON.stringify(errors)}`)
  const [payload] = Object.values(data) as { complaint: unknown; userErrors: never[] }[]
  const [fault, ...others] = payload?.userErrors ?? []
  if (fault === undefined || others.length > 0 || payload?.complaint !== null)
    throw new Error(`Not one refusal: ${JSON.stringify(payload)}`)
  return fault
}

/** The complaint as an act left it. */
export function outcomeOf({ data, errors }: Answer) {
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  const [payload] = Object.values(data) as { complaint: any; userErrors: unknown[] }[]
  if (payload === undefined || payload.userErrors.length > 0)
    throw new Error(JSON.stringify(payload?.userErrors))
  return payload.complaint
}
