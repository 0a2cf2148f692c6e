import { AgreementRow } from './agreements/agreement.row.js'
import { DelayNoticeRow } from './agreements/delay-notice.row.js'
import { DelayRequestRow } from './agreements/delay-request.row.js'
import { HoldingReplyRow } from './agreements/holding-reply.row.js'
import { SeverityAssessmentRow } from './agreements/severity-assessment.row.js'
import { ClockRow } from './clock.row.js'
import { ClockPauseRow } from './clock-pause.row.js'
import { ComplainantRow } from './complainant.row.js'
import { ComplaintRow } from './complaint.row.js'
import { ContactReportRow } from './contact-report.row.js'
import { BlameLetStandRow } from './deciding/blame-let-stand.row.js'
import { ClosingRow } from './deciding/closing.row.js'
import { HearingRow } from './hearings/hearing.row.js'
import { OfferRow } from './offers/offer.row.js'
import { PartRow } from './parts/part.row.js'
import { RecomputationRow } from './recomputing/recomputation.row.js'

/** The tables that TypeORM writes. */
export const entities = [
  ComplaintRow,
  ComplainantRow,
  ClockRow,
  ClockPauseRow,
  ContactReportRow,
  PartRow,
  AgreementRow,
  OfferRow,
  ClosingRow,
  BlameLetStandRow,
  SeverityAssessmentRow,
  DelayNoticeRow,
  DelayRequestRow,
  HoldingReplyRow,
  HearingRow,
  RecomputationRow,
]
