import { accepted } from '@waarborg/domain/foundation'
import { refusalWordsOf } from '../imports/file/file-refusal.words.js'
import { intakeOf } from '../imports/kinds/intakes.js'
import { readKnown } from '../imports/kinds/read-known.js'
import type { ImportPlan } from '../imports/plan-import.js'
import { previewFile } from '../imports/preview/preview-file.js'
import { rowFaultWords } from '../imports/row-fault.words.js'
import { openFile } from '../imports/run/open-file.js'
import { placeOf } from '../imports/run/reject-reasons.js'
import type { ImportOffice } from '../imports/run/run-import.js'

const LONGEST_SHOWN = 60
const ROWS_SHOWN = 5

/** Shows the first rows as they would be taken and every fault of the file; writes nothing. */
export async function dryRun(office: ImportOffice, path: string, plan: ImportPlan): Promise<boolean> {
  const { kind, source, mapping } = plan
  const opened = await openFile(path, { mapping })
  if (!opened.ok) {
    for (const refusal of opened.rejections) console.error(refusalWordsOf(refusal, 'EN').message)
    return false
  }
  const known = await office.transact(async (manager) => accepted(await readKnown(manager, kind, office)))
  if (!known.ok) return false
  const intake = intakeOf(kind)
  const rehearsal = intake.rehearse?.({ ask: office.reads.ask, source, known: known.value }) ?? null
  const plannedRows = { mapping, intake, known: known.value, rehearsal }
  const found = await previewFile(opened.value, plannedRows, Number.POSITIVE_INFINITY)
  const { encoding, delimiter } = opened.value.heading
  console.log(`${kind} from ${source}; ${encoding}, ${delimiter} between the columns. Nothing is written.`)
  for (const { line, taken, faults } of found.rows.slice(0, ROWS_SHOWN)) {
    console.log(`line ${line}`)
    for (const [field, value] of Object.entries(taken ?? {}))
      if (value !== null) console.log(`  ${field.padEnd(14)} ${shortened(value)}`)
    for (const fault of faults)
      console.log(`  ${placeOf(fault, mapping).column ?? 'row'}: ${rowFaultWords(fault, 'EN')}`)
  }
  console.log(
    `${found.lookedAt} rows: ${found.lookedAt - found.rejected} can be taken, ${found.rejected} would be rejected.`,
  )
  for (const { fault, count, lines } of found.faults) {
    const { column } = placeOf(fault, mapping)
    const where = `line ${lines.join(', ')}${count > lines.length ? ' …' : ''}`
    console.log(
      `  ${String(count).padStart(7)} × ${column ?? 'row'}: ${rowFaultWords(fault, 'EN')} (${where})`,
    )
  }
  return found.rejected === 0
}

function shortened(value: string): string {
  const line = value.replace(/\s+/g, ' ')
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line
}
