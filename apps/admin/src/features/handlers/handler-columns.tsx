import type { HandlerOrderField, HandlerRowFragment } from '@waarborg/schema'
import { formatTelephone } from '@waarborg/ui'
import { useTranslations } from 'use-intl'
import { type Column, RowLink } from '../../components/list/index.js'
import { Person } from '../../components/person.js'
import { useMay } from '../../graph/use-may.js'
import { AccountTag } from './account-tag.js'
import classes from './handler-columns.module.css'
import { StandingTag } from './standing-tag.js'

export function useHandlerColumns(): readonly Column<HandlerRowFragment, HandlerOrderField>[] {
  const t = useTranslations('handlers')
  const roles = useTranslations('graph.role')
  const may = useMay()
  return [
    {
      title: t('name'),
      order: { field: 'NAME', startsWith: 'ASC' },
      cell: (handler) => (
        <span className={classes.two}>
          <RowLink to="/handlers/$id" params={{ id: handler.id }}>
            <Person person={handler} />
          </RowLink>
          <small>{handler.function}</small>
        </span>
      ),
    },
    { title: t('roles'), cell: (handler) => handler.roles.map((role) => roles(role)).join(', ') },
    // Who looks after accounts asks who can come in; others, whom work can be given to.
    may('PEOPLE_MANAGE')
      ? { title: t('account'), cell: ({ accountState }) => <AccountTag state={accountState} /> }
      : { title: t('duty'), cell: (handler) => <StandingTag handler={handler} /> },
    { title: t('overdue'), figure: true, cell: ({ workload }) => <Figure value={workload?.overdue} alarm /> },
    {
      title: t('unconfirmed'),
      figure: true,
      cell: ({ workload }) => <Figure value={workload?.unconfirmed} />,
    },
    {
      title: t('open'),
      order: { field: 'OPEN_COMPLAINTS', startsWith: 'DESC' },
      figure: true,
      cell: ({ workload }) => <Figure value={workload?.open} />,
    },
    {
      title: t('contact'),
      spare: true,
      cell: ({ email, telephone }) => (
        <span className={classes.contact}>
          <a href={`mailto:${email}`}>{email}</a>
          <a href={`tel:${telephone}`}>{formatTelephone(telephone)}</a>
        </span>
      ),
    },
  ]
}

/** A dash for who reads no complaints. */
function Figure({ value, alarm = false }: { value: number | undefined; alarm?: boolean }) {
  if (value === undefined) return '–'
  return (
    <span data-alarm={alarm && value > 0} className={classes.figure}>
      {value}
    </span>
  )
}
