import { expect, test } from 'vitest'
import { IMPORT_FIELDS } from './import-field.js'
import { IMPORT_KINDS } from './import-kind.js'
import { IMPORT_STATES, importActions } from './import-state.js'

test.each(IMPORT_KINDS)('the fields of %s have names of their own, and some are required', (kind) => {
  const names = IMPORT_FIELDS[kind].map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(IMPORT_FIELDS[kind].some(({ required }) => required)).toBe(true)
})

test('an import is started once, stopped while it goes on and resumed when it was stopped', () => {
  const table = IMPORT_STATES.map((state) => `${state} ${importActions(state).join(' ')}`.trim())
  expect(table).toEqual([
    'PREPARED',
    'READY START',
    'WAITING STOP',
    'RUNNING STOP',
    'STOPPED RESUME',
    'FINISHED',
    'REFUSED',
  ])
})
