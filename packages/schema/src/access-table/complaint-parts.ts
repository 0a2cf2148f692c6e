import type { AccessRows } from './access-rows.js'

/** What a complaint is made of; it is seen with the complaint. @source KP-1, D-10 */
// biome-ignore format: a table is read across
export const complaintParts: AccessRows = {
  Complainant: {
    relations: 'oxmcd',
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
    relations: 'oxmcd',
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
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      kind:                     '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      startedAt:                '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      dueAt:                    '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      dueOn:                    '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      breachAt:                 '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      stoppedAt:                '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      state:                    '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      pauses:                   '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      agreement:                '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      explanation:              '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
    },
  },
  ClockPause: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      pausedAt:                 '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      resumedAt:                '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      reason:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  DeadlineExplanation: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      calendar:                 '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      calendarVersion:          '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      recomputed:               '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      days:                     '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      rules:                    '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      summary:                  '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
    },
  },
  DeadlineRecomputation: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      at:                       '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      by:                       '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      reason:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  ExplainedDay: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      on:                       '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      counts:                   '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      name:                     '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      reason:                   '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      role:                     '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
    },
  },
  ContactReport: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      kind:                     '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      at:                       '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      by:                       '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      managerConsulted:         '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      mandate:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      report:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      agreedDeadlineOn:         '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
    },
  },
  TimelineEntry: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      kind:                     '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      at:                       '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      actorKind:                '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      actor:                    '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      handler:                  '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      on:                       '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      clock:                    '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      contact:                  '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      reason:                   '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
    },
  },
  Attachment: {
    relations: 'oxmcd',
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
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      source:                   '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      externalId:               '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      receivedOn:               '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      settledOn:                '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      outcome:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      published:                '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  PublishedFact: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      name:                     '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      value:                    '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
}
