'use client';
// Lists: their entries, named by the list and their place, and the buttons that add, remove and move them.
import {
  type ArrayFieldItemTemplateProps,
  type ArrayFieldTemplateProps,
  getUiOptions,
  type RJSFSchema,
  type UiSchema,
} from '@rjsf/utils';
import { createContext, useContext } from 'react';
import { Button } from '../components/elements.tsx';
import { type SpokenWords, useWords } from '../i18n/words-of-form.ts';
import { FieldHelpPart, ItemActionsPart, ItemPart, ItemsPart } from '../parts/form-elements.tsx';
import { TUPLE } from './face.ts';
import { Group } from './group.tsx';
import { type Act, type ListFocus, useListFocus } from './list-focus.ts';

export interface ListContext extends Pick<ListFocus, 'expect'> {
  title: string | undefined;
  /** Each place has a meaning and a name of its own. */
  tuple?: boolean;
}

/** The list or the named entries around. */
export const ListContext = createContext<ListContext | null>(null);

/** An entry is called by its own title or its list's, and its place. */
export function entryName(
  list: ListContext,
  index: number,
  { schema, uiSchema }: { schema: RJSFSchema; uiSchema?: UiSchema | undefined },
  words: SpokenWords,
): string {
  const own = getUiOptions(uiSchema).title ?? schema.title;
  if (list.tuple && own) return own;
  return words.t('item', { field: own ?? list.title ?? words.t('value'), index: words.number(index + 1) });
}

export function ArrayFieldTemplate(props: ArrayFieldTemplateProps) {
  const { fieldPathId, schema, uiSchema, disabled, readonly, required } = props;
  const words = useWords();
  const around = useContext(ListContext);
  const { box, expect } = useListFocus();
  const options = getUiOptions(uiSchema);
  const place = fieldPathId.path.at(-1);
  const isEntry = around !== null && typeof place === 'number';
  const title = isEntry ? entryName(around, place, props, words) : (options.title ?? props.title);
  return (
    <Group
      id={fieldPathId.$id}
      title={title}
      nested={fieldPathId.path.length > 0}
      help={[options.description ?? schema.description, options.help].filter(Boolean).join(' ')}
      required={required && !isEntry}
    >
      <ListContext.Provider value={{ title, expect, tuple: TUPLE in schema }}>
        {props.optionalDataControl}
        {props.items.length === 0 && <FieldHelpPart look>{words.t('emptyList')}</FieldHelpPart>}
        <ItemsPart look ref={box}>
          {props.items}
        </ItemsPart>
        {props.canAdd && (
          <div>
            <Button
              data-act="added"
              disabled={disabled || readonly}
              aria-label={title ? words.t('addItemTo', { field: title }) : undefined}
              onClick={(event) => {
                expect('added', event.currentTarget);
                props.onAddClick(event);
              }}
            >
              {words.t('addItem')}
            </Button>
          </div>
        )}
      </ListContext.Provider>
    </Group>
  );
}

export function ArrayFieldItemTemplate(props: ArrayFieldItemTemplateProps) {
  const { buttonsProps, hasToolbar, index } = props;
  const words = useWords();
  const list = useContext(ListContext);
  const field = list ? entryName(list, index, props, words) : words.t('value');
  const locked = buttonsProps.disabled || buttonsProps.readonly;
  const action = (
    shown: boolean,
    key: 'moveItemUp' | 'moveItemDown' | 'copyItem' | 'removeItemOf',
    sign: string,
    leadsTo: Act,
    act: (event: React.MouseEvent<HTMLElement>) => void,
    may = true,
  ) =>
    shown && (
      <Button
        state={{ variant: 'quiet' }}
        data-act={leadsTo}
        aria-label={words.t(key, { field })}
        title={words.t(key, { field })}
        disabled={locked || !may}
        onClick={(event) => {
          list?.expect(leadsTo, event.currentTarget);
          act(event);
        }}
      >
        <span aria-hidden="true">{sign}</span>
      </Button>
    );
  const { hasMoveUp, hasMoveDown, hasCopy, hasRemove } = buttonsProps;
  const movable = hasMoveUp || hasMoveDown;
  return (
    <ItemPart look>
      <div>{props.children}</div>
      {hasToolbar && (
        <ItemActionsPart look>
          {action(movable, 'moveItemUp', '↑', 'up', buttonsProps.onMoveUpItem, hasMoveUp)}
          {action(movable, 'moveItemDown', '↓', 'down', buttonsProps.onMoveDownItem, hasMoveDown)}
          {action(hasCopy, 'copyItem', '⧉', 'added', buttonsProps.onCopyItem)}
          {action(hasRemove, 'removeItemOf', '×', 'removed', buttonsProps.onRemoveItem)}
        </ItemActionsPart>
      )}
    </ItemPart>
  );
}
