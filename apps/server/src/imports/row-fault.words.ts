import type { Locale } from '@waarborg/domain/complaints'
import type { RecordFault, RowFault } from '@waarborg/domain/imports'
import type { Reach } from '@waarborg/domain/policy-points'
import { fieldRejectionWords } from '../graph/field-rejection.words.js'

type Fault = RowFault | RecordFault
type OwnKind = Exclude<Fault['kind'], keyof typeof fieldRejectionWords> | 'unknown'
type Words = {
  readonly [Kind in OwnKind]: Record<Locale, (facts: Extract<Fault, { readonly kind: Kind }>) => string>
}

const referred: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  category: {
    NL: 'de code van een categorie die in gebruik is',
    EN: 'the code of a category that is in use',
  },
  handler: {
    NL: 'het e-mailadres of de volledige naam van een medewerker',
    EN: 'the e-mail address or the full name of somebody of the staff',
  },
  account: {
    NL: 'de naam van een account op dit registernummer; lees eerst de verkopers in',
    EN: 'the name of an account on this register number; import the sellers first',
  },
  'policy-category': {
    NL: 'de code van een hoofdcategorie van het beleid',
    EN: 'the code of a main category of the policy',
  },
}

const REACHED: Readonly<Record<Locale, Readonly<Record<Reach, string>>>> = {
  NL: {
    ACCOUNT: 'het account zelf (ACCOUNT)',
    REGISTER_NUMBER: 'het hele registernummer (REGISTER_NUMBER)',
    REGISTER_NUMBER_AND_RELATED: 'ook de verwante registernummers (REGISTER_NUMBER_AND_RELATED)',
  },
  EN: {
    ACCOUNT: 'the account itself (ACCOUNT)',
    REGISTER_NUMBER: 'the whole register number (REGISTER_NUMBER)',
    REGISTER_NUMBER_AND_RELATED: 'related register numbers too (REGISTER_NUMBER_AND_RELATED)',
  },
}

const own: Words = {
  unknown: {
    NL: ({ noun }) => `Hier wordt ${referred[noun]?.NL ?? 'iets bekends'} verwacht.`,
    EN: ({ noun }) => `Expected here is ${referred[noun]?.EN ?? 'something known'}.`,
  },
  'not-a-day': {
    NL: () => 'Hier wordt een dag verwacht: 2025-12-31, 31-12-2025, 31/12/2025 of 31 dec 2025.',
    EN: () => 'A day is expected here: 2025-12-31, 31-12-2025, 31/12/2025 or 31 dec 2025.',
  },
  'not-a-moment': {
    NL: () => 'Hier wordt een dag verwacht, met of zonder tijd: 31-12-2025 of 31-12-2025 14:30.',
    EN: () => 'A day is expected here, with or without a time: 31-12-2025 or 31-12-2025 14:30.',
  },
  'day-out-of-range': {
    NL: ({ from, until }) => `Hier wordt een dag van ${from} tot en met ${until} verwacht.`,
    EN: ({ from, until }) => `A day from ${from} to ${until} is expected here.`,
  },
  'not-an-amount': {
    NL: () => 'Hier wordt een bedrag verwacht, met ten hoogste twee decimalen: 1.234,56 of 1234.56.',
    EN: () => 'An amount with at most two decimals is expected here: 1.234,56 or 1234.56.',
  },
  'not-yes-or-no': {
    NL: () => 'Hier wordt ja of nee verwacht.',
    EN: () => 'Yes or no is expected here.',
  },
  'not-one-of': {
    NL: ({ allowed }) => `Hier wordt een van deze verwacht: ${allowed.join(', ')}.`,
    EN: ({ allowed }) => `One of these is expected here: ${allowed.join(', ')}.`,
  },
  ambiguous: {
    NL: () => 'Meer dan één heeft deze naam. Gebruik het e-mailadres.',
    EN: () => 'More than one has this name. Use the e-mail address.',
  },
  'beyond-calendar': {
    NL: () => 'Voor deze dag is nog geen werkkalender vastgesteld.',
    EN: () => 'The working calendar does not reach this day yet.',
  },
  'cannot-take-work': {
    NL: () => 'Deze medewerker kan nu geen werk krijgen: afwezig, of geen behandelaar.',
    EN: () => 'This person cannot be given work now: absent, or not a handler.',
  },
  'twice-in-file': {
    NL: () => 'Dit nummer staat eerder in hetzelfde bestand. Elk nummer mag één keer voorkomen.',
    EN: () => 'This number stands earlier in the same file. Each number can stand in it once.',
  },
  'number-blocked': {
    NL: () =>
      'Dit registernummer is geblokkeerd: de accounts erop zijn gesloten. Laat de blokkade eerst beoordelen bij Geblokkeerde nummers.',
    EN: () =>
      'This register number is blocked: its accounts were closed. First have the block reviewed under Blocked numbers.',
  },
  'not-whole-points': {
    NL: () => 'Hier wordt een geheel aantal punten verwacht, 0 voor een aantekening.',
    EN: () => 'A whole number of points is expected here, 0 for a note.',
  },
  'points-out-of-range': {
    NL: ({ most }) => `Hier wordt een geheel aantal punten van 0 tot en met ${most} verwacht.`,
    EN: ({ most }) => `A whole number of points from 0 to ${most} is expected here.`,
  },
  'ambiguous-account': {
    NL: () =>
      'Meer dan één account op dit registernummer heeft deze naam. Geef ze eerst verschillende namen.',
    EN: () => 'More than one account on this register number has this name. First give them different names.',
  },
  'before-the-policy': {
    NL: () =>
      'Een account op dit registernummer is geopend vóór het eerste beleid, zodat niet vaststaat met hoeveel punten het begon. Controleer de dag van opening.',
    EN: () =>
      'An account on this register number was opened before the first policy, so that nobody knows with how many points it began. Check the day of its opening.',
  },
  'deed-after-booking': {
    NL: () => 'De dag van de overtreding ligt na de dag van de boeking.',
    EN: () => 'The day of the violation is after the day of the booking.',
  },
  'not-there-on-the-day': {
    NL: () => 'Dit account was er niet op de dag van de overtreding.',
    EN: () => 'This account was not there on the day of the violation.',
  },
  'category-retired': {
    NL: () => 'Deze hoofdcategorie stond op de dag van de overtreding niet in het beleid.',
    EN: () => 'This main category was not in the policy on the day of the violation.',
  },
  'reach-too-wide': {
    NL: ({ widest }) => `Voor deze hoofdcategorie bereikt een overtreding ten hoogste ${REACHED.NL[widest]}.`,
    EN: ({ widest }) => `In this main category a violation reaches at most ${REACHED.EN[widest]}.`,
  },
  'needs-two-people': {
    NL: () =>
      'Hiermee houdt een open account geen punten over. Daarover beslissen een medewerker en een tweede persoon: meld deze overtreding bij Overtredingen.',
    EN: () =>
      'This would leave an open account no points. Somebody of the staff and a second person decide that: report this violation under Violations.',
  },
  'force-majeure': {
    NL: ({ forceMajeure }) =>
      `De dag van de overtreding valt in overmacht (${forceMajeure.fromOn} tot en met ${forceMajeure.untilOn}): ${forceMajeure.reason.NL} Laat deze rij weg.`,
    EN: ({ forceMajeure }) =>
      `The day of the violation lies in force majeure (${forceMajeure.fromOn} to ${forceMajeure.untilOn}): ${forceMajeure.reason.EN} Leave this row out.`,
  },
  'wrong-number-of-columns': {
    NL: ({ expected, found }) => `Hier worden ${expected} kolommen verwacht; het zijn er ${found}.`,
    EN: ({ expected, found }) => `${expected} columns are expected here; there are ${found}.`,
  },
  'record-too-long': {
    NL: ({ maximumInBytes }) => `Deze rij is te lang: ten hoogste ${maximumInBytes / 1_000_000} MB.`,
    EN: ({ maximumInBytes }) => `This row is too long: at most ${maximumInBytes / 1_000_000} MB.`,
  },
  'quote-not-closed': {
    NL: () =>
      'Een aanhalingsteken in deze rij wordt niet gesloten. Schrijf een aanhalingsteken in een tekst dubbel.',
    EN: () => 'A quotation mark in this row is not closed. Write one inside a text twice.',
  },
  'text-beside-quotes': {
    NL: () =>
      'Achter een sluitend aanhalingsteken staat nog tekst. Schrijf een aanhalingsteken in een tekst dubbel.',
    EN: () => 'Text follows a closing quotation mark. Write a quotation mark inside a text twice.',
  },
  'other-encoding': {
    NL: ({ expected }) =>
      `De letters van deze rij zijn anders geschreven dan die van de rest van het bestand (${expected}). Sla het bestand opnieuw op als UTF-8.`,
    EN: ({ expected }) =>
      `The letters of this row are written otherwise than those of the rest of the file (${expected}). Save the file again as UTF-8.`,
  },
}

/** What was expected of a row, in the caller's language. */
export function rowFaultWords(fault: Fault, locale: Locale): string {
  const words = own[fault.kind as OwnKind] as Record<Locale, (facts: Fault) => string> | undefined
  if (words !== undefined) return words[locale](fault)
  const shared = fieldRejectionWords[fault.kind as keyof typeof fieldRejectionWords]
  return shared[locale](fault as never)
}
