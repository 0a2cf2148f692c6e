import type { FormOptions } from '../../../site/use-form-options.js'
import { type Answers, emptyAnswers } from './answers.js'

export const optionsFixture: FormOptions = {
  categories: [
    { id: 'cat_delivery', name: 'Bezorging', children: [{ id: 'cat_late', name: 'Te laat bezorgd' }] },
    { id: 'cat_other', name: 'Iets anders', children: [] },
  ],
  countries: ['NL', 'BE'],
  maximumFiles: 2,
  maximumFileSizeInBytes: 1_000_000,
  acceptedFileTypes: ['image/jpeg', 'application/pdf'],
  maximumDescriptionLength: 100,
  maximumShortTextLength: 20,
  office: {
    name: 'Marktplein',
    department: 'Klantbureau',
    address: 'Antwoordnummer 1\n3500 VB Utrecht',
    telephone: '+31301234567',
    email: 'klantbureau@marktplein.example',
    visitingAddress: null,
    openingHours: null,
    logoUrl: null,
  },
  texts: { introduction: null, confidentiality: null, afterSending: null },
}

/** A challenge of which 7 is the solution. */
export const challengeFixture = {
  salt: '5a17?for=x&expires=1&',
  challenge: 'a33549b570731454e2c824d7204b6c3efa0cfc282208b9923565e70ee6d21da5',
  signature: 'signed',
  maximumNumber: 20,
  expiresAt: '2026-11-20T14:05:00Z',
}

/** A form with all that is required, and nothing more. */
export function completeAnswers(changes: Partial<Answers> = {}): Answers {
  return {
    ...emptyAnswers(),
    categoryId: 'cat_delivery',
    description: 'Het pakket kwam niet.',
    name: 'Noor de Vries',
    email: 'noor@voorbeeld.nl',
    telephone: '06 12345678',
    street: 'Lange Nieuwstraat',
    houseNumber: '12 A',
    postcode: '3512 PH',
    town: 'Utrecht',
    ...changes,
  }
}
