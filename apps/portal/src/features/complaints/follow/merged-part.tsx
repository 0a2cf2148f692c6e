import { useFollowedWords } from './use-followed-words.js'
import type { Tracked } from './use-tracked-complaint.js'

/** That what the link was given with goes on under an earlier number, which is what is shown. */
export function MergedPart({ complaint }: { readonly complaint: Pick<Tracked, 'number' | 'mergedNumber'> }) {
  const words = useFollowedWords()
  const { mergedNumber, number } = complaint
  if (mergedNumber == null) return null
  return (
    <section className="notice" aria-labelledby="merged-title">
      <h2 id="merged-title">{words.mergedTitle(number)}</h2>
      <p>{words.mergedText(mergedNumber)}</p>
    </section>
  )
}
