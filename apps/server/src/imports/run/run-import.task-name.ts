/** Stored with every job of an import that waits: never renamed. */
export const RUN_IMPORT = 'run-import'
