import type { Actor } from '@waarborg/domain/access'
import { accepted, type ImportId, type Result } from '@waarborg/domain/foundation'
import type { ImportKind } from '@waarborg/domain/imports'
import { newId } from '../../graph/new-id.js'
import type { FileSurvey } from '../csv/survey.js'
import type { ImportMapping } from '../mapping/import-mapping.js'
import { recordImport } from '../record-import.js'
import type { ImportOffice } from './run-import.js'

export interface FileToImport {
  readonly kind: ImportKind
  readonly source: string
  readonly fileName: string
  readonly mapping: ImportMapping
  readonly survey: Pick<FileSurvey, 'size' | 'sha256' | 'encoding'>
}

/** The import of this very file with this mapping that was not finished, or a new one. */
export async function findOrPrepare(
  office: ImportOffice,
  file: FileToImport,
  actor: Actor,
): Promise<{ readonly id: ImportId; readonly recordsBefore: number }> {
  const { kind, source, fileName, mapping, survey } = file
  const found: Result<{ id: ImportId; recordsBefore: number }, never> = await office.transact(
    async (manager) => {
      const [unfinished] = (await manager.query(
        `select id, records::float8 as "recordsBefore" from import_run
         where sha256 = $1 and kind = $2 and source = $3 and mapping = $4::jsonb
           and state in ('READY', 'RUNNING', 'STOPPED') and ticket_hash is null
         order by prepared_at desc limit 1`,
        [survey.sha256, kind, source, JSON.stringify(mapping)],
      )) as { id: ImportId; recordsBefore: number }[]
      if (unfinished !== undefined) return accepted(unfinished)
      const id = newId<'import'>()
      const at = office.now()
      await manager.query(
        `insert into import_run (id, kind, state, source, file_name, size, sha256, encoding, mapping, prepared_at)
         values ($1, $2, 'READY', $3, $4, $5, $6, $7, $8, $9)`,
        [
          id,
          kind,
          source,
          fileName,
          survey.size,
          survey.sha256,
          survey.encoding,
          JSON.stringify(mapping),
          at.toString(),
        ],
      )
      const run = { id, state: 'READY', version: 1 } as const
      await recordImport(
        manager,
        'import-prepared',
        run,
        { import: kind, sizeInBytes: survey.size },
        { actor, at },
      )
      return accepted({ id, recordsBefore: 0 })
    },
  )
  if (!found.ok) throw new Error('Nothing here can be refused.')
  return found.value
}
