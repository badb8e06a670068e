// The unstyled base, re-exported by headless.ts.
export * from './all.ts';
export { type Appearance, AppearanceProvider, type PartName } from './appearance.ts';
export { type Urgency, urgencyOf, useElapsed } from './clock.ts';
export { type Part, type PartOptions, type PartProps, type PartState, part, styled } from './part.tsx';
