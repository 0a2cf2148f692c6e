import type { AccessRows } from './access-rows.js'

/** What staff see of a violation beside, the objection to it, and what acts on it answer. @source D-6, D-7, D-19 */
// biome-ignore format: a table is read across
export const violationActs: AccessRows = {
  ViolationsChange: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      eventId:                  '-       -       -       -       -       -       *       *       -       -',
      violation:                '-       -       -       -       -       -       *       *       -       -',
    },
  },
  Objection: {
    relations: 'otx',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      filedAt:                  '-       -       o       o       *       *       *       *       *       -',
      grounds:                  '-       -       o       o       *       *       *       *       *       -',
      dueOn:                    '-       -       o       o       *       *       *       *       *       -',
      files:                    '-       -       o       o       *       *       *       *       *       -',
      result:                   '-       -       o       o       *       *       *       *       *       -',
      lowersTo:                 '-       -       o       o       *       *       *       *       *       -',
      reasons:                  '-       -       o       o       *       *       *       *       *       -',
      decidedAt:                '-       -       o       o       *       *       *       *       *       -',
    },
  },
  ObjectionFile: {
    relations: 'otx',
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      name:                     '-       -       o       o       *       *       *       *       *       -',
      sizeInBytes:              '-       -       o       o       *       *       *       *       *       -',
      url:                      '-       -       o       -       *       *       *       *       *       -',
    },
  },
  ViolationFile: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      version:                  '-       -       -       -       *       *       *       *       *       -',
      reportedBy:               '-       -       -       -       *       *       *       *       *       -',
      reportedAt:               '-       -       -       -       *       *       *       *       *       -',
      urgency:                  '-       -       -       -       *       *       *       *       *       -',
      evidence:                 '-       -       -       -       *       *       *       *       *       -',
      hearing:                  '-       -       -       -       *       *       *       *       *       -',
      decision:                 '-       -       -       -       *       *       *       *       *       -',
      returnReason:             '-       -       -       -       *       *       *       *       *       -',
      declineReason:            '-       -       -       -       *       *       *       *       *       -',
      terminationLetter:        '-       -       -       -       *       *       *       *       *       -',
      transparencyStatement:    '-       -       -       -       *       *       *       *       *       -',
      transparencyObstacles:    '-       -       -       -       *       *       *       *       *       -',
      excusedBy:                '-       -       -       -       *       *       *       *       *       -',
      weightRange:              '-       -       -       -       *       *       *       *       *       -',
      notices:                  '-       -       -       -       *       *       *       *       *       -',
      allowedActions:           '-       -       -       -       -       -       *       *       -       -',
    },
  },
  ViolationEvidence: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      what:                     '-       -       -       -       *       *       *       *       *       -',
      fileName:                 '-       -       -       -       *       *       *       *       *       -',
      sha256:                   '-       -       -       -       *       *       *       *       *       -',
      url:                      '-       -       -       -       *       *       *       *       *       -',
    },
  },
  ViolationHearing: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      heardOn:                  '-       -       -       -       *       *       *       *       *       -',
      account:                  '-       -       -       -       *       *       *       *       *       -',
      urgency:                  '-       -       -       -       *       *       *       *       *       -',
    },
  },
  ViolationDecision: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      weight:                   '-       -       -       -       *       *       *       *       *       -',
      reach:                    '-       -       -       -       *       *       *       *       *       -',
      ground:                   '-       -       -       -       *       *       *       *       *       -',
      reason:                   '-       -       -       -       *       *       *       *       *       -',
      reasons:                  '-       -       -       -       *       *       *       *       *       -',
      decidedBy:                '-       -       -       -       *       *       *       *       *       -',
      decidedAt:                '-       -       -       -       *       *       *       *       *       -',
      confirmedBy:              '-       -       -       -       *       *       *       *       *       -',
    },
  },
  DecisionReasons: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      source:                   '-       -       -       -       *       *       *       *       *       -',
      isDetectedAutomatically:  '-       -       -       -       *       *       *       *       *       -',
      automation:               '-       -       -       -       *       *       *       *       *       -',
      legalGround:              '-       -       -       -       *       *       *       *       *       -',
      clause:                   '-       -       -       -       *       *       *       *       *       -',
      explanation:              '-       -       -       -       *       *       *       *       *       -',
      subject:                  '-       -       -       -       *       *       *       *       *       -',
      contentTypes:             '-       -       -       -       *       *       *       *       *       -',
    },
  },
  ViolationNotice: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       -       *       *       *       *       *       -',
      seller:                   '-       -       -       -       *       *       *       *       *       -',
      owedAt:                   '-       -       -       -       *       *       *       *       *       -',
      deliveredOn:              '-       -       -       -       *       *       *       *       *       -',
      bouncedOn:                '-       -       -       -       *       *       *       *       *       -',
    },
  },
  WeightRange: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      lightest:                 '-       -       -       -       *       *       *       *       *       -',
      heaviest:                 '-       -       -       -       *       *       *       *       *       -',
      widestReach:              '-       -       -       -       *       *       *       *       *       -',
    },
  },
  ViolationAction: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      HEAR_SELLER:              '-       -       -       -       -       -       *       *       -       -',
      DECIDE:                   '-       -       -       -       -       -       *       *       -       -',
      CONFIRM:                  '-       -       -       -       -       -       *       *       -       -',
      RETURN:                   '-       -       -       -       -       -       *       *       -       -',
      DECLINE:                  '-       -       -       -       -       -       *       *       -       -',
      OBJECT:                   '-       -       -       -       -       -       *       *       -       -',
      DECIDE_OBJECTION:         '-       -       -       -       -       -       *       *       -       -',
    },
  },
  PointsEffect: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      seller:                   '-       -       -       -       -       -       *       *       -       -',
      before:                   '-       -       -       -       -       -       *       *       -       -',
      after:                    '-       -       -       -       -       -       *       *       -       -',
      rawAfter:                 '-       -       -       -       -       -       *       *       -       -',
      stateBefore:              '-       -       -       -       -       -       *       *       -       -',
      stateAfter:               '-       -       -       -       -       -       *       *       -       -',
      closesOn:                 '-       -       -       -       -       -       *       *       -       -',
      returnsOn:                '-       -       -       -       -       -       *       *       -       -',
      warnings:                 '-       -       -       -       -       -       *       *       -       -',
    },
  },
  HearSellerPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      violation:                '-       -       -       -       -       -       *       *       -       -',
      userErrors:               '-       -       -       -       -       -       *       *       -       -',
    },
  },
  DeclineViolationPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      violation:                '-       -       -       -       -       -       *       *       -       -',
      userErrors:               '-       -       -       -       -       -       *       *       -       -',
    },
  },
  ConfirmViolationPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      violation:                '-       -       -       -       -       -       *       *       -       -',
      userErrors:               '-       -       -       -       -       -       *       *       -       -',
    },
  },
  ReturnViolationPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      violation:                '-       -       -       -       -       -       *       *       -       -',
      userErrors:               '-       -       -       -       -       -       *       *       -       -',
    },
  },
  RecordNoticeDeliveryPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      violation:                '-       -       -       -       -       -       *       *       -       -',
      userErrors:               '-       -       -       -       -       -       *       *       -       -',
    },
  },
  ReportViolationPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      violation:                '-       -       -       -       *       *       *       *       -       -',
      userErrors:               '-       -       -       -       *       *       *       *       -       -',
    },
  },
  ObjectToViolationPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      violation:                '-       -       *       -       -       -       *       *       -       -',
      userErrors:               '-       -       *       -       -       -       *       *       -       -',
    },
  },
  DecideViolationPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      violation:                '-       -       -       -       -       -       *       *       -       -',
      effects:                  '-       -       -       -       -       -       *       *       -       -',
      needsSecondPerson:        '-       -       -       -       -       -       *       *       -       -',
      userErrors:               '-       -       -       -       -       -       *       *       -       -',
    },
  },
  DecideObjectionPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      violation:                '-       -       -       -       -       -       *       *       -       -',
      effects:                  '-       -       -       -       -       -       *       *       -       -',
      needsSecondPerson:        '-       -       -       -       -       -       *       *       -       -',
      userErrors:               '-       -       -       -       -       -       *       *       -       -',
    },
  },
}
