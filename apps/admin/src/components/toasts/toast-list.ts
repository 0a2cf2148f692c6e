export interface Toast {
  readonly id: number
  readonly tone: 'good' | 'danger' | 'info'
  readonly text: string
  /** One thing to do about it, such as taking it back. */
  readonly action?: { readonly label: string; run(): void } | undefined
}

const listeners = new Set<() => void>()
let toasts: readonly Toast[] = []
let last = 0

function become(next: readonly Toast[]) {
  toasts = next
  for (const listener of listeners) listener()
}

/** Says in a corner of the screen what came of something. */
export function say(tone: Toast['tone'], text: string, action?: Toast['action']): void {
  last += 1
  become([...toasts.slice(-2), { id: last, tone, text, action }])
}

export const toastList = {
  now: () => toasts,
  dismiss: (id: number) => become(toasts.filter((toast) => toast.id !== id)),
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
