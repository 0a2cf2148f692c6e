import { IconEye, IconPencil } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { Person } from '../../../components/person.js'
import classes from './colleagues.module.css'
import { usePresence } from './use-presence.js'

/** Colleagues who have the same complaint open, and whether they write in it. */
export function Colleagues({ complaintId }: { readonly complaintId: string }) {
  const t = useTranslations('presence')
  const present = usePresence(complaintId)
  return (
    <ul className={classes.colleagues} aria-live="polite" aria-label={t('title')}>
      {present.map(({ person, isWriting }) => (
        <li key={person.id} data-writing={isWriting || undefined}>
          {isWriting ? <IconPencil aria-hidden /> : <IconEye aria-hidden />}
          <Person person={person} />
          <span>{t(isWriting ? 'writes' : 'reads')}</span>
        </li>
      ))}
    </ul>
  )
}
