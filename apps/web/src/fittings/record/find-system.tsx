// Finding a registered system by name or reference.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SystemSummary } from '@registry/contracts';
import { keeping, useRead } from '../../api/reading';
import { RadioField } from '../../furniture/forms/choice';
import { TextField } from '../../furniture/forms/field';

const SHOWN = 8;

export function FindSystem({
  chosen,
  may,
  fits,
  none,
  error,
  onChoose,
}: {
  chosen: SystemSummary | null;
  /** Only those with which one may do this. */
  may?: 'link';
  /** Which of those found make sense here. */
  fits: (system: SystemSummary) => boolean;
  /** What to say when nothing is found. */
  none: string;
  error?: string | undefined;
  onChoose: (system: SystemSummary) => void;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const q = text.trim();
  const found = useRead('listSystems', { limit: 50, may, ...(q === '' ? { sort: 'name' } : { q }) }, keeping);
  const systems = (found.data?.items ?? []).filter(fits).slice(0, SHOWN);
  return (
    <>
      <TextField
        label={t('link.findSystem')}
        type="search"
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {systems.length === 0 ? (
        <p className="secondary" role="status">
          {found.isFetching ? t('state.loading') : none}
        </p>
      ) : (
        <RadioField
          label={t('link.system')}
          isStacked
          value={chosen?.id ?? null}
          error={error}
          options={systems.map((system) => ({
            value: system.id,
            label: system.name,
            help: `${system.reference} · ${system.unit.code}`,
          }))}
          onChange={(id) => {
            const system = systems.find((one) => one.id === id);
            if (system !== undefined) onChoose(system);
          }}
        />
      )}
    </>
  );
}
