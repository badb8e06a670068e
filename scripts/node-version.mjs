// Stops with one clear line where Node is too old. `--install` asks for what installing needs; without it, for what the
// toolchain needs. Once installed, the pinned Node of the npm package `node` is the first on PATH for every script.
const needed = process.argv.includes('--install') ? [20, 0] : [22, 18];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    `HITL Kit needs Node ${needed.join('.')} or newer here and this is ${process.version}` +
      (needed[0] === 22 ? ': the npm package `node` (22.23.2) could not be installed.' : '.'),
  );
  process.exit(1);
}
