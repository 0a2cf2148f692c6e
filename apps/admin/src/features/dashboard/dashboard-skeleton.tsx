import { RowSkeletons } from '../../components/list/index.js'
import classes from './dashboard-page.module.css'

export function DashboardSkeleton() {
  return (
    <div className={classes.columns}>
      <PanelSkeleton rows={7} />
      <PanelSkeleton rows={7} />
    </div>
  )
}

export function PanelSkeleton({ rows = 3 }: { rows?: number }) {
  return (
    <div className={classes.skeleton}>
      <RowSkeletons rows={rows} />
    </div>
  )
}
