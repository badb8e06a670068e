// The kit's telemetry as OpenTelemetry spans and metrics: every name, unit and attribute of them stands in this file. It
// uses the global tracer and meter of `@opentelemetry/api`, and so whatever SDK the host has registered; no other import
// but the kit's own. Attributes hold ids, codes, kinds and numbers, never what people wrote.

import { HitlError } from '@hitl-kit/client';
import { type Attributes, metrics, type Span, SpanStatusCode, trace } from '@opentelemetry/api';
import { codeOf, type RunningOperation, type Telemetry } from '../engine/telemetry.ts';
import { StoreUnavailable } from '../store/store.ts';

const scope = '@hitl-kit/server-adapter';

/** People answer within seconds or days, which the default boundaries, made for milliseconds, do not tell apart. */
const answerBoundaries = [10, 30, 60, 300, 900, 1800, 3600, 7200, 14_400, 28_800, 86_400, 172_800, 604_800];

/**
 * Tells what the kit does as spans `hitl.<operationId>` and `hitl.sweep`, and as metrics:
 *
 * - `hitl.requests.open`, gauge in `{request}`: open requests, of all tenants
 * - `hitl.sweep.lag`, gauge in `s`: how long the most overdue row has been due, 0 when none is
 * - `hitl.request.time_to_answer`, histogram in `s`, by `hitl.kind` and `hitl.channel`: from asking to a person's answer
 * - `hitl.rejections`, counter in `{rejection}`, by `hitl.code` and `hitl.operation` (absent for an unknown path)
 *
 * Register your SDK before you call this: a meter that is taken earlier measures nothing.
 */
export function openTelemetry(): Telemetry {
  const tracer = trace.getTracer(scope);
  const meter = metrics.getMeter(scope);
  const rejections = meter.createCounter('hitl.rejections', {
    description: 'Calls, and single answers of many, that were refused.',
    unit: '{rejection}',
  });
  const timeToAnswer = meter.createHistogram('hitl.request.time_to_answer', {
    description: 'From asking to the answer of a person that resolved the request.',
    unit: 's',
    advice: { explicitBucketBoundaries: answerBoundaries },
  });
  const open = meter.createObservableGauge('hitl.requests.open', {
    description: 'Open requests of all tenants; every process of one store measures the same.',
    unit: '{request}',
  });
  const lag = meter.createObservableGauge('hitl.sweep.lag', {
    description: 'How long the most overdue row has been due; every process of one store measures the same.',
    unit: 's',
  });

  const reject = (operation: string | null, error: unknown) =>
    rejections.add(1, { 'hitl.code': codeOf(error), ...(operation === null ? {} : { 'hitl.operation': operation }) });

  /** Runs `work` in a span of its own, the child of the active one. */
  const within = <T>(name: string, attributes: Attributes, work: (span: Span) => Promise<T>): Promise<T> =>
    tracer.startActiveSpan(name, { attributes }, async (span) => {
      try {
        return await work(span);
      } finally {
        span.end();
      }
    });

  return {
    operation(operation, work) {
      if (operation === null) return work({ about() {}, refused: (error) => reject(null, error) });
      return within(`hitl.${operation}`, { 'hitl.operation': operation }, (span) =>
        work(runningIn(span, (error) => reject(operation, error))),
      );
    },
    refusedOne: reject,
    sweep: (pass) =>
      within('hitl.sweep', {}, async (span) => {
        try {
          const result = await pass();
          span.setAttributes({ 'hitl.sweep.moved': result.moved, 'hitl.sweep.poisoned': result.poisoned.length });
          return result;
        } catch (error) {
          fail(span, error instanceof StoreUnavailable ? null : error);
          throw error;
        }
      }),
    answered: ({ kind, channel, seconds }) =>
      timeToAnswer.record(seconds, { 'hitl.kind': kind, 'hitl.channel': channel }),
    watchBacklog(read) {
      const gauges = [open, lag];
      const observe: Parameters<typeof meter.addBatchObservableCallback>[0] = async (observed) => {
        const backlog = await read();
        if (backlog === null) return;
        observed.observe(open, backlog.open);
        observed.observe(lag, backlog.dueSince === null ? 0 : (backlog.now - backlog.dueSince) / 1000);
      };
      meter.addBatchObservableCallback(observe, gauges);
      return () => meter.removeBatchObservableCallback(observe, gauges);
    },
  };
}

/** As the kit makes them. Whatever else a caller puts in an id's place is a text of his own. */
const requestIds = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

function runningIn(span: Span, reject: (error: unknown) => void): RunningOperation {
  return {
    about(requestId) {
      if (requestIds.test(requestId)) span.setAttribute('hitl.request.id', requestId);
    },
    refused(error) {
      const code = codeOf(error);
      reject(error);
      span.setAttribute('hitl.code', code);
      if (code === 'unavailable') fail(span, null);
      if (code === 'internal') fail(span, error instanceof HitlError ? error.cause : error);
    },
  };
}

/**
 * Not the caller's doing. A defect is recorded by its kind and its stack's frames; its text, which may quote anything,
 * is left to the log.
 */
function fail(span: Span, defect: unknown): void {
  span.setStatus({ code: SpanStatusCode.ERROR });
  if (defect === null) return;
  const { name = typeof defect, stack = '' } = defect instanceof Error ? defect : {};
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  span.recordException({ name, stack: frames.join('\n') });
}
