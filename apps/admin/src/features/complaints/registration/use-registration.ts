import { useMutation } from '@apollo/client/react'
import { RegisterComplaintDocument } from '@waarborg/schema'
import { useState } from 'react'
import { type Path, type SubmitHandler, useForm } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { nowInMilliseconds } from '../../../format/now.js'
import { failureOf } from '../../../graph/failure.js'
import { newIdempotencyKey } from '../../../graph/idempotency-key.js'
import { sortFaults } from '../../../graph/user-errors.js'
import {
  emptyRegistration,
  type RegistrationDraft,
  registrationFaults,
  registrationInput,
} from './registration-draft.js'

type Field = Path<RegistrationDraft>

const missingAt = {
  at: 'on',
  future: 'on',
  category: 'categoryId',
  description: 'description',
  name: 'complainant.name',
} as const satisfies Record<string, Field>

const fields = [
  'channel',
  'severity',
  'locale',
  'categoryId',
  'subject',
  'description',
  'wish',
  'orderNumber',
  'concernsHandlerId',
  'sellerId',
  'sellerName',
  'complainant.name',
  'complainant.street',
  'complainant.houseNumber',
  'complainant.postcode',
  'complainant.town',
  'complainant.country',
  'complainant.telephone',
  'complainant.email',
  'complainant.checked',
] as const satisfies readonly Field[]

/** The form of a complaint that came by telephone, at the counter, by letter or by e-mail. */
export function useRegistration(tickets: readonly string[], onDone: (number: string) => void) {
  const t = useTranslations('registration.required')
  const failures = useTranslations('components.failure')
  const [idempotencyKey] = useState(newIdempotencyKey)
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const [send, { loading }] = useMutation(RegisterComplaintDocument)
  const form = useForm<RegistrationDraft>({ defaultValues: emptyRegistration(nowInMilliseconds()) })
  const { setError, setFocus, clearErrors, handleSubmit } = form

  const refuse = (faults: readonly (readonly [Field, string])[], others: readonly string[] = []) => {
    for (const [field, message] of faults) setError(field, { message })
    setRefusals(others)
    const [first] = faults
    if (first) setFocus(first[0])
  }

  const register: SubmitHandler<RegistrationDraft> = async (draft) => {
    clearErrors()
    setRefusals([])
    const missing = registrationFaults(draft, nowInMilliseconds())
    if (missing.length > 0) return refuse(missing.map((fault) => [missingAt[fault], t(fault)]))
    try {
      const input = { ...registrationInput(draft, tickets), idempotencyKey }
      const { data } = await send({ variables: { input } })
      const complaint = data?.registerComplaint.complaint
      if (complaint) return onDone(complaint.number)
      const sorted = sortFaults(data?.registerComplaint.userErrors ?? [], [...fields, 'receivedAt'])
      const at = (path: string): Field =>
        path === 'receivedAt' ? 'on' : (fields.find((one) => one === path) ?? 'on')
      refuse(
        [...sorted.fields].map(([path, message]) => [at(path), message]),
        sorted.others,
      )
    } catch (fault) {
      const { kind, message } = failureOf(fault)
      refuse([], [message ?? `${failures(`${kind}.title`)}. ${failures(`${kind}.text`)}`])
    }
  }
  return { form, submit: handleSubmit(register), sending: loading, refusals }
}
