import type { AccessRows } from './access-rows.js'

/** How a complaint is decided, closed and ended; internal, and seen with the complaint. @source KM-5, KM-11, D-10 */
// biome-ignore format: a table is read across
export const complaintDecision: AccessRows = {
  RemedyOffer: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      round:                    '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      options:                  '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      defaultKey:               '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      answerBy:                 '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      offeredAt:                '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      chosenKey:                '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      chosenBy:                 '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      chosenAt:                 '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
    },
  },
  RemedyOption: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      key:                      '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      remedy:                   '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      description:              '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      amountInCents:            '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
    },
  },
  ComplaintPart: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      number:                   '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      round:                    '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      description:              '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      verdict:                  '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      honesty:                  '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      remedy:                   '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      amountInCents:            '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      explanation:              '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      whyNotRepaired:           '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      whyOutsideBand:           '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      judgedBy:                 '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      judgedAt:                 '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      needs:                    '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      confirmedBy:              '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      confirmedAt:              '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      returnedReason:           '-       -       -       -       ox      ox      ox      -       x       -',
      returnedBy:               '-       -       -       -       ox      ox      ox      -       x       -',
      answer:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  Agreement: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      number:                   '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      what:                     '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      party:                    '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      responsible:              '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      dueOn:                    '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      madeAt:                   '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      state:                    '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      settledAt:                '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      settledNote:              '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  DelayNotice: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      round:                    '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      reason:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      answerOn:                 '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      moved:                    '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      announcedAt:              '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      announcedBy:              '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
    },
  },
  HoldingReply: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      text:                     '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      answerOn:                 '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      sentAt:                   '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      sentBy:                   '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
    },
  },
  SeverityAssessment: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      severity:                 '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      reason:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      assessedAt:               '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      assessedBy:               '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
    },
  },
  OwedMessage: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      kind:                     '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      to:                       '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      handler:                  '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      owedAt:                   '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      summary:                  '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
    },
  },
  Blocker: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      kind:                     '-       -       -       -       ox      ox      ox      -       x       -',
      message:                  '-       -       -       -       ox      ox      ox      -       x       -',
      liftedBy:                 '-       -       -       -       ox      ox      ox      -       x       -',
    },
  },
  ComplaintClosing: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      round:                    '-       -       -       -       cd      cd      cd      -       cd      -',
      cause:                    '-       -       -       -       cd      cd      cd      -       cd      -',
      unit:                     '-       -       -       -       c       c       c       -       c       -',
      origin:                   '-       -       -       -       cd      cd      cd      -       cd      -',
      closedBy:                 '-       -       -       -       cd      cd      cd      -       cd      -',
      closedAt:                 '-       -       -       -       cd      cd      cd      -       cd      -',
      aftercareOn:              '-       -       -       -       cd      cd      cd      -       cd      -',
      aftercareBy:              '-       -       -       -       cd      cd      cd      -       cd      -',
      aftercareWay:             '-       -       -       -       cd      cd      cd      -       cd      -',
      solved:                   '-       -       -       -       cd      cd      cd      -       cd      -',
      aftercareReport:          '-       -       -       -       c       c       c       -       c       -',
      aftercareAt:              '-       -       -       -       cd      cd      cd      -       cd      -',
    },
  },
  Inadmissibility: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      reason:                   '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      declaredBy:               '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      declaredAt:               '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      confirmedBy:              '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      confirmedAt:              '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
    },
  },
}
