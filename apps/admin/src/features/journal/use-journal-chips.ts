import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import type { Chip } from '../../components/list/index.js'
import type { JournalAddress } from './journal-address.js'

interface Colleague {
  readonly id: string
  readonly name: string
}

export function useJournalChips(
  address: JournalAddress,
  people: readonly Colleague[],
  change: (changed: JournalAddress) => void,
): Chip[] {
  const t = useTranslations('journal')
  const search = useTranslations('components.filters')('search')
  const locale = useLocale()
  const without = <Value>(chosen: readonly Value[], value: Value) => {
    const left = chosen.filter((one) => one !== value)
    return left.length > 0 ? left : undefined
  }
  const { q, subject = [], who = [], person = [], from, until } = address
  return [
    ...(q ? [{ key: 'q', name: search, text: `“${q}”`, remove: () => change({ q: undefined }) }] : []),
    ...subject.map((value) => ({
      key: value,
      name: t('subjectTitle'),
      text: t(`subject.${value}`),
      remove: () => change({ subject: without(subject, value) }),
    })),
    ...who.map((value) => ({
      key: `who ${value}`,
      name: t('who'),
      text: t(`kind.${value}`),
      remove: () => change({ who: without(who, value) }),
    })),
    ...person.map((id) => ({
      key: id,
      name: t('person'),
      text: people.find((one) => one.id === id)?.name ?? '…',
      remove: () => change({ person: without(person, id) }),
    })),
    ...(from
      ? [
          {
            key: 'from',
            name: t('from'),
            text: formatDay(from, locale, 'short'),
            remove: () => change({ from: undefined }),
          },
        ]
      : []),
    ...(until
      ? [
          {
            key: 'until',
            name: t('until'),
            text: formatDay(until, locale, 'short'),
            remove: () => change({ until: undefined }),
          },
        ]
      : []),
  ]
}
