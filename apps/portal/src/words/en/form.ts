import type { Words } from '../words.js'

export const form: Words['form'] = {
  progress: (step, total) => `Step ${step} of ${total}`,
  back: 'Back',
  next: 'Continue',
  keep: 'Keep and return to the overview',
  optional: '(may be left empty)',
  stop: 'Stop and delete the answers',
  kept: 'Your answers are kept in this window, even when the connection drops.',
  earlier: (number) =>
    `Your previous report has been received, with number ${number}. Here you begin a new one.`,
  earlierLink: 'See the confirmation',
  summary: 'Check your details',
  remaining: (count) =>
    count === 1
      ? 'You can type 1 more character.'
      : `You can type ${count.toLocaleString('en-GB')} more characters.`,
  tooMuch: (count) =>
    count === 1
      ? 'There is 1 character too many.'
      : `There are ${count.toLocaleString('en-GB')} characters too many.`,
  category: {
    title: 'What is your report about?',
    hint: 'Choose what comes closest. In doubt? That does not matter: we look at it with you.',
    within: 'Can you be more precise?',
  },
  description: {
    title: 'What happened?',
    hint: 'Tell it in your own words. Useful to mention: when it was, what you expected and what you have already done yourself.',
    secrets: 'Do not put passwords, bank details or your citizen service number (BSN) here.',
    danger: 'Is something dangerous, to you or to somebody else? Then stop using it and call us at once:',
  },
  order: {
    title: 'Which order is it about?',
    hint: 'Fill in what you know. The rest may be left empty.',
    orderNumber: 'Order number',
    orderNumberHint: 'It is in your confirmation e-mail and on the invoice.',
    subject: 'Product or service',
    subjectHint: 'For example: electric kettle of 1.7 litres.',
    seller: 'Seller',
    sellerHint:
      'Type part of the name and choose from the list. Is the seller not there? Then type the name yourself.',
    suggestions: 'Sellers like this',
    found: (count) =>
      count === 0
        ? 'No seller found. We take over what you type.'
        : count === 1
          ? '1 seller found. Choose with the arrow keys.'
          : `${count} sellers found. Choose with the arrow keys.`,
  },
  wish: {
    title: 'What would be a good solution for you?',
    hint: 'This may be left empty. We always discuss with you what is possible, and you have a say in the choice.',
  },
  complainant: {
    title: 'Who are you?',
    why: 'We call or e-mail you and send you our answer. That is why we cannot handle a report without a name and address.',
    reach: 'How we reach you',
    name: 'First name and surname',
    email: 'E-mail address',
    emailHint: 'For example: name@example.nl',
    telephone: 'Telephone number',
    telephoneHint: 'For example: 06 12 34 56 78 or +32 470 12 34 56',
    address: 'Your address',
    country: 'Country',
    countries: { NL: 'Netherlands', BE: 'Belgium' },
    street: 'Street',
    houseNumber: 'House number',
    houseNumberHint: {
      NL: 'With any addition, for example: 12 A',
      BE: 'With any box, for example: 12 bus 3',
    },
    postcode: 'Postcode',
    postcodeHint: { NL: 'For example: 1234 AB', BE: 'For example: 2000' },
    town: { NL: 'Town', BE: 'Municipality' },
    website: 'Leave this field empty',
  },
  check: {
    title: 'Is everything right?',
    hint: 'Read your answers once more. You can still change everything.',
    change: 'Change',
    empty: 'Not filled in',
    noFiles: 'No files',
    seller: 'Seller',
    files: 'Files',
    wish: 'Good solution',
    story: 'What happened',
    category: 'Subject',
    reach: 'You can be reached at',
    retention:
      'We keep your details at least 1 year and at most 3 years after your report has been closed. Then we delete them.',
    send: 'Send your report',
    sending: 'We are sending your report…',
    unsent: {
      title: 'Your report has not been confirmed yet',
      unreachable:
        'There is no connection. Your answers are kept. Check that you are online and then send again.',
      unavailable:
        'Sending does not work now. Your answers are kept. Try again in a few minutes, or call us.',
      once: 'Sending again does no harm: your report arrives only once.',
    },
  },
  stopping: {
    title: 'Do you want to stop this report?',
    text: 'We then delete what you have filled in. Nothing has been sent yet.',
    yes: 'Yes, stop and delete my answers',
    no: 'No, go on with my report',
  },
}
