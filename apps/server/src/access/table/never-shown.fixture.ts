/**
 * Types and fields that have no value here in a relation: that nobody is refused them is all that is tried.
 * What came as history has no work that was done on it here, and the reverse.
 */
export const neverShown: readonly string[] = [
  'Attachment c',
  'Clock c',
  'Complainant.checkedAt c',
  'Complainant.checkedBy c',
  'Complaint.assignedAt c',
  'Complaint.assignmentConfirmedAt c',
  'Complaint.attachments c',
  'Complaint.clocks c',
  'Complaint.contacts c',
  'Complaint.handler c',
  'Complaint.history o',
  'Complaint.history x',
  'Complaint.managementInformedAt c',
  'Complaint.nextClock c',
  'Complaint.receiver c',
  'Complaint.timeline c',
  'ComplaintHistory o',
  'ComplaintHistory x',
  'ContactReport c',
  'DeadlineExplanation c',
  'ExplainedDay c',
  'ImportProgress.recordsPerSecond',
  'Office.logoUrl',
  'Organisation.logoUrl',
  'PublishedFact o',
  'PublishedFact x',
  'TimelineEntry c',
]
