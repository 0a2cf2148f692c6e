import type { FormFaultFragment } from '@waarborg/schema'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { type SortedFaults, sortFaults } from '../../graph/user-errors.js'
import { useToldFailure } from './use-told-failure.js'

export interface FormFaults<Field extends string = string> {
  readonly form: RefObject<HTMLFormElement | null>
  readonly sending: boolean
  readonly faultOf: (field: Field) => string | undefined
  /** What is said above the form, because it belongs to none of its fields. */
  readonly told: string | undefined
  /** Somebody else's change came first. */
  readonly conflict: string | undefined
  /** Shows what is missing before anything is sent; tells whether there was anything. */
  readonly refuse: (missing: Readonly<Partial<Record<Field, string | false>>>) => boolean
  /** Sends, and shows what the server refuses or that it could not be reached; tells whether all went well. */
  readonly attempt: (send: () => Promise<readonly FormFaultFragment[] | undefined>) => Promise<boolean>
}

const none = sortFaults([], [])

/** What is wrong with a form of these fields: all of it at once, and the focus on the first of them. */
export function useFormFaults<Field extends string>(fields: readonly Field[]): FormFaults<Field> {
  const form = useRef<HTMLFormElement>(null)
  const [{ fields: at, others, conflict }, setFaults] = useState<SortedFaults>(none)
  const [sending, setSending] = useState(false)
  const tellFailure = useToldFailure()
  useEffect(() => {
    if (at.size > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [at])

  return {
    form,
    sending,
    faultOf: (field) => at.get(field),
    told: others.length > 0 ? others.join(' ') : undefined,
    conflict,
    refuse: (missing) => {
      const found = Object.entries(missing).filter((entry): entry is [string, string] => !!entry[1])
      setFaults({ ...none, fields: new Map(found) })
      return found.length > 0
    },
    attempt: async (send) => {
      setSending(true)
      try {
        const faults = (await send()) ?? []
        setFaults(sortFaults(faults, fields))
        return faults.length === 0
      } catch (fault) {
        setFaults({ ...none, others: [tellFailure(fault)] })
        return false
      } finally {
        setSending(false)
      }
    },
  }
}
