import { Button } from '@mantine/core'
import { IconBell, IconTag, IconTagOff, IconUserPlus, IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { nowInMilliseconds } from '../../../format/now.js'
import { useMay } from '../../../graph/use-may.js'
import { type ComplaintListAddress, complaintFilter } from '../list/index.js'
import classes from './bulk-bar.module.css'
import type { Bulk } from './bulk-dialog.js'

/** The server takes no more at once. */
const AT_ONCE = 1_000

interface BulkBarProps {
  readonly address: ComplaintListAddress
  readonly chosen: ReadonlySet<string>
  readonly totalCount: number
  readonly onClear: () => void
  readonly onBulk: (bulk: Bulk) => void
}

/** How many are chosen, all that fit the filter when that is wanted, and what can be done with them. */
export function BulkBar({ address, chosen, totalCount, onClear, onBulk }: BulkBarProps) {
  const t = useTranslations('lists.bulk')
  const may = useMay()
  const [all, setAll] = useState(false)
  // Whoever takes one away again no longer means all.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice is another meaning
  useEffect(() => setAll(false), [chosen])
  const count = all ? totalCount : chosen.size
  const which = all
    ? { filter: complaintFilter(address, nowInMilliseconds()) }
    : { complaintIds: [...chosen] }
  return (
    <section className={classes.bar} aria-label={t('bar')}>
      <p className={classes.count} role="status">
        {all ? t('allChosen', { count }) : t('chosen', { count })}
      </p>
      {!all && totalCount > chosen.size && totalCount <= AT_ONCE && (
        <Button variant="subtle" size="xs" onClick={() => setAll(true)}>
          {t('all', { count: totalCount })}
        </Button>
      )}
      <div className={classes.acts}>
        <Button
          size="xs"
          leftSection={<IconUserPlus size={16} aria-hidden />}
          onClick={() => onBulk({ act: 'ASSIGN', count, which })}
        >
          {t('act.ASSIGN')}
        </Button>
        {may('COMPLAINTS_REASSIGN') && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconBell size={16} aria-hidden />}
            onClick={() => onBulk({ act: 'REMIND', count, which })}
          >
            {t('act.REMIND')}
          </Button>
        )}
        {may('COMPLAINTS_HANDLE') && (
          <>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconTag size={16} aria-hidden />}
              onClick={() => onBulk({ act: 'PUT_LABEL_ON', count, which })}
            >
              {t('act.PUT_LABEL_ON')}
            </Button>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconTagOff size={16} aria-hidden />}
              onClick={() => onBulk({ act: 'TAKE_LABEL_OFF', count, which })}
            >
              {t('act.TAKE_LABEL_OFF')}
            </Button>
          </>
        )}
        <Button size="xs" variant="subtle" leftSection={<IconX size={16} aria-hidden />} onClick={onClear}>
          {t('clear')}
        </Button>
      </div>
    </section>
  )
}
