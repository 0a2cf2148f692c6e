import type { Words } from '../../graph/words.js'
import type { categoriesNl } from './words.nl.js'

export const categoriesEn: Words<typeof categoriesNl> = {
  title: 'Categories',
  search: 'Search by name or code',
  name: 'Category',
  code: 'Code',
  openComplaints: 'Open complaints',
  retired: 'Retired',
  inUse: 'In use',
  state: 'Use',
  within: 'in {parent}',
  empty: 'No categories yet',
  noMatch: 'No category fits these filters',
  noMatchText: 'Remove a filter or search for part of the name.',
}
