// Which rows of a long list are drawn: those that can be seen, some before and after them, and some that must stay. Pure.

/** Shorter lists are drawn whole. */
export const WINDOW_ABOVE = 200;
/** Rows drawn beyond what can be seen, on either side. */
const MARGIN = 12;
/** The span moves in steps of so many rows, so that not every pixel draws anew. */
const STEP = 6;

/** From `first` up to, not including, `end`. */
export interface Span {
  first: number;
  end: number;
}

export const FIRST_SPAN: Span = { first: 0, end: 4 * MARGIN };

/** @param top what is to be seen begins so many px below the first row's beginning, and ends at `bottom` */
export function spanOf(top: number, bottom: number, rowHeight: number): Span {
  const first = Math.floor((top / rowHeight - MARGIN) / STEP) * STEP;
  const end = Math.ceil((bottom / rowHeight + MARGIN) / STEP) * STEP;
  return { first: Math.max(0, first), end: Math.max(FIRST_SPAN.end, end) };
}

/** A row that is drawn, by its place; or how many are left out there. */
export type Piece = { place: number } | { leftOut: number; before: number };

/** All rows in their order, with what is left out between them. `kept` are places that are drawn in any case. */
export function piecesOf(count: number, { first, end }: Span, kept: readonly number[]): Piece[] {
  if (count <= WINDOW_ABOVE) return Array.from({ length: count }, (_, place) => ({ place }));
  const places = new Set(kept.filter((place) => place >= 0 && place < count));
  for (let place = first; place < Math.min(end, count); place += 1) places.add(place);
  const pieces: Piece[] = [];
  let next = 0;
  for (const place of [...places].sort((a, b) => a - b)) {
    if (place > next) pieces.push({ leftOut: place - next, before: place });
    pieces.push({ place });
    next = place + 1;
  }
  if (next < count) pieces.push({ leftOut: count - next, before: count });
  return pieces;
}
