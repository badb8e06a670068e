// Who works at the visitors' desk, and who is logged in for as long as the server runs.
import { randomBytes } from 'node:crypto';

export const people = [
  { id: 'mira', name: 'Mira', roles: ['desk'], permissions: ['respond'] },
  { id: 'otto', name: 'Otto', roles: ['desk'], permissions: ['respond'] },
];

/** Asks in the name of the assistant that drafts the replies. */
export const assistant = { id: 'assistant', name: 'Assistant', permissions: ['request'] };

const sessions = new Map();

export const personOf = (cookies) => sessions.get(/(?:^|; ?)desk=([\w-]+)/.exec(cookies ?? '')?.[1]) ?? null;

/** The Set-Cookie value of a new session; of nobody's when there is no such person. */
export function startSession(id) {
  const session = randomBytes(24).toString('base64url');
  const person = people.find((one) => one.id === id);
  if (person) sessions.set(session, person);
  // On one site (app.example.com and api.example.com) Lax will do; across sites it takes SameSite=None; Secure.
  return `desk=${session}; Path=/; HttpOnly; SameSite=Lax`;
}
