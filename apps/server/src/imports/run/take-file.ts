import { accepted } from '@waarborg/domain/foundation'
import type { ImportRun } from '../import-run.js'
import type { Gathering, Taking } from '../kinds/import-intake.js'
import { type AnyIntake, intakeOf } from '../kinds/intakes.js'
import { makeCategories } from '../kinds/make-categories.js'
import { readKnown } from '../kinds/read-known.js'
import { compileMapping } from '../mapping/compile-mapping.js'
import type { ImportMapping } from '../mapping/import-mapping.js'
import type { OpenedFile } from './open-file.js'
import { type Batch, readBatches } from './read-batches.js'
import { rejectReasons } from './reject-reasons.js'
import type { ImportOffice, RunOptions } from './run-import.js'
import { digestOf, saveBatch } from './save-batch.js'

/** How far a run is, all its earlier parts included. */
export interface Progress {
  readonly records: number
  readonly bytesDone: number
  readonly bytes: number
  readonly accepted: number
  readonly present: number
  readonly changed: number
  readonly rejected: number
}

type Ending = 'finished' | 'stopped' | 'interrupted'

/** Takes the rows of an opened file after those that were taken before. */
export async function takeFile(
  office: ImportOffice,
  run: ImportRun,
  file: OpenedFile,
  options: Required<Pick<RunOptions, 'actor'>> & RunOptions,
): Promise<Ending> {
  const { mapping } = run
  if (mapping === null) throw new Error('An import without a mapping was started.')
  const prepared = await office.transact(async (manager) => {
    await makeCategories(manager, mapping.categories ?? [], office.now().toString())
    return accepted(await readKnown(manager, run.kind, office))
  })
  if (!prepared.ok) throw new Error('Nothing here can be refused.')
  const intake = intakeOf(run.kind)
  const map = compileMapping(mapping, file.heading.columns)
  const writing = new Writing(office, { ...run, mapping }, intake, options)
  const { written } = writing
  for await (const batch of readBatches(
    { ...file, intake, map, known: prepared.value, written },
    run.records,
  )) {
    if (writing.mustEnd) break
    await writing.write(batch)
  }
  await writing.settle()
  if (writing.stopAsked) return 'stopped'
  return options.signal.aborted ? 'interrupted' : 'finished'
}

/** Writes batches in their order, up to two at once: rows of the second go in while the first commits. */
class Writing {
  stopAsked = false
  readonly written: Gathering<unknown>[] = []
  private progress: Progress
  private records: number
  private last: Promise<void> = Promise.resolve()
  private readonly underWay: Promise<void>[] = []
  private keysBefore: ReadonlySet<string> = new Set()

  constructor(
    private readonly office: ImportOffice,
    private readonly run: ImportRun & { readonly mapping: ImportMapping },
    private readonly intake: AnyIntake,
    private readonly options: Required<Pick<RunOptions, 'actor'>> & RunOptions,
  ) {
    this.progress = { ...run, bytes: run.size }
    this.records = run.records
  }

  async write(batch: Batch<Gathering<unknown>>): Promise<void> {
    const keys = new Set(batch.keys)
    // One number in two batches: the second would wait for the first, which waits for it to be told apart.
    const shares = batch.keys.some((key) => this.keysBefore.has(key))
    while (this.underWay.length >= (shares ? 1 : this.intake.writers)) await this.underWay.shift()
    if (this.mustEnd) return
    this.keysBefore = keys
    const before = this.last
    const recordsBefore = this.records
    this.records += batch.records
    this.last = this.commit(batch, [...keys], before, recordsBefore)
    // A fault is met by whoever waits for it; the other one must not be unheard meanwhile.
    this.last.catch(() => {})
    this.underWay.push(this.last)
  }

  get mustEnd(): boolean {
    return this.stopAsked || this.options.signal.aborted
  }

  async settle(): Promise<void> {
    await Promise.all(this.underWay)
  }

  private async commit(
    batch: Batch<Gathering<unknown>>,
    keys: readonly string[],
    before: Promise<void>,
    recordsBefore: number,
  ): Promise<void> {
    const { office, run, intake } = this
    const by = { actor: this.options.actor, at: office.now() }
    const taking: Taking = { ...by, office, importId: run.id, source: run.source }
    const saved = await office.transact(async (manager) => {
      const taken = await intake.take(manager, batch.rows, taking)
      const late = [...taken.faults].map(([place, faults]) => ({ line: batch.lines[place] ?? 0, faults }))
      const rejected = [...batch.rejected, ...late].toSorted((one, other) => one.line - other.line)
      await before
      const done = await saveBatch(
        manager,
        {
          importId: run.id,
          batch,
          taken,
          reasons: rejectReasons(rejected, run.mapping),
          recordsBefore,
          digest: digestOf(keys),
          bytesDone: Math.min(batch.bytesRead, run.size),
        },
        by,
      )
      return accepted({ ...done, taken })
    })
    if (!saved.ok) throw new Error('A batch cannot be refused.')
    this.written.push(batch.rows)
    this.stopAsked ||= saved.value.stopAsked
    this.tell(batch, saved.value.taken)
  }

  private tell(
    batch: Batch<Gathering<unknown>>,
    taken: { readonly accepted: number; readonly present: number; readonly changed: number },
  ): void {
    const { progress } = this
    const rejected = batch.records - taken.accepted - taken.present - taken.changed
    this.progress = {
      records: progress.records + batch.records,
      bytesDone: Math.min(batch.bytesRead, this.run.size),
      bytes: progress.bytes,
      accepted: progress.accepted + taken.accepted,
      present: progress.present + taken.present,
      changed: progress.changed + taken.changed,
      rejected: progress.rejected + rejected,
    }
    this.options.onProgress?.(this.progress)
  }
}
