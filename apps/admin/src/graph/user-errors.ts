import type { FormFaultFragment } from '@waarborg/schema'

export interface SortedFaults {
  /** The first message for each field, by its dotted path below `input`. */
  readonly fields: ReadonlyMap<string, string>
  /** What belongs to no field that the form shows. */
  readonly others: readonly string[]
  /** Somebody else's change came first, told by the server. */
  readonly conflict: string | undefined
}

/**
 * Sorts the server's refusals by the form's fields.
 * @param shown dotted paths of the fields on the form; a fault below one of them belongs to it
 */
export function sortFaults(faults: readonly FormFaultFragment[], shown: readonly string[]): SortedFaults {
  const fields = new Map<string, string>()
  const others: string[] = []
  let conflict: string | undefined
  for (const { code, path, message } of faults) {
    const below = (path[0] === 'input' ? path.slice(1) : path).join('.')
    const field = shown.find((name) => below === name || below.startsWith(`${name}.`))
    if (code === 'CONFLICT') conflict ??= message
    else if (field === undefined) others.push(message)
    else if (!fields.has(field)) fields.set(field, message)
  }
  return { fields, others, conflict }
}
