/**
 * What somebody began to write, kept for this window only, so that a reload loses nothing and nothing stays on a
 * shared computer. Where the browser allows no storage, nothing is kept.
 */
const place = (name: string) => `waarborg.draft.${name}`

/** What was kept under a name; undefined when nothing was, or nothing readable. */
export function readDraft(name: string): unknown {
  try {
    return JSON.parse(window.sessionStorage.getItem(place(name)) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

export function keepDraft(name: string, draft: unknown): void {
  try {
    window.sessionStorage.setItem(place(name), JSON.stringify(draft))
  } catch {
    // Full or forbidden storage costs the writer no more than what a reload would lose.
  }
}

export function forgetDraft(name: string): void {
  try {
    window.sessionStorage.removeItem(place(name))
  } catch {
    // What could not be kept needs no forgetting.
  }
}
