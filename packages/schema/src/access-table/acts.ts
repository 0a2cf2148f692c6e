import type { AccessRows } from './access-rows.js'

/** What `allowedActions` offers: whose work it is decides what somebody may do with it. @source KM-16, D-18 */
// biome-ignore format: a table is read across
export const acts: AccessRows = {
  ComplaintAction: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      ASSIGN:                   '-       -       -       -       o       ox      ox      -       -       -',
      CONFIRM_ASSIGNMENT:       '-       -       -       -       o       -       -       -       -       -',
      RECORD_CONTACT:           '-       -       -       -       ox      ox      ox      -       -       -',
      NAME_COLLEAGUE:           '-       -       -       -       -       ox      ox      -       -       -',
      PUT_TO_SELLER:            '-       -       -       -       ox      ox      ox      -       -       -',
      RECORD_HEARING:           '-       -       -       -       ox      ox      ox      -       -       -',
      RELATE:                   '-       -       -       -       oxc     oxc     oxc     -       -       -',
      MERGE:                    '-       -       -       -       ox      ox      ox      -       -       -',
      ADD_PART:                 '-       -       -       -       ox      ox      ox      -       -       -',
      RECORD_VERDICT:           '-       -       -       -       ox      ox      ox      -       -       -',
      CONFIRM_VERDICT:          '-       -       -       -       -       ox      ox      -       -       -',
      REJECT_VERDICT:           '-       -       -       -       -       ox      ox      -       -       -',
      ANSWER_PART:              '-       -       -       -       ox      ox      ox      -       -       -',
      SEND_DECISION:            '-       -       -       -       ox      ox      ox      -       -       -',
      RETURN_DECISION:          '-       -       -       -       ox      ox      ox      -       -       -',
      CLOSE:                    '-       -       -       -       ox      ox      ox      -       -       -',
      RECORD_AFTERCARE:         '-       -       -       -       c       c       c       -       -       -',
      WITHDRAW:                 '-       -       -       -       ox      ox      ox      -       -       -',
      DECLARE_NOT_ADMISSIBLE:   '-       -       -       -       ox      ox      ox      -       -       -',
      CONFIRM_NOT_ADMISSIBLE:   '-       -       -       -       -       ox      ox      -       -       -',
      OFFER_REMEDIES:           '-       -       -       -       ox      ox      ox      -       -       -',
      CHOOSE_REMEDY:            '-       -       -       -       ox      ox      ox      -       -       -',
      CHECK_COMPLAINANT:        '-       -       -       -       ox      ox      ox      -       -       -',
      CONFIRM_READING:          '-       -       -       -       -       -       ox      -       -       -',
      ASSESS_SEVERITY:          '-       -       -       -       ox      ox      ox      -       -       -',
      ADD_AGREEMENT:            '-       -       -       -       ox      ox      ox      -       -       -',
      COMPLETE_AGREEMENT:       '-       -       -       -       oxc     oxc     oxc     -       -       -',
      LAPSE_AGREEMENT:          '-       -       -       -       oxc     oxc     oxc     -       -       -',
      PAUSE_CLOCK:              '-       -       -       -       oxc     oxc     oxc     -       -       -',
      RESUME_CLOCK:             '-       -       -       -       oxc     oxc     oxc     -       -       -',
      ANNOUNCE_DELAY:           '-       -       -       -       ox      ox      ox      -       -       -',
      ASK_DELAY:                '-       -       -       -       ox      ox      ox      -       -       -',
      RECORD_HOLDING_REPLY:     '-       -       -       -       ox      ox      ox      -       -       -',
      REMIND:                   '-       -       -       -       -       ox      ox      -       -       -',
      ADD_FILES:                '-       -       -       -       oxc     oxc     oxc     -       -       -',
      REMOVE_FILE:              '-       -       -       -       ox      ox      ox      -       -       -',
      WRITE_MESSAGE:            '-       -       -       -       oxc     oxc     oxc     -       -       -',
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
