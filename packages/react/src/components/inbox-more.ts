// What of the inbox comes after its rows, in one file to load: searching, answering several at once, bringing back, and
// what says that not all could be read.
export { BringBack } from './bring-back.tsx';
export { BulkBar } from './inbox-bulk.tsx';
export { InboxSearch } from './inbox-search.tsx';
export { NotAllRead } from './not-all-read.tsx';
