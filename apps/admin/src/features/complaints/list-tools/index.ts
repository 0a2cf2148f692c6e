export { BulkDialog } from './bulk-dialog.js'
export { ListTools } from './list-tools.js'
