import { Button } from '@mantine/core'
import type { PointsPolicyFactsFragment } from '@waarborg/schema'
import { useEffect, useState } from 'react'
import { type FieldPath, FormProvider, useFieldArray } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import columns from '../../components/columns.module.css'
import { FailureNotice } from '../../components/failure-notice.js'
import { FormNotice } from '../../components/form-notice.js'
import { Panel } from '../../components/panel.js'
import { newIdempotencyKey } from '../../graph/idempotency-key.js'
import { FigureFields } from './figure-fields.js'
import { KeepDialog } from './keep-dialog.js'
import { newRule, type PolicyDraft } from './policy-draft.js'
import classes from './policy-points.module.css'
import { ReplayPanel } from './replay-panel.js'
import { RuleFields } from './rule-fields.js'
import { useNextPolicy } from './use-next-policy.js'

/** Everything that a version says, with what it would have done beside it. */
export function NextPolicyForm({ versions }: { readonly versions: readonly PointsPolicyFactsFragment[] }) {
  const t = useTranslations('pointsPolicy')
  const [confirming, setConfirming] = useState(false)
  const { form, last, faults, replay, look, check, keep } = useNextPolicy(versions)
  useEffect(() => {
    const [first] = faults.fields.keys()
    // After the category of that field was opened.
    if (first) setTimeout(() => form.setFocus(first as FieldPath<PolicyDraft>))
  }, [faults, form])
  const faultOf = (path: string) => faults.fields.get(path)
  const rules = useFieldArray({ control: form.control, name: 'rules', keyName: 'key' })
  return (
    <FormProvider {...form}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void check().then(setConfirming)
        }}
      >
        <div className={columns.columns}>
          <div>
            {replay.failure !== undefined && <FailureNotice error={replay.failure} />}
            {faults.fields.size + faults.others.length > 0 && (
              <FormNotice tone="danger" title={t('check')}>
                <p>{faults.others.join(' ') || t('checkText', { count: faults.fields.size })}</p>
              </FormNotice>
            )}
            {faults.conflict && <FormNotice tone="warn">{faults.conflict}</FormNotice>}
            <Panel title={t('figures')}>
              <FigureFields faultOf={faultOf} />
            </Panel>
            <Panel title={t('rules')}>
              <p className={classes.about}>{t('rulesText')}</p>
              <ul className={classes.rules}>
                {rules.fields.map(({ key, category, newCategory }, place) => (
                  <li key={key}>
                    <RuleFields
                      place={place}
                      name={category.name}
                      faults={faults.fields}
                      onRemove={newCategory ? () => rules.remove(place) : undefined}
                    />
                  </li>
                ))}
              </ul>
              <Button
                size="xs"
                variant="default"
                onClick={() => rules.append(newRule(newIdempotencyKey()), { shouldFocus: false })}
              >
                {t('newCategory.add')}
              </Button>
            </Panel>
          </div>
          <div>
            <ReplayPanel replay={replay} onLook={() => void look()} />
            <div className={classes.save}>
              <Button type="submit" loading={replay.asking}>
                {t('keep')}
              </Button>
            </div>
          </div>
        </div>
      </form>
      {confirming && (
        <KeepDialog
          draft={form.getValues()}
          last={last}
          replay={replay.replay}
          keep={keep}
          onClose={() => setConfirming(false)}
        />
      )}
    </FormProvider>
  )
}
