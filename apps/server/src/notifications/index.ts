export { MarkReadMutations } from './mark-read.mutations.js'
export { NotificationResolver } from './notification.resolver.js'
export { notificationList } from './notification-list.query.js'
export { NotificationsChangedSubscription } from './notifications-changed.subscription.js'
