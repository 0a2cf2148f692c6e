import type { Reach } from '@waarborg/domain/policy-points'
import type { StatementPart, ViolationState } from '@waarborg/domain/violations'
import type { Temporal } from 'temporal-polyfill'
import { fieldRejectionWords } from '../graph/field-rejection.words.js'
import type { RejectionWords } from '../graph/user-errors.js'
import type { ViolationRefusal } from './acts/change-violation.js'
import { actWords, datumWords } from './violation-acts.words.js'

const day = (on: Temporal.PlainDate, language: 'nl' | 'en-GB') =>
  on.toLocaleString(language, { dateStyle: 'long' })

const moment = (at: Temporal.Instant, language: 'nl' | 'en-GB') =>
  at.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' })

const statesNl: Record<ViolationState, string> = {
  REPORTED: 'Deze overtreding is gemeld en er is nog niet over beslist.',
  PROPOSED: 'Over deze overtreding is beslist; zij wacht op een tweede persoon.',
  BOOKED: 'Over deze overtreding is al beslist, en de punten zijn ingehouden.',
  DECLINED: 'Over deze melding is al beslist: het was geen overtreding.',
  WITHDRAWN: 'Deze overtreding is ingetrokken.',
}

const statesEn: Record<ViolationState, string> = {
  REPORTED: 'This violation was reported, and nothing was decided on it yet.',
  PROPOSED: 'This violation was decided; it waits for a second person.',
  BOOKED: 'This violation was decided already, and its points are deducted.',
  DECLINED: 'This report was decided already: it was no violation.',
  WITHDRAWN: 'This violation was withdrawn.',
}

const reachesNl: Record<Reach, string> = {
  ACCOUNT: 'alleen het account',
  REGISTER_NUMBER: 'alle accounts van het registernummer',
  REGISTER_NUMBER_AND_RELATED: 'ook de verwante registernummers',
}

const reachesEn: Record<Reach, string> = {
  ACCOUNT: 'the account alone',
  REGISTER_NUMBER: 'all accounts of the register number',
  REGISTER_NUMBER_AND_RELATED: 'related register numbers too',
}

const partsNl: Record<StatementPart, string> = {
  RESTRICTION: 'de maatregel',
  TERRITORY: 'het gebied',
  DURATION: 'de duur',
  FACTS: 'de feiten',
  SOURCE: 'de bron',
  AUTOMATION: 'of er een machine aan te pas kwam',
  CLAUSE: 'de bepaling',
  EXPLANATION: 'waarom de feiten daarmee in strijd zijn',
  REDRESS: 'wat de verkoper kan doen',
}

const partsEn: Record<StatementPart, string> = {
  RESTRICTION: 'the restriction',
  TERRITORY: 'the territory',
  DURATION: 'the duration',
  FACTS: 'the facts',
  SOURCE: 'the source',
  AUTOMATION: 'whether a machine had part in it',
  CLAUSE: 'the clause',
  EXPLANATION: 'why the facts break it',
  REDRESS: 'what the seller can do',
}

/** What is told when nothing is done with a violation: the reason and the remedy. */
export const violationRejectionWords: RejectionWords<ViolationRefusal> = {
  ...fieldRejectionWords,
  conflict: {
    code: 'CONFLICT',
    NL: ({ by, act, at }) =>
      act === null || at === null
        ? 'De overtreding is intussen gewijzigd. Bekijk de nieuwe stand en probeer het daarna opnieuw.'
        : `${by ?? 'Iemand'} heeft intussen ${actWords[act].NL} (${moment(at, 'nl')}). Bekijk de nieuwe stand en probeer het daarna opnieuw.`,
    EN: ({ by, act, at }) =>
      act === null || at === null
        ? 'The violation was changed meanwhile. Look at the new state and then try again.'
        : `${by ?? 'Somebody'} has meanwhile ${actWords[act].EN} (${moment(at, 'en-GB')}). Look at the new state and then try again.`,
  },
  'not-in-this-state': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ state }) => statesNl[state],
    EN: ({ state }) => statesEn[state],
  },
  'before-the-rule': {
    code: 'OUT_OF_RANGE',
    NL: () => 'Op die dag gold deze regel nog niet. Controleer de dag of kies een andere categorie.',
    EN: () => 'This rule did not hold on that day yet. Check the day or choose another category.',
  },
  'category-retired': {
    code: 'UNKNOWN',
    NL: () => 'Deze categorie staat niet (meer) in het beleid. Kies een andere.',
    EN: () => 'This category is not in the policy (any more). Choose another.',
  },
  'not-in-the-policy': {
    code: 'OUT_OF_RANGE',
    NL: () => 'Deze categorie stond op de dag van de overtreding niet in het beleid.',
    EN: () => 'This category was not in the policy on the day of the deed.',
  },
  'not-there-on-the-day': {
    code: 'OUT_OF_RANGE',
    NL: () => 'Het account bestond op die dag niet. Controleer de dag of kies een ander account.',
    EN: () => 'The account was not there on that day. Check the day or choose another account.',
  },
  'quantity-out-of-range': {
    code: 'OUT_OF_RANGE',
    NL: ({ maximum }) => `Vul een heel aantal in: 1 tot en met ${maximum.toLocaleString('nl')}.`,
    EN: ({ maximum }) => `Enter a whole number: 1 to ${maximum.toLocaleString('en')}.`,
  },
  'tells-who': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ datum, at }) => `Vanaf teken ${at} staat hier ${datumWords[datum].NL}. Schrijf het zonder.`,
    EN: ({ datum, at }) => `From character ${at} on this holds ${datumWords[datum].EN}. Write it without.`,
  },
  'of-another-seller': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Die melding gaat over een andere verkoper. Kies de melding of de verkoper opnieuw.',
    EN: () => 'That complaint is about another seller. Choose the complaint or the seller again.',
  },
  'seller-not-heard': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Leg eerst vast wat de verkoper zei, of waarom dat niet kan wachten.',
    EN: () => 'First record what the seller said, or why that cannot wait.',
  },
  'before-the-deed': {
    code: 'OUT_OF_RANGE',
    NL: () => 'Deze dag ligt voor de overtreding. Vul een latere in.',
    EN: () => 'This day lies before the deed. Enter a later one.',
  },
  'statement-incomplete': {
    code: 'REQUIRED',
    NL: ({ missing }) => `In de motivering ontbreekt: ${missing.map((part) => partsNl[part]).join(', ')}.`,
    EN: ({ missing }) =>
      `The statement of reasons lacks: ${missing.map((part) => partsEn[part]).join(', ')}.`,
  },
  'not-whole-points': {
    code: 'INVALID_FORM',
    NL: () => 'Vul hele punten in, 0 of meer.',
    EN: () => 'Enter whole points, 0 or more.',
  },
  'weight-out-of-range': {
    code: 'OUT_OF_RANGE',
    NL: ({ lightest, heaviest }) =>
      `Deze categorie weegt ${lightest} tot en met ${heaviest} punten; 0 is een aantekening.`,
    EN: ({ lightest, heaviest }) => `This category weighs ${lightest} to ${heaviest} points; 0 is a note.`,
  },
  'reach-too-wide': {
    code: 'OUT_OF_RANGE',
    NL: ({ widest }) => `In deze categorie mag ten hoogste worden bereikt: ${reachesNl[widest]}.`,
    EN: ({ widest }) => `In this category at most this may be reached: ${reachesEn[widest]}.`,
  },
  'force-majeure': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ forceMajeure: { fromOn, untilOn, reason } }) =>
      `${fromOn.equals(untilOn) ? `Op ${day(fromOn, 'nl')}` : `Van ${day(fromOn, 'nl')} tot en met ${day(untilOn, 'nl')}`} geldt overmacht: ${reason.NL} Wijs de melding af; ligt er een voorstel, stuur dat dan eerst terug.`,
    EN: ({ forceMajeure: { fromOn, untilOn, reason } }) =>
      `${fromOn.equals(untilOn) ? `On ${day(fromOn, 'en-GB')}` : `From ${day(fromOn, 'en-GB')} to ${day(untilOn, 'en-GB')}`} force majeure holds: ${reason.EN} Decline the report; send a proposal back first.`,
  },
  'booked-already': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Voor deze overtreding zijn al punten ingehouden.',
    EN: () => 'Points were deducted for this violation already.',
  },
  'second-person-needed': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Hiermee houdt een account niets over: een tweede persoon moet ermee instemmen.',
    EN: () => 'This leaves an account nothing: a second person must agree.',
  },
  'second-person-is-another': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'U besliste zelf. Vraag een andere beleidsmedewerker of de directie.',
    EN: () => 'You decided yourself. Ask another policy officer or management.',
  },
  'not-lighter': {
    code: 'OUT_OF_RANGE',
    NL: ({ standing }) => `Na bezwaar wordt het alleen lichter: vul minder dan ${standing} punten in.`,
    EN: ({ standing }) => `After an objection it only gets lighter: enter fewer than ${standing} points.`,
  },
  'nothing-to-lower': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Hiervoor staan geen punten meer ingehouden.',
    EN: () => 'No points stand deducted for this any more.',
  },
  'objected-already': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Tegen deze overtreding is al bezwaar gemaakt; dat geldt voor alle accounts die zij raakt.',
    EN: () => 'An objection was made to this violation already; it counts for all accounts that it reached.',
  },
  'objected-too-late': {
    code: 'OUT_OF_RANGE',
    NL: ({ untilOn }) =>
      `Bezwaar kon tot en met ${day(untilOn, 'nl')}. U kunt het geschil voorleggen aan een onafhankelijke instantie of de rechter.`,
    EN: ({ untilOn }) =>
      `An objection could be made until ${day(untilOn, 'en-GB')}. You can take the dispute to an independent body or to court.`,
  },
  'no-objection-runs': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Er loopt geen bezwaar tegen deze overtreding.',
    EN: () => 'No objection to this violation runs.',
  },
  'reviewer-decided': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'U besliste zelf over deze overtreding. Een ander beslist op het bezwaar.',
    EN: () => 'You decided on this violation yourself. Somebody else decides on the objection.',
  },
  'reviewer-confirmed': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'U stemde als tweede persoon in met deze overtreding. Een ander beslist op het bezwaar.',
    EN: () => 'You agreed to this violation as the second person. Somebody else decides on the objection.',
  },
}
