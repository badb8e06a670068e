// Reads lists again when something changed: at once where that is cheap, and no oftener than it is worth where many
// pages are loaded, because every one of them is read. No React.

/** What takes no longer than this, in ms, is read on every hint. */
const CHEAP = 250;
/** Of what takes longer: so many times as long there is no reading after it. */
const REST = 9;

export interface Rereading {
  /** Something changed. A reading under way does not show it, so that another one follows. */
  ask(): void;
  /** How long, in ms, there is to be no reading after one; 0 where it is cheap. */
  rest(): number;
  /** So many ms of a reading it waited for nothing but sources that failed: that costs nobody anything. */
  spare(ms: number): void;
}

export function createRereading(
  read: () => Promise<unknown>,
  clock: () => number = () => performance.now(),
): Rereading {
  let cost = 0;
  let spared = 0;
  let notBefore = 0;
  let underWay = false;
  let again = false;
  let due = false;

  const rest = () => (cost > CHEAP ? cost * REST : 0);

  async function run(): Promise<void> {
    due = false;
    underWay = true;
    again = false;
    spared = 0;
    const began = clock();
    await read().catch(() => undefined);
    cost = clock() - began - spared;
    notBefore = clock() + rest();
    underWay = false;
    if (again) ask();
  }

  function ask(): void {
    const wait = notBefore - clock();
    if (underWay) again = true;
    else if (wait <= 0) void run();
    else if (!due) {
      due = true;
      setTimeout(() => void run(), wait);
    }
  }

  return {
    ask,
    rest,
    spare: (ms) => (spared += ms),
  };
}
