'use client';
// Any JSON as a table one can read. Text stays text: nothing in it is ever markup, and only plain web addresses link.
import { type ReactNode, useId } from 'react';
import { type SpokenWords, useWords } from '../i18n/words-of-data.ts';
import {
  DataBodyPart,
  DataEmptyPart,
  DataListPart,
  DataPart,
  DataProposedPart,
  DataTablePart,
  DataTitlePart,
} from '../parts/opened-elements.tsx';

const MAX_DEPTH = 6;
const MAX_ENTRIES = 200;
/** Longer names may wrap. */
const SHORT_KEY = 24;

export interface ContextTableProps {
  value: unknown;
  title?: ReactNode;
  /** A JSON Schema whose titles name the entries. */
  schema?: unknown;
  /** What was proposed: it stands beside each value that differs from it. */
  proposed?: unknown;
}

export function ContextTable({ value, title, schema, proposed }: ContextTableProps) {
  const words = useWords();
  const heading = useId();
  return (
    <DataPart
      look
      role="group"
      aria-labelledby={title ? heading : undefined}
      aria-label={title ? undefined : words.t('context')}
    >
      {title && (
        <DataTitlePart look id={heading}>
          {title}
        </DataTitlePart>
      )}
      <DataBodyPart look>
        <Value {...{ value, schema, proposed }} depth={0} />
      </DataBodyPart>
    </DataPart>
  );
}

interface ValueProps {
  value: unknown;
  schema?: unknown;
  /** Undefined where nothing was proposed. */
  proposed?: unknown;
  depth: number;
}

function Value({ value, schema, proposed, depth }: ValueProps) {
  const words = useWords();
  if (!isGroup(value)) {
    return (
      <>
        <Scalar value={value} words={words} />
        <Proposed value={value} proposed={proposed} />
      </>
    );
  }
  if (depth >= MAX_DEPTH) return <Muted>{words.t('deeperNotShown')}</Muted>;
  if (Array.isArray(value)) {
    return (
      <>
        <List items={value} schema={schema} depth={depth} />
        <Proposed value={value} proposed={proposed} />
      </>
    );
  }
  return <Entries entries={withCleared(value, proposed)} {...{ schema, proposed, depth }} />;
}

/** What a person took out stands there too, without a value. */
function withCleared(value: object, proposed: unknown): [string, unknown][] {
  const cleared = Object.entries(isPlainObject(proposed) ? proposed : {}).filter(
    ([key, before]) => !Object.hasOwn(value, key) && before !== null && before !== '',
  );
  return [...Object.entries(value), ...cleared.map(([key]): [string, unknown] => [key, undefined])];
}

/** Only beside what differs. */
function Proposed({ value, proposed }: { value: unknown; proposed: unknown }) {
  const words = useWords();
  if (proposed === undefined || asText(value) === asText(proposed)) return null;
  return (
    <>
      {' '}
      <DataProposedPart look>
        {words.rich('valueProposed', { value: <s dir="auto">{inOneLine(proposed, words)}</s> })}
      </DataProposedPart>
    </>
  );
}

function inOneLine(value: unknown, words: SpokenWords): string {
  if (Array.isArray(value) && value.length > 0 && !value.some(isGroup)) {
    return words.series(value.map((item) => inOneLine(item, words)));
  }
  if (typeof value === 'boolean') return words.t(value ? 'yes' : 'no');
  return asText(value) || words.t('noValue');
}

/** Nothing is the empty text, however it is written. */
const asText = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '');

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isPlainObject = (value: unknown): value is Record<string, unknown> => isGroup(value) && !Array.isArray(value);

interface EntriesProps extends Omit<ValueProps, 'value'> {
  entries: [string, unknown][];
}

function Entries({ entries, schema, proposed, depth }: EntriesProps) {
  const words = useWords();
  if (entries.length === 0) return <Muted>{words.t('emptyObject')}</Muted>;
  return (
    <>
      <DataTablePart look>
        <tbody>
          {entries.slice(0, MAX_ENTRIES).map(([key, value]) => (
            <tr key={key}>
              <th scope="row" data-long={titleOf(schema, key).length > SHORT_KEY ? '' : undefined}>
                {titleOf(schema, key)}
              </th>
              <td dir={isGroup(value) ? undefined : 'auto'}>
                <Value
                  value={value}
                  schema={within(schema, 'properties', key)}
                  proposed={isPlainObject(proposed) ? (within(proposed, key) ?? null) : undefined}
                  depth={depth + 1}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTablePart>
      <Rest count={entries.length - MAX_ENTRIES} />
    </>
  );
}

function List({ items, schema, depth }: { items: unknown[]; schema?: unknown; depth: number }) {
  const words = useWords();
  if (items.length === 0) return <Muted>{words.t('emptyList')}</Muted>;
  const simple = !items.some(isGroup);
  return (
    <>
      <DataListPart look state={{ simple }}>
        {items.slice(0, MAX_ENTRIES).map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: read-only data has no other identity
          <li key={index} dir={simple ? 'auto' : undefined}>
            <Value value={item} schema={within(schema, 'items')} depth={depth + 1} />
          </li>
        ))}
      </DataListPart>
      <Rest count={items.length - MAX_ENTRIES} />
    </>
  );
}

function Scalar({ value, words }: { value: unknown; words: SpokenWords }) {
  if (value === null || value === undefined || value === '') return <Muted>{words.t('noValue')}</Muted>;
  if (typeof value === 'boolean') return words.t(value ? 'yes' : 'no');
  const text = String(value);
  if (!isAddress(text)) return text;
  return (
    <a href={text} target="_blank" rel="noopener noreferrer">
      {text}
      <span className="hitl-visually-hidden"> ({words.t('newTab')})</span>
    </a>
  );
}

function Rest({ count }: { count: number }) {
  const words = useWords();
  return count > 0 ? <Muted>{words.t('itemsNotShown', { count })}</Muted> : null;
}

function Muted({ children }: { children: ReactNode }) {
  return <DataEmptyPart look>{children}</DataEmptyPart>;
}

/** http, https or mailto, and nothing else around it. */
function isAddress(text: string): boolean {
  return /^(https?:\/\/|mailto:)\S+$/i.test(text) && URL.canParse(text);
}

function titleOf(schema: unknown, key: string): string {
  const title = (within(schema, 'properties', key) as { title?: unknown } | undefined)?.title;
  return typeof title === 'string' && title !== '' ? title : key;
}

function within(schema: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((at, key) => {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    return (at as Record<string, unknown>)[key];
  }, schema);
}
