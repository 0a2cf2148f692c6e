import { expect, test } from 'vitest'
import { day, moment } from '../foundation/moments.fixture.js'
import { actionsByLink, type LinkFacts } from './actions-by-link.js'

const now = moment('2026-04-09T23:59')
const treated: LinkFacts = {
  state: 'IN_TREATMENT',
  isDeadlineConfirmed: false,
  isDelayAsked: true,
  choiceUntil: day('2026-04-09'),
  isAftercareOpen: true,
}

test.each<[string, Partial<LinkFacts>, ReturnType<typeof actionsByLink>]>([
  [
    'in treatment, everything',
    {},
    ['CONFIRM_AGREED_DEADLINE', 'AGREE_TO_DELAY', 'CHOOSE_OPTION', 'WITHDRAW'],
  ],
  ['not twice', { isDeadlineConfirmed: true, isDelayAsked: false, choiceUntil: null }, ['WITHDRAW']],
  [
    'not after the last day',
    { choiceUntil: day('2026-04-08') },
    ['CONFIRM_AGREED_DEADLINE', 'AGREE_TO_DELAY', 'WITHDRAW'],
  ],
  ['just received, agreeing or withdrawing', { state: 'RECEIVED' }, ['AGREE_TO_DELAY', 'WITHDRAW']],
  ['decided, choosing still', { state: 'DECIDED' }, ['CHOOSE_OPTION', 'WITHDRAW']],
  ['closed, the aftercare', { state: 'CLOSED' }, ['ANSWER_AFTERCARE']],
  ['closed and answered, nothing more', { state: 'CLOSED', isAftercareOpen: false }, []],
  ['withdrawn, nothing more', { state: 'WITHDRAWN' }, []],
])('D-10 the link offers what its acts allow: %s', (_, facts, actions) => {
  expect(actionsByLink({ ...treated, ...facts }, now)).toEqual([...actions, 'ADD_FILES', 'WRITE_MESSAGE'])
})

test('D-10 the link of one that goes on in another offers nothing of its own', () => {
  expect(actionsByLink({ ...treated, state: 'MERGED' }, now)).toEqual([])
})
