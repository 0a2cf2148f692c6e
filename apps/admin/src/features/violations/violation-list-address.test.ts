import { expect, test } from 'vitest'
import { violationFilter, violationListIn } from './violation-list-address.js'

test.each([
  [{}, {}],
  [{ notice: 'CAME_BACK' }, { noticeCameBack: true }],
  [{ notice: 'weg', objection: 'RUNNING' }, { objectionRuns: true }],
  [{ objection: 'RUNNING,NONE', state: 'PROPOSED,nergens' }, { states: ['PROPOSED'] }],
])('D-7 the address %j asks for the violations %j', (address, filter) => {
  expect(violationFilter(violationListIn(address))).toEqual(filter)
})
