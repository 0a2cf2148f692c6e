import { expect, test } from 'vitest'
import { choicesIn, dayIn, idsIn, parseAddress, switchIn, textIn, writeAddress } from './address.js'
import { chosenOrder, orderIn, writeOrder } from './ordering.js'
import { nextPage, pageVariables, pagingIn, previousPage, shownRange } from './paging.js'

test('what is chosen stands readable in the address and comes back from it', () => {
  const written = writeAddress({
    q: 'fiets & “krom”, 100% ',
    state: ['RECEIVED', 'IN_CONTACT'],
    overdue: true,
    mine: undefined,
    seller: [],
  })
  expect(written).toBe('?q=fiets+%26+%E2%80%9Ckrom%E2%80%9D,+100%25+&state=received,in-contact&overdue=true')
  expect(parseAddress(written)).toEqual({
    q: 'fiets & “krom”, 100% ',
    state: 'received,in-contact',
    overdue: 'true',
  })
})

test('nothing chosen leaves the address bare', () => {
  expect(writeAddress({ q: '', state: [], mine: undefined })).toBe('')
})

test('what somebody typed into the address and does not exist is left out', () => {
  const address = {
    state: 'received,unknown,IN_CONTACT',
    on: '2026-13-01',
    mine: 'yes',
    q: '   ',
    seller: 'sel_1,<b>',
  }
  expect(choicesIn(address, 'state', ['RECEIVED', 'IN_CONTACT', 'IN_TREATMENT'])).toEqual([
    'RECEIVED',
    'IN_CONTACT',
  ])
  expect(dayIn(address, 'on')).toBeUndefined()
  expect(switchIn(address, 'mine')).toBeUndefined()
  expect(textIn(address, 'q')).toBeUndefined()
  expect(idsIn(address, 'seller')).toEqual(['sel_1'])
  expect(idsIn(address, 'handler')).toBeUndefined()
})

test('a page is a cursor with its number, and neither without the other', () => {
  expect(pagingIn({ after: 'abc', page: '3', size: '50' })).toEqual({ after: 'abc', page: 3, size: 50 })
  expect(pagingIn({ page: '3' })).toEqual({})
  expect(pagingIn({ after: 'abc', page: '-3', size: '7' })).toEqual({})
  expect(pageVariables({ after: 'abc', page: 2 })).toEqual({ first: 25, after: 'abc' })
  expect(pageVariables({ before: 'abc', page: 2, size: 10 })).toEqual({ last: 10, before: 'abc' })
  expect(pageVariables({})).toEqual({ first: 25 })
})

test('paging counts on and back, and the first page is asked anew', () => {
  const cursors = { startCursor: 's', endCursor: 'e' }
  expect(nextPage({}, cursors)).toEqual({ after: 'e', page: 2 })
  expect(previousPage({ page: 3 }, cursors)).toEqual({ before: 's', page: 2 })
  expect(previousPage({ page: 2, after: 'e' }, cursors)).toEqual({})
  expect(shownRange({ page: 3 }, 12)).toEqual({ first: 51, last: 62 })
})

test('the order stands in the address only when it is not the usual one', () => {
  const usual = { field: 'RECEIVED_AT', direction: 'DESC' } as const
  const fields = ['RECEIVED_AT', 'NUMBER'] as const
  expect(orderIn({ order: '-number' }, fields, usual)).toEqual({ field: 'NUMBER', direction: 'DESC' })
  expect(orderIn({ order: 'weight' }, fields, usual)).toBe(usual)
  expect(writeOrder<'RECEIVED_AT' | 'NUMBER'>({ field: 'NUMBER', direction: 'ASC' }, usual)).toBe('number')
  expect(writeOrder(usual, usual)).toBeUndefined()
  expect(chosenOrder<'RECEIVED_AT' | 'NUMBER'>(usual, 'RECEIVED_AT', 'DESC').direction).toBe('ASC')
  expect(chosenOrder<'RECEIVED_AT' | 'NUMBER'>(usual, 'NUMBER', 'ASC')).toEqual({
    field: 'NUMBER',
    direction: 'ASC',
  })
})
