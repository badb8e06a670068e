import { hitlNext } from '@hitl-kit/server-adapter/next';
import { engine } from '../../../../lib/engine.js';

const hitl = { fetch: (request) => engine().fetch(request) };

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = hitlNext(hitl);
