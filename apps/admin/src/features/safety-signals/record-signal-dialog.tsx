import { useMutation } from '@apollo/client/react'
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { type Channel, RecordSafetySignalDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../components/act-dialog.js'
import { DayField } from '../../components/day-field.js'
import { useFormFaults } from '../../components/form/index.js'
import { TimeField } from '../../components/time-field.js'
import { say } from '../../components/toasts/index.js'
import { nowInMilliseconds } from '../../format/now.js'
import { officeMoment, officeTime } from '../../format/office-time.js'
import { typedTime } from '../../format/typed-time.js'
import classes from './safety-signals.module.css'
import { channels } from './signal-list-address.js'
import { SignalSeller } from './signal-seller.js'
import { useCategories } from './use-categories.js'

interface RecordSignalDialogProps {
  readonly onDone: () => void
  readonly onClose: () => void
}

const fields = [
  'danger',
  'product',
  'orderNumber',
  'sellerId',
  'sellerName',
  'categoryId',
  'channel',
  'receivedAt',
] as const

/** Records what is dangerous, and nothing about who told it. */
export function RecordSignalDialog({ onDone, onClose }: RecordSignalDialogProps) {
  const t = useTranslations('safetySignals')
  const words = useTranslations('graph.channel')
  const [now] = useState(() => officeTime(nowInMilliseconds()))
  const [on, setOn] = useState<string | null>(now.on)
  const [clock, setClock] = useState(now.clock)
  const [sellerId, setSellerId] = useState<string | null>(null)
  const categories = useCategories()
  const [send] = useMutation(RecordSafetySignalDocument)
  const faults = useFormFaults(fields)
  const optional = (label: string) => `${label} (${t('optional')})`
  const record = async (typed: (name: string) => string) => {
    const time = typedTime(clock)
    const missing = { danger: typed('danger').trim() === '' && t('record.needed') }
    if (faults.refuse({ ...missing, receivedAt: (!on || !time) && t('record.when') }) || !on || !time) return
    const given = (name: string) => typed(name).trim() || null
    const input = {
      danger: typed('danger'),
      product: given('product'),
      orderNumber: given('orderNumber'),
      sellerId,
      sellerName: sellerId ? null : given('sellerName'),
      categoryId: given('categoryId'),
      channel: typed('channel') as Channel,
      receivedAt: officeMoment(on, time),
    }
    const kept = await faults.attempt(
      async () => (await send({ variables: { input } })).data?.recordSafetySignal.userErrors,
    )
    if (!kept) return
    say('good', t('record.done'))
    onDone()
    onClose()
  }
  return (
    <ActDialog
      title={t('record.title')}
      act={t('record.act')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) => void record(typed)}
    >
      <p>{t('record.text')}</p>
      <Textarea
        name="danger"
        label={t('danger')}
        description={t('record.dangerHelp')}
        autosize
        minRows={4}
        maxLength={5_000}
        error={faults.faultOf('danger')}
        aria-required
        data-autofocus
      />
      <div className={classes.pair}>
        <TextInput
          name="product"
          label={optional(t('product'))}
          maxLength={200}
          error={faults.faultOf('product')}
        />
        <TextInput
          name="orderNumber"
          label={optional(t('order'))}
          maxLength={100}
          autoComplete="off"
          error={faults.faultOf('orderNumber')}
        />
        <SignalSeller sellerId={sellerId} onSeller={setSellerId} faultOf={faults.faultOf} />
        <NativeSelect
          name="categoryId"
          label={optional(t('category'))}
          data={[{ value: '', label: t('record.unknown') }, ...categories]}
          error={faults.faultOf('categoryId')}
        />
        <NativeSelect
          name="channel"
          label={t('channel')}
          defaultValue="TELEPHONE"
          data={channels.map((value) => ({ value, label: words(value) }))}
          error={faults.faultOf('channel')}
        />
      </div>
      <div className={classes.pair}>
        <DayField
          label={t('record.day')}
          value={on}
          onChange={setOn}
          latest={now.on}
          required
          error={faults.faultOf('receivedAt')}
        />
        <TimeField label={t('record.time')} value={clock} onChange={setClock} required />
      </div>
    </ActDialog>
  )
}
