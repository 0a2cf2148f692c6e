import { useQuery } from '@apollo/client/react'
import { IconListDetails } from '@tabler/icons-react'
import {
  type LedgerEntryKind,
  type LedgerEntryOrderField,
  SellerLedgerDocument,
  type SellerLedgerQuery,
} from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Card, type Column } from '../../../components/list/index.js'
import { HistoryPanel, historyVariables, useHistoryPlace } from './history-panel.js'
import classes from './points.module.css'

type LedgerEntry = NonNullable<SellerLedgerQuery['seller']>['ledger']['nodes'][number]

const entryKinds = [
  'OPENING',
  'DEDUCTION',
  'RESTORATION',
  'WITHDRAWAL',
  'CLOSURE',
  'REOPENING',
] as const satisfies readonly LedgerEntryKind[]

/** All that happened to the points of an account, as a running account, page by page (BP-6). */
export function LedgerPanel({ sellerId }: { sellerId: string }) {
  const t = useTranslations('sellerPoints.ledger')
  const kinds = useTranslations('sellerPoints.kind')
  const locale = useLocale()
  const [place, setPlace] = useHistoryPlace<LedgerEntryKind, LedgerEntryOrderField>('EFFECTIVE_ON')
  const { data, previousData, error, refetch } = useQuery(SellerLedgerDocument, {
    variables: { id: sellerId, ...historyVariables(place) },
  })
  const day = (on: string) => formatDay(on, locale, 'short')
  const by = ({ actor }: LedgerEntry) => actor?.name ?? t('byItself')
  const columns: readonly Column<LedgerEntry, LedgerEntryOrderField>[] = [
    {
      title: t('on'),
      order: { field: 'EFFECTIVE_ON', startsWith: 'DESC' },
      cell: ({ effectiveOn }) => <time dateTime={effectiveOn}>{day(effectiveOn)}</time>,
    },
    { title: t('what'), wide: true, cell: (entry) => <What entry={entry} /> },
    { title: t('points'), figure: true, cell: (entry) => <Change entry={entry} /> },
    { title: t('left'), figure: true, cell: ({ balanceAfter }) => balanceAfter },
    { title: t('by'), spare: true, cell: by },
  ]
  return (
    <HistoryPanel
      title={t('title')}
      icon={<IconListDetails aria-hidden />}
      connection={(data ?? previousData)?.seller?.ledger}
      busy={data === undefined}
      error={error}
      onRetry={() => void refetch()}
      columns={columns}
      keyOf={({ number }) => String(number)}
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
      kinds={entryKinds.map((value) => ({ value, label: kinds(value) }))}
      orderNames={[{ field: 'EFFECTIVE_ON', title: t('on') }]}
      place={place}
      onPlace={setPlace}
      none={t('none')}
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
