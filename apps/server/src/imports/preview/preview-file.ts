import type { Known, RecordFault, RowFault } from '@waarborg/domain/imports'
import { readRecords } from '../csv/read-records.js'
import type { FileRecord } from '../csv/record-reader.js'
import type { Rehearsal } from '../kinds/import-intake.js'
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

/**
 * Reads a file as an import would, and takes nothing. Memory does not grow with the file, but for what is remembered of
 * rows that are rehearsed.
 */
export async function previewFile(file: OpenedFile, plan: Plan, atMost: number): Promise<FilePreview> {
  const known = withNewCategories(plan.known, plan.mapping)
  const look = lookingAt(file, { ...plan, known })
  const codes = new Map([...known.categories].map(([code, id]) => [id as string, code.toUpperCase()]))
  const tally = new FaultTally(plan.mapping)
  const rows: PreviewedRow[] = []
  let lookedAt = 0
  let rejected = 0
  for await (const records of readRecords(file.path, file.heading, file.mixed)) {
    const looked = records.slice(0, atMost - lookedAt).map(look)
    lookedAt += looked.length
    for (const { line, row, faults } of await rehearsed(looked, plan.rehearsal)) {
      if (faults.length > 0) rejected += 1
      for (const fault of faults) tally.add(fault, line)
      if (rows.length >= ROWS_SHOWN) continue
      const taken = faults.length === 0 ? plan.intake.show(row) : null
      const category = taken?.category == null ? {} : { category: codes.get(taken.category) ?? '' }
      rows.push({ line, taken: taken === null ? null : { ...taken, ...category }, faults })
    }
    if (lookedAt >= atMost) break
  }
  return { rows, lookedAt, rejected, faults: tally.counted() }
}

interface Plan {
  readonly mapping: ImportMapping
  readonly intake: AnyIntake
  readonly known: Known
  /** Null where a row tells by itself whether it can be taken. */
  readonly rehearsal: Rehearsal<unknown> | null
}

interface LookedAt {
  readonly line: number
  /** Nothing of a row that cannot be read. */
  readonly row: unknown
  readonly faults: readonly Fault[]
}

/** How one record after another is looked at by itself; its number stands once in the file. */
function lookingAt(file: OpenedFile, { mapping, intake, known }: Omit<Plan, 'rehearsal'>) {
  const reading = { ...file, intake, known, map: compileMapping(mapping, file.heading.columns) }
  const keys = new Set<string>()
  return (record: FileRecord): LookedAt => {
    const { line } = record
    const read = readRow(record, reading)
    if (!read.ok) return { line, row: undefined, faults: read.rejections }
    const key = intake.keyOf(read.value)
    if (keys.has(key)) return { line, row: undefined, faults: [intake.twice] }
    if (keys.size < KEYS_REMEMBERED) keys.add(key)
    return { line, row: read.value, faults: [] }
  }
}

/** With what shows only when rows are taken one after another. */
async function rehearsed(
  looked: readonly LookedAt[],
  rehearsal: Rehearsal<unknown> | null,
): Promise<readonly LookedAt[]> {
  if (rehearsal === null) return looked
  const sound = looked.filter(({ faults }) => faults.length === 0)
  const found = await rehearsal.faultsOf(sound.map(({ row }) => row))
  const late = new Map(sound.map((one, place) => [one, found.get(place) ?? []]))
  return looked.map((one) => ({ ...one, faults: late.get(one) ?? one.faults }))
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
