import type { Locale } from '@waarborg/domain/complaints'
import type { RecordFault, RowFault } from '@waarborg/domain/imports'
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
