/** Words for what somebody of staff is told. */
export const notificationsEn = {
  title: 'Notifications',
  none: 'No notifications.',
  noneUnread: 'All read.',
  unreadOnly: 'Unread only',
  readAll: 'Mark all read',
  unread: 'unread',
  more: 'Show earlier',
  kind: {
    MENTIONED: '{name} mentioned you in a note',
    ASSIGNED: 'Assigned to you',
    MANAGEMENT_TOLD: 'New complaint, for management',
    CONFIRMATION_ASKED: 'A second person is needed',
    VERDICT_RETURNED: 'Your verdict was given back',
    REMINDED: 'Deadline: {clock}, due {due}',
    REMINDED_BY_COLLEAGUE: 'A colleague asks you to go on',
    MESSAGE_RECEIVED: 'The complainant wrote to you',
    FILES_RECEIVED: 'The complainant sent files',
    SAFETY_SIGNAL: 'A new safety signal',
    ASSIGNMENT_UNCONFIRMED: 'Assignment was not confirmed',
  },
} as const
