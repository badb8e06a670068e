'use client';
// The params of an open request: the form, with what the person wrote before and what the server refused.
import type { FieldError, HitlRequest } from '@hitl-kit/client';
import { formChunk, needsForm } from './lazy.ts';
import { LazyPart } from './lazy-part.tsx';
import type { AnswerInHand } from './use-answer.ts';

export function AnswerForm({ request, answer }: { request: HitlRequest; answer: AnswerInHand }) {
  if (!needsForm(request)) return null;
  return (
    <LazyPart chunk={formChunk}>
      {({ ParamForm }) => (
        <ParamForm
          formRef={answer.form}
          schema={request.paramsSchema ?? {}}
          uiSchema={request.paramsUi}
          initialData={request.paramsData}
          value={answer.draft.params}
          onChange={(params) => answer.edit({ params })}
          errors={paramErrors(answer)}
          disabled={!request.viewer.mayAnswer || answer.respond.state.status === 'submitting'}
        />
      )}
    </LazyPart>
  );
}

export const isAboutParams = ({ pointer }: FieldError): boolean =>
  pointer === '/params' || pointer.startsWith('/params/');

function paramErrors({ respond }: AnswerInHand): FieldError[] {
  return respond.state.status === 'invalid' ? respond.state.errors.filter(isAboutParams) : [];
}
