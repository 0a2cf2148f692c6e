import type { ImportFactsFragment } from '@waarborg/schema'

type Run = Pick<ImportFactsFragment, 'state' | 'progress'>

/** Which part of the file was read, from 0 to 1. */
export function shareDone({ state, progress: { bytes, bytesDone } }: Run): number {
  if (state === 'FINISHED') return 1
  return bytes > 0 ? Math.min(1, bytesDone / bytes) : 0
}

/**
 * Seconds until the whole file is read at the speed of now; nothing while that cannot be told. The rows to come
 * are taken to be as long as those read.
 */
export function secondsLeft({ state, progress }: Run): number | undefined {
  const { records, recordsPerSecond, bytes, bytesDone } = progress
  if (state !== 'RUNNING' || !recordsPerSecond || bytesDone <= 0 || records <= 0) return undefined
  return (records * (bytes / bytesDone - 1)) / recordsPerSecond
}
