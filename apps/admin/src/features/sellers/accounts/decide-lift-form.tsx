import { useMutation } from '@apollo/client/react'
import { Button, NativeSelect, Textarea } from '@mantine/core'
import { ConfirmLiftDocument, DeclineLiftDocument, type RegisterBlockFactsFragment } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { PlainForm, type Typed, useFormFaults } from '../../../components/form/index.js'
import { FormNotice } from '../../../components/form-notice.js'
import { say } from '../../../components/toasts/index.js'
import classes from './accounts.module.css'

interface DecideLiftFormProps {
  readonly block: Pick<RegisterBlockFactsFragment, 'id' | 'version'>
  /** Whether whoever looks asked for it, and so cannot agree. */
  readonly isOwn: boolean
  readonly onDone: () => void
}

const choices = ['CONFIRM', 'DECLINE'] as const

/** What the second person decides on a lifting, after reading what it does; who asked can take it back. */
export function DecideLiftForm({ block, isOwn, onDone }: DecideLiftFormProps) {
  const t = useTranslations('sellerAccounts.block.decide')
  const { id: blockId, version: expectedVersion } = block
  const [chosen, setChosen] = useState<(typeof choices)[number]>('CONFIRM')
  const confirms = !isOwn && chosen === 'CONFIRM'
  const [confirm] = useMutation(ConfirmLiftDocument)
  const [decline] = useMutation(DeclineLiftDocument)
  const faults = useFormFaults(['reason'])
  const decide = async (typed: Typed) => {
    const reason = typed('reason')
    if (!confirms && faults.refuse({ reason: reason.trim() === '' && t('needed') })) return
    const named = { blockId, expectedVersion }
    const decided = await faults.attempt(async () =>
      confirms
        ? (await confirm({ variables: { input: named } })).data?.confirmLift.userErrors
        : (await decline({ variables: { input: { ...named, reason } } })).data?.declineLift.userErrors,
    )
    if (!decided) return
    say('good', confirms ? t('confirmed') : t('declinedDone'))
    onDone()
  }
  return (
    <PlainForm faults={faults} onSend={(typed) => void decide(typed)}>
      {!isOwn && <h3 className={classes.heading}>{t('heading')}</h3>}
      {faults.conflict && <FormNotice tone="warn">{faults.conflict}</FormNotice>}
      {isOwn ? (
        <p>{t('own')}</p>
      ) : (
        <NativeSelect
          label={t('choice')}
          value={chosen}
          onChange={({ currentTarget }) => setChosen(currentTarget.value as (typeof choices)[number])}
          data={choices.map((value) => ({ value, label: t(value) }))}
        />
      )}
      {confirms ? (
        <p>{t('confirmText')}</p>
      ) : (
        <Textarea
          name="reason"
          label={t('reason')}
          autosize
          minRows={2}
          maxLength={2_000}
          error={faults.faultOf('reason')}
          aria-required
        />
      )}
      <Button type="submit" loading={faults.sending} className={classes.act ?? ''}>
        {isOwn ? t('takeBack') : t(chosen)}
      </Button>
    </PlainForm>
  )
}
