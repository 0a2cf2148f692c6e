export { ComplaintList } from './complaint-list.js'
export { ComplaintViews } from './complaint-views.js'
export { ComplaintsPanel } from './complaints-panel.js'
