import { IconTable } from '@tabler/icons-react'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { Panel } from '../../../components/panel.js'
import classes from './imported-complaint.module.css'

type History = NonNullable<ComplaintFileFragment['history']>

/** What else the source said, under the names of its own columns. */
export function PublishedPanel({ source, published }: Pick<History, 'source' | 'published'>) {
  const t = useTranslations('history')
  return (
    <Panel title={t('published', { source })} icon={<IconTable aria-hidden />} flush>
      <table className={classes.published} aria-label={t('published', { source })}>
        <tbody>
          {published.map(({ name, value }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
