import type { ContactDraft } from './contact-draft.js'

const drafts = new Map<string, ContactDraft>()

/** Keeps what was filled in when the form is closed by accident, until the page is left; never on the device. */
export const keptDrafts = {
  of: (complaintId: string) => drafts.get(complaintId),
  keep: (complaintId: string, draft: ContactDraft) => void drafts.set(complaintId, draft),
  forget: (complaintId: string) => void drafts.delete(complaintId),
}
