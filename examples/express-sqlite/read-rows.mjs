// Reads the rows of a CSV or JSON file and checks them by rule. A bad row is reported with its line and left out; only
// a file that cannot be read at all is an error. Nothing here asks anybody anything.
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parse } from 'csv-parse/sync';

/** The file as a whole cannot be used; the message is one line that says why. */
export class UnreadableFile extends Error {}

// A rule gives undefined for a good value, or what the value must be.
export const rules = {
  id: (value) => (/^[\w.-]{1,64}$/.test(value) ? undefined : '1 to 64 letters, digits, ".", "_" or "-"'),
  text: (value) => (value !== '' ? undefined : 'filled in'),
  amount: (value) => (/^\d{1,9}(\.\d{1,2})?$/.test(value) && Number(value) > 0 ? undefined : 'above 0, like 42.50'),
  currency: (value) => (/^[A-Z]{3}$/.test(value) ? undefined : 'three capital letters, like EUR'),
  date: (value) => (isDate(value) ? undefined : 'a date like 2026-11-21'),
  optional: (rule) => (value) => (value === '' ? undefined : rule(value)),
};

/**
 * @param {string} path a CSV file with a header line, or a JSON file (by its ending) with an array of objects
 * @param {Record<string, (value: string) => string | undefined>} columns the rule of each column; `id` must be unique
 * @returns {Promise<{ rows: Record<string, string>[], problems: string[] }>} good rows in order, and what was wrong
 */
export async function readRows(path, columns) {
  const text = await readText(path);
  const isJson = extname(path).toLowerCase() === '.json';
  const { found, problems } = isJson ? readJson(text, path) : readCsv(text, path, Object.keys(columns));
  const unit = isJson ? 'item' : 'line';
  const seen = new Map();
  const rows = [];
  for (const { where, values } of found) {
    const row = Object.fromEntries(Object.keys(columns).map((name) => [name, plainText(values[name])]));
    const before = seen.get(row.id);
    const problem = problemOf(row, columns) ?? (before ? `id ${row.id} was used before, on ${before}` : undefined);
    if (problem) problems.push({ where, problem });
    else rows.push(row);
    if (!problem) seen.set(row.id, `${unit} ${where}`);
  }
  const inOrder = problems.sort((one, other) => one.where - other.where);
  return { rows, problems: inOrder.map(({ where, problem }) => `${unit} ${where}: ${problem}`) };
}

async function readText(path) {
  const bytes = await readFile(path).catch((error) => {
    if (error.code === 'ENOENT') throw new UnreadableFile(`There is no file ${path}.`);
    if (error.code === 'EISDIR') throw new UnreadableFile(`${path} is a folder, not a file.`);
    throw new UnreadableFile(`${path} cannot be read (${error.code}).`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(`${path} is not UTF-8 text.`);
  }
}

function problemOf(row, columns) {
  for (const [name, rule] of Object.entries(columns)) {
    const value = row[name];
    if (value === undefined) return `${name} must be a plain value`;
    const must = rule(value);
    if (must) return value === '' ? `${name} is missing` : `${name} must be ${must}, not ${JSON.stringify(value)}`;
  }
  return undefined;
}

function plainText(value) {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? undefined : String(value).trim();
}

function readJson(text, path) {
  let items;
  try {
    items = JSON.parse(text);
  } catch (error) {
    throw new UnreadableFile(`${path} is not JSON: ${error.message}.`);
  }
  if (!Array.isArray(items)) throw new UnreadableFile(`${path} must hold an array of objects.`);
  const found = [];
  const problems = [];
  items.forEach((values, index) => {
    const isObject = typeof values === 'object' && values !== null && !Array.isArray(values);
    if (isObject) found.push({ where: index + 1, values });
    else problems.push({ where: index + 1, problem: 'must be an object' });
  });
  return { found, problems };
}

function readCsv(raw, path, names) {
  const text = raw.replace(/\r\n?/g, '\n');
  const header = /^\n*([^\n]*)\n?/.exec(text);
  const delimiter = header[1].includes(';') && !header[1].includes(',') ? ';' : ',';
  const columns = parse(header[1], { delimiter, trim: true, relax_quotes: true })[0] ?? [];
  const missing = names.filter((name) => !columns.includes(name));
  if (missing.length > 0) {
    throw new UnreadableFile(`${path} lacks the column ${missing.join(', ')}; its first line names the columns.`);
  }
  return readRecords(text.slice(header[0].length), 1 + newlines(header[0]), { columns, delimiter });
}

// A quote that is never closed swallows the lines after it, so a broken record that spans several lines is reported
// at its first line and reading goes on at the next.
function readRecords(text, firstLine, format) {
  const found = [];
  const problems = [];
  let line = firstLine;
  const startOf = (raw) => {
    const start = line + newlines(/^\n*/.exec(raw)[0]);
    line += newlines(raw);
    return start;
  };
  parse(text, {
    ...format,
    record_delimiter: '\n',
    raw: true,
    trim: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_record: ({ record, raw }) => {
      found.push({ where: startOf(raw), values: record });
      return null;
    },
    on_skip: (error, raw) => {
      const where = startOf(raw);
      problems.push({ where, problem: brokenBecause(error, format.columns.length) });
      const rest = raw.replace(/^\n*[^\n]*\n?/, '');
      if (rest.trim() === '') return;
      const after = readRecords(rest, where + 1, format);
      found.push(...after.found);
      problems.push(...after.problems);
    },
  });
  return { found, problems };
}

function brokenBecause(error, columns) {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return 'a quote is opened and never closed';
  return `has ${error.record.length} columns where the first line has ${columns}`;
}

function newlines(text) {
  return text.split('\n').length - 1;
}

function isDate(value) {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value;
}
