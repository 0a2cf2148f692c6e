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
      trends:                   '-       -       -       -       *       *       *       -       *       -',
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
  DashboardTrends: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      weeks:                    '-       -       -       -       *       *       *       -       *       -',
      settled:                  '-       -       -       -       *       *       *       -       *       -',
      inTerm:                   '-       -       -       -       *       *       *       -       *       -',
      late:                     '-       -       -       -       *       *       *       -       *       -',
      verdicts:                 '-       -       -       -       *       *       *       -       *       -',
      causes:                   '-       -       -       -       *       *       *       -       *       -',
    },
  },
  WeekFigures: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      fromOn:                   '-       -       -       -       *       *       *       -       *       -',
      untilOn:                  '-       -       -       -       *       *       *       -       *       -',
      received:                 '-       -       -       -       *       *       *       -       *       -',
      settled:                  '-       -       -       -       *       *       *       -       *       -',
    },
  },
  VerdictFigure: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      verdict:                  '-       -       -       -       *       *       *       -       *       -',
      complaints:               '-       -       -       -       *       *       *       -       *       -',
    },
  },
  CauseFigure: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      cause:                    '-       -       -       -       *       *       *       -       *       -',
      complaints:               '-       -       -       -       *       *       *       -       *       -',
    },
  },
}
