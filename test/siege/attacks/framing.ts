// Calls whose beginning and end two servers might see in different places (request smuggling), and broken HTTP. What is
// hidden behind the first call would withdraw a request: it must be there still.

import type { Attacker } from '../attacker.ts';
import type { Bytes } from '../wire.ts';

const json = 'Content-Type: application/json';

/** Throws a call with another one hidden in it, and looks whether the hidden one was carried out. */
async function smuggle(stranger: Attacker, lines: string[], body: (hidden: string) => Bytes) {
  const id = await stranger.ask();
  const path = `${stranger.api}/v1/requests`;
  const reason = '{"reason":"hidden"}';
  const length = `Content-Length: ${reason.length}`;
  const hidden = stranger.head('POST', `${path}/${id}/cancel`, [json, length], 'lead') + reason;
  await stranger.throw(
    { method: 'POST', path, expect: [400] },
    [stranger.head('POST', path, [json, ...lines], 'lead'), body(hidden)],
    { replies: 2, within: 1_000 },
  );
  const ends = await stranger.ends(id);
  if (ends.length > 0) stranger.offend(`a call hidden behind ${JSON.stringify(lines)} was carried out: ${ends}`);
}

const chunked = 'Transfer-Encoding: chunked';

export const contentLengthAndChunked = (stranger: Attacker) =>
  smuggle(stranger, ['Content-Length: 5', chunked], (hidden) => `0\r\n\r\n${hidden}`);

export const chunkedAndContentLength = (stranger: Attacker) =>
  smuggle(stranger, [chunked, 'Content-Length: 400'], (hidden) => `0\r\n\r\n${hidden}`);

export const twoContentLengths = (stranger: Attacker) =>
  smuggle(stranger, ['Content-Length: 0', 'Content-Length: 2'], (hidden) => hidden);

export const contentLengthsInOneLine = (stranger: Attacker) =>
  smuggle(stranger, ['Content-Length: 0, 2'], (hidden) => hidden);

export async function contentLengthsThatAreNoNumbers(stranger: Attacker) {
  for (const length of ['-1', '+2', '0x10', '1e1', '2 ', '', '9'.repeat(30), '18446744073709551617', '٢']) {
    await smuggle(stranger, [`Content-Length: ${length}`], () => (length === '2 ' ? '{}' : ''));
  }
}

export async function disguisedTransferEncodings(stranger: Attacker) {
  const disguises = [
    'Transfer-Encoding: xchunked',
    'Transfer-Encoding : chunked',
    'Transfer-Encoding:\tchunked\x0b',
    'Transfer-Encoding: chunked, identity',
    'Transfer-Encoding: "chunked"',
    ' Transfer-Encoding: chunked',
    'X: a\nTransfer-Encoding: chunked',
  ];
  for (const disguise of disguises)
    await smuggle(stranger, [disguise, 'Content-Length: 4'], (hidden) => `0\r\n\r\n${hidden}`);
}

export async function brokenChunks(stranger: Attacker) {
  const bodies = [
    'zz\r\n{}\r\n0\r\n\r\n',
    '-2\r\n{}\r\n',
    'fffffffffffffffff\r\n{}',
    '2\n{}\n0\n\n',
    '2\r\n{}XX0\r\n\r\n',
    '0x2\r\n{}\r\n0\r\n\r\n',
  ];
  for (const body of bodies) await smuggle(stranger, [chunked], (hidden) => body + hidden);
}

export async function endlessChunkExtensionsAndTrailers(stranger: Attacker) {
  const path = `${stranger.api}/v1/requests`;
  const head = stranger.head('POST', path, [json, chunked]);
  const long = 'e'.repeat(200_000);
  await stranger.throw({ method: 'POST', path, expect: [413] }, [head, `2;${long}\r\n{}\r\n0\r\n\r\n`]);
  await stranger.throw({ method: 'POST', path, expect: [400, 431] }, [head, `2\r\n{}\r\n0\r\nX: ${long}\r\n\r\n`]);
}

export const linesThatEndInLineFeedsOnly = async (stranger: Attacker) => {
  const path = `${stranger.api}/v1/health`;
  const expect = [400];
  await stranger.throw({ method: 'GET', path, expect }, stranger.head('GET', path).replaceAll('\r\n', '\n'));
  await stranger.throw({ method: 'GET', path, expect }, stranger.head('GET', path).replaceAll('\r\n', '\r'));
  await stranger.throw({ method: 'GET', path, expect }, stranger.head('GET', path, ['X: a\nY: b']));
  await stranger.throw({ method: 'GET', path, expect }, stranger.head('GET', path, ['X: a\r\n folded']));
};

export async function versionsThatAreNotHttp11(stranger: Attacker) {
  const path = `${stranger.api}/v1/health`;
  for (const version of ['HTTP/2.0', 'HTTP/3.0', 'HTTP/9.9', 'HTTP/1.11', 'HTTQ/1.1', 'http/1.1', '']) {
    const bytes = stranger.head('GET', path).replace('HTTP/1.1', version);
    // Node reads HTTP/2.0 in this spelling as HTTP/1.
    await stranger.throw({ method: 'GET', path, expect: version === 'HTTP/2.0' ? [200] : [400] }, bytes);
  }
  await stranger.throw({ method: 'GET', path, expect: [403] }, `GET ${path} HTTP/1.0\r\n\r\n`);
}

export async function bytesThatAreNoHttp(stranger: Attacker) {
  const noise = Uint8Array.from({ length: 5_000 }, () => stranger.random() * 256);
  const hello = Uint8Array.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3]);
  for (const bytes of [noise, hello, '\0'.repeat(3_000), '\r\n'.repeat(3_000), 'SSH-2.0-x\r\n', '{"subject":"x"}']) {
    await stranger.throw({ method: 'GET', path: '/', expect: [400] }, bytes, { within: 1_000 });
  }
}

export async function expectationsThatNobodyMeets(stranger: Attacker) {
  const path = `${stranger.api}/v1/requests`;
  await stranger.throw({ method: 'GET', path, expect: [417] }, stranger.head('GET', path, ['Expect: magic']));
  const lines = [json, 'Content-Length: 2', 'Expect: 100-continue'];
  await stranger.throw({ method: 'POST', path, expect: [400] }, `${stranger.head('POST', path, lines)}{}`);
}

/** A thousand calls in one breath, of which nobody reads the replies, or only the first. */
export async function aThousandCallsInOneBreath(stranger: Attacker) {
  for (const path of ['/v1/openapi.json', '/v1/requests?limit=200', '/v1/stream']) {
    const target = stranger.api + path;
    const calls = stranger.head('GET', target).repeat(1_000);
    await stranger.throw({ method: 'GET', path: target, expect: [200] }, calls, { replies: 20, within: 1_000 });
  }
}
