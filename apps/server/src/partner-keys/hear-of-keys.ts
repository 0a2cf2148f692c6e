import type { Office } from '../office.js'
import { PARTNER_KEY } from './record-key.js'

/**
 * Forgets what was read of keys as soon as any process changed one, and has what is open with them looked at again.
 * What is heard can be late; that a revoked key stops within a second does not lean on it.
 */
export function hearOfKeys(
  { events, keys }: Pick<Office, 'events' | 'keys'>,
  askAgain: () => Promise<void>,
): void {
  events.hearEach(({ subjectNoun }) => {
    if (subjectNoun !== PARTNER_KEY) return
    keys.forget()
    void askAgain()
  })
}
