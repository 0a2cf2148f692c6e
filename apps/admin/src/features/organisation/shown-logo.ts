import type { LogoDraft } from './organisation-draft.js'

/** The logo that would be seen after saving; nothing when there would be none. */
export function shownLogo(present: string | null, { picture, removed }: LogoDraft): string | undefined {
  if (picture) return picture
  return removed ? undefined : (present ?? undefined)
}
