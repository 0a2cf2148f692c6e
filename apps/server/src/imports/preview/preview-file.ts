import type { Known, RecordFault, RowFault } from '@waarborg/domain/imports'
import { readRecords } from '../csv/read-records.js'
import type { AnyIntake } from '../kinds/intakes.js'
import { compileMapping } from '../mapping/compile-mapping.js'
import type { ImportMapping } from '../mapping/import-mapping.js'
import type { OpenedFile } from '../run/open-file.js'
import { readRow } from '../run/read-batches.js'
import { placeOf } from '../run/reject-reasons.js'

type Fault = RowFault | RecordFault

export interface PreviewedRow {
  readonly line: number
  readonly taken: Readonly<Record<string, string | null>> | null
  readonly faults: readonly Fault[]
}

export interface CountedFault {
  readonly fault: Fault
  readonly count: number
  readonly lines: readonly number[]
}

export interface FilePreview {
  readonly rows: readonly PreviewedRow[]
  readonly lookedAt: number
  readonly rejected: number
  /** The most frequent first. */
  readonly faults: readonly CountedFault[]
}

const ROWS_SHOWN = 20
const LINES_SHOWN = 5
const KINDS_OF_FAULTS = 200
/** Past so many rows a number that stands twice is found by the import itself. */
const KEYS_REMEMBERED = 200_000

/** Reads a file as an import would, and takes nothing. Memory does not grow with the file. */
export async function previewFile(
  file: OpenedFile,
  plan: { readonly mapping: ImportMapping; readonly intake: AnyIntake; readonly known: Known },
  atMost: number,
): Promise<FilePreview> {
  const known = withNewCategories(plan.known, plan.mapping)
  const reading = {
    ...file,
    intake: plan.intake,
    known,
    map: compileMapping(plan.mapping, file.heading.columns),
  }
  const codes = new Map([...known.categories].map(([code, id]) => [id as string, code.toUpperCase()]))
  const tally = new FaultTally(plan.mapping)
  const keys = new Set<string>()
  const rows: PreviewedRow[] = []
  let lookedAt = 0
  let rejected = 0
  for await (const records of readRecords(file.path, file.heading, file.mixed))
    for (const record of records) {
      if (lookedAt >= atMost) return { rows, lookedAt, rejected, faults: tally.counted() }
      lookedAt += 1
      const row = readRow(record, reading)
      const key = row.ok ? plan.intake.keyOf(row.value) : null
      const twice = key !== null && keys.has(key)
      if (key !== null && keys.size < KEYS_REMEMBERED) keys.add(key)
      const faults = row.ok ? (twice ? [plan.intake.twice] : []) : row.rejections
      if (faults.length > 0) rejected += 1
      for (const fault of faults) tally.add(fault, record.line)
      if (rows.length >= ROWS_SHOWN) continue
      const taken = row.ok && !twice ? plan.intake.show(row.value) : null
      const category = taken?.category == null ? {} : { category: codes.get(taken.category) ?? '' }
      rows.push({ line: record.line, taken: taken === null ? null : { ...taken, ...category }, faults })
    }
  return { rows, lookedAt, rejected, faults: tally.counted() }
}

/** As if the categories of the mapping had been made. */
function withNewCategories(known: Known, { categories }: ImportMapping): Known {
  const made = (categories ?? []).map(({ code }) => [code.toLowerCase(), code] as const)
  const all = new Map<string, unknown>([...made, ...known.categories])
  return { ...known, categories: all as unknown as Known['categories'] }
}

class FaultTally {
  private readonly found = new Map<string, { fault: Fault; count: number; lines: number[] }>()

  constructor(private readonly mapping: ImportMapping) {}

  add(fault: Fault, line: number): void {
    const key = `${fault.kind} ${placeOf(fault, this.mapping).field}`
    const known = this.found.get(key)
    if (known === undefined) {
      if (this.found.size < KINDS_OF_FAULTS) this.found.set(key, { fault, count: 1, lines: [line] })
      return
    }
    known.count += 1
    if (known.lines.length < LINES_SHOWN) known.lines.push(line)
  }

  counted(): readonly CountedFault[] {
    return [...this.found.values()].toSorted((one, other) => other.count - one.count)
  }
}
