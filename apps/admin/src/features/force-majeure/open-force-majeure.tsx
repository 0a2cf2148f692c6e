import { UnstyledButton } from '@mantine/core'
import type { ForceMajeureFactsFragment } from '@waarborg/schema'
import { useLocale } from 'use-intl'
import classes from './force-majeure.module.css'

export interface OpenForceMajeureProps {
  readonly window: ForceMajeureFactsFragment
  readonly onOpen: (window: ForceMajeureFactsFragment) => void
}

/** The beginning of its reason, which opens the whole of it. */
export function OpenForceMajeure({ window, onOpen }: OpenForceMajeureProps) {
  const locale = useLocale()
  return (
    <UnstyledButton className={classes.opening ?? ''} aria-haspopup="dialog" onClick={() => onOpen(window)}>
      {locale === 'en' ? window.reasonEn : window.reasonNl}
    </UnstyledButton>
  )
}
