/** What a file of rows begins with, so that a spreadsheet reads it as UTF-8. */
export const CSV_MARK = '\ufeff'

/** A line of CSV as Dutch spreadsheets read it. */
export const csvRow = (fields: readonly string[]): string => `${fields.map(cell).join(';')}\r\n`

/** Quoted; what a spreadsheet would take for a formula begins with an apostrophe. */
const cell = (text: string): string =>
  `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
