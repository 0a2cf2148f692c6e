import type { EntityManager } from 'typeorm'
import type { Ask } from '../../database/reads.js'
import type { Taking } from './import-intake.js'

/** What is known by its number in the system it comes from. */
export type Brought = 'complaint' | 'violation'

/** Whether a number of this source came in before, or stands earlier in this very file. */
export async function originOf(
  manager: EntityManager,
  brought: Brought,
  externalId: string,
  { source, importId }: Pick<Taking, 'source' | 'importId'>,
): Promise<'new' | 'present' | 'twice'> {
  const [known] = (await manager.query(
    `select import_id = $3 as own from ${brought}_origin where source = $1 and external_id = $2`,
    [source, externalId, importId],
  )) as { own: boolean }[]
  if (known === undefined) return 'new'
  return known.own ? 'twice' : 'present'
}

/** Which of these numbers of a source came in before. */
export async function broughtBefore(
  ask: Ask,
  brought: Brought,
  { source, externalIds }: { readonly source: string; readonly externalIds: readonly string[] },
): Promise<ReadonlySet<string>> {
  const rows = await ask<{ externalId: string }>(
    `select external_id as "externalId" from ${brought}_origin where source = $1 and external_id = any($2::text[])`,
    [source, externalIds],
  )
  return new Set(rows.map(({ externalId }) => externalId))
}

interface Came {
  readonly id: string
  readonly externalId: string
}

/** With this it is there once. */
export async function keepOrigin(
  manager: EntityManager,
  brought: Brought,
  { id, externalId }: Came,
  { source, importId }: Pick<Taking, 'source' | 'importId'>,
): Promise<void> {
  await manager.query(
    `insert into ${brought}_origin (source, external_id, ${brought}_id, import_id) values ($1, $2, $3, $4)`,
    [source, externalId, id, importId],
  )
}
