/** Words for the office's own labels. */
export const labelsEn = {
  title: 'Labels',
  text: 'Words of your own by which complaints are found together. What carries a label keeps it, also when the label is retired.',
  name: 'Label',
  state: 'State',
  inUse: 'In use',
  retired: 'Retired',
  search: 'Find a label',
  empty: 'There are no labels yet',
  noMatch: 'No label fits this',
  noMatchText: 'Take a filter away or look for another word.',
  actions: 'Actions',
  add: {
    label: 'New label',
    help: 'One or a few words. A retired label comes into use again this way.',
    act: 'Add',
    done: 'Label “{name}” was added',
    needed: 'Enter a name.',
  },
  rename: { act: 'Rename', title: 'Rename “{name}”', label: 'New name', done: 'The label was renamed' },
  retire: {
    act: 'Retire',
    title: 'Retire “{name}”?',
    text: 'It can then be put on nothing any more. It stays where it is.',
    done: '“{name}” was retired',
  },
} as const
