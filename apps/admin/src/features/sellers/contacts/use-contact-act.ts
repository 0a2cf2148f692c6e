import type { FormFaultFragment, SellerContactFactsFragment } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { failureOf } from '../../../graph/failure.js'
import { sortFaults } from '../../../graph/user-errors.js'

interface Payload {
  readonly sellerContact?: SellerContactFactsFragment | null
  readonly userErrors: readonly FormFaultFragment[]
}

/** Does something with a contact; faults stay with the form. */
export function useContactAct(
  fields: readonly string[],
  onDone: (contact: SellerContactFactsFragment) => void,
) {
  const failures = useTranslations('components.failure')
  const [faults, setFaults] = useState(sortFaults([], []))
  const [busy, setBusy] = useState(false)
  const act = async (send: () => Promise<Payload | undefined>) => {
    setBusy(true)
    try {
      const payload = await send()
      setFaults(sortFaults(payload?.userErrors ?? [], fields))
      if (payload?.sellerContact) onDone(payload.sellerContact)
    } catch (fault) {
      const { kind, message } = failureOf(fault)
      setFaults({ ...sortFaults([], []), others: [message ?? failures(`${kind}.title`)] })
    } finally {
      setBusy(false)
    }
  }
  const others = faults.conflict ? [faults.conflict, ...faults.others] : faults.others
  return { act, busy, fields: faults.fields, others }
}
