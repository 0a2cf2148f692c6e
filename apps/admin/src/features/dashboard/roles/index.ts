import { lazyPart } from '../../../components/lazy-part.js'

type Work = typeof import('./work-panels.js')
type Steering = typeof import('./steering-panels.js')
type Policy = typeof import('./policy-panels.js')

/** Of who handles complaints and divides the work. */
const work = <Name extends keyof Work>(name: Name) => lazyPart(() => import('./work-panels.js'), name)

/** Of who steers, checks or decides otherwise. */
const steering = <Name extends keyof Steering>(name: Name) =>
  lazyPart(() => import('./steering-panels.js'), name)

/** Of who decides about violations. */
const policy = <Name extends keyof Policy>(name: Name) => lazyPart(() => import('./policy-panels.js'), name)

/** What only these panels say, in each language. */
export const roleWords = {
  nl: lazyPart(() => import('./role-words-nl.js'), 'RoleWords'),
  en: lazyPart(() => import('./role-words-en.js'), 'RoleWords'),
} as const

/** The panels of some roles; each asks anew when the figures of the dashboard are of a later moment. */
export const rolePanels = {
  waiting: work('HandlerPanels'),
  attention: work('AttentionPanel'),
  unread: steering('UnreadPanel'),
  trends: steering('TrendsPanel'),
  outcomes: steering('OutcomesPanel'),
  secondPerson: policy('SecondPersonPanel'),
  violations: policy('ViolationsPanel'),
  objections: policy('ObjectionsPanels'),
  fewPoints: policy('FewPointsPanel'),
  people: steering('PeoplePanel'),
  journal: steering('JournalPanel'),
} as const
