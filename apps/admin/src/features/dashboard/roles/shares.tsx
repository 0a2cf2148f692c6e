import { Link } from '@tanstack/react-router'
import { useFormatter } from 'use-intl'
import classes from './roles.module.css'

interface SharesProps {
  readonly title: string
  readonly of: number
  readonly shares: readonly {
    readonly name: string
    readonly count: number
    readonly search: Record<string, unknown>
  }[]
}

/** How much of a whole each of a few is, as number and bar, each leading to its list. */
export function Shares({ title, of, shares }: SharesProps) {
  const format = useFormatter()
  return (
    <table className={classes.shares}>
      <caption>{title}</caption>
      <tbody>
        {shares.map(({ name, count, search }) => (
          <tr key={name}>
            <th scope="row">
              <Link to="/complaints" search={search}>
                {name}
              </Link>
            </th>
            <td>
              <span className={classes.share} aria-hidden>
                <i style={{ width: `${(count / Math.max(1, of)) * 100}%` }} />
              </span>
            </td>
            <td>{format.number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
