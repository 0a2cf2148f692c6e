import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'

const HEADER =
  'Date received,Product,Sub-product,Issue,Sub-issue,Consumer complaint narrative,Company public response,Company,State,ZIP code,Tags,Consumer consent provided?,Submitted via,Date sent to company,Company response to consumer,Timely response?,Consumer disputed?,Complaint ID'
const PRODUCTS = [
  'Debt collection',
  'Mortgage',
  'Student loan',
  'Vehicle loan or lease',
  'Checking or savings account',
]
const ISSUES = [
  'Incorrect information on your report',
  'Attempts to collect debt not owed',
  'Managing an account',
]
const SENTENCES = [
  'I called three times and nobody answered.',
  'The amount on the letter is not what I owe.',
  'They charged a fee without telling me, "as agreed" they said.',
  'My payment was sent on time; it was posted a week later.',
  'I would like this corrected and confirmed in writing.',
]
const CHANNELS = ['Web', 'Phone', 'Postal mail', 'Referral']

/** Writes a file of settled complaints with the columns of a published one; the same count gives the same file. */
export async function writeHistory(path: string, rows: number): Promise<void> {
  const file = createWriteStream(path)
  file.write(`${HEADER}\n`)
  for (let row = 0; row < rows; row += 1) if (!file.write(line(row))) await once(file, 'drain')
  file.end()
  await finished(file)
}

function line(row: number): string {
  const of = <T>(values: readonly T[], step: number): T =>
    values[(row * step + (row >> 4)) % values.length] as T
  const day = `20${10 + (row % 10)}-${two(1 + (row % 12))}-${two(1 + (row % 28))}`
  const told =
    row % 3 === 0 ? '' : `"${[of(SENTENCES, 1), of(SENTENCES, 3)].join('\n').replaceAll('"', '""')}"`
  return `${day},${of(PRODUCTS, 1)},Other,${of(ISSUES, 1)},,${told},,COMPANY ${row % 900} INC,FL,335XX,,Consent provided,${of(CHANNELS, 1)},${day},Closed with explanation,Yes,N/A,${1_000_000 + row}\n`
}

const two = (figure: number): string => String(figure).padStart(2, '0')
