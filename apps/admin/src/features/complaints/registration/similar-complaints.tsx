import { useQuery } from '@apollo/client/react'
import { useDebouncedValue } from '@mantine/hooks'
import { IconCopyCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { SimilarComplaintsDocument } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useWatch } from 'react-hook-form'
import { useLocale, useTranslations } from 'use-intl'
import { useComplainantName } from '../../../components/complainant-name.js'
import { Panel } from '../../../components/panel.js'
import { StateTag } from '../../../components/state-tag.js'
import type { RegistrationDraft } from './registration-draft.js'
import classes from './similar-complaints.module.css'

const WATCHED = [
  'orderNumber',
  'complainant.email',
  'complainant.name',
  'complainant.postcode',
  'description',
] as const

/** Complaints of the same order or customer, or lately in the same words, so that nobody registers one twice. */
export function SimilarComplaints() {
  const t = useTranslations('registration')
  // Of its own, so that typing draws this panel anew and not the whole form.
  const [order, email, name, postcode, description] = useWatch<RegistrationDraft, typeof WATCHED>({
    name: WATCHED,
  })
  const byOrder = useSimilar(order.trim().length >= 4 ? { orderNumber: order.trim() } : undefined)
  const byEmail = useSimilar(/\S@\S+\.\S/.test(email) ? { search: email.trim() } : undefined)
  const byName = useSimilar(
    name.trim() && /\d{4}\s*\w*/.test(postcode) ? { search: `${name} ${inTwo(postcode)}` } : undefined,
  )
  const byWords = useSimilar(description.trim().length >= 30 ? { sharingWords: description } : undefined)
  const groups = distinct([
    [t('byOrder'), byOrder],
    [t('byEmail'), byEmail],
    [t('byName'), byName],
    [t('byWords'), byWords],
  ])
  if (groups.length === 0) return <p role="status" className="hidden-text" />
  return (
    <Panel title={t('similar')} icon={<IconCopyCheck aria-hidden />}>
      <div role="status">
        {groups.map(([by, found]) => (
          <Similar key={by} by={by} found={found} />
        ))}
      </div>
    </Panel>
  )
}

type Found = ReturnType<typeof useSimilar>

/** Each complaint once, with the first thing that it has in common. */
function distinct(groups: readonly (readonly [by: string, found: Found])[]) {
  const seen = new Set<string>()
  return groups
    .map(([by, found]) => {
      const fresh = found.filter(({ id }) => !seen.has(id))
      for (const { id } of fresh) seen.add(id)
      return [by, fresh] as const
    })
    .filter(([, found]) => found.length > 0)
}

/** A Dutch postcode as it is kept: digits and letters apart, by which its words are found. */
const inTwo = (postcode: string): string => postcode.trim().replace(/^(\d{4})\s*/, '$1 ')

function useSimilar(
  filter: { orderNumber: string } | { search: string } | { sharingWords: string } | undefined,
) {
  const [settled] = useDebouncedValue(filter && JSON.stringify(filter), 400)
  const { data } = useQuery(SimilarComplaintsDocument, {
    variables: { filter: JSON.parse(settled ?? '{}') },
    skip: !filter || !settled,
  })
  return (filter && data?.complaints.nodes) || []
}

function Similar({ by, found }: { by: string; found: Found }) {
  const t = useTranslations('registration')
  const locale = useLocale()
  const nameOf = useComplainantName()
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
