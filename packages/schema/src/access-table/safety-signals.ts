import type { AccessRows } from './access-rows.js'

/** What is dangerous, without anybody who told it. */
// biome-ignore format: a table is read across
export const safetySignals: AccessRows = {
  SafetySignal: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       -       -       *       *       -       -       -',
      state:                    '-       -       -       -       -       *       *       -       -       -',
      danger:                   '-       -       -       -       -       *       *       -       -       -',
      product:                  '-       -       -       -       -       *       *       -       -       -',
      orderNumber:              '-       -       -       -       -       *       *       -       -       -',
      seller:                   '-       -       -       -       -       *       *       -       -       -',
      sellerName:               '-       -       -       -       -       *       *       -       -       -',
      category:                 '-       -       -       -       -       *       *       -       -       -',
      channel:                  '-       -       -       -       -       *       *       -       -       -',
      receivedAt:               '-       -       -       -       -       *       *       -       -       -',
      recordedAt:               '-       -       -       -       -       *       *       -       -       -',
      recordedBy:               '-       -       -       -       -       *       *       -       -       -',
      done:                     '-       -       -       -       -       *       *       -       -       -',
      handledAt:                '-       -       -       -       -       *       *       -       -       -',
      handledBy:                '-       -       -       -       -       *       *       -       -       -',
      version:                  '-       -       -       -       -       *       *       -       -       -',
    },
  },
  SafetySignalConnection: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      edges:                    '-       -       -       -       -       *       *       -       -       -',
      nodes:                    '-       -       -       -       -       *       *       -       -       -',
      pageInfo:                 '-       -       -       -       -       *       *       -       -       -',
      totalCount:               '-       -       -       -       -       *       *       -       -       -',
    },
  },
  SafetySignalEdge: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      cursor:                   '-       -       -       -       -       *       *       -       -       -',
      node:                     '-       -       -       -       -       *       *       -       -       -',
    },
  },
  RecordSafetySignalPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      kept:                     '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  HandleSafetySignalPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      signal:                   '-       -       -       -       -       *       *       -       -       -',
      userErrors:               '-       -       -       -       -       *       *       -       -       -',
    },
  },
  LeaveSafetySignalPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      kept:                     '*       *       *       *       *       *       *       *       *       *',
      userErrors:               '*       *       *       *       *       *       *       *       *       *',
    },
  },
}
