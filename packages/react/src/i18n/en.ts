// English, as far as a list and a request say it at once. What loads later brings its own (en-*.ts) as a value: bundlers
// may drop what joins by a side effect. The other catalogs and the types follow all of these.
// `{name}` is filled in; an object holds plural forms chosen by `count`. Sentences are built from option labels, never
// from English verbs, so that they hold in every language.

export const english = {
  // inbox
  inbox: 'Inbox',
  waitingForMe: 'Waiting for me',
  answeredTab: 'Answered',
  requestList: 'Requests',
  badge: { one: '{count} request waits for you', other: '{count} requests wait for you' },
  newRequests: { one: '{count} new request', other: '{count} new requests' },
  newRequestsArrived: { one: '{count} new request arrived.', other: '{count} new requests arrived.' },
  nothingWaits: 'Nothing waits for you.',
  nothingAnswered: 'Nothing is answered yet.',
  chooseRequest: 'Choose a request to read it.',
  loadMore: 'Load more',
  loading: 'Loading…',
  couldNotLoad: 'This could not be loaded.',
  tryAgain: 'Try again',
  backToInbox: 'Back to inbox',

  // inbox: views
  snoozedTab: 'Snoozed',
  createdTab: 'Asked by me',
  allTab: 'All',
  nothingSnoozed: 'Nothing is snoozed.',
  nothingAsked: 'You have asked nothing yet.',
  nothingAtAll: 'There are no requests yet.',

  // inbox: search and filters
  clearAll: 'Clear all',
  nothingMatches: 'No request matches.',

  // inbox: several at once
  select: 'Select',
  done: 'Done',

  // request
  askedBy: 'Asked by {who} {when}',
  forWhom: 'For {whom}',
  anyone: 'anyone',
  nobody: 'nobody',
  you: 'you',
  request: 'Request',
  source: 'Where it comes from',
  notShownYet: 'The answer opens once all is here to be read.',
  addComment: 'Add a comment',
  required: 'required',

  // options
  answerGroup: 'Answer',
  default: 'Default',
  sending: 'Sending…',
  confirm: 'Continue',
  continueWith: { one: 'Continue with {count}', other: 'Continue with {count}' },
  continueWithOption: 'Continue with {option}',
  stepsWillRun: { one: '{count} step will run', other: '{count} steps will run' },
  chooseOption: 'Choose an option first.',
  chooseAtLeastOne: 'Choose at least one option.',
  filterOptions: 'Filter options',
  noOptionMatches: 'No option matches.',
  optionsShown: { one: '{count} option shown', other: '{count} options shown' },

  // deadline
  defaultsTaken: {
    one: 'If nobody answers by {time} ({remaining}), {options} is taken.',
    other: 'If nobody answers by {time} ({remaining}), {options} are taken.',
  },
  defaultsTakenAt: {
    one: 'If nobody answers by {time}, {options} is taken.',
    other: 'If nobody answers by {time}, {options} are taken.',
  },
  expires: 'If nobody answers by {time} ({remaining}), the request expires.',
  expiresAt: 'If nobody answers by {time}, the request expires.',
  noDeadline: 'It waits until somebody answers.',
  deadlineOver: 'The deadline was {time}. Nobody can answer any more.',
  remainingAnnounced: '{remaining} left to answer.',
  remainingLabel: '{remaining} left',
  ago: '{duration} ago',
  justNow: 'just now',
  seconds: { one: '{count} s', other: '{count} s' },
  minutes: { one: '{count} min', other: '{count} min' },
  hours: { one: '{count} h', other: '{count} h' },
  days: { one: '{count} day', other: '{count} days' },

  // result
  quote: '“{text}”',

  // why not, by code
  reason_unauthenticated: 'You are not signed in.',
  mayNotRead: 'You may not read this.',
  reason_not_found: 'This request does not exist, or you may not see it.',
  reason_purged: 'This request was removed after its time.',
  reason_internal: 'The server could not do this.',
  reason_unavailable: 'The server cannot be reached.',

  // a request, at its first paint (the rest stands in en-request.ts)
  needsComment: 'Needs a comment',
  willRun: 'Will run: {targets}',
} as const;
