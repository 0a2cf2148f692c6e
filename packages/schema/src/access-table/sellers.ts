import type { AccessRows } from './access-rows.js'

/** Sellers, their traders and what was ordered of them; a seller sees its own accounts. @source D-15, D-16 */
// biome-ignore format: a table is read across
export const sellers: AccessRows = {
  Seller: {
    relations: 'otx',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       o       o       *       *       *       *       *       -',
      name:                     '-       -       o       o       *       *       *       *       *       -',
      country:                  '-       -       o       o       *       *       *       *       *       -',
      accountState:             '-       -       o       o       *       *       *       *       *       -',
      openedOn:                 '-       -       o       o       *       *       *       *       *       -',
      leftOn:                   '-       -       o       o       *       *       *       *       *       -',
      trader:                   '-       -       o       o       *       *       *       *       *       -',
      linkedSellers:            '-       -       o       o       *       *       *       *       *       -',
      relatedNumbers:           '-       -       o       o       *       *       *       *       *       -',
      violations:               '-       -       o       o       *       *       *       *       *       -',
      points:                   '-       -       o       o       *       *       *       *       *       -',
      pointsOver:               '-       -       o       o       *       *       *       *       *       -',
      ledger:                   '-       -       o       o       *       *       *       *       *       -',
      notices:                  '-       -       o       o       *       *       *       *       *       -',
      openComplaints:           '-       -       -       -       *       *       *       -       *       -',
      complaints:               '-       -       -       -       *       *       *       -       *       -',
      orderCount:               '-       -       -       -       *       *       *       -       *       -',
      orders:                   '-       -       -       -       *       *       *       -       *       -',
      complaintRate:            '-       -       -       -       *       *       *       -       *       -',
    },
  },
  SellerConnection: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      edges:                    '-       -       *       *       *       *       *       *       *       -',
      nodes:                    '-       -       *       *       *       *       *       *       *       -',
      pageInfo:                 '-       -       *       *       *       *       *       *       *       -',
      totalCount:               '-       -       *       *       *       *       *       *       *       -',
    },
  },
  SellerEdge: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      cursor:                   '-       -       *       *       *       *       *       *       *       -',
      node:                     '-       -       *       *       *       *       *       *       *       -',
    },
  },
  Trader: {
    relations: 'otx',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      register:                 '-       -       o       o       *       *       *       *       *       -',
      registerNumber:           '-       -       o       o       *       *       *       *       *       -',
      name:                     '-       -       o       o       *       *       *       *       *       -',
      country:                  '-       -       o       o       *       *       *       *       *       -',
      blockedOn:                '-       -       o       o       *       *       *       *       *       -',
      sellers:                  '-       -       o       o       *       *       *       *       *       -',
      registrationSignals:      '-       -       -       -       -       *       *       *       *       -',
      links:                    '-       -       -       -       -       *       *       *       *       -',
    },
  },
  ComplaintRate: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      from:                     '-       -       -       -       *       *       *       -       *       -',
      until:                    '-       -       -       -       *       *       *       -       *       -',
      complaints:               '-       -       -       -       *       *       *       -       *       -',
      orders:                   '-       -       -       -       *       *       *       -       *       -',
      perThousand:              '-       -       -       -       *       *       *       -       *       -',
      limits:                   '-       -       -       -       *       *       *       -       *       -',
    },
  },
  Order: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       -       *       *       *       -       *       -',
      number:                   '-       -       -       -       *       *       *       -       *       -',
      orderedOn:                '-       -       -       -       *       *       *       -       *       -',
      product:                  '-       -       -       -       *       *       *       -       *       -',
      amountInCents:            '-       -       -       -       *       *       *       -       *       -',
      currency:                 '-       -       -       -       *       *       *       -       *       -',
      customerName:             '-       -       -       -       *       *       *       -       *       -',
      customerEmail:            '-       -       -       -       *       *       *       -       *       -',
      seller:                   '-       -       -       -       *       *       *       -       *       -',
      sellerName:               '-       -       -       -       *       *       *       -       *       -',
    },
  },
  OrderConnection: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      edges:                    '-       -       -       -       *       *       *       -       *       -',
      nodes:                    '-       -       -       -       *       *       *       -       *       -',
      pageInfo:                 '-       -       -       -       *       *       *       -       *       -',
      totalCount:               '-       -       -       -       *       *       *       -       *       -',
    },
  },
  OrderEdge: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      cursor:                   '-       -       -       -       *       *       *       -       *       -',
      node:                     '-       -       -       -       *       *       *       -       *       -',
    },
  },
}
