import { fieldRejectionWords } from '../../graph/field-rejection.words.js'
import type { RejectionWords } from '../../graph/user-errors.js'
import type { ImportRejection } from './import-rejection.js'

const list = (names: readonly string[]): string => names.slice(0, 40).join(', ')

export const importRejectionWords: RejectionWords<ImportRejection> = {
  ...fieldRejectionWords,
  'file-size': {
    code: 'FILE_REFUSED',
    NL: ({ maximumInBytes }) =>
      `Dit bestand is leeg of te groot: ten hoogste ${maximumInBytes / 1_000_000_000} GB. Splits een groter bestand.`,
    EN: ({ maximumInBytes }) =>
      `This file is empty or too large: at most ${maximumInBytes / 1_000_000_000} GB. Split a larger one.`,
  },
  'not-yours-to-bring': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Overtredingen leest alleen in wie er ook over beslist. Vraag het management.',
    EN: () => 'Only who also decides violations brings them in. Ask management.',
  },
  'not-in-this-state': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Dit kan nu niet met deze import. Ververs de pagina om te zien hoe ver zij is.',
    EN: () => 'This cannot be done with this import now. Refresh the page to see how far it is.',
  },
  'unknown-field': {
    code: 'UNKNOWN',
    NL: ({ allowed }) => `Dit veld bestaat niet. Kies uit: ${list(allowed)}.`,
    EN: ({ allowed }) => `This field does not exist. Choose from: ${list(allowed)}.`,
  },
  'unknown-column': {
    code: 'UNKNOWN',
    NL: ({ found }) => `Deze kolom staat niet in het bestand. Gevonden zijn: ${list(found)}.`,
    EN: ({ found }) => `This column is not in the file. Found are: ${list(found)}.`,
  },
  'field-twice': {
    code: 'INVALID_FORM',
    NL: () => 'Dit veld staat al eerder in de koppeling. Noem elk veld één keer.',
    EN: () => 'This field stands in the mapping before. Name each field once.',
  },
  'field-missing': {
    code: 'REQUIRED',
    NL: ({ field }) => `Het veld ${field} is verplicht: geef een kolom of een vaste waarde op.`,
    EN: ({ field }) => `The field ${field} is required: name a column or a fixed value.`,
  },
  'not-for-this-kind': {
    code: 'INVALID_FORM',
    NL: () => 'Dit kan alleen bij afgehandelde geschiedenis.',
    EN: () => 'This is possible for settled history only.',
  },
  'unreadable-file': {
    code: 'FILE_REFUSED',
    NL: () => 'Het bestand kan niet worden gelezen. Vraag eerst een voorbeeld op: daar staat waarom.',
    EN: () => 'The file cannot be read. Ask for a preview first: it says why.',
  },
}
