import { accessLetters, forgetLinks } from './access/index.js'
import { forgetUnclaimedFiles } from './attachments/index.js'
import { foldOpenWork } from './dashboard/index.js'
import { forgetOldKeys } from './idempotency/index.js'
import { forgetImportFiles, runImportTask } from './imports/index.js'
import type { Task } from './jobs/index.js'
import { mailTasks } from './mail/index.js'
import { forgetIdleAllowances } from './throttle/index.js'

/** Everything the office does later or by the clock; a job of a name that is not here waits for a server that knows it. */
export const tasks: readonly Task[] = [
  forgetUnclaimedFiles,
  forgetOldKeys,
  forgetLinks,
  forgetIdleAllowances,
  foldOpenWork,
  runImportTask,
  forgetImportFiles,
  ...mailTasks(accessLetters),
]
