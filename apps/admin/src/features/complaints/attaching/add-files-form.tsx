import { useMutation } from '@apollo/client/react'
import { Button, FileButton } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { AddFilesDocument } from '@waarborg/schema'
import { formatFileSize } from '@waarborg/ui'
import { type DragEvent, useRef, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { PlainForm, useFormFaults } from '../../../components/form/index.js'
import { say } from '../../../components/toasts/index.js'
import { newIdempotencyKey } from '../../../graph/idempotency-key.js'
import { useFormOptions } from '../registration/use-form-options.js'
import classes from './add-files.module.css'
import { AddedFileEntry } from './added-file-entry.js'
import { nameFaults } from './name-faults.js'
import { useAddedFiles } from './use-added-files.js'

/** Files chosen or dropped here are sent at once, and stand with the complaint when they are added to it. */
export function AddFilesForm({ complaintId }: { complaintId: string }) {
  const t = useTranslations('attaching')
  const locale = useLocale()
  const { maximumFiles, maximumFileSizeInBytes, acceptedFileTypes } = useFormOptions()
  const { files, add, remove, remark, clear, busy } = useAddedFiles()
  const [over, setOver] = useState(false)
  const [send] = useMutation(AddFilesDocument)
  const faults = useFormFaults([])
  const key = useRef({ body: '', idempotencyKey: '' })
  const there = files.filter(({ ticket }) => ticket !== undefined)

  const take = (chosen: readonly File[]) => add(chosen, maximumFiles, t('tooMany', { count: maximumFiles }))
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(Array.from(event.dataTransfer.files))
  }
  const place = async () => {
    if (busy || there.length === 0 || faults.sending) return
    const named = there.map((file) => ({ ticket: file.ticket ?? '', remark: file.remark.trim() || null }))
    const body = JSON.stringify(named)
    if (key.current.body !== body) key.current = { body, idempotencyKey: newIdempotencyKey() }
    const { idempotencyKey } = key.current
    const added = await faults.attempt(async () => {
      const { data } = await send({ variables: { input: { complaintId, files: named, idempotencyKey } } })
      return nameFaults(data?.addFiles.userErrors, there)
    })
    if (!added) return
    clear()
    say('good', t('added', { count: there.length }))
  }

  return (
    <div className={classes.form}>
      <PlainForm faults={faults} onSend={() => void place()}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging is one more way; the button inside does the same */}
        <div
          className={classes.drop}
          data-over={over || undefined}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <FileButton multiple accept={acceptedFileTypes.join(',')} onChange={take}>
            {(button) => (
              <Button
                {...button}
                variant="default"
                size="xs"
                leftSection={<IconUpload size={15} aria-hidden />}
              >
                {t('choose')}
              </Button>
            )}
          </FileButton>
          <p className={classes.help}>
            {t('help', { count: maximumFiles, size: formatFileSize(maximumFileSizeInBytes, locale) })}
          </p>
        </div>
        {files.length > 0 && (
          <ul className={classes.list} aria-label={t('chosen')}>
            {files.map((file) => (
              <AddedFileEntry
                key={file.key}
                file={file}
                onRemark={(text) => remark(file.key, text)}
                onRemove={() => remove(file.key)}
              />
            ))}
          </ul>
        )}
        {there.length > 0 && (
          <Button type="submit" size="xs" loading={faults.sending} disabled={busy}>
            {t('act', { count: there.length })}
          </Button>
        )}
      </PlainForm>
    </div>
  )
}
