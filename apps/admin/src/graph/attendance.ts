/** For so long after somebody pressed, typed or scrolled, what the pages ask is asked by that person. */
const ATTENDED_FOR_IN_MS = 60_000

/** Tells whether somebody is at this window, so that what is only kept fresh does not keep the session going. */
export function watchAttendance(): () => boolean {
  let seenAt = performance.now()
  const seen = () => {
    seenAt = performance.now()
  }
  for (const sign of ['pointerdown', 'keydown', 'wheel'])
    window.addEventListener(sign, seen, { capture: true, passive: true })
  return () => performance.now() - seenAt < ATTENDED_FOR_IN_MS
}
