import type { ComponentType } from 'react'
import { type Address, parseAddress } from '../site/address.js'
import { type Arrival, currentArrival } from '../site/history.js'
import { loadWords, type Words } from '../words/words.js'
import { loadPage } from './pages.js'

/** All that one page needs before it can be shown. */
export interface Scene {
  readonly address: Address
  readonly arrival: Arrival
  /** `#…`, which holds a secret link's token; empty without one. */
  readonly fragment: string
  readonly words: Words
  readonly Page: ComponentType
}

/** Fetches what the address of the moment asks for; the page before stays on screen meanwhile. */
export async function prepareScene(): Promise<Scene> {
  const address = parseAddress(window.location.pathname, window.location.search)
  const arrival = currentArrival()
  const [words, Page] = await Promise.all([loadWords(address.locale), loadPage(address.route)])
  return { address, arrival, fragment: window.location.hash, words, Page }
}
