// Mounts the handler into Fastify 5: `app.register(hitlFastify(hitl), { prefix: '/api/hitl' })`. The plugin is a scope of
// its own: the host's other routes keep their parsers, and the host's hooks run before the handler.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import type { Mountable } from '../hitl.ts';
import { serve } from './node.ts';

interface FastifyRequest {
  raw: IncomingMessage;
  originalUrl: string;
  body: unknown;
}

interface FastifyReply {
  raw: ServerResponse;
  hijack(): unknown;
  getHeaders(): Record<string, number | string | string[] | undefined>;
}

type Done = (error: Error | null, body?: unknown) => void;

/** Fastify's instance, as far as the mount looks. */
interface FastifyScope {
  removeAllContentTypeParsers(): void;
  addContentTypeParser(type: string, parser: (request: FastifyRequest, payload: Readable, done: Done) => void): unknown;
  setErrorHandler(handler: (error: Error, request: FastifyRequest, reply: FastifyReply) => void): unknown;
  all(path: string, handler: (request: FastifyRequest, reply: FastifyReply) => void): unknown;
}

/** A plugin for `register`, whose `prefix` is where the contract stands. */
export function hitlFastify(hitl: Mountable): (scope: FastifyScope, options: object, done: () => void) => void {
  function answer(request: FastifyRequest, reply: FastifyReply): void {
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    void serve(hitl, request.raw, reply.raw, request);
  }

  return (scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    // Nothing is read here. A stream that is not the request's own is one that a hook of the host unpacked.
    scope.addContentTypeParser('*', (request, payload, parsed) =>
      parsed(null, payload === request.raw ? undefined : payload),
    );
    // Fastify refuses a malformed Content-Type before any parser: the contract has its own reply to that.
    scope.setErrorHandler((error, request, reply) => {
      if ((error as { code?: unknown } | null)?.code !== 'FST_ERR_CTP_INVALID_MEDIA_TYPE') throw error;
      answer(request, reply);
    });
    for (const path of ['/v1', '/v1/*']) scope.all(path, answer);
    done();
  };
}
