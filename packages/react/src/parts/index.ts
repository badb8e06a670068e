// The unstyled base, re-exported by headless.ts.
export { type Urgency, urgencyOf, useElapsed, useLeft, useMounted } from './clock.ts';
export * from './elements.tsx';
export { type PartOptions, type PartProps, type PartState, part, styled } from './part.tsx';
