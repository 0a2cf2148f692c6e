import type { AccessRows } from './access-rows.js'

/** What `allowedActions` offers: whose work it is decides what somebody may do with it. @source KM-16, D-18 */
// biome-ignore format: a table is read across
export const acts: AccessRows = {
  ComplaintAction: {
    relations: 'oxmc', notYetTried: 'd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      ASSIGN:                   '-       -       -       -       o       ox      ox      -       -       -',
      CONFIRM_ASSIGNMENT:       '-       -       -       -       o       -       -       -       -       -',
      RECORD_CONTACT:           '-       -       -       -       ox      ox      ox      -       -       -',
      NAME_COLLEAGUE:           '-       -       -       -       -       ox      ox      -       -       -',
      PUT_TO_SELLER:            '-       -       -       -       ox      ox      ox      -       -       -',
      CHECK_COMPLAINANT:        '-       -       -       -       ox      ox      ox      -       -       -',
    },
  },
  ImportAction: {
    relations: 'ox',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      START:                    '-       -       -       -       -       *       *       -       -       -',
      STOP:                     '-       -       -       -       -       *       *       -       -       -',
      RESUME:                   '-       -       -       -       -       *       *       -       -       -',
    },
  },
}
