import type { Actor } from '@waarborg/domain/access'
import type { ImportId } from '@waarborg/domain/foundation'
import type { ImportState } from '@waarborg/domain/imports'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { newId } from '../graph/new-id.js'
import { appendEntry, byActor } from '../journal/index.js'
import { announceEvent } from '../live/index.js'

export type ImportActName =
  | 'import-prepared'
  | 'import-file-received'
  | 'import-asked-for'
  | 'import-begun'
  | 'rows-taken'
  | 'import-stopped'
  | 'import-finished'
  | 'import-refused'

/** The journal entry and the event of one step of an import, in the transaction that wrote it. */
export async function recordImport(
  manager: EntityManager,
  act: ImportActName,
  run: { readonly id: ImportId; readonly state: ImportState; readonly version: number },
  fact: object,
  by: { readonly actor: Actor; readonly at: Temporal.Instant },
): Promise<void> {
  const recordedAt = by.at.toString({ smallestUnit: 'millisecond' })
  await appendEntry(manager, {
    subjectId: run.id,
    subjectNoun: 'import',
    recordedAt,
    ...byActor(by.actor),
    act,
    facts: [{ kind: act, ...fact }],
  })
  await announceEvent(manager, {
    id: newId<'event'>(),
    kind: act,
    subjectNoun: 'import',
    subjectId: run.id,
    subjectVersion: run.version,
    facts: { before: null, after: { state: run.state } },
    recordedAt,
  })
}
