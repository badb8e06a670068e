import { describe, expect, it } from 'vitest';
import { piecesOf, spanOf } from './window.ts';

const told = (pieces: ReturnType<typeof piecesOf>) =>
  pieces.map((piece) => ('place' in piece ? piece.place : `${piece.leftOut} left out`));

describe('piecesOf', () => {
  it('leaves nothing out of a list of 200', () =>
    expect(told(piecesOf(200, { first: 0, end: 10 }, []))).toEqual(Array.from({ length: 200 }, (_, n) => n)));

  it('draws the span, and what is kept wherever it is', () => {
    expect(told(piecesOf(1000, { first: 500, end: 503 }, [998, 0, 501, -1, 1000]))).toEqual([
      0,
      '499 left out',
      500,
      501,
      502,
      '495 left out',
      998,
      '1 left out',
    ]);
  });

  it('accounts for every row once, wherever the span is', () => {
    for (const first of [0, 6, 960, 996]) {
      const pieces = piecesOf(1000, { first, end: first + 48 }, [3, 997]);
      expect(pieces.reduce((sum, piece) => sum + ('place' in piece ? 1 : piece.leftOut), 0)).toBe(1000);
    }
  });
});

describe('spanOf', () => {
  it('covers what can be seen and a margin, in steps', () => {
    const { first, end } = spanOf(66_000, 66_700, 66);
    expect(first).toBe(984);
    expect(end).toBe(1026);
    expect(spanOf(66_001, 66_701, 66)).toEqual({ first, end });
  });

  it('never begins before the first row', () => expect(spanOf(-500, 200, 66).first).toBe(0));
});
