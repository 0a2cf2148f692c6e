import { MultiSelect } from '@mantine/core'
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
  const needed = fields.filter(({ required }) => required)
  const others = fields.filter(({ required }) => !required)
  return (
    <div className={classes.editor}>
      <ul className={classes.fields} aria-label={t('needed')}>
        {needed.map(row)}
      </ul>
      <h3>{t('others')}</h3>
      <ul className={classes.fields} aria-label={t('others')}>
        {others.map(row)}
      </ul>
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
