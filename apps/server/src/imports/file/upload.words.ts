import type { Locale } from '@waarborg/domain/complaints'

export type ImportUploadRefusal = 'NOT_FOR_YOU' | 'UNKNOWN_ADDRESS' | 'INCOMPLETE' | 'TOO_LARGE'

/** Why a sent file was not kept. */
export const importUploadWords: Readonly<Record<ImportUploadRefusal, Readonly<Record<Locale, string>>>> = {
  NOT_FOR_YOU: {
    NL: 'Uw rol geeft hier geen toegang toe, of u bent niet aangemeld.',
    EN: 'Your role gives no access to this, or you are not signed in.',
  },
  UNKNOWN_ADDRESS: {
    NL: 'Dit adres is al gebruikt of verlopen. Kies het bestand opnieuw.',
    EN: 'This address has been used or has expired. Choose the file again.',
  },
  INCOMPLETE: {
    NL: 'Het bestand is niet volledig aangekomen. Stuur het opnieuw.',
    EN: 'The file did not arrive completely. Send it again.',
  },
  TOO_LARGE: {
    NL: 'Er kwam meer dan was aangekondigd. Kies het bestand opnieuw.',
    EN: 'More came than was announced. Choose the file again.',
  },
}
