/**
 * Keeps values for this window only, so that a reload loses nothing and nothing stays on a shared computer.
 * Where the browser allows no storage, they live as long as the page.
 */
const memory = new Map<string, string>()

function storage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  try {
    return window.sessionStorage
  } catch {
    return {
      getItem: (name) => memory.get(name) ?? null,
      setItem: (name, value) => memory.set(name, value),
      removeItem: (name) => memory.delete(name),
    }
  }
}

/** What was kept under a name; undefined when nothing was, or nothing readable. */
export function readKept(name: string): unknown {
  const text = storage().getItem(`waarborg.${name}`)
  if (text === null) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export function keep(name: string, value: unknown): void {
  try {
    storage().setItem(`waarborg.${name}`, JSON.stringify(value))
  } catch {
    // Full storage costs the reader no more than what a reload would lose.
  }
}

export function forget(name: string): void {
  storage().removeItem(`waarborg.${name}`)
}
