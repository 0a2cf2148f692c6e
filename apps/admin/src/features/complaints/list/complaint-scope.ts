import { useTranslations } from 'use-intl'
import { type Address, textIn } from '../../../components/list/index.js'

/** The open work of the office, what was taken over from elsewhere, or both. */
export const scopes = ['open', 'taken-over', 'all'] as const
export type ComplaintScope = (typeof scopes)[number]

/** Which complaints an address means: the open work, but whoever searches finds all. */
export function scopeOf({ q, scope }: { q?: string | undefined; scope?: ComplaintScope | undefined }) {
  return scope ?? usualScope(q)
}

/** The scope as it stands in the address: nothing where it goes without saying. */
export function writeScope(
  scope: ComplaintScope | undefined,
  q: string | undefined,
): ComplaintScope | undefined {
  return scope === usualScope(q) ? undefined : scope
}

export function scopeIn(address: Address): ComplaintScope | undefined {
  const written = textIn(address, 'scope')
  return writeScope(
    scopes.find((scope) => scope === written),
    textIn(address, 'q'),
  )
}

/** The scopes by name, to choose from. */
export function useScopes() {
  const t = useTranslations('complaints.list.scope')
  return { label: t('label'), segments: scopes.map((value) => ({ value, label: t(value) })) }
}

function usualScope(q: string | undefined): ComplaintScope {
  return q ? 'all' : 'open'
}
