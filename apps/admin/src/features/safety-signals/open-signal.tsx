import { UnstyledButton } from '@mantine/core'
import type { SafetySignalFactsFragment } from '@waarborg/schema'
import classes from './safety-signals.module.css'

interface OpenSignalProps {
  readonly signal: SafetySignalFactsFragment
  readonly onOpen: (signal: SafetySignalFactsFragment) => void
}

/** The beginning of what is dangerous, which opens the whole of it. */
export function OpenSignal({ signal, onOpen }: OpenSignalProps) {
  return (
    <UnstyledButton className={classes.opening ?? ''} aria-haspopup="dialog" onClick={() => onOpen(signal)}>
      {signal.danger}
    </UnstyledButton>
  )
}
