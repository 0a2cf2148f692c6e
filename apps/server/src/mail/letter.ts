import type { Locale } from '@waarborg/domain/complaints'
import type { Office } from '../office.js'

/** One message as it is sent. */
export interface Letter {
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** A message that is owed: facts without text. */
export interface OwedMail {
  readonly id: string
  readonly handlerId: string | null
  readonly sellerContactId: string | null
  readonly facts: Readonly<Record<string, unknown>>
}

/** How a message of one kind is written when it is sent; secrets in it are derived then. */
export interface LetterKind {
  readonly kind: string
  /** Null when there is nobody to send it to, or when what it tells has passed. */
  compose(office: Office, owed: OwedMail): Promise<Letter | null>
}

export const localeIn = ({ facts }: OwedMail): Locale => (facts.locale === 'EN' ? 'EN' : 'NL')
