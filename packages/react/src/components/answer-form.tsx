'use client';
// The params of an open request: the form, with what the person wrote before and what the server refused.
import type { FieldError, HitlRequest } from '@hitl-kit/client';
import { useWords } from '../i18n/localization.tsx';
import { formChunk, needsForm } from './lazy.ts';
import { LazyPart } from './lazy-part.tsx';
import type { AnswerInHand } from './use-answer.ts';

type FormModule = typeof import('../form.tsx');

interface AnswerFormProps {
  request: HitlRequest;
  answer: AnswerInHand;
}

export function AnswerForm(props: AnswerFormProps) {
  const words = useWords();
  const { request } = props;
  if (!needsForm(request)) return null;
  return (
    <LazyPart chunk={formChunk} detail={request.viewer.mayAnswer && words.t('notShownYet')}>
      {({ ParamForm }) => <LoadedForm ParamForm={ParamForm} {...props} />}
    </LazyPart>
  );
}

function LoadedForm({ ParamForm, request, answer }: AnswerFormProps & Pick<FormModule, 'ParamForm'>) {
  return (
    <ParamForm
      formRef={answer.form}
      schema={request.paramsSchema ?? {}}
      uiSchema={request.paramsUi}
      initialData={request.paramsData}
      value={answer.draft.params}
      onChange={answer.enter}
      errors={paramErrors(answer)}
      onUnusable={answer.noteUnusableForm}
      disabled={!request.viewer.mayAnswer || answer.respond.state.status === 'submitting'}
    />
  );
}

export const isAboutParams = ({ pointer }: FieldError): boolean =>
  pointer === '/params' || pointer.startsWith('/params/');

function paramErrors({ respond }: AnswerInHand): FieldError[] {
  return respond.state.status === 'invalid' ? respond.state.errors.filter(isAboutParams) : [];
}
