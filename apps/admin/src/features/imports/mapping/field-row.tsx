import { Button, MultiSelect, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconArrowsExchange } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { FieldDraft } from './mapping-draft.js'
import classes from './mapping-editor.module.css'
import type { ImportFieldFact, Preview } from './use-preview.js'
import { useSaid } from './use-said.js'
import { ValueTable } from './value-table.js'

interface FieldRowProps {
  readonly field: ImportFieldFact
  readonly draft: FieldDraft
  readonly columns: Preview['columns']
  /** What values can be read as, where that is a closed list. */
  readonly meanings: readonly string[]
  readonly fault: string | undefined
  readonly onChange: (draft: FieldDraft) => void
}

/** From which columns one field is read, and what its values mean. */
export function FieldRow({ field, draft, columns, meanings, fault, onChange }: FieldRowProps) {
  const t = useTranslations('imports.mapping')
  const said = useSaid()
  const [opened, { toggle }] = useDisclosure(false)
  const id = useId()
  const list = meanings.length > 0 ? `${id}-meanings` : undefined
  const { label, required, form } = field
  const examples = columns.find(({ name }) => name === draft.columns[0])?.examples ?? []
  return (
    <li className={classes.field}>
      <MultiSelect
        label={label}
        required={required}
        description={t(`form.${form}`)}
        data={columns.map(({ name }) => name)}
        value={[...draft.columns]}
        onChange={(chosen) => onChange({ ...draft, columns: chosen })}
        placeholder={draft.columns.length === 0 ? t('none') : ''}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('clear', { field: label }) }}
        nothingFoundMessage={t('noColumn')}
        error={fault}
        comboboxProps={{ withinPortal: false, shadow: 'md' }}
      />
      <div className={classes.under}>
        <p className={classes.examples}>
          {examples.length > 0 && t('examples', { examples: examples.join(' · ') })}
        </p>
        <Button
          variant={draft.values.length > 0 || draft.otherwise ? 'light' : 'subtle'}
          size="compact-xs"
          leftSection={<IconArrowsExchange size={15} aria-hidden />}
          aria-expanded={opened}
          aria-controls={id}
          onClick={toggle}
        >
          {draft.values.length > 0 ? t('valuesCount', { count: draft.values.length }) : t('values')}
          <span className="hidden-text"> {label}</span>
        </Button>
      </div>
      <div id={id} hidden={!opened} className={classes.more}>
        {opened && (
          <>
            <ValueTable
              label={label}
              values={draft.values}
              list={list}
              onChange={(values) => onChange({ ...draft, values })}
            />
            <TextInput
              size="xs"
              label={t('otherwise')}
              description={t('otherwiseHelp')}
              list={list}
              value={draft.otherwise}
              onChange={({ currentTarget }) => onChange({ ...draft, otherwise: currentTarget.value })}
            />
            <datalist id={list}>
              {meanings.map((meaning) => (
                <option key={meaning} value={meaning} label={said(form, meaning)} />
              ))}
            </datalist>
          </>
        )}
      </div>
    </li>
  )
}
