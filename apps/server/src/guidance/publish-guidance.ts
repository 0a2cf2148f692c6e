import { idOfActor } from '@waarborg/domain/access'
import type { Locale } from '@waarborg/domain/complaints'
import { accepted, type FieldPath, type Result, refused } from '@waarborg/domain/foundation'
import { type GuidanceKind, type GuidanceRejection, parseGuidance } from '@waarborg/domain/guidance'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../database/columns.js'
import type { RequestContext } from '../graph/context.js'
import { requireStaff } from '../graph/permission.js'
import { type KeyMalformed, type KeyReused, once } from '../idempotency/index.js'
import { appendEntry, byActor } from '../journal/index.js'

export interface PublishGuidance {
  readonly kind: GuidanceKind
  readonly locale: Locale
  readonly text: string
  readonly expectedVersion: number
  readonly idempotencyKey?: string | null
}

/** Somebody published after the version that was expected. */
export interface GuidanceConflict {
  readonly kind: 'conflict'
  readonly path: FieldPath
  readonly by: string | null
  readonly at: Temporal.Instant
}

export type GuidanceRefusal = GuidanceRejection | GuidanceConflict | KeyReused | KeyMalformed

interface Newest {
  readonly version: number
  readonly text: string
  readonly by: string
  readonly at: string
}

/** From now on people work by this text; the ones before it stay. The same text again is no version. */
export function publishGuidance(
  context: RequestContext,
  { idempotencyKey, ...input }: PublishGuidance,
): Promise<Result<'published', GuidanceRefusal>> {
  const actor = requireStaff(context)
  const call = {
    scope: idOfActor(actor) ?? 'public',
    mutation: 'guidance-published',
    key: idempotencyKey ?? context.idempotencyKey,
    body: input,
    at: context.at,
    answer: 'published' as const,
  }
  return context.office.transact((manager) =>
    once(manager, call, async (): Promise<Result<'published', GuidanceRefusal>> => {
      const [office] = (await manager.query('select subject_id from office for update')) as {
        subject_id: string
      }[]
      if (office === undefined) throw new Error('The office has not been set up.')
      const newest = await newestOf(manager, input)
      const version = newest?.version ?? 0
      if (version !== input.expectedVersion) return refused(conflictWith(newest, context))
      const text = parseGuidance(input.text, input.kind, input.locale)
      if (!text.ok) return text
      if (newest?.text === text.value) return accepted('published')
      await manager.query(
        `insert into guidance (kind, locale, version, text, published_at, published_by)
         values ($1, $2, $3, $4, $5, $6)`,
        [input.kind, input.locale, version + 1, text.value, storedMoment(context.at), actor.handlerId],
      )
      const { kind: guidance, locale } = input
      await appendEntry(manager, {
        subjectId: office.subject_id,
        subjectNoun: 'organisation',
        recordedAt: storedMoment(context.at),
        ...byActor(actor),
        act: 'guidance-published',
        facts: [{ kind: 'guidance-published', guidance, locale, published: version + 1 }],
      })
      return accepted('published')
    }),
  )
}

async function newestOf(
  manager: EntityManager,
  { kind, locale }: Pick<PublishGuidance, 'kind' | 'locale'>,
): Promise<Newest | undefined> {
  const [newest] = (await manager.query(
    `select g.version, g.text, h.name as by, g.published_at::text as at
     from guidance g join handler h on h.id = g.published_by
     where g.kind = $1 and g.locale = $2 order by g.version desc limit 1`,
    [kind, locale],
  )) as Newest[]
  return newest
}

const conflictWith = (newest: Newest | undefined, { at }: RequestContext): GuidanceConflict => ({
  kind: 'conflict',
  path: ['expectedVersion'],
  by: newest?.by ?? null,
  at: newest === undefined ? at : Temporal.Instant.from(newest.at.replace(' ', 'T')),
})
