import { RowSkeletons } from '../../components/list/index.js'
import classes from './dashboard-page.module.css'

export function DashboardSkeleton() {
  return (
    <div className={classes.columns}>
      {['left', 'right'].map((side) => (
        <div key={side} className={classes.skeleton}>
          <RowSkeletons rows={7} />
        </div>
      ))}
    </div>
  )
}
