import { expect, test } from 'vitest';
import { durationMs } from './duration.ts';

test('a duration of weeks to seconds is a number of milliseconds', () => {
  const samples: [string, number][] = [
    ['P1W', 604_800_000],
    ['P1D', 86_400_000],
    ['P1DT2H', 93_600_000],
    ['P1W1D', 691_200_000],
    ['PT2H', 7_200_000],
    ['PT2H30M', 9_000_000],
    ['PT36H', 129_600_000],
    ['PT90M', 5_400_000],
    ['PT1S', 1_000],
    ['PT0.5S', 500],
    ['PT0.001S', 1],
    ['PT0.0015S', 2],
    ['P1W2DT3H4M5.25S', 788_645_250],
    ['P0DT1S', 1_000],
    ['P3653D', 315_619_200_000],
  ];
  for (const [text, ms] of samples) expect(durationMs(text), text).toBe(ms);
});

test('anything else is no duration', () => {
  const refused = [
    ...[
      '',
      'P',
      'PT',
      'P1',
      '1D',
      'PT1',
      'P1DT',
      'pt1h',
      'PT1h',
      ' PT1H',
      'PT1H ',
      'PT1H\n',
      '+PT1H',
      '-PT1H',
      'PT-1H',
    ],
    ...['P1Y', 'P1M', 'P1Y2M', 'P1MT1H', 'P1H', 'PT1D', 'PT1W', 'PT1S1M', 'PT1M1H', 'P1D1W'],
    ...['PT0S', 'P0D', 'P0W', 'PT0.0001S', 'PT1.5H', 'P0.5D', 'PT,5S', 'PT0,5S', 'PT1.S', 'PT.5S', 'PT1e3S', 'PT١S'],
    ...['P3654D', 'P3653DT1S', 'PT0.001SP1D', 'P522W', `PT${'9'.repeat(400)}S`],
  ];
  for (const text of refused) expect(durationMs(text), JSON.stringify(text)).toBeNull();
});
