import {
  AddSellerContactDocument,
  RequestSellerLinkDocument,
  SellerChoicesDocument,
  SignInSellerDocument,
} from '@waarborg/schema'
import { tokenOf } from '../access/links/token.js'
import { anyAddress } from '../test-office/form-proof.fixture.js'
import type { AskOptions, TestOffice } from '../test-office/test-office.fixture.js'

/** The addresses of the first sellers, by their names. */
export async function sellersOf(office: TestOffice): Promise<string[]> {
  const { data } = await office.ask(SellerChoicesDocument, { search: '' }, { as: 'anouk' })
  return data.sellers.nodes.map(({ id }: { id: string }) => id)
}

/** A contact who may sign in, as the policy officer adds one. */
export async function addContact(office: TestOffice, changes: object = {}) {
  const input = { name: 'Noor Smit', email: 'noor@winkel.example', language: 'NL', ...changes }
  const { data, errors } = await office.ask(AddSellerContactDocument, { input }, { as: 'anouk' })
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return data.addSellerContact
}

/** Asks for a link, from an address of its own; the answer as it came. */
export const requestLink = (office: TestOffice, email: string, options: AskOptions = {}) =>
  office.ask(
    RequestSellerLinkDocument,
    { input: { email } },
    { headers: { 'x-forwarded-for': anyAddress() }, ...options },
  )

/** The token of the newest link that was made. */
export async function newestToken(office: TestOffice): Promise<string> {
  const [message] = await office.rows(
    `select facts ->> 'linkId' as link from outbox_message where kind = 'seller-link' order by id desc limit 1`,
  )
  return tokenOf(office.app.office, 'SELLER', message.link)
}

/** Signs in by a token; the answer as it came. */
export const signIn = (office: TestOffice, token: string, options: AskOptions = {}) =>
  office.ask(SignInSellerDocument, { input: { token } }, options)

/** What a browser sends along that signed in for sellers. */
export async function asSeller(office: TestOffice, email: string): Promise<AskOptions> {
  await requestLink(office, email)
  const answer = await signIn(office, await newestToken(office))
  const cookie = answer.headers.get('set-cookie')?.split(';')[0]
  if (cookie === undefined) throw new Error(`${email} cannot sign in: ${JSON.stringify(answer)}`)
  return { headers: { cookie, 'x-waarborg-as': 'seller' } }
}
