/** How the reader came to a page. */
export interface Arrival {
  /** 0 for the page first opened, then counting up. */
  readonly count: number
  /** The id of the field to put the focus on; without it the heading gets it. */
  readonly focusOn: string | undefined
}

let arrival: Arrival = { count: 0, focusOn: undefined }
const listeners = new Set<(arrival: Arrival) => void>()

function arrive(focusOn?: string): void {
  arrival = { count: arrival.count + 1, focusOn }
  for (const listener of listeners) listener(arrival)
}

const onPopState = () => arrive()

/** Goes to a path of this site without loading it anew. */
export function navigate(path: string, options: { replace?: boolean; focusOn?: string } = {}): void {
  if (options.replace) window.history.replaceState(null, '', path)
  else window.history.pushState(null, '', path)
  arrive(options.focusOn)
}

/** Calls `listener` at each arrival, by a link or by the browser's own buttons; returns how to stop it. */
export function watchArrivals(listener: (arrival: Arrival) => void): () => void {
  if (listeners.size === 0) window.addEventListener('popstate', onPopState)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('popstate', onPopState)
  }
}

export function currentArrival(): Arrival {
  return arrival
}
