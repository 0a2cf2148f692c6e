import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../../screen.fixture.js'
import { KeysProvider, useKeyActions, useKeys } from './keys.js'

function Place({ go, press }: { go: () => void; press: () => void }) {
  useKeys([
    { keys: 'g m', group: 'go', label: 'Meldingen', run: go },
    { keys: 'a', group: 'complaint', label: 'Toewijzen', run: press },
    { keys: 'mod+k', group: 'everywhere', label: 'Zoeken', run: press },
  ])
  return (
    <>
      <input aria-label="veld" />
      <ul>
        {useKeyActions().map(({ keys, label }) => (
          <li key={keys}>{label}</li>
        ))}
      </ul>
    </>
  )
}

function showPlace(singleKeys = true) {
  const [go, press] = [vi.fn(), vi.fn()]
  const part = (
    <KeysProvider singleKeys={singleKeys}>
      <Place go={go} press={press} />
    </KeysProvider>
  )
  return { go, press, ...show(part) }
}
const hit = (key: string, more = {}, target: Element = document.body) =>
  fireEvent.keyDown(target, { key, ...more })

test('a key does what it says, and a sequence only as a whole', () => {
  const { go, press } = showPlace()
  hit('m')
  expect(go).not.toHaveBeenCalled()
  hit('g')
  hit('m')
  expect(go).toHaveBeenCalledOnce()
  hit('g')
  hit('a')
  expect(press).not.toHaveBeenCalled()
  hit('A', { shiftKey: true })
  expect(press).toHaveBeenCalledOnce()
})

test('everything that keys do now is known to the sheet and the palette', () => {
  showPlace()
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Meldingen',
    'Toewijzen',
    'Zoeken',
  ])
})

test('keys never fire in a field or behind a dialog, save those with Ctrl', () => {
  const { press } = showPlace()
  const field = screen.getByRole('textbox')
  hit('a', {}, field)
  expect(press).not.toHaveBeenCalled()
  hit('k', { ctrlKey: true }, field)
  expect(press).toHaveBeenCalledOnce()
  const dialog = document.body.appendChild(document.createElement('div'))
  dialog.setAttribute('role', 'dialog')
  hit('a')
  dialog.remove()
  expect(press).toHaveBeenCalledOnce()
})

test('single keys can be switched off; those with Ctrl stay', () => {
  const { press } = showPlace(false)
  hit('a')
  expect(press).not.toHaveBeenCalled()
  hit('k', { metaKey: true })
  expect(press).toHaveBeenCalledOnce()
})
