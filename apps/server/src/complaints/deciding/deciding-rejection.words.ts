import type { ComplaintRejection } from '@waarborg/domain/complaints'
import type { BlamedParty } from '@waarborg/domain/letters'
import type { Temporal } from 'temporal-polyfill'
import type { RejectionWords } from '../../graph/user-errors.js'
import { tellBlocker } from './blocker.words.js'

type Refusal = Extract<
  ComplaintRejection,
  {
    readonly kind:
      | 'part-frozen'
      | 'honesty-not-asked'
      | 'remedy-not-for-verdict'
      | 'no-amount-for-remedy'
      | 'amount-out-of-range'
      | 'nothing-to-confirm'
      | 'second-person-is-another'
      | 'management-decides'
      | 'avoided-word'
      | 'blames'
      | 'still-missing'
      | 'not-reached-so'
      | 'aftercare-recorded-already'
      | 'not-declared'
      | 'too-few'
      | 'nothing-to-choose'
      | 'no-delay-asked'
      | 'choice-past'
  }
>

const day = (on: Temporal.PlainDate, language: 'nl' | 'en-GB') =>
  on.toLocaleString(language, { dateStyle: 'long' })

const euro = (cents: number, language: 'nl' | 'en-GB') =>
  (cents / 100).toLocaleString(language, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })

const blamedNl: Record<BlamedParty, string> = {
  colleague: 'een collega',
  organisation: 'de organisatie',
  computer: 'een computer',
  manufacturer: 'een fabrikant of leverancier',
}
const blamedEn: Record<BlamedParty, string> = {
  colleague: 'a colleague',
  organisation: 'the organisation',
  computer: 'a computer',
  manufacturer: 'a manufacturer or supplier',
}

/** What staff are told when judging, answering, closing or ending a complaint is refused. */
export const decidingRejectionWords: RejectionWords<Refusal> = {
  'part-frozen': {
    code: 'NOT_ALLOWED_NOW',
    NL: () =>
      'Dit onderdeel hoort bij een eerdere ronde en verandert niet meer. Benoem een nieuw onderdeel voor deze ronde.',
    EN: () => 'This part belongs to an earlier round and no longer changes. Name a new part for this round.',
  },
  'honesty-not-asked': {
    code: 'INVALID_FORM',
    NL: () => 'Alleen bij ongegrond wordt gevraagd hoe het was bedoeld. Laat dit leeg.',
    EN: () => 'Only with an unfounded one it is asked how it was meant. Leave this empty.',
  },
  'remedy-not-for-verdict': {
    code: 'INVALID_FORM',
    NL: ({ verdict }) =>
      verdict === 'FOUNDED'
        ? 'Bij gegrond krijgt de melder altijd iets, al zijn het excuses. Kies wat.'
        : 'Bij dit oordeel krijgt de melder niets. Kies geen oplossing, of oordeel anders.',
    EN: ({ verdict }) =>
      verdict === 'FOUNDED'
        ? 'With a founded one the complainant always gets something, if only apologies. Choose what.'
        : 'With this verdict the complainant gets nothing. Choose no remedy, or another verdict.',
  },
  'no-amount-for-remedy': {
    code: 'INVALID_FORM',
    NL: () => 'Bij excuses of niets hoort geen bedrag. Laat dit leeg.',
    EN: () => 'Apologies and nothing have no amount. Leave this empty.',
  },
  'amount-out-of-range': {
    code: 'OUT_OF_RANGE',
    NL: ({ maximumInCents }) =>
      `Noem een bedrag van meer dan nul en ten hoogste ${euro(maximumInCents, 'nl')}.`,
    EN: ({ maximumInCents }) => `Name an amount above zero and at most ${euro(maximumInCents, 'en-GB')}.`,
  },
  'nothing-to-confirm': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Over dit onderdeel wacht geen oordeel op een tweede persoon.',
    EN: () => 'No verdict on this part waits for a second person.',
  },
  'second-person-is-another': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Wie het voorstelde, bevestigt het niet zelf. Vraag een andere coördinator of de directie.',
    EN: () => 'Whoever proposed it does not confirm it. Ask another coordinator or management.',
  },
  'management-decides': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Hierover beslist de directie. Vraag het haar.',
    EN: () => 'Management decides about this. Ask it.',
  },
  'avoided-word': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ stem, line, column }) =>
      `Op regel ${line}, teken ${column} staat een vorm van “${stem}”. Dat leest een klant niet: schrijf bijvoorbeeld “uw melding” of “wat er gebeurde”.`,
    EN: ({ stem, line, column }) =>
      `On line ${line}, character ${column} stands a form of “${stem}”. No customer reads that: write “your report” or “what happened”.`,
  },
  blames: {
    code: 'REQUIRED',
    NL: ({ party, line, column }) =>
      `De zin op regel ${line}, vanaf teken ${column}, legt het bij ${blamedNl[party as BlamedParty]} (KP-10). Schrijf liever wat er nu gebeurt en wanneer, of zeg hier waarom hij zo mag blijven staan.`,
    EN: ({ party, line, column }) =>
      `The sentence on line ${line}, from character ${column}, puts it down to ${blamedEn[party as BlamedParty]} (KP-10). Rather write what happens now and when, or say here why it may stand.`,
  },
  'still-missing': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ blocker }) => tellBlocker(blocker, 'NL'),
    EN: ({ blocker }) => tellBlocker(blocker, 'EN'),
  },
  'not-reached-so': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ how }) =>
      how === 'EMAIL'
        ? 'Van de melder is geen e-mailadres bekend. Verstuur de beslissing per post.'
        : 'Van de melder is geen adres bekend. Verstuur de beslissing per e-mail.',
    EN: ({ how }) =>
      how === 'EMAIL'
        ? 'No e-mail address of the complainant is known. Send the decision by post.'
        : 'No address of the complainant is known. Send the decision by e-mail.',
  },
  'aftercare-recorded-already': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'De nazorg van deze ronde is al vastgelegd.',
    EN: () => 'The aftercare of this round was recorded already.',
  },
  'not-declared': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Niemand heeft voorgesteld deze melding niet in behandeling te nemen. Stel dat eerst voor.',
    EN: () => 'Nobody has proposed not to handle this complaint. Propose that first.',
  },
  'too-few': {
    code: 'REQUIRED',
    NL: ({ minimum }) => `Dit zijn er te weinig: leg er ten minste ${minimum} voor.`,
    EN: ({ minimum }) => `These are too few: offer at least ${minimum}.`,
  },
  'no-delay-asked': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Er is niets gevraagd waarmee de melder nog kan instemmen.',
    EN: () => 'Nothing was asked to which the complainant can still agree.',
  },
  'nothing-to-choose': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Er wacht geen voorstel op een keuze. Leg eerst oplossingen voor.',
    EN: () => 'No offer waits for a choice. Offer solutions first.',
  },
  'choice-past': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ answerBy }) =>
      `Kiezen kon tot en met ${day(answerBy, 'nl')}. Leg de oplossingen opnieuw voor als dat nog kan.`,
    EN: ({ answerBy }) =>
      `Choosing was possible until ${day(answerBy, 'en-GB')}. Offer the solutions again when that is still possible.`,
  },
}
