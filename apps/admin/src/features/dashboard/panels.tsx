import type { DashboardFiguresFragment } from '@waarborg/schema'
import { type ReactNode, Suspense } from 'react'
import { useLocale } from 'use-intl'
import classes from './dashboard-page.module.css'
import { PanelSkeleton } from './dashboard-skeleton.js'
import { inColumns } from './in-columns.js'
import { LoadsPanel } from './loads-panel.js'
import { MyWorkPanel } from './my-work-panel.js'
import { NearestPanel } from './nearest-panel.js'
import { NewestPanel } from './newest-panel.js'
import { type PanelName, panelsFor } from './role-panels.js'
import { rolePanels, roleWords } from './roles/index.js'
import { useRoles } from './use-roles.js'

/** Nothing is said of complaints to who reads none. */
interface PanelsProps {
  readonly dashboard: DashboardFiguresFragment | undefined
}

/** The panels of the reader's roles, in two columns where there is room and in their order where there is not. */
export function Panels({ dashboard }: PanelsProps) {
  const shown = panelsFor(useRoles()).filter((name) => dashboard || !isCommon(name))
  return (
    <div className={classes.columns}>
      {inColumns(shown).map((column, side) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
        <div key={side} className={classes.column}>
          {column.map((name) => (
            <div key={name} className={classes.slot} style={{ order: shown.indexOf(name) }}>
              <Suspense fallback={<PanelSkeleton />}>
                <PanelOf name={name} dashboard={dashboard} />
              </Suspense>
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

function PanelOf({ name, dashboard }: PanelsProps & { readonly name: PanelName }) {
  const RoleWords = roleWords[useLocale()]
  if (isCommon(name)) return dashboard && common[name](dashboard)
  const Role = rolePanels[name]
  return (
    <RoleWords>
      <Role asOf={dashboard?.asOf} />
    </RoleWords>
  )
}

const common = {
  mine: ({ mine }) => <MyWorkPanel mine={mine} />,
  loads: ({ loads }) => <LoadsPanel loads={loads} />,
  nearest: ({ nearest }) => <NearestPanel nearest={nearest} />,
  newest: ({ newest }) => <NewestPanel newest={newest} />,
} as const satisfies Readonly<Record<string, (dashboard: DashboardFiguresFragment) => ReactNode>>

const isCommon = (name: PanelName): name is keyof typeof common => name in common
