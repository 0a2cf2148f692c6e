import type { Ruling } from './ruling.js'

/** For who wrote in English; of any matter. */
export const rulingsInEnglish: readonly Ruling[] = [
  {
    verdict: 'FOUNDED',
    remedy: 'PUT_RIGHT',
    answer:
      'You are right. It is put right without any cost to you, and you receive a confirmation in writing. We are sorry that you had to ask so often.',
    agreed: 'It is put right, and we confirm that to you.',
  },
  {
    verdict: 'FOUNDED',
    remedy: 'APOLOGY',
    answer:
      'You are right. You should have had an answer much earlier, and we are sorry. What you asked for has now been done.',
  },
]
