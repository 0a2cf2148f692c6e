import { graphEnum } from '../../graph/enums.js'

export type BulkActName = 'ASSIGN' | 'REMIND' | 'PUT_LABEL_ON' | 'TAKE_LABEL_OFF' | 'RECOMPUTE'

export const BulkAct = graphEnum<BulkActName>('BulkAct', 'What is done to many complaints, one by one.', {
  ASSIGN: 'Each is assigned to one handler, as `assignComplaint` does.',
  REMIND: 'The handler of each is reminded, as `remindHandler` does.',
  PUT_LABEL_ON: 'One label is put on each, as `putLabelOn` does; what carries it already stays as it is.',
  RECOMPUTE: 'The running deadlines of each are computed again, as `recomputeDeadlines` does.',
  TAKE_LABEL_OFF: 'One label is taken off each, as `takeLabelOff` does.',
})

export type BulkStateName = 'WAITING' | 'RUNNING' | 'STOPPED' | 'FINISHED'

export const BulkState = graphEnum<BulkStateName>('BulkState', 'How far an act on many complaints is.', {
  WAITING: 'It was asked for and begins as soon as it can.',
  RUNNING: 'It is being done.',
  STOPPED: 'It was stopped: what was done stays, the others are left as they were.',
  FINISHED: 'It was tried with each.',
})

export type BulkOutcomeName = 'WAITING' | 'DONE' | 'REFUSED'

export const BulkOutcome = graphEnum<BulkOutcomeName>('BulkOutcome', 'What came of it for one complaint.', {
  WAITING: 'Not tried yet; never, once it was stopped.',
  DONE: 'Done.',
  REFUSED: 'Not done; the reason says why.',
})
