import type {
  ImportAction as ActionName,
  ImportFieldForm as FormName,
  ImportKind as KindName,
  ImportState as StateName,
} from '@waarborg/domain/imports'
import { graphEnum } from '../graph/enums.js'

export const ImportKind = graphEnum<KindName>('ImportKind', 'What a file brings in.', {
  HISTORY: 'Complaints that were settled elsewhere: to be found and read, not worked on.',
  OPEN: 'Open complaints of the office itself: its clocks run from their receipt.',
  SELLERS: 'Sellers with the traders behind them.',
  ORDERS: 'Orders of customers.',
  VIOLATIONS: 'Violations that were booked and told elsewhere, with their days and points.',
})

export const ImportState = graphEnum<StateName>('ImportState', 'How far an import is.', {
  PREPARED: 'Its file is still to come.',
  READY: 'The file is here; nothing of it is taken yet.',
  WAITING: 'It was asked for and begins as soon as it can.',
  RUNNING: 'Its rows are being taken.',
  STOPPED: 'It was stopped or broken off; it can go on where it was.',
  FINISHED: 'Every row was taken or rejected.',
  REFUSED: 'The file as a whole cannot be taken; `refusal` says why.',
})

export const ImportAction = graphEnum<ActionName>(
  'ImportAction',
  'What the reader may do with an import now.',
  { START: 'Start it: `startImport`.', STOP: 'Stop it: `stopImport`.', RESUME: 'Go on: `resumeImport`.' },
)

export type EncodingName = 'UTF_8' | 'UTF_16' | 'WINDOWS_1252'

export const FileEncoding = graphEnum<EncodingName>(
  'FileEncoding',
  'How the letters of a file are written.',
  {
    UTF_8: 'UTF-8.',
    UTF_16: 'UTF-16, as some spreadsheets call "Unicode text".',
    WINDOWS_1252: 'Windows-1252, as older spreadsheets write it.',
  },
)

export type DelimiterName = 'COMMA' | 'SEMICOLON' | 'TAB' | 'PIPE'

export const Delimiter = graphEnum<DelimiterName>('Delimiter', 'What stands between the columns.', {
  COMMA: 'A comma.',
  SEMICOLON: 'A semicolon, as Dutch spreadsheets write it.',
  TAB: 'A tab.',
  PIPE: 'An upright bar.',
})

export const ImportFieldForm = graphEnum<FormName>('ImportFieldForm', 'How a field is read.', {
  TEXT: 'One line of text.',
  LONG_TEXT: 'Text of any number of lines.',
  DAY: 'A day: 2025-12-31, 31-12-2025 or 31 dec 2025.',
  MOMENT: 'A day, with a time or without.',
  CATEGORY: 'The code of a category.',
  CHANNEL: 'How it came in: FORM, TELEPHONE, COUNTER, LETTER, EMAIL or PARTNER.',
  SEVERITY: 'NORMAL or SERIOUS.',
  LANGUAGE: 'NL or EN.',
  COUNTRY: 'NL or BE.',
  YES_NO: 'Yes or no: ja, nee, true, x, 1, 0.',
  EMAIL: 'An e-mail address.',
  TELEPHONE: 'A telephone number.',
  POSTCODE: 'A postcode.',
  ORDER_NUMBER: 'Letters, digits, dashes and dots.',
  REGISTER: 'KVK or KBO.',
  REGISTER_NUMBER: 'A number in the trade register.',
  HANDLER: 'The e-mail address or the full name of somebody of the staff.',
  AMOUNT: 'An amount: 1.234,56 or 1234.56.',
  CURRENCY: 'A currency: EUR.',
  POLICY_CATEGORY: 'The code of a main category of the policy.',
  POINTS: 'A whole number of points, 0 for a note.',
  REACH: 'ACCOUNT, REGISTER_NUMBER or REGISTER_NUMBER_AND_RELATED.',
})
