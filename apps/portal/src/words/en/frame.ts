import { usualOfficeTextsEn as usual } from '@waarborg/ui'
import type { Words } from '../words.js'

export const frame: Words['frame'] = {
  skip: 'Skip to the content',
  home: 'To the start',
  languages: 'Language',
  questions: usual.questions,
  telephone: 'Telephone',
  email: 'E-mail',
  post: 'Post',
  visit: 'Come by',
  hours: 'Opening hours',
  free: 'Reporting is free of charge.',
  rest: 'Read on',
  procedure: 'How we work',
  terms: 'What sellers may and may not do',
  privacy: 'What we do with your data',
  notFound: {
    title: 'This page does not exist',
    text: 'Perhaps the address was not copied in full. You can go on from here:',
  },
  loading: 'One moment, the page is being fetched.',
  failure: {
    title: 'There is no connection with us now',
    unreachable: 'Check that you are online and then try again.',
    busy: (seconds) =>
      seconds
        ? `It is busy now. Wait ${seconds} seconds and then try again.`
        : 'It is busy now. Wait a minute and then try again.',
    unavailable: 'Our side cannot be reached for a moment. Try again in a few minutes, or call us.',
    request: (id) => `Calling us about this? Then mention this reference: ${id}`,
    retry: 'Try again',
  },
}
