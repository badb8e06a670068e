// Who may answer and look on at Kestrel Supply, by tokens anyone can read here: fit for trying this out on one's own
// machine, and for nothing else. A real service asks its own user database.

/** The order desk itself asks, in process. */
export const orderDesk = { id: 'order-desk', name: 'Kestrel order desk', permissions: ['request'] };

const people = new Map([
  ['demo-iris', { id: 'iris', name: 'Iris', roles: ['purchasing'], permissions: ['respond'] }],
  ['demo-tom', { id: 'tom', name: 'Tom', roles: ['purchasing'], permissions: ['respond'] }],
  ['demo-desk', orderDesk],
]);

/** @returns the actor of `Bearer demo-…`, null for any other token */
export const actorOf = (authorization) => people.get(/^Bearer (\S+)$/i.exec(authorization ?? '')?.[1]) ?? null;
