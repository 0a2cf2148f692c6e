import { TheOfficeOpens1763000000001 } from './0001-the-office-opens.js'
import { HistoryComesIn1763800000002 } from './0002-history-comes-in.js'
import { FilesComeIn1763800000003 } from './0003-files-come-in.js'
import { TheOfficeTellsOfItself1763800000005 } from './0005-the-office-tells-of-itself.js'
import { HistoryComesInFaster1763800000006 } from './0006-history-comes-in-faster.js'
import { EventsAreNumberedInOneJourney1763800000007 } from './0007-events-are-numbered-in-one-journey.js'
import { HistoryIsFoundByItsWords1763800000008 } from './0008-history-is-found-by-its-words.js'

export const migrations = [
  TheOfficeOpens1763000000001,
  HistoryComesIn1763800000002,
  FilesComeIn1763800000003,
  TheOfficeTellsOfItself1763800000005,
  HistoryComesInFaster1763800000006,
  EventsAreNumberedInOneJourney1763800000007,
  HistoryIsFoundByItsWords1763800000008,
]
