import { useTranslations } from 'use-intl'
import {
  FilterMenu,
  FilterSwitch,
  OrderChoice,
  PeriodFilter,
  writeOrder,
} from '../../../components/list/index.js'
import {
  type ComplaintListAddress,
  causes,
  channels,
  complaintOrderIn,
  orderFields,
  severities,
  standings,
  states,
  usualOrder,
  verdicts,
} from './complaint-list-address.js'
import type { ComplaintChoices } from './use-complaint-choices.js'

interface ComplaintFiltersProps {
  readonly address: ComplaintListAddress
  readonly choices: ComplaintChoices
  readonly onChange: (changed: Partial<ComplaintListAddress>) => void
}

const orderWords = {
  RECEIVED_AT: 'received',
  NEXT_DUE_AT: 'due',
  NUMBER: 'number',
  SEVERITY: 'severity',
  COMPLAINANT_NAME: 'complainant',
} as const

/** Every filter of the list of complaints, and its order where there are no columns. */
export function ComplaintFilters({ address, choices, onChange }: ComplaintFiltersProps) {
  const t = useTranslations('complaints')
  const words = useTranslations('graph')
  const { categories, handlers, sellers, labels } = choices
  return (
    <>
      <FilterMenu
        name={t('state')}
        choices={states.map((value) => ({ value, label: words(`state.${value}`) }))}
        chosen={address.state}
        onChoose={(state) => onChange({ state })}
      />
      <FilterMenu
        name={t('severity')}
        choices={severities.map((value) => ({ value, label: words(`severity.${value}`) }))}
        chosen={address.severity}
        onChoose={(severity) => onChange({ severity })}
      />
      <FilterMenu
        name={t('category')}
        choices={categories.choices}
        chosen={address.category}
        onChoose={(category) => onChange({ category })}
        onOpen={categories.open}
      />
      <FilterMenu
        name={t('handler')}
        choices={handlers.choices}
        chosen={address.handler}
        onChoose={(handler) => onChange({ handler })}
        onOpen={handlers.open}
      />
      <FilterMenu
        name={t('seller')}
        choices={sellers.choices}
        chosen={address.seller}
        onChoose={(seller) => onChange({ seller })}
        onFind={sellers.find}
        onOpen={sellers.open}
      />
      <FilterMenu
        name={t('label')}
        choices={labels.choices}
        chosen={address.label}
        onChoose={(label) => onChange({ label })}
        onOpen={labels.open}
      />
      <FilterMenu
        name={t('channel')}
        choices={channels.map((value) => ({ value, label: words(`channel.${value}`) }))}
        chosen={address.channel}
        onChoose={(channel) => onChange({ channel })}
      />
      <FilterMenu
        name={t('standing')}
        choices={standings.map((value) => ({ value, label: t(`list.standings.${value}`) }))}
        chosen={address.standing}
        onChoose={(standing) => onChange({ standing })}
      />
      <FilterMenu
        name={t('verdict')}
        choices={verdicts.map((value) => ({ value, label: words(`verdict.${value}`) }))}
        chosen={address.verdict}
        onChoose={(verdict) => onChange({ verdict })}
      />
      <FilterMenu
        name={t('cause')}
        choices={causes.map((value) => ({ value, label: words(`cause.${value}`) }))}
        chosen={address.cause}
        onChoose={(cause) => onChange({ cause })}
      />
      <PeriodFilter
        name={t('list.period')}
        fromLabel={t('list.receivedFrom')}
        untilLabel={t('list.receivedUntil')}
        from={address.from}
        until={address.until}
        onChange={onChange}
      />
      <PeriodFilter
        name={t('closed')}
        fromLabel={t('list.closedFrom')}
        untilLabel={t('list.closedUntil')}
        from={address.closedFrom}
        until={address.closedUntil}
        onChange={({ from: closedFrom, until: closedUntil }) => onChange({ closedFrom, closedUntil })}
      />
      <FilterSwitch
        name={t('list.overdue')}
        on={address.overdue === true}
        onSwitch={(overdue) => onChange({ overdue })}
      />
      <OrderChoice
        fields={orderFields.map((field) => ({ field, title: t(orderWords[field]) }))}
        order={complaintOrderIn(address)}
        onOrder={(order) => onChange({ order: writeOrder(order, usualOrder) })}
      />
    </>
  )
}
