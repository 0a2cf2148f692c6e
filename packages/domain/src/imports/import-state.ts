/**
 * How far an import is. `PREPARED`: its file is still to come. `READY`: the file is here and nothing is taken yet.
 * `WAITING` and `RUNNING`: it is being taken. `STOPPED`: somebody stopped it, or its process ended; it goes on where
 * it was. `FINISHED`: every row is taken or rejected. `REFUSED`: the file itself cannot be read as it should.
 */
export type ImportState = 'PREPARED' | 'READY' | 'WAITING' | 'RUNNING' | 'STOPPED' | 'FINISHED' | 'REFUSED'

export const IMPORT_STATES: readonly ImportState[] = [
  'PREPARED',
  'READY',
  'WAITING',
  'RUNNING',
  'STOPPED',
  'FINISHED',
  'REFUSED',
]

export type ImportAction = 'START' | 'STOP' | 'RESUME'

const ACTIONS: Readonly<Record<ImportState, readonly ImportAction[]>> = {
  PREPARED: [],
  READY: ['START'],
  WAITING: ['STOP'],
  RUNNING: ['STOP'],
  STOPPED: ['RESUME'],
  FINISHED: [],
  REFUSED: [],
}

/** What can be done with an import in this state, by whoever runs imports. */
export const importActions = (state: ImportState): readonly ImportAction[] => ACTIONS[state]
