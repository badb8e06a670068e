// English for what the inbox loads after its rows: finding, answering several at once, bringing back, what could not be read.

export const englishOfInbox = {
  // inbox: views
  bringBackOf: 'Bring back: {subject}',

  // inbox: search and filters
  search: 'Search subject and body',
  filter: 'Filter',
  filters: 'Filters',
  filterChip: '{name}: {value}',
  removeFilter: 'Remove filter – {filter}',
  matches: { one: '{count} request matches.', other: '{count} requests match.' },
  any: 'Any',
  order: 'Order',
  orderNewest: 'Newest first',
  orderOldest: 'Oldest first',
  orderDeadline: 'Nearest deadline first',
  orderPriority: 'Highest priority first',
  state: 'State',
  state_awaiting_input: 'Open',
  state_responded: 'Answered',
  state_defaulted: 'Default taken',
  state_expired: 'Expired',
  state_cancelled: 'Withdrawn',
  state_failed: 'Failed',
  askedFrom: 'Asked from',
  askedUntil: 'Asked until',
  deadlineUntil: 'Deadline before',
  system: 'System',
  workflow: 'Workflow',
  run: 'Run',
  task: 'Task',
  label: 'Label',
  labelForm: 'Written as key:value.',
  respondedBy: 'Answered by',
  priorityFrom: 'Least priority',
  priorityForm: 'A whole number from 0 to 100.',

  // inbox: several at once
  selectOne: 'Select: {subject}',
  selectShown: { one: 'Select the {count} shown', other: 'Select all {count} shown' },
  selectNone: 'Select none',
  selected: { one: '{count} selected', other: '{count} selected' },
  answerWith: 'Answer with',
  noSharedOption: 'What is selected has no option in common.',
  commentForAll: 'Comment for all of them',
  answerMany: { one: 'Answer {count} with {option}', other: 'Answer {count} with {option}' },
  manyAnswered: { one: '{count} answered.', other: '{count} answered.' },
  manyRefused: { one: '{count} not answered.', other: '{count} not answered.' },
  results: 'Results',
  needsForm: 'This one has a form. Open it.',
  waitsToBeSent: 'This was not sent yet.',

  // what could not be read
  notRead: '{sources} could not be read.',
  mayBeMissing: 'Requests from there may be missing here.',
  notUpToDate: 'Not up to date since {time}.',
} as const;
