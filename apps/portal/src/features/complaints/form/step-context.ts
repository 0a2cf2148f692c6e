import { createContext, useContext } from 'react'
import type { Field } from './fields-of-step.js'

/** What is asked about a field of the page that is open, or undefined. */
export type FaultOf = (field: Field) => string | undefined

export const StepContext = createContext<FaultOf>(() => undefined)

export function useFault(field: Field): string | undefined {
  return useContext(StepContext)(field)
}
