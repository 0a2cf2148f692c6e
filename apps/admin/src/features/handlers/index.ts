export { HandlerList } from './handler-list.js'
export { HandlerPage } from './handler-page.js'
export { InvitePage } from './manage/invite-page.js'
