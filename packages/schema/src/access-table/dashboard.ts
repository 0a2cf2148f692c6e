import type { AccessRows } from './access-rows.js'

/** How the office stands, for who reads complaints. @source KP-1, D-19 */
// biome-ignore format: a table is read across
export const dashboard: AccessRows = {
  Dashboard: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      asOf:                     '-       -       -       -       *       *       *       -       *       -',
      open:                     '-       -       -       -       *       *       *       -       *       -',
      received:                 '-       -       -       -       *       *       *       -       *       -',
      inContact:                '-       -       -       -       *       *       *       -       *       -',
      inTreatment:              '-       -       -       -       *       *       *       -       *       -',
      overdue:                  '-       -       -       -       *       *       *       -       *       -',
      dueToday:                 '-       -       -       -       *       *       *       -       *       -',
      unassigned:               '-       -       -       -       *       *       *       -       *       -',
      unconfirmed:              '-       -       -       -       *       *       *       -       *       -',
      serious:                  '-       -       -       -       *       *       *       -       *       -',
      receivedToday:            '-       -       -       -       *       *       *       -       *       -',
      newest:                   '-       -       -       -       *       *       *       -       *       -',
      nearest:                  '-       -       -       -       *       *       *       -       *       -',
      mine:                     '-       -       -       -       *       *       *       -       *       -',
      loads:                    '-       -       -       -       *       *       *       -       *       -',
    },
  },
  HandlerLoad: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      handler:                  '-       -       -       -       *       *       *       -       *       -',
      open:                     '-       -       -       -       *       *       *       -       *       -',
      overdue:                  '-       -       -       -       *       *       *       -       *       -',
      dueToday:                 '-       -       -       -       *       *       *       -       *       -',
    },
  },
  MyWork: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      open:                     '-       -       -       -       *       *       *       -       *       -',
      overdue:                  '-       -       -       -       *       *       *       -       *       -',
      dueToday:                 '-       -       -       -       *       *       *       -       *       -',
      toConfirm:                '-       -       -       -       *       *       *       -       *       -',
      nearest:                  '-       -       -       -       *       *       *       -       *       -',
    },
  },
}
