import type { DashboardFiguresFragment } from '@waarborg/schema'
import { type ComponentType, type ReactNode, Suspense } from 'react'
import classes from './dashboard-page.module.css'
import { PanelSkeleton } from './dashboard-skeleton.js'
import { LoadsPanel } from './loads-panel.js'
import { MyWorkPanel } from './my-work-panel.js'
import { NearestPanel } from './nearest-panel.js'
import { NewestPanel } from './newest-panel.js'
import { type PanelName, panelsFor } from './role-panels.js'
import { useRoles } from './use-roles.js'

type Common = 'mine' | 'loads' | 'nearest' | 'newest'

/** The panels that few see, which are fetched only for them; each asks anew when the figures are of a later moment. */
export type RarePanels = Readonly<
  Record<Exclude<PanelName, Common>, ComponentType<{ readonly asOf: string | undefined }>>
>

interface PanelsProps {
  readonly rare: RarePanels
  /** Nothing for who reads no complaints. */
  readonly dashboard: DashboardFiguresFragment | undefined
}

/** The panels of the reader's roles, in two columns where there is room; the first of them on top. */
export function Panels({ rare, dashboard }: PanelsProps) {
  const shown = panelsFor(useRoles()).filter((name) => dashboard || !(name in common))
  const panelOf = (name: PanelName): ReactNode => {
    if (isCommon(name)) return dashboard && common[name](dashboard)
    const Rare = rare[name]
    return <Rare asOf={dashboard?.asOf} />
  }
  return (
    <div className={classes.columns}>
      {[0, 1].map((side) => (
        <div key={side} className={classes.column}>
          {shown
            .filter((_, place) => place % 2 === side)
            .map((name) => (
              <Suspense key={name} fallback={<PanelSkeleton />}>
                {panelOf(name)}
              </Suspense>
            ))}
        </div>
      ))}
    </div>
  )
}

const common: Readonly<Record<Common, (dashboard: DashboardFiguresFragment) => ReactNode>> = {
  mine: ({ mine }) => <MyWorkPanel mine={mine} />,
  loads: ({ loads }) => <LoadsPanel loads={loads} />,
  nearest: ({ nearest }) => <NearestPanel nearest={nearest} />,
  newest: ({ newest }) => <NewestPanel newest={newest} />,
}

const isCommon = (name: PanelName): name is Common => name in common
