import { useTranslations } from 'use-intl'
import classes from './person.module.css'

interface PersonProps {
  readonly person: { readonly name: string; readonly initials: string } | null
  /** Only the initials are seen, the name is still read. */
  readonly initialsOnly?: boolean
}

/** A member of the office by initials and name, or that there is nobody. */
export function Person({ person, initialsOnly = false }: PersonProps) {
  const t = useTranslations('components.person')
  return (
    <span className={classes.person} data-nobody={person ? undefined : true}>
      <span className={classes.initials} aria-hidden>
        {person?.initials.replaceAll('.', '').slice(0, 3) ?? '–'}
      </span>
      <span className={initialsOnly ? 'hidden-text' : classes.name}>{person?.name ?? t('none')}</span>
    </span>
  )
}
