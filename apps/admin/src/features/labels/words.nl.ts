/** Words for the office's own labels. */
export const labelsNl = {
  title: 'Labels',
  text: 'Eigen woorden waarmee u meldingen bij elkaar vindt. Wat een label draagt, houdt het ook als het label buiten gebruik gaat.',
  name: 'Label',
  state: 'Stand',
  inUse: 'In gebruik',
  retired: 'Buiten gebruik',
  search: 'Zoek een label',
  empty: 'Er zijn nog geen labels',
  noMatch: 'Geen label voldoet hieraan',
  noMatchText: 'Haal een filter weg of zoek op een ander woord.',
  actions: 'Handelingen',
  add: {
    label: 'Nieuw label',
    help: 'Eén of enkele woorden. Een label dat buiten gebruik is, komt zo weer in gebruik.',
    act: 'Toevoegen',
    done: 'Label “{name}” is toegevoegd',
    needed: 'Vul een naam in.',
  },
  rename: {
    act: 'Hernoemen',
    title: '“{name}” hernoemen',
    label: 'Nieuwe naam',
    done: 'Het label is hernoemd',
  },
  retire: {
    act: 'Buiten gebruik',
    title: '“{name}” buiten gebruik stellen?',
    text: 'Het label kan dan nergens meer op worden gezet. Waar het staat, blijft het staan.',
    done: '“{name}” is buiten gebruik',
  },
} as const
