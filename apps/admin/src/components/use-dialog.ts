import type { FormFaultFragment } from '@waarborg/schema'
import { useFormFaults } from './form/index.js'
import { say } from './toasts/index.js'

/** Sends what a dialog asks and closes it when it is done; else its faults stand at their fields. */
export function useDialog<Field extends string>(
  fields: readonly Field[],
  { done, onClose }: { readonly done: string; readonly onClose: () => void },
) {
  const faults = useFormFaults(fields)
  const carryOut = async (send: () => Promise<readonly FormFaultFragment[] | undefined>) => {
    if (!(await faults.attempt(send))) return
    say('good', done)
    onClose()
  }
  return { faults, carryOut: (send: Parameters<typeof carryOut>[0]) => void carryOut(send) }
}
