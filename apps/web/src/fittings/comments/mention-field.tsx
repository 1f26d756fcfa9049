// Writing a comment. Whoever is named with @ is told; names are offered while one types.
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonRef } from '@registry/contracts';
import { keeping, useRead } from '../../api/reading';
import { TextArea } from '../../furniture/forms/field';
import { nameBeingTyped } from './names-in';

export interface Written {
  text: string;
  mentions: PersonRef[];
}

export const nothingWritten: Written = { text: '', mentions: [] };

export function MentionField({
  label,
  rows = 4,
  written,
  error,
  onChange,
}: {
  label: string;
  rows?: number | undefined;
  written: Written;
  error: string | undefined;
  onChange: (next: Written) => void;
}) {
  const { t } = useTranslation();
  const area = useRef<HTMLTextAreaElement>(null);
  const [name, setName] = useState<string | null>(null);
  const look = (element: HTMLTextAreaElement): void =>
    setName(nameBeingTyped(element.value.slice(0, element.selectionStart)));
  const choose = (person: PersonRef): void => {
    const end = area.current?.selectionStart ?? written.text.length;
    const before = written.text.slice(0, end).replace(/@[^@]*$/u, `@${person.name} `);
    onChange({
      text: before + written.text.slice(end),
      mentions: [...written.mentions.filter(({ id }) => id !== person.id), person],
    });
    setName(null);
    area.current?.focus();
    requestAnimationFrame(() => area.current?.setSelectionRange(before.length, before.length));
  };
  const isDone = name !== null && written.mentions.some((person) => name.startsWith(person.name));
  return (
    <>
      <TextArea
        ref={area}
        label={label}
        help={t('comment.help')}
        rows={rows}
        maxLength={8000}
        value={written.text}
        error={error}
        onChange={(event) => {
          onChange({ ...written, text: event.target.value });
          look(event.target);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && name !== null) {
            event.stopPropagation();
            setName(null);
          }
        }}
      />
      {name !== null && !isDone && <Offered name={name} onChoose={choose} />}
    </>
  );
}

function Offered({ name, onChoose }: { name: string; onChoose: (person: PersonRef) => void }) {
  const { t } = useTranslation();
  const people = useRead('listPeople', { q: name.trim(), limit: 5 }, keeping).data?.items ?? [];
  if (people.length === 0) return null;
  return (
    <div className="row" role="group" aria-label={t('comment.mention')}>
      {people.map(({ id, name: full, unit }) => (
        <button key={id} type="button" className="link-button" onClick={() => onChoose({ id, name: full })}>
          @{full} <span className="small secondary">{unit.code}</span>
        </button>
      ))}
    </div>
  );
}
