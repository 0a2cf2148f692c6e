import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { DayField } from '../../../components/day-field.js'
import { FailureNotice } from '../../../components/failure-notice.js'
import { FormNotice } from '../../../components/form-notice.js'
import { scopes } from '../key-list-address.js'
import type { KeyDraft } from './key-draft.js'
import classes from './key-form.module.css'
import { SellersField } from './sellers-field.js'

interface KeyFormProps {
  readonly draft: KeyDraft
  readonly onChange: (draft: KeyDraft) => void
  readonly onSubmit: () => void
  readonly onCancel: () => void
  readonly submitWords: string
  readonly sending: boolean
  readonly faults: { readonly fields: ReadonlyMap<string, string>; readonly others: readonly string[] }
  readonly failure: unknown
  /** The first day that can be chosen, and the last. */
  readonly days: { readonly earliest: string; readonly latest: string }
}

/** What a key is called, may do, for whom, from where and until when. */
export function KeyForm(props: KeyFormProps) {
  const { draft, onChange, onSubmit, onCancel, submitWords, sending, faults, failure, days } = props
  const t = useTranslations('developers')
  const form = useRef<HTMLFormElement>(null)
  const change = (changed: Partial<KeyDraft>) => onChange({ ...draft, ...changed })
  const faultOf = (field: string) => faults.fields.get(field)
  useEffect(() => {
    const [first] = faults.fields.keys()
    if (first)
      form.current?.querySelector<HTMLElement>(`[data-field="${first}"] :is(input, textarea)`)?.focus()
  }, [faults])
  return (
    <form
      ref={form}
      className={classes.fields}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {failure !== undefined && <FailureNotice error={failure} />}
      {faults.fields.size + faults.others.length > 0 && (
        <FormNotice tone="danger" title={t('form.check')}>
          {faults.others.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </FormNotice>
      )}
      <div data-field="name">
        <TextInput
          label={t('name')}
          description={t('form.nameHelp')}
          required
          maxLength={100}
          error={faultOf('name')}
          value={draft.name}
          onChange={({ currentTarget }) => change({ name: currentTarget.value })}
        />
      </div>
      <fieldset className={classes.group} data-field="scopes">
        <legend>{t('scopesTitle')}</legend>
        {scopes.map((scope) => (
          <Checkbox
            key={scope}
            label={t(`scope.${scope}`)}
            description={t(`scopeText.${scope}`)}
            checked={draft.scopes.includes(scope)}
            onChange={({ currentTarget }) =>
              change({
                scopes: currentTarget.checked
                  ? [...draft.scopes, scope]
                  : draft.scopes.filter((one) => one !== scope),
              })
            }
          />
        ))}
        {faultOf('scopes') && (
          <p className={classes.fault} role="alert">
            {faultOf('scopes')}
          </p>
        )}
      </fieldset>
      <div data-field="sellerIds">
        <SellersField
          chosen={draft.sellers}
          onChange={(sellers) => change({ sellers })}
          fault={faultOf('sellerIds')}
        />
      </div>
      <div data-field="expiresAt">
        <DayField
          label={t('form.expiresOn')}
          description={t('form.expiresHelp')}
          required
          value={draft.expiresOn}
          onChange={(expiresOn) => change({ expiresOn: expiresOn ?? draft.expiresOn })}
          error={faultOf('expiresAt')}
          earliest={days.earliest}
          latest={days.latest}
        />
      </div>
      <div data-field="addresses">
        <Textarea
          label={t('form.addresses')}
          description={t('form.addressesHelp')}
          autosize
          minRows={2}
          error={faultOf('addresses')}
          value={draft.addresses}
          onChange={({ currentTarget }) => change({ addresses: currentTarget.value })}
        />
      </div>
      <div className={classes.buttons}>
        <Button type="submit" loading={sending}>
          {submitWords}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  )
}
