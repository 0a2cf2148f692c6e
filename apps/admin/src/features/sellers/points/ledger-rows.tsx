import type { LedgerEntryKind, SellerLedgerQuery } from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { DataTable } from '../../../components/list/data-table.js'
import { Card, type Column } from '../../../components/list/index.js'
import classes from './points.module.css'

export type LedgerEntry = NonNullable<SellerLedgerQuery['seller']>['ledger']['nodes'][number]

interface LedgerRowsProps {
  readonly entries: readonly LedgerEntry[]
  readonly busy: boolean
}

/** The entries of a ledger as a table, or as cards where the window is narrow. */
export function LedgerRows({ entries, busy }: LedgerRowsProps) {
  const t = useTranslations('sellerPoints.ledger')
  const kinds = useTranslations('sellerPoints.kind')
  const locale = useLocale()
  const day = (on: string) => formatDay(on, locale, 'short')
  const by = ({ actor }: LedgerEntry) => actor?.name ?? t('byItself')
  const columns: readonly Column<LedgerEntry, never>[] = [
    { title: t('on'), cell: ({ effectiveOn }) => <time dateTime={effectiveOn}>{day(effectiveOn)}</time> },
    { title: t('what'), wide: true, cell: (entry) => <What entry={entry} /> },
    { title: t('points'), figure: true, cell: (entry) => <Change entry={entry} /> },
    { title: t('left'), figure: true, cell: ({ balanceAfter }) => balanceAfter },
    { title: t('by'), spare: true, cell: by },
  ]
  return (
    <DataTable
      caption={t('title')}
      columns={columns}
      rows={entries}
      keyOf={({ number }) => String(number)}
      busy={busy}
      card={(entry) => (
        <Card
          title={kinds(entry.kind)}
          tag={<Change entry={entry} />}
          facts={[
            day(entry.effectiveOn),
            `${t('left')}: ${entry.balanceAfter}`,
            ...(entry.violation ? [`${entry.violation.number} · ${entry.violation.category.name}`] : []),
            entry.reason,
            by(entry),
          ]}
        />
      )}
    />
  )
}

function What({ entry }: { entry: LedgerEntry }) {
  const t = useTranslations('sellerPoints.ledger')
  const kinds = useTranslations('sellerPoints.kind')
  const locale = useLocale()
  const { kind, violation, reason, returnsOn } = entry
  return (
    <div className={classes.what}>
      {kinds(kind)}
      {violation && (
        <small>
          {violation.number} · {violation.category.name}
        </small>
      )}
      <small>{reason}</small>
      {returnsOn && <small>{t('returns', { day: formatDay(returnsOn, locale, 'short') })}</small>}
    </div>
  )
}

const directions: Readonly<Partial<Record<LedgerEntryKind, 'less' | 'more'>>> = {
  DEDUCTION: 'less',
  RESTORATION: 'more',
  WITHDRAWAL: 'more',
}

function Change({ entry: { kind, points } }: { entry: LedgerEntry }) {
  const direction = directions[kind]
  const sign = direction === 'less' ? '−' : direction === 'more' ? '+' : ''
  return (
    <span className={classes.figures} data-change={direction}>
      {points === null ? '–' : `${sign}${points}`}
    </span>
  )
}
