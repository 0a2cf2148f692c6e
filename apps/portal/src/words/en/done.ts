import { usualOfficeTextsEn as usual } from '@waarborg/ui'
import type { done as dutch } from '../nl/done.js'

export const done: typeof dutch = {
  title: usual.received,
  thanks: usual.thanks,
  number: 'Your number',
  linkTitle: 'Keep this link',
  linkText: 'With this link you follow your report. The link is secret: whoever has it can read your report.',
  copy: 'Copy the link',
  copied: 'The link has been copied.',
  selected: 'The link has been selected. Now copy it yourself.',
  mail: 'E-mail the link to yourself',
  mailSubject: (number) => `The link of my report ${number}`,
  open: 'See your report',
  nextTitle: 'What happens next',
  contact: 'We contact you',
  by: (moment) => `by ${moment} at the latest`,
  contactText: (email) =>
    `Then we agree when you get an answer. Your e-mail address is ${email}. Is that not right? Then call us.`,
  answer: 'You have our answer',
  answerText: 'Do we need more time? Then you hear so in time, with the reason and a new date.',
  received: (moment) => `Received on ${moment}`,
  earlierAnswers:
    'Your report had already arrived when you first sent it. What you changed after that is not in it. Tell us when we contact you, or call us.',
  print: 'Print this page',
  another: 'Begin a new report',
}
