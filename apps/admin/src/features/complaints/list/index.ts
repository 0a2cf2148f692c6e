export { ComplaintList } from './complaint-list.js'
export type { ComplaintListAddress } from './complaint-list-address.js'
export { ComplaintViews } from './complaint-views.js'
export { ComplaintsPanel } from './complaints-panel.js'
