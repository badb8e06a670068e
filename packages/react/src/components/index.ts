// The styled components of the leaf layer. The form and markdown are entries of their own, loaded lazily.

export { ContextTable, ResultView } from '../standalone.tsx';
export { BranchSelect, type BranchSelectProps } from './branch-select.tsx';
export type { ContextTableProps } from './context-table.tsx';
export { Countdown, type CountdownProps, Remaining, type RemainingProps } from './countdown.tsx';
export { Body, Button } from './elements.tsx';
export { labelOf, labelsOf } from './labels.ts';
export { Notice, type NoticeProps, type Tone } from './notice.tsx';
export { BUTTONS_UP_TO, OptionButtons, type OptionButtonsProps } from './option-buttons.tsx';
export type { ResultViewProps } from './result-view.tsx';
export { Root, type RootProps } from './root.tsx';
export { When, type WhenProps } from './when.tsx';
