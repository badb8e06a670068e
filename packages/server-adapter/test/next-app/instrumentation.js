// Next.js calls this once, when the server starts. It compiles it for the Edge runtime too, which needs no server of ours.
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { hitl } = await import('./hitl.js');
  await hitl.start();
}
