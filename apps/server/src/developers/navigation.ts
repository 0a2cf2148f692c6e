import type { Locale } from '@waarborg/domain/complaints'
import { pageWords } from './pages.words.js'

const pages = ['explorer', 'reference', 'access', 'changelog'] as const

/** From one page for who builds software to the others. */
export const navigation = (locale: Locale, here: (typeof pages)[number]): string =>
  `<nav aria-label="Waarborg"><ul>
${pages
  .map((name) => {
    const mark = name === here ? ' aria-current="page"' : ''
    return `<li><a href="/developers/${name}"${mark}>${pageWords[name][locale]()}</a></li>`
  })
  .join('\n')}
</ul></nav>`
