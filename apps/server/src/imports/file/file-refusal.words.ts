import type { Locale } from '@waarborg/domain/complaints'
import type { ImportRefusalType } from '../import.type.js'
import type { FileRefusal } from './file-refusal.js'

type Words = {
  readonly [Kind in FileRefusal['kind']]: Record<
    Locale,
    (facts: Extract<FileRefusal, { readonly kind: Kind }>) => string
  >
}

const list = (names: readonly string[]): string => names.slice(0, 60).join(' · ')

const words: Words = {
  EMPTY: {
    NL: () => 'Het bestand is leeg. Verwacht wordt een regel met kolomnamen en daaronder de rijen.',
    EN: () => 'The file is empty. Expected is a line with the names of the columns, and the rows below it.',
  },
  SPREADSHEET: {
    NL: () =>
      'Dit is een werkblad of een zip-bestand, geen CSV. Kies in het rekenprogramma Opslaan als → CSV UTF-8.',
    EN: () => 'This is a workbook or a zip file, not CSV. In the spreadsheet choose Save as → CSV UTF-8.',
  },
  NOT_TEXT: {
    NL: () => 'Dit bestand bevat geen tekst. Verwacht wordt CSV; sla het op als CSV UTF-8.',
    EN: () => 'This file does not hold text. CSV is expected; save it as CSV UTF-8.',
  },
  NO_FILE: {
    NL: () => 'Dit bestand is er niet. Controleer de naam en de map.',
    EN: () => 'There is no such file. Check its name and folder.',
  },
  FORGOTTEN: {
    NL: () => 'Dit bestand is verwijderd, omdat er dertig dagen niets mee is gedaan. Stuur het opnieuw.',
    EN: () => 'This file was removed, since nothing was done with it for thirty days. Send it again.',
  },
  NOT_A_FILE: {
    NL: () => 'Dit is een map, geen bestand. Noem een CSV-bestand.',
    EN: () => 'This is a folder, not a file. Name a CSV file.',
  },
  NOT_READABLE: {
    NL: () => 'Dit bestand mag niet worden gelezen. Controleer de rechten ervan.',
    EN: () => 'This file may not be read. Check its permissions.',
  },
  HEADING_TOO_LONG: {
    NL: () => 'De eerste regel is te lang voor kolomnamen. Verwacht wordt een regel met kolomnamen.',
    EN: () => 'The first line is too long for names of columns. Expected is a line with their names.',
  },
  NO_COLUMNS: {
    NL: ({ found }) =>
      `De eerste regel heeft maar één kolom (${list(found)}). Verwacht worden kolommen met een komma, puntkomma, tab of rechte streep ertussen.`,
    EN: ({ found }) =>
      `The first line has one column only (${list(found)}). Columns with a comma, semicolon, tab or upright bar between them are expected.`,
  },
  COLUMN_TWICE: {
    NL: ({ column }) =>
      `De kolom ${column} staat twee keer in de eerste regel. Geef elke kolom een eigen naam.`,
    EN: ({ column }) =>
      `The column ${column} stands twice in the first line. Give each column a name of its own.`,
  },
  MISSING_COLUMNS: {
    NL: ({ missing, found }) => `Deze kolommen ontbreken: ${list(missing)}. Gevonden zijn: ${list(found)}.`,
    EN: ({ missing, found }) => `These columns are missing: ${list(missing)}. Found are: ${list(found)}.`,
  },
  UNKNOWN_LAYOUT: {
    NL: ({ found }) =>
      `Deze kolommen zijn hier niet bekend; geef een koppeling op. Gevonden zijn: ${list(found)}.`,
    EN: ({ found }) => `These columns are not known here; give a mapping. Found are: ${list(found)}.`,
  },
}

/** Why a file cannot be taken, in the caller's language. */
export function refusalWordsOf(refusal: FileRefusal, locale: Locale): ImportRefusalType {
  const tell = words[refusal.kind][locale] as (facts: FileRefusal) => string
  return {
    code: refusal.kind,
    message: tell(refusal),
    columnsFound: 'found' in refusal ? refusal.found : [],
  }
}
