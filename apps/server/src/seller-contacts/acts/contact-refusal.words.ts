import { fieldRejectionWords } from '../../graph/field-rejection.words.js'
import type { RejectionWords } from '../../graph/user-errors.js'
import type { ContactRefusal } from './contact-refusal.js'

export const contactRefusalWords: RejectionWords<ContactRefusal> = {
  ...fieldRejectionWords,
  'email-taken': {
    code: 'EMAIL_TAKEN',
    NL: () =>
      'Een andere contactpersoon heeft dit e-mailadres. Vul een ander in, of geef die persoon ook deze verkoper.',
    EN: () =>
      'Another contact has this e-mail address. Enter another one, or give that person this seller as well.',
  },
  'contact-disabled': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Deze contactpersoon heeft geen toegang meer. Voeg de persoon opnieuw toe.',
    EN: () => 'This contact has no access any more. Add the person anew.',
  },
  conflict: {
    code: 'CONFLICT',
    NL: () =>
      'Iemand heeft deze contactpersoon intussen gewijzigd. Bekijk de nieuwe stand en probeer het opnieuw.',
    EN: () => 'Somebody has changed this contact meanwhile. Look at the new state and try again.',
  },
}
