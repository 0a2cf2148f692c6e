import { randomBytes } from 'node:crypto'
import { FormChallengeDocument, SubmitComplaintDocument } from '@waarborg/schema'
import { encodeId } from '../../graph/ids.js'
import { anyAddress, solve } from '../../test-office/form-proof.fixture.js'
import type { Answer, AskOptions, TestOffice } from '../../test-office/test-office.fixture.js'

/** A form as somebody fills it in, on a category that the office uses. */
export async function goodForm(office: TestOffice) {
  return {
    locale: 'NL',
    categoryId: await categoryOf(office, 'LEV-02'),
    subject: 'Leesbril',
    description: 'De bril is niet aangekomen.',
    complainant: {
      name: 'Jan Jansen',
      street: 'Dorpsstraat',
      houseNumber: '1',
      postcode: '1012ab',
      town: 'Amsterdam',
      country: 'NL',
      telephone: '06 12345678',
      email: 'Jan.Jansen@Voorbeeld.NL',
    },
  }
}

export type Form = Awaited<ReturnType<typeof goodForm>>

/** The form with another value at this path, `complainant.name` for instance. */
export function changed(form: Form, path: string, value: unknown): object {
  const [first = '', second] = path.split('.')
  if (second === undefined) return { ...form, [first]: value }
  return { ...form, [first]: { ...(form[first as keyof Form] as object), [second]: value } }
}

/** The address of a category by its code. */
export async function categoryOf(office: TestOffice, code: string): Promise<string> {
  const [row] = await office.rows('select id from category where code = $1', [code])
  return encodeId('category', row.id)
}

/**
 * Sends a form as the portal does: with a key of its own when it has none, and with the work that a browser does.
 * Each comes from another address, so that a test may send as many as it wants.
 */
export async function submit(office: Pick<TestOffice, 'ask'>, input: object, options: AskOptions = {}) {
  const { idempotencyKey } = input as { readonly idempotencyKey?: string }
  const given = idempotencyKey ?? options.headers?.['idempotency-key']
  const key = given ?? randomBytes(16).toString('hex')
  const proof = await proofFor(office, key, options)
  const own = given === undefined ? { 'idempotency-key': key } : {}
  const headers = { 'x-forwarded-for': anyAddress(), ...own, ...options.headers }
  return office.ask(SubmitComplaintDocument, { input: { ...input, proof } }, { ...options, headers })
}

/** A solved challenge for the form with this key; null when the key is such that there is none. */
export async function proofFor(office: Pick<TestOffice, 'ask'>, key: string, options: AskOptions = {}) {
  const { data } = await office.ask(FormChallengeDocument, { key }, options)
  return data == null ? null : solve(data.formChallenge)
}

/** The number of a complaint that was submitted just now. */
export async function submitted(office: TestOffice, change: object = {}): Promise<string> {
  const { data, errors } = await submit(office, { ...(await goodForm(office)), ...change })
  const number: string | undefined = data?.submitComplaint.receipt?.number
  if (number === undefined) throw new Error(`Not submitted: ${JSON.stringify(errors ?? data)}`)
  return number
}

/** The faults of a form that was refused, each as `path CODE`; none when it was accepted. */
export function faultsOf({ data, errors }: Answer): string[] {
  if (errors !== undefined) throw new Error(`Not a refusal: ${JSON.stringify(errors)}`)
  const [payload] = Object.values(data) as { userErrors: { path: string[]; code: string }[] }[]
  return (payload?.userErrors ?? []).map(({ path, code }) => `${path.join('.')} ${code}`)
}
