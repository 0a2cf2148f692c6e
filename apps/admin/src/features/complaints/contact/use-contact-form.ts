import { useMutation } from '@apollo/client/react'
import { type ComplaintFileFragment, RecordContactDocument } from '@waarborg/schema'
import { useEffect, useState } from 'react'
import { type SubmitHandler, useForm } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { say } from '../../../components/toasts/index.js'
import { nowInMilliseconds } from '../../../format/now.js'
import { failureOf } from '../../../graph/failure.js'
import { newIdempotencyKey } from '../../../graph/idempotency-key.js'
import { sortFaults } from '../../../graph/user-errors.js'
import { useNewestVersion } from '../use-newest-version.js'
import { type ContactDraft, contactInput, draftFaults, emptyDraft } from './contact-draft.js'
import { keptDrafts } from './kept-drafts.js'

const fieldOf = { kind: 'kind', at: 'on', report: 'report', agreedDeadlineOn: 'agreedDeadlineOn' } as const

/** The form of a contact: its draft survives closing, its faults stand at their fields. */
export function useContactForm(complaint: ComplaintFileFragment, onDone: () => void) {
  const t = useTranslations('contact')
  const failures = useTranslations('components.failure')
  const { id: complaintId } = complaint
  const { version: expectedVersion, showNewest } = useNewestVersion(complaint)
  const [kept] = useState(() => keptDrafts.of(complaintId))
  const [restored, setRestored] = useState(kept !== undefined)
  const [idempotencyKey] = useState(newIdempotencyKey)
  const [told, setTold] = useState(sortFaults([], []))
  const [send, { loading }] = useMutation(RecordContactDocument)
  const form = useForm<ContactDraft>({ defaultValues: kept ?? emptyDraft(nowInMilliseconds()) })
  const { watch, reset, setError, setFocus, clearErrors, handleSubmit, getValues } = form

  useEffect(() => {
    const { unsubscribe } = watch(() => keptDrafts.keep(complaintId, getValues()))
    return unsubscribe
  }, [watch, getValues, complaintId])

  const refuse = (faults: readonly (readonly [keyof ContactDraft, string])[]) => {
    for (const [field, message] of faults) setError(field, { message })
    const [first] = faults
    if (first) setFocus(first[0])
  }

  const store: SubmitHandler<ContactDraft> = async (draft) => {
    clearErrors()
    setTold(sortFaults([], []))
    const missing = draftFaults(draft, nowInMilliseconds())
    if (missing.length > 0)
      return refuse(missing.map((fault) => [fault === 'report' ? 'report' : 'on', t(`required.${fault}`)]))
    try {
      const input = { complaintId, expectedVersion, idempotencyKey, ...contactInput(draft) }
      const { data } = await send({ variables: { input } })
      if (data?.recordContact.complaint) {
        keptDrafts.forget(complaintId)
        say('good', t('done'))
        return onDone()
      }
      const backed = draft.backing === 'manager' ? 'managerConsultedId' : 'mandate'
      const fields = { ...fieldOf, managerConsultedId: backed, mandate: backed } as const
      const sorted = sortFaults(data?.recordContact.userErrors ?? [], Object.keys(fields))
      setTold(sorted)
      refuse([...sorted.fields].map(([path, message]) => [fields[path as keyof typeof fields], message]))
    } catch (fault) {
      const { kind, message } = failureOf(fault)
      setTold({ ...sortFaults([], []), others: [message ?? failures(`${kind}.title`)] })
    }
  }

  const discard = () => {
    keptDrafts.forget(complaintId)
    reset(emptyDraft(nowInMilliseconds()))
    setRestored(false)
  }
  return {
    form,
    submit: handleSubmit(store),
    sending: loading,
    refusals: told.others,
    conflict: told.conflict,
    showNewest,
    restored,
    discard,
  }
}
