import type { AccessRows } from './access-rows.js'

/** What was done, for who must be able to look back; of complaints to who reads them. @source KP-1, D-18, D-19 */
// biome-ignore format: a table is read across
export const journal: AccessRows = {
  JournalEntry: {
    relations: 'oxmws',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       -       -       oxw     oxw     -       xws     ws',
      recordedAt:               '-       -       -       -       -       oxw     oxw     -       xws     ws',
      act:                      '-       -       -       -       -       oxw     oxw     -       xws     ws',
      actorKind:                '-       -       -       -       -       oxw     oxw     -       xws     ws',
      actor:                    '-       -       -       -       -       oxw     oxw     -       xws     ws',
      subject:                  '-       -       -       -       -       oxw     oxw     -       xws     ws',
      subjectId:                '-       -       -       -       -       oxw     oxw     -       xws     ws',
      subjectName:              '-       -       -       -       -       oxw     oxw     -       xws     ws',
      position:                 '-       -       -       -       -       oxw     oxw     -       xws     ws',
      facts:                    '-       -       -       -       -       oxw     oxw     -       xws     ws',
      hash:                     '-       -       -       -       -       oxw     oxw     -       xws     ws',
      previousHash:             '-       -       -       -       -       oxw     oxw     -       xws     ws',
    },
  },
  JournalEntryConnection: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      edges:                    '-       -       -       -       -       *       *       -       *       *',
      nodes:                    '-       -       -       -       -       *       *       -       *       *',
      pageInfo:                 '-       -       -       -       -       *       *       -       *       *',
      totalCount:               '-       -       -       -       -       *       *       -       *       *',
    },
  },
  JournalEntryEdge: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      cursor:                   '-       -       -       -       -       *       *       -       *       *',
      node:                     '-       -       -       -       -       *       *       -       *       *',
    },
  },
  JournalCheck: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       -       -       *       *       -       *       *',
      state:                    '-       -       -       -       -       *       *       -       *       *',
      askedAt:                  '-       -       -       -       -       *       *       -       *       *',
      askedBy:                  '-       -       -       -       -       *       *       -       *       *',
      entries:                  '-       -       -       -       -       *       *       -       *       *',
      entriesDone:              '-       -       -       -       -       *       *       -       *       *',
      endedAt:                  '-       -       -       -       -       *       *       -       *       *',
      brokenChains:             '-       -       -       -       -       *       *       -       *       *',
      broken:                   '-       -       -       -       -       *       *       -       *       *',
    },
  },
  BrokenChain: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      subject:                  '-       -       -       -       -       *       *       -       *       *',
      subjectName:              '-       -       -       -       -       *       *       -       *       *',
      position:                 '-       -       -       -       -       *       *       -       *       *',
    },
  },
  CheckJournalPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      check:                    '-       -       -       -       -       -       *       -       *       *',
      userErrors:               '-       -       -       -       -       -       *       -       *       *',
    },
  },
  ComplaintReading: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      at:                       '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      reader:                   '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
    },
  },
  ComplaintReadingConnection: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      edges:                    '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      nodes:                    '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      pageInfo:                 '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      totalCount:               '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
    },
  },
  ComplaintReadingEdge: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      cursor:                   '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      node:                     '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
    },
  },
}
