import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const HEADING = [
  'Date received',
  'Product',
  'Sub-product',
  'Issue',
  'Sub-issue',
  'Consumer complaint narrative',
  'Company public response',
  'Company',
  'State',
  'ZIP code',
  'Tags',
  'Consumer consent provided?',
  'Submitted via',
  'Date sent to company',
  'Company response to consumer',
  'Timely response?',
  'Consumer disputed?',
  'Complaint ID',
]
const PRODUCTS = [
  'Debt collection',
  'Mortgage',
  'Student loan',
  'Credit card or prepaid card',
  'Checking or savings account',
]
const ISSUES = [
  'Attempts to collect debt not owed',
  'Communication tactics',
  'Problem with a purchase',
  'Managing an account',
]
const WAYS = ['Web', 'Phone', 'Postal mail', 'Referral', 'Fax', 'Email']
const OUTCOMES = ['Closed with explanation', 'Closed with monetary relief', 'Closed with non-monetary relief']
const SYLLABLES =
  'ba be bo da de do fa fi ga go ka ke ko la le lo ma mi mo na ne no pa pe po ra ri ro sa se so ta ti to va vo'.split(
    ' ',
  )

/** Of the published complaints 38 in 100 tell what happened, in the consumer's own words. */
const TELLS_IN_HUNDRED = 38
const ROWS_A_PIECE = 2_000

/**
 * Writes a file as the Consumer Financial Protection Bureau publishes its complaints, the same for the same seed: for
 * the benchmark, and for tests that need many rows.
 * @param rows so many complaints; their ids count from 1
 */
export async function writeHistoryCsv(path: string, rows: number, seed = 1): Promise<void> {
  await pipeline(Readable.from(pieces(rows, seed)), createWriteStream(path))
}

function* pieces(rows: number, seed: number): Generator<string> {
  const random = mulberry(seed)
  yield `${HEADING.join(',')}\n`
  for (let first = 1; first <= rows; first += ROWS_A_PIECE) {
    let piece = ''
    for (let id = first; id < first + ROWS_A_PIECE && id <= rows; id += 1) piece += row(id, random)
    yield piece
  }
}

type Random = () => number

function row(id: number, random: Random): string {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const year = 2012 + Math.floor(random() * 9)
  const day = `${year}-${two(1 + random() * 12)}-${two(1 + random() * 28)}`
  const tells = random() * 100 < TELLS_IN_HUNDRED
  const narrative = tells ? `"${sentences(random, 20 + Math.floor(random() * 80))}"` : ''
  const company = `${capital(word(random))} ${capital(word(random))} INC`
  return `${day},${pick(PRODUCTS)},,${pick(ISSUES)},,${narrative},,${company},${pick(['FL', 'CA', 'TX', 'NY'])},${Math.floor(
    random() * 90_000 + 10_000,
  )},,${tells ? 'Consent provided' : 'Consent not provided'},${pick(WAYS)},${day},${pick(OUTCOMES)},Yes,N/A,${id}\n`
}

const two = (number: number): string => String(Math.floor(number)).padStart(2, '0')
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Few words are used much and many are used little, as in what people write. */
function word(random: Random): string {
  let number = Math.floor(30_000 * random() ** 4)
  let text = ''
  do {
    text += SYLLABLES[number % SYLLABLES.length]
    number = Math.floor(number / SYLLABLES.length)
  } while (number > 0)
  return text
}

function sentences(random: Random, words: number): string {
  let text = ''
  for (let place = 0; place < words; place += 1) {
    text += place === 0 ? '' : random() < 0.02 ? '.\n' : ' '
    text += word(random)
  }
  return text
}

/** A small generator of numbers that is the same everywhere. */
function mulberry(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
