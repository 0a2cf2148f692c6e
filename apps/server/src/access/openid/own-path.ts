const ROOT = '/admin/'
const LONGEST = 500
/** Where nobody goes on to who is signed in. */
const OUTSIDE = ['sign-in', 'reset', 'welcome', 'second-factor']

/**
 * Where somebody asked to go, as a path of the office's own pages; null when it leads anywhere else. It stands in an
 * address, which may come from anybody.
 * @param given a path below `/admin`
 */
export function ownPath(given: unknown): string | null {
  if (typeof given !== 'string' || given.length > LONGEST || !/^\/(?![/\\])/.test(given)) return null
  const { pathname, search, hash } = new URL(`/admin${given}`, 'http://here')
  if (!pathname.startsWith(ROOT)) return null
  const [place = ''] = pathname.slice(ROOT.length).split('/')
  return OUTSIDE.includes(place) ? null : `${pathname}${search}${hash}`
}
