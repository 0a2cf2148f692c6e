import { useQuery } from '@apollo/client/react'
import { Link } from '@tanstack/react-router'
import { ComplaintRelationsDocument } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { FormNotice } from '../../../components/form-notice.js'

/** Where a complaint that ended in another goes on. */
export function MergedNotice({ number }: { number: string }) {
  const t = useTranslations('belonging.relations')
  const { data } = useQuery(ComplaintRelationsDocument, { variables: { number } })
  const into = data?.complaintByNumber?.related.find(({ relation }) => relation === 'MERGED_INTO')
  if (!into) return null
  return (
    <FormNotice tone="info">
      <Link to="/complaints/$number" params={{ number: into.number }}>
        {t('merged', { number: into.number })}
      </Link>
    </FormNotice>
  )
}
