import type { AccessRows } from './access-rows.js'

/** Complaints: for those who need them, and never for the one they are about. @source KP-1, D-16, D-18, D-19 */
// biome-ignore format: a table is read across
export const complaints: AccessRows = {
  Complaint: {
    relations: 'oxmc', notYetTried: 'd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      number:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      version:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      state:                    '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      channel:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      receivedAt:               '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      registeredAt:             '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      severity:                 '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      locale:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      subject:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      description:              '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      wish:                     '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      orderNumber:              '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      sellerName:               '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      category:                 '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      seller:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      order:                    '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      complainant:              '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      handler:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      assignedAt:               '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      assignmentConfirmedAt:    '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      unconfirmedToldAt:        '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      receiver:                 '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      concerns:                 '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      substitutesFor:           '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      offers:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      managementInformedAt:     '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      clocks:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      nextClock:                '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      contacts:                 '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      timeline:                 '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      attachments:              '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      allowedActions:           '-       -       -       -       oxc     oxc     oxc     -       -       -',
      violations:               '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      notes:                    '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      linkMessages:             '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      mentionable:              '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      labels:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      conversation:             '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      extracts:                 '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      reads:                    '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      history:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      round:                    '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      parts:                    '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      blockers:                 '-       -       -       -       ox      ox      ox      -       x       -',
      closings:                 '-       -       -       -       c       c       c       -       c       -',
      inadmissibility:          '-       -       -       -       ox      ox      ox      -       x       -',
      hearings:                 '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      related:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      comparableOutcomes:       '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      withdrawalReason:         '-       -       -       -       c       c       c       -       c       -',
      agreements:               '-       -       -       -       ox      ox      ox      -       x       -',
      delayNotices:             '-       -       -       -       ox      ox      ox      -       x       -',
      holdingReplies:           '-       -       -       -       ox      ox      ox      -       x       -',
      severityAssessments:      '-       -       -       -       ox      ox      ox      -       x       -',
      messages:                 '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  ComplaintConnection: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      edges:                    '-       -       -       -       *       *       *       -       *       -',
      nodes:                    '-       -       -       -       *       *       *       -       *       -',
      pageInfo:                 '-       -       -       -       *       *       *       -       *       -',
      totalCount:               '-       -       -       -       *       *       *       -       *       -',
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
