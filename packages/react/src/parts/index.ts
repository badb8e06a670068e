// How parts are made, and what a host says about them. The parts themselves are all.ts.
export { type Appearance, AppearanceProvider, type PartName } from './appearance.ts';
export { type Urgency, urgencyOf, useElapsed } from './clock.ts';
export { type Part, type PartOptions, type PartProps, type PartState, part, styled } from './part.tsx';
