import { useApolloClient, useQuery } from '@apollo/client/react'
import { CloseButton } from '@mantine/core'
import { LabelChoicesDocument, PutLabelOnDocument, TakeLabelOffDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useToldFailure } from '../../../components/form/index.js'
import { FilterMenu } from '../../../components/list/index.js'
import { Tag } from '../../../components/tag.js'
import { say } from '../../../components/toasts/index.js'
import classes from './beside.module.css'
import type { Beside } from './use-beside.js'

interface LabelRowProps {
  readonly beside: Beside
  readonly mayWrite: boolean
  readonly onChange: () => void
}

type Label = Beside['labels'][number]

/** The labels that it carries; put on and taken off at once, and back again. */
export function LabelRow({ beside: { id, labels }, mayWrite, onChange }: LabelRowProps) {
  const t = useTranslations('beside.labels')
  const client = useApolloClient()
  const told = useToldFailure()
  const [opened, setOpened] = useState(false)
  const { data } = useQuery(LabelChoicesDocument, { skip: !opened })
  const choices = data?.labels.nodes ?? []

  const turn = async (label: Pick<Label, 'id' | 'name'>, on: boolean, isUndoing = false) => {
    const variables = { input: { complaintId: id, labelId: label.id } }
    try {
      const payload = on
        ? (await client.mutate({ mutation: PutLabelOnDocument, variables })).data?.putLabelOn
        : (await client.mutate({ mutation: TakeLabelOffDocument, variables })).data?.takeLabelOff
      const [fault] = payload?.userErrors ?? []
      if (fault) return say('danger', fault.message)
      const undo = { label: t('undo'), run: () => void turn(label, !on, true) }
      say('good', t(on ? 'put' : 'taken', { name: label.name }), isUndoing ? undefined : undo)
      onChange()
    } catch (fault) {
      say('danger', told(fault))
    }
  }

  return (
    <section className={classes.labels} aria-label={t('title')}>
      {labels.length === 0 && <span className={classes.quiet}>{t('none')}</span>}
      {labels.map((label) => (
        <span key={label.id} className={classes.label}>
          <Tag tone="accent">{label.name}</Tag>
          {mayWrite && (
            <CloseButton
              size="sm"
              aria-label={t('remove', { name: label.name })}
              onClick={() => void turn(label, false)}
            />
          )}
        </span>
      ))}
      {mayWrite && (
        <FilterMenu
          name={t('add')}
          choices={choices.map(({ id: value, name }) => ({ value, label: name }))}
          chosen={labels.map((label) => label.id)}
          onOpen={() => setOpened(true)}
          onChoose={(chosen = []) => {
            const added = choices.find(
              (choice) => chosen.includes(choice.id) && !labels.some((label) => label.id === choice.id),
            )
            const gone = labels.find((label) => !chosen.includes(label.id))
            if (added) void turn(added, true)
            else if (gone) void turn(gone, false)
          }}
        />
      )}
    </section>
  )
}
