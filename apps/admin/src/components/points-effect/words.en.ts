import type { Words } from '../../graph/words.js'
import type { pointsEffectNl } from './words.nl.js'

export const pointsEffectEn: Words<typeof pointsEffectNl> = {
  title: 'What this does',
  none: 'Nothing changes for points or accounts.',
  account: 'Account',
  points: 'Points',
  state: 'State',
  returnsOn: 'Back on',
  fromTo: '{before} → {after}',
  closesOn: 'closes on {on}',
  secondPerson: 'This leaves an account nothing or closes it: a second person must agree.',
}
