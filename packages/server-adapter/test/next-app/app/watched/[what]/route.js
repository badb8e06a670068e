// Shows the test, which runs in another process, what it looks at: who listens, and the errors since it last asked.
import { watched } from '../../../hitl.js';

export async function GET(_request, { params }) {
  const { what } = await params;
  return Response.json(what === 'errors' ? watched.errors.splice(0) : watched.listening());
}
