import { IconAlarm } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { CoordinatorWorkDocument, type CoordinatorWorkQuery } from '@waarborg/schema/dashboard'
import { useFormatter, useTranslations } from 'use-intl'
import { ComplaintLines } from '../../../components/complaint-lines.js'
import { RenewedPanel } from './renewed-panel.js'
import classes from './roles.module.css'
import { useRenewed } from './use-renewed.js'

const byDue = { order: 'next-due-at' }
const groups = [
  { name: 'breached', tone: 'danger', search: { standing: ['BREACHED'], ...byDue } },
  { name: 'breachNear', tone: 'warn', search: { standing: ['BREACH_NEAR'], ...byDue } },
  { name: 'absent', tone: 'warn', search: { standing: ['ABSENT'], ...byDue } },
  { name: 'waiting', tone: undefined, search: { standing: ['WAITING'], ...byDue } },
  { name: 'aftercare', tone: undefined, search: { scope: 'all', standing: ['AFTERCARE'], ...byDue } },
] as const
const shown = groups.slice(0, 3) as readonly (typeof groups)[0 | 1 | 2][]

/** Where the coordinator steps in: norms that are broken or nearly so, and work that lies with who is away. */
export function AttentionPanel({ asOf }: { asOf: string | undefined }) {
  const t = useTranslations('roleWork.attention')
  const format = useFormatter()
  const found = useRenewed(CoordinatorWorkDocument, asOf)
  return (
    <RenewedPanel title={t('title')} icon={<IconAlarm aria-hidden />} flush found={found}>
      {(data: CoordinatorWorkQuery) => (
        <>
          <ul className={classes.figures} aria-label={t('title')}>
            {groups.map(({ name, tone, search }) => (
              <li key={name} data-tone={data[name].totalCount > 0 ? tone : undefined}>
                <Link to="/complaints" search={search}>
                  <span className={classes.name}>{t(name)}</span>
                  <span className={classes.figure}>{format.number(data[name].totalCount)}</span>
                </Link>
              </li>
            ))}
          </ul>
          {shown.map(
            ({ name }) =>
              data[name].nodes.length > 0 && (
                <section key={name} aria-label={t(name)}>
                  <h3 className={classes.group}>{t(name)}</h3>
                  <ComplaintLines label={t(name)} complaints={data[name].nodes} />
                </section>
              ),
          )}
        </>
      )}
    </RenewedPanel>
  )
}
