import type { AccessRows } from './access-rows.js'

/** What was done, for who must be able to look back; of complaints to who reads them. @source KP-1, D-18, D-19 */
// biome-ignore format: a table is read across
export const journal: AccessRows = {
  JournalEntry: {
    relations: 'oxmw',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       -       -       oxw     oxw     -       xw      w',
      recordedAt:               '-       -       -       -       -       oxw     oxw     -       xw      w',
      act:                      '-       -       -       -       -       oxw     oxw     -       xw      w',
      actorKind:                '-       -       -       -       -       oxw     oxw     -       xw      w',
      actor:                    '-       -       -       -       -       oxw     oxw     -       xw      w',
      subject:                  '-       -       -       -       -       oxw     oxw     -       xw      w',
      subjectId:                '-       -       -       -       -       oxw     oxw     -       xw      w',
      subjectName:              '-       -       -       -       -       oxw     oxw     -       xw      w',
      position:                 '-       -       -       -       -       oxw     oxw     -       xw      w',
      facts:                    '-       -       -       -       -       oxw     oxw     -       xw      w',
      hash:                     '-       -       -       -       -       oxw     oxw     -       xw      w',
      previousHash:             '-       -       -       -       -       oxw     oxw     -       xw      w',
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
    relations: 'oxmc', notYetTried: 'd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      at:                       '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      reader:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  ComplaintReadingConnection: {
    relations: 'oxmc', notYetTried: 'd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      edges:                    '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      nodes:                    '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      pageInfo:                 '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      totalCount:               '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  ComplaintReadingEdge: {
    relations: 'oxmc', notYetTried: 'd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      cursor:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      node:                     '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
}
