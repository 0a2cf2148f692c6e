import { usualOfficeTextsEn as usual } from '@waarborg/ui'
import type { Words } from '../words.js'

export const start: Words['start'] = {
  title: usual.title,
  lead: usual.introduction,
  begin: 'Begin your report',
  resume: 'Go on with your report',
  duration: 'Takes about 5 minutes. Reporting is free of charge.',
  nextTitle: 'What happens next',
  next: [
    {
      when: 'At once',
      what: 'You get a number and a link of your own',
      how: 'With that link you can always see how your report stands and who is working on it.',
    },
    {
      when: 'Within 24 hours',
      what: 'We contact you',
      how: 'We do so on working days. We listen to your story and agree with you when you get an answer.',
    },
    {
      when: 'After that',
      what: 'You have a say in the choice',
      how: 'We tell you what is possible. We write down what will be done, by whom and when.',
    },
    {
      when: 'Within 4 weeks',
      what: 'You have our answer',
      how: 'Do we need more time? Then you hear so within 3 weeks, with the reason and a new date.',
    },
  ],
  afterwards:
    'Later we ask you whether it has really been solved. If we cannot settle it together, an independent third party can decide.',
  knowTitle: 'Good to know',
  confidentialTitle: usual.confidentialTitle,
  confidential: usual.confidentiality,
  nameTitle: 'We need your name',
  name: 'We cannot handle a report without a name: we want to be able to call you and to answer you.',
  safety:
    'Is it about safety and would you rather not give a name? Call us, or tell us without a name. We will still look into what you tell us.',
  safetyLink: 'Tell us without a name what is dangerous',
  paper: 'Rather on paper? Print the form (PDF)',
  followTitle: 'Have you already reported something?',
  follow: 'Follow your report',
}
