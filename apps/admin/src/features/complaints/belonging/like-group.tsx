import { useQuery } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { type ComplaintFilter, ComplaintsLikeDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import classes from './belonging.module.css'
import { OtherComplaint } from './other-complaint.js'

const SHOWN = 3
const AT_MOST = 100

interface LikeGroupProps {
  readonly title: string
  readonly filter: ComplaintFilter
  /** The complaint itself, and what is related to it already. */
  readonly known: readonly string[]
  /** Of what was settled elsewhere nothing is changed. */
  readonly onRelate?: ((number: string) => void) | undefined
}

/** Complaints that have something in common with one, the last first, with how many there are. */
export function LikeGroup({ title, filter, known, onRelate }: LikeGroupProps) {
  const t = useTranslations('belonging.relations')
  const [first, setFirst] = useState(SHOWN)
  // One more, since the complaint itself can be among them.
  const variables = { filter, first: Math.min(first + 1, AT_MOST) }
  const { data, previousData, error } = useQuery(ComplaintsLikeDocument, { variables })
  const found = (data ?? previousData)?.complaints
  const [itself] = known
  const isAmong = 'orderNumber' in filter || 'sellerIds' in filter
  const others = found?.nodes.filter(({ number }) => number !== itself).slice(0, first) ?? []
  const count = found ? found.totalCount - (isAmong ? 1 : 0) : undefined
  return (
    <section aria-label={title}>
      <h3 className={classes.group}>
        {title}
        {count !== undefined && ` (${count})`}
      </h3>
      {error && !found && <p className={classes.quiet}>{t('failed')}</p>}
      {count === 0 && <p className={classes.quiet}>{t('likeNone')}</p>}
      <ul className={classes.list}>
        {others.map((other) => (
          <OtherComplaint key={other.id} other={other}>
            {onRelate && other.state !== 'IMPORTED' && !known.includes(other.number) && (
              <Button
                variant="subtle"
                size="compact-xs"
                aria-label={t('relateTo', { number: other.number })}
                onClick={() => onRelate(other.number)}
              >
                {t('relate')}
              </Button>
            )}
          </OtherComplaint>
        ))}
      </ul>
      {count !== undefined && count > others.length && first < AT_MOST && (
        <Button variant="subtle" size="xs" onClick={() => setFirst(first + 20)}>
          {t('more')}
        </Button>
      )}
    </section>
  )
}
