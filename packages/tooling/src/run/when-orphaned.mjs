const LOOK_EACH_MS = 250

/**
 * Tells once when whoever started us is gone. npm has a shell between us, and where that shell stays, a signal to npm
 * ends the two of them and never comes to us.
 * @param {() => void} tell
 */
export function whenOrphaned(tell) {
  const parent = process.ppid
  const looking = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(looking)
    tell()
  }, LOOK_EACH_MS)
  looking.unref()
}
