import { expect, test } from 'vitest'
import { ownPath } from './own-path.js'

test.each([
  ['/', '/admin/'],
  ['/complaints/K-2026-000123-8', '/admin/complaints/K-2026-000123-8'],
  ['/complaints?q=a%26b&page=2#file', '/admin/complaints?q=a%26b&page=2#file'],
  ['/a/../people', '/admin/people'],
])('%s leads to %s', (given, path) => {
  expect(ownPath(given)).toBe(path)
})

test.each([
  [undefined],
  [''],
  [['/a', '/b']],
  ['complaints'],
  ['//elsewhere.example'],
  ['/\\elsewhere.example'],
  ['\t//elsewhere.example'],
  ['https://elsewhere.example/'],
  ['@elsewhere.example'],
  ['/../graphql'],
  ['/../../developers'],
  ['/%2e%2e/graphql'],
  ['/sign-in?return=/'],
  ['/welcome'],
  [`/${'a'.repeat(500)}`],
])('%s leads nowhere of ours', (given) => {
  expect(ownPath(given)).toBe(null)
})
