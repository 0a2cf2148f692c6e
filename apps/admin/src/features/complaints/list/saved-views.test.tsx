import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { ComplaintViews } from './complaint-views.js'

const view = (id: string, more: object = {}) => ({
  __typename: 'SavedView',
  id,
  name: `Weergave ${id}`,
  address: '?severity=serious&order=next-due-at',
  shared: false,
  count: 3,
  changeable: true,
  version: 1,
  ...more,
})
const answer = () => ({ savedViews: [view('viw_1'), view('viw_2', { shared: true, count: 1_000 })] })

test('views that were kept stand beside the usual ones, each with its count', async () => {
  show(<ComplaintViews address={{}} counts={undefined} />, { answer })
  const own = await screen.findByRole('link', { name: 'Weergave viw_1 3' })
  expect(own.getAttribute('href')).toContain('view=viw_1')
  expect(screen.getByRole('link', { name: 'Gedeeld Weergave viw_2 999+' })).toBeTruthy()
})

test.each([
  ['what it keeps', { severity: ['SERIOUS'], order: 'next-due-at', page: 2, after: 'x' }, false],
  ['another filter', { severity: ['NORMAL'], order: 'next-due-at' }, true],
  ['another order', { severity: ['SERIOUS'] }, true],
] as const)('a view with %s shown has a dot: %o is %s', async (_, address, changed) => {
  show(<ComplaintViews address={{ ...address, view: 'viw_1' }} counts={undefined} />, { answer })
  await screen.findByRole('link', { name: /Weergave viw_1/ })
  expect(screen.queryByRole('img', { name: 'Gewijzigd, niet bewaard' }) !== null).toBe(changed)
})
