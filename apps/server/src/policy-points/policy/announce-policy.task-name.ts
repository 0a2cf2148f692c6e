export const ANNOUNCE_POLICY = 'announce-policy'
