// The metrics for people, as a page without script: how many wait, how far the sweep lags, how long answers take, what
// was refused.

export function statusPage(metrics) {
  const pointsOf = (name) => metrics.find(({ descriptor }) => descriptor.name === name)?.dataPoints ?? [];
  const gauge = (name) => pointsOf(name)[0]?.value;
  const refusals = pointsOf('hitl.rejections');
  const { answers, half } = median(pointsOf('hitl.request.time_to_answer').map(({ value }) => value));
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>Approvals at Kestrel Supply</title>
  <link rel="stylesheet" href="/status.css">
</head>
<body>
  <main>
    <h1>Approvals at Kestrel Supply</h1>
    <dl>
      <div><dt>Wait for an answer</dt><dd>${gauge('hitl.requests.open') ?? 'unknown'}</dd></div>
      <div><dt>The sweep lags by</dt><dd>${inWords(gauge('hitl.sweep.lag'))}</dd></div>
      <div><dt>Median time of ${answers === 1 ? '1 answer' : `${answers} answers`}</dt><dd>${half}</dd></div>
    </dl>
    <h2>Refused calls</h2>
    ${refusals.length > 0 ? refusalTable(refusals) : '<p>No call was refused.</p>'}
    <p>Answers and refusals are counted since this process started.</p>
    <a href="/status">Look again</a>
  </main>
</body>
</html>`;
}

function refusalTable(points) {
  const rows = points
    .toSorted((one, other) => other.value - one.value)
    .map(({ value, attributes }) => [attributes['hitl.code'], attributes['hitl.operation'] ?? 'none', value])
    .map((cells) => `<tr><td>${cells.join('</td><td>')}</td></tr>`);
  return `<table>
      <thead><tr><th>Code</th><th>Operation</th><th>Times</th></tr></thead>
      <tbody>${rows.join('')}</tbody>
    </table>`;
}

/** A histogram keeps no single value: the median is as good as the boundary of the bucket that it is in. */
function median(histograms) {
  const answers = histograms.reduce((sum, { count }) => sum + count, 0);
  if (answers === 0) return { answers, half: 'none yet' };
  const { boundaries } = histograms[0].buckets;
  let upTo = 0;
  const at = [...boundaries, Infinity].findIndex((_, bucket) => {
    for (const { buckets } of histograms) upTo += buckets.counts[bucket];
    return upTo >= answers / 2;
  });
  return {
    answers,
    half: at < boundaries.length ? `up to ${inWords(boundaries[at])}` : `over ${inWords(boundaries.at(-1))}`,
  };
}

const units = [
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
];

function inWords(seconds) {
  if (seconds === undefined) return 'unknown';
  const [size, unit] = units.find(([size]) => seconds >= size) ?? [1, 'second'];
  const words = new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 });
  return words.format(seconds / size);
}
