// Who exists here and what they may do. Tokens anyone can read are fit for one thing: trying this out on one's machine.
export const people = [
  { token: 'demo-noor', id: 'noor', name: 'Noor', roles: ['release'], permissions: ['respond'] },
  { token: 'demo-tom', id: 'tom', name: 'Tom', roles: ['release'], permissions: ['respond'] },
  { token: 'demo-deploy', id: 'deploy', name: 'Deploy script', roles: [], permissions: ['request'] },
];

/** The actor of `Bearer demo-…`, or null. */
export function actorOf(authorization) {
  const { token, ...actor } = people.find((person) => authorization === `Bearer ${person.token}`) ?? {};
  return token ? actor : null;
}
