import type { AccessRows } from './access-rows.js'

/** What a complaint is made of; it is seen with the complaint. @source KP-1, D-10 */
// biome-ignore format: a table is read across
export const complaintParts: AccessRows = {
  Complainant: {
    relations: 'oxmc', notYetTried: 'd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      name:                     '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      address:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      telephone:                '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      email:                    '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      checkedAt:                '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      checkedBy:                '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  Address: {
    relations: 'oxmc', notYetTried: 'd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      street:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      houseNumber:              '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      postcode:                 '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      town:                     '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      country:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  Clock: {
    relations: 'oxmc', notYetTried: 'd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      kind:                     '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      startedAt:                '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      dueAt:                    '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      dueOn:                    '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      breachAt:                 '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      stoppedAt:                '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      state:                    '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      pauses:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      agreement:                '-       -       -       -       ox      ox      ox      -       x       -',
      explanation:              '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  ClockPause: {
    relations: 'oxmc', notYetTried: 'd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      pausedAt:                 '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      resumedAt:                '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      reason:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  DeadlineExplanation: {
    relations: 'oxmc', notYetTried: 'd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      calendar:                 '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      calendarVersion:          '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      days:                     '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      rules:                    '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      summary:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  ExplainedDay: {
    relations: 'oxmc', notYetTried: 'd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      on:                       '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      counts:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      name:                     '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      reason:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      role:                     '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  ContactReport: {
    relations: 'oxmc', notYetTried: 'd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      kind:                     '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      at:                       '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      by:                       '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      managerConsulted:         '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      mandate:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      report:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      agreedDeadlineOn:         '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  TimelineEntry: {
    relations: 'oxmc', notYetTried: 'd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      kind:                     '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      at:                       '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      actorKind:                '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      actor:                    '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      handler:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      on:                       '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      contact:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      reason:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  Attachment: {
    relations: 'oxmc', notYetTried: 'd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      name:                     '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      mediaType:                '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      sizeInBytes:              '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      sha256:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      uploadedAt:               '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      url:                      '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      addedBy:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      addedAt:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      remark:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  ComplaintHistory: {
    relations: 'oxmc', notYetTried: 'd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      source:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      externalId:               '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      receivedOn:               '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      settledOn:                '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      outcome:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      published:                '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  PublishedFact: {
    relations: 'oxmc', notYetTried: 'd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      name:                     '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      value:                    '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
}
