import { IconShoppingBag } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { OrderFactsFragment } from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import { useFormatter, useLocale, useTranslations } from 'use-intl'
import { CopyButton } from '../../../components/copy-button.js'
import { type Fact, Facts } from '../../../components/facts.js'
import { Panel } from '../../../components/panel.js'

/** The order that a complaint is about, as the shop's own system has it (KM-19). */
export function OrderPanel({ order }: { order: OrderFactsFragment }) {
  const t = useTranslations('complaints.order')
  const format = useFormatter()
  const locale = useLocale()
  const { number, orderedOn, customerName, customerEmail, product, seller, sellerName } = order
  const { amountInCents, currency } = order
  const facts: (Fact | false)[] = [
    {
      name: t('number'),
      value: (
        <>
          {number} <CopyButton value={number} what={t('number').toLowerCase()} />
        </>
      ),
    },
    { name: t('orderedOn'), value: formatDay(orderedOn, locale, 'short') },
    product !== null && { name: t('product'), value: product },
    amountInCents !== null &&
      currency !== null && {
        name: t('amount'),
        value: format.number(amountInCents / 100, { style: 'currency', currency }),
      },
    customerName !== null && { name: t('customer'), value: customerName },
    customerEmail !== null && {
      name: t('email'),
      value: <a href={`mailto:${customerEmail}`}>{customerEmail}</a>,
    },
    (seller !== null || sellerName !== null) && {
      name: t('seller'),
      value: seller ? (
        <Link to="/sellers/$id" params={{ id: seller.id }}>
          {seller.name}
        </Link>
      ) : (
        sellerName
      ),
    },
  ]
  return (
    <Panel title={t('title')} icon={<IconShoppingBag aria-hidden />}>
      <Facts facts={facts.filter((fact) => fact !== false)} />
    </Panel>
  )
}
