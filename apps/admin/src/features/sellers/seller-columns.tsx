import type { SellerOrderField, SellerRowFragment } from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { type Column, RowLink } from '../../components/list/index.js'
import { PointsGauge } from '../../components/points-gauge.js'
import { AccountTag } from './account-tag.js'
import classes from './seller-columns.module.css'

export function useSellerColumns(): readonly Column<SellerRowFragment, SellerOrderField>[] {
  const t = useTranslations('sellers')
  const words = useTranslations('graph')
  const locale = useLocale()
  return [
    {
      title: t('name'),
      order: { field: 'NAME', startsWith: 'ASC' },
      wide: true,
      cell: ({ id, name }) => (
        <RowLink to="/sellers/$id" params={{ id }}>
          {name}
        </RowLink>
      ),
    },
    { title: t('trader'), spare: true, cell: ({ trader }) => trader.name },
    {
      title: t('register'),
      cell: ({ trader }) => (
        <span className={classes.register}>
          {words(`register.${trader.register}`)} {trader.registerNumber}
        </span>
      ),
    },
    { title: t('country'), spare: true, cell: ({ country }) => words(`country.${country}`) },
    {
      title: t('accountState'),
      order: { field: 'ACCOUNT_STATE', startsWith: 'DESC' },
      cell: ({ accountState, leftOn }) => <AccountTag state={accountState} leftOn={leftOn} />,
    },
    {
      title: t('points'),
      order: { field: 'POINTS', startsWith: 'ASC' },
      cell: ({ points }) => <PointsGauge points={points} />,
    },
    {
      title: t('openComplaints'),
      order: { field: 'OPEN_COMPLAINTS', startsWith: 'DESC' },
      figure: true,
      cell: ({ openComplaints }) => openComplaints ?? '–',
    },
    {
      title: t('openedOn'),
      order: { field: 'OPENED_ON', startsWith: 'DESC' },
      spare: true,
      cell: ({ openedOn }) => (
        <time className={classes.when} dateTime={openedOn}>
          {formatDay(openedOn, locale, 'short')}
        </time>
      ),
    },
  ]
}
