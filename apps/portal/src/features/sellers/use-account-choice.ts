import type { ListChoice } from './list-choices.js'
import type { SellerViewer } from './seller-home.js'
import { useSellerWords } from './use-seller-words.js'

/** A choice among the own accounts, for who has several; none otherwise. */
export function useAccountChoice(
  sellers: SellerViewer['sellers'],
): (value: string, onChoose: (value: string) => void) => readonly ListChoice[] {
  const { list } = useSellerWords()
  const all = { value: '', label: list.allAccounts }
  const accounts = sellers.map(({ id, name }) => ({ value: id, label: name }))
  return (value, onChoose) =>
    accounts.length > 1 ? [{ label: list.account, value, choices: [all, ...accounts], onChoose }] : []
}
