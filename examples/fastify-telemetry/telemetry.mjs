// The service's own OpenTelemetry SDK: spans become lines of its log, metrics are read when a page asks for them. A
// service that has an SDK already (for OTLP, say) keeps that one and needs nothing of this file.
import { metrics, trace } from '@opentelemetry/api';
import { MeterProvider, MetricReader } from '@opentelemetry/sdk-metrics';
import { SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';

/** Collects when it is asked to, and pushes nothing by itself. */
class PullReader extends MetricReader {
  async onForceFlush() {}
  async onShutdown() {}
}

/**
 * Registers the SDK: before `openTelemetry()`, or that measures nothing.
 * @returns a function that reads all metrics as they are now
 */
export function startTelemetry(log) {
  const reader = new PullReader();
  const exporter = {
    export(spans, done) {
      for (const { name, duration, attributes } of spans)
        log.debug({ ms: milliseconds(duration), ...attributes }, name);
      done({ code: 0 });
    },
    async shutdown() {},
  };
  metrics.setGlobalMeterProvider(new MeterProvider({ readers: [reader] }));
  trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] }));
  return async function readMetrics() {
    const { resourceMetrics, errors } = await reader.collect();
    for (const error of errors) log.error({ err: error }, 'a metric cannot be read');
    return resourceMetrics.scopeMetrics.flatMap((scope) => scope.metrics);
  };
}

const milliseconds = ([seconds, nanoseconds]) => seconds * 1e3 + nanoseconds / 1e6;
