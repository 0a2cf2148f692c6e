const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('waarborg.session')

/** Tells the other windows of this browser that the session they share has ended. */
export function tellOtherWindows(): void {
  channel?.postMessage('signed-out')
}

export function onSignedOutElsewhere(listener: () => void): void {
  channel?.addEventListener('message', listener)
}
