// What of the inbox and of a request comes after their first picture, in one file to load: finding, selecting and answering
// several at once, bringing back, what says that not all could be read; and a request in full.
export { BringBack } from './bring-back.tsx';
export { BulkBar } from './inbox-bulk.tsx';
export { InboxSearch } from './inbox-search.tsx';
export { NotAllRead } from './not-all-read.tsx';
export { OpenedRequest } from './opened-request.tsx';
export { RowCheck } from './row-check.tsx';
