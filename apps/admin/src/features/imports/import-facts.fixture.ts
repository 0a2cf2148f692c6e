import type { ImportFactsFragment } from '@waarborg/schema'

/** A file that was sent and can be begun with. */
export const readyRun: ImportFactsFragment = {
  id: 'imp_1',
  kind: 'HISTORY',
  state: 'READY',
  source: 'oud-register',
  fileName: 'oud.csv',
  encoding: null,
  delimiter: null,
  preparedBy: null,
  preparedAt: '2026-11-22T08:00:00Z',
  startedAt: null,
  endedAt: null,
  progress: {
    records: 0,
    lines: 0,
    bytesDone: 0,
    bytes: 2_048,
    accepted: 0,
    present: 0,
    changed: 0,
    rejected: 0,
    recordsPerSecond: null,
    progressedAt: null,
  },
  refusal: null,
  rejectsKept: 0,
  rejectsUrl: '/imports/imp_1/rejects',
  allowedActions: ['START'],
  version: 2,
}
