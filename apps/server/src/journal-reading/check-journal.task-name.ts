/** Stored with jobs that wait. */
export const CHECK_JOURNAL = 'check-journal'
