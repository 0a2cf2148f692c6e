import type { Locale } from '@waarborg/domain/complaints'

interface PaperFormWords {
  readonly title: string
  /** Why it should be complete, and that anonymous ones are not handled. @source KM-7, KP-5 */
  readonly explanation: string
  readonly who: string
  readonly about: string
  readonly fields: Readonly<Record<'name' | 'address' | 'town' | 'telephone' | 'email', string>>
  readonly matter: Readonly<Record<'order' | 'seller' | 'subject', string>>
  readonly happened: string
  readonly wish: string
  readonly signed: string
  /** Said before the department and the address. @source KM-7, KM-20 */
  readonly send: (department: string) => string
  readonly promise: string
  readonly office: string
  readonly officeFields: readonly string[]
}

/** What is printed. Customers read it, so it calls the matter by none of the avoided words. @source KP-11 */
export const paperFormWords: Record<Locale, PaperFormWords> = {
  NL: {
    title: 'Meldingsformulier',
    explanation:
      'Vul alles zo volledig mogelijk in: dan kunnen wij u bereiken en hoeven wij u niets twee keer te vragen. Een melding zonder naam nemen wij niet in behandeling, omdat wij u dan niet kunnen antwoorden. Wat u schrijft, is vertrouwelijk.',
    who: 'Wie bent u',
    about: 'Waar gaat het over',
    fields: {
      name: 'Naam',
      address: 'Straat en huisnummer',
      town: 'Postcode en woonplaats',
      telephone: 'Telefoon',
      email: 'E-mail',
    },
    matter: { order: 'Bestelnummer', seller: 'Verkoper', subject: 'Product of dienst' },
    happened: 'Wat is er gebeurd?',
    wish: 'Wat zou het voor u oplossen?',
    signed: 'Datum en handtekening',
    send: (department) => `Stuur dit formulier zonder postzegel naar ${department}:`,
    promise:
      'Binnen 24 uur op werkdagen nadat het bij ons is, nemen wij contact met u op. Binnen vier weken hebt u ons antwoord.',
    office: 'Hier vullen wij in',
    officeFields: ['Ontvangen op', 'Ontvangen door', 'Nummer', 'Behandeld door', 'Afgehandeld op'],
  },
  EN: {
    title: 'Report form',
    explanation:
      'Fill in everything as completely as you can: then we can reach you and need not ask you anything twice. A report without a name is not handled, since we cannot answer you then. What you write is confidential.',
    who: 'Who are you',
    about: 'What is it about',
    fields: {
      name: 'Name',
      address: 'Street and number',
      town: 'Postcode and town',
      telephone: 'Telephone',
      email: 'E-mail',
    },
    matter: { order: 'Order number', seller: 'Seller', subject: 'Product or service' },
    happened: 'What happened?',
    wish: 'What would solve it for you?',
    signed: 'Date and signature',
    send: (department) => `Send this form without a stamp to ${department}:`,
    promise:
      'Within 24 hours on working days of its arrival we are in contact with you. Within four weeks you have our answer.',
    office: 'For us to fill in',
    officeFields: ['Received on', 'Received by', 'Number', 'Handled by', 'Settled on'],
  },
}
