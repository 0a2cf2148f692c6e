import { Textarea } from '@mantine/core'
import { type ComponentProps, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../../components/act-dialog.js'
import type { FormFaults, Typed } from '../../../components/form/index.js'

type ActDialogProps = ComponentProps<typeof ActDialog>

interface WrittenDialogProps extends ActDialogProps {
  readonly faults: ActDialogProps['faults'] & Pick<FormFaults<typeof DESPITE_BLAME>, 'faultOf'>
}

/** The name of the field that says why a sentence may stand that seems to blame somebody. */
export const DESPITE_BLAME = 'despiteBlame'

/** What goes with a text for the complainant. */
export const despiteBlameIn = (typed: Typed) => ({ despiteBlame: typed(DESPITE_BLAME).trim() || null })

/** An act with a text that the complainant reads; once a sentence blames somebody, why it may stand can be said (KP-10). */
export function WrittenDialog({ children, ...dialog }: WrittenDialogProps) {
  const t = useTranslations('deciding.blame')
  const fault = dialog.faults.faultOf(DESPITE_BLAME)
  const [asked, setAsked] = useState(false)
  if (fault && !asked) setAsked(true)
  return (
    <ActDialog {...dialog}>
      {children}
      {asked && (
        <Textarea
          name={DESPITE_BLAME}
          label={t('label')}
          description={t('help')}
          autosize
          minRows={2}
          maxLength={1_000}
          error={fault}
        />
      )}
    </ActDialog>
  )
}
