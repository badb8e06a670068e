'use client';
// An entry of an object that takes any names: the person gives it one.
import { ADDITIONAL_PROPERTY_FLAG, getByPath, hasByPath, type WrapIfAdditionalTemplateProps } from '@rjsf/utils';
import { type ReactNode, useContext, useEffect, useState } from 'react';
import { Button } from '../components/elements.tsx';
import { useWords } from '../i18n/words-of-form.ts';
import { InputPart } from '../parts/elements.tsx';
import { FieldPart, ItemActionsPart, ItemPart, ItemsPart, LabelPart } from '../parts/form-elements.tsx';
import { useWholeForm } from './field-state.tsx';
import { ListContext } from './lists.tsx';

/** What rjsf calls a new entry. */
const FRESH = /^newKey(-\d+)?$/;

type Props = WrapIfAdditionalTemplateProps & { fieldPathId: { path: (string | number)[] }; children: ReactNode };

export function WrapIfAdditional(props: Props) {
  if (!(ADDITIONAL_PROPERTY_FLAG in props.schema)) return <>{props.children}</>;
  return <NamedEntry {...props} />;
}

function NamedEntry({ id, fieldPathId, disabled, readonly, children, onKeyRename, onRemoveProperty }: Props) {
  const words = useWords();
  const list = useContext(ListContext);
  const { base, data } = useWholeForm();
  const key = String(fieldPathId.path.at(-1) ?? '');
  const [name, setName] = useState({ of: key, typed: key });
  if (name.of !== key) setName({ of: key, typed: key });
  const parent = fieldPathId.path.slice(0, -1);
  const isIn = (form: unknown) => hasByPath(parent.length > 0 ? getByPath(form, parent) : form, key);
  const fresh = FRESH.test(key) && !isIn(base);
  // Not before the form has it: what it knows next would bring the old name back.
  const isKnown = isIn(data);
  useEffect(() => {
    if (fresh && isKnown) onKeyRename(words.t('newEntry'));
  }, [fresh, isKnown, onKeyRename, words]);

  return (
    <ItemPart look state={{ fresh }}>
      <ItemsPart look>
        <FieldPart look>
          <LabelPart look htmlFor={`${id}-key`}>
            {words.t('keyOf', { field: key })}
          </LabelPart>
          <InputPart
            look
            id={`${id}-key`}
            type="text"
            dir="auto"
            value={name.typed}
            disabled={disabled || readonly}
            onChange={({ target }) => setName({ of: key, typed: target.value })}
            onBlur={() => (name.typed === '' ? setName({ of: key, typed: key }) : onKeyRename(name.typed))}
          />
        </FieldPart>
        {children}
      </ItemsPart>
      <ItemActionsPart look>
        <Button
          state={{ variant: 'quiet' }}
          data-act="removed"
          aria-label={words.t('removeItemOf', { field: key })}
          title={words.t('removeItemOf', { field: key })}
          disabled={disabled || readonly}
          onClick={(event) => {
            list?.expect('removed', event.currentTarget);
            onRemoveProperty();
          }}
        >
          <span aria-hidden="true">×</span>
        </Button>
      </ItemActionsPart>
    </ItemPart>
  );
}
