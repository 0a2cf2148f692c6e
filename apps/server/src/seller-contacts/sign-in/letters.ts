import type { Locale } from '@waarborg/domain/complaints'
import { officeName } from '../../access/index.js'
import { type LetterKind, writeLetter } from '../../mail/index.js'
import type { Office } from '../../office.js'
import { linkWords } from './letters.words.js'
import { SELLER_LINK } from './request-seller-link.js'
import { isSellerLinkOpen, sellerAddress } from './seller-link.js'

/** The message with a link to whoever speaks for sellers. */
export const sellerLetters: readonly LetterKind[] = [
  {
    kind: SELLER_LINK,
    compose: async (office, { sellerContactId, facts }) => {
      const linkId = String(facts.linkId)
      const contact = await contactById(office, sellerContactId)
      if (contact === undefined || !(await isSellerLinkOpen(office, linkId))) return null
      const { name, email, language } = contact
      const address = sellerAddress(office, language, linkId)
      const words = linkWords[language]({ name, office: await officeName(office), address })
      return writeLetter({ name, address: email }, words)
    },
  },
]

const contactById = (office: Office, id: string | null) =>
  office.reads.row<{ name: string; email: string; language: Locale }>({
    name: 'contact to write to',
    text: 'select name, email, language from seller_contact where id = $1 and disabled_at is null',
    values: [id],
  })
