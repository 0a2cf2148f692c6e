export const categoriesNl = {
  title: 'Categorieën',
  search: 'Zoek op naam of code',
  name: 'Categorie',
  code: 'Code',
  openComplaints: 'Open meldingen',
  retired: 'Vervallen',
  inUse: 'In gebruik',
  state: 'Gebruik',
  within: 'in {parent}',
  empty: 'Nog geen categorieën',
  noMatch: 'Geen categorie voldoet aan deze filters',
  noMatchText: 'Haal een filter weg of zoek op een deel van de naam.',
} as const
