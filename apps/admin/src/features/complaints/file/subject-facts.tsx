import { Link } from '@tanstack/react-router'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { CopyButton } from '../../../components/copy-button.js'
import type { Fact } from '../../../components/facts.js'
import { useMay } from '../../../graph/use-may.js'
import classes from './subject-facts.module.css'

/** What a complaint is about: category, seller and order. */
export function useSubjectFacts(complaint: ComplaintFileFragment): Fact[] {
  const t = useTranslations('file')
  const columns = useTranslations('complaints')
  const mayReport = useMay()('VIOLATIONS_REPORT')
  const { id, category, seller, sellerName, orderNumber } = complaint
  return [
    {
      name: columns('category'),
      value: (
        <>
          <Link to="/complaints" search={{ category: [category.id] }}>
            {category.name}
          </Link>
          {category.parent && ` (${category.parent.name})`}
        </>
      ),
    },
    {
      name: t('seller'),
      value: seller ? (
        <span className={classes.ways}>
          <Link to="/sellers/$id" params={{ id: seller.id }}>
            {seller.name}
          </Link>
          {mayReport && (
            <Link to="/violations/new" search={{ seller: seller.id, complaint: id }}>
              {t('report')}
            </Link>
          )}
        </span>
      ) : sellerName ? (
        t('sellerUnlinked', { name: sellerName })
      ) : (
        t('sellerNone')
      ),
    },
    ...(orderNumber
      ? [
          {
            name: t('order'),
            value: (
              <>
                {orderNumber} <CopyButton value={orderNumber} what={t('orderCopy')} />
              </>
            ),
          },
        ]
      : []),
  ]
}
