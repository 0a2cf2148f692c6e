import type { AccessRows } from './access-rows.js'

/** The categories and the office itself. @source KP-1 */
// biome-ignore format: a table is read across
export const office: AccessRows = {
  Category: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       *       *       *       *       *       *       *       *',
      code:                     '-       -       *       *       *       *       *       *       *       *',
      name:                     '-       -       *       *       *       *       *       *       *       *',
      nameNl:                   '-       -       *       *       *       *       *       *       *       *',
      nameEn:                   '-       -       *       *       *       *       *       *       *       *',
      retired:                  '-       -       *       *       *       *       *       *       *       *',
      parent:                   '-       -       *       *       *       *       *       *       *       *',
      children:                 '-       -       *       *       *       *       *       *       *       *',
      openComplaints:           '-       -       -       -       *       *       *       -       *       -',
      complaints:               '-       -       -       -       *       *       *       -       *       -',
    },
  },
  CategoryConnection: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      edges:                    '-       -       *       *       *       *       *       *       *       *',
      nodes:                    '-       -       *       *       *       *       *       *       *       *',
      pageInfo:                 '-       -       *       *       *       *       *       *       *       *',
      totalCount:               '-       -       *       *       *       *       *       *       *       *',
    },
  },
  CategoryEdge: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      cursor:                   '-       -       *       *       *       *       *       *       *       *',
      node:                     '-       -       *       *       *       *       *       *       *       *',
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
      complaintVisibility:      '-       -       -       -       *       *       *       *       *       *',
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
