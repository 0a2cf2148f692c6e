import { useQuery } from '@apollo/client/react'
import { useDebouncedValue } from '@mantine/hooks'
import { IconCopyCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { SimilarComplaintsDocument } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useFormContext } from 'react-hook-form'
import { useLocale, useTranslations } from 'use-intl'
import { useComplainantName } from '../../../components/complainant-name.js'
import { Panel } from '../../../components/panel.js'
import { StateTag } from '../../../components/state-tag.js'
import type { RegistrationDraft } from './registration-draft.js'
import classes from './similar-complaints.module.css'

/** Complaints with the same order or the same e-mail address, so that nobody registers one twice. */
export function SimilarComplaints() {
  const t = useTranslations('complaints.registration')
  const { watch } = useFormContext<RegistrationDraft>()
  const [order, email] = watch(['orderNumber', 'complainant.email'])
  const byOrder = useSimilar(order.trim().length >= 4 ? { orderNumber: order.trim() } : undefined)
  const byEmail = useSimilar(/\S@\S+\.\S/.test(email) ? { search: email.trim() } : undefined)
  if (byOrder.length + byEmail.length === 0) return <p role="status" className="hidden-text" />
  return (
    <Panel title={t('similar')} icon={<IconCopyCheck aria-hidden />}>
      <div role="status">
        <Similar by={t('byOrder')} found={byOrder} />
        <Similar by={t('byEmail')} found={byEmail} />
      </div>
    </Panel>
  )
}

function useSimilar(filter: { orderNumber: string } | { search: string } | undefined) {
  const [settled] = useDebouncedValue(filter && JSON.stringify(filter), 400)
  const { data } = useQuery(SimilarComplaintsDocument, {
    variables: { filter: JSON.parse(settled ?? '{}') },
    skip: !filter || !settled,
  })
  return (filter && data?.complaints.nodes) || []
}

function Similar({ by, found }: { by: string; found: ReturnType<typeof useSimilar> }) {
  const t = useTranslations('complaints.registration')
  const locale = useLocale()
  const nameOf = useComplainantName()
  if (found.length === 0) return null
  return (
    <>
      <p className={classes.by}>{t('similarText', { by })}</p>
      <ul className={classes.similar}>
        {found.map(({ id, number, subject, complainant, receivedAt, state }) => (
          <li key={id}>
            <Link to="/complaints/$number" params={{ number }} target="_blank">
              {number}
            </Link>
            <StateTag state={state} />
            <p>
              {[subject, nameOf(complainant), formatMoment(receivedAt, locale, 'short')]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
