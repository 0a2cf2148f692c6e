import type { AccessRows } from './access-rows.js'

/** How a complaint is decided, closed and ended; internal, and seen with the complaint. @source KM-5, KM-11, D-10 */
// biome-ignore format: a table is read across
export const complaintDecision: AccessRows = {
  RemedyOffer: {
    relations: 'oxmc', notYetTried: 'd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      round:                    '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      options:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      defaultKey:               '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      answerBy:                 '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      offeredAt:                '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      chosenKey:                '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      chosenBy:                 '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      chosenAt:                 '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  RemedyOption: {
    relations: 'oxmc', notYetTried: 'd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      key:                      '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      remedy:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      description:              '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      amountInCents:            '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  ComplaintPart: {
    relations: 'oxmc', notYetTried: 'd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      number:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      round:                    '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      description:              '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      verdict:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      honesty:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      remedy:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      amountInCents:            '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      explanation:              '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      whyNotRepaired:           '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      whyOutsideBand:           '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      judgedBy:                 '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      judgedAt:                 '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      needs:                    '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      confirmedBy:              '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      confirmedAt:              '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      returnedReason:           '-       -       -       -       ox      ox      ox      -       x       -',
      returnedBy:               '-       -       -       -       ox      ox      ox      -       x       -',
      answer:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  Agreement: {
    relations: 'oxmc', notYetTried: 'd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      number:                   '-       -       -       -       ox      ox      ox      -       x       -',
      what:                     '-       -       -       -       ox      ox      ox      -       x       -',
      party:                    '-       -       -       -       ox      ox      ox      -       x       -',
      responsible:              '-       -       -       -       ox      ox      ox      -       x       -',
      dueOn:                    '-       -       -       -       ox      ox      ox      -       x       -',
      madeAt:                   '-       -       -       -       ox      ox      ox      -       x       -',
      state:                    '-       -       -       -       ox      ox      ox      -       x       -',
      settledAt:                '-       -       -       -       ox      ox      ox      -       x       -',
      settledNote:              '-       -       -       -       ox      ox      ox      -       x       -',
    },
  },
  DelayNotice: {
    relations: 'oxmc', notYetTried: 'd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      round:                    '-       -       -       -       ox      ox      ox      -       x       -',
      reason:                   '-       -       -       -       ox      ox      ox      -       x       -',
      answerOn:                 '-       -       -       -       ox      ox      ox      -       x       -',
      moved:                    '-       -       -       -       ox      ox      ox      -       x       -',
      announcedAt:              '-       -       -       -       ox      ox      ox      -       x       -',
      announcedBy:              '-       -       -       -       ox      ox      ox      -       x       -',
    },
  },
  HoldingReply: {
    relations: 'oxmc', notYetTried: 'd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      text:                     '-       -       -       -       ox      ox      ox      -       x       -',
      answerOn:                 '-       -       -       -       ox      ox      ox      -       x       -',
      sentAt:                   '-       -       -       -       ox      ox      ox      -       x       -',
      sentBy:                   '-       -       -       -       ox      ox      ox      -       x       -',
    },
  },
  SeverityAssessment: {
    relations: 'oxmc', notYetTried: 'd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      severity:                 '-       -       -       -       ox      ox      ox      -       x       -',
      reason:                   '-       -       -       -       ox      ox      ox      -       x       -',
      assessedAt:               '-       -       -       -       ox      ox      ox      -       x       -',
      assessedBy:               '-       -       -       -       ox      ox      ox      -       x       -',
    },
  },
  OwedMessage: {
    relations: 'oxmc', notYetTried: 'd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      kind:                     '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      to:                       '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      handler:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      owedAt:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      summary:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  Blocker: {
    relations: 'oxmc', notYetTried: 'd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      kind:                     '-       -       -       -       ox      ox      ox      -       x       -',
      message:                  '-       -       -       -       ox      ox      ox      -       x       -',
      liftedBy:                 '-       -       -       -       ox      ox      ox      -       x       -',
    },
  },
  ComplaintClosing: {
    relations: 'oxmc', notYetTried: 'd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      round:                    '-       -       -       -       c       c       c       -       c       -',
      cause:                    '-       -       -       -       c       c       c       -       c       -',
      unit:                     '-       -       -       -       c       c       c       -       c       -',
      origin:                   '-       -       -       -       c       c       c       -       c       -',
      closedBy:                 '-       -       -       -       c       c       c       -       c       -',
      closedAt:                 '-       -       -       -       c       c       c       -       c       -',
      aftercareOn:              '-       -       -       -       c       c       c       -       c       -',
      aftercareBy:              '-       -       -       -       c       c       c       -       c       -',
      aftercareWay:             '-       -       -       -       c       c       c       -       c       -',
      solved:                   '-       -       -       -       c       c       c       -       c       -',
      aftercareReport:          '-       -       -       -       c       c       c       -       c       -',
      aftercareAt:              '-       -       -       -       c       c       c       -       c       -',
    },
  },
  Inadmissibility: {
    relations: 'oxmc', notYetTried: 'd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      reason:                   '-       -       -       -       ox      ox      ox      -       x       -',
      declaredBy:               '-       -       -       -       ox      ox      ox      -       x       -',
      declaredAt:               '-       -       -       -       ox      ox      ox      -       x       -',
      confirmedBy:              '-       -       -       -       ox      ox      ox      -       x       -',
      confirmedAt:              '-       -       -       -       ox      ox      ox      -       x       -',
    },
  },
}
