import { accepted } from '@waarborg/domain/foundation'
import { AddSellerContactDocument, SignInSellerDocument } from '@waarborg/schema'
import { decodeId } from '../../graph/ids.js'
import { makeOneKey } from '../../partner-keys/partner-key.fixture.js'
import { makeSellerLink, SELLER } from '../../seller-contacts/sign-in/seller-link.js'
import type { TestOffice } from '../../test-office/test-office.fixture.js'
import { tokenOf } from '../index.js'
import { onceFor } from './table-object.fixture.js'
import { accountsOf } from './table-sellers.fixture.js'

type Headers = Readonly<Record<string, string>>

const SCOPES = ['CATEGORIES_READ', 'SELLERS_READ', 'VIOLATIONS_READ', 'EXTRACTS_READ', 'COMPLAINTS_SUBMIT']

/** The key of software that speaks for the table's own account and may do all that a key can be given. */
export const ownKey = onceFor(async (office) => {
  const { mine } = await accountsOf(office)
  const { secret, partnerKey } = await makeOneKey(office, { scopes: SCOPES, sellerIds: mine })
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

/** The contact of the table's own account. */
export const ownContact = onceFor(async (office) =>
  contactFor(office, (await accountsOf(office)).mine, 'vera@winkel.example'),
)

/** The header of the contact's session: signed in by a link as it is mailed. */
export async function contactSignedIn(office: TestOffice): Promise<Headers> {
  const contact = decodeId('seller-contact', await ownContact(office))
  const server = office.app.office
  const link = await server.transact(async (manager) =>
    accepted(await makeSellerLink(manager, contact, server.now())),
  )
  const input = { token: tokenOf(server, SELLER, link.ok ? link.value : '') }
  const { data, headers } = await office.ask(SignInSellerDocument, { input })
  if (!data.signInSeller.signedIn) throw new Error(JSON.stringify(data))
  return { cookie: headers.get('set-cookie')?.split(';')[0] ?? '', 'x-waarborg-as': 'seller' }
}

export const ownContactSignedIn = onceFor(contactSignedIn)
