import type { PointsLeftFragment } from '@waarborg/schema/seller-pages'
import { usePointsWords } from '../use-points-words.js'

/** How many points are left: as a number, a bar and a word. */
export function PointsGauge({ points }: { readonly points: PointsLeftFragment }) {
  const words = usePointsWords()
  const { balance, start, warning } = points
  const level = balance === 0 ? 'NOTHING' : warning === null ? 'ENOUGH' : 'FEW'
  return (
    <div className="gauge" data-level={level}>
      <p className="gauge-figure">
        <strong>{balance}</strong> {words.ofStart(start)}{' '}
        <span className="gauge-word">{words.level[level]}</span>
      </p>
      <svg viewBox={`0 0 ${Math.max(1, start)} 1`} preserveAspectRatio="none" aria-hidden>
        <rect width={balance} height="1" />
      </svg>
    </div>
  )
}
