import { useMutation } from '@apollo/client/react'
import { AssignComplaintDocument, type ComplaintFileFragment, type PersonFragment } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { say } from '../../../components/toasts/index.js'
import { failureOf } from '../../../graph/failure.js'
import { newIdempotencyKey } from '../../../graph/idempotency-key.js'
import { sortFaults } from '../../../graph/user-errors.js'
import { useNewestVersion } from '../use-newest-version.js'

type Someone = Pick<PersonFragment, 'id' | 'name'>

/** Assigns at once; the notice that says so can take it back while somebody else had it before. */
export function useAssign(complaint: ComplaintFileFragment, onDone: () => void) {
  const t = useTranslations('assigning')
  const failures = useTranslations('components.failure')
  const { version, showNewest } = useNewestVersion(complaint)
  const [faults, setFaults] = useState(sortFaults([], []))
  const [key] = useState(newIdempotencyKey)
  const [send, { loading }] = useMutation(AssignComplaintDocument)
  const { id: complaintId, number, handler: former } = complaint

  const attempt = async (handler: Someone, expectedVersion: number, idempotencyKey: string) => {
    const { data } = await send({
      variables: {
        input: { complaintId, handlerId: handler.id, expectedVersion, idempotencyKey },
      },
    })
    return data?.assignComplaint
  }

  const assign = async (handler: Someone) => {
    try {
      const payload = await attempt(handler, version, key)
      if (!payload || payload.userErrors.length > 0)
        return setFaults(sortFaults(payload?.userErrors ?? [], []))
      onDone()
      sayDone(handler, payload.complaint?.version)
    } catch (fault) {
      const { kind, message } = failureOf(fault)
      setFaults({ ...sortFaults([], []), others: [message ?? failures(`${kind}.title`)] })
    }
  }

  /** @param newVersion none when it was given to where the reader does not see it any more */
  const sayDone = (handler: Someone, newVersion: number | undefined) => {
    const undo = async (back: Someone, since: number) => {
      const payload = await attempt(back, since, newIdempotencyKey()).catch(() => undefined)
      if (payload?.complaint) say('good', t('undone', { number, name: back.name }))
      else say('danger', payload?.userErrors[0]?.message ?? failures('unreachable.title'))
    }
    const action =
      former && newVersion !== undefined
        ? { label: t('undo'), run: () => void undo(former, newVersion) }
        : undefined
    say('good', t('done', { number, name: handler.name }), action)
  }

  return {
    assign,
    assigning: loading,
    refusals: [...faults.fields.values(), ...faults.others],
    conflict: faults.conflict,
    showNewest,
  }
}
