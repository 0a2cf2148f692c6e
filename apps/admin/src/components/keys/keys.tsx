import { createContext, type ReactNode, use, useEffect, useRef, useSyncExternalStore } from 'react'
import { nowInMilliseconds } from '../../format/now.js'
import { createKeyRegistry, type KeyAction, type KeyRegistry } from './key-registry.js'
import { pressedKey } from './pressed-key.js'

const KeysContext = createContext<KeyRegistry>(createKeyRegistry())

interface KeysProviderProps {
  /** Whether keys without Ctrl or Command do something (WCAG 2.1.4: they can be switched off). */
  readonly singleKeys: boolean
  readonly children: ReactNode
}

export function KeysProvider({ singleKeys, children }: KeysProviderProps) {
  const registry = useRef<KeyRegistry>(undefined)
  registry.current ??= createKeyRegistry()
  const known = registry.current

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const pressed = pressedKey(event)
      if (!pressed || (!singleKeys && !pressed.startsWith('mod+'))) return
      const action = known.match(pressed, nowInMilliseconds())
      if (!action) return
      event.preventDefault()
      action.run()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [known, singleKeys])

  return <KeysContext value={known}>{children}</KeysContext>
}

/** Gives keys a meaning while the component is shown; an empty list gives none. */
export function useKeys(actions: readonly KeyAction[]): void {
  const registry = use(KeysContext)
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  const signature = actions.map(({ keys, label }) => `${keys}\n${label}`).join('\n\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a key does is read when it is pressed
  useEffect(
    () =>
      registry.register(
        latest.current.map((action, place) => ({ ...action, run: () => latest.current[place]?.run() })),
      ),
    [registry, signature],
  )
}

/** Every key that does something now. */
export function useKeyActions(): readonly KeyAction[] {
  const registry = use(KeysContext)
  return useSyncExternalStore(registry.subscribe, registry.actions)
}
