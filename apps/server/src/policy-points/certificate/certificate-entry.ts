import type { Id } from '@waarborg/domain/foundation'
import type { LedgerEntry } from '@waarborg/domain/policy-points'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

const id = <Noun extends string>() => z.string().transform((text) => text as Id<Noun>)
export const day = z.iso.date().transform((text) => Temporal.PlainDate.from(text))
export const moment = z.iso.datetime().transform((text) => Temporal.Instant.from(text))
const points = z.int().min(0)
const urgent = z.enum(['LEGAL_DUTY', 'IMPERATIVE_REASON'])

const recorded = {
  id: id<'ledger-entry'>(),
  position: z.int().min(1),
  sellerId: id<'seller'>(),
  effectiveOn: day,
  recordedAt: moment,
  policyVersion: z.int(),
  actorId: id<'handler'>().nullable(),
  reason: z.string(),
}
const offset = { points, offsetsId: id<'ledger-entry'>() }
const origin = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('BOOKING') }),
  z.strictObject({ kind: z.literal('LINK'), linkId: id<'link'>() }),
  z.strictObject({ kind: z.literal('COPY'), ofId: id<'ledger-entry'>() }),
])

/** An entry of a ledger as it stands in a file: with all that an entry of its kind has, and with nothing else. */
export const certificateEntry = z.discriminatedUnion('kind', [
  z.strictObject({ ...recorded, kind: z.literal('OPENING'), points }),
  z.strictObject({
    ...recorded,
    kind: z.literal('DEDUCTION'),
    points,
    violationId: id<'violation'>(),
    deedOn: day,
    reach: z.enum(['ACCOUNT', 'REGISTER_NUMBER', 'REGISTER_NUMBER_AND_RELATED']),
    origin,
    returnsOn: day,
    ground: urgent.nullable(),
  }),
  z.strictObject({ ...recorded, kind: z.literal('RESTORATION'), ...offset }),
  z.strictObject({ ...recorded, kind: z.literal('WITHDRAWAL'), ...offset, lowersTo: points }),
  z.strictObject({
    ...recorded,
    kind: z.literal('CLOSURE'),
    ground: z.enum(['LEGAL_DUTY', 'IMPERATIVE_REASON', 'REPEATED_INFRINGEMENT', 'NOTICE_PERIOD_OVER']),
    byId: id<'ledger-entry'>(),
  }),
  z.strictObject({ ...recorded, kind: z.literal('REOPENING'), annulsId: id<'ledger-entry'>() }),
]) satisfies z.ZodType<LedgerEntry>
