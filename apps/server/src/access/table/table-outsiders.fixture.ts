import { AddSellerContactDocument, RequestSellerLinkDocument, SignInSellerDocument } from '@waarborg/schema'
import { makeOneKey } from '../../partner-keys/partner-key.fixture.js'
import type { TestOffice } from '../../test-office/test-office.fixture.js'
import { tokenOf } from '../index.js'
import { accountsOf } from './table-sellers.fixture.js'

type Headers = Readonly<Record<string, string>>

/** The same for an office whenever it is asked for. */
function onceFor<T>(make: (office: TestOffice) => Promise<T>): (office: TestOffice) => Promise<T> {
  const made = new WeakMap<TestOffice, Promise<T>>()
  return (office) => {
    const known = made.get(office) ?? make(office)
    made.set(office, known)
    return known
  }
}

const SCOPES = ['CATEGORIES_READ', 'SELLERS_READ', 'VIOLATIONS_READ', 'EXTRACTS_READ', 'COMPLAINTS_SUBMIT']

/** The key of software that speaks for the table's own account and may do all that a key can be given. */
export const ownKey = onceFor(async (office) => {
  const { own } = await accountsOf(office)
  const { secret, partnerKey } = await makeOneKey(office, { scopes: SCOPES, sellerIds: [own] })
  return { id: partnerKey.id, headers: { authorization: `Bearer ${secret}` } as Headers }
})

/** Adds somebody who speaks for these sellers, as the administrator does. */
export async function contactFor(office: TestOffice, sellerIds: readonly string[], email: string) {
  const input = { name: 'Vera Verkoper', email, language: 'NL', sellerIds }
  const { data, errors } = await office.ask(AddSellerContactDocument, { input }, { as: 'tess' })
  const { sellerContact, userErrors } = data?.addSellerContact ?? {}
  if (sellerContact == null) throw new Error(JSON.stringify(errors ?? userErrors))
  return String(sellerContact.id)
}

const VERA = 'vera@winkel.example'

/** The contact of the table's own account. */
export const ownContact = onceFor(async (office) =>
  contactFor(office, [(await accountsOf(office)).own], VERA),
)

/** The header of the contact's session: signed in by the link that is mailed. */
export async function contactSignedIn(office: TestOffice): Promise<Headers> {
  await ownContact(office)
  await office.ask(RequestSellerLinkDocument, { input: { email: VERA } })
  const [link] = await office.rows('select id from seller_link where used_at is null limit 1')
  const input = { token: tokenOf(office.app.office, 'SELLER', link.id) }
  const { data, headers } = await office.ask(SignInSellerDocument, { input })
  if (!data.signInSeller.signedIn) throw new Error(JSON.stringify(data))
  return { cookie: headers.get('set-cookie')?.split(';')[0] ?? '', 'x-waarborg-as': 'seller' }
}

export const ownContactSignedIn = onceFor(contactSignedIn)
