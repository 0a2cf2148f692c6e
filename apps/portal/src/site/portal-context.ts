import { createContext, useContext } from 'react'
import type { Words } from '../words/words.js'
import type { Address, Route } from './address.js'
import type { Arrival } from './history.js'
import type { LoadedOptions } from './use-form-options.js'

export interface Portal {
  readonly address: Address
  readonly arrival: Arrival
  /** `#…`, which holds a secret link's token; empty without one. */
  readonly fragment: string
  readonly words: Words
  /** What the office says about its form and itself, in the chosen language. */
  readonly options: LoadedOptions
  /** The path of a page in the language that is being read. */
  readonly to: (route: Route) => string
}

export const PortalContext = createContext<Portal | null>(null)

export function usePortal(): Portal {
  const portal = useContext(PortalContext)
  if (!portal) throw new Error('usePortal is for what is shown inside <App>')
  return portal
}
