import { hitlNext } from '@hitl-kit/server-adapter/next';
import { hitl } from '../../../../../hitl.js';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = hitlNext(hitl);
