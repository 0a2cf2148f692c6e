import type { AccessRows } from './access-rows.js'

/** Accounts that are opened and left, and the register numbers on which none can be. @source BP-5, D-7, OS-1 */
// biome-ignore format: a table is read across
export const sellerAccounts: AccessRows = {
  RegisterBlock: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       -       -       *       *       *       *       -',
      trader:                   '-       -       -       -       -       *       *       *       *       -',
      state:                    '-       -       -       -       -       *       *       *       *       -',
      blockedOn:                '-       -       -       -       -       *       *       *       *       -',
      closedAccounts:           '-       -       -       -       -       *       *       *       *       -',
      attempts:                 '-       -       -       -       -       *       *       *       *       -',
      lifts:                    '-       -       -       -       -       *       *       *       *       -',
      version:                  '-       -       -       -       -       *       *       *       *       -',
    },
  },
  RegisterBlockConnection: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      edges:                    '-       -       -       -       -       *       *       *       *       -',
      nodes:                    '-       -       -       -       -       *       *       *       *       -',
      pageInfo:                 '-       -       -       -       -       *       *       *       *       -',
      totalCount:               '-       -       -       -       -       *       *       *       *       -',
    },
  },
  RegisterBlockEdge: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      cursor:                   '-       -       -       -       -       *       *       *       *       -',
      node:                     '-       -       -       -       -       *       *       *       *       -',
    },
  },
  RegistrationSignal: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      kind:                     '-       -       -       -       -       *       *       *       *       -',
      spelling:                 '-       -       -       -       -       *       *       *       *       -',
      traderName:               '-       -       -       -       -       *       *       *       *       -',
      name:                     '-       -       -       -       -       *       *       *       *       -',
      country:                  '-       -       -       -       -       *       *       *       *       -',
      seller:                   '-       -       -       -       -       *       *       *       *       -',
      recordedBy:               '-       -       -       -       -       *       *       *       *       -',
      recordedAt:               '-       -       -       -       -       *       *       *       *       -',
    },
  },
  BlockLift: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      state:                    '-       -       -       -       -       *       *       *       *       -',
      ground:                   '-       -       -       -       -       *       *       *       *       -',
      reason:                   '-       -       -       -       -       *       *       *       *       -',
      evidence:                 '-       -       -       -       -       *       *       *       *       -',
      blockedOn:                '-       -       -       -       -       *       *       *       *       -',
      askedBy:                  '-       -       -       -       -       *       *       *       *       -',
      askedAt:                  '-       -       -       -       -       *       *       *       *       -',
      decidedBy:                '-       -       -       -       -       *       *       *       *       -',
      decidedAt:                '-       -       -       -       -       *       *       *       *       -',
      declineReason:            '-       -       -       -       -       *       *       *       *       -',
    },
  },
  RegisterSellerPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      seller:                   '-       -       -       -       -       *       *       *       -       -',
      noticed:                  '-       -       -       -       -       *       *       *       -       -',
      block:                    '-       -       -       -       -       *       *       *       -       -',
      userErrors:               '-       -       -       -       -       *       *       *       -       -',
    },
  },
  LeaveAccountPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      seller:                   '-       -       -       -       -       *       *       *       -       -',
      userErrors:               '-       -       -       -       -       *       *       *       -       -',
    },
  },
  LiftBlockPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      block:                    '-       -       -       -       -       -       *       *       -       -',
      userErrors:               '-       -       -       -       -       -       *       *       -       -',
    },
  },
  ConfirmLiftPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      block:                    '-       -       -       -       -       -       *       *       -       -',
      userErrors:               '-       -       -       -       -       -       *       *       -       -',
    },
  },
  DeclineLiftPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      block:                    '-       -       -       -       -       -       *       *       -       -',
      userErrors:               '-       -       -       -       -       -       *       *       -       -',
    },
  },
}
