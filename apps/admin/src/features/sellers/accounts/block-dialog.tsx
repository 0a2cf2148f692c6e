import { useQuery } from '@apollo/client/react'
import { Modal } from '@mantine/core'
import { RegisterBlockDocument } from '@waarborg/schema'
import { ViewerDocument } from '@waarborg/schema/first'
import { useTranslations } from 'use-intl'
import { FailureNotice } from '../../../components/failure-notice.js'
import { RowSkeletons } from '../../../components/list/index.js'
import { useMay } from '../../../graph/use-may.js'
import classes from './accounts.module.css'
import { AskLiftForm } from './ask-lift-form.js'
import { BlockFacts } from './block-facts.js'
import { DecideLiftForm } from './decide-lift-form.js'

interface BlockDialogProps {
  readonly id: string
  readonly onClose: () => void
}

/** All that is known of the block of a number, and its lifting: one asks, and another decides. */
export function BlockDialog({ id, onClose }: BlockDialogProps) {
  const t = useTranslations('sellerAccounts.block')
  const close = useTranslations('components')('close')
  const may = useMay()
  const me = useQuery(ViewerDocument).data?.viewer?.handler?.id
  const { data, error, refetch } = useQuery(RegisterBlockDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  })
  const block = data?.registerBlock
  const lift = block?.lifts.find(({ state }) => state === 'ASKED')
  const lifts = may('REGISTER_BLOCKS_LIFT')
  return (
    <Modal opened onClose={onClose} title={t('title')} size="lg" closeButtonProps={{ 'aria-label': close }}>
      {error && !block && <FailureNotice error={error} onRetry={() => void refetch()} />}
      {!error && data === undefined && <RowSkeletons rows={4} />}
      {block === null && <p>{t('notFound')}</p>}
      {block && <BlockFacts block={block} />}
      {block && lifts && block.state !== 'LIFTED' && (
        <div className={classes.next}>
          {lift ? (
            <DecideLiftForm
              key={block.version}
              block={block}
              isOwn={lift.askedBy.id === me}
              onDone={onClose}
            />
          ) : (
            <AskLiftForm key={block.version} block={block} onDone={onClose} />
          )}
        </div>
      )}
    </Modal>
  )
}
