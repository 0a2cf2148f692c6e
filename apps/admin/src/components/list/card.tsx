import type { ReactNode } from 'react'
import classes from './card.module.css'

interface CardProps {
  readonly title: ReactNode
  readonly tag?: ReactNode
  readonly facts: readonly ReactNode[]
}

/** A row where the window is narrow: its name, a tag, and its facts in small. */
export function Card({ title, tag, facts }: CardProps) {
  return (
    <div className={classes.card}>
      <div className={classes.title}>{title}</div>
      {tag}
      <ul>
        {facts.map((fact, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: facts keep their place
          <li key={place}>{fact}</li>
        ))}
      </ul>
    </div>
  )
}
