import type { Locale } from '@waarborg/domain/complaints'
import {
  type AccessRows,
  accessTable,
  actorNames,
  actors,
  linesOf,
  relationNames,
  relations,
  type TypeRows,
} from '@waarborg/schema/access-table'
import { escaped, page } from './html.js'
import { navigation } from './navigation.js'
import { pageWords } from './pages.words.js'

/** Who sees what of every type, or of those that have this in a name. */
export function accessPage(search: string, locale: Locale): string {
  const types = typesWith(search.trim().toLowerCase())
  const body = `${navigation(locale, 'access')}
<main>
<h1>${pageWords.access[locale]()}</h1>
<p>${pageWords.accessText[locale]()}</p>
${legend(locale)}
<form role="search"><label>${pageWords.searchName[locale]()}
<input type="search" name="q" maxlength="100" value="${escaped(search)}"></label>
<button>${pageWords.find[locale]()}</button></form>
${search.trim() === '' ? '' : `<p role="status">${pageWords.found[locale]({ count: types.length })} <a href="/developers/access">${pageWords.all[locale]()}</a></p>`}
${types.map(([type, about]) => sectionOf(type, about, locale)).join('\n')}
</main>`
  return page({ language: locale === 'NL' ? 'nl' : 'en', title: pageWords.access[locale](), body })
}

function typesWith(search: string): [string, TypeRows][] {
  const table: AccessRows = accessTable
  return Object.entries(table).filter(([type, { fields }]) =>
    [type, ...Object.keys(fields)].some((name) => name.toLowerCase().includes(search)),
  )
}

const legend = (locale: Locale): string =>
  `<dl class="legend">
${relations.map((letter) => `<div><dt>${letter}</dt><dd>${relationNames[letter][locale]}</dd></div>`).join('\n')}
<div><dt>✓</dt><dd>${pageWords.always[locale]()}</dd></div>
<div><dt>–</dt><dd>${pageWords.never[locale]()}</dd></div>
</dl>
<p>${pageWords.relationText[locale]()}</p>`

/** One type as a table that scrolls sideways by itself where the screen is narrow, also by keyboard. */
function sectionOf(type: string, { notYetTried = '', fields }: TypeRows, locale: Locale): string {
  const untried = pageWords.notYetTried[locale]({ letters: [...notYetTried].join(' ') })
  return `<section>
<h2 id="${type}" lang="en">${type}</h2>
${notYetTried === '' ? '' : `<p class="quiet">${untried}</p>`}
<div class="wide" role="region" aria-labelledby="${type}" tabindex="0"><table>
<thead><tr><th scope="col">${pageWords.field[locale]()}</th>${actors.map((actor) => `<th scope="col">${actorNames[actor][locale]}</th>`).join('')}</tr></thead>
<tbody>
${linesOf(fields)
  .map(
    ({ names, cells }) =>
      `<tr><th scope="row" lang="en">${names.join(', ')}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  )
  .join('\n')}
</tbody></table></div>
</section>`
}
