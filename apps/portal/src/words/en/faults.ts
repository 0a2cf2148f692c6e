import type { Words } from '../words.js'

export const faults: Words['faults'] = {
  categoryId: { required: 'Choose what your report is about' },
  description: { required: 'Tell us what happened' },
  name: { required: 'Fill in your first name and surname' },
  email: {
    required: 'Fill in your e-mail address',
    form: 'Fill in a complete e-mail address, such as name@example.nl',
  },
  telephone: {
    required: 'Fill in your telephone number',
    form: 'Fill in a complete telephone number, such as 06 12 34 56 78 or +32 470 12 34 56',
  },
  country: { required: 'Choose the country where you live' },
  street: { required: 'Fill in your street' },
  houseNumber: { required: 'Fill in your house number' },
  postcode: {
    required: 'Fill in your postcode',
    form: {
      NL: 'Fill in a Dutch postcode, such as 1234 AB. Do you live in Belgium? Then choose Belgium first',
      BE: 'Fill in a Belgian postcode of 4 digits, such as 2000',
    },
  },
  town: { required: 'Fill in your town' },
  attachments: {
    sending: (name) => `Wait until ${name} is ready, or remove the file`,
    unsent: (name) => `${name} has not been added. Try again or remove the file`,
  },
  tooLong: (label, limit) => `${label}: use at most ${limit.toLocaleString('en-GB')} characters`,
}
