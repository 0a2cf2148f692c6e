import { UnstyledButton } from '@mantine/core'
import type { RegisterBlockFactsFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import classes from './accounts.module.css'

interface OpenBlockProps {
  readonly block: RegisterBlockFactsFragment
  readonly onOpen: (id: string) => void
}

/** The number, which opens all that is known of its block. */
export function OpenBlock({ block: { id, trader }, onOpen }: OpenBlockProps) {
  const words = useTranslations('graph')
  return (
    <UnstyledButton className={classes.opening ?? ''} aria-haspopup="dialog" onClick={() => onOpen(id)}>
      {words(`register.${trader.register}`)} {trader.registerNumber}
    </UnstyledButton>
  )
}
