// A host that reads the body before it hands the request on.
import { hitlNext } from '@hitl-kit/server-adapter/next';
import { hitl } from '../../../hitl.js';

export async function POST(request) {
  await request.text();
  return hitlNext(hitl).POST(request);
}
