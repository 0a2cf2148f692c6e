import type { FormFaultFragment } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { type SortedFaults, sortFaults } from '../../../graph/user-errors.js'
import { type KeyDraft, shownFields } from './key-draft.js'

/** What is wrong with a key that was filled in: seen here already, or told by the server. */
export function useKeyFaults() {
  const t = useTranslations('developers.form')
  const [faults, setFaults] = useState<SortedFaults>(() => sortFaults([], shownFields))
  const look = ({ name, scopes, sellers }: KeyDraft): boolean => {
    const missing = [
      ...(name.trim() === '' ? [['name', t('required')] as const] : []),
      ...(scopes.length === 0 ? [['scopes', t('chooseScope')] as const] : []),
      ...(sellers.length === 0 ? [['sellerIds', t('chooseSeller')] as const] : []),
    ]
    setFaults({ fields: new Map(missing), others: [], conflict: undefined })
    return missing.length === 0
  }
  return {
    faults: faults.conflict ? { ...faults, others: [...faults.others, faults.conflict] } : faults,
    look,
    tell: (told: readonly FormFaultFragment[]) => setFaults(sortFaults(told, shownFields)),
  }
}
