import { fieldRejectionWords } from '../../graph/field-rejection.words.js'
import type { RejectionWords } from '../../graph/user-errors.js'
import type { KeyRefusal } from './key-refusal.js'

export const keyRefusalWords: RejectionWords<KeyRefusal> = {
  ...fieldRejectionWords,
  'life-out-of-range': {
    code: 'OUT_OF_RANGE',
    NL: ({ maximumInDays }) => `Kies een moment na nu, ten hoogste ${maximumInDays} dagen vooruit.`,
    EN: ({ maximumInDays }) => `Choose a moment after now, at most ${maximumInDays} days ahead.`,
  },
  'overlap-out-of-range': {
    code: 'OUT_OF_RANGE',
    NL: ({ maximumInHours }) => `Kies een aantal hele uren van 0 tot en met ${maximumInHours}.`,
    EN: ({ maximumInHours }) => `Choose a number of whole hours from 0 to ${maximumInHours}.`,
  },
  'no-address-range': {
    code: 'INVALID_FORM',
    NL: () => 'Vul een adres of een reeks in, bijvoorbeeld 192.0.2.7, 192.0.2.0/24 of 2001:db8::/32.',
    EN: () => 'Enter an address or a range, for example 192.0.2.7, 192.0.2.0/24 or 2001:db8::/32.',
  },
  'key-revoked': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Deze sleutel is ingetrokken. Maak een nieuwe.',
    EN: () => 'This key was revoked. Make a new one.',
  },
  conflict: {
    code: 'CONFLICT',
    NL: () => 'Iemand heeft deze sleutel intussen gewijzigd. Bekijk de nieuwe stand en probeer het opnieuw.',
    EN: () => 'Somebody has changed this key meanwhile. Look at the new state and try again.',
  },
}
