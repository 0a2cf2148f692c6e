import type { AccessRows } from './access-rows.js'

/** Complaints: for those who need them, and never for the one they are about. @source KP-1, D-16, D-18, D-19 */
// biome-ignore format: a table is read across
export const complaints: AccessRows = {
  Complaint: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      number:                   '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      version:                  '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      state:                    '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      channel:                  '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      receivedAt:               '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      registeredAt:             '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      severity:                 '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      locale:                   '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      subject:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      description:              '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      wish:                     '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      orderNumber:              '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      sellerName:               '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      category:                 '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      seller:                   '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      order:                    '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      complainant:              '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      handler:                  '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      assignedAt:               '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      assignmentConfirmedAt:    '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      unconfirmedToldAt:        '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      receiver:                 '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      concerns:                 '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      substitutesFor:           '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      offers:                   '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      managementInformedAt:     '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      clocks:                   '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      nextClock:                '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      contacts:                 '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      timeline:                 '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      attachments:              '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      allowedActions:           '-       -       -       -       oxc     oxc     oxc     -       -       -',
      violations:               '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      notes:                    '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      mentionable:              '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      labels:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      conversation:             '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      extracts:                 '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      reads:                    '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      history:                  '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      round:                    '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      parts:                    '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      blockers:                 '-       -       -       -       ox      ox      ox      -       x       -',
      closings:                 '-       -       -       -       cd      cd      cd      -       cd      -',
      inadmissibility:          '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      hearings:                 '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      related:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      comparableOutcomes:       '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      withdrawalReason:         '-       -       -       -       c       c       c       -       c       -',
      agreements:               '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      delayNotices:             '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      holdingReplies:           '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      severityAssessments:      '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      messages:                 '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      disposedOn:               '-       -       -       -       d       d       d       -       d       -',
    },
  },
  ComplaintConnection: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      edges:                    '-       -       -       -       *       *       *       -       *       -',
      nodes:                    '-       -       -       -       *       *       *       -       *       -',
      pageInfo:                 '-       -       -       -       *       *       *       -       *       -',
      totalCount:               '-       -       -       -       *       *       *       -       *       -',
      searchedFor:              '-       -       -       -       *       *       *       -       *       -',
    },
  },
  ComplaintEdge: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      cursor:                   '-       -       -       -       *       *       *       -       *       -',
      node:                     '-       -       -       -       *       *       *       -       *       -',
    },
  },
  ComplaintChange: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      eventId:                  '-       -       -       -       *       *       *       -       *       -',
      at:                       '-       -       -       -       *       *       *       -       *       -',
      kind:                     '-       -       -       -       *       *       *       -       *       -',
      complaint:                '-       -       -       -       *       *       *       -       *       -',
    },
  },
}
