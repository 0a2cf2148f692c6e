import { NumberInput, Select, Textarea } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { DayField } from '../../../components/day-field.js'
import { nowInMilliseconds } from '../../../format/now.js'
import { officeTime } from '../../../format/office-time.js'
import { useSellerChoices } from '../../../graph/use-seller-choices.js'
import classes from './report.module.css'
import type { ReportDraft } from './report-draft.js'
import { RulePart } from './rule-part.js'
import { useRules } from './use-rules.js'

interface DeedFieldsProps {
  readonly draft: ReportDraft
  readonly onChange: (changed: (before: ReportDraft) => Partial<ReportDraft>) => void
  readonly faultOf: (field: string) => string | undefined
}

/** Who did what, when, how often, and which rule that breaks. */
export function DeedFields({ draft, onChange, faultOf }: DeedFieldsProps) {
  const t = useTranslations('violations.reporting')
  const names = useTranslations('violations')
  const none = useTranslations('components.filters')('none')
  const { choices, find, open } = useSellerChoices(draft.sellerId ? [draft.sellerId] : undefined)
  const rules = useRules(draft.deedOn)
  const rule = rules.find(({ category }) => category.id === draft.policyCategoryId)
  return (
    <div className={classes.fields}>
      <Select
        label={names('seller')}
        description={t('sellerHelp')}
        data={choices.map(({ value, label }) => ({ value, label }))}
        value={draft.sellerId}
        onChange={(sellerId) => onChange(() => ({ sellerId }))}
        // The server has searched already.
        filter={({ options }) => options}
        searchable
        onSearchChange={find}
        onDropdownOpen={open}
        nothingFoundMessage={none}
        error={faultOf('sellerId')}
        aria-required
      />
      <div className={classes.pair}>
        <DayField
          label={names('deedOn')}
          value={draft.deedOn}
          onChange={(deedOn) => onChange(() => ({ deedOn }))}
          latest={officeTime(nowInMilliseconds()).on}
          error={faultOf('deedOn')}
          required
        />
        <NumberInput
          label={t('quantity')}
          description={t('quantityHelp')}
          value={draft.quantity}
          onChange={(quantity) => onChange(() => ({ quantity }))}
          min={1}
          allowDecimal={false}
          error={faultOf('quantity')}
        />
      </div>
      <Select
        label={names('category')}
        description={t('categoryHelp')}
        data={rules.map(({ category }) => ({ value: category.id, label: category.name }))}
        value={draft.policyCategoryId}
        onChange={(policyCategoryId) => onChange(() => ({ policyCategoryId }))}
        error={faultOf('policyCategoryId')}
        aria-required
      />
      {rule && <RulePart rule={rule} />}
      <Textarea
        label={t('facts')}
        description={t('factsHelp')}
        value={draft.facts}
        onChange={({ currentTarget: { value } }) => onChange(() => ({ facts: value }))}
        autosize
        minRows={4}
        maxRows={16}
        maxLength={5_000}
        error={faultOf('facts')}
        aria-required
      />
      <Textarea
        label={t('urgency')}
        description={t('urgencyHelp')}
        value={draft.urgency}
        onChange={({ currentTarget: { value } }) => onChange(() => ({ urgency: value }))}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2_000}
        error={faultOf('urgency')}
      />
    </div>
  )
}
