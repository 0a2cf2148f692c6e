import { TheOfficeOpens1763000000001 } from './0001-the-office-opens.js'
import { HistoryComesIn1763800000002 } from './0002-history-comes-in.js'
import { FilesComeIn1763800000003 } from './0003-files-come-in.js'
import { TheOfficeTellsOfItself1763800000005 } from './0005-the-office-tells-of-itself.js'
import { HistoryComesInFaster1763800000006 } from './0006-history-comes-in-faster.js'
import { EventsAreNumberedInOneJourney1763800000007 } from './0007-events-are-numbered-in-one-journey.js'
import { WhoActs1763800000010 } from './0010-who-acts.js'
import { StaffSignIn1763800000012 } from './0012-staff-sign-in.js'

export const migrations = [
  TheOfficeOpens1763000000001,
  HistoryComesIn1763800000002,
  FilesComeIn1763800000003,
  TheOfficeTellsOfItself1763800000005,
  HistoryComesInFaster1763800000006,
  EventsAreNumberedInOneJourney1763800000007,
  WhoActs1763800000010,
  StaffSignIn1763800000012,
]
