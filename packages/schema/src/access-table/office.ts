import type { AccessRows } from './access-rows.js'

/** The people, the categories and the office itself. */
// biome-ignore format: a table is read across
export const office: AccessRows = {
  Viewer: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      handler:                  '-       -       -       -       *       *       *       *       *       *',
      roles:                    '-       -       -       -       *       *       *       *       *       *',
      permissions:              '-       -       -       -       *       *       *       *       *       *',
      sessionEndsAt:            '-       -       -       -       *       *       *       *       *       *',
    },
  },
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
      workload:                 '-       -       -       -       *       *       *       *       *       *',
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
  Workload: {
    relations: 'ox',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      open:                     '-       -       -       -       *       *       *       *       *       *',
      overdue:                  '-       -       -       -       *       *       *       *       *       *',
      unconfirmed:              '-       -       -       -       *       *       *       *       *       *',
    },
  },
  Category: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       *       *       *       *       *       *       *',
      code:                     '-       -       -       *       *       *       *       *       *       *',
      name:                     '-       -       -       *       *       *       *       *       *       *',
      nameNl:                   '-       -       -       *       *       *       *       *       *       *',
      nameEn:                   '-       -       -       *       *       *       *       *       *       *',
      retired:                  '-       -       -       *       *       *       *       *       *       *',
      parent:                   '-       -       -       *       *       *       *       *       *       *',
      children:                 '-       -       -       *       *       *       *       *       *       *',
      openComplaints:           '-       -       -       -       *       *       *       *       *       *',
      complaints:               '-       -       -       -       *       *       *       -       *       -',
    },
  },
  CategoryConnection: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      edges:                    '-       -       -       *       *       *       *       *       *       *',
      nodes:                    '-       -       -       *       *       *       *       *       *       *',
      pageInfo:                 '-       -       -       *       *       *       *       *       *       *',
      totalCount:               '-       -       -       *       *       *       *       *       *       *',
    },
  },
  CategoryEdge: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      cursor:                   '-       -       -       *       *       *       *       *       *       *',
      node:                     '-       -       -       *       *       *       *       *       *       *',
    },
  },
  Organisation: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      name:                     '-       -       -       -       *       *       *       *       *       *',
      department:               '-       -       -       -       *       *       *       *       *       *',
      postalAddress:            '-       -       -       -       *       *       *       *       *       *',
      visitingAddress:          '-       -       -       -       *       *       *       *       *       *',
      telephone:                '-       -       -       -       *       *       *       *       *       *',
      email:                    '-       -       -       -       *       *       *       *       *       *',
      logoUrl:                  '-       -       -       -       *       *       *       *       *       *',
      dutch:                    '-       -       -       -       *       *       *       *       *       *',
      english:                  '-       -       -       -       *       *       *       *       *       *',
      version:                  '-       -       -       -       *       *       *       *       *       *',
      changedAt:                '-       -       -       -       *       *       *       *       *       *',
      changedBy:                '-       -       -       -       *       *       *       *       *       *',
    },
  },
  OrganisationTexts: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      introduction:             '-       -       -       -       *       *       *       *       *       *',
      confidentiality:          '-       -       -       -       *       *       *       *       *       *',
      afterSending:             '-       -       -       -       *       *       *       *       *       *',
      openingHours:             '-       -       -       -       *       *       *       *       *       *',
    },
  },
}
