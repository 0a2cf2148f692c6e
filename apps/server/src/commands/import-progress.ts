import { Temporal } from 'temporal-polyfill'
import type { Progress } from '../imports/run/take-file.js'

const TOLD_ON_A_TERMINAL_EVERY_IN_MS = 100
const TOLD_ELSEWHERE_EVERY_IN_MS = 5_000
const BAR_WIDTH = 30

/** A bar on a terminal; now and then a line elsewhere. */
export function showProgress(out: NodeJS.WriteStream = process.stderr) {
  const startedAt = Temporal.Now.instant()
  const every = out.isTTY ? TOLD_ON_A_TERMINAL_EVERY_IN_MS : TOLD_ELSEWHERE_EVERY_IN_MS
  let toldAt = 0
  let first: number | null = null
  let last: Progress | null = null
  const write = (progress: Progress, rows: number, elapsedInMs: number) => {
    const perSecond = Math.round((rows * 1_000) / Math.max(1, elapsedInMs))
    const line = `${tell(progress)}  ${perSecond.toLocaleString('en')} rows/s`
    out.write(out.isTTY ? `\r\u001b[2K${line}` : `${line}\n`)
  }
  const elapsed = () => Temporal.Now.instant().since(startedAt).total('milliseconds')
  return {
    tell(progress: Progress): void {
      first ??= progress.records
      last = progress
      const now = elapsed()
      if (now - toldAt < every) return
      toldAt = now
      write(progress, progress.records - first, now)
    },
    end(): void {
      if (last === null || !out.isTTY) return
      write(last, last.records - (first ?? 0), elapsed())
      out.write('\n')
    },
  }
}

function tell({ bytesDone, bytes, accepted, present, changed, rejected }: Progress): string {
  const share = bytes === 0 ? 1 : Math.min(1, bytesDone / bytes)
  const filled = Math.round(share * BAR_WIDTH)
  const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}`
  const counts = [
    `${accepted.toLocaleString('en')} taken`,
    `${present.toLocaleString('en')} present`,
    ...(changed > 0 ? [`${changed.toLocaleString('en')} changed`] : []),
    `${rejected.toLocaleString('en')} rejected`,
  ]
  return `${bar} ${String(Math.floor(share * 100)).padStart(3)} %  ${counts.join(', ')}`
}
