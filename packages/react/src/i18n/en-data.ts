// English for data and markdown.

export const englishOfData = {
  // request
  context: 'Context',

  // data
  chooseValue: 'Choose a value',
  yes: 'Yes',
  no: 'No',
  noValue: 'No value',
  emptyList: 'Empty list',
  emptyObject: 'No entries',
  deeperNotShown: 'Deeper levels are not shown.',
  itemsNotShown: { one: '{count} more entry is not shown.', other: '{count} more entries are not shown.' },

  // markdown
  image: 'Image: {alt}',
  imageUnnamed: 'Image',
  newTab: 'opens in a new tab',

  // a request, at its first paint (the rest stands in en-request.ts)
  valueProposed: 'Proposed: {value}',
} as const;
