import type { AccessRows } from './access-rows.js'

/** The policy of points is for everybody; what it would have done is for who can change it. @source BP-8, D-14 */
// biome-ignore format: a table is read across
export const pointsPolicy: AccessRows = {
  PointsPolicy: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      version:                  '*       *       *       *       *       *       *       *       *       *',
      inForceFrom:              '*       *       *       *       *       *       *       *       *       *',
      rules:                    '*       *       *       *       *       *       *       *       *       *',
      startTotal:               '*       *       *       *       *       *       *       *       *       *',
      returnInDays:             '*       *       *       *       *       *       *       *       *       *',
      closureMode:              '*       *       *       *       *       *       *       *       *       *',
      heldAtMostInMonths:       '*       *       *       *       *       *       *       *       *       *',
      closureNoticeInDays:      '*       *       *       *       *       *       *       *       *       *',
      changeNoticeInDays:       '*       *       *       *       *       *       *       *       *       *',
      warnAt:                   '*       *       *       *       *       *       *       *       *       *',
      decidedAt:                '*       *       *       *       *       *       *       *       *       *',
      decidedBy:                '-       -       -       -       *       *       *       *       *       *',
    },
  },
  PointsPolicyConnection: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      edges:                    '*       *       *       *       *       *       *       *       *       *',
      nodes:                    '*       *       *       *       *       *       *       *       *       *',
      pageInfo:                 '*       *       *       *       *       *       *       *       *       *',
      totalCount:               '*       *       *       *       *       *       *       *       *       *',
    },
  },
  PointsPolicyEdge: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      cursor:                   '*       *       *       *       *       *       *       *       *       *',
      node:                     '*       *       *       *       *       *       *       *       *       *',
    },
  },
  PointsRule: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      category:                 '*       *       *       *       *       *       *       *       *       *',
      lightest:                 '*       *       *       *       *       *       *       *       *       *',
      heaviest:                 '*       *       *       *       *       *       *       *       *       *',
      reach:                    '*       *       *       *       *       *       *       *       *       *',
      since:                    '*       *       *       *       *       *       *       *       *       *',
      dutch:                    '*       *       *       *       *       *       *       *       *       *',
      english:                  '*       *       *       *       *       *       *       *       *       *',
    },
  },
  PointsRuleText: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      notAllowed:               '*       *       *       *       *       *       *       *       *       *',
      allowed:                  '*       *       *       *       *       *       *       *       *       *',
    },
  },
  ChangePointsPolicyPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      pointsPolicy:             '-       -       -       -       -       -       *       *       -       -',
      userErrors:               '-       -       -       -       -       -       *       *       -       -',
    },
  },
  PointsPolicyPreview: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      userErrors:               '-       -       -       -       -       -       *       *       -       -',
      replay:                   '-       -       -       -       -       -       *       *       -       -',
    },
  },
  PointsIf: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      effects:                  '-       -       -       -       -       -       *       *       -       -',
      needsSecondPerson:        '-       -       -       -       -       -       *       *       -       -',
      userErrors:               '-       -       -       -       -       -       *       *       -       -',
    },
  },
  PointsPolicyReplay: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      accounts:                 '-       -       -       -       -       -       *       *       -       -',
      closedNow:                '-       -       -       -       -       -       *       *       -       -',
      closedThen:               '-       -       -       -       -       -       *       *       -       -',
      wouldClose:               '-       -       -       -       -       -       *       *       -       -',
      wouldBeOpen:              '-       -       -       -       -       -       *       *       -       -',
      differing:                '-       -       -       -       -       -       *       *       -       -',
      nodes:                    '-       -       -       -       -       -       *       *       -       -',
      endCursor:                '-       -       -       -       -       -       *       *       -       -',
    },
  },
  ReplayedAccount: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      seller:                   '-       -       -       -       -       -       *       *       -       -',
      pointsNow:                '-       -       -       -       -       -       *       *       -       -',
      pointsThen:               '-       -       -       -       -       -       *       *       -       -',
      stateNow:                 '-       -       -       -       -       -       *       *       -       -',
      stateThen:                '-       -       -       -       -       -       *       *       -       -',
      closedOnNow:              '-       -       -       -       -       -       *       *       -       -',
      closedOnThen:             '-       -       -       -       -       -       *       *       -       -',
    },
  },
}
