import { expect, test } from 'vitest'
import { addUp, readTally } from './tally.js'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
})

test.each([
  ['every test of every file', [file('passed', 'passed', 'passed'), file('passed', 'passed')], 0, 3, 0],
  ['a failed test', [file('failed', 'passed', 'failed')], 1, 1, 1],
  ['a skipped test as failed', [file('passed', 'passed', 'skipped')], 0, 1, 1],
  ['a test still to be written as failed', [file('passed', 'passed', 'todo', 'pending')], 0, 1, 2],
  ['a file that could not be loaded as failed', [file('failed'), file('passed', 'passed')], 1, 1, 1],
  ['a file that failed behind its tests as failed', [file('failed', 'passed', 'passed')], 1, 2, 1],
  ['a bad end with every test passed as failed', [file('passed', 'passed')], 1, 1, 1],
  ['a run without any test as failed', [], 0, 0, 1],
])('counts %s', (_, testResults, exitCode, passed, failed) => {
  expect(readTally({ testResults }, exitCode)).toEqual({ passed, failed })
})

test.each([undefined, null, 'text', {}, { testResults: 7 }])(
  'a report that is %j counts as failed',
  (report) => {
    expect(readTally(report, 0)).toEqual({ passed: 0, failed: 1 })
  },
)

test('suites are added up', () => {
  const tallies = [
    { passed: 4, failed: 0 },
    { passed: 180, failed: 2 },
  ]
  expect(addUp(tallies)).toEqual({ passed: 184, failed: 2 })
})
