import type { AccessRows } from './access-rows.js'

/** What strangers fill in, and what a complainant sees by the secret link. @source KP-1, D-10 */
// biome-ignore format: a table is read across
export const publicPages: AccessRows = {
  SubmissionForm: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      categories:               '*       *       *       *       *       *       *       *       *       *',
      countries:                '*       *       *       *       *       *       *       *       *       *',
      texts:                    '*       *       *       *       *       *       *       *       *       *',
      office:                   '*       *       *       *       *       *       *       *       *       *',
      sellers:                  '*       *       *       *       *       *       *       *       *       *',
      acceptedFileTypes:        '*       *       *       *       *       *       *       *       *       *',
      maximumFiles:             '*       *       *       *       *       *       *       *       *       *',
      maximumFileSizeInBytes:   '*       *       *       *       *       *       *       *       *       *',
      maximumDescriptionLength: '*       *       *       *       *       *       *       *       *       *',
      maximumShortTextLength:   '*       *       *       *       *       *       *       *       *       *',
    },
  },
  FormChallenge: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      algorithm:                '*       *       *       *       *       *       *       *       *       *',
      salt:                     '*       *       *       *       *       *       *       *       *       *',
      challenge:                '*       *       *       *       *       *       *       *       *       *',
      maximumNumber:            '*       *       *       *       *       *       *       *       *       *',
      signature:                '*       *       *       *       *       *       *       *       *       *',
      expiresAt:                '*       *       *       *       *       *       *       *       *       *',
    },
  },
  FormCategory: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '*       *       *       *       *       *       *       *       *       *',
      name:                     '*       *       *       *       *       *       *       *       *       *',
      children:                 '*       *       *       *       *       *       *       *       *       *',
    },
  },
  FormSeller: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '*       *       *       *       *       *       *       *       *       *',
      name:                     '*       *       *       *       *       *       *       *       *       *',
    },
  },
  FormTexts: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      introduction:             '*       *       *       *       *       *       *       *       *       *',
      confidentiality:          '*       *       *       *       *       *       *       *       *       *',
      afterSending:             '*       *       *       *       *       *       *       *       *       *',
    },
  },
  Office: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      name:                     '*       *       *       *       *       *       *       *       *       *',
      department:               '*       *       *       *       *       *       *       *       *       *',
      address:                  '*       *       *       *       *       *       *       *       *       *',
      visitingAddress:          '*       *       *       *       *       *       *       *       *       *',
      telephone:                '*       *       *       *       *       *       *       *       *       *',
      email:                    '*       *       *       *       *       *       *       *       *       *',
      openingHours:             '*       *       *       *       *       *       *       *       *       *',
      logoUrl:                  '*       *       *       *       *       *       *       *       *       *',
    },
  },
  SubmissionReceipt: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      number:                   '*       *       *       *       *       *       *       *       *       *',
      receivedAt:               '*       *       *       *       *       *       *       *       *       *',
      email:                    '*       *       *       *       *       *       *       *       *       *',
      contactBy:                '*       *       *       *       *       *       *       *       *       *',
      answerBy:                 '*       *       *       *       *       *       *       *       *       *',
      trackingToken:            '*       *       *       *       *       *       *       *       *       *',
    },
  },
  PreparedUpload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      url:                      '*       *       *       *       *       *       *       *       *       *',
      ticket:                   '*       *       *       *       *       *       *       *       *       *',
      expiresAt:                '*       *       *       *       *       *       *       *       *       *',
    },
  },
  LinkAction: {
    relations: 'oxcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      CONFIRM_AGREED_DEADLINE:  '-       o       -       -       -       -       -       -       -       -',
      AGREE_TO_DELAY:           '-       o       -       -       -       -       -       -       -       -',
      CHOOSE_OPTION:            '-       o       -       -       -       -       -       -       -       -',
      ANSWER_AFTERCARE:         '-       c       -       -       -       -       -       -       -       -',
      WITHDRAW:                 '-       o       -       -       -       -       -       -       -       -',
      ADD_FILES:                '-       oc      -       -       -       -       -       -       -       -',
      WRITE_MESSAGE:            '-       oc      -       -       -       -       -       -       -       -',
    },
  },
  TrackedComplaint: {
    relations: 'oxcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      number:                   '-       oc      -       -       -       -       -       -       -       -',
      status:                   '-       oc      -       -       -       -       -       -       -       -',
      receivedAt:               '-       oc      -       -       -       -       -       -       -       -',
      subject:                  '-       oc      -       -       -       -       -       -       -       -',
      description:              '-       oc      -       -       -       -       -       -       -       -',
      categoryName:             '-       oc      -       -       -       -       -       -       -       -',
      contactBy:                '-       oc      -       -       -       -       -       -       -       -',
      contactedAt:              '-       oc      -       -       -       -       -       -       -       -',
      agreedDeadlineOn:         '-       o       -       -       -       -       -       -       -       -',
      pause:                    '-       o       -       -       -       -       -       -       -       -',
      answerBy:                 '-       oc      -       -       -       -       -       -       -       -',
      handler:                  '-       oc      -       -       -       -       -       -       -       -',
      agreedDeadlineConfirmedAt: '-       oc      -       -       -       -       -       -       -       -',
      round:                    '-       oc      -       -       -       -       -       -       -       -',
      agreements:               '-       oc      -       -       -       -       -       -       -       -',
      offer:                    '-       oc      -       -       -       -       -       -       -       -',
      delay:                    '-       o       -       -       -       -       -       -       -       -',
      mergedNumber:             '-       o       -       -       -       -       -       -       -       -',
      answers:                  '-       oc      -       -       -       -       -       -       -       -',
      aftercareAsked:           '-       oc      -       -       -       -       -       -       -       -',
      allowedActions:           '-       oc      -       -       -       -       -       -       -       -',
      attachmentNames:          '-       oc      -       -       -       -       -       -       -       -',
      files:                    '-       oc      -       -       -       -       -       -       -       -',
      messages:                 '-       oc      -       -       -       -       -       -       -       -',
    },
  },
  TrackedFile: {
    relations: 'oxcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      name:                     '-       oc      -       -       -       -       -       -       -       -',
      sizeInBytes:              '-       oc      -       -       -       -       -       -       -       -',
      addedAt:                  '-       oc      -       -       -       -       -       -       -       -',
    },
  },
  TrackedMessage: {
    relations: 'oxcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      text:                     '-       oc      -       -       -       -       -       -       -       -',
      writtenAt:                '-       oc      -       -       -       -       -       -       -       -',
      writerName:               '-       oc      -       -       -       -       -       -       -       -',
    },
  },
  TrackedAgreement: {
    relations: 'oxcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      what:                     '-       oc      -       -       -       -       -       -       -       -',
      party:                    '-       oc      -       -       -       -       -       -       -       -',
      dueOn:                    '-       oc      -       -       -       -       -       -       -       -',
      pause:                    '-       o       -       -       -       -       -       -       -       -',
      state:                    '-       oc      -       -       -       -       -       -       -       -',
    },
  },
  TrackedPause: {
    relations: 'oxcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      since:                    '-       o       -       -       -       -       -       -       -       -',
      reason:                   '-       o       -       -       -       -       -       -       -       -',
    },
  },
  TrackedOffer: {
    relations: 'oxcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      options:                  '-       oc      -       -       -       -       -       -       -       -',
      answerBy:                 '-       oc      -       -       -       -       -       -       -       -',
      defaultKey:               '-       oc      -       -       -       -       -       -       -       -',
      chosenKey:                '-       oc      -       -       -       -       -       -       -       -',
    },
  },
  TrackedDelay: {
    relations: 'oxcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      reason:                   '-       o       -       -       -       -       -       -       -       -',
      answerOn:                 '-       o       -       -       -       -       -       -       -       -',
    },
  },
  TrackedOption: {
    relations: 'oxcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      key:                      '-       oc      -       -       -       -       -       -       -       -',
      description:              '-       oc      -       -       -       -       -       -       -       -',
      amountInCents:            '-       oc      -       -       -       -       -       -       -       -',
    },
  },
  TrackedAnswer: {
    relations: 'oxcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      description:              '-       oc      -       -       -       -       -       -       -       -',
      outcome:                  '-       oc      -       -       -       -       -       -       -       -',
      answer:                   '-       oc      -       -       -       -       -       -       -       -',
    },
  },
  HandlerCard: {
    relations: 'oxcd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      name:                     '-       oc      -       -       -       -       -       -       -       -',
      function:                 '-       oc      -       -       -       -       -       -       -       -',
      telephone:                '-       oc      -       -       -       -       -       -       -       -',
      email:                    '-       oc      -       -       -       -       -       -       -       -',
    },
  },
}
