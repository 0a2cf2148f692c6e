import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { newRandomId } from '../graph/new-id.js'
import type { Logo } from './recognise-logo.js'

/** Keeps the new logo, if there is one, and forgets the former; gives the new one's id. */
export async function replaceLogo(
  manager: EntityManager,
  logo: Logo | null,
  at: Temporal.Instant,
): Promise<string | null> {
  await manager.query('update office set logo_id = null')
  await manager.query('delete from office_logo')
  if (logo === null) return null
  const id = newRandomId<'logo'>()
  await manager.query(
    'insert into office_logo (id, media_type, content, recorded_at) values ($1, $2, $3, $4)',
    [id, logo.mediaType, logo.content, at.toString()],
  )
  return id
}
