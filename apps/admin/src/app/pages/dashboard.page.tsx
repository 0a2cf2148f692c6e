import { type ComponentType, lazy } from 'react'
import { DashboardPage, type RarePanels } from '../../features/dashboard/index.js'
import { withAllWords } from '../words/words-provider.js'

type Rare = typeof import('../../features/dashboard/roles/index.js')
type PanelProps = { readonly asOf: string | undefined }

const panel = (name: keyof Rare) =>
  lazy<ComponentType<PanelProps>>(() =>
    withAllWords(import('../../features/dashboard/roles/index.js')).then((part) => ({ default: part[name] })),
  )

const rare: RarePanels = {
  waiting: panel('HandlerPanels'),
  attention: panel('AttentionPanel'),
  unread: panel('UnreadPanel'),
  trends: panel('TrendsPanel'),
  outcomes: panel('OutcomesPanel'),
  violations: panel('ViolationsPanel'),
  people: panel('PeoplePanel'),
  journal: panel('JournalPanel'),
}

export const DashboardScreen = () => <DashboardPage rare={rare} />
