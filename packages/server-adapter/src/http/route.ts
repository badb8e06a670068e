// From a path to the operation the contract puts there. Pure: the table is generated, the matching is all there is.

import { type OperationId, operations } from './generated/operations.ts';

export interface Route {
  /** What stands before the contract's path: the mount point, as far as the caller's URL shows it. */
  prefix: string;
  /** By HTTP method. */
  methods: ReadonlyMap<string, OperationId>;
  requestId: string;
}

interface Pattern {
  segments: readonly string[];
  methods: Map<string, OperationId>;
}

const parameter = '{requestId}';

const patterns: Pattern[] = [];
for (const { path, method, operationId } of operations) {
  const segments = path.slice(1).split('/');
  const known = patterns.find((pattern) => pattern.segments.join('/') === segments.join('/'));
  if (known) known.methods.set(method, operationId);
  else patterns.push({ segments, methods: new Map([[method, operationId]]) });
}

/** Operations that ask for no authentication. */
export const openOperations: ReadonlySet<OperationId> = new Set(
  operations.filter(({ open }) => open).map(({ operationId }) => operationId),
);

/** Where the contract's path begins: at the last `v1` segment; -1 when there is none. */
const start = (pathname: string): number => {
  const inside = pathname.lastIndexOf('/v1/');
  return pathname.endsWith('/v1') ? pathname.length - 3 : inside;
};

/** Whether a path is meant for the contract at all; a mount hands everything else on. */
export const isContractPath = (pathname: string): boolean => start(pathname) >= 0;

/** What the contract has at this path; null when it has nothing. */
export function routeOf(pathname: string): Route | null {
  const at = start(pathname);
  if (at < 0) return null;
  const given = pathname.slice(at + 1).split('/');
  for (const { segments, methods } of patterns) {
    if (segments.length !== given.length) continue;
    const found = segments.every((segment, index) => segment === parameter || segment === given[index]);
    if (!found) continue;
    const requestId = decode(given[segments.indexOf(parameter)] ?? '');
    return requestId === null ? null : { prefix: pathname.slice(0, at).replace(/^\/+/, '/'), methods, requestId };
  }
  return null;
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
