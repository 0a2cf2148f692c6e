import { Button, Modal, Radio, TextInput } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { FailureNotice } from '../../../components/failure-notice.js'
import { FormNotice } from '../../../components/form-notice.js'
import { RowSkeletons } from '../../../components/list/index.js'
import { ConflictNotice } from '../conflict-notice.js'
import classes from './assign-dialog.module.css'
import { AssigneeChoice } from './assignee-choice.js'
import { LeftOut } from './left-out.js'
import { useAssign } from './use-assign.js'
import { useNextHandlers } from './use-next-handlers.js'

interface AssignDialogProps {
  readonly complaint: ComplaintFileFragment
  readonly onClose: () => void
}

/** Who takes this complaint: those who could, in the order and for the reasons of the server, and who could not. */
export function AssignDialog({ complaint, onClose }: AssignDialogProps) {
  const t = useTranslations('assigning')
  const shared = useTranslations('components')
  const narrow = useMediaQuery('(max-width: 40em)', undefined, { getInitialValueInEffect: false })
  const [sought, setSought] = useState('')
  const [chosen, setChosen] = useState<string>()
  const { candidates, leftOut, closed, error, refetch } = useNextHandlers(complaint.number, sought)
  const { assign, assigning, refusals, conflict, showNewest } = useAssign(complaint, onClose)
  const [missing, setMissing] = useState(false)

  const submit = () => {
    const handler = candidates?.find(({ handler: { id } }) => id === chosen)?.handler
    setMissing(!handler)
    if (handler) void assign(handler)
  }

  return (
    <Modal
      opened
      onClose={onClose}
      fullScreen={narrow ?? false}
      title={t('title', { number: complaint.number })}
      closeButtonProps={{ 'aria-label': shared('close') }}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <TextInput
          data-autofocus
          type="search"
          aria-label={t('search')}
          placeholder={t('search')}
          leftSection={<IconSearch size={17} aria-hidden />}
          value={sought}
          onChange={({ currentTarget }) => setSought(currentTarget.value)}
        />
        {conflict && <ConflictNotice message={conflict} onShow={showNewest} />}
        {refusals.length > 0 && <FormNotice tone="danger">{refusals.join(' ')}</FormNotice>}
        {missing && <FormNotice tone="danger">{t('choose')}</FormNotice>}
        {error && !candidates ? (
          <FailureNotice error={error} onRetry={() => void refetch()} />
        ) : closed ? (
          <FormNotice tone="danger">{t('notNow', { number: complaint.number })}</FormNotice>
        ) : !candidates ? (
          <RowSkeletons rows={5} />
        ) : (
          <div className={classes.people}>
            <Radio.Group aria-label={t('people')} value={chosen ?? null} onChange={setChosen}>
              {candidates.map(({ handler, grounds }) => (
                <AssigneeChoice key={handler.id} person={handler} grounds={grounds} />
              ))}
              {candidates.length === 0 && <p className={classes.none}>{t('none')}</p>}
            </Radio.Group>
            <LeftOut people={leftOut} />
          </div>
        )}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={assigning}>
            {t('submit')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
