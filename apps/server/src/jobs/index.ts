export { addJob } from './add-job.js'
export { defineTask, type JobCall, type Task } from './task.js'
export { startWorker, type Worker } from './worker.js'
