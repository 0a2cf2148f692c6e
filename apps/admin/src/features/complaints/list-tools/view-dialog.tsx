import { Button, Checkbox, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { AskFirst } from '../../../components/ask-first.js'
import { PlainForm, type Typed, useFormFaults } from '../../../components/form/index.js'
import { FormNotice } from '../../../components/form-notice.js'
import { say } from '../../../components/toasts/index.js'
import { useMay } from '../../../graph/use-may.js'
import { type ComplaintListAddress, useSavedViews } from '../list/index.js'
import classes from './bulk-dialog.module.css'
import { useViewActs } from './use-view-acts.js'

interface ViewDialogProps {
  readonly address: ComplaintListAddress
  readonly onAddress: (changed: ComplaintListAddress, replace?: boolean) => void
  readonly onClose: () => void
}

/** Keeps what the list shows under a name: a new view, or the one that the list began with. */
export function ViewDialog({ address, onAddress, onClose }: ViewDialogProps) {
  const t = useTranslations('lists.view')
  const shared = useTranslations('components')
  const may = useMay()
  const { active } = useSavedViews(address)
  const own = active?.changeable ? active : undefined
  const acts = useViewActs(address)
  const faults = useFormFaults(['name'])
  const [asNew, setAsNew] = useState(false)
  const [removing, setRemoving] = useState(false)
  const changes = own && !asNew ? own : undefined

  const save = (typed: Typed) =>
    void faults
      .attempt(async () => {
        const name = typed('name')
        const everybody = typed('shared') === 'on'
        if (changes) return acts.change(changes, name, may('VIEWS_SHARE') ? everybody : changes.shared)
        const { view, faults: refused } = await acts.save(name, everybody)
        if (view) onAddress({ ...address, view: view.id }, true)
        return refused
      })
      .then((went) => {
        if (!went) return
        say('good', t('saved'))
        onClose()
      })

  const remove = () =>
    void faults
      .attempt(async () => (own ? acts.remove(own) : []))
      .then((went) => {
        if (!went) return
        onAddress({ ...address, view: undefined }, true)
        onClose()
      })

  if (removing && own)
    return (
      <AskFirst
        title={t('removeTitle', { name: own.name })}
        act={t('remove')}
        faults={faults}
        onAct={remove}
        onClose={onClose}
      >
        <p>{t(own.shared ? 'removeShared' : 'removeOwn')}</p>
      </AskFirst>
    )
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(changes ? 'change' : 'new')}
      closeButtonProps={{ 'aria-label': shared('close') }}
    >
      <PlainForm key={changes?.id ?? 'new'} faults={faults} onSend={save}>
        <p>{t('explain')}</p>
        {faults.conflict && <FormNotice tone="danger">{faults.conflict}</FormNotice>}
        <TextInput
          data-autofocus
          name="name"
          label={t('name')}
          maxLength={60}
          defaultValue={changes?.name ?? ''}
          error={faults.faultOf('name')}
          aria-invalid={faults.faultOf('name') ? true : undefined}
        />
        {may('VIEWS_SHARE') && (
          <Checkbox
            name="shared"
            label={t('shared')}
            description={t('sharedHelp')}
            defaultChecked={changes?.shared ?? false}
          />
        )}
        <div className={classes.buttons}>
          {changes && (
            <>
              <Button variant="subtle" color="red.9" onClick={() => setRemoving(true)}>
                {t('remove')}
              </Button>
              <Button variant="default" onClick={() => setAsNew(true)}>
                {t('asNew')}
              </Button>
            </>
          )}
          <Button type="submit" loading={faults.sending}>
            {t('save')}
          </Button>
        </div>
      </PlainForm>
    </Modal>
  )
}
