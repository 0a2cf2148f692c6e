import type { Locale } from '@waarborg/domain/complaints'
import { type LetterKind, localeIn, type OwedMail, writeLetter } from '../../mail/index.js'
import type { Office } from '../../office.js'
import { accountById } from '../account.js'
import type { LinkPurpose } from '../links/one-time-link.js'
import { readLink } from '../links/one-time-link.js'
import { tokenOf } from '../links/token.js'
import { officeName } from '../office-name.js'
import { STAFF_INVITATION } from '../people/invite-handler.js'
import { type Facts, invitationWords, resetWords } from './letters.words.js'
import { PASSWORD_RESET } from './reset-password.js'

const letterKind = (
  kind: string,
  purpose: LinkPurpose,
  page: string,
  words: Record<Locale, (facts: Facts) => Parameters<typeof writeLetter>[1]>,
): LetterKind => ({
  kind,
  compose: async (office, owed) => {
    const account = await accountById(office, owed.handlerId)
    const token = await livingToken(office, purpose, owed)
    if (account === undefined || token === null) return null
    const address = `${office.publicUrl()}${page}#${token}`
    const facts = { name: account.name, office: await officeName(office), address }
    return writeLetter({ name: account.name, address: account.email }, words[localeIn(owed)](facts))
  },
})

/** The messages with a one-time link to people of the office. */
export const accessLetters: readonly LetterKind[] = [
  letterKind(STAFF_INVITATION, 'JOIN', '/admin/welcome', invitationWords),
  letterKind(PASSWORD_RESET, 'RESET', '/admin/reset/new', resetWords),
]

/** Null when the link opens nothing any more: then there is nothing to send. */
async function livingToken(
  office: Office,
  purpose: LinkPurpose,
  { facts }: OwedMail,
): Promise<string | null> {
  const token = tokenOf(office, purpose, String(facts.linkId))
  return (await readLink(office, purpose, token)) === null ? null : token
}
