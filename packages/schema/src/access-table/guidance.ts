import type { AccessRows } from './access-rows.js'

/** What people work by: everybody reads the procedure, the staff all texts and the calendar. @source KM-18, KM-22, D-3 */
// biome-ignore format: a table is read across
export const guidance: AccessRows = {
  Procedure: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      publishedAt:              '*       *       *       *       *       *       *       *       *       *',
      sections:                 '*       *       *       *       *       *       *       *       *       *',
    },
  },
  GuidanceSection: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      heading:                  '*       *       *       *       *       *       *       *       *       *',
      blocks:                   '*       *       *       *       *       *       *       *       *       *',
    },
  },
  GuidanceBlock: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      kind:                     '*       *       *       *       *       *       *       *       *       *',
      lines:                    '*       *       *       *       *       *       *       *       *       *',
    },
  },
  Guidance: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      kind:                     '-       -       -       -       *       *       *       *       *       *',
      locale:                   '-       -       -       -       *       *       *       *       *       *',
      version:                  '-       -       -       -       *       *       *       *       *       *',
      text:                     '-       -       -       -       *       *       *       *       *       *',
      sections:                 '-       -       -       -       *       *       *       *       *       *',
      publishedAt:              '-       -       -       -       *       *       *       *       *       *',
      publishedBy:              '-       -       -       -       *       *       *       *       *       *',
    },
  },
  PublishGuidancePayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      guidance:                 '-       -       -       -       -       *       *       -       -       -',
      userErrors:               '-       -       -       -       -       *       *       -       -       -',
    },
  },
  WorkingCalendar: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      version:                  '-       -       -       -       *       *       *       *       *       *',
      horizonOn:                '-       -       -       -       *       *       *       *       *       *',
      decidedAt:                '-       -       -       -       *       *       *       *       *       *',
      decidedBy:                '-       -       -       -       *       *       *       *       *       *',
      days:                     '-       -       -       -       *       *       *       *       *       *',
    },
  },
  CalendarDay: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      on:                       '-       -       -       -       *       *       *       *       *       *',
      working:                  '-       -       -       -       *       *       *       *       *       *',
      name:                     '-       -       -       -       *       *       *       *       *       *',
      own:                      '-       -       -       -       *       *       *       *       *       *',
    },
  },
  DecideDayPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      calendar:                 '-       -       -       -       -       *       *       -       -       -',
      userErrors:               '-       -       -       -       -       *       *       -       -       -',
    },
  },
  ExtendCalendarPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      calendar:                 '-       -       -       -       -       *       *       -       -       -',
      userErrors:               '-       -       -       -       -       *       *       -       -       -',
    },
  },
  Policy: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      version:                  '-       -       -       -       *       *       *       *       *       *',
      hoursToConfirm:           '-       -       -       -       *       *       *       *       *       *',
      standardBand:             '-       -       -       -       *       *       *       *       *       *',
      bands:                    '-       -       -       -       *       *       *       *       *       *',
      changes:                  '-       -       -       -       *       *       *       *       *       *',
    },
  },
  Band: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      fromCents:                '-       -       -       -       *       *       *       *       *       *',
      toCents:                  '-       -       -       -       *       *       *       *       *       *',
    },
  },
  CategoryBand: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      category:                 '-       -       -       -       *       *       *       *       *       *',
      band:                     '-       -       -       -       *       *       *       *       *       *',
    },
  },
  PolicyChange: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      version:                  '-       -       -       -       *       *       *       *       *       *',
      setting:                  '-       -       -       -       *       *       *       *       *       *',
      category:                 '-       -       -       -       *       *       *       *       *       *',
      hoursBefore:              '-       -       -       -       *       *       *       *       *       *',
      hoursAfter:               '-       -       -       -       *       *       *       *       *       *',
      bandBefore:               '-       -       -       -       *       *       *       *       *       *',
      bandAfter:                '-       -       -       -       *       *       *       *       *       *',
      changedBy:                '-       -       -       -       *       *       *       *       *       *',
      changedAt:                '-       -       -       -       *       *       *       *       *       *',
    },
  },
  ChangeHoursToConfirmPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      policy:                   '-       -       -       -       -       *       *       -       -       -',
      userErrors:               '-       -       -       -       -       *       *       -       -       -',
    },
  },
  ChangeBandPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      policy:                   '-       -       -       -       -       *       *       -       -       -',
      userErrors:               '-       -       -       -       -       *       *       -       -       -',
    },
  },
}
