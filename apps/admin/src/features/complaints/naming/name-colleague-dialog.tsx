import { Button, Checkbox, Modal, Select } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { FormNotice } from '../../../components/form-notice.js'
import classes from '../assign/assign-dialog.module.css'
import { ConflictNotice } from '../conflict-notice.js'
import { useColleagues } from './use-colleagues.js'
import { useNameColleague } from './use-name-colleague.js'

interface NameColleagueDialogProps {
  readonly complaint: ComplaintFileFragment
  readonly onClose: () => void
}

/** Whom a complaint is about, with what follows from saying so. */
export function NameColleagueDialog({ complaint, onClose }: NameColleagueDialogProps) {
  const t = useTranslations('naming')
  const shared = useTranslations('components')
  const colleagues = useColleagues()
  const narrow = useMediaQuery('(max-width: 40em)', undefined, { getInitialValueInEffect: false })
  const [chosen, setChosen] = useState(complaint.concerns?.id ?? null)
  const [nobody, setNobody] = useState(false)
  const [missing, setMissing] = useState(false)
  const { name, naming, faults, showNewest } = useNameColleague(complaint, onClose)
  const submit = () => {
    setMissing(!chosen && !nobody)
    if (chosen || nobody) void name(nobody ? null : chosen)
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
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <p>{t('text')}</p>
        {faults.conflict && <ConflictNotice message={faults.conflict} onShow={showNewest} />}
        {faults.others.length > 0 && <FormNotice tone="danger">{faults.others.join(' ')}</FormNotice>}
        <Select
          data-autofocus
          label={t('who')}
          placeholder={t('choose')}
          data={colleagues}
          value={nobody ? null : chosen}
          onChange={setChosen}
          disabled={nobody}
          searchable
          error={missing ? t('missing') : faults.fields.get('handlerId')}
        />
        {complaint.concerns && (
          <Checkbox
            label={t('nobody')}
            checked={nobody}
            onChange={({ currentTarget }) => setNobody(currentTarget.checked)}
          />
        )}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={naming}>
            {t('submit')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
