import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { answered, fault, handler } from './handler.fixture.js'
import { HandlerPanels } from './handler-panels.js'

test('only what the server allows is offered', () => {
  const nothing = show(<HandlerPanels handler={{ ...handler, allowedActions: [] }} />)
  expect(screen.queryByRole('button')).toBeNull()
  nothing.unmount()

  show(<HandlerPanels handler={{ ...handler, accountState: 'INVITED', allowedActions: ['INVITE_AGAIN'] }} />)
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Uitnodiging opnieuw versturen',
  ])
  expect(screen.queryByRole('checkbox')).toBeNull()
})

test('D-19 somebody is disabled only after it was told what ends and how much work is left', async () => {
  const answer = () => ({
    disableHandler: {
      __typename: 'Payload',
      handler: answered({ accountState: 'DISABLED', version: 5 }),
      userErrors: [],
    },
  })
  const { user, asked } = show(<HandlerPanels handler={handler} />, { answer })
  await user.click(screen.getByRole('button', { name: 'Uitschakelen' }))
  const dialog = await screen.findByRole('dialog', { name: 'Noor de Wit uitschakelen?' })
  expect(dialog.textContent).toContain('meteen overal afgemeld')
  expect(dialog.textContent).toContain('nog 3 open meldingen')
  expect(asked).toEqual([])
  await user.click(within(dialog).getByRole('button', { name: 'Uitschakelen' }))
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(asked).toEqual([
    { operation: 'DisableHandler', variables: { input: { handlerId: 'han_1', expectedVersion: 4 } } },
  ])
})

test('D-19 the last administrator stays, and the dialog says why', async () => {
  const told = 'Er moet een beheerder overblijven.'
  const answer = () => ({
    disableHandler: {
      __typename: 'Payload',
      handler: null,
      userErrors: [fault('LAST_ADMINISTRATOR', [], told)],
    },
  })
  const { user } = show(<HandlerPanels handler={handler} />, { answer })
  await user.click(screen.getByRole('button', { name: 'Uitschakelen' }))
  const dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByRole('button', { name: 'Uitschakelen' }))
  expect((await within(dialog).findByRole('alert')).textContent).toContain(told)
})

test('D-19 roles that do not go together are refused at the roles, which stay as chosen', async () => {
  const told = 'Een beheerder leest geen meldingen.'
  const answer = () => ({
    changeRoles: {
      __typename: 'Payload',
      handler: null,
      userErrors: [fault('ROLES_CLASH', ['input', 'roles'], told)],
    },
  })
  const { user, asked } = show(<HandlerPanels handler={handler} />, { answer })
  expect(screen.getByText(/Niemand geeft zichzelf een rol/)).toBeTruthy()
  const panel = screen.getByRole('region', { name: 'Rollen' })
  const save = within(panel).getByRole<HTMLButtonElement>('button', { name: 'Opslaan' })
  expect(save.disabled).toBe(true)
  const admin = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Beheerder' })
  await user.click(admin)
  await user.click(save)
  expect(await screen.findByText(told)).toBeTruthy()
  expect(admin.checked).toBe(true)
  expect(asked[0]?.variables).toEqual({
    input: { handlerId: 'han_1', expectedVersion: 4, roles: ['HANDLER', 'ADMIN'] },
  })
})

test('details change on the version that was shown; who was first is told, and what was typed stays', async () => {
  const answer = (operation: string) =>
    operation === 'Handler'
      ? { node: answered({ version: 5 }) }
      : {
          changeHandler: {
            __typename: 'Payload',
            handler: null,
            userErrors: [fault('CONFLICT', ['input', 'expectedVersion'], 'Tess was u voor.')],
          },
        }
  const { user, asked } = show(<HandlerPanels handler={handler} />, { answer, locale: 'en' })
  const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' })
  await user.clear(name)
  await user.type(name, 'Noor Zwart{Enter}')
  expect(await screen.findByText('Tess was u voor.')).toBeTruthy()
  expect(name.value).toBe('Noor Zwart')
  expect(asked[0]?.variables).toMatchObject({ input: { expectedVersion: 4, name: 'Noor Zwart', team: null } })
  await user.click(screen.getByRole('button', { name: 'Show the new state' }))
  await vi.waitFor(() => expect(asked.at(-1)?.operation).toBe('Handler'))
})

test('a field that is emptied is missed before anything is sent', async () => {
  const { user, asked } = show(<HandlerPanels handler={handler} />)
  await user.clear(screen.getByRole('textbox', { name: 'Telefoonnummer' }))
  await user.keyboard('{Enter}')
  expect(screen.getByText('Vul het telefoonnummer in.')).toBeTruthy()
  expect(asked).toEqual([])
})
