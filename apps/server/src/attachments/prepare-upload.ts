import { createHash, randomBytes } from 'node:crypto'
import {
  accepted,
  type FieldPath,
  type FieldRejection,
  parseRequiredText,
  type Result,
  refused,
  together,
} from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../graph/context.js'
import { newId } from '../graph/new-id.js'
import { type Allowance, callerOf, takeTogether } from '../throttle/index.js'
import { MAXIMUM_FILE_SIZE_IN_BYTES } from './upload-limits.js'

/** The file is empty or larger than a form may carry. */
export interface FileTooLarge {
  readonly kind: 'file-size'
  readonly path: FieldPath
  readonly maximumInBytes: number
}

/** So many files come from one address that they are no form's. */
export interface TooManyFiles {
  readonly kind: 'files-throttled'
  readonly path: FieldPath
  readonly retryAfterInSeconds: number
}

const filesOfAddress: Allowance = { name: 'files of an address', atOnce: 60, everySeconds: 60 }

export interface PreparedUpload {
  readonly ticket: string
  readonly url: string
  readonly expiresAt: Temporal.Instant
}

const MAXIMUM_NAME = 200
/** A file that no form claims is gone after this. */
export const UNCLAIMED_FOR = { hours: 24 }

export const hashOfTicket = (ticket: string): Buffer => createHash('sha256').update(ticket).digest()

/** Gives a one-time address for one file; the ticket then claims it in the form. */
export function prepareUpload(
  context: RequestContext,
  input: { readonly name: string; readonly sizeInBytes: number },
): Promise<Result<PreparedUpload, FieldRejection | FileTooLarge | TooManyFiles>> {
  return context.office.transact<PreparedUpload, FieldRejection | FileTooLarge | TooManyFiles>(
    async (manager) => {
      const file = together({
        name: parseRequiredText(input.name, { path: ['name'], maximum: MAXIMUM_NAME, multiline: false }),
        size: parseSize(input.sizeInBytes),
      })
      if (!file.ok) return file
      const { name, size } = file.value
      const counted = await countFile(context, manager)
      if (!counted.ok) return counted
      const ticket = randomBytes(16).toString('base64url')
      await manager.query(
        'insert into attachment (id, ticket_hash, name, announced_size, prepared_at) values ($1, $2, $3, $4, $5)',
        [newId<'attachment'>(), hashOfTicket(ticket), name, size, context.at.toString()],
      )
      return accepted({ ticket, url: `/files/${ticket}`, expiresAt: context.at.add(UNCLAIMED_FOR) })
    },
  )
}

/** Only who has no session and no key is counted. */
async function countFile(
  { office, actor, address }: RequestContext,
  manager: EntityManager,
): Promise<Result<null, TooManyFiles>> {
  if (actor.kind !== 'public') return accepted(null)
  const takings = [{ allowance: filesOfAddress, key: callerOf(address) }]
  const [taken = accepted(null)] = await takeTogether(manager, office, takings)
  if (taken.ok) return accepted(null)
  return refused(...taken.rejections.map((wait) => ({ ...wait, kind: 'files-throttled', path: [] }) as const))
}

function parseSize(sizeInBytes: number): Result<number, FileTooLarge> {
  if (sizeInBytes >= 1 && sizeInBytes <= MAXIMUM_FILE_SIZE_IN_BYTES) return accepted(sizeInBytes)
  return refused({ kind: 'file-size', path: ['sizeInBytes'], maximumInBytes: MAXIMUM_FILE_SIZE_IN_BYTES })
}
