import type { Locale } from '@waarborg/domain/complaints'
import type { ImportId } from '@waarborg/domain/foundation'
import { CSV_MARK, csvRow } from '../../csv-row.js'
import type { Reads } from '../../database/reads.js'
import { rowFaultWords } from '../row-fault.words.js'

interface StoredReject {
  readonly id: string
  readonly line: string
  readonly column: string | null
  readonly reason: object
}

const page = `select id, line, column_name as column, reason from import_reject
  where import_id = $1 and (line, id) > ($2::bigint, $3::uuid) order by line, id limit 1000`

const heading = { NL: ['regel', 'kolom', 'verwacht'], EN: ['line', 'column', 'expected'] }

/** The kept reasons of an import as lines of CSV, in the order of the file. */
export async function* rejectsAsCsv(reads: Reads, id: ImportId, locale: Locale): AsyncGenerator<string> {
  yield `${CSV_MARK}${csvRow(heading[locale])}`
  let after: [string, string] = ['-1', '00000000-0000-0000-0000-000000000000']
  for (;;) {
    const rejects = await reads.rows<StoredReject>({
      name: 'rejects in order',
      text: page,
      values: [id, ...after],
    })
    for (const { line, column, reason } of rejects)
      yield csvRow([line, column ?? '', rowFaultWords(reason as never, locale)])
    const last = rejects.at(-1)
    if (last === undefined) return
    after = [last.line, last.id]
  }
}
