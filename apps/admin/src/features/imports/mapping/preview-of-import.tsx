import { Button } from '@mantine/core'
import { IconArrowsExchange, IconPlayerPlay } from '@tabler/icons-react'
import type { FormFaultFragment, ImportFactsFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { FailureNotice } from '../../../components/failure-notice.js'
import { FormNotice } from '../../../components/form-notice.js'
import { RowSkeletons } from '../../../components/list/index.js'
import { Panel } from '../../../components/panel.js'
import { RefusalNotice } from '../run/refusal-notice.js'
import { useImportActs } from '../run/use-import-acts.js'
import { FileFacts } from './file-facts.js'
import { FindingsPanel } from './findings-panel.js'
import { mappingInputOf } from './mapping-draft.js'
import { MappingEditor } from './mapping-editor.js'
import classes from './preview.module.css'
import { RowsPanel } from './rows-panel.js'
import { usePreview } from './use-preview.js'

/** A file that was sent: what would be taken of it, by which mapping, and the way to begin. */
export function PreviewOfImport({ run }: { run: ImportFactsFragment }) {
  const t = useTranslations('imports')
  const { preview, fields, draft, change, busy, error, retry } = usePreview(run.id, run.kind)
  const { start, acting, faults } = useImportActs(run.id)
  if (error) return <FailureNotice error={error} onRetry={retry} />
  if (!preview || !fields) return <RowSkeletons rows={8} />
  if (preview.refusal) return <RefusalNotice refusal={preview.refusal} />
  const { userErrors, recognisedAs, rows } = preview
  const begins = run.allowedActions.includes('START')
  return (
    <>
      <FileFacts preview={preview} size={run.progress.bytes} />
      {userErrors.some(isMissing) && <FormNotice tone="danger">{t('mapping.missingSome')}</FormNotice>}
      {[...userErrors.filter((fault) => !isMissing(fault)), ...faults].map(({ message, path }) => (
        <FormNotice key={`${path.join('.')} ${message}`} tone="danger">
          {message}
        </FormNotice>
      ))}
      <Panel title={t('mapping.title')} icon={<IconArrowsExchange aria-hidden />}>
        {draft && (
          <details className={classes.mapping} open={recognisedAs === null}>
            <summary>
              {recognisedAs ? t('mapping.recognised', { name: recognisedAs }) : t('mapping.yours')}
            </summary>
            <MappingEditor
              fields={fields}
              draft={draft}
              columns={preview.columns}
              keeps={run.kind === 'HISTORY'}
              onChange={change}
            />
          </details>
        )}
      </Panel>
      {preview.lookedAt > 0 && <FindingsPanel preview={preview} />}
      {rows.length > 0 && <RowsPanel rows={rows} fields={fields} busy={busy} />}
      {begins && draft && (
        <div className={classes.begin}>
          <Button
            leftSection={<IconPlayerPlay size={17} aria-hidden />}
            loading={acting}
            disabled={busy || userErrors.length > 0}
            onClick={() => start(mappingInputOf(draft))}
          >
            {t('act.start')}
          </Button>
          <p>{t('preview.calm')}</p>
        </div>
      )}
    </>
  )
}

/** A required field without a column, which stands at that field already. */
function isMissing({ code, path }: FormFaultFragment): boolean {
  return code === 'REQUIRED' && path.at(-1) === 'fields'
}
