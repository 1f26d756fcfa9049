// Finding a person by name, among those who are here.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonRef, PersonSummary } from '@registry/contracts';
import { keeping, useRead } from '../../api/reading';
import { RadioField } from '../../furniture/forms/choice';
import { TextField } from '../../furniture/forms/field';

const SHOWN = 6;

export function ChoosePerson({
  label,
  chosen,
  except,
  error,
  onChoose,
}: {
  label: string;
  chosen: PersonRef | null;
  /** Ids of people who make no sense here. */
  except: readonly string[];
  error?: string | undefined;
  onChoose: (person: PersonSummary) => void;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const found = useRead(
    'listPeople',
    { q: isVisible(text) ? text.trim() : undefined, limit: SHOWN + except.length },
    keeping,
  );
  const people = (found.data?.items ?? []).filter(({ id }) => !except.includes(id)).slice(0, SHOWN);
  return (
    <>
      <TextField
        label={t('access.find')}
        type="search"
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {people.length === 0 ? (
        <p className="secondary" role="status">
          {found.isFetching ? t('state.loading') : t('access.nobody')}
        </p>
      ) : (
        <RadioField
          label={label}
          isStacked
          value={chosen?.id ?? null}
          error={error}
          options={people.map(({ id, name, unit }) => ({ value: id, label: name, help: unit.code }))}
          onChange={(id) => {
            const person = people.find((one) => one.id === id);
            if (person !== undefined) onChoose(person);
          }}
        />
      )}
    </>
  );
}
