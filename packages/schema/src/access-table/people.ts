import type { AccessRows } from './access-rows.js'

/** The people of staff and what administrators do with them. @source D-19 */
// biome-ignore format: a table is read across
export const people: AccessRows = {
  Handler: {
    relations: 'ox',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       -       *       *       *       *       *       *',
      name:                     '-       -       -       -       *       *       *       *       *       *',
      initials:                 '-       -       -       -       *       *       *       *       *       *',
      function:                 '-       -       -       -       *       *       *       *       *       *',
      telephone:                '-       -       -       -       *       *       *       *       *       *',
      email:                    '-       -       -       -       *       *       *       *       *       *',
      roles:                    '-       -       -       -       *       *       *       *       *       *',
      onDuty:                   '-       -       -       -       *       *       *       *       *       *',
      accountState:             '-       -       -       -       *       *       *       *       *       *',
      team:                     '-       -       -       -       *       *       *       *       *       *',
      version:                  '-       -       -       -       *       *       *       *       *       *',
      lastSignedInAt:           '-       -       -       -       -       -       -       -       -       *',
      allowedActions:           '-       -       -       -       -       -       -       -       -       *',
      workload:                 '-       -       -       -       *       *       *       -       *       -',
      absences:                 '-       -       -       -       *       *       *       *       *       *',
      complaints:               '-       -       -       -       *       *       *       -       *       -',
    },
  },
  HandlerConnection: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      edges:                    '-       -       -       -       *       *       *       *       *       *',
      nodes:                    '-       -       -       -       *       *       *       *       *       *',
      pageInfo:                 '-       -       -       -       *       *       *       *       *       *',
      totalCount:               '-       -       -       -       *       *       *       *       *       *',
    },
  },
  HandlerEdge: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      cursor:                   '-       -       -       -       *       *       *       *       *       *',
      node:                     '-       -       -       -       *       *       *       *       *       *',
    },
  },
  Absence: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      fromOn:                   '-       -       -       -       *       *       *       *       *       *',
      untilOn:                  '-       -       -       -       *       *       *       *       *       *',
      isNow:                    '-       -       -       -       *       *       *       *       *       *',
      substitute:               '-       -       -       -       *       *       *       *       *       *',
    },
  },
  ArrangeAbsencePayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      handler:                  '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  EndAbsencePayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      handler:                  '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  Workload: {
    relations: 'ox',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      open:                     '-       -       -       -       *       *       *       -       *       -',
      overdue:                  '-       -       -       -       *       *       *       -       *       -',
      unconfirmed:              '-       -       -       -       *       *       *       -       *       -',
    },
  },
  HandlerAction: {
    relations: 'ox',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      INVITE_AGAIN:             '-       -       -       -       -       -       -       -       -       x',
      CHANGE:                   '-       -       -       -       -       -       -       -       -       ox',
      CHANGE_ROLES:             '-       -       -       -       -       -       -       -       -       x',
      DISABLE:                  '-       -       -       -       -       -       -       -       -       x',
      ENABLE:                   '-       -       -       -       -       -       -       -       -       x',
      RESET_SECOND_FACTOR:      '-       -       -       -       -       -       -       -       -       x',
    },
  },
  InviteHandlerPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      handler:                  '-       -       -       -       -       -       -       -       -       *',
      userErrors:               '-       -       -       -       -       -       -       -       -       *',
    },
  },
  InviteAgainPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      handler:                  '-       -       -       -       -       -       -       -       -       *',
      userErrors:               '-       -       -       -       -       -       -       -       -       *',
    },
  },
  ChangeHandlerPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      handler:                  '-       -       -       -       -       -       -       -       -       *',
      userErrors:               '-       -       -       -       -       -       -       -       -       *',
    },
  },
  ChangeRolesPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      handler:                  '-       -       -       -       -       -       -       -       -       *',
      userErrors:               '-       -       -       -       -       -       -       -       -       *',
    },
  },
  DisableHandlerPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      handler:                  '-       -       -       -       -       -       -       -       -       *',
      userErrors:               '-       -       -       -       -       -       -       -       -       *',
    },
  },
  EnableHandlerPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      handler:                  '-       -       -       -       -       -       -       -       -       *',
      userErrors:               '-       -       -       -       -       -       -       -       -       *',
    },
  },
  ResetSecondFactorPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      handler:                  '-       -       -       -       -       -       -       -       -       *',
      userErrors:               '-       -       -       -       -       -       -       -       -       *',
    },
  },
  DeadlineSimulation: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      totalCount:               '-       -       -       -       -       *       *       -       -       -',
      nodes:                    '-       -       -       -       -       *       *       -       -       -',
    },
  },
  SimulatedDeadline: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       -       *       *       -       -       -',
      kind:                     '-       -       -       -       -       *       *       -       -       -',
      effect:                   '-       -       -       -       -       *       *       -       -       -',
      dueAt:                    '-       -       -       -       -       *       *       -       -       -',
      dueOn:                    '-       -       -       -       -       *       *       -       -       -',
      newDueAt:                 '-       -       -       -       -       *       *       -       -       -',
      newDueOn:                 '-       -       -       -       -       *       *       -       -       -',
    },
  },
}
