import { useQuery } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { IconLink } from '@tabler/icons-react'
import { type ComplaintFileFragment, ComplaintRelationsDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Panel } from '../../../components/panel.js'
import { Tag } from '../../../components/tag.js'
import classes from './belonging.module.css'
import { LikeGroup } from './like-group.js'
import { OtherComplaint } from './other-complaint.js'
import { MergeDialog, RelateDialog, UnrelateDialog } from './relation-dialogs.js'
import { useWithVersion } from './use-with-version.js'

interface Open {
  readonly act: 'relate' | 'merge' | 'unrelate'
  /** Of the other one; empty until it is typed. */
  readonly number: string
}

/** The complaints it has to do with, those that may be, and what can be done about that. */
export function RelationsPanel({ complaint }: { complaint: ComplaintFileFragment }) {
  const t = useTranslations('belonging.relations')
  const { id, number, version, orderNumber, seller } = complaint
  const { data, previousData, refetch } = useQuery(ComplaintRelationsDocument, { variables: { number } })
  useWithVersion(version, refetch)
  const [open, setOpen] = useState<Open>()
  const related = (data ?? previousData)?.complaintByNumber?.related ?? []
  const mayRelate = complaint.allowedActions.includes('RELATE')
  const mayMerge = complaint.allowedActions.includes('MERGE')
  const close = () => setOpen(undefined)
  const known = [number, ...related.map((other) => other.number)]
  const relate = mayRelate ? (other: string) => setOpen({ act: 'relate', number: other }) : undefined
  return (
    <Panel title={t('title')} icon={<IconLink aria-hidden />} aside={related.length || undefined}>
      {related.length === 0 && <p className={classes.quiet}>{t('none')}</p>}
      <ul className={classes.list}>
        {related.map((other) => (
          <OtherComplaint key={`${other.relation} ${other.id}`} other={other}>
            <Tag tone="info">{t(`relation.${other.relation}`)}</Tag>
            {mayRelate && other.relation === 'RELATED' && (
              <Button
                variant="subtle"
                size="compact-xs"
                aria-label={t('unrelateFrom', { number: other.number })}
                onClick={() => setOpen({ act: 'unrelate', number: other.number })}
              >
                {t('unrelate')}
              </Button>
            )}
          </OtherComplaint>
        ))}
      </ul>
      <div className={classes.buttons}>
        {relate && (
          <Button size="xs" variant="default" onClick={() => relate('')}>
            {t('relate')}
          </Button>
        )}
        {mayMerge && (
          <Button size="xs" variant="default" onClick={() => setOpen({ act: 'merge', number: '' })}>
            {t('merge')}
          </Button>
        )}
      </div>
      <LikeGroup title={t('like.customer')} filter={{ sameCustomerAs: id }} known={known} onRelate={relate} />
      {orderNumber && (
        <LikeGroup title={t('like.order')} filter={{ orderNumber }} known={known} onRelate={relate} />
      )}
      {complaint.order && (
        <LikeGroup title={t('like.article')} filter={{ sameArticleAs: id }} known={known} onRelate={relate} />
      )}
      {seller && <LikeGroup title={t('like.seller')} filter={{ sellerIds: [seller.id] }} known={known} />}
      {open?.act === 'relate' && <RelateDialog complaint={complaint} other={open.number} onClose={close} />}
      {open?.act === 'merge' && <MergeDialog complaint={complaint} other={open.number} onClose={close} />}
      {open?.act === 'unrelate' && (
        <UnrelateDialog complaint={complaint} other={open.number} onClose={close} />
      )}
    </Panel>
  )
}
