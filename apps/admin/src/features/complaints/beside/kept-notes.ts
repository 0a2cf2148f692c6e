const drafts = new Map<string, string>()

/** Keeps what was typed when somebody looks elsewhere, until the page is left; never on the device. */
export const keptNotes = {
  of: (complaintId: string) => drafts.get(complaintId) ?? '',
  keep: (complaintId: string, text: string) => void drafts.set(complaintId, text),
}
