import type { Temporal } from 'temporal-polyfill'
import { fieldRejectionWords } from '../graph/field-rejection.words.js'
import type { RejectionWords } from '../graph/user-errors.js'
import type { BlockRefusal } from './acts/change-block.js'
import type { RegistrationRefusal } from './acts/register-seller.js'

const day = (on: Temporal.PlainDate, language: 'nl' | 'en-GB') =>
  on.toLocaleString(language, { dateStyle: 'long' })

/** Why an account is not opened or left: the reason and the remedy. */
export const registrationWords: RejectionWords<RegistrationRefusal> = {
  ...fieldRejectionWords,
  'number-blocked': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ since }) =>
      `Op dit nummer kan sinds ${day(since, 'nl')} geen account worden geopend: de accounts erop zijn gesloten. Deze poging is vastgelegd. Is het bedrijf echt van eigenaar veranderd, of is er een uitspraak? Laat de blokkade dan beoordelen bij Geblokkeerde nummers.`,
    EN: ({ since }) =>
      `Since ${day(since, 'en-GB')} no account can be opened on this number: its accounts were closed. This attempt was recorded. Has the company truly changed hands, or is there a judgment? Then have the block reviewed under Blocked numbers.`,
  },
  'name-taken': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Deze handelaar heeft al een account met deze naam. Kies een andere naam.',
    EN: () => 'This trader has an account with this name already. Choose another name.',
  },
  'before-the-policy': {
    code: 'OUT_OF_RANGE',
    NL: ({ from }) => `Het beleid van dit kantoor begon op ${day(from, 'nl')}. Vul die dag in of een latere.`,
    EN: ({ from }) =>
      `The policy of this office began on ${day(from, 'en-GB')}. Enter that day or a later one.`,
  },
  'before-the-opening': {
    code: 'OUT_OF_RANGE',
    NL: ({ openedOn }) => `Het account is geopend op ${day(openedOn, 'nl')}. Vul die dag in of een latere.`,
    EN: ({ openedOn }) =>
      `The account was opened on ${day(openedOn, 'en-GB')}. Enter that day or a later one.`,
  },
  'left-already': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ leftOn }) => `De verkoper heeft dit account al verlaten, op ${day(leftOn, 'nl')}.`,
    EN: ({ leftOn }) => `The seller left this account already, on ${day(leftOn, 'en-GB')}.`,
  },
  'closed-for-good': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Dit account is voorgoed gesloten en kan niet meer worden verlaten.',
    EN: () => 'This account is closed for good and cannot be left any more.',
  },
}

/** Why a block stays as it is. */
export const blockWords: RejectionWords<BlockRefusal> = {
  ...fieldRejectionWords,
  conflict: {
    code: 'CONFLICT',
    NL: () => 'Deze blokkade is intussen gewijzigd. Bekijk haar opnieuw en probeer het daarna nog eens.',
    EN: () => 'This block was changed meanwhile. Look at it again and then try once more.',
  },
  'not-blocked': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Dit nummer is niet meer geblokkeerd.',
    EN: () => 'This number is no longer blocked.',
  },
  'lift-asked-already': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Er is al gevraagd deze blokkade op te heffen. Een tweede persoon beslist daarover.',
    EN: () => 'Somebody asked for this block to be lifted already. A second person decides on that.',
  },
  'no-lift-asked': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Er is niet gevraagd deze blokkade op te heffen.',
    EN: () => 'Nobody asked for this block to be lifted.',
  },
  'second-person-is-another': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'U vroeg er zelf om. Vraag een andere beleidsmedewerker of de directie.',
    EN: () => 'You asked for it yourself. Ask another policy officer or management.',
  },
}
