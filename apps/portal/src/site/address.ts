import type { UiLocale } from '@waarborg/ui'

/** The steps of the form in their order; each has a page of its own. */
export const steps = [
  'category',
  'description',
  'order',
  'wish',
  'attachments',
  'complainant',
  'check',
] as const
export type Step = (typeof steps)[number]

export type Route =
  | {
      readonly page:
        | 'start'
        | 'done'
        | 'stop'
        | 'follow'
        | 'safety'
        | 'privacy'
        | 'procedure'
        | 'sellers'
        | 'seller-sign-in'
        | 'unknown'
    }
  | { readonly page: 'form'; readonly step: Step; readonly changing: boolean }
  /** By the address that the graph gives it. */
  | { readonly page: 'seller-violation'; readonly violation: string }
  /** What held, holds or will hold on a day, as it stands in the address; today without one. */
  | { readonly page: 'terms'; readonly on: string | null }

/** Where the reader is: the language is part of the path, so that a link keeps it. */
export interface Address {
  readonly locale: UiLocale
  readonly route: Route
}

const stepPaths: Record<Step, string> = {
  category: '/melden',
  description: '/melden/gebeurtenis',
  order: '/melden/bestelling',
  wish: '/melden/oplossing',
  attachments: '/melden/bestanden',
  complainant: '/melden/gegevens',
  check: '/melden/controle',
}
const pagePaths = {
  start: '/',
  done: '/melden/verstuurd',
  stop: '/melden/stoppen',
  follow: '/volgen',
  safety: '/veiligheid',
  privacy: '/privacy',
  procedure: '/procedure',
  sellers: '/verkopers',
  'seller-sign-in': '/verkopers/aanmelden',
} as const
const pages = Object.keys(pagePaths) as (keyof typeof pagePaths)[]
const CHANGING = '?wijzig'
const VIOLATION = '/verkopers/overtredingen/'
const TERMS = '/wat-mag'
const LONGEST_DAY = 30

export function parseAddress(pathname: string, search: string): Address {
  const english = pathname === '/en' || pathname.startsWith('/en/')
  const rest = (english ? pathname.slice(3) : pathname).replace(/\/+$/, '') || '/'
  return { locale: english ? 'en' : 'nl', route: parseRoute(rest, search) }
}

function parseRoute(path: string, search: string): Route {
  const step = steps.find((candidate) => stepPaths[candidate] === path)
  if (step) return { page: 'form', step, changing: search === CHANGING }
  const violation = path.startsWith(VIOLATION) ? path.slice(VIOLATION.length) : ''
  if (/^vio_\w+$/.test(violation)) return { page: 'seller-violation', violation }
  if (path === TERMS) return { page: 'terms', on: askedDay(search) }
  const page = pages.find((candidate) => pagePaths[candidate] === path)
  return { page: page ?? 'unknown' }
}

/** Whatever stands there for a day, so that one that is none can be told so. */
function askedDay(search: string): string | null {
  const asked = new URLSearchParams(search).get('op')?.trim().slice(0, LONGEST_DAY)
  return asked ? asked : null
}

/** The path of an address; an unknown page leads to the start. */
export function pathOf({ locale, route }: Address): string {
  const prefix = locale === 'en' ? '/en' : ''
  if (route.page === 'form') return prefix + stepPaths[route.step] + (route.changing ? CHANGING : '')
  if (route.page === 'seller-violation') return prefix + VIOLATION + route.violation
  if (route.page === 'terms')
    return prefix + TERMS + (route.on === null ? '' : `?op=${encodeURIComponent(route.on)}`)
  const path = route.page === 'unknown' ? pagePaths.start : pagePaths[route.page]
  return path === '/' && prefix ? prefix : prefix + path
}
