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
    relations: 'ox', notYetTried: 'cd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      CONFIRM_AGREED_DEADLINE:  '-       o       -       -       -       -       -       -       -       -',
      AGREE_TO_DELAY:           '-       o       -       -       -       -       -       -       -       -',
      CHOOSE_OPTION:            '-       o       -       -       -       -       -       -       -       -',
      ANSWER_AFTERCARE:         '-       o       -       -       -       -       -       -       -       -',
      WITHDRAW:                 '-       o       -       -       -       -       -       -       -       -',
      ADD_FILES:                '-       o       -       -       -       -       -       -       -       -',
      WRITE_MESSAGE:            '-       o       -       -       -       -       -       -       -       -',
    },
  },
  TrackedComplaint: {
    relations: 'ox', notYetTried: 'cd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      number:                   '-       o       -       -       -       -       -       -       -       -',
      status:                   '-       o       -       -       -       -       -       -       -       -',
      receivedAt:               '-       o       -       -       -       -       -       -       -       -',
      subject:                  '-       o       -       -       -       -       -       -       -       -',
      description:              '-       o       -       -       -       -       -       -       -       -',
      categoryName:             '-       o       -       -       -       -       -       -       -       -',
      contactBy:                '-       o       -       -       -       -       -       -       -       -',
      contactedAt:              '-       o       -       -       -       -       -       -       -       -',
      agreedDeadlineOn:         '-       o       -       -       -       -       -       -       -       -',
      pause:                    '-       o       -       -       -       -       -       -       -       -',
      answerBy:                 '-       o       -       -       -       -       -       -       -       -',
      handler:                  '-       o       -       -       -       -       -       -       -       -',
      agreedDeadlineConfirmedAt: '-       o       -       -       -       -       -       -       -       -',
      round:                    '-       o       -       -       -       -       -       -       -       -',
      agreements:               '-       o       -       -       -       -       -       -       -       -',
      offer:                    '-       o       -       -       -       -       -       -       -       -',
      delay:                    '-       o       -       -       -       -       -       -       -       -',
      answers:                  '-       o       -       -       -       -       -       -       -       -',
      aftercareAsked:           '-       o       -       -       -       -       -       -       -       -',
      allowedActions:           '-       o       -       -       -       -       -       -       -       -',
      attachmentNames:          '-       o       -       -       -       -       -       -       -       -',
      files:                    '-       o       -       -       -       -       -       -       -       -',
      messages:                 '-       o       -       -       -       -       -       -       -       -',
    },
  },
  TrackedFile: {
    relations: 'ox', notYetTried: 'cd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      name:                     '-       o       -       -       -       -       -       -       -       -',
      sizeInBytes:              '-       o       -       -       -       -       -       -       -       -',
      addedAt:                  '-       o       -       -       -       -       -       -       -       -',
    },
  },
  TrackedMessage: {
    relations: 'ox', notYetTried: 'cd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      text:                     '-       o       -       -       -       -       -       -       -       -',
      writtenAt:                '-       o       -       -       -       -       -       -       -       -',
      writerName:               '-       o       -       -       -       -       -       -       -       -',
    },
  },
  TrackedAgreement: {
    relations: 'ox', notYetTried: 'cd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      what:                     '-       o       -       -       -       -       -       -       -       -',
      party:                    '-       o       -       -       -       -       -       -       -       -',
      dueOn:                    '-       o       -       -       -       -       -       -       -       -',
      pause:                    '-       o       -       -       -       -       -       -       -       -',
      state:                    '-       o       -       -       -       -       -       -       -       -',
    },
  },
  TrackedPause: {
    relations: 'ox', notYetTried: 'cd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      since:                    '-       o       -       -       -       -       -       -       -       -',
      reason:                   '-       o       -       -       -       -       -       -       -       -',
    },
  },
  TrackedOffer: {
    relations: 'ox', notYetTried: 'cd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      options:                  '-       o       -       -       -       -       -       -       -       -',
      answerBy:                 '-       o       -       -       -       -       -       -       -       -',
      defaultKey:               '-       o       -       -       -       -       -       -       -       -',
      chosenKey:                '-       o       -       -       -       -       -       -       -       -',
    },
  },
  TrackedDelay: {
    relations: 'ox', notYetTried: 'cd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      reason:                   '-       o       -       -       -       -       -       -       -       -',
      answerOn:                 '-       o       -       -       -       -       -       -       -       -',
    },
  },
  TrackedOption: {
    relations: 'ox', notYetTried: 'cd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      key:                      '-       o       -       -       -       -       -       -       -       -',
      description:              '-       o       -       -       -       -       -       -       -       -',
      amountInCents:            '-       o       -       -       -       -       -       -       -       -',
    },
  },
  TrackedAnswer: {
    relations: 'ox', notYetTried: 'cd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      description:              '-       o       -       -       -       -       -       -       -       -',
      outcome:                  '-       o       -       -       -       -       -       -       -       -',
      answer:                   '-       o       -       -       -       -       -       -       -       -',
    },
  },
  HandlerCard: {
    relations: 'ox', notYetTried: 'cd',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      name:                     '-       o       -       -       -       -       -       -       -       -',
      function:                 '-       o       -       -       -       -       -       -       -       -',
      telephone:                '-       o       -       -       -       -       -       -       -       -',
      email:                    '-       o       -       -       -       -       -       -       -       -',
    },
  },
}
