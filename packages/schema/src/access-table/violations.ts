import type { AccessRows } from './access-rows.js'

/** Violations; a seller sees its own, without the complaint behind them. @source BP-6, D-16 */
// biome-ignore format: a table is read across
export const violations: AccessRows = {
  Violation: {
    relations: 'otx',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       o       o       *       *       *       *       *       -',
      number:                   '-       -       o       o       *       *       *       *       *       -',
      category:                 '-       -       o       o       *       *       *       *       *       -',
      seller:                   '-       -       o       o       *       *       *       *       *       -',
      state:                    '-       -       o       o       *       *       *       *       *       -',
      weight:                   '-       -       o       o       *       *       *       *       *       -',
      deedOn:                   '-       -       o       o       *       *       *       *       *       -',
      quantity:                 '-       -       o       o       *       *       *       *       *       -',
      decidedAt:                '-       -       o       o       *       *       *       *       *       -',
      pointsReturnOn:           '-       -       o       o       *       *       *       *       *       -',
      facts:                    '-       -       o       o       *       *       *       *       *       -',
      loweredTo:                '-       -       o       o       *       *       *       *       *       -',
      objection:                '-       -       o       o       *       *       *       *       *       -',
      statementOfReasons:       '-       -       o       o       *       *       *       *       *       -',
      objectionUntilOn:         '-       -       o       o       *       *       *       *       *       -',
      forceMajeure:             '-       -       o       o       *       *       *       *       *       -',
      file:                     '-       -       -       -       *       *       *       *       *       -',
      complaint:                '-       -       -       -       *       *       *       -       *       -',
    },
  },
  ViolationConnection: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      edges:                    '-       -       *       *       *       *       *       *       *       -',
      nodes:                    '-       -       *       *       *       *       *       *       *       -',
      pageInfo:                 '-       -       *       *       *       *       *       *       *       -',
      totalCount:               '-       -       *       *       *       *       *       *       *       -',
    },
  },
  ViolationEdge: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      cursor:                   '-       -       *       *       *       *       *       *       *       -',
      node:                     '-       -       *       *       *       *       *       *       *       -',
    },
  },
  PolicyCategory: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '*       *       *       *       *       *       *       *       *       *',
      code:                     '*       *       *       *       *       *       *       *       *       *',
      name:                     '*       *       *       *       *       *       *       *       *       *',
      nameNl:                   '*       *       *       *       *       *       *       *       *       *',
      nameEn:                   '*       *       *       *       *       *       *       *       *       *',
    },
  },
  PolicyCategoryConnection: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      edges:                    '-       -       *       *       *       *       *       *       *       -',
      nodes:                    '-       -       *       *       *       *       *       *       *       -',
      pageInfo:                 '-       -       *       *       *       *       *       *       *       -',
      totalCount:               '-       -       *       *       *       *       *       *       *       -',
    },
  },
  PolicyCategoryEdge: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      cursor:                   '-       -       *       *       *       *       *       *       *       -',
      node:                     '-       -       *       *       *       *       *       *       *       -',
    },
  },
}
