import type { KeptFile } from '../../../components/attachments/kept-file.js'
import { forget, keep, readKept } from '../../../site/kept.js'

/** What somebody began to say against a violation, in this window only. */
export interface KeptObjection {
  readonly grounds: string
  readonly files: readonly KeptFile[]
}

const nameOf = (violationId: string) => `objection.${violationId}`

export function keptObjection(violationId: string): KeptObjection {
  const kept = readKept(nameOf(violationId)) as Partial<KeptObjection> | null | undefined
  return { grounds: kept?.grounds ?? '', files: kept?.files ?? [] }
}

export const keepObjection = (violationId: string, objection: KeptObjection): void =>
  keep(nameOf(violationId), objection)

export const forgetObjection = (violationId: string): void => forget(nameOf(violationId))
