import type { AccessRows } from './access-rows.js'

/** Keys of software of sellers: who gives them out sees them, and a seller those that act for nobody else. @source D-16 */
// biome-ignore format: a table is read across
export const partnerKeys: AccessRows = {
  PartnerKey: {
    relations: 'otx',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       o       -       -       -       -       -       -       *',
      name:                     '-       -       o       -       -       -       -       -       -       *',
      version:                  '-       -       o       -       -       -       -       -       -       *',
      state:                    '-       -       o       -       -       -       -       -       -       *',
      scopes:                   '-       -       o       -       -       -       -       -       -       *',
      addresses:                '-       -       o       -       -       -       -       -       -       *',
      sellers:                  '-       -       o       -       -       -       -       -       -       *',
      secrets:                  '-       -       o       -       -       -       -       -       -       *',
      madeAt:                   '-       -       o       -       -       -       -       -       -       *',
      madeBy:                   '-       -       -       -       -       -       -       -       -       *',
      expiresAt:                '-       -       o       -       -       -       -       -       -       *',
      revokedAt:                '-       -       o       -       -       -       -       -       -       *',
      lastUsedAt:               '-       -       o       -       -       -       -       -       -       *',
      usage:                    '-       -       o       -       -       -       -       -       -       *',
      requests:                 '-       -       o       -       -       -       -       -       -       *',
    },
  },
  PartnerKeyConnection: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      edges:                    '-       -       *       -       -       -       -       -       -       *',
      nodes:                    '-       -       *       -       -       -       -       -       -       *',
      pageInfo:                 '-       -       *       -       -       -       -       -       -       *',
      totalCount:               '-       -       *       -       -       -       -       -       -       *',
    },
  },
  PartnerKeyEdge: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      cursor:                   '-       -       *       -       -       -       -       -       -       *',
      node:                     '-       -       *       -       -       -       -       -       -       *',
    },
  },
  PartnerKeySecret: {
    relations: 'otx',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      prefix:                   '-       -       o       -       -       -       -       -       -       *',
      lastFour:                 '-       -       o       -       -       -       -       -       -       *',
      madeAt:                   '-       -       o       -       -       -       -       -       -       *',
      endsAt:                   '-       -       o       -       -       -       -       -       -       *',
    },
  },
  PartnerKeyDay: {
    relations: 'otx',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      on:                       '-       -       o       -       -       -       -       -       -       *',
      requests:                 '-       -       o       -       -       -       -       -       -       *',
      refused:                  '-       -       o       -       -       -       -       -       -       *',
      cost:                     '-       -       o       -       -       -       -       -       -       *',
    },
  },
  PartnerRequest: {
    relations: 'otx',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      at:                       '-       -       o       -       -       -       -       -       -       *',
      requestId:                '-       -       o       -       -       -       -       -       -       *',
      operation:                '-       -       o       -       -       -       -       -       -       *',
      outcome:                  '-       -       o       -       -       -       -       -       -       *',
      code:                     '-       -       o       -       -       -       -       -       -       *',
      cost:                     '-       -       o       -       -       -       -       -       -       *',
      milliseconds:             '-       -       o       -       -       -       -       -       -       *',
    },
  },
  PartnerRequestConnection: {
    relations: 'otx',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      edges:                    '-       -       o       -       -       -       -       -       -       *',
      nodes:                    '-       -       o       -       -       -       -       -       -       *',
      pageInfo:                 '-       -       o       -       -       -       -       -       -       *',
      totalCount:               '-       -       o       -       -       -       -       -       -       *',
    },
  },
  PartnerRequestEdge: {
    relations: 'otx',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      cursor:                   '-       -       o       -       -       -       -       -       -       *',
      node:                     '-       -       o       -       -       -       -       -       -       *',
    },
  },
  KeySeller: {
    relations: 'otx',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       o       -       -       -       -       *       -       *',
      name:                     '-       -       o       -       -       -       -       *       -       *',
      registerNumber:           '-       -       o       -       -       -       -       *       -       *',
    },
  },
  CreatePartnerKeyPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      partnerKey:               '-       -       *       -       -       -       -       -       -       *',
      secret:                   '-       -       *       -       -       -       -       -       -       *',
      userErrors:               '-       -       *       -       -       -       -       -       -       *',
    },
  },
  ChangePartnerKeyPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      partnerKey:               '-       -       *       -       -       -       -       -       -       *',
      userErrors:               '-       -       *       -       -       -       -       -       -       *',
    },
  },
  RotatePartnerKeyPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      partnerKey:               '-       -       *       -       -       -       -       -       -       *',
      secret:                   '-       -       *       -       -       -       -       -       -       *',
      userErrors:               '-       -       *       -       -       -       -       -       -       *',
    },
  },
  RevokePartnerKeyPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      partnerKey:               '-       -       *       -       -       -       -       -       -       *',
      userErrors:               '-       -       *       -       -       -       -       -       -       *',
    },
  },
}
