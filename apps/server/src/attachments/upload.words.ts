export type UploadRefusal = 'UNKNOWN_TICKET' | 'INCOMPLETE' | 'TYPE_NOT_ACCEPTED' | 'TOO_LARGE'

interface UploadFacts {
  readonly maximumInMegabytes: number
  readonly endings: string
}

/** Why a file was not taken; customers read this (KP-11). */
export const uploadRefusalWords: Record<
  UploadRefusal,
  Record<'NL' | 'EN', (facts: UploadFacts) => string>
> = {
  UNKNOWN_TICKET: {
    NL: () => 'Dit adres om een bestand te sturen is al gebruikt of verlopen. Voeg het bestand opnieuw toe.',
    EN: () => 'This address for a file has been used or has expired. Add the file again.',
  },
  INCOMPLETE: {
    NL: () => 'Het bestand is niet volledig aangekomen. Voeg het opnieuw toe.',
    EN: () => 'The file did not arrive completely. Add it again.',
  },
  TYPE_NOT_ACCEPTED: {
    NL: ({ endings }) => `Dit soort bestand nemen wij niet aan. Wel: ${endings}.`,
    EN: ({ endings }) => `We do not take this kind of file. We do take: ${endings}.`,
  },
  TOO_LARGE: {
    NL: ({ maximumInMegabytes }) => `Dit bestand is te groot: ten hoogste ${maximumInMegabytes} MB.`,
    EN: ({ maximumInMegabytes }) => `This file is too large: at most ${maximumInMegabytes} MB.`,
  },
}
