// Who acts in the rounds.

import type { Actor } from '../src/engine/actor.ts';

export const bot: Actor = { id: 'bot', permissions: ['request'] };
export const lena: Actor = { id: 'lena', permissions: ['request', 'respond', 'administer'] };

const everybody: Actor[] = [bot, lena, { id: 'ana', roles: ['support'] }, { id: 'ben', roles: ['support'] }];

export function actorOf(id: string): Actor {
  const actor = everybody.find((each) => each.id === id);
  if (!actor) throw new Error(`There is no ${id}`);
  return actor;
}
