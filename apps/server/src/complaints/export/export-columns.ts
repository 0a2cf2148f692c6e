import type { Locale } from '@waarborg/domain/complaints'
import { Temporal } from 'temporal-polyfill'
import type { Asked } from '../../graph/asked.js'
import type { ComplaintType } from '../complaint.type.js'
import { channelWords, clockWords, countryWords, severityWords, stateWords } from './export.words.js'

type Row = ComplaintType

interface ExportColumn {
  readonly heading: Readonly<Record<Locale, string>>
  /** The field of the complaint that it is read from. */
  readonly field: keyof ComplaintType & string
  readonly of: (complaint: Row, locale: Locale) => string
}

const column = (
  NL: string,
  EN: string,
  field: ExportColumn['field'],
  of: ExportColumn['of'],
): ExportColumn => ({
  heading: { NL, EN },
  field,
  of,
})

const work: readonly ExportColumn[] = [
  column('Nummer', 'Number', 'number', ({ number }) => number),
  column('Stand', 'State', 'state', ({ state }, locale) => stateWords[state][locale]),
  column('Ernst', 'Severity', 'severity', ({ severity }, locale) => severityWords[severity][locale]),
  column('Kanaal', 'Channel', 'channel', ({ channel }, locale) => channelWords[channel][locale]),
  column('Ontvangen', 'Received', 'receivedAt', ({ receivedAt }) => moment(receivedAt)),
  column('Geregistreerd', 'Registered', 'registeredAt', ({ registeredAt }) => moment(registeredAt)),
  column('Eerstvolgende termijn', 'Next clock', 'clockRows', (complaint, locale) =>
    nextClock(complaint, locale),
  ),
  column('Uiterlijk', 'Due', 'clockRows', (complaint) => moment(nextOf(complaint)?.dueAt ?? null)),
  column('Categorie', 'Category', 'category', ({ category }, locale) =>
    locale === 'NL' ? category.nameNl : category.nameEn,
  ),
  column('Onderwerp', 'Subject', 'subject', ({ subject }) => subject ?? ''),
  column('Verkoper', 'Seller', 'seller', ({ seller, sellerName }) => seller?.name ?? sellerName ?? ''),
  column('Bestelnummer', 'Order number', 'orderNumber', ({ orderNumber }) => orderNumber ?? ''),
  column('Behandelaar', 'Handler', 'handler', ({ handler }) => handler?.name ?? ''),
  column('Toegewezen', 'Assigned', 'assignedAt', ({ assignedAt }) => moment(assignedAt)),
  column('Aangenomen', 'Taken', 'assignmentConfirmedAt', ({ assignmentConfirmedAt }) =>
    moment(assignmentConfirmedAt),
  ),
]

const person: readonly ExportColumn[] = [
  column('Melder', 'Complainant', 'complainant', ({ complainant }) => complainant?.name ?? ''),
  column('E-mail', 'E-mail', 'complainant', ({ complainant }) => complainant?.email ?? ''),
  column('Telefoon', 'Telephone', 'complainant', ({ complainant }) => complainant?.telephone ?? ''),
  column('Postcode', 'Postcode', 'complainant', ({ complainant }) => complainant?.address?.postcode ?? ''),
  column('Plaats', 'Town', 'complainant', ({ complainant }) => complainant?.address?.town ?? ''),
  column('Land', 'Country', 'complainant', ({ complainant }, locale) => {
    const country = complainant?.address?.country
    return country == null ? '' : countryWords[country][locale]
  }),
]

/** The columns of an export; data of the complainants only when they are asked for. Never whom a complaint is about. */
export const exportColumns = (withComplainant: boolean): readonly ExportColumn[] =>
  withComplainant ? [...work, ...person] : work

/** What is read of each complaint for these columns, and nothing else. */
export function askedFor(columns: readonly ExportColumn[]): Asked {
  const inside = new Map(
    ['name', 'nameNl', 'nameEn', 'email', 'telephone'].map((name) => [name, new Map()] as const),
  )
  const address = new Map(['postcode', 'town', 'country'].map((name) => [name, new Map()] as const))
  const neighbour = new Map([...inside, ['address', address] as const])
  return new Map([...columns.map(({ field }) => field), 'sellerName'].map((field) => [field, neighbour]))
}

const nextOf = ({ clockRows = [] }: ComplaintType) => clockRows.find(({ stoppedAt }) => stoppedAt === null)

const nextClock = (complaint: ComplaintType, locale: Locale): string => {
  const clock = nextOf(complaint)
  return clock === undefined ? '' : clockWords[clock.clockKind][locale]
}

/** As a spreadsheet takes it for a moment, in Amsterdam. */
function moment(at: string | null): string {
  if (at === null) return ''
  const there = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Amsterdam')
  return there.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ')
}
