// Methods that nothing here has, and those that change what a connection is.

import type { Attacker } from '../attacker.ts';

const paths = ['/v1/health', '/v1/requests', '/v1/requests/0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f', '/v1/openapi.json'];

export async function methodsThatNoPathHas(stranger: Attacker) {
  for (const method of ['PUT', 'PATCH', 'DELETE', 'PROPFIND', 'MKCOL', 'LOCK', 'PURGE', 'SEARCH', 'LINK']) {
    const path = stranger.api + stranger.pick(paths);
    await stranger.throw({ method, path, expect: [405] }, stranger.head(method, path));
  }
}

export async function inventedMethods(stranger: Attacker) {
  for (const method of ['BREW', 'get', 'GE T', 'GET\0', '__proto__', 'G'.repeat(20_000), 'TRACK']) {
    const path = stranger.api + stranger.pick(paths);
    await stranger.throw({ method: 'PROPFIND', path, expect: [400] }, stranger.head(method, path));
  }
}

export async function tracesThatWouldEchoCredentials(stranger: Attacker) {
  for (const path of ['/', '/session', ...paths.map((one) => stranger.api + one)]) {
    await stranger.throw({ method: 'TRACE', path, expect: [400, 404] }, stranger.forged('TRACE', path));
  }
}

export async function tunnelsByConnect(stranger: Attacker) {
  for (const path of ['127.0.0.1:22', stranger.url.host, '169.254.169.254:80', '*', `${stranger.api}/v1/health`]) {
    const exchange = await stranger.throw({ method: 'CONNECT', path, expect: [400] }, stranger.head('CONNECT', path));
    if (exchange.ended === 'silent') stranger.offend(`a tunnel to ${path} was neither refused nor closed`);
  }
}

/** Nobody here speaks another protocol: the call is answered as if nothing had been said, or refused. */
export async function upgradesToOtherProtocols(stranger: Attacker) {
  const path = `${stranger.api}/v1/health`;
  for (const protocol of ['websocket', 'h2c', 'TLS/1.0', 'HTTP/3.0, websocket']) {
    const lines = ['Connection: Upgrade, HTTP2-Settings', `Upgrade: ${protocol}`, 'HTTP2-Settings: AAMAAABkAAQAAP__'];
    await stranger.throw({ method: 'GET', path, expect: [200] }, stranger.head('GET', path, lines));
  }
  const preface = 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0';
  await stranger.throw({ method: 'GET', path, expect: [400] }, preface);
}

export async function methodOverrides(stranger: Attacker) {
  const id = await stranger.ask();
  for (const name of ['X-HTTP-Method-Override', 'X-Method-Override', 'X-HTTP-Method', '_method']) {
    await stranger.call('GET', `/v1/requests/${id}`, { headers: { [name]: 'DELETE' }, expect: [200] });
    await stranger.call('GET', `/v1/requests/${id}/cancel`, { headers: { [name]: 'POST' }, expect: [405] });
  }
  const ends = await stranger.ends(id);
  if (ends.length > 0) stranger.offend(`a GET ended a request: ${ends}`);
}

export async function headsOfEveryPath(stranger: Attacker) {
  for (const path of [...paths, '/v1/stream', '/v1/counts', '/v1/nothing', '/v1']) {
    const target = stranger.api + path;
    const exchange = await stranger.throw(
      { method: 'HEAD', path: target, expect: [200, 404] },
      stranger.head('HEAD', target),
    );
    if (exchange.rest !== '') stranger.offend(`HEAD ${path} has a body: ${exchange.rest.slice(0, 100)}`);
  }
}
