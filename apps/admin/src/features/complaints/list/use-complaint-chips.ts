import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import type { Chip } from '../../../components/list/index.js'
import type { ComplaintListAddress } from './complaint-list-address.js'
import type { ComplaintChoices } from './use-complaint-choices.js'

type Several =
  | 'state'
  | 'severity'
  | 'standing'
  | 'channel'
  | 'category'
  | 'handler'
  | 'seller'
  | 'label'
  | 'verdict'
  | 'cause'
type Change = (changed: Partial<ComplaintListAddress>) => void

/** Every filter of the address as a chip in words, each with what takes it away. */
export function useComplaintChips(
  address: ComplaintListAddress,
  choices: ComplaintChoices,
  change: Change,
): Chip[] {
  const t = useTranslations('complaints')
  const words = useTranslations('graph')
  const locale = useLocale()
  const { categories, handlers, sellers, labels } = choices

  const several = (field: Several, textOf: (value: string) => string): Chip[] => {
    const chosen: readonly string[] = address[field] ?? []
    return chosen.map((value) => ({
      key: `${field} ${value}`,
      name: t(field),
      text: textOf(value),
      remove: () => {
        const left = chosen.filter((one) => one !== value)
        change({ [field]: left.length > 0 ? left : undefined })
      },
    }))
  }
  const on = (field: 'mine' | 'unassigned' | 'unconfirmed' | 'overdue'): Chip[] =>
    address[field]
      ? [{ key: field, text: t(`list.${field}`), remove: () => change({ [field]: undefined }) }]
      : []
  const nameIn = (found: readonly { value: string; label: string }[]) => (id: string) =>
    found.find(({ value }) => value === id)?.label ?? '…'

  return [
    ...(address.q
      ? [
          {
            key: 'q',
            name: t('list.searched'),
            text: `“${address.q}”`,
            remove: () => change({ q: undefined }),
          },
        ]
      : []),
    ...on('mine'),
    ...on('unassigned'),
    ...on('unconfirmed'),
    ...on('overdue'),
    ...(address.due
      ? [{ key: 'due', text: t('list.dueToday'), remove: () => change({ due: undefined }) }]
      : []),
    ...several('state', (value) => words(`state.${value as 'RECEIVED'}`)),
    ...several('severity', (value) => words(`severity.${value as 'SERIOUS'}`)),
    ...several('category', nameIn(categories.choices)),
    ...several('handler', nameIn(handlers.choices)),
    ...several('seller', (id) => sellers.names.get(id) ?? nameIn(sellers.choices)(id)),
    ...several('label', nameIn(labels.choices)),
    ...several('channel', (value) => words(`channel.${value as 'FORM'}`)),
    ...several('standing', (value) => t(`list.standings.${value as 'WAITING'}`)),
    ...several('verdict', (value) => words(`verdict.${value as 'FOUNDED'}`)),
    ...several('cause', (value) => words(`cause.${value as 'ARTICLE'}`)),
    ...period(t('received'), 'from', 'until'),
    ...period(t('closed'), 'closedFrom', 'closedUntil'),
  ]

  function period(name: string, first: 'from' | 'closedFrom', last: 'until' | 'closedUntil'): Chip[] {
    const from = address[first]
    const until = address[last]
    const chip = (key: string, text: string, ...gone: (typeof first | typeof last)[]) => ({
      key,
      name,
      text,
      remove: () => change(Object.fromEntries(gone.map((field) => [field, undefined]))),
    })
    if (from && from === until) return [chip(`${first} on`, formatDay(from, locale, 'short'), first, last)]
    const day = (on: string) => ({ on: formatDay(on, locale, 'short') })
    return [
      ...(from ? [chip(first, t('list.from', day(from)), first)] : []),
      ...(until ? [chip(last, t('list.until', day(until)), last)] : []),
    ]
  }
}
