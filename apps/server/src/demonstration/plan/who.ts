import type { Channel } from '@waarborg/domain/complaints'
import type { Chance } from '../chance.js'
import type { PersonKey } from '../people.js'

const HANDLERS: readonly (readonly [PersonKey, share: number])[] = [
  ['sander', 20],
  ['fatima', 19],
  ['joris', 16],
  ['emine', 18],
  ['gerda', 11],
  ['marieke', 6],
]
const AT_THE_TELEPHONE: readonly PersonKey[] = [
  'gerda',
  'gerda',
  'gerda',
  'fatima',
  'joris',
  'sander',
  'emine',
]
const AT_THE_POST: readonly PersonKey[] = ['gerda', 'marieke', 'emine', 'joris']

/** One of those who handle, as often as they do. */
export const ofHandlers = (chance: Chance, fits: (who: PersonKey) => boolean = () => true): PersonKey =>
  chance.byShare(
    HANDLERS.filter(([who]) => fits(who)),
    ([, share]) => share,
  )[0]

/** Who wrote it down; nobody when the public form did. */
export function receiverOf(channel: Channel, chance: Chance): PersonKey | null {
  if (channel === 'FORM') return null
  return chance.oneOf(channel === 'TELEPHONE' || channel === 'COUNTER' ? AT_THE_TELEPHONE : AT_THE_POST)
}
