export const KEY_DESCRIPTION =
  'With the same key and the same input the act is done once, for 24 hours; at least 128 random bits.'
