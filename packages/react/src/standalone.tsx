'use client';
// What the inbox loads later, for hosts that use it by itself. Each stands here once more, because bundlers as esbuild
// load at once all that an entry re-exports, if anything loads it at all. Nothing of the kit imports this file but its
// entries.
import { type ContextTableProps, ContextTable as Table } from './components/context-table.tsx';
import { ResultView as Result, type ResultViewProps } from './components/result-view.tsx';

/** Any JSON as a table one can read. */
export function ContextTable(props: ContextTableProps) {
  return <Table {...props} />;
}

/** Nothing while the request still waits. It is no live region: its time ticks, and whoever shows it announces once. */
export function ResultView(props: ResultViewProps) {
  return <Result {...props} />;
}
