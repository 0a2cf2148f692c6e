import type { AccessRows } from './access-rows.js'

/** What can be asked, done and followed. */
// biome-ignore format: a table is read across
export const roots: AccessRows = {
  Query: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      viewer:                   '*       *       *       *       *       *       *       *       *       *',
      trackedComplaint:         '*       *       *       *       *       *       *       *       *       *',
      submissionForm:           '*       *       *       *       *       *       *       *       *       *',
      node:                     '-       -       *       *       *       *       *       *       *       *',
      nodes:                    '-       -       *       *       *       *       *       *       *       *',
      complaint:                '-       -       -       -       *       *       *       -       *       -',
      complaintByNumber:        '-       -       -       -       *       *       *       -       *       -',
      complaints:               '-       -       -       -       *       *       *       -       *       -',
      dashboard:                '-       -       -       -       *       *       *       -       *       -',
      handlers:                 '-       -       -       -       *       *       *       *       *       *',
      categories:               '-       -       -       *       *       *       *       *       *       *',
      sellers:                  '-       -       *       *       *       *       *       *       *       -',
      seller:                   '-       -       *       *       *       *       *       *       *       -',
      sellerByRegisterNumber:   '-       -       *       *       *       *       *       *       *       -',
      policyCategories:         '-       -       *       *       *       *       *       *       *       -',
      violations:               '-       -       *       *       *       *       *       *       *       -',
      violation:                '-       -       *       *       *       *       *       *       *       -',
      orders:                   '-       -       -       -       *       *       *       -       *       -',
      order:                    '-       -       -       -       *       *       *       -       *       -',
      imports:                  '-       -       -       -       -       *       *       -       *       -',
      import:                   '-       -       -       -       -       *       *       -       *       -',
      importFields:             '-       -       -       -       -       *       *       -       *       -',
      previewImport:            '-       -       -       -       -       *       *       -       -       -',
      organisation:             '-       -       -       -       *       *       *       *       *       *',
    },
  },
  Mutation: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      signIn:                   '*       *       *       *       *       *       *       *       *       *',
      signOut:                  '-       -       -       -       *       *       *       *       *       *',
      prepareUpload:            '*       *       *       *       *       *       *       *       *       *',
      submitComplaint:          '*       *       -       *       *       *       *       *       *       *',
      registerComplaint:        '-       -       -       -       *       *       *       -       -       -',
      assignComplaint:          '-       -       -       -       *       *       *       -       -       -',
      confirmAssignment:        '-       -       -       -       *       *       *       -       -       -',
      recordContact:            '-       -       -       -       *       *       *       -       -       -',
      changeOrganisation:       '-       -       -       -       -       -       *       -       -       *',
      prepareImport:            '-       -       -       -       -       *       *       -       -       -',
      startImport:              '-       -       -       -       -       *       *       -       -       -',
      stopImport:               '-       -       -       -       -       *       *       -       -       -',
      resumeImport:             '-       -       -       -       -       *       *       -       -       -',
    },
  },
  Subscription: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaintChanged:         '-       -       -       -       *       *       *       -       *       -',
      dashboardChanged:         '-       -       -       -       *       *       *       -       *       -',
      organisationChanged:      '-       -       -       -       *       *       *       *       *       *',
      importProgressed:         '-       -       -       -       -       *       *       -       *       -',
    },
  },
}
