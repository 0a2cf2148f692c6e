import { Button, Radio, Select, Textarea, TextInput } from '@mantine/core'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { Controller } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { DayField } from '../../../components/day-field.js'
import { FormNotice } from '../../../components/form-notice.js'
import { TimeField } from '../../../components/time-field.js'
import { nowInMilliseconds } from '../../../format/now.js'
import { officeTime } from '../../../format/office-time.js'
import { ConflictNotice } from '../conflict-notice.js'
import { contactKinds } from './contact-draft.js'
import classes from './contact-form.module.css'
import { useContactForm } from './use-contact-form.js'
import { useManagers } from './use-managers.js'

interface ContactFormProps {
  readonly complaint: ComplaintFileFragment
  readonly onDone: () => void
}

/** Kind, moment, report, backing and agreed deadline of one contact. */
export function ContactForm({ complaint, onDone }: ContactFormProps) {
  const t = useTranslations('contact')
  const kinds = useTranslations('graph.contact')
  const managers = useManagers()
  const { form, submit, sending, refusals, conflict, showNewest, restored, discard } = useContactForm(
    complaint,
    onDone,
  )
  const { control, register, watch, formState } = form
  const { errors } = formState
  const [kind, backing] = watch(['kind', 'backing'])
  const { on: today } = officeTime(nowInMilliseconds())
  const reached = kind !== 'ATTEMPT'

  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      {restored && (
        <FormNotice tone="info">
          <p>{t('draft')}</p>
          <Button size="xs" variant="default" onClick={discard}>
            {t('discardDraft')}
          </Button>
        </FormNotice>
      )}
      {conflict && <ConflictNotice message={conflict} onShow={showNewest} />}
      {refusals.length > 0 && <FormNotice tone="danger">{refusals.join(' ')}</FormNotice>}

      <Controller
        control={control}
        name="kind"
        render={({ field: { value, onChange } }) => (
          <Radio.Group label={t('kind')} value={value} onChange={onChange} error={errors.kind?.message}>
            <div className={classes.kinds}>
              {contactKinds.map((one) => (
                <Radio key={one} value={one} label={kinds(one)} description={t(`kindHelp.${one}`)} />
              ))}
            </div>
          </Radio.Group>
        )}
      />

      <fieldset className={classes.moment}>
        <legend className="hidden-text">{t('day')}</legend>
        <Controller
          control={control}
          name="on"
          render={({ field }) => (
            <DayField {...field} label={t('day')} latest={today} required error={errors.on?.message} />
          )}
        />
        <Controller
          control={control}
          name="clock"
          render={({ field }) => <TimeField {...field} label={t('zone')} required />}
        />
      </fieldset>

      <Textarea
        {...register('report')}
        label={t('report')}
        description={t(reached ? 'reportHelp' : 'reportHelpAttempt')}
        error={errors.report?.message}
        autosize
        minRows={5}
        maxRows={16}
        maxLength={50_000}
        aria-required
      />

      {reached && (
        <>
          <Controller
            control={control}
            name="backing"
            render={({ field: { value, onChange } }) => (
              <Radio.Group label={t('backing')} value={value} onChange={onChange}>
                <div className={classes.backing}>
                  <Radio value="manager" label={t('consulted')} />
                  <Radio value="mandate" label={t('mandateUsed')} />
                </div>
              </Radio.Group>
            )}
          />
          {backing === 'manager' ? (
            <Controller
              control={control}
              name="managerConsultedId"
              render={({ field }) => (
                <Select
                  {...field}
                  label={t('manager')}
                  placeholder={t('managerChoose')}
                  data={managers}
                  error={errors.managerConsultedId?.message}
                  searchable
                  clearable
                />
              )}
            />
          ) : (
            <TextInput
              {...register('mandate')}
              label={t('mandate')}
              description={t('mandateHelp')}
              error={errors.mandate?.message}
              maxLength={200}
            />
          )}
          <Controller
            control={control}
            name="agreedDeadlineOn"
            render={({ field }) => (
              <DayField
                {...field}
                label={t('agreed')}
                description={t('agreedHelp')}
                earliest={today}
                error={errors.agreedDeadlineOn?.message}
              />
            )}
          />
        </>
      )}

      <div className={classes.buttons}>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
        <Button type="submit" loading={sending}>
          {t('submit')}
        </Button>
      </div>
    </form>
  )
}
