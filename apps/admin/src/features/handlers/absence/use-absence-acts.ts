import { useMutation } from '@apollo/client/react'
import {
  ArrangeAbsenceDocument,
  type ArrangeAbsenceInput,
  EndAbsenceDocument,
  type FormFaultFragment,
} from '@waarborg/schema'
import { newIdempotencyKey } from '../../../graph/idempotency-key.js'

type Faults = Promise<readonly FormFaultFragment[] | undefined>

/** Arranges an absence; gives why it was refused. */
export function useArrangeAbsence(handlerId: string) {
  const [arrange] = useMutation(ArrangeAbsenceDocument)
  return async (absence: Omit<ArrangeAbsenceInput, 'handlerId' | 'idempotencyKey'>): Faults => {
    const input = { ...absence, handlerId, idempotencyKey: newIdempotencyKey() }
    return (await arrange({ variables: { input } })).data?.arrangeAbsence.userErrors
  }
}

/** Ends the absence that begins on a day; gives why it was refused. */
export function useEndAbsence(handlerId: string) {
  const [end] = useMutation(EndAbsenceDocument)
  return async (fromOn: string): Faults => {
    const input = { handlerId, fromOn, idempotencyKey: newIdempotencyKey() }
    return (await end({ variables: { input } })).data?.endAbsence.userErrors
  }
}
