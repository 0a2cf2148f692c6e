import type { AccessRows } from './access-rows.js'

/** What belongs with a complaint: who was heard, others like it and what those got, who could go on with it. @source KM-1, KM-6, KM-17 */
// biome-ignore format: a table is read across
export const belonging: AccessRows = {
  Hearing: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      round:                    '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      party:                    '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      concerned:                '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      way:                      '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      at:                       '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      spokenWith:               '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      report:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      waivedBecause:            '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      recordedBy:               '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      recordedAt:               '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  RelatedComplaint: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      number:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      relation:                 '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      state:                    '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      receivedAt:               '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      subject:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  ComparableOutcome: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      number:                   '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      categoryName:             '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      closedAt:                 '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      grounds:                  '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      remedies:                 '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
    },
  },
  ComparableRemedy: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      verdict:                  '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      remedy:                   '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      amountInCents:            '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
    },
  },
  NextHandlers: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      candidates:               '-       -       -       -       ox      ox      ox      -       -       -',
      leftOut:                  '-       -       -       -       ox      ox      ox      -       -       -',
    },
  },
  NextHandler: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      handler:                  '-       -       -       -       ox      ox      ox      -       -       -',
      grounds:                  '-       -       -       -       ox      ox      ox      -       -       -',
    },
  },
  LeftOutHandler: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      handler:                  '-       -       -       -       ox      ox      ox      -       -       -',
      because:                  '-       -       -       -       ox      ox      ox      -       -       -',
    },
  },
}
