import { createHash, randomBytes } from 'node:crypto'
import {
  accepted,
  type FieldPath,
  type FieldRejection,
  type ImportId,
  parseRequiredText,
  type Result,
  refused,
  together,
} from '@waarborg/domain/foundation'
import { type ImportKind, mayBring } from '@waarborg/domain/imports'
import type { Temporal } from 'temporal-polyfill'
import type { RequestContext } from '../../graph/context.js'
import { newId } from '../../graph/new-id.js'
import { requireStaff } from '../../graph/permission.js'
import { recordImport } from '../record-import.js'

/** The file is empty, or larger than what one import may bring. */
export interface FileTooLarge {
  readonly kind: 'file-size'
  readonly path: FieldPath
  readonly maximumInBytes: number
}

/** Violations are brought in only by who also decides them. @source D-8 */
export interface NotYoursToBring {
  readonly kind: 'not-yours-to-bring'
  readonly path: FieldPath
}

type PreparingRejection = FieldRejection | FileTooLarge | NotYoursToBring

export interface PreparedImport {
  readonly id: ImportId
  readonly url: string
  readonly expiresAt: Temporal.Instant
}

export const MAXIMUM_FILE_IN_BYTES = 1_000_000_000
export const SENT_WITHIN = { hours: 24 }

const MAXIMUM_NAME = 200
const MAXIMUM_SOURCE = 60

export const hashOfTicket = (ticket: string): Buffer => createHash('sha256').update(ticket).digest()

/** Gives a one-time address for a file; nothing is taken before `startImport`. */
export function prepareImport(
  context: RequestContext,
  input: {
    readonly kind: ImportKind
    readonly name: string
    readonly sizeInBytes: number
    readonly source?: string | null
  },
): Promise<Result<PreparedImport, PreparingRejection>> {
  const { handlerId } = requireStaff(context)
  return context.office.transact<PreparedImport, PreparingRejection>(async (manager) => {
    const file = together({
      name: parseRequiredText(input.name, { path: ['name'], maximum: MAXIMUM_NAME, multiline: false }),
      size: parseSize(input.sizeInBytes),
      source: parseSource(input.source ?? '', input.name),
      kind: parseKind(input.kind, context),
    })
    if (!file.ok) return file
    const { name, size, source } = file.value
    const ticket = randomBytes(16).toString('base64url')
    const id = newId<'import'>()
    await manager.query(
      `insert into import_run (id, kind, state, source, file_name, size, ticket_hash, prepared_by, prepared_at)
       values ($1, $2, 'PREPARED', $3, $4, $5, $6, $7, $8)`,
      [id, input.kind, source, name, size, hashOfTicket(ticket), handlerId, context.at.toString()],
    )
    const run = { id, state: 'PREPARED', version: 1 } as const
    await recordImport(manager, 'import-prepared', run, { import: input.kind, sizeInBytes: size }, context)
    return accepted({ id, url: `/imports/${ticket}`, expiresAt: context.at.add(SENT_WITHIN) })
  })
}

function parseKind(
  kind: ImportKind,
  { actor }: Pick<RequestContext, 'actor'>,
): Result<ImportKind, NotYoursToBring> {
  return mayBring(actor, kind) ? accepted(kind) : refused({ kind: 'not-yours-to-bring', path: ['kind'] })
}

function parseSize(sizeInBytes: number): Result<number, FileTooLarge> {
  if (Number.isInteger(sizeInBytes) && sizeInBytes >= 1 && sizeInBytes <= MAXIMUM_FILE_IN_BYTES)
    return accepted(sizeInBytes)
  return refused({ kind: 'file-size', path: ['sizeInBytes'], maximumInBytes: MAXIMUM_FILE_IN_BYTES })
}

/** Where the rows come from; the name of the file without its ending when nobody said. */
export function parseSource(given: string, fileName: string): Result<string, FieldRejection> {
  const named = given.trim() === '' ? fileName.replace(/\.[^.]*$/, '').slice(0, MAXIMUM_SOURCE) : given
  return parseRequiredText(named, { path: ['source'], maximum: MAXIMUM_SOURCE, multiline: false })
}
