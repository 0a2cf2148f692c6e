import type { AccessRows } from './access-rows.js'

/** Policy points; a seller sees those of its own accounts, without who of the office did what. @source BP-6, D-16 */
// biome-ignore format: a table is read across
export const policyPoints: AccessRows = {
  SellerPoints: {
    relations: 'otx',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      asOf:                     '-       -       o       o       *       *       *       *       *       -',
      knownAt:                  '-       -       o       o       *       *       *       *       *       -',
      start:                    '-       -       o       o       *       *       *       *       *       -',
      balance:                  '-       -       o       o       *       *       *       *       *       -',
      warning:                  '-       -       o       o       *       *       *       *       *       -',
      raw:                      '-       -       o       o       *       *       *       *       *       -',
      isClosed:                 '-       -       o       o       *       *       *       *       *       -',
      upcomingRestorations:     '-       -       o       o       *       *       *       *       *       -',
    },
  },
  PointsReturn: {
    relations: 'otx',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      on:                       '-       -       o       o       *       *       *       *       *       -',
      points:                   '-       -       o       o       *       *       *       *       *       -',
    },
  },
  PointsStep: {
    relations: 'otx',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      on:                       '-       -       o       o       *       *       *       *       *       -',
      balance:                  '-       -       o       o       *       *       *       *       *       -',
    },
  },
  LedgerEntry: {
    relations: 'otx',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      number:                   '-       -       o       o       *       *       *       *       *       -',
      kind:                     '-       -       o       o       *       *       *       *       *       -',
      points:                   '-       -       o       o       *       *       *       *       *       -',
      effectiveOn:              '-       -       o       o       *       *       *       *       *       -',
      recordedAt:               '-       -       o       o       *       *       *       *       *       -',
      returnsOn:                '-       -       o       o       *       *       *       *       *       -',
      lowersTo:                 '-       -       o       o       *       *       *       *       *       -',
      reason:                   '-       -       o       o       *       *       *       *       *       -',
      balanceAfter:             '-       -       o       o       *       *       *       *       *       -',
      violation:                '-       -       o       o       *       *       *       *       *       -',
      actor:                    '-       -       -       -       *       *       *       *       *       -',
    },
  },
  LedgerEntryConnection: {
    relations: 'otx',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      edges:                    '-       -       o       o       *       *       *       *       *       -',
      nodes:                    '-       -       o       o       *       *       *       *       *       -',
      pageInfo:                 '-       -       o       o       *       *       *       *       *       -',
      totalCount:               '-       -       o       o       *       *       *       *       *       -',
    },
  },
  LedgerEntryEdge: {
    relations: 'otx',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      cursor:                   '-       -       o       o       *       *       *       *       *       -',
      node:                     '-       -       o       o       *       *       *       *       *       -',
    },
  },
  SellerNotice: {
    relations: 'otx',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       o       o       *       *       *       *       *       -',
      kind:                     '-       -       o       o       *       *       *       *       *       -',
      owedAt:                   '-       -       o       o       *       *       *       *       *       -',
      text:                     '-       -       o       o       *       *       *       *       *       -',
      policyInForceFrom:        '-       -       o       o       *       *       *       *       *       -',
      violation:                '-       -       o       o       *       *       *       *       *       -',
    },
  },
  SellerNoticeConnection: {
    relations: 'otx',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      edges:                    '-       -       o       o       *       *       *       *       *       -',
      nodes:                    '-       -       o       o       *       *       *       *       *       -',
      pageInfo:                 '-       -       o       o       *       *       *       *       *       -',
      totalCount:               '-       -       o       o       *       *       *       *       *       -',
    },
  },
  SellerNoticeEdge: {
    relations: 'otx',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      cursor:                   '-       -       o       o       *       *       *       *       *       -',
      node:                     '-       -       o       o       *       *       *       *       *       -',
    },
  },
  EndCalendarFeedPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      ended:                    '-       -       *       -       -       -       -       -       -       -',
      userErrors:               '-       -       *       -       -       -       -       -       -       -',
    },
  },
  MakeCalendarFeedPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      calendarFeed:             '-       -       *       -       -       -       -       -       -       -',
      userErrors:               '-       -       *       -       -       -       -       -       -       -',
    },
  },
  SellerPointsChange: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      eventId:                  '-       -       *       *       *       *       *       *       *       -',
      seller:                   '-       -       *       *       *       *       *       *       *       -',
    },
  },
}
