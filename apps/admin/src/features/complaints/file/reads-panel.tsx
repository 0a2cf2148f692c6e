import { useQuery } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { ComplaintReadsDocument } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { Panel } from '../../../components/panel.js'
import { Person } from '../../../components/person.js'
import classes from './reads-panel.module.css'

const SHOWN = 5
const AT_MOST = 100

/** Who has opened this complaint, the last first. */
export function ReadsPanel({ number }: { number: string }) {
  const t = useTranslations('file')
  const locale = useLocale()
  const [first, setFirst] = useState(SHOWN)
  const { data, previousData, error } = useQuery(ComplaintReadsDocument, {
    variables: { number, first },
    fetchPolicy: 'cache-and-network',
  })
  const reads = (data ?? previousData)?.complaintByNumber?.reads
  return (
    <Panel title={t('reads')} icon={<IconEye aria-hidden />} aside={reads?.totalCount || undefined}>
      {error && !reads && <p className={classes.none}>{t('readsFailed')}</p>}
      {reads?.nodes.length === 0 && <p className={classes.none}>{t('readsNone')}</p>}
      {reads && reads.nodes.length > 0 && (
        <ul className={classes.reads}>
          {reads.nodes.map(({ reader, at }) => (
            <li key={`${reader.id} ${at}`}>
              <Person person={reader} />
              <time dateTime={at}>{formatMoment(at, locale, 'short')}</time>
            </li>
          ))}
        </ul>
      )}
      {reads?.pageInfo.hasNextPage && first < AT_MOST && (
        <Button variant="subtle" size="xs" onClick={() => setFirst(Math.min(first + 20, AT_MOST))}>
          {t('readsMore')}
        </Button>
      )}
    </Panel>
  )
}
