'use client';
// The parts of what stands around a question, with the class names of styles.css.
import {
  EventTextPart,
  HistoryListPart,
  StandingPart,
  SuggestionPart,
  SuggestionsPart,
  TallyPart,
  ThreadItemPart,
  ThreadPart,
  ToolActionsPart,
  ToolPanelPart,
  ToolRowPart,
  ToolSaidPart,
  ToolsPart,
  ToolTitlePart,
} from '../parts/around-elements.tsx';
import { styled } from '../parts/part.tsx';

export const StandingBox = styled(StandingPart, 'hitl-standing');
export const ToolsBox = styled(ToolsPart, 'hitl-tools');
export const ToolRow = styled(ToolRowPart, 'hitl-tool-row');
export const ToolSaid = styled(ToolSaidPart, 'hitl-tool-said');
export const PanelBox = styled(ToolPanelPart, 'hitl-tool-panel');
export const ToolTitle = styled(ToolTitlePart, 'hitl-tool-title');
export const ToolActions = styled(ToolActionsPart, 'hitl-tool-actions');
export const Suggestions = styled(SuggestionsPart, 'hitl-suggestions');
export const Suggestion = styled(SuggestionPart, 'hitl-suggestion');
export const TallyBox = styled(TallyPart, 'hitl-tally');
export const HistoryList = styled(HistoryListPart, 'hitl-history-list');
export const EventText = styled(EventTextPart, 'hitl-event-text');
export const ThreadBox = styled(ThreadPart, 'hitl-thread');
export const ThreadItem = styled(ThreadItemPart, 'hitl-thread-item');
