import { RowSkeletons } from '../../components/list/row-skeletons.js'

/** The shape of a page whose program is still on its way. */
export function PageSkeleton() {
  return <RowSkeletons rows={6} />
}
