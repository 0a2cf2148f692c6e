import { useSellerWords } from './use-seller-words.js'

/** So many of a list are shown first, and so many more each time; a list of the graph gives no more than 100 at once. */
export const PAGE = 20
export const MOST = 100

interface MoreButtonProps {
  readonly shown: number
  readonly total: number
  readonly onMore: (first: number) => void
}

/** Shows more of a list, while there is more that can be shown. */
export function MoreButton({ shown, total, onMore }: MoreButtonProps) {
  const words = useSellerWords()
  if (shown >= total || shown >= MOST) return null
  return (
    <p className="actions">
      <button
        type="button"
        className="button button-plain"
        onClick={() => onMore(Math.min(shown + PAGE, MOST))}
      >
        {words.more}
      </button>
    </p>
  )
}
