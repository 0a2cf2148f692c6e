import type { AddresseeName } from './owed-message.type.js'
import type { StoredMessage } from './owed-message.words.js'

/** To whom a message goes, by what it is. */
export function addresseeOf(message: StoredMessage): AddresseeName {
  switch (message.kind) {
    case 'management-notice':
      return 'MANAGEMENT'
    case 'assignment-notice':
    case 'verdict-returned':
    case 'mention':
    case 'reminder-by-colleague':
      return 'HANDLER'
    case 'confirmation-asked':
      return message.role === 'MANAGEMENT' ? 'MANAGEMENT' : 'COORDINATORS'
    case 'assignment-unconfirmed':
      return 'COORDINATORS'
    case 'message-received':
    case 'files-received':
      return message.to === 'COORDINATORS' ? 'COORDINATORS' : 'HANDLER'
    case 'reminder':
      if (message.to === 'COORDINATORS') return 'COORDINATORS'
      return message.to === 'MANAGEMENT' ? 'MANAGEMENT' : 'HANDLER'
    default:
      return 'COMPLAINANT'
  }
}
