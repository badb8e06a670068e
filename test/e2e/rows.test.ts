// What the scripts read: real files, broken ones too.
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRows, rules, UnreadableFile } from '../../examples/express-sqlite/read-rows.mjs';
import { start } from './host.ts';

const example = fileURLToPath(new URL('../../examples/express-sqlite/', import.meta.url));
const columns = { id: rules.id, name: rules.text, amount: rules.amount };
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hitl-rows-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  await writeFile(path, content);
  return readRows(path, columns);
}

describe('CSV', () => {
  it('reads quotes, commas, line breaks and every script', async () => {
    const { rows, problems } = await read(
      'a.csv',
      '\ufeffid,name,amount\r\n1,"山田, ""H""\nhome",1.50\r\n2,עינת,2\r\n',
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      { id: '1', name: '山田, "H"\nhome', amount: '1.50' },
      { id: '2', name: 'עינת', amount: '2' },
    ]);
  });

  it('reads columns in another order, more of them, and semicolons', async () => {
    const { rows } = await read('b.csv', 'name;extra;amount;id\nMika;x;4.00;7\n');
    expect(rows).toEqual([{ id: '7', name: 'Mika', amount: '4.00' }]);
  });

  it('reports each bad row by its line and rule, and keeps the good ones', async () => {
    const { rows, problems } = await read(
      'c.csv',
      'id,name,amount\n1,"two\nlines",3\n\n,x,1\n2,y,ten\n3,z\n4,z,1,2\n5,"open,2\n6,ok,2\n1,again,2\n',
    );
    expect(rows.map(({ id }) => id)).toEqual(['1', '6']);
    expect(problems).toEqual([
      'line 5: id is missing',
      'line 6: amount must be above 0, like 42.50, not "ten"',
      'line 7: has 2 columns where the first line has 3',
      'line 8: has 4 columns where the first line has 3',
      'line 9: a quote is opened and never closed',
      'line 11: id 1 was used before, on line 2',
    ]);
  });

  it('says which column a file lacks', async () => {
    await expect(read('d.csv', 'id,name\n1,x\n')).rejects.toThrow(/lacks the column amount/);
    await expect(read('e.csv', '')).rejects.toThrow(/lacks the column id, name, amount/);
  });
});

describe('JSON', () => {
  it('reads an array of objects, numbers too', async () => {
    const { rows, problems } = await read('a.json', '[{"id":1,"name":"x","amount":2.5},7,{"id":{},"name":"x"}]');
    expect(rows).toEqual([{ id: '1', name: 'x', amount: '2.5' }]);
    expect(problems).toEqual(['item 2: must be an object', 'item 3: id must be a plain value']);
  });

  it.each([
    ['not JSON', '{'],
    ['no array', '{}'],
    ['not UTF-8', new Uint8Array([0x5b, 0xff, 0x5d])],
  ])('is unreadable when it is %s', async (_name, content) => {
    await expect(read('b.json', content)).rejects.toBeInstanceOf(UnreadableFile);
  });
});

describe('the scripts', () => {
  const run = (...args: string[]) => start(process.execPath, args, { HITL_URL: 'http://127.0.0.1:9/api/hitl' });

  it.each(['refunds', 'moderate', 'invoices'])('%s says how to use it, and which file is missing', async (name) => {
    const bare = run(`${example}${name}.mjs`);
    expect(await bare.ended).toBe(2);
    expect(bare.output()).toMatch(/^Usage: node .* FILE\n.*samples\//);
    const missing = run(`${example}${name}.mjs`, 'none.csv');
    expect(await missing.ended).toBe(2);
    expect(missing.output()).toBe('There is no file none.csv.\n');
  });

  it('says when no server answers', async () => {
    const script = run(`${example}refunds.mjs`, `${example}samples/refunds.csv`);
    expect(await script.ended).toBe(2);
    expect(script.output()).toMatch(/No server answers at http:\/\/127.0.0.1:9\/api\/hitl\. Start it with: npm start/);
  });

  it('says when something else answers there', async () => {
    const other = createServer((_, reply) => reply.writeHead(404).end()).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    const args = [`${example}refunds.mjs`, `${example}samples/refunds.csv`];
    const script = start(process.execPath, args, { HITL_URL: address });
    expect(await script.ended).toBe(2);
    expect(script.output()).toContain(`${address} answers with 404: HITL_URL must say where the adapter is mounted.`);
    other.close();
  });
});
