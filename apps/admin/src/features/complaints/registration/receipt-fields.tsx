import { Radio } from '@mantine/core'
import { Controller, useFormContext } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { DayField } from '../../../components/day-field.js'
import { TimeField } from '../../../components/time-field.js'
import { nowInMilliseconds } from '../../../format/now.js'
import { officeTime } from '../../../format/office-time.js'
import { type RegistrationDraft, staffChannels } from './registration-draft.js'
import classes from './registration-page.module.css'

/** How and when the complaint came in, and in which language its complainant is answered. */
export function ReceiptFields() {
  const t = useTranslations('registration')
  const words = useTranslations('graph')
  const { control, formState } = useFormContext<RegistrationDraft>()
  const { on: today } = officeTime(nowInMilliseconds())
  return (
    <div className={classes.fields}>
      <Controller
        control={control}
        name="channel"
        render={({ field: { value, onChange } }) => (
          <Radio.Group label={t('channel')} value={value} onChange={onChange}>
            <div className={classes.choices}>
              {staffChannels.map((channel) => (
                <Radio key={channel} value={channel} label={words(`channel.${channel}`)} />
              ))}
            </div>
          </Radio.Group>
        )}
      />
      <div className={classes.pair}>
        <Controller
          control={control}
          name="on"
          render={({ field }) => (
            <DayField
              {...field}
              label={t('day')}
              latest={today}
              required
              error={formState.errors.on?.message}
            />
          )}
        />
        <Controller
          control={control}
          name="clock"
          render={({ field }) => <TimeField {...field} label={t('zone')} required />}
        />
      </div>
      <p className={classes.help}>{t('timeHelp')}</p>
      <Controller
        control={control}
        name="locale"
        render={({ field: { value, onChange } }) => (
          <Radio.Group label={t('language')} value={value} onChange={onChange}>
            <div className={classes.choices}>
              <Radio value="NL" label={words('locale.NL')} />
              <Radio value="EN" label={words('locale.EN')} />
            </div>
          </Radio.Group>
        )}
      />
    </div>
  )
}
