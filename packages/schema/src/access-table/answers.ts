import type { AccessRows } from './access-rows.js'

/** What acts answer, and what every list has. */
// biome-ignore format: a table is read across
export const answers: AccessRows = {
  Node: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       *       *       *       *       *       *       *       *',
    },
  },
  PageInfo: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      startCursor:              '*       *       *       *       *       *       *       *       *       *',
      endCursor:                '*       *       *       *       *       *       *       *       *       *',
      hasNextPage:              '*       *       *       *       *       *       *       *       *       *',
      hasPreviousPage:          '*       *       *       *       *       *       *       *       *       *',
    },
  },
  UserError: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      code:                     '*       *       *       *       *       *       *       *       *       *',
      path:                     '*       *       *       *       *       *       *       *       *       *',
      message:                  '*       *       *       *       *       *       *       *       *       *',
    },
  },
  PrepareUploadPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      upload:                   '*       *       *       *       *       *       *       *       *       *',
      userErrors:               '*       *       *       *       *       *       *       *       *       *',
    },
  },
  SubmitComplaintPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      receipt:                  '*       *       *       *       *       *       *       *       *       *',
      userErrors:               '*       *       *       *       *       *       *       *       *       *',
    },
  },
  ConfirmAgreedDeadlinePayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '*       *       *       *       *       *       *       *       *       *',
      userErrors:               '*       *       *       *       *       *       *       *       *       *',
    },
  },
  AgreeToDelayPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '*       *       *       *       *       *       *       *       *       *',
      userErrors:               '*       *       *       *       *       *       *       *       *       *',
    },
  },
  WithdrawTrackedPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '*       *       *       *       *       *       *       *       *       *',
      userErrors:               '*       *       *       *       *       *       *       *       *       *',
    },
  },
  AddTrackedFilesPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '*       *       *       *       *       *       *       *       *       *',
      userErrors:               '*       *       *       *       *       *       *       *       *       *',
    },
  },
  WriteTrackedMessagePayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '*       *       *       *       *       *       *       *       *       *',
      userErrors:               '*       *       *       *       *       *       *       *       *       *',
    },
  },
  AnswerAftercarePayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '*       *       *       *       *       *       *       *       *       *',
      userErrors:               '*       *       *       *       *       *       *       *       *       *',
    },
  },
  ChooseOptionPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '*       *       *       *       *       *       *       *       *       *',
      userErrors:               '*       *       *       *       *       *       *       *       *       *',
    },
  },
  OfferRemediesPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  ChooseRemedyPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  RegisterComplaintPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  AssignComplaintPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  ConfirmAssignmentPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  RecordContactPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  CheckComplainantPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  RecomputeDeadlinesPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       -       *       *       -       -       -',
      deadlines:                '-       -       -       -       -       *       *       -       -       -',
      userErrors:               '-       -       -       -       -       *       *       -       -       -',
    },
  },
  RecomputedDeadline: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      kind:                     '-       -       -       -       -       *       *       -       -       -',
      state:                    '-       -       -       -       -       *       *       -       -       -',
      dueAt:                    '-       -       -       -       -       *       *       -       -       -',
      calendarVersion:          '-       -       -       -       -       *       *       -       -       -',
      newDueAt:                 '-       -       -       -       -       *       *       -       -       -',
      newDueOn:                 '-       -       -       -       -       *       *       -       -       -',
      newCalendarVersion:       '-       -       -       -       -       *       *       -       -       -',
    },
  },
  RemindHandlerPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       -       *       *       -       -       -',
      userErrors:               '-       -       -       -       -       *       *       -       -       -',
    },
  },
  ConfirmReadingPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       -       *       *       -       -       -',
      userErrors:               '-       -       -       -       -       *       *       -       -       -',
    },
  },
  AssessSeverityPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  AddAgreementPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  CompleteAgreementPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  LapseAgreementPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  ResumeClockPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  PauseClockPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  AnnounceDelayPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  AskDelayPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  RecordHoldingReplyPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  RecordHearingPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  WaiveHearingPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  RelateComplaintsPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  UnrelateComplaintsPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  MergeComplaintPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  NameColleaguePayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       -       *       *       -       -       -',
      userErrors:               '-       -       -       -       -       *       *       -       -       -',
    },
  },
  AddPartPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  RecordVerdictPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  ConfirmVerdictPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       -       *       *       -       -       -',
      userErrors:               '-       -       -       -       -       *       *       -       -       -',
    },
  },
  RejectVerdictPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       -       *       *       -       -       -',
      userErrors:               '-       -       -       -       -       *       *       -       -       -',
    },
  },
  AnswerPartPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  SendDecisionPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  ReturnDecisionPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  CloseComplaintPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  RecordAftercarePayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  WithdrawComplaintPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  DeclareNotAdmissiblePayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       *       *       *       -       -       -',
      userErrors:               '-       -       -       -       *       *       *       -       -       -',
    },
  },
  ConfirmNotAdmissiblePayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      complaint:                '-       -       -       -       -       *       *       -       -       -',
      userErrors:               '-       -       -       -       -       *       *       -       -       -',
    },
  },
  ChangeComplaintVisibilityPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      organisation:             '-       -       -       -       -       -       *       -       -       -',
      userErrors:               '-       -       -       -       -       -       *       -       -       -',
    },
  },
  ChangeOrganisationPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      organisation:             '-       -       -       -       -       -       *       -       -       *',
      userErrors:               '-       -       -       -       -       -       *       -       -       *',
    },
  },
  PrepareImportPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      import:                   '-       -       -       -       -       *       *       -       -       -',
      uploadUrl:                '-       -       -       -       -       *       *       -       -       -',
      expiresAt:                '-       -       -       -       -       *       *       -       -       -',
      userErrors:               '-       -       -       -       -       *       *       -       -       -',
    },
  },
  StartImportPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      import:                   '-       -       -       -       -       *       *       -       -       -',
      userErrors:               '-       -       -       -       -       *       *       -       -       -',
    },
  },
  StopImportPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      import:                   '-       -       -       -       -       *       *       -       -       -',
      userErrors:               '-       -       -       -       -       *       *       -       -       -',
    },
  },
  ResumeImportPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      import:                   '-       -       -       -       -       *       *       -       -       -',
      userErrors:               '-       -       -       -       -       *       *       -       -       -',
    },
  },
}
