/** Words for what somebody of staff is told. */
export const notificationsNl = {
  title: 'Berichten',
  none: 'Geen berichten.',
  noneUnread: 'Alles gelezen.',
  unreadOnly: 'Alleen ongelezen',
  readAll: 'Alles gelezen',
  unread: 'ongelezen',
  more: 'Toon eerdere',
  kind: {
    MENTIONED: '{name} noemde u in een notitie',
    ASSIGNED: 'Aan u toegewezen',
    MANAGEMENT_TOLD: 'Nieuwe melding voor de directie',
    CONFIRMATION_ASKED: 'Een tweede persoon is nodig',
    VERDICT_RETURNED: 'Uw oordeel is teruggegeven',
    REMINDED: 'Termijn: {clock}, uiterlijk {due}',
    REMINDED_BY_COLLEAGUE: 'Een collega vraagt of u verdergaat',
    MESSAGE_RECEIVED: 'De melder heeft u geschreven',
    FILES_RECEIVED: 'De melder heeft bestanden gestuurd',
    SAFETY_SIGNAL: 'Nieuw veiligheidssignaal',
    ASSIGNMENT_UNCONFIRMED: 'Toewijzing is niet bevestigd',
  },
} as const
