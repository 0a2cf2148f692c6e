import type { AccessRows } from './access-rows.js'

/** On which days nobody is blamed; a seller is told of it with what was withdrawn for it. @source D-7, D-19 */
// biome-ignore format: a table is read across
export const forceMajeure: AccessRows = {
  ForceMajeureWindow: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       -       -       -       *       *       *       -',
      state:                    '-       -       -       -       -       -       *       *       *       -',
      fromOn:                   '-       -       -       -       -       -       *       *       *       -',
      untilOn:                  '-       -       -       -       -       -       *       *       *       -',
      categories:               '-       -       -       -       -       -       *       *       *       -',
      reasonNl:                 '-       -       -       -       -       -       *       *       *       -',
      reasonEn:                 '-       -       -       -       -       -       *       *       *       -',
      withdrawn:                '-       -       -       -       -       -       *       *       *       -',
      recordedBy:               '-       -       -       -       -       -       *       *       *       -',
      recordedAt:               '-       -       -       -       -       -       *       *       *       -',
      standsAt:                 '-       -       -       -       -       -       *       *       *       -',
      confirmedBy:              '-       -       -       -       -       -       *       *       *       -',
      endedBy:                  '-       -       -       -       -       -       *       *       *       -',
      endedAt:                  '-       -       -       -       -       -       *       *       *       -',
      endReason:                '-       -       -       -       -       -       *       *       *       -',
      version:                  '-       -       -       -       -       -       *       *       *       -',
    },
  },
  ForceMajeureWindowConnection: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      edges:                    '-       -       -       -       -       -       *       *       *       -',
      nodes:                    '-       -       -       -       -       -       *       *       *       -',
      pageInfo:                 '-       -       -       -       -       -       *       *       *       -',
      totalCount:               '-       -       -       -       -       -       *       *       *       -',
    },
  },
  ForceMajeureWindowEdge: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      cursor:                   '-       -       -       -       -       -       *       *       *       -',
      node:                     '-       -       -       -       -       -       *       *       *       -',
    },
  },
  ForceMajeure: {
    relations: 'otx',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      fromOn:                   '-       -       o       o       *       *       *       *       *       -',
      untilOn:                  '-       -       o       o       *       *       *       *       *       -',
      reason:                   '-       -       o       o       *       *       *       *       *       -',
    },
  },
  RecordForceMajeurePayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      forceMajeure:             '-       -       -       -       -       -       *       *       -       -',
      violationCount:           '-       -       -       -       -       -       *       *       -       -',
      violations:               '-       -       -       -       -       -       *       *       -       -',
      accountCount:             '-       -       -       -       -       -       *       *       -       -',
      effects:                  '-       -       -       -       -       -       *       *       -       -',
      numbersOpened:            '-       -       -       -       -       -       *       *       -       -',
      userErrors:               '-       -       -       -       -       -       *       *       -       -',
    },
  },
  ConfirmForceMajeurePayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      forceMajeure:             '-       -       -       -       -       -       *       *       -       -',
      violationCount:           '-       -       -       -       -       -       *       *       -       -',
      violations:               '-       -       -       -       -       -       *       *       -       -',
      accountCount:             '-       -       -       -       -       -       *       *       -       -',
      effects:                  '-       -       -       -       -       -       *       *       -       -',
      numbersOpened:            '-       -       -       -       -       -       *       *       -       -',
      userErrors:               '-       -       -       -       -       -       *       *       -       -',
    },
  },
  DeclineForceMajeurePayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      forceMajeure:             '-       -       -       -       -       -       *       *       -       -',
      userErrors:               '-       -       -       -       -       -       *       *       -       -',
    },
  },
  EndForceMajeurePayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      forceMajeure:             '-       -       -       -       -       -       *       *       -       -',
      userErrors:               '-       -       -       -       -       -       *       *       -       -',
    },
  },
}
