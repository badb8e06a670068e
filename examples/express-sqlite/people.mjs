// Who exists in this product and what they may do in HITL Kit. A real product has this in its own user database.
export const people = [
  { id: 'ana', name: 'Ana', work: 'Support', roles: ['support'], permissions: ['respond'] },
  { id: 'ben', name: 'Ben', work: 'Support', roles: ['support'], permissions: ['respond'] },
  {
    id: 'lead',
    name: 'Lena',
    work: 'Support lead',
    roles: ['lead'],
    permissions: ['respond', 'request', 'administer'],
  },
];

// Tokens anyone can read here are fit for one thing: trying this example out on one's own machine.
const demoTokens = new Map([
  ['demo-ana', people[0]],
  ['demo-ben', people[1]],
  ['demo-lead', people[2]],
  ['demo-service', { id: 'demo-service', name: 'Back office scripts', roles: [], permissions: ['request'] }],
]);

export function personById(id) {
  return people.find((person) => person.id === id);
}

/** @returns the actor of `Bearer demo-…`, undefined for any other token */
export function actorOfDemoToken(authorization) {
  return demoTokens.get(/^Bearer (\S+)$/i.exec(authorization)?.[1]);
}
