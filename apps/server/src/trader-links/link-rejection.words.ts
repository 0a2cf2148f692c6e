import type { TraderLinkState } from '@waarborg/domain/trader-links'
import { fieldRejectionWords } from '../graph/field-rejection.words.js'
import type { RejectionWords } from '../graph/user-errors.js'
import type { LinkRefusal } from './acts/look-or-do-with-link.js'

const statesNl: Record<TraderLinkState, string> = {
  PROPOSED: 'Deze verbinding wacht op een tweede persoon.',
  STANDING: 'Deze verbinding staat al.',
  DECLINED: 'Deze verbinding is afgewezen.',
  WITHDRAWN: 'Deze verbinding is al ingetrokken.',
}
const statesEn: Record<TraderLinkState, string> = {
  PROPOSED: 'This link waits for a second person.',
  STANDING: 'This link stands already.',
  DECLINED: 'This link was declined.',
  WITHDRAWN: 'This link was withdrawn already.',
}

/** Why numbers are not linked, or stay so: the reason and the remedy. */
export const linkWords: RejectionWords<LinkRefusal> = {
  ...fieldRejectionWords,
  conflict: {
    code: 'CONFLICT',
    NL: () => 'Deze verbinding is intussen gewijzigd. Bekijk haar opnieuw en probeer het daarna nog eens.',
    EN: () => 'This link was changed meanwhile. Look at it again and then try once more.',
  },
  'same-number': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Dit account staat op hetzelfde nummer. Kies een account op een ander nummer.',
    EN: () => 'This account is of the same number. Choose an account of another number.',
  },
  'linked-already': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Deze nummers zijn voor dezelfde tijd al verbonden, of dat wacht op een tweede persoon.',
    EN: () => 'These numbers are linked for the same time already, or that waits for a second person.',
  },
  'ends-before-it-begins': {
    code: 'OUT_OF_RANGE',
    NL: () => 'Vul een dag in na de eerste dag van de verbinding.',
    EN: () => 'Enter a day after the first day of the link.',
  },
  'not-in-this-state': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ state }) => statesNl[state],
    EN: ({ state }) => statesEn[state],
  },
  'proof-does-not-end': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Een bewijs van dezelfde rechtspersoon eindigt niet. Was het onjuist, trek het dan in.',
    EN: () => 'A proof of the same legal person does not end. If it was wrong, withdraw it.',
  },
  'ended-already': {
    code: 'NOT_ALLOWED_NOW',
    NL: () =>
      'Deze verbinding heeft al een laatste dag. Klopt die niet, trek haar in en leg haar opnieuw vast.',
    EN: () => 'This link has a last day already. If that is not right, withdraw it and find it anew.',
  },
  'second-person-is-another': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'U stelde dit zelf voor. Vraag een andere beleidsmedewerker of de directie.',
    EN: () => 'You proposed this yourself. Ask another policy officer or management.',
  },
}
