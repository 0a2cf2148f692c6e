import type { AccessRows } from './access-rows.js'

/** What people make of the list of complaints: views that they keep, and acts on many at once. @source KP-1 */
// biome-ignore format: a table is read across
export const lists: AccessRows = {
  SavedView: {
    relations: 'oxw',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       -       ow      ow      ow      -       ow      -',
      name:                     '-       -       -       -       ow      ow      ow      -       ow      -',
      address:                  '-       -       -       -       ow      ow      ow      -       ow      -',
      shared:                   '-       -       -       -       ow      ow      ow      -       ow      -',
      owner:                    '-       -       -       -       ow      ow      ow      -       ow      -',
      count:                    '-       -       -       -       ow      ow      ow      -       ow      -',
      changeable:               '-       -       -       -       ow      ow      ow      -       ow      -',
      version:                  '-       -       -       -       ow      ow      ow      -       ow      -',
    },
  },
  SaveViewPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      view:                     '-       -       -       -       *       *       *       -       *       -',
      userErrors:               '-       -       -       -       *       *       *       -       *       -',
    },
  },
  ChangeViewPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      view:                     '-       -       -       -       *       *       *       -       *       -',
      userErrors:               '-       -       -       -       *       *       *       -       *       -',
    },
  },
  ShareViewPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      view:                     '-       -       -       -       -       *       *       -       -       -',
      userErrors:               '-       -       -       -       -       *       *       -       -       -',
    },
  },
  RemoveViewPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      removedId:                '-       -       -       -       *       *       *       -       *       -',
      userErrors:               '-       -       -       -       *       *       *       -       *       -',
    },
  },
  Bulk: {
    relations: 'ox',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       -       o       o       o       -       -       -',
      act:                      '-       -       -       -       o       o       o       -       -       -',
      handler:                  '-       -       -       -       o       o       o       -       -       -',
      label:                    '-       -       -       -       o       o       o       -       -       -',
      state:                    '-       -       -       -       o       o       o       -       -       -',
      total:                    '-       -       -       -       o       o       o       -       -       -',
      done:                     '-       -       -       -       o       o       o       -       -       -',
      refused:                  '-       -       -       -       o       o       o       -       -       -',
      askedAt:                  '-       -       -       -       o       o       o       -       -       -',
      endedAt:                  '-       -       -       -       o       o       o       -       -       -',
      stoppable:                '-       -       -       -       o       o       o       -       -       -',
      items:                    '-       -       -       -       o       o       o       -       -       -',
    },
  },
  BulkItem: {
    relations: 'ox',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaintId:              '-       -       -       -       o       o       o       -       -       -',
      number:                   '-       -       -       -       o       o       o       -       -       -',
      outcome:                  '-       -       -       -       o       o       o       -       -       -',
      code:                     '-       -       -       -       o       o       o       -       -       -',
      reason:                   '-       -       -       -       o       o       o       -       -       -',
    },
  },
  BulkProgressed: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      eventId:                  '-       -       -       -       *       *       *       -       -       -',
      bulk:                     '-       -       -       -       *       *       *       -       -       -',
    },
  },
  StartBulkPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      bulk:                     '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  StopBulkPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      bulk:                     '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
}
