/** Something a key does on the screen as it stands now. */
export interface KeyAction {
  /** One key (`j`, `?`, `Enter`), a sequence (`g c`), or `mod+k` with Ctrl or Command. */
  readonly keys: string
  /** Under which heading it stands in the sheet. */
  readonly group: 'everywhere' | 'rows' | 'go' | 'complaint'
  /** What it does, in the reader's language. */
  readonly label: string
  run(): void
}

const sequenceWithin = 1_500

/** All that keys do now, for the keys themselves, the sheet and the palette alike. */
export function createKeyRegistry() {
  const registered = new Set<readonly KeyAction[]>()
  const listeners = new Set<() => void>()
  let actions: readonly KeyAction[] = []
  let begun: { readonly key: string; readonly at: number } | undefined

  const renew = () => {
    // What was registered last stands nearest to the reader and wins.
    const byKeys = new Map<string, KeyAction>()
    for (const group of registered) for (const action of group) byKeys.set(action.keys, action)
    actions = [...byKeys.values()]
    for (const listener of listeners) listener()
  }

  return {
    actions: () => actions,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    register(group: readonly KeyAction[]) {
      registered.add(group)
      renew()
      return () => {
        registered.delete(group)
        renew()
      }
    },
    /** The action that a key press means, or nothing; remembers the first key of a sequence. */
    match(pressed: string, at: number): KeyAction | undefined {
      const first = begun && at - begun.at < sequenceWithin ? begun.key : undefined
      begun = undefined
      const action = actions.find(({ keys }) => keys === (first ? `${first} ${pressed}` : pressed))
      if (!action && actions.some(({ keys }) => keys.startsWith(`${pressed} `))) begun = { key: pressed, at }
      return action
    },
  }
}

export type KeyRegistry = ReturnType<typeof createKeyRegistry>
