import { createHash, randomBytes } from 'node:crypto'
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

interface Challenge {
  readonly challenge: string
  readonly salt: string
  readonly signature: string
  readonly maximumNumber: number
}

/** What goes with one form: its key, and the work that its browser has done. */
interface Proven {
  readonly idempotencyKey: string
  readonly proof: Omit<Challenge, 'maximumNumber'> & { readonly number: number }
}

/** So many challenges are asked in one document. */
const ASKED_AT_ONCE = 10

/** Forms that are ready to be sent but for their answers; the server looks at the work of each as at any other's. */
export async function provenForms(url: string, count: number): Promise<Proven[]> {
  const proven: Proven[] = []
  while (proven.length < count) {
    const keys = Array.from({ length: ASKED_AT_ONCE }, () => randomBytes(16).toString('hex'))
    const fields = keys.map(
      (key, index) => `c${index}: formChallenge(key: "${key}") { challenge salt signature maximumNumber }`,
    )
    const data = (await ask(url, `{ ${fields.join(' ')} }`)) as Record<string, Challenge>
    for (const [index, idempotencyKey] of keys.entries()) {
      const asked = data[`c${index}`]
      if (asked !== undefined) proven.push({ idempotencyKey, proof: solve(asked) })
    }
  }
  return proven
}

function solve({ maximumNumber, ...asked }: Challenge): Proven['proof'] {
  for (let number = 0; number <= maximumNumber; number += 1)
    if (createHash('sha256').update(`${asked.salt}${number}`).digest('hex') === asked.challenge)
      return { ...asked, number }
  throw new Error('A challenge has no solution.')
}

const inputOf = (categoryId: string, proven: Proven) => ({
  locale: 'NL',
  categoryId,
  subject: 'wasmachine',
  description,
  complainant: { ...complainant, email: `${proven.idempotencyKey}@post.example` },
  ...proven,
})

/** Submits one complaint. */
export async function submitOnce(url: string): Promise<void> {
  const [proven] = await provenForms(url, 1)
  if (proven !== undefined) await ask(url, MUTATION, { input: inputOf(await formCategory(url), proven) })
}

/**
 * The submission of the public form, and the two inserts of the floor.
 * @param proven taken from one by one: a form that is sent twice is one complaint
 */
export const submission = (categoryId: string, proven: Proven[]): Contest => ({
  name: 'submit',
  product: {
    path: '/graphql',
    headers: {},
    bodies: [''],
    fresh: () => {
      const next = proven.pop()
      if (next === undefined) throw new Error('All forms that were made ready have been sent.')
      return JSON.stringify({ query: MUTATION, variables: { input: inputOf(categoryId, next) } })
    },
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
