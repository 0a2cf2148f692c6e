import type { FieldPath, FieldRejection } from './field-rejection.js'
import { accepted, type Result, refused } from './result.js'

/** A canonical lower-case UUID that is known to name a `Noun`; only `parseId` and a store make one. */
export type Id<Noun extends string> = string & { readonly __noun: Noun }

export type ComplaintId = Id<'complaint'>
export type HandlerId = Id<'handler'>
export type CategoryId = Id<'category'>
export type SellerId = Id<'seller'>
export type TraderId = Id<'trader'>
export type ViolationId = Id<'violation'>
export type PolicyCategoryId = Id<'policy-category'>
export type ContactReportId = Id<'contact-report'>
export type AttachmentId = Id<'attachment'>
export type OrderId = Id<'order'>
export type ImportId = Id<'import'>
export type JournalCheckId = Id<'journal-check'>
export type PartnerKeyId = Id<'partner-key'>
export type SellerContactId = Id<'seller-contact'>
export type ExtractId = Id<'extract'>
export type AbsenceId = Id<'absence'>
export type SavedViewId = Id<'saved-view'>
export type BulkId = Id<'bulk'>
export type PartId = Id<'part'>
export type AgreementId = Id<'agreement'>
export type OfferId = Id<'offer'>
export type ClosingId = Id<'closing'>
export type DelayNoticeId = Id<'delay-notice'>
export type HoldingReplyId = Id<'holding-reply'>
export type ClockPauseId = Id<'clock-pause'>
export type RecomputationId = Id<'recomputation'>
/** A sentence that stands although it seems to blame somebody. */
export type LettingId = Id<'letting'>
export type HearingId = Id<'hearing'>
export type NoteId = Id<'note'>
export type LabelId = Id<'label'>
export type SafetySignalId = Id<'safety-signal'>
export type MessageId = Id<'message'>
export type LedgerEntryId = Id<'ledger-entry'>
export type OwnershipId = Id<'ownership'>
export type LinkId = Id<'link'>
export type ForceMajeureId = Id<'force-majeure'>
export type ObjectionId = Id<'objection'>
/** What the complainant and the office wrote to each other on the page of the secret link. */
export type LinkMessageId = Id<'link-message'>

const CANONICAL_UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether the text is written as every id in the store is: a UUID in lower case with its dashes. */
export function isCanonicalUuid(text: string): boolean {
  return CANONICAL_UUID.test(text)
}

/** An id as it comes from outside; `unknown` when it is no UUID, so a wrong form tells no more than a wrong id. */
export function parseId<Noun extends string>(
  raw: string,
  noun: Noun,
  path: FieldPath,
): Result<Id<Noun>, FieldRejection> {
  const uuid = raw.trim().toLowerCase()
  return isCanonicalUuid(uuid) ? accepted(uuid as Id<Noun>) : refused({ kind: 'unknown', path, noun })
}
