import { TheOfficeOpens1763000000001 } from './0001-the-office-opens.js'
import { HistoryComesIn1763800000002 } from './0002-history-comes-in.js'
import { FilesComeIn1763800000003 } from './0003-files-come-in.js'
import { TheOfficeTellsOfItself1763800000005 } from './0005-the-office-tells-of-itself.js'
import { HistoryComesInFaster1763800000006 } from './0006-history-comes-in-faster.js'
import { EventsAreNumberedInOneJourney1763800000007 } from './0007-events-are-numbered-in-one-journey.js'
import { HistoryIsFoundByItsWords1763800000008 } from './0008-history-is-found-by-its-words.js'
import { WhoActs1763800000010 } from './0010-who-acts.js'
import { WhoReadsWhat1763800000011 } from './0011-who-reads-what.js'
import { StaffSignIn1763800000012 } from './0012-staff-sign-in.js'
import { PartnersHaveKeys1763800000013 } from './0013-partners-have-keys.js'
import { TheJournalIsRead1763800000015 } from './0015-the-journal-is-read.js'
import { SellersComeIn1763800000016 } from './0016-sellers-come-in.js'
import { TheProcedureBegins1763800000017 } from './0017-the-procedure-begins.js'
import { ComplaintsAreDecided1763800000018 } from './0018-complaints-are-decided.js'
import { WhatIsPromisedIsKept1763800000019 } from './0019-what-is-promised-is-kept.js'
import { TheComplainantAnswers1763800000021 } from './0021-the-complainant-answers.js'
import { SignInsAreTold1763800000022 } from './0022-sign-ins-are-told.js'
import { PeopleWorkByAText1763800000023 } from './0023-people-work-by-a-text.js'
import { SomebodyStandsIn1763800000024 } from './0024-somebody-stands-in.js'
import { ClocksAreWatched1763800000025 } from './0025-clocks-are-watched.js'
import { AFormEntersFewerIndexes1763800000026 } from './0026-a-form-enters-fewer-indexes.js'
import { WhatWasAgreedStandsStill1763800000028 } from './0028-what-was-agreed-stands-still.js'
import { StaffWriteBeside1763800000029 } from './0029-staff-write-beside.js'
import { WhatBelongsTogether1763800000030 } from './0030-what-belongs-together.js'
import { ListsCarryWork1763800000031 } from './0031-lists-carry-work.js'
import { WaitingIsAskedFor1763800000032 } from './0032-waiting-is-asked-for.js'
import { TheCalendarIsKept1763800000033 } from './0033-the-calendar-is-kept.js'
import { WhatIsKeptEnds1763800000034 } from './0034-what-is-kept-ends.js'
import { PointsAreKept1763800000035 } from './0035-points-are-kept.js'
import { TheOfficeIsSteered1763800000036 } from './0036-the-office-is-steered.js'
import { ClocksHaveTheirPlace1763800000037 } from './0037-clocks-have-their-place.js'
import { NobodyIsBlamed1763800000038 } from './0038-nobody-is-blamed.js'
import { ASearchKnowsWords1763800000039 } from './0039-a-search-knows-words.js'
import { TheLinkWorksBothWays1763800000040 } from './0040-the-link-works-both-ways.js'
import { ColleaguesSeeEachOther1763800000041 } from './0041-colleagues-see-each-other.js'
import { DangersAreKept1763800000042 } from './0042-dangers-are-kept.js'
import { LabelsInBulk1763800000043 } from './0043-labels-in-bulk.js'
import { ReturnsStandInACalendar1763800000044 } from './0044-returns-stand-in-a-calendar.js'
import { ViolationsAreDecided1763800000045 } from './0045-violations-are-decided.js'
import { ObjectionsHaveFiles1763800000046 } from './0046-objections-have-files.js'
import { SellersReadTheirNotices1763800000047 } from './0047-sellers-read-their-notices.js'
import { ReportsAreComplete1763800000048 } from './0048-reports-are-complete.js'
import { AComingPolicyIsTold1763800000049 } from './0049-a-coming-policy-is-told.js'
import { DeadlinesAreRecomputed1763800000050 } from './0050-deadlines-are-recomputed.js'
import { ThePolicyIsTold1763800000051 } from './0051-the-policy-is-told.js'
import { AccountsAreOpenedAndLeft1763800000052 } from './0052-accounts-are-opened-and-left.js'
import { SellersAreFoundFast1763800000053 } from './0053-sellers-are-found-fast.js'
import { ViolationsComeIn1763800000054 } from './0054-violations-come-in.js'
import { NumbersAreLinked1763800000055 } from './0055-numbers-are-linked.js'
import { NobodyIsBlamedForAnOutage1763800000056 } from './0056-nobody-is-blamed-for-an-outage.js'
import { WhatIsDueIsCountedInItsIndex1763800000058 } from './0058-what-is-due-is-counted-in-its-index.js'
import { ALinkEnds1763800000059 } from './0059-a-link-ends.js'
import { AnEmptyReferenceIsNotLookedUp1763800000060 } from './0060-an-empty-reference-is-not-looked-up.js'
export const migrations = [
  TheOfficeOpens1763000000001,
  HistoryComesIn1763800000002,
  FilesComeIn1763800000003,
  TheOfficeTellsOfItself1763800000005,
  HistoryComesInFaster1763800000006,
  EventsAreNumberedInOneJourney1763800000007,
  HistoryIsFoundByItsWords1763800000008,
  WhoActs1763800000010,
  WhoReadsWhat1763800000011,
  StaffSignIn1763800000012,
  PartnersHaveKeys1763800000013,
  TheJournalIsRead1763800000015,
  SellersComeIn1763800000016,
  TheProcedureBegins1763800000017,
  ComplaintsAreDecided1763800000018,
  WhatIsPromisedIsKept1763800000019,
  TheComplainantAnswers1763800000021,
  SignInsAreTold1763800000022,
  PeopleWorkByAText1763800000023,
  SomebodyStandsIn1763800000024,
  ClocksAreWatched1763800000025,
  AFormEntersFewerIndexes1763800000026,
  WhatWasAgreedStandsStill1763800000028,
  StaffWriteBeside1763800000029,
  WhatBelongsTogether1763800000030,
  ListsCarryWork1763800000031,
  WaitingIsAskedFor1763800000032,
  TheCalendarIsKept1763800000033,
  WhatIsKeptEnds1763800000034,
  PointsAreKept1763800000035,
  TheOfficeIsSteered1763800000036,
  ClocksHaveTheirPlace1763800000037,
  NobodyIsBlamed1763800000038,
  ASearchKnowsWords1763800000039,
  TheLinkWorksBothWays1763800000040,
  ColleaguesSeeEachOther1763800000041,
  DangersAreKept1763800000042,
  LabelsInBulk1763800000043,
  ReturnsStandInACalendar1763800000044,
  ViolationsAreDecided1763800000045,
  ObjectionsHaveFiles1763800000046,
  SellersReadTheirNotices1763800000047,
  ReportsAreComplete1763800000048,
  AComingPolicyIsTold1763800000049,
  DeadlinesAreRecomputed1763800000050,
  ThePolicyIsTold1763800000051,
  AccountsAreOpenedAndLeft1763800000052,
  SellersAreFoundFast1763800000053,
  ViolationsComeIn1763800000054,
  NumbersAreLinked1763800000055,
  NobodyIsBlamedForAnOutage1763800000056,
  WhatIsDueIsCountedInItsIndex1763800000058,
  ALinkEnds1763800000059,
  AnEmptyReferenceIsNotLookedUp1763800000060,
]
