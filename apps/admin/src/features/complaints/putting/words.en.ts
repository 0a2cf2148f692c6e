import type { puttingNl } from './words.nl.js'

export const puttingEn: typeof puttingNl = {
  title: 'Put to the seller',
  none: 'The complaint has not been put to {seller} yet.',
  put: 'Put to the seller',
  putTitle: 'Put {number} to {seller}',
  putText:
    'Write what {seller} has to know to answer, without anything that tells who complained. The seller also sees the category.',
  text: 'Extract for the seller',
  textHelp:
    '20 to 5,000 characters, without name, address, telephone number, e-mail address or complaint number.',
  consentOn: 'The complainant agreed to this on',
  required: { text: 'Write an extract.', consentOn: 'Enter the day on which the complainant agreed.' },
  cancel: 'Cancel',
  submit: 'Put it',
  done: '{number} has been put to {seller}',
  by: 'Put on {on} by {name}',
  consent: 'The complainant agreed: {on}',
  withdrawn: 'Withdrawn on {on}',
  withdraw: 'Withdraw',
  withdrawTitle: 'Withdraw the extract?',
  withdrawText: '{seller} then no longer sees it. What was read already stays read.',
  withdrawYes: 'Withdraw it',
  withdrawDone: 'The extract has been withdrawn',
}
