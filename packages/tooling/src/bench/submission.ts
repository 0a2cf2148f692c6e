import type { Contest } from './compare.js'

const CATEGORIES = '{ submissionForm(locale: NL) { categories { id } } }'
const MUTATION = `mutation ($input: SubmitComplaintInput!) { submitComplaint(input: $input) { receipt { number } userErrors { message } } }`

const complainant = {
  name: 'Jan Jansen',
  street: 'Kerkstraat',
  houseNumber: '12',
  postcode: '7411 EK',
  town: 'Deventer',
  country: 'NL',
  telephone: '0570 612345',
  email: 'jan.jansen@post.example',
}
const description = 'De wasmachine is beschadigd bezorgd en de verkoper antwoordt niet op mijn berichten.'

async function ask(url: string, query: string, variables: object = {}): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ query, variables })
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body })
  return ((await answer.json()) as { data: unknown }).data
}

/** A category that the public form offers. */
export async function formCategory(url: string): Promise<string> {
  const { submissionForm } = (await ask(url, CATEGORIES)) as {
    submissionForm: { categories: { id: string }[] }
  }
  return submissionForm.categories[0]?.id ?? ''
}

const inputOf = (categoryId: string) => ({
  locale: 'NL',
  categoryId,
  subject: 'wasmachine',
  description,
  complainant,
})

/** Submits one complaint. */
export async function submitOnce(url: string): Promise<void> {
  await ask(url, MUTATION, { input: inputOf(await formCategory(url)) })
}

/** The submission of the public form, and the two inserts of the floor. */
export const submission = (categoryId: string): Contest => ({
  name: 'submit',
  product: {
    path: '/graphql',
    headers: {},
    keyed: true,
    bodies: [
      JSON.stringify({
        query: MUTATION,
        variables: { input: inputOf(categoryId) },
      }),
    ],
  },
  floor: {
    path: '/',
    headers: {},
    bodies: [
      JSON.stringify({
        name: 'submit',
        values: ['wasmachine', description, ...Object.values(complainant)],
      }),
    ],
  },
})

/** The two inserts, into tables like the office's own with their indexes and keys, and without the tally's trigger. */
export const SUBMISSION_STATEMENTS = {
  complaint: `insert into floor_complaint (id, sequence, number, state, channel, severity, locale, received_at,
      registered_at, category_id, subject, description, management_informed_at, tracking_hash)
    select new.id, new.sequence, 'K-2026-' || new.sequence, 'RECEIVED', 'FORM', 'NORMAL', 'NL', now(), now(), (select id from category order by code limit 1), $1, $2,
      now(), decode(md5(new.id::text), 'hex')
    from (select gen_random_uuid() as id, nextval('floor_sequence') as sequence) new returning id, number`,
  complainant: `insert into floor_complainant (complaint_id, name, street, house_number, postcode, town, country,
    telephone, email) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
}
