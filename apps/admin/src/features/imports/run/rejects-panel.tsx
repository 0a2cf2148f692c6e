import { useQuery } from '@apollo/client/react'
import { IconDownload, IconTableOff } from '@tabler/icons-react'
import { type ImportFactsFragment, ImportRejectsDocument } from '@waarborg/schema'
import { useEffect, useRef, useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { FailureNotice } from '../../../components/failure-notice.js'
import { Pager, type Paging, pageVariables, RowSkeletons } from '../../../components/list/index.js'
import { Panel } from '../../../components/panel.js'
import preview from '../mapping/preview.module.css'

/** The rows that were not taken: line, column and what was expected; all of them as a file. */
export function RejectsPanel({ run }: { run: ImportFactsFragment }) {
  const t = useTranslations('imports.rejects')
  const columns = useTranslations('imports.preview')
  const format = useFormatter()
  const [paging, setPaging] = useState<Paging>({})
  const { data, previousData, error, refetch } = useQuery(ImportRejectsDocument, {
    variables: { id: run.id, ...pageVariables(paging) },
    fetchPolicy: 'cache-and-network',
  })
  const asked = useRef(run.rejectsKept)
  useEffect(() => {
    if (asked.current === run.rejectsKept) return
    asked.current = run.rejectsKept
    void refetch()
  }, [run.rejectsKept, refetch])
  const rejects = (data ?? previousData)?.import?.rejects
  return (
    <Panel
      title={t('title')}
      icon={<IconTableOff aria-hidden />}
      aside={
        <a href={run.rejectsUrl} download>
          <IconDownload size={15} aria-hidden /> {t('download')}
        </a>
      }
      flush
    >
      {error && !rejects ? (
        <FailureNotice error={error} onRetry={() => void refetch()} />
      ) : !rejects ? (
        <RowSkeletons rows={4} />
      ) : (
        <>
          <div className={preview.scroll}>
            <table className={preview.faults}>
              <caption className="hidden-text">{t('title')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('line')}</th>
                  <th scope="col">{columns('column')}</th>
                  <th scope="col">{columns('expected')}</th>
                </tr>
              </thead>
              <tbody>
                {rejects.nodes.map(({ line, column, field, expected }) => (
                  <tr key={`${line} ${column} ${field} ${expected}`}>
                    <td data-figure>{format.number(line)}</td>
                    <th scope="row">{column ?? columns('wholeRow')}</th>
                    <td>{expected}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {run.progress.rejected > run.rejectsKept && (
            <p className={preview.summary}>{t('kept', { kept: run.rejectsKept })}</p>
          )}
          <Pager
            paging={paging}
            rows={rejects.nodes.length}
            totalCount={rejects.totalCount}
            pageInfo={rejects.pageInfo}
            onPage={setPaging}
          />
        </>
      )}
    </Panel>
  )
}
