import type { AccessRows } from './access-rows.js'

/** What belongs with a complaint: who was heard, others like it and what those got; seen with it. @source KM-1, KM-6, KM-17 */
// biome-ignore format: a table is read across
export const belonging: AccessRows = {
  Hearing: {
    relations: 'oxmc', notYetTried: 'd',
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
    relations: 'oxmc', notYetTried: 'd',
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
    relations: 'oxmc', notYetTried: 'd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      number:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      categoryName:             '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      closedAt:                 '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      grounds:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      remedies:                 '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  ComparableRemedy: {
    relations: 'oxmc', notYetTried: 'd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      verdict:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      remedy:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      amountInCents:            '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
}
