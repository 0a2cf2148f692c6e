import { MultiSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { FieldRow } from './field-row.js'
import { emptyField, type MappingDraft } from './mapping-draft.js'
import classes from './mapping-editor.module.css'
import { useMeanings } from './use-meanings.js'
import type { ImportFieldFact, Preview } from './use-preview.js'

interface MappingEditorProps {
  readonly fields: readonly ImportFieldFact[]
  readonly draft: MappingDraft
  readonly columns: Preview['columns']
  /** Columns can also be kept as they stand. */
  readonly keeps: boolean
  readonly onChange: (draft: MappingDraft) => void
}

/** Which column is which field: those that are read first, then those that could be. */
export function MappingEditor({ fields, draft, columns, keeps, onChange }: MappingEditorProps) {
  const t = useTranslations('imports.mapping')
  const meanings = useMeanings(draft.categories)
  const row = (field: ImportFieldFact) => (
    <FieldRow
      key={field.name}
      field={field}
      draft={draft.fields[field.name] ?? emptyField}
      columns={columns}
      meanings={meanings(field.form)}
      fault={isMissing(field, draft) ? t('missing') : undefined}
      onChange={(changed) => onChange({ ...draft, fields: { ...draft.fields, [field.name]: changed } })}
    />
  )
  // By what was read at first, so that no field moves while somebody is at it.
  const [first] = useState(draft)
  const isRead = ({ name, required }: ImportFieldFact) => required || name in first.fields
  const others = fields.filter((field) => !isRead(field))
  return (
    <div className={classes.editor}>
      <ul className={classes.fields} aria-label={t('read')}>
        {fields.filter(isRead).map(row)}
      </ul>
      {others.length > 0 && (
        <details className={classes.others}>
          <summary>{t('others', { count: others.length })}</summary>
          <ul className={classes.fields} aria-label={t('others', { count: others.length })}>
            {others.map(row)}
          </ul>
        </details>
      )}
      {keeps && (
        <MultiSelect
          label={t('keep')}
          description={t('keepHelp')}
          data={columns.map(({ name }) => name)}
          value={[...draft.keep]}
          onChange={(keep) => onChange({ ...draft, keep })}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('clear', { field: t('keep') }) }}
          nothingFoundMessage={t('noColumn')}
          comboboxProps={{ withinPortal: false, shadow: 'md' }}
        />
      )}
      {draft.categories.length > 0 && (
        <p className={classes.examples}>{t('categories', { count: draft.categories.length })}</p>
      )}
    </div>
  )
}

function isMissing({ name, required }: ImportFieldFact, { fields }: MappingDraft): boolean {
  const { columns, otherwise } = fields[name] ?? emptyField
  return required && columns.length === 0 && otherwise.trim() === ''
}
