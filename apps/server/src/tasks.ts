import { accessLetters, endExpiredSessions, forgetLinks, journalFailedSignIns } from './access/index.js'
import { forgetUnclaimedFiles, removeFiles } from './attachments/index.js'
import {
  disposeOfComplaints,
  forgetBulk,
  handOverWork,
  holdDefaults,
  learnWords,
  runBulkTask,
  watchAssignments,
  watchClocks,
} from './complaints/index.js'
import { foldOpenWork } from './dashboard/index.js'
import { forgetOldKeys } from './idempotency/index.js'
import { forgetImportFiles, runImportTask } from './imports/index.js'
import type { Task } from './jobs/index.js'
import { checkJournalTask } from './journal-reading/index.js'
import { labelBulkActs } from './labels/index.js'
import { mailTasks } from './mail/index.js'
import { forgetRequests } from './partner-keys/index.js'
import { announcePolicy, settlePoints } from './policy-points/index.js'
import { journalReadings } from './readings/index.js'
import { forgetSellerLinks, sellerLetters } from './seller-contacts/index.js'
import { forgetIdleAllowances } from './throttle/index.js'

/** Everything the office does later or by the clock; a job of a name that is not here waits for a server that knows it. */
export const tasks: readonly Task[] = [
  forgetUnclaimedFiles,
  removeFiles,
  forgetOldKeys,
  forgetLinks,
  endExpiredSessions,
  forgetSellerLinks,
  forgetIdleAllowances,
  forgetRequests,
  foldOpenWork,
  learnWords,
  handOverWork,
  watchClocks,
  watchAssignments,
  holdDefaults,
  settlePoints,
  announcePolicy,
  journalReadings,
  journalFailedSignIns,
  runBulkTask(labelBulkActs),
  forgetBulk,
  disposeOfComplaints,
  runImportTask,
  checkJournalTask,
  forgetImportFiles,
  ...mailTasks([...accessLetters, ...sellerLetters]),
]
