export { ComplaintList } from './complaint-list.js'
export { type ComplaintListAddress, complaintListIn } from './complaint-list-address.js'
export { ComplaintTable } from './complaint-table.js'
export { ComplaintViews } from './complaint-views.js'
