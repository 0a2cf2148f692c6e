import type { AskOptions, TestOffice } from '../../test-office/test-office.fixture.js'

export const SUBMIT = `mutation SubmitComplaint($input: SubmitComplaintInput!) {
  submitComplaint(input: $input) {
    receipt { number trackingToken receivedAt contactBy answerBy email }
    userErrors { code path message }
  }
}`

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
  office.ask(SUBMIT, { input }, options)
