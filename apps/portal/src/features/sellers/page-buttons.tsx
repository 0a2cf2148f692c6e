import { usePointsWords } from './use-points-words.js'

interface PageButtonsProps {
  /** What the list is called to who hears it. */
  readonly label: string
  /** The cursor after which this page begins, and those of the pages before; empty for the first. */
  readonly trail: readonly string[]
  readonly end: string | null
  readonly onTurn: (trail: readonly string[]) => void
}

/** To the page before and the next, where there are. */
export function PageButtons({ label, trail, end, onTurn }: PageButtonsProps) {
  const { paging } = usePointsWords()
  if (trail.length === 0 && end === null) return null
  return (
    <nav className="actions" aria-label={paging.label(label)}>
      {trail.length > 0 ? (
        <button type="button" className="button button-plain" onClick={() => onTurn(trail.slice(0, -1))}>
          {paging.before}
        </button>
      ) : null}
      <span>{paging.page(trail.length + 1)}</span>
      {end === null ? null : (
        <button type="button" className="button button-plain" onClick={() => onTurn([...trail, end])}>
          {paging.next}
        </button>
      )}
    </nav>
  )
}
