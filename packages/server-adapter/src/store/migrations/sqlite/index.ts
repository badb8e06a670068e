// The SQLite schema's history. A migration that was released never changes; a new one is added at the end.

import { requests } from './0001-requests.ts';
import { backlog } from './0002-backlog.ts';
import { tombstones } from './0003-tombstones.ts';

export interface Migration {
  /** 1, 2, 3 … */
  version: number;
  /** The oldest schema version whose programs still work on a database that has this migration. */
  minCompatible: number;
  sql: string;
}

export const sqliteMigrations: readonly Migration[] = [
  { version: 1, minCompatible: 1, sql: requests },
  { version: 2, minCompatible: 1, sql: backlog },
  { version: 3, minCompatible: 1, sql: tombstones },
];
