/** The token in what a reader pastes or opens: the whole link, a part of it, or the token alone; else empty. */
export function tokenOf(pasted: string): string {
  const token = pasted.slice(pasted.lastIndexOf('#') + 1).trim()
  return /^[\w-]+$/.test(token) ? token : ''
}
