import type { SellerContactId, SellerId } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { idInToken, tokenOf } from '../../access/index.js'
import { newRandomId } from '../../graph/new-id.js'
import type { Office } from '../../office.js'

/** For what a token of these links is derived. */
const CALENDAR = 'CALENDAR'

/**
 * Where the calendar of a contact stands. Its secret is in the path, for a calendar program sends nothing else; the log
 * holds the route and never the path.
 */
export const calendarAddress = (office: Pick<Office, 'publicUrl' | 'derive'>, id: string): string =>
  `${office.publicUrl()}/calendars/${tokenOf(office, CALENDAR, id)}.ics`

/** Makes the link of a contact; one that there was opens nothing any more. */
export async function makeCalendar(
  manager: EntityManager,
  contactId: SellerContactId,
  at: string,
): Promise<string> {
  const id = newRandomId()
  await manager.query(
    `insert into seller_calendar (contact_id, id, made_at) values ($1, $2, $3)
     on conflict (contact_id) do update set id = excluded.id, made_at = excluded.made_at`,
    [contactId, id, at],
  )
  return id
}

/** Ends the link of a contact; tells whether there was one. */
export async function endCalendar(manager: EntityManager, contactId: SellerContactId): Promise<boolean> {
  const [rows] = (await manager.query('delete from seller_calendar where contact_id = $1 returning id', [
    contactId,
  ])) as [unknown[], number]
  return rows.length > 0
}

/** The id of the link of a contact; null when there is none. */
export async function calendarOf(
  { reads }: Pick<Office, 'reads'>,
  contactId: string,
): Promise<string | null> {
  const row = await reads.row<{ id: string }>({
    name: 'calendar of a contact',
    text: 'select id from seller_calendar where contact_id = $1',
    values: [contactId],
  })
  return row?.id ?? null
}

export interface CalendarReader {
  readonly language: 'NL' | 'EN'
  readonly sellers: readonly { readonly id: SellerId; readonly name: string }[]
}

/** Whose calendar a token opens, with the accounts; null when it opens nothing, whatever the reason. */
export async function readerOf(
  office: Pick<Office, 'reads' | 'derive'>,
  token: string,
): Promise<CalendarReader | null> {
  const id = idInToken(office, CALENDAR, token)
  if (id === null) return null
  const found = await office.reads.row<CalendarReader>({
    name: 'reader of a calendar',
    text: `select n.language, (
        select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name) order by s.name collate dutch, s.id), '[]')
        from seller_contact_seller k join seller s on s.id = k.seller_id where k.contact_id = n.id) as sellers
      from seller_calendar c join seller_contact n on n.id = c.contact_id
      where c.id = $1 and n.disabled_at is null`,
    values: [id],
  })
  return found ?? null
}
