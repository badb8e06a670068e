// The accessibility check of every component state: no axe violation, in the light and in the dark theme.
import axe from 'axe-core';
import { expect } from 'vitest';

/** Runs axe on everything in the page, once per theme; pages around the kit have their own landmarks. */
export async function expectAccessible(themes: readonly ('light' | 'dark')[] = ['light', 'dark']): Promise<void> {
  for (const theme of themes) {
    for (const root of document.querySelectorAll<HTMLElement>('.hitl-root')) root.dataset.theme = theme;
    document.body.style.background = theme === 'dark' ? '#000' : '#fff';
    await finished();
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(told), theme).toEqual([]);
  }
}

/** Axe reads colours, so that nothing may still be fading in, also not what came while something else faded. */
async function finished(): Promise<void> {
  for (let fading = running(); fading.length > 0; fading = running()) {
    // One that is cancelled, as when its element goes away, fades no longer.
    await Promise.allSettled(fading.map((animation) => animation.finished));
  }
}

/** In what is closed nothing moves on: waited for, it would never end. */
const running = (): Animation[] =>
  document.getAnimations().filter(({ effect, playState }) => {
    if (!(effect instanceof KeyframeEffect) || playState !== 'running') return false;
    return effect.getComputedTiming().iterations === 1 && effect.target?.checkVisibility() === true;
  });

function told({ id, nodes }: axe.Result): string {
  return `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`;
}
