import { demonstrationKey } from '../access/index.js'
import { encodeId } from '../graph/ids.js'
import type { Office } from '../office.js'
import { createPartnerKey } from '../partner-keys/index.js'
import { addSellerContact } from '../seller-contacts/index.js'
import { contextOf } from './demonstration-context.js'
import type { House } from './fill-house.js'

/** Who speaks for sellers: of one with several accounts, and of one with a single account. */
const contacts = [
  { name: 'Noor de Wit', email: 'noor@verkoper.example', language: 'NL', sellers: 0 },
  { name: 'Liam Peeters', email: 'liam@verkoper.example', language: 'EN', sellers: 1 },
] as const

/** Lets two people speak for sellers, and makes a key for the software of the first. */
export async function fillSellersAccess(office: Office, house: House): Promise<void> {
  const context = contextOf(office, house, 'tess', office.now())
  const spokenFor = await sellersOf(office)
  for (const { name, email, language, sellers } of contacts) {
    const added = await addSellerContact(context, {
      name,
      email,
      language,
      sellerIds: spokenFor[sellers] ?? [],
    })
    if (!added.ok) throw new Error('The demonstration was refused.')
  }
  const made = await createPartnerKey(
    context,
    {
      name: 'Voorraadsoftware',
      scopes: ['SELLERS_READ', 'VIOLATIONS_READ', 'EXTRACTS_READ', 'CATEGORIES_READ'],
      sellerIds: spokenFor[0] ?? [],
    },
    demonstrationKey(),
  )
  if (!made.ok) throw new Error('The demonstration was refused.')
}

/** The accounts of the two traders of whom most is recorded. */
async function sellersOf(office: Office): Promise<readonly (readonly string[])[]> {
  const rows = await office.reads.rows<{ ids: string[] }>({
    text: `select array_agg(distinct s.id) as ids, count(v.id) as recorded from seller s
      left join violation v on v.seller_id = s.id group by s.trader_id order by recorded desc, s.trader_id limit 2`,
    values: [],
  })
  return rows.map(({ ids }) => ids.map((id) => encodeId('seller', id)))
}
