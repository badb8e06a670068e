// Runs once when the server starts, before it takes calls.
export async function register() {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startEngine } = await import('./lib/engine.js');
    await startEngine();
  }
}
