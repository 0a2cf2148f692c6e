import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { openPortal } from './portal.fixture.js'

const rule = {
  category: { code: 'SERVICENORMEN', nameNl: 'Ontduiken servicenormen', nameEn: 'Evading service norms' },
  lightest: 5,
  heaviest: 40,
  reach: 'REGISTER_NUMBER',
  since: '2000-01-01',
  dutch: { notAllowed: ['Een klantvraag te vroeg sluiten.'], allowed: ['Een tweede account in België.'] },
  english: { notAllowed: ['Closing a question too soon.'], allowed: ['A second account in Belgium.'] },
}
const policy = { version: 2, inForceFrom: '2026-03-01', startTotal: 100, returnInDays: 365, rules: [rule] }
const answer = {
  pointsPolicy: policy,
  current: { version: 2 },
  first: { nodes: [{ inForceFrom: '2000-01-01' }] },
  pointsPolicies: {
    nodes: [
      { version: 3, inForceFrom: '2027-01-15' },
      { version: 2, inForceFrom: '2026-03-01' },
      { version: 1, inForceFrom: '2000-01-01' },
    ],
    pageInfo: { hasNextPage: false, endCursor: null },
  },
}

describe('what sellers may and may not do', () => {
  test('BP-8 each category says what is and is not allowed, what it costs and since when, to anybody', async () => {
    const { heading, asked } = await openPortal('/wat-mag', { Terms: answer })
    expect((await heading()).textContent).toBe('Wat mag en wat mag niet')
    const part = await screen.findByRole('region', { name: 'Ontduiken servicenormen' })
    expect(part.textContent).toContain('5 tot en met 40 punten, op het account, of op alle accounts')
    expect(part.textContent).toContain('zo vanaf het begin')
    const [not, may] = within(part).getAllByRole('list')
    expect(not?.textContent).toBe('Een klantvraag te vroeg sluiten.')
    expect(may?.textContent).toBe('Een tweede account in België.')
    expect(screen.getByText(/Dit geldt sinds .*1 maart 2026/)).toBeTruthy()
    expect(asked.find(({ operation }) => operation === 'Terms')?.variables).toEqual({ on: null, after: null })
  })

  test('BP-4, BP-7 it says what is closed when nothing is left, and that points touch no score', async () => {
    await openPortal('/wat-mag', { Terms: answer })
    expect(await screen.findByText(/alle andere accounts op hetzelfde KvK-nummer/)).toBeTruthy()
    expect(screen.getByText(/geen onderdeel van de prestatiescore/)).toBeTruthy()
  })

  test('D-14 what will hold is read before it does, with the way back to what holds', async () => {
    const coming = { ...policy, version: 3, inForceFrom: '2027-01-15' }
    const { asked } = await openPortal('/wat-mag', { Terms: [answer, { ...answer, pointsPolicy: coming }] })
    const link = await screen.findByRole('link', { name: /Vanaf .*15 januari 2027/ })
    expect(link.parentElement?.textContent).toContain('komt nog')
    await userEvent.click(link)
    expect(await screen.findByText(/Dit gaat in op .*15 januari 2027/)).toBeTruthy()
    expect(asked.at(-1)?.variables).toEqual({ on: '2027-01-15', after: null })
    expect(screen.getByRole('link', { name: 'Bekijk wat nu geldt' }).getAttribute('href')).toBe('/wat-mag')
  })

  test('D-14 of what held before it is said that it no longer does; before the first there was nothing', async () => {
    const earlier = { ...policy, version: 1, inForceFrom: '2000-01-01' }
    await openPortal('/wat-mag?op=2010-01-01', { Terms: { ...answer, pointsPolicy: earlier } })
    expect(await screen.findByText('Dit gold vanaf het begin. Nu geldt iets anders.')).toBeTruthy()
    await openPortal('/wat-mag?op=1999-01-01', { Terms: { ...answer, pointsPolicy: null } })
    expect(await screen.findByText('Op deze dag waren er nog geen afspraken.')).toBeTruthy()
  })

  test('D-14 the first version holds from the beginning, and no founding day is made up for it', async () => {
    const first = { ...policy, version: 1, inForceFrom: '2000-01-01' }
    await openPortal('/wat-mag', { Terms: { ...answer, pointsPolicy: first, current: { version: 1 } } })
    expect(await screen.findByText('Dit geldt vanaf het begin.')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Vanaf het begin' })).toBeTruthy()
    expect(document.body.textContent).not.toContain('2000')
  })

  test('D-14 versions that do not fit are asked for page by page', async () => {
    const turned = { nodes: [{ version: 1, inForceFrom: '2000-01-01' }], pageInfo: { hasNextPage: false } }
    const many = { ...answer.pointsPolicies, pageInfo: { hasNextPage: true, endCursor: 'here' } }
    const { asked } = await openPortal('/wat-mag', {
      Terms: [
        { ...answer, pointsPolicies: many },
        { ...answer, pointsPolicies: turned },
      ],
    })
    await userEvent.click(await screen.findByRole('button', { name: 'Eerdere afspraken' }))
    expect(await screen.findByRole('button', { name: 'Terug naar de nieuwste' })).toBeTruthy()
    expect(asked.at(-1)?.variables).toEqual({ on: null, after: 'here' })
    expect(screen.queryByRole('link', { name: /15 januari 2027/ })).toBe(null)
  })

  test.each(['2026-02-30', '2026-13-45', 'morgen'])(
    'D-13 “%s” is no day: the page says so, how to write one, and asks the office nothing',
    async (day) => {
      const { asked } = await openPortal(`/wat-mag?op=${day}`, { Terms: answer })
      const told = (await screen.findByRole('alert')).textContent
      expect(told).toContain(`“${day}” staat niet op de kalender.`)
      expect(told).toContain('zoals 2026-11-27')
      expect(screen.getByRole('link', { name: 'Bekijk wat nu geldt' }).getAttribute('href')).toBe('/wat-mag')
      expect(asked.some(({ operation }) => operation === 'Terms')).toBe(false)
    },
  )

  test('is there in English too, and every page leads to it', async () => {
    await openPortal('/en/wat-mag', { Terms: answer })
    expect(await screen.findByText('A second account in Belgium.')).toBeTruthy()
    await openPortal('/en/privacy')
    const link = screen.getByRole('link', { name: 'What sellers may and may not do' })
    expect(link.getAttribute('href')).toBe('/en/wat-mag')
  })
})
