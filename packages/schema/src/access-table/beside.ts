import type { AccessRows } from './access-rows.js'

/** What staff write beside a complaint, and what each of them is told; for nobody outside, whoever asks. @source KP-1, D-10 */
// biome-ignore format: a table is read across
export const beside: AccessRows = {
  Note: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      writer:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      writtenAt:                '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      text:                     '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      mentioned:                '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      changedAt:                '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      earlier:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      removedAt:                '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      removedBy:                '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      version:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      changeable:               '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      removable:                '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  LinkMessage: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      writer:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      writtenAt:                '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      text:                     '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      readAt:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      readBy:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  NoteConnection: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      edges:                    '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      nodes:                    '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      pageInfo:                 '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
      totalCount:               '-       -       -       -       oxcd    oxcd    oxcd    -       xcd     -',
    },
  },
  NoteEdge: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      cursor:                   '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      node:                     '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  NoteVersion: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      version:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      text:                     '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      writtenAt:                '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  ConversationStep: {
    relations: 'oxmcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      step:                     '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      text:                     '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      mark:                     '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      note:                     '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      markedBy:                 '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      markedAt:                 '-       -       -       -       oxc     oxc     oxc     -       xc      -',
      version:                  '-       -       -       -       oxc     oxc     oxc     -       xc      -',
    },
  },
  Label: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       -       *       *       *       -       *       *',
      name:                     '-       -       -       -       *       *       *       -       *       *',
      retired:                  '-       -       -       -       *       *       *       -       *       *',
      version:                  '-       -       -       -       *       *       *       -       *       *',
    },
  },
  LabelConnection: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      edges:                    '-       -       -       -       *       *       *       -       *       *',
      nodes:                    '-       -       -       -       *       *       *       -       *       *',
      pageInfo:                 '-       -       -       -       *       *       *       -       *       *',
      totalCount:               '-       -       -       -       *       *       *       -       *       *',
    },
  },
  LabelEdge: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      cursor:                   '-       -       -       -       *       *       *       -       *       *',
      node:                     '-       -       -       -       *       *       *       -       *       *',
    },
  },
  Notification: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       -       *       *       *       -       *       -',
      kind:                     '-       -       -       -       *       *       *       -       *       -',
      at:                       '-       -       -       -       *       *       *       -       *       -',
      readAt:                   '-       -       -       -       *       *       *       -       *       -',
      complaintId:              '-       -       -       -       *       *       *       -       *       -',
      complaintNumber:          '-       -       -       -       *       *       *       -       *       -',
      safetySignalId:           '-       -       -       -       -       -       *       -       -       -',
      subject:                  '-       -       -       -       *       *       *       -       *       -',
      by:                       '-       -       -       -       *       *       *       -       *       -',
      clock:                    '-       -       -       -       *       *       *       -       *       -',
      dueAt:                    '-       -       -       -       *       *       *       -       *       -',
    },
  },
  NotificationConnection: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      edges:                    '-       -       -       -       *       *       *       -       *       -',
      nodes:                    '-       -       -       -       *       *       *       -       *       -',
      pageInfo:                 '-       -       -       -       *       *       *       -       *       -',
      totalCount:               '-       -       -       -       *       *       *       -       *       -',
    },
  },
  NotificationEdge: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      cursor:                   '-       -       -       -       *       *       *       -       *       -',
      node:                     '-       -       -       -       *       *       *       -       *       -',
    },
  },
  NotificationsChange: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      unread:                   '-       -       -       -       *       *       *       -       *       -',
      added:                    '-       -       -       -       *       *       *       -       *       -',
    },
  },
  ComplaintPresence: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      person:                   '-       -       -       -       *       *       *       -       *       -',
      since:                    '-       -       -       -       *       *       *       -       *       -',
      isWriting:                '-       -       -       -       *       *       *       -       *       -',
    },
  },
  PresenceChange: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      present:                  '-       -       -       -       *       *       *       -       *       -',
    },
  },
  TellPresencePayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      present:                  '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  AddFilesPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  RemoveFilePayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  WriteToComplainantPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  MarkMessagesReadPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  WriteNotePayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      note:                     '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  ChangeNotePayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      note:                     '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  RemoveNotePayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      note:                     '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  PutLabelOnPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  TakeLabelOffPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  MarkStepPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      step:                     '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  AddLabelPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      label:                    '-       -       -       -       -       *       -       -       -       *',
      userErrors:               '-       -       -       -       -       *       -       -       -       *',
    },
  },
  RenameLabelPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      label:                    '-       -       -       -       -       *       -       -       -       *',
      userErrors:               '-       -       -       -       -       *       -       -       -       *',
    },
  },
  RetireLabelPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      label:                    '-       -       -       -       -       *       -       -       -       *',
      userErrors:               '-       -       -       -       -       *       -       -       -       *',
    },
  },
  MarkNotificationReadPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      notification:             '-       -       -       -       *       *       *       -       *       -',
      userErrors:               '-       -       -       -       *       *       *       -       *       -',
    },
  },
  MarkAllNotificationsReadPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      unread:                   '-       -       -       -       *       *       *       -       *       -',
      userErrors:               '-       -       -       -       *       *       *       -       *       -',
    },
  },
}
