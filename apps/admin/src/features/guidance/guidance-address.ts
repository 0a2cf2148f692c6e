import type { GuidanceKind, Locale } from '@waarborg/schema'

export const kinds = ['PROCEDURE', 'INSTRUCTION', 'GLOSSARY'] as const satisfies readonly GuidanceKind[]

export interface GuidanceAddress {
  readonly kind?: GuidanceKind | undefined
  /** The language of the text, where it is not that of the screen. */
  readonly locale?: Locale | undefined
  /** An earlier version. */
  readonly version?: number | undefined
}

export function guidanceIn(address: Readonly<Record<string, unknown>>): GuidanceAddress {
  const kind = kinds.find((known) => known === address.kind)
  const locale = address.locale === 'NL' || address.locale === 'EN' ? address.locale : undefined
  const version = Number(address.version)
  return {
    ...(kind && kind !== 'PROCEDURE' && { kind }),
    ...(locale && { locale }),
    ...(address.version !== undefined && Number.isInteger(version) && version >= 0 && { version }),
  }
}
