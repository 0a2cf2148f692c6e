import type { Temporal } from 'temporal-polyfill'
import {
  CHANNELS,
  type Complainant,
  type ImportedComplaint,
  LOCALES,
  MAXIMUM_DESCRIPTION,
  parseComplainant,
  parseImportedMatter,
} from '../complaints/index.js'
import {
  accepted,
  type CategoryId,
  isBlank,
  parseRequiredText,
  parseText,
  type Result,
  type SellerId,
  together,
} from '../foundation/index.js'
import { type Known, type RawRow, SEVERAL } from './known.js'
import { categoryField, choiceField, dayField, required } from './read-field.js'
import type { RowFault } from './row-fault.js'

/** A row of history, read; what its source published comes with it unread. */
export type HistoryRow = Pick<
  ImportedComplaint,
  'externalId' | 'channel' | 'locale' | 'receivedOn' | 'settledOn' | 'outcome' | 'matter' | 'complainant'
>

const MAXIMUM_EXTERNAL_ID = 100
const OF_A_COMPLAINANT = ['name', 'street', 'houseNumber', 'postcode', 'town', 'telephone', 'email']

/** A complaint that was settled elsewhere, with the gaps that its source leaves; all faults of the row at once. */
export function readHistoryRow(row: RawRow, known: Known): Result<HistoryRow, RowFault> {
  const receivedOn = required(dayField(row, 'receivedOn', known), 'receivedOn')
  const settledFrom: Temporal.PlainDate | undefined = receivedOn.ok ? receivedOn.value : undefined
  const category = categoryField(row, known)
  const read = together({
    externalId: externalIdField(row),
    channel: choiceField(row, 'channel', CHANNELS, 'FORM'),
    locale: choiceField(row, 'language', LOCALES, 'NL'),
    receivedOn,
    settledOn: dayField(row, 'settledOn', known, settledFrom),
    outcome: parseText(row.outcome, { path: ['outcome'], maximum: MAXIMUM_DESCRIPTION, multiline: true }),
    category,
    matter: parseImportedMatter(
      {
        subject: row.subject,
        description: row.description,
        wish: row.wish,
        orderNumber: row.orderNumber,
        sellerName: row.sellerName,
        categoryId: category.ok ? category.value : ('-' as CategoryId),
        sellerId: sellerNamed(row.sellerName, known),
      },
      [],
    ),
    complainant: complainantOf(row),
  })
  if (!read.ok) return read
  // Named one by one: to copy all but one costs several times as much, and there are a million rows.
  const { value } = read
  return accepted({
    externalId: value.externalId,
    channel: value.channel,
    locale: value.locale,
    receivedOn: value.receivedOn,
    settledOn: value.settledOn,
    outcome: value.outcome,
    matter: value.matter,
    complainant: value.complainant,
  })
}

/** Its number or id in the other system: with the source it is there once. */
export const externalIdField = (row: RawRow): Result<string, RowFault> =>
  parseRequiredText(row.externalId, { path: ['externalId'], maximum: MAXIMUM_EXTERNAL_ID, multiline: false })

/** The one seller of this name; `null` when there is none, or more than one. */
export function sellerNamed(name: string | undefined, { sellers }: Known): SellerId | null {
  if (name === undefined || sellers.size === 0) return null
  const seller = sellers.get(name.trim().toLowerCase())
  return seller === undefined || seller === SEVERAL ? null : seller
}

/** Who complained, when the source tells anything of it. */
function complainantOf(row: RawRow): Result<Complainant | null, RowFault> {
  if (OF_A_COMPLAINANT.every((name) => isBlank(row[name]))) return accepted(null)
  return parseComplainant(row, 'name', [])
}
