import type { AccessRows } from './access-rows.js'

/** What a file would bring before it is taken in. */
// biome-ignore format: a table is read across
export const importPreview: AccessRows = {
  ImportPreview: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      recognisedAs:             '-       -       -       -       -       *       *       -       -       -',
      encoding:                 '-       -       -       -       -       *       *       -       -       -',
      delimiter:                '-       -       -       -       -       *       *       -       -       -',
      columns:                  '-       -       -       -       -       *       *       -       -       -',
      mapping:                  '-       -       -       -       -       *       *       -       -       -',
      rows:                     '-       -       -       -       -       *       *       -       -       -',
      lookedAt:                 '-       -       -       -       -       *       *       -       -       -',
      rejected:                 '-       -       -       -       -       *       *       -       -       -',
      faults:                   '-       -       -       -       -       *       *       -       -       -',
      refusal:                  '-       -       -       -       -       *       *       -       -       -',
      userErrors:               '-       -       -       -       -       *       *       -       -       -',
    },
  },
  ImportColumn: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      name:                     '-       -       -       -       -       *       *       -       -       -',
      examples:                 '-       -       -       -       -       *       *       -       -       -',
    },
  },
  ImportPreviewRow: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      line:                     '-       -       -       -       -       *       *       -       -       -',
      taken:                    '-       -       -       -       -       *       *       -       -       -',
      faults:                   '-       -       -       -       -       *       *       -       -       -',
    },
  },
  ImportTaken: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      field:                    '-       -       -       -       -       *       *       -       -       -',
      label:                    '-       -       -       -       -       *       *       -       -       -',
      value:                    '-       -       -       -       -       *       *       -       -       -',
    },
  },
  ImportFaultCount: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      fault:                    '-       -       -       -       -       *       *       -       -       -',
      count:                    '-       -       -       -       -       *       *       -       -       -',
      lines:                    '-       -       -       -       -       *       *       -       -       -',
    },
  },
  ImportFault: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      column:                   '-       -       -       -       -       *       *       -       -       -',
      field:                    '-       -       -       -       -       *       *       -       -       -',
      expected:                 '-       -       -       -       -       *       *       -       -       -',
    },
  },
}
