import { IconUsersGroup } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { PeopleStandingDocument } from '@waarborg/schema/dashboard'
import { useFormatter, useTranslations } from 'use-intl'
import { RenewedPanel } from './renewed-panel.js'
import classes from './roles.module.css'
import { useRenewed } from './use-renewed.js'

const states = [
  { name: 'invited', state: 'INVITED' },
  { name: 'active', state: 'ACTIVE' },
  { name: 'disabled', state: 'DISABLED' },
] as const

/** Who can sign in, who was invited and has not come yet, and who no longer can. */
export function PeoplePanel({ asOf }: { asOf: string | undefined }) {
  const t = useTranslations('roleWork.people')
  const format = useFormatter()
  const found = useRenewed(PeopleStandingDocument, asOf)
  return (
    <RenewedPanel title={t('title')} icon={<IconUsersGroup aria-hidden />} flush found={found}>
      {(data) => (
        <ul className={classes.figures} aria-label={t('title')}>
          {states.map(({ name, state }) => (
            <li key={name}>
              <Link to="/handlers" search={{ state: [state] }}>
                <span className={classes.name}>{t(name)}</span>
                <span className={classes.figure}>{format.number(data[name].totalCount)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </RenewedPanel>
  )
}
