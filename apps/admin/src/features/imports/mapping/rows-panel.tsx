import { Button } from '@mantine/core'
import { IconTable } from '@tabler/icons-react'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { Panel } from '../../../components/panel.js'
import classes from './preview.module.css'
import type { ImportFieldFact, Preview } from './use-preview.js'
import { useSaid } from './use-said.js'

const fewRows = 5

interface RowsPanelProps {
  readonly rows: Preview['rows']
  readonly fields: readonly ImportFieldFact[]
  readonly busy: boolean
}

/** The first rows as they would be taken, each with the line on which it begins. */
export function RowsPanel({ rows, fields, busy }: RowsPanelProps) {
  const t = useTranslations('imports.preview')
  const format = useFormatter()
  const said = useSaid()
  const forms = new Map(fields.map(({ name, form }) => [name, form]))
  const [all, setAll] = useState(false)
  const shown = all ? rows : rows.slice(0, fewRows)
  return (
    <Panel title={t('rows')} icon={<IconTable aria-hidden />} flush>
      <ol className={classes.rows} aria-busy={busy}>
        {shown.map(({ line, taken, faults }) => (
          <li key={line} data-refused={faults.length > 0 || undefined}>
            <p className={classes.line}>{t('line', { line: format.number(line) })}</p>
            {faults.length > 0 ? (
              <ul className={classes.reasons}>
                {faults.map(({ column, expected }) => (
                  <li key={`${column} ${expected}`}>
                    {column && <strong>{column}: </strong>}
                    {expected}
                  </li>
                ))}
              </ul>
            ) : (
              <dl className={classes.taken}>
                {taken.map(({ field, label, value }) => (
                  <div key={field}>
                    <dt>{label}</dt>
                    <dd>{said(forms.get(field), value)}</dd>
                  </div>
                ))}
              </dl>
            )}
          </li>
        ))}
      </ol>
      {rows.length > shown.length && (
        <div className={classes.all}>
          <Button variant="subtle" size="xs" onClick={() => setAll(true)}>
            {t('allRows', { count: rows.length })}
          </Button>
        </div>
      )}
    </Panel>
  )
}
