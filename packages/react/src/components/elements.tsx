'use client';
// Parts with the class names of styles.css.
import {
  BodyPart,
  ButtonPart,
  ChoicePart,
  ChoicesPart,
  DeadlinePart,
  NoticePart,
  OptionPart,
  OptionsPart,
  RemainingPart,
} from '../parts/elements.tsx';
import { styled } from '../parts/part.tsx';

/** A button; `state={{ intent: 'primary' | 'danger', variant: 'quiet' | 'link' }}`, and `action` where it is one to be found. */
export const Button = styled(ButtonPart, 'hitl-button');
export const Options = styled(OptionsPart, 'hitl-options');
export const OptionButton = styled(OptionPart, 'hitl-button hitl-option');
export const Choices = styled(ChoicesPart, 'hitl-choices');
export const Choice = styled(ChoicePart, 'hitl-choice');
export const DeadlineBox = styled(DeadlinePart, 'hitl-deadline');
export const RemainingText = styled(RemainingPart, 'hitl-row-remaining');
export const NoticeBox = styled(NoticePart, 'hitl-notice');
export const Body = styled(BodyPart, 'hitl-body');
