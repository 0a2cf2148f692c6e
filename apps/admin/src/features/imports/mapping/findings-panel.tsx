import { IconCircleCheck, IconListCheck } from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'use-intl'
import { Panel } from '../../../components/panel.js'
import classes from './preview.module.css'
import type { Preview } from './use-preview.js'

/** Which faults the first rows have, each once with how often and where. */
export function FindingsPanel({ preview }: { preview: Preview }) {
  const t = useTranslations('imports.preview')
  const format = useFormatter()
  const { lookedAt, rejected, faults } = preview
  return (
    <Panel title={t('findings')} icon={<IconListCheck aria-hidden />} flush={faults.length > 0}>
      <p className={classes.summary} data-good={rejected === 0 || undefined}>
        {rejected === 0 && <IconCircleCheck aria-hidden />}
        {rejected === 0 ? t('allFit', { lookedAt }) : t('summary', { lookedAt, rejected })}
      </p>
      {faults.length > 0 && (
        <div className={classes.scroll}>
          <table className={classes.faults}>
            <thead>
              <tr>
                <th scope="col">{t('count')}</th>
                <th scope="col">{t('column')}</th>
                <th scope="col">{t('expected')}</th>
                <th scope="col">{t('lines')}</th>
              </tr>
            </thead>
            <tbody>
              {faults.map(({ fault, count, lines }) => (
                <tr key={`${fault.column} ${fault.field} ${fault.expected}`}>
                  <td data-figure>{format.number(count)}</td>
                  <th scope="row">{fault.column ?? t('wholeRow')}</th>
                  <td>{fault.expected}</td>
                  <td>{lines.map((line) => format.number(line)).join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  )
}
