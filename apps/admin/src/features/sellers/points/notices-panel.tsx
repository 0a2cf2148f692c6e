import { useQuery } from '@apollo/client/react'
import { IconMail } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import {
  NoticesOfSellerDocument,
  type NoticesOfSellerQuery,
  type SellerNoticeKind,
  type SellerNoticeOrderField,
} from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Card, type Column } from '../../../components/list/index.js'
import { HistoryPanel, historyVariables, useHistoryPlace } from './history-panel.js'
import classes from './points.module.css'

type Notice = NonNullable<NoticesOfSellerQuery['seller']>['notices']['nodes'][number]

const noticeKinds = [
  'POINTS_DEDUCTED',
  'NOTE_MADE',
  'POINTS_LOWERED',
  'POINTS_RETURNED',
  'POINTS_WARNING',
  'ACCOUNT_SUSPENDED',
  'SUSPENSION_ENDED',
  'ACCOUNT_CLOSED',
  'ACCOUNT_REOPENED',
  'CLOSING_REASONS_CORRECTED',
  'OBJECTION_RECEIVED',
  'OBJECTION_DECIDED',
  'POLICY_ANNOUNCED',
  'NUMBER_RELATED',
  'SAME_PERSON_PROVEN',
  'NUMBER_LINK_ENDED',
  'NUMBER_LINK_WITHDRAWN',
  'EXCUSED_BY_FORCE_MAJEURE',
] as const satisfies readonly SellerNoticeKind[]

/** All that an account was told of its points, in full, as it stands on its own page (BP-6, BP-8). */
export function NoticesPanel({ sellerId }: { sellerId: string }) {
  const t = useTranslations('sellerPoints.notices')
  const kinds = useTranslations('sellerPoints.notices.kinds')
  const locale = useLocale()
  const [place, setPlace] = useHistoryPlace<SellerNoticeKind, SellerNoticeOrderField>('OWED_AT')
  const { data, previousData, error, refetch } = useQuery(NoticesOfSellerDocument, {
    variables: { id: sellerId, ...historyVariables(place) },
  })
  const moment = ({ owedAt }: Notice) => (
    <time dateTime={owedAt}>{formatMoment(owedAt, locale, 'short')}</time>
  )
  const columns: readonly Column<Notice, SellerNoticeOrderField>[] = [
    { title: t('at'), order: { field: 'OWED_AT', startsWith: 'DESC' }, cell: moment },
    { title: t('what'), wide: true, cell: (notice) => <Told notice={notice} /> },
    { title: t('violation'), cell: (notice) => <About notice={notice} /> },
  ]
  return (
    <HistoryPanel
      title={t('title')}
      icon={<IconMail aria-hidden />}
      connection={(data ?? previousData)?.seller?.notices}
      busy={data === undefined}
      error={error}
      onRetry={() => void refetch()}
      columns={columns}
      keyOf={({ id }) => id}
      card={(notice) => (
        <Card
          title={<Told notice={notice} />}
          facts={[moment(notice), <About key="about" notice={notice} />]}
        />
      )}
      kinds={noticeKinds.map((value) => ({ value, label: kinds(value) }))}
      orderNames={[{ field: 'OWED_AT', title: t('at') }]}
      place={place}
      onPlace={setPlace}
      none={t('none')}
    />
  )
}

function Told({ notice: { kind, text } }: { notice: Notice }) {
  const kinds = useTranslations('sellerPoints.notices.kinds')
  return (
    <details className={classes.told}>
      <summary>{kinds(kind)}</summary>
      <p>{text}</p>
    </details>
  )
}

function About({ notice: { violation } }: { notice: Notice }) {
  return violation ? (
    <Link to="/violations/$id" params={{ id: violation.id }}>
      {violation.number}
    </Link>
  ) : null
}
