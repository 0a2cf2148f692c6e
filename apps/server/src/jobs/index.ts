export { addJob } from './add-job.js'
export { defineTask, type Task } from './task.js'
export { startWorker, type Worker } from './worker.js'
