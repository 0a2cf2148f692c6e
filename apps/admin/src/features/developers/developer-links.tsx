import { IconBook2, IconEye, IconHistory, IconTerminal2 } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import classes from './developer-links.module.css'

const links = [
  { name: 'explorer', to: '/developers/explorer', Icon: IconTerminal2 },
  { name: 'reference', to: '/developers/reference', Icon: IconBook2 },
  { name: 'access', to: '/developers/access', Icon: IconEye },
  { name: 'changelog', to: '/developers/changelog', Icon: IconHistory },
] as const

/** What builders of software need beside a key; pages of the server itself. */
export function DeveloperLinks() {
  const t = useTranslations('developers.links')
  return (
    <nav aria-label={t('title')} className={classes.links}>
      {links.map(({ name, to, Icon }) => (
        <a key={name} href={to}>
          <Icon aria-hidden size={22} />
          <span>
            <strong>{t(name)}</strong>
            <small>{t(`${name}Text`)}</small>
          </span>
        </a>
      ))}
    </nav>
  )
}
