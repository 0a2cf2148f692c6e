import { SubmitComplaintDocument } from '@waarborg/schema'
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
  const { data } = await office.ask(
    'query ($search: String) { categories(filter: { search: $search }) { nodes { id code } } }',
    { search: code },
    { as: 'marieke' },
  )
  return data.categories.nodes[0].id
}

export const submit = (office: TestOffice, input: object, options: AskOptions = {}) =>
  office.ask(SubmitComplaintDocument, { input }, options)

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
