import type { privacy as dutch } from '../nl/privacy.js'

/** What the office keeps of people, in plain words (KP-1, KP-15, D-12, D-16). */
export const privacy: typeof dutch = {
  title: 'Your data with us',
  lead: (office: string) =>
    `What you tell us is confidential. Here you read what ${office} keeps of it, why, for how long, and what you have to say about it.`,
  parts: [
    {
      title: 'What we keep, and why',
      texts: ['We only ask what is needed to handle your report and to answer you:'],
      items: [
        'your name, address, telephone number and e-mail address, to reach you and to know who it is about;',
        'your report itself, with the files that you send along;',
        'what we discuss and agree with you, and the letters that we send you;',
        'the dates on which something happened or has to happen.',
      ],
    },
    {
      title: 'Who sees it',
      texts: [
        'Only those who need your report for their work. We record who reads it.',
        'Is your report about a seller? That seller sees nothing until you have agreed. Even then the seller gets an extract only, without your name, address, telephone number and e-mail address.',
        'An independent third party gets your file only when you agree to it.',
        'We do not sell your data and do not use it for advertising.',
      ],
      items: [],
    },
    {
      title: 'For how long',
      texts: [
        'We keep your report for at least 1 year and at most 3 years after it was last settled. Then we erase your data; only numbers remain, in which you cannot be recognised.',
        'While your report is being handled we erase nothing. Files that you chose but did not send are gone after 24 hours.',
      ],
      items: [],
    },
    {
      title: 'What you can ask',
      texts: ['Within a month after you ask, we do this:'],
      items: [
        'show you what we keep about you, all that we wrote with it ourselves included;',
        'correct what is not right;',
        'erase what is no longer needed. What we still have to keep for a year, we set apart for that time.',
      ],
    },
    {
      title: 'Cookies and your browser',
      texts: [
        'These pages place no cookies and do not follow you. Only staff who sign in get a cookie, to stay signed in.',
        'What you fill in is kept by your browser in this window until you send, stop or close the window. While you type, your browser calculates for a moment: that is how we stop computers that send forms in masses. For the same reason we count for a short while how often something is sent from an internet connection, without storing the address itself.',
        'The link by which you follow your report is secret. Whoever has it can read your report.',
      ],
      items: [],
    },
  ],
  ask: 'Ask us',
}
