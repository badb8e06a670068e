// Metrics as Prometheus reads them: its text format, with OpenTelemetry's rules for names.
import { DataPointType } from '@opentelemetry/sdk-metrics';

export const contentType = 'text/plain; version=0.0.4; charset=utf-8';

export const prometheusText = (metrics) => metrics.map(family).join('');

function family({ descriptor, dataPointType, dataPoints }) {
  const counter = dataPointType === DataPointType.SUM;
  const histogram = dataPointType === DataPointType.HISTOGRAM;
  const unit = descriptor.unit === 's' ? '_seconds' : '';
  const name = plain(descriptor.name) + unit + (counter ? '_total' : '');
  const type = counter ? 'counter' : histogram ? 'histogram' : 'gauge';
  const lines = dataPoints.flatMap(histogram ? (point) => buckets(name, point) : (point) => sample(name, point));
  return `# HELP ${name} ${descriptor.description}\n# TYPE ${name} ${type}\n${lines.join('')}`;
}

const sample = (name, { value, attributes }) => `${name}${labels(attributes)} ${value}\n`;

/** Each bucket counts all that is not above its boundary, the last one everything. */
function buckets(
  name,
  {
    attributes,
    value: {
      buckets: { boundaries, counts },
      sum,
      count,
    },
  },
) {
  let upTo = 0;
  const cumulative = [...boundaries, '+Inf'].map((le, at) => {
    upTo += counts[at];
    return sample(`${name}_bucket`, { value: upTo, attributes: { ...attributes, le } });
  });
  return [
    ...cumulative,
    sample(`${name}_sum`, { value: sum, attributes }),
    sample(`${name}_count`, { value: count, attributes }),
  ];
}

function labels(attributes) {
  const pairs = Object.entries(attributes).map(([key, value]) => `${plain(key)}=${JSON.stringify(String(value))}`);
  return pairs.length > 0 ? `{${pairs.join(',')}}` : '';
}

const plain = (name) => name.replaceAll('.', '_');
