// Every attack, by what it throws. A function that one of these files exports is made in every siege.

import type { Attacker } from '../attacker.ts';
import * as answers from './answers.ts';
import * as bodies from './bodies.ts';
import * as connections from './connections.ts';
import * as framing from './framing.ts';
import * as heads from './heads.ts';
import * as identity from './identity.ts';
import * as methods from './methods.ts';
import * as schemas from './schemas.ts';

export type Attack = [name: string, make: (stranger: Attacker) => Promise<void>];

/** Take a second or so. */
export const quick: Attack[] = [methods, framing, heads, bodies, schemas, identity, answers].flatMap(Object.entries);

/** Hold connections for seconds, and run beside the others. */
export const slow: Attack[] = Object.entries(connections);
