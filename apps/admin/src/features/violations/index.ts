export { ReportPage } from './report/report-page.js'
export { ViolationList } from './violation-list.js'
export { ViolationPage } from './violation-page.js'
