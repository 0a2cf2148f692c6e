import type { AccessRows } from './access-rows.js'

/** Who speaks for sellers, and what was put to them: the one thing of a complaint that a seller sees. @source D-16 */
// biome-ignore format: a table is read across
export const sellerContacts: AccessRows = {
  SellerContact: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       -       -       -       -       *       -       *',
      name:                     '-       -       -       -       -       -       -       *       -       *',
      email:                    '-       -       -       -       -       -       -       *       -       *',
      language:                 '-       -       -       -       -       -       -       *       -       *',
      state:                    '-       -       -       -       -       -       -       *       -       *',
      sellers:                  '-       -       -       -       -       -       -       *       -       *',
      lastSignedInAt:           '-       -       -       -       -       -       -       *       -       *',
      version:                  '-       -       -       -       -       -       -       *       -       *',
    },
  },
  SellerContactConnection: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      edges:                    '-       -       -       -       -       -       -       *       -       *',
      nodes:                    '-       -       -       -       -       -       -       *       -       *',
      pageInfo:                 '-       -       -       -       -       -       -       *       -       *',
      totalCount:               '-       -       -       -       -       -       -       *       -       *',
    },
  },
  SellerContactEdge: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      cursor:                   '-       -       -       -       -       -       -       *       -       *',
      node:                     '-       -       -       -       -       -       -       *       -       *',
    },
  },
  SellerViewer: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      name:                     '-       -       *       -       -       -       -       -       -       -',
      email:                    '-       -       *       -       -       -       -       -       -       -',
      sellers:                  '-       -       *       -       -       -       -       -       -       -',
      sessionEndsAt:            '-       -       *       -       -       -       -       -       -       -',
      calendarFeed:             '-       -       *       -       -       -       -       -       -       -',
    },
  },
  AddSellerContactPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      sellerContact:            '-       -       -       -       -       -       -       *       -       *',
      userErrors:               '-       -       -       -       -       -       -       *       -       *',
    },
  },
  ChangeSellerContactPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      sellerContact:            '-       -       -       -       -       -       -       *       -       *',
      userErrors:               '-       -       -       -       -       -       -       *       -       *',
    },
  },
  DisableSellerContactPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      sellerContact:            '-       -       -       -       -       -       -       *       -       *',
      userErrors:               '-       -       -       -       -       -       -       *       -       *',
    },
  },
  ComplaintExtract: {
    relations: 'otxd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       o       o       -       -       -       -       -       -',
      text:                     '-       -       o       o       -       -       -       -       -       -',
      seller:                   '-       -       o       o       -       -       -       -       -       -',
      category:                 '-       -       o       o       -       -       -       -       -       -',
    },
  },
  ComplaintExtractConnection: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      edges:                    '-       -       *       *       -       -       -       -       -       -',
      nodes:                    '-       -       *       *       -       -       -       -       -       -',
      pageInfo:                 '-       -       *       *       -       -       -       -       -       -',
      totalCount:               '-       -       *       *       -       -       -       -       -       -',
    },
  },
  ComplaintExtractEdge: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      cursor:                   '-       -       *       *       -       -       -       -       -       -',
      node:                     '-       -       *       *       -       -       -       -       -       -',
    },
  },
  PutExtract: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      text:                     '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      seller:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      consentOn:                '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      putAt:                    '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      putBy:                    '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      withdrawnAt:              '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  PutToSellerPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  WithdrawExtractPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
}
