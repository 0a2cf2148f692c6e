import { Agent, request } from 'node:http'
import { type Spread, spreadOf } from './measure.js'
import { type Line, plain } from './table.js'

const CALLS = 1_000
const MARK_IN_MS = 0.2

const CREATE = `mutation ($input: CreatePartnerKeyInput!) {
  createPartnerKey(input: $input) { secret userErrors { message } } }`
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { roles } } }`
/** Costs next to nothing itself, so that what the key adds is seen. */
const QUESTION = JSON.stringify({ query: '{ __typename }' })

/** What knowing a partner by its key adds to a request: the same question with and without one, turn by turn. */
export async function measureKeyCheck(url: string, rounds: number): Promise<Line> {
  const secret = await makeKey(url)
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const withKey = { authorization: `Bearer ${secret}` }
  const added: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const [without, withIt]: [number[], number[]] = [[], []]
    for (let call = 0; call < CALLS; call += 1) {
      without.push(await timeOf(url, agent, {}))
      withIt.push(await timeOf(url, agent, withKey))
    }
    // The first round warms up.
    if (round > 0) added.push(spreadOf(withIt).median - spreadOf(without).median)
  }
  agent.destroy()
  return lineOf(spreadOf(added))
}

function lineOf({ median, least, most }: Spread): Line {
  const ms = (figure: number) => `${figure.toFixed(3)} ms`
  return plain(
    'a partner key: added to a request, at the median',
    ms(median),
    `${ms(least)} to ${ms(most)}`,
    `≤ ${MARK_IN_MS} ms: ${median <= MARK_IN_MS ? 'met' : 'NOT MET'}`,
  )
}

async function makeKey(url: string): Promise<string> {
  const email = { email: 'tess@waarborg.example', password: 'waarborg-demo' }
  const signedIn = await post(url, SIGN_IN, { input: email }, {})
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  const found = await (await post(url, '{ keySellers(search: "") { id } }', {}, { cookie })).json()
  const sellers = (found as { data: { keySellers: { id: string }[] } }).data.keySellers
  const input = { name: 'Measured', scopes: ['CATEGORIES_READ'], sellerIds: [sellers[0]?.id] }
  const made = (await (await post(url, CREATE, { input }, { cookie })).json()) as {
    data: { createPartnerKey: { secret: string | null } }
  }
  const { secret } = made.data.createPartnerKey
  if (secret === null) throw new Error(`No key was made: ${JSON.stringify(made)}`)
  return secret
}

const post = (url: string, query: string, variables: object, headers: Record<string, string>) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })

/** Milliseconds from asking to the end of the answer. */
function timeOf(url: string, agent: Agent, headers: Record<string, string>): Promise<number> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const call = request(`${url}/graphql`, {
      method: 'POST',
      agent,
      headers: { 'content-type': 'application/json', 'content-length': QUESTION.length, ...headers },
    })
    call.on('response', (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url}: ${response.statusCode}`))
      response.resume()
      response.on('end', () => resolve(performance.now() - began))
    })
    call.on('error', reject)
    call.end(QUESTION)
  })
}
