import type { ImportedComplaint } from '@waarborg/domain/complaints'
import { startOfDay } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import { BinaryFields, bytesOfId } from '../../database/binary-fields.js'
import { WordsOfHistory } from './words-of-history.js'

/** A complaint to be taken over; its id and number are given when it is. */
export type HistoryToImport = Omit<ImportedComplaint, 'state' | 'id' | 'number' | 'source' | 'registeredAt'>

/** Complaints that are taken over together: each is written out as it is put in, and only the writing is kept. */
export class HistoryRows {
  readonly externalIds: string[] = []
  readonly receivedOn: Day[] = []
  readonly words = new WordsOfHistory()
  readonly origins = new BinaryFields()
  readonly complaints = new BinaryFields()
  readonly complainants = new BinaryFields()
  /** Of the categories that occur, as they are written. */
  private readonly idsOfCategories = new Map<string, Buffer>()

  get categories(): readonly string[] {
    return [...this.idsOfCategories.keys()]
  }

  push(complaint: HistoryToImport): void {
    const received = dayOf(complaint.receivedOn)
    this.externalIds.push(complaint.externalId)
    this.receivedOn.push(received)
    this.addComplaint(complaint, received)
    this.addComplainant(complaint)
    this.addOrigin(complaint, received)
  }

  /** Keeps the room for other complaints. */
  clear(): void {
    this.externalIds.length = 0
    this.receivedOn.length = 0
    for (const part of [this.words, this.origins, this.complaints, this.complainants]) part.clear()
    this.idsOfCategories.clear()
  }

  private addOrigin(complaint: HistoryToImport, received: Day): void {
    const { origins } = this
    const { externalId, settledOn, outcome, published } = complaint
    origins.text(externalId)
    origins.day(received.days)
    if (settledOn === null) origins.nothing()
    else origins.day(dayOf(settledOn).days)
    this.searched(origins, outcome)
    origins.text(publishedText(published))
    origins.whole(this.words.endComplaint())
    origins.endRow()
  }

  private addComplaint({ channel, locale, matter }: HistoryToImport, received: Day): void {
    const { complaints } = this
    for (const text of ['IMPORTED', channel, 'NORMAL', locale]) complaints.text(text)
    complaints.moment(received.startsAt)
    complaints.idIn(this.idOf(matter.categoryId), 0)
    this.searched(complaints, matter.subject)
    this.searched(complaints, matter.description)
    this.searched(complaints, matter.wish)
    this.searched(complaints, matter.orderNumber)
    complaints.id(matter.sellerId)
    this.searched(complaints, matter.sellerName)
    complaints.endRow()
  }

  /** A text by whose words the complaint is found. */
  private searched(fields: BinaryFields, text: string | null): void {
    fields.text(text)
    this.words.read(text, fields)
  }

  private idOf(category: string): Buffer {
    const known = this.idsOfCategories.get(category)
    if (known !== undefined) return known
    const bytes = bytesOfId(category)
    this.idsOfCategories.set(category, bytes)
    return bytes
  }

  private addComplainant({ complainant }: HistoryToImport): void {
    const { complainants } = this
    if (complainant !== null) {
      const { name, address, telephone, email } = complainant
      const {
        street = null,
        houseNumber = null,
        postcode = null,
        town = null,
        country = null,
      } = address ?? {}
      this.searched(complainants, name)
      complainants.text(street)
      complainants.text(houseNumber)
      this.searched(complainants, postcode)
      this.searched(complainants, town)
      complainants.text(country)
      this.searched(complainants, telephone)
      this.searched(complainants, email)
    }
    complainants.endRow()
  }
}

const MAXIMUM_PUBLISHED = 5_000

/** As JSON, each value cut off at a length and without what no text holds: nothing, and halves of letters. */
function publishedText(published: HistoryToImport['published']): string {
  const text = JSON.stringify(published)
  // Whatever no text holds is written so, and little else is: hardly any row is looked at again.
  if (text.length <= MAXIMUM_PUBLISHED && !text.includes('\\u')) return text
  return JSON.stringify(published, (_, value) =>
    typeof value === 'string'
      ? value.toWellFormed().replaceAll('\0', '').slice(0, MAXIMUM_PUBLISHED).toWellFormed()
      : value,
  )
}

/** After those that are given when they are written: `id source import_id`. */
export const OF_AN_ORIGIN = 'external_id received_on settled_on outcome published words'.split(' ')

/** After `id sequence number registered_at`. */
export const OF_A_COMPLAINT = `state channel severity locale received_at category_id subject description wish
  order_number seller_id seller_name`.split(/\s+/)

/** After `complaint_id`. */
export const OF_A_COMPLAINANT = 'name street house_number postcode town country telephone email'.split(' ')

export interface Day {
  /** Since 1 January 1970. */
  readonly days: number
  /** Its first moment in Amsterdam, in milliseconds, which is a matter of the calendar. */
  readonly startsAt: number
  readonly year: number
}

/** Rows of one day share it, and it is looked at once. */
const days = new WeakMap<Temporal.PlainDate, Day>()

function dayOf(day: Temporal.PlainDate): Day {
  const known = days.get(day)
  if (known !== undefined) return known
  const made = {
    days: day.toZonedDateTime('UTC').epochMilliseconds / 86_400_000,
    startsAt: startOfDay(day).epochMilliseconds,
    year: day.year,
  }
  days.set(day, made)
  return made
}
