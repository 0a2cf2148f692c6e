import { useMutation } from '@apollo/client/react'
import { Button, NativeSelect, Textarea } from '@mantine/core'
import { LiftBlockDocument, type LiftGround, type RegisterBlockFactsFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { PlainForm, type Typed, useFormFaults } from '../../../components/form/index.js'
import { FormNotice } from '../../../components/form-notice.js'
import { say } from '../../../components/toasts/index.js'
import classes from './accounts.module.css'

interface AskLiftFormProps {
  readonly block: Pick<RegisterBlockFactsFragment, 'id' | 'version'>
  readonly onDone: () => void
}

const grounds = ['CHANGE_OF_OWNERSHIP', 'JUDGMENT'] as const satisfies readonly LiftGround[]

/** Asks for a block to be lifted, with what proves why. */
export function AskLiftForm({ block: { id: blockId, version: expectedVersion }, onDone }: AskLiftFormProps) {
  const t = useTranslations('sellerAccounts.block')
  const [send] = useMutation(LiftBlockDocument)
  const faults = useFormFaults(['reason', 'evidence'])
  const ask = async (typed: Typed) => {
    const needed = (name: string) => typed(name).trim() === '' && t('ask.needed')
    if (faults.refuse({ reason: needed('reason'), evidence: needed('evidence') })) return
    const input = {
      blockId,
      expectedVersion,
      ground: typed('ground') as LiftGround,
      reason: typed('reason'),
      evidence: typed('evidence'),
    }
    const asked = await faults.attempt(
      async () => (await send({ variables: { input } })).data?.liftBlock.userErrors,
    )
    if (!asked) return
    say('good', t('ask.done'))
    onDone()
  }
  return (
    <PlainForm faults={faults} onSend={(typed) => void ask(typed)}>
      <h3 className={classes.heading}>{t('ask.heading')}</h3>
      {faults.conflict && <FormNotice tone="warn">{faults.conflict}</FormNotice>}
      <NativeSelect
        name="ground"
        label={t('ask.ground')}
        data={grounds.map((value) => ({ value, label: t(`ground.${value}`) }))}
      />
      <Textarea
        name="reason"
        label={t('ask.reason')}
        autosize
        minRows={2}
        maxLength={2_000}
        error={faults.faultOf('reason')}
        aria-required
      />
      <Textarea
        name="evidence"
        label={t('ask.evidence')}
        description={t('ask.evidenceHelp')}
        autosize
        minRows={2}
        maxLength={2_000}
        error={faults.faultOf('evidence')}
        aria-required
      />
      <Button type="submit" loading={faults.sending} className={classes.act ?? ''}>
        {t('ask.act')}
      </Button>
    </PlainForm>
  )
}
