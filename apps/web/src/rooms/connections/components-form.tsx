// Editing what a system is made of. What is typed is kept until it is saved.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  COMPONENT_KINDS,
  COMPONENTS_MOST,
  HOSTINGS,
  type Component,
  type ComponentKind,
  type Hosting,
  type SystemDetail,
} from '@registry/contracts';
import { isRefusal } from '../../api/client';
import { useCommand } from '../../api/commands';
import { useRecord } from '../../api/reading';
import { useKept } from '../../fittings/page/kept';
import { ProblemBox } from '../../fittings/page/problem-box';
import { Button } from '../../furniture/forms/button';
import { Select, TextField } from '../../furniture/forms/field';
import { Form } from '../../furniture/forms/form';
import { RemoveButton } from '../../furniture/forms/remove-button';
import { useNotices } from '../../furniture/notices';
import { useFormats } from '../../words/formats';
import { useRecordWords } from '../../words/library-words';
import '../../fittings/record/component.css';

interface Edit {
  etag: string | null;
  typed: Component[];
}

const NEW: Component = {
  kind: 'model',
  name: '',
  version: null,
  supplier: null,
  licence: null,
  isGeneralPurpose: null,
  hosting: null,
};

export const componentsEditOf = (system: SystemDetail): string => `editing.components.${system.id}`;

export function ComponentsForm({
  id,
  system,
  etag,
  onDone,
}: {
  id: string;
  system: SystemDetail;
  etag: string | null;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { notify } = useNotices();
  const fresh = useRecord('getSystem', { id });
  const [kept, keep] = useKept<Edit | null>(componentsEditOf(system), null);
  const edit = kept ?? { etag, typed: system.components.length === 0 ? [NEW] : system.components };
  const change = useCommand('changeSystem', { id }, { ifMatch: edit.etag });
  const [isTried, setIsTried] = useState(false);
  const set = (typed: Component[]): void => keep({ ...edit, typed });
  const end = (): void => {
    keep(null);
    onDone();
  };
  const save = (): void => {
    setIsTried(true);
    if (edit.typed.some(({ name }) => !isVisible(name))) return;
    change.mutate(
      { components: edit.typed },
      {
        onSuccess: () => {
          notify(t('overview.saved'));
          end();
        },
        onError: (error) => {
          if (isRefusal(error, 'record.stale'))
            void fresh.refetch().then(({ data }) => keep({ ...edit, etag: data?.etag ?? null }));
        },
      },
    );
  };
  return (
    <Form className="stack" onSubmit={save}>
      {change.isError && <ProblemBox error={change.error} />}
      {isRefusal(change.error, 'record.stale') && (
        <p>
          {t('connection.newer', {
            components: formats.list(system.components.map(({ name }) => name)) || t('overview.nothing'),
          })}
        </p>
      )}
      {edit.typed.map((component, index) => (
        <ComponentFields
          key={index}
          number={index + 1}
          component={component}
          isTried={isTried}
          onChange={(next) => set(edit.typed.map((one, at) => (at === index ? next : one)))}
          onRemove={() => set(edit.typed.filter((_, at) => at !== index))}
        />
      ))}
      {edit.typed.length < COMPONENTS_MOST && (
        <div>
          <Button compact onPress={() => set([...edit.typed, NEW])}>
            {t('connection.addComponent')}
          </Button>
        </div>
      )}
      <div className="row">
        <Button type="submit" variant="primary" isPending={change.isPending}>
          {t('overview.save')}
        </Button>
        <Button onPress={end}>{t('button.cancel')}</Button>
      </div>
    </Form>
  );
}

function ComponentFields({
  number,
  component,
  isTried,
  onChange,
  onRemove,
}: {
  number: number;
  component: Component;
  isTried: boolean;
  onChange: (component: Component) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation();
  const words = useRecordWords();
  const text = (key: 'version' | 'supplier' | 'licence', most: number) => ({
    label: t(`connection.${key}`),
    optional: true,
    compact: true,
    maxLength: most,
    autoComplete: 'off',
    value: component[key] ?? '',
    onChange: (event: { target: { value: string } }) =>
      onChange({ ...component, [key]: event.target.value === '' ? null : event.target.value }),
  });
  return (
    <fieldset className="component">
      <legend className="field__label">{t('connection.component', { number })}</legend>
      <div className="component__fields">
        <TextField
          label={t('connection.name')}
          required
          compact
          maxLength={200}
          autoComplete="off"
          value={component.name}
          error={isTried && !isVisible(component.name) ? t('connection.nameMissing') : undefined}
          onChange={(event) => onChange({ ...component, name: event.target.value })}
        />
        <Select
          label={t('connection.kind')}
          compact
          value={component.kind}
          onChange={(event) => onChange({ ...component, kind: event.target.value as ComponentKind })}
        >
          {COMPONENT_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`componentKind.${kind}`)}
            </option>
          ))}
        </Select>
        <TextField {...text('version', 100)} />
        <TextField {...text('supplier', 200)} />
        <TextField {...text('licence', 100)} />
        <Select
          label={t('connection.hosting')}
          compact
          value={component.hosting ?? ''}
          onChange={(event) =>
            onChange({ ...component, hosting: event.target.value === '' ? null : (event.target.value as Hosting) })
          }
        >
          <option value="">{t('connection.unknown')}</option>
          {HOSTINGS.map((one) => (
            <option key={one} value={one}>
              {words.values.hosting[one]}
            </option>
          ))}
        </Select>
        {component.kind === 'model' && (
          <Select
            label={t('connection.gpai')}
            compact
            value={component.isGeneralPurpose === null ? '' : String(component.isGeneralPurpose)}
            onChange={(event) =>
              onChange({
                ...component,
                isGeneralPurpose: event.target.value === '' ? null : event.target.value === 'true',
              })
            }
          >
            <option value="">{t('connection.unknown')}</option>
            <option value="true">{t('overview.yes')}</option>
            <option value="false">{t('overview.no')}</option>
          </Select>
        )}
      </div>
      <div>
        <RemoveButton
          compact
          variant="quiet"
          name={t('connection.removeComponent', { number })}
          help={t('overview.removeRowHelp')}
          isAsked={JSON.stringify(component) !== JSON.stringify(NEW)}
          onRemove={onRemove}
        >
          {t('connection.removeComponent', { number })}
        </RemoveButton>
      </div>
    </fieldset>
  );
}
