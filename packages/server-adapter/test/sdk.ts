// A real OpenTelemetry SDK in memory, registered as the global one for each test that asks for it.
import { AsyncLocalStorage } from 'node:async_hooks';
import { type Context, type ContextManager, context, metrics, ROOT_CONTEXT, trace } from '@opentelemetry/api';
import { type DataPoint, MeterProvider, type MetricData, MetricReader } from '@opentelemetry/sdk-metrics';
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { afterEach, beforeEach } from 'vitest';

/** The host's context manager: whatever runs under a span, awaited or not, is under it. */
class AsyncContext implements ContextManager {
  readonly #storage = new AsyncLocalStorage<Context>();
  active = () => this.#storage.getStore() ?? ROOT_CONTEXT;
  with<A extends unknown[], F extends (...args: A) => ReturnType<F>>(
    active: Context,
    run: F,
    thisArg?: ThisParameterType<F>,
    ...args: A
  ): ReturnType<F> {
    return this.#storage.run(active, () => run.call(thisArg as ThisParameterType<F>, ...args));
  }
  bind = <T>(_: Context, target: T): T => target;
  enable = () => this;
  disable = () => this;
}

/** Collects when a test asks it to. */
class Reader extends MetricReader {
  protected async onShutdown() {}
  protected async onForceFlush() {}
}

let exporter: InMemorySpanExporter;
let reader: Reader;

/** Call it in a test file's top level: fresh for each test. */
export function useSdk(): void {
  beforeEach(() => {
    exporter = new InMemorySpanExporter();
    reader = new Reader();
    context.setGlobalContextManager(new AsyncContext());
    trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] }));
    metrics.setGlobalMeterProvider(new MeterProvider({ readers: [reader] }));
  });
  afterEach(() => {
    context.disable();
    trace.disable();
    metrics.disable();
  });
}

/** Those that have ended, in the order of their ends. */
export const spans = (): ReadableSpan[] => exporter.getFinishedSpans();

/** The last one of a name that has ended. */
export function spanOf(name: string): ReadableSpan {
  const found = spans().findLast((span) => span.name === name);
  if (!found) throw new Error(`no span ${name} has ended, only ${spans().map((span) => span.name)}`);
  return found;
}

/** Every metric of the kit by its name, as a host's exporter gets it. Errors that reach the exporter are thrown. */
export async function collect(): Promise<Record<string, MetricData>> {
  const { resourceMetrics, errors } = await reader.collect();
  if (errors.length > 0) throw new AggregateError(errors);
  const found = resourceMetrics.scopeMetrics.flatMap(({ metrics: each }) => each);
  return Object.fromEntries(found.map((metric) => [metric.descriptor.name, metric]));
}

/** The value of a gauge or counter without attributes, or with exactly these. Undefined when nothing was measured. */
export async function measured(name: string, attributes: Record<string, string> = {}): Promise<unknown> {
  const wanted = JSON.stringify(attributes);
  const points = ((await collect())[name]?.dataPoints ?? []) as DataPoint<unknown>[];
  return points.find((point) => JSON.stringify(point.attributes) === wanted)?.value;
}
