// The formats that params schemas may name; each is asserted. A file of its own: defineRequest needs no more of params.
export const formats = ['date', 'time', 'date-time', 'duration', 'email', 'uri', 'uuid'] as const;
