import type { AccessRows } from './access-rows.js'

/** Files that are taken in. */
// biome-ignore format: a table is read across
export const imports: AccessRows = {
  Import: {
    relations: 'ox',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       -       -       *       *       -       *       -',
      kind:                     '-       -       -       -       -       *       *       -       *       -',
      state:                    '-       -       -       -       -       *       *       -       *       -',
      source:                   '-       -       -       -       -       *       *       -       *       -',
      fileName:                 '-       -       -       -       -       *       *       -       *       -',
      sha256:                   '-       -       -       -       -       *       *       -       *       -',
      version:                  '-       -       -       -       -       *       *       -       *       -',
      encoding:                 '-       -       -       -       -       *       *       -       *       -',
      delimiter:                '-       -       -       -       -       *       *       -       *       -',
      mapping:                  '-       -       -       -       -       *       *       -       *       -',
      progress:                 '-       -       -       -       -       *       *       -       *       -',
      refusal:                  '-       -       -       -       -       *       *       -       *       -',
      preparedAt:               '-       -       -       -       -       *       *       -       *       -',
      preparedBy:               '-       -       -       -       -       *       *       -       *       -',
      startedAt:                '-       -       -       -       -       *       *       -       *       -',
      endedAt:                  '-       -       -       -       -       *       *       -       *       -',
      rejects:                  '-       -       -       -       -       *       *       -       *       -',
      rejectsKept:              '-       -       -       -       -       *       *       -       *       -',
      rejectsUrl:               '-       -       -       -       -       *       *       -       *       -',
      allowedActions:           '-       -       -       -       -       *       *       -       -       -',
    },
  },
  ImportConnection: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      edges:                    '-       -       -       -       -       *       *       -       *       -',
      nodes:                    '-       -       -       -       -       *       *       -       *       -',
      pageInfo:                 '-       -       -       -       -       *       *       -       *       -',
      totalCount:               '-       -       -       -       -       *       *       -       *       -',
    },
  },
  ImportEdge: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      cursor:                   '-       -       -       -       -       *       *       -       *       -',
      node:                     '-       -       -       -       -       *       *       -       *       -',
    },
  },
  ImportMapping: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      fields:                   '-       -       -       -       -       *       *       -       *       -',
      categories:               '-       -       -       -       -       *       *       -       *       -',
      keep:                     '-       -       -       -       -       *       *       -       *       -',
    },
  },
  ImportFieldMapping: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      field:                    '-       -       -       -       -       *       *       -       *       -',
      columns:                  '-       -       -       -       -       *       *       -       *       -',
      values:                   '-       -       -       -       -       *       *       -       *       -',
      otherwise:                '-       -       -       -       -       *       *       -       *       -',
    },
  },
  ImportValue: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      from:                     '-       -       -       -       -       *       *       -       *       -',
      to:                       '-       -       -       -       -       *       *       -       *       -',
    },
  },
  ImportCategory: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      code:                     '-       -       -       -       -       *       *       -       *       -',
      nameNl:                   '-       -       -       -       -       *       *       -       *       -',
      nameEn:                   '-       -       -       -       -       *       *       -       *       -',
      parent:                   '-       -       -       -       -       *       *       -       *       -',
    },
  },
  ImportProgress: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      bytes:                    '-       -       -       -       -       *       *       -       *       -',
      bytesDone:                '-       -       -       -       -       *       *       -       *       -',
      lines:                    '-       -       -       -       -       *       *       -       *       -',
      records:                  '-       -       -       -       -       *       *       -       *       -',
      accepted:                 '-       -       -       -       -       *       *       -       *       -',
      changed:                  '-       -       -       -       -       *       *       -       *       -',
      present:                  '-       -       -       -       -       *       *       -       *       -',
      rejected:                 '-       -       -       -       -       *       *       -       *       -',
      recordsPerSecond:         '-       -       -       -       -       *       *       -       *       -',
      progressedAt:             '-       -       -       -       -       *       *       -       *       -',
    },
  },
  ImportRefusal: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      code:                     '-       -       -       -       -       *       *       -       *       -',
      message:                  '-       -       -       -       -       *       *       -       *       -',
      columnsFound:             '-       -       -       -       -       *       *       -       *       -',
    },
  },
  ImportReject: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      line:                     '-       -       -       -       -       *       *       -       *       -',
      column:                   '-       -       -       -       -       *       *       -       *       -',
      field:                    '-       -       -       -       -       *       *       -       *       -',
      expected:                 '-       -       -       -       -       *       *       -       *       -',
    },
  },
  ImportRejectConnection: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      edges:                    '-       -       -       -       -       *       *       -       *       -',
      nodes:                    '-       -       -       -       -       *       *       -       *       -',
      pageInfo:                 '-       -       -       -       -       *       *       -       *       -',
      totalCount:               '-       -       -       -       -       *       *       -       *       -',
    },
  },
  ImportRejectEdge: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      cursor:                   '-       -       -       -       -       *       *       -       *       -',
      node:                     '-       -       -       -       -       *       *       -       *       -',
    },
  },
  ImportProgressed: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      eventId:                  '-       -       -       -       -       *       *       -       *       -',
      import:                   '-       -       -       -       -       *       *       -       *       -',
    },
  },
  ImportField: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      name:                     '-       -       -       -       -       *       *       -       *       -',
      label:                    '-       -       -       -       -       *       *       -       *       -',
      form:                     '-       -       -       -       -       *       *       -       *       -',
      required:                 '-       -       -       -       -       *       *       -       *       -',
    },
  },
}
