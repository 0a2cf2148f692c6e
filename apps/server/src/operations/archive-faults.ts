import { explainDisk, OperationFault } from './operation-fault.js'

export const foreign = (path: string) => new OperationFault(`${path} is not a backup of Waarborg.`)
export const cutShort = (path: string) =>
  new OperationFault(`${path} is cut short: its end is missing. Copy it again from where it was made.`)
export const altered = (path: string, what: string) =>
  new OperationFault(
    `${path} was altered or damaged: ${what} is not what was written. Use another copy of it.`,
  )

/** What a fault of reading means: what zlib or the tar reader cannot read is cut short or damaged. */
export function explainArchive(fault: unknown, failure: unknown, path: string): unknown {
  if (fault instanceof OperationFault) return fault
  for (const each of [failure, fault]) {
    const { code, message = '' } = (each ?? {}) as { code?: string; message?: string }
    if (code === 'Z_BUF_ERROR' || /Unexpected end of data/i.test(message)) return cutShort(path)
    if (code?.startsWith('Z_')) return altered(path, 'its compressed content')
    if (/Invalid tar header|corrupt/i.test(message)) return altered(path, 'its structure')
  }
  return explainDisk(failure ?? fault, path)
}
