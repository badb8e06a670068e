// Who acts in the rounds.

import type { Actor } from '../src/engine/actor.ts';

export const bot: Actor = { id: 'bot', permissions: ['request'] };
export const lena: Actor = { id: 'lena', permissions: ['request', 'respond', 'administer'] };

const support = ['ana', 'ben', 'cem'].map((id): Actor => ({ id, roles: ['support'] }));
const everybody = [bot, lena, ...support];

export function actorOf(id: string): Actor {
  const actor = everybody.find((each) => each.id === id);
  if (!actor) throw new Error(`There is no ${id}`);
  return actor;
}
