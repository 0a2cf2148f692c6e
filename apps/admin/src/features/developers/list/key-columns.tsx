import type { PartnerKeyFactsFragment, PartnerKeyOrderField } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { type Column, RowLink } from '../../../components/list/index.js'
import classes from '../developers.module.css'
import { KeyStateTag } from '../key-state-tag.js'
import { useKeyWords } from '../use-key-words.js'

export function useKeyColumns(): readonly Column<PartnerKeyFactsFragment, PartnerKeyOrderField>[] {
  const t = useTranslations('developers')
  const words = useKeyWords()
  return [
    {
      title: t('name'),
      order: { field: 'NAME', startsWith: 'ASC' },
      wide: true,
      cell: (key) => (
        <span className={classes.two}>
          <RowLink to="/developers/keys/$id" params={{ id: key.id }}>
            {key.name}
          </RowLink>
          <small>
            <code>{words.shown(key)}</code>
          </small>
        </span>
      ),
    },
    { title: t('stateTitle'), cell: ({ state }) => <KeyStateTag state={state} /> },
    { title: t('sellers'), cell: (key) => words.sellers(key) },
    {
      title: t('scopesTitle'),
      spare: true,
      cell: ({ scopes }) => (
        <ul className={classes.list}>
          {scopes.map((scope) => (
            <li key={scope} className={classes.when}>
              {t(`scope.${scope}`)}
            </li>
          ))}
        </ul>
      ),
    },
    {
      title: t('lastUsed'),
      order: { field: 'LAST_USED_AT', startsWith: 'DESC' },
      cell: (key) => <span className={classes.when}>{words.lastUsed(key)}</span>,
    },
    {
      title: t('expires'),
      order: { field: 'EXPIRES_AT', startsWith: 'ASC' },
      spare: true,
      cell: ({ expiresAt }) => <span className={classes.when}>{words.moment(expiresAt)}</span>,
    },
    {
      title: t('made'),
      order: { field: 'MADE_AT', startsWith: 'DESC' },
      cell: ({ madeAt, madeBy }) => (
        <span className={classes.two}>
          <span className={classes.when}>{words.moment(madeAt)}</span>
          <small>{madeBy?.name ?? t('bySeller')}</small>
        </span>
      ),
    },
  ]
}
