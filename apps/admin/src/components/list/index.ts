export {
  type Address,
  choicesIn,
  dayIn,
  idsIn,
  parseAddress,
  switchIn,
  textIn,
  writeAddress,
} from './address.js'
export { Card } from './card.js'
export type { Column } from './data-table.js'
export type { Chip } from './filter-chips.js'
export { type Choice, FilterMenu } from './filter-menu.js'
export { FilterSwitch } from './filter-switch.js'
export { FilteredList } from './filtered-list.js'
export { type ListAddress, type ListOrders, listIn, listOrderIn } from './list-address.js'
export { ListPanel } from './list-panel.js'
export { OrderChoice } from './order-choice.js'
export { type Ordering, orderIn, writeOrder } from './ordering.js'
export { Pager } from './pager.js'
export { firstPage, type Paging, pageVariables, pagingIn } from './paging.js'
export { PeriodFilter } from './period-filter.js'
export { focusedRow, RowLink } from './row-link.js'
export { RowSkeletons } from './row-skeletons.js'
export { SearchField } from './search-field.js'
export { withAll } from './selection.js'
