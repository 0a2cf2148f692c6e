import { useMutation } from '@apollo/client/react'
import { NativeSelect, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type Country, type Register, RegisterSellerDocument, type SellerRowFragment } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../../components/act-dialog.js'
import { DayField } from '../../../components/day-field.js'
import { useFormFaults } from '../../../components/form/index.js'
import { FormNotice } from '../../../components/form-notice.js'
import { say } from '../../../components/toasts/index.js'
import { nowInMilliseconds } from '../../../format/now.js'
import { officeTime } from '../../../format/office-time.js'
import { newIdempotencyKey } from '../../../graph/idempotency-key.js'
import { useMay } from '../../../graph/use-may.js'
import { countries } from '../seller-list-address.js'
import classes from './accounts.module.css'

interface NewAccountDialogProps {
  readonly onDone: (seller: SellerRowFragment) => void
  readonly onClose: () => void
}

const registers = ['KVK', 'KBO'] as const satisfies readonly Register[]
const fields = ['registerNumber', 'traderName', 'name', 'openedOn'] as const

/** Opens an account of a trader; on a blocked number it tells so, and leads to the block. */
export function NewAccountDialog({ onDone, onClose }: NewAccountDialogProps) {
  const t = useTranslations('sellerAccounts.open')
  const optional = useTranslations('sellerAccounts')('optional')
  const words = useTranslations('graph')
  const may = useMay()
  const [today] = useState(() => officeTime(nowInMilliseconds()).on)
  const [openedOn, setOpenedOn] = useState<string | null>(today)
  const [blockId, setBlockId] = useState<string>()
  const [send] = useMutation(RegisterSellerDocument)
  const faults = useFormFaults(fields)
  const open = async (typed: (name: string) => string) => {
    const missing = {
      registerNumber: typed('registerNumber').trim() === '' && t('needed'),
      name: typed('name').trim() === '' && t('needed'),
    }
    if (faults.refuse({ ...missing, openedOn: !openedOn && t('day') }) || !openedOn) return
    const input = {
      register: typed('register') as Register,
      registerNumber: typed('registerNumber'),
      traderName: typed('traderName').trim() || null,
      name: typed('name'),
      country: typed('country') as Country,
      openedOn,
      idempotencyKey: newIdempotencyKey(),
    }
    let opened: SellerRowFragment | null | undefined
    const kept = await faults.attempt(async () => {
      const answer = (await send({ variables: { input } })).data?.registerSeller
      opened = answer?.seller
      setBlockId(answer?.block?.id)
      if (answer?.noticed) say('info', t(`noticed.${answer.noticed}`))
      return answer?.userErrors
    })
    if (!kept || !opened) return
    say('good', t('done', { name: opened.name, points: String(opened.points?.balance ?? 0) }))
    onDone(opened)
  }
  return (
    <ActDialog
      title={t('title')}
      act={t('act')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) => void open(typed)}
    >
      <p>{t('text')}</p>
      {blockId && (
        <FormNotice tone="warn">
          <p>{t('blocked')}</p>
          {may('REGISTER_BLOCKS_READ') && (
            <p>
              <Link to="/sellers/blocks" search={{ open: blockId }}>
                {t('toBlock')}
              </Link>
            </p>
          )}
        </FormNotice>
      )}
      <div className={classes.pair}>
        <NativeSelect
          name="register"
          label={t('register')}
          data={registers.map((value) => ({ value, label: words(`register.${value}`) }))}
          data-autofocus
        />
        <TextInput
          name="registerNumber"
          label={t('number')}
          description={t('numberHelp')}
          maxLength={40}
          autoComplete="off"
          error={faults.faultOf('registerNumber')}
          aria-required
        />
      </div>
      <TextInput
        name="traderName"
        label={`${t('trader')} (${optional})`}
        description={t('traderHelp')}
        maxLength={200}
        autoComplete="off"
        error={faults.faultOf('traderName')}
      />
      <TextInput
        name="name"
        label={t('name')}
        description={t('nameHelp')}
        maxLength={200}
        autoComplete="off"
        error={faults.faultOf('name')}
        aria-required
      />
      <div className={classes.pair}>
        <NativeSelect
          name="country"
          label={t('country')}
          data={countries.map((value) => ({ value, label: words(`country.${value}`) }))}
        />
        <DayField
          label={t('openedOn')}
          value={openedOn}
          onChange={setOpenedOn}
          latest={today}
          required
          error={faults.faultOf('openedOn')}
        />
      </div>
    </ActDialog>
  )
}
