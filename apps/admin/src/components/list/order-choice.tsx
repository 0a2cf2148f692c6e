import { NativeSelect } from '@mantine/core'
import { useTranslations } from 'use-intl'
import classes from './order-choice.module.css'
import type { Ordering } from './ordering.js'

interface OrderChoiceProps<Field extends string> {
  readonly fields: readonly { readonly field: Field; readonly title: string }[]
  readonly order: Ordering<Field>
  readonly onOrder: (order: Ordering<Field>) => void
}

/** The order where the window is too narrow for columns. */
export function OrderChoice<Field extends string>({ fields, order, onOrder }: OrderChoiceProps<Field>) {
  const t = useTranslations('components.order')
  const data = fields.flatMap(({ field, title }) => [
    { value: `${field} ASC`, label: t('ascending', { field: title }) },
    { value: `${field} DESC`, label: t('descending', { field: title }) },
  ])
  return (
    <NativeSelect
      className={classes.choice ?? ''}
      size="xs"
      aria-label={t('label')}
      data={data}
      value={`${order.field} ${order.direction}`}
      onChange={({ currentTarget }) => {
        const chosen = fields.find(({ field }) => currentTarget.value.startsWith(`${field} `))
        const direction = currentTarget.value.endsWith(' ASC') ? 'ASC' : 'DESC'
        if (chosen) onOrder({ field: chosen.field, direction })
      }}
    />
  )
}
