/** Any fixed number. A backup shares this lock; the sweep of files takes it alone, or waits for another hour. */
export const BACKUP_LOCK = 727_004
