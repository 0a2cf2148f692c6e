import { firstPage } from '../../../components/list/index.js'
import { Segments } from '../../../components/segments.js'
import type { ComplaintListAddress } from './complaint-list-address.js'
import { scopeOf, useScopes, writeScope } from './complaint-scope.js'

interface ScopeChoiceProps {
  readonly address: ComplaintListAddress
  readonly onAddress: (changed: ComplaintListAddress) => void
}

/** The open work, what was taken over from elsewhere, or both; the other filters stay. */
export function ScopeChoice({ address, onAddress }: ScopeChoiceProps) {
  const choice = useScopes()
  return (
    <Segments
      {...choice}
      chosen={scopeOf(address)}
      onChoose={(scope) => onAddress({ ...address, ...firstPage, scope: writeScope(scope, address.q) })}
    />
  )
}
