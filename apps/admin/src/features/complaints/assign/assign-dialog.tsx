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
import { useAssign } from './use-assign.js'
import { handles, useAssignees } from './use-assignees.js'

interface AssignDialogProps {
  readonly complaint: ComplaintFileFragment
  readonly onClose: () => void
}

/** Who takes this complaint: everybody on duty with what they already have, least first. */
export function AssignDialog({ complaint, onClose }: AssignDialogProps) {
  const t = useTranslations('complaints.assign')
  const shared = useTranslations('components')
  const narrow = useMediaQuery('(max-width: 40em)', undefined, { getInitialValueInEffect: false })
  const [sought, setSought] = useState('')
  const [chosen, setChosen] = useState<string>()
  const { people, error, refetch } = useAssignees(sought, complaint.concerns?.id)
  const { assign, assigning, refusals, conflict, showNewest } = useAssign(complaint, onClose)
  const [missing, setMissing] = useState(false)

  const submit = () => {
    const handler = people?.find(({ id }) => id === chosen)
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
        {error && !people ? (
          <FailureNotice error={error} onRetry={() => void refetch()} />
        ) : !people ? (
          <RowSkeletons rows={5} />
        ) : (
          <Radio.Group aria-label={t('people')} value={chosen ?? null} onChange={setChosen}>
            <div className={classes.people}>
              {people.map((person, place) => (
                <AssigneeChoice
                  key={person.id}
                  person={person}
                  current={person.id === complaint.handler?.id}
                  least={place === 0 && !sought && handles(person)}
                />
              ))}
              {people.length === 0 && <p className={classes.none}>{t('none')}</p>}
            </div>
          </Radio.Group>
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
