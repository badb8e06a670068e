// Open requests of all tenants, to be counted without a look at what is resolved.

/** The flag is 0 or 1, which SQLite keeps in no bytes at all: the smallest index that can be counted. */
export const backlog = `
create index hitl_requests_open on hitl_requests (multiple) where state = 'awaiting_input';
`;
