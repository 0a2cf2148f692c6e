/** Whether a file shows a violation or came with an objection, in a statement that names the attachment so. */
export const heldByViolations = (attachment: string): string =>
  `(exists (select from violation_evidence e where e.attachment_id = ${attachment}.id)
    or exists (select from objection_file f where f.attachment_id = ${attachment}.id))`
