import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { rowToUpdate } from './row-to-update.js'

const on = Temporal.PlainDate.from('2026-12-24')
const at = Temporal.Instant.from('2026-12-24T11:00:00.123456Z')
const row = { complaintId: 'c', position: 2, dueOn: on, stoppedAt: at, aboutId: null }

it('writes every field but those of its key, by which it finds the row', () => {
  expect(rowToUpdate('clock', ['complaintId', 'position'], row)).toEqual({
    sql: 'update clock set due_on = $1, stopped_at = $2, about_id = $3 where complaint_id = $4 and position = $5',
    values: ['2026-12-24', '2026-12-24T11:00:00.123Z', null, 'c', 2],
  })
})

it('is the same text for another row with the same fields, and another one by another key', () => {
  const text = rowToUpdate('clock', ['complaintId', 'position'], row).sql
  expect(rowToUpdate('clock', ['complaintId', 'position'], { ...row, position: 3 }).sql).toBe(text)
  expect(rowToUpdate('clock', ['position'], row).sql).not.toBe(text)
})
