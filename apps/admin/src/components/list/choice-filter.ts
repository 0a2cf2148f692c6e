import type { Chip } from './filter-chips.js'
import type { Choice } from './filter-menu.js'
import type { ListAddress } from './list-address.js'

/** A filter of which some of the values may be chosen. */
export interface ChoiceFilter<A extends ListAddress> {
  /** How it is called in the address. */
  readonly key: Exclude<keyof A & string, keyof ListAddress>
  readonly name: string
  readonly choices: readonly Choice[]
  /** Whether another choice takes the place of the one before. */
  readonly single?: boolean
  readonly onOpen?: () => void
}

/** Of this filter, what the address holds. */
export function chosenOf<A extends ListAddress>(address: A, { key }: ChoiceFilter<A>): readonly string[] {
  const held = address[key]
  return Array.isArray(held) ? held : typeof held === 'string' ? [held] : []
}

/** The change of the address after these were chosen; `undefined` is none. */
export function choose<A extends ListAddress>(
  address: A,
  filter: ChoiceFilter<A>,
  chosen: readonly string[] | undefined,
): Partial<A> {
  const before = chosenOf(address, filter)
  const value = filter.single ? chosen?.find((one) => !before.includes(one)) : chosen
  return { [filter.key]: value } as Partial<A>
}

/** What is filtered on, each value to be taken away by itself. */
export function chipsOf<A extends ListAddress>(
  address: A,
  filters: readonly ChoiceFilter<A>[],
  change: (changed: Partial<A>) => void,
): Chip[] {
  return filters.flatMap((filter) => {
    const chosen = chosenOf(address, filter)
    return chosen.map((value) => {
      const left = chosen.filter((one) => one !== value)
      return {
        key: `${filter.key} ${value}`,
        name: filter.name,
        text: filter.choices.find((choice) => choice.value === value)?.label ?? '…',
        remove: () => change(choose(address, filter, left.length > 0 ? left : undefined)),
      }
    })
  })
}
