export const SEND_MESSAGE = 'send-message'
