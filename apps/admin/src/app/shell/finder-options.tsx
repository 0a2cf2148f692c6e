import { Combobox } from '@mantine/core'
import type { FindQuery } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { useComplainantName } from '../../components/complainant-name.js'
import { type KeyAction, Shortcut } from '../../components/keys/index.js'
import { StateTag } from '../../components/state-tag.js'
import classes from './finder-options.module.css'
import { useAllPlaces } from './use-places.js'

interface FinderOptionsProps {
  readonly typed: string
  readonly findings: FindQuery | undefined
  readonly settled: boolean
  readonly failed: boolean
  /** Screens and actions that are offered beside what the server finds. */
  readonly actions: readonly KeyAction[]
}

/** What can be chosen for what is typed. */
export function FinderOptions({ typed, findings, settled, failed, actions }: FinderOptionsProps) {
  const t = useTranslations('shell')
  const nameOf = useComplainantName()
  const places = useAllPlaces()
  const search = typed.trim()
  const fits = (label: string) => label.toLowerCase().includes(search.toLowerCase())
  const fittingPlaces = places.filter(({ name }) => fits(t(`places.${name}`)))
  const fittingActions = actions.filter(
    ({ label, group }) => group !== 'go' && group !== 'rows' && fits(label),
  )
  const { complaints, sellers } = findings ?? {}
  const found = (complaints?.nodes.length ?? 0) + (sellers?.nodes.length ?? 0)
  if (found + fittingPlaces.length + fittingActions.length === 0)
    return (
      <p role="status" className={classes.none}>
        {failed ? t('finder.failed') : settled ? t('finder.none', { search }) : ''}
      </p>
    )

  return (
    <Combobox.Options className={classes.options ?? ''} aria-label={t('finder.open')}>
      {complaints && complaints.nodes.length > 0 && (
        <Combobox.Group
          label={
            complaints.searchedFor
              ? t('finder.searchedFor', { meant: complaints.searchedFor })
              : t('finder.complaints')
          }
        >
          {complaints.nodes.map(({ id, number, state, subject, complainant, category }) => (
            <Combobox.Option key={id} value={`complaint ${number}`}>
              <span className={classes.option}>
                <span className={classes.number}>{number}</span>
                <span className={classes.text}>
                  {subject ?? category.name} · {nameOf(complainant)}
                </span>
                <StateTag state={state} />
              </span>
            </Combobox.Option>
          ))}
          {complaints.totalCount > complaints.nodes.length && (
            <Combobox.Option value="all">
              {t('finder.all', { count: complaints.totalCount, search: complaints.searchedFor ?? search })}
            </Combobox.Option>
          )}
        </Combobox.Group>
      )}
      {sellers && sellers.nodes.length > 0 && (
        <Combobox.Group label={t('finder.sellers')}>
          {sellers.nodes.map(({ id, name, trader }) => (
            <Combobox.Option key={id} value={`seller ${id}`}>
              <span className={classes.option}>
                <span className={classes.text}>{name}</span>
                <span className={classes.number}>{trader.registerNumber}</span>
              </span>
            </Combobox.Option>
          ))}
        </Combobox.Group>
      )}
      {fittingActions.length > 0 && (
        <Combobox.Group label={t('finder.actions')}>
          {fittingActions.map(({ keys, label }) => (
            <Combobox.Option key={keys} value={`action ${keys}`}>
              <span className={classes.option}>
                <span className={classes.text}>{label}</span>
                <Shortcut keys={keys} />
              </span>
            </Combobox.Option>
          ))}
        </Combobox.Group>
      )}
      {fittingPlaces.length > 0 && (
        <Combobox.Group label={t('finder.places')}>
          {fittingPlaces.map(({ name, to, key, Icon }) => (
            <Combobox.Option key={to} value={`place ${to}`}>
              <span className={classes.option}>
                <Icon size={17} aria-hidden />
                <span className={classes.text}>{t(`places.${name}`)}</span>
                <Shortcut keys={`g ${key}`} />
              </span>
            </Combobox.Option>
          ))}
        </Combobox.Group>
      )}
    </Combobox.Options>
  )
}
