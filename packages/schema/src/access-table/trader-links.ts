import type { AccessRows } from './access-rows.js'

/** Which register numbers belong together; a seller is told to which its own is linked, not why. @source D-15, D-16 */
// biome-ignore format: a table is read across
export const traderLinks: AccessRows = {
  TraderLink: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       -       -       *       *       *       *       -',
      kind:                     '-       -       -       -       -       *       *       *       *       -',
      state:                    '-       -       -       -       -       *       *       *       *       -',
      traders:                  '-       -       -       -       -       *       *       *       *       -',
      confidence:               '-       -       -       -       -       *       *       *       *       -',
      sinceOn:                  '-       -       -       -       -       *       *       *       *       -',
      untilOn:                  '-       -       -       -       -       *       *       *       *       -',
      evidence:                 '-       -       -       -       -       *       *       *       *       -',
      foundBy:                  '-       -       -       -       -       *       *       *       *       -',
      foundAt:                  '-       -       -       -       -       *       *       *       *       -',
      standsOn:                 '-       -       -       -       -       *       *       *       *       -',
      confirmedBy:              '-       -       -       -       -       *       *       *       *       -',
      endedBy:                  '-       -       -       -       -       *       *       *       *       -',
      endedAt:                  '-       -       -       -       -       *       *       *       *       -',
      endReason:                '-       -       -       -       -       *       *       *       *       -',
      version:                  '-       -       -       -       -       *       *       *       *       -',
    },
  },
  RelatedNumber: {
    relations: 'otx',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      kind:                     '-       -       o       o       *       *       *       *       *       -',
      register:                 '-       -       o       o       *       *       *       *       *       -',
      registerNumber:           '-       -       o       o       *       *       *       *       *       -',
      name:                     '-       -       o       o       *       *       *       *       *       -',
      sinceOn:                  '-       -       o       o       *       *       *       *       *       -',
      untilOn:                  '-       -       o       o       *       *       *       *       *       -',
    },
  },
  LinkTradersPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      link:                     '-       -       -       -       -       -       *       *       -       -',
      effects:                  '-       -       -       -       -       -       *       *       -       -',
      needsSecondPerson:        '-       -       -       -       -       -       *       *       -       -',
      userErrors:               '-       -       -       -       -       -       *       *       -       -',
    },
  },
  ProveSamePersonPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      link:                     '-       -       -       -       -       -       *       *       -       -',
      effects:                  '-       -       -       -       -       -       *       *       -       -',
      needsSecondPerson:        '-       -       -       -       -       -       *       *       -       -',
      userErrors:               '-       -       -       -       -       -       *       *       -       -',
    },
  },
  ConfirmTraderLinkPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      link:                     '-       -       -       -       -       -       *       *       -       -',
      effects:                  '-       -       -       -       -       -       *       *       -       -',
      needsSecondPerson:        '-       -       -       -       -       -       *       *       -       -',
      userErrors:               '-       -       -       -       -       -       *       *       -       -',
    },
  },
  DeclineTraderLinkPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      link:                     '-       -       -       -       -       -       *       *       -       -',
      effects:                  '-       -       -       -       -       -       *       *       -       -',
      needsSecondPerson:        '-       -       -       -       -       -       *       *       -       -',
      userErrors:               '-       -       -       -       -       -       *       *       -       -',
    },
  },
  EndTraderLinkPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      link:                     '-       -       -       -       -       -       *       *       -       -',
      effects:                  '-       -       -       -       -       -       *       *       -       -',
      needsSecondPerson:        '-       -       -       -       -       -       *       *       -       -',
      userErrors:               '-       -       -       -       -       -       *       *       -       -',
    },
  },
  WithdrawTraderLinkPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      link:                     '-       -       -       -       -       -       *       *       -       -',
      effects:                  '-       -       -       -       -       -       *       *       -       -',
      needsSecondPerson:        '-       -       -       -       -       -       *       *       -       -',
      userErrors:               '-       -       -       -       -       -       *       *       -       -',
    },
  },
}
