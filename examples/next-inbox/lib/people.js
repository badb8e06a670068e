// Who uses Lantern Library's desk, and what each may do in HITL Kit. A real library has this in its own database.
export const people = [
  { id: 'tove', name: 'Tove', work: 'Reader', roles: [], permissions: ['request'] },
  { id: 'maya', name: 'Maya', work: 'Librarian', roles: ['librarian'], permissions: ['respond'] },
  { id: 'jonas', name: 'Jonas', work: 'Librarian', roles: ['librarian'], permissions: ['respond'] },
];

export const personById = (id) => people.find((person) => person.id === id) ?? null;
