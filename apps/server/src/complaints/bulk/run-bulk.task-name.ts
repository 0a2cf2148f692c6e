/** Stored with every job of it that waits: never renamed. */
export const RUN_BULK = 'run-bulk'
