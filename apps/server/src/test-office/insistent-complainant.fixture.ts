import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { anyAddress, CHALLENGE, solve } from './form-proof.fixture.js'

const SUBMIT = `mutation ($input: SubmitComplaintInput!) {
  submitComplaint(input: $input) { receipt { number } userErrors { code path message } }
}`
const CATEGORIES = '{ submissionForm(locale: NL) { categories { id } } }'

/** The number in the receipt, and what the server answered before it gave one. */
export interface Acknowledged {
  readonly number: string
  readonly refusals: readonly string[]
}

/** Sends one form, as the portal does: again with the same key until a receipt comes. */
export async function submitUntilAcknowledged(url: string, categoryId: string): Promise<Acknowledged> {
  const key = randomBytes(16).toString('hex')
  const refusals: string[] = []
  for (;;) {
    const answer = await send(url, form(key, categoryId)).catch(() => undefined)
    const payload = answer?.data?.submitComplaint
    if (payload?.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors))
    if (payload?.receipt) return { number: payload.receipt.number, refusals }
    for (const error of answer?.errors ?? []) refusals.push(error.extensions.code)
    await wait(100)
  }
}

async function send(url: string, input: ReturnType<typeof form>) {
  const asked = await post(url, CHALLENGE, { key: input.idempotencyKey })
  if (asked.data == null) return asked
  return post(url, SUBMIT, { input: { ...input, proof: solve(asked.data.formChallenge) } })
}

/** Any category that the form offers. */
export async function askForCategory(url: string): Promise<string> {
  const { data } = await post(url, CATEGORIES, {})
  return data.submissionForm.categories.at(-1).id
}

async function post(url: string, query: string, variables: object) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': anyAddress() },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(10_000),
  })
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  return (await response.json()) as any
}

function form(key: string, categoryId: string) {
  return {
    idempotencyKey: key,
    categoryId,
    locale: 'NL',
    description: 'Het pakket is niet aangekomen.',
    complainant: {
      name: 'Wilma de Vries',
      street: 'Oudegracht',
      houseNumber: '12',
      postcode: '3511 AB',
      town: 'Utrecht',
      country: 'NL',
      telephone: '030 225 10 99',
      email: `${key}@killed.example`,
    },
  }
}
