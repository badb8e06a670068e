// Finds the Chromium that browser tests drive; `node scripts/chromium.mjs --install` gets one where it can.
// What is missing ends in one clear line and exit code 1: a browser test is never skipped.
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

const root = fileURLToPath(new URL('../', import.meta.url));

export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The first that starts of: `CHROMIUM_PATH`, the system's, Playwright's own download. A path in `CHROMIUM_PATH` is
 * taken or nothing is: whoever sets it wants that one.
 * @returns {string | null} the path of an executable Chromium
 */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  const candidates = chosen ? [chosen] : [...systemPaths, chromium.executablePath()];
  return candidates.find(starts) ?? null;
}

// Ubuntu's /usr/bin/chromium-browser may be a stub that only says how to get a snap, and a downloaded browser may
// lack system libraries: a file that is there proves nothing.
function starts(path) {
  if (!path || !existsSync(path)) return false;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function install() {
  run('npx', ['playwright', 'install', 'chromium']);
  if (findChromium()) return;
  const sudo = rootCommand();
  if (!sudo || !existsSync('/usr/bin/apt-get')) return;
  if (existsSync(chromium.executablePath())) {
    run('npx', ['playwright', 'install-deps', 'chromium']);
    return;
  }
  run(...sudo, 'apt-get', ['update', '-qq']);
  run(...sudo, 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
}

/** @returns {string[] | null} what to put before a command that root must run; null where that needs a person */
function rootCommand() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}

function run(...words) {
  const [command, ...args] = words.flat();
  console.log(`No Chromium yet: ${[command, ...args].join(' ')}`);
  spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function main() {
  if (process.env.CHROMIUM_PATH && !findChromium()) {
    console.error(`CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, and no Chromium starts from there.`);
    return 1;
  }
  if (!findChromium() && process.argv.includes('--install')) install();
  const found = findChromium();
  if (found) {
    console.log(`Chromium: ${found}`);
    return 0;
  }
  console.error(
    'No Chromium was found and none could be installed: install one (Debian: apt-get install chromium; ' +
      'macOS: brew install --cask chromium) or set CHROMIUM_PATH to one.',
  );
  return 1;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) process.exit(main());
