import { act, to, type Ways } from './way.fixture.js'

const view = 'viewId: "viw_00000000000000000000000000"'

export const listWays: Ways = {
  SavedView: to('view', '{ node(id: $view) { ... on SavedView { % } } }'),
  SaveViewPayload: act('saveView', 'name: "", address: "", filter: {}'),
  ChangeViewPayload: act('changeView', `${view}, expectedVersion: 1`),
  ShareViewPayload: act('shareView', `${view}, expectedVersion: 1, shared: true`),
  RemoveViewPayload: act('removeView', view),
  Bulk: to('bulk', '{ bulk(id: $bulk) { % } }', '{ node(id: $bulk) { ... on Bulk { % } } }'),
  BulkItem: to('bulk', '{ bulk(id: $bulk) { items { % } } }'),
  StartBulkPayload: act('startBulk', 'act: REMIND, complaintIds: []'),
  StopBulkPayload: act('stopBulk', 'bulkId: "blk_00000000000000000000000000"'),
}
