// Applying what was compared: all of it, or what is valid.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplyWhich, ImportSet } from '@registry/contracts';
import { useCommand } from '../../../api/commands';
import { CommandDialog } from '../../../fittings/page/command-dialog';
import { Button } from '../../../furniture/forms/button';
import { useFormats } from '../../../words/formats';

export function ApplyBar({ set }: { set: ImportSet }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [which, setWhich] = useState<ApplyWhich | null>(null);
  const apply = useCommand('applyImport', { id: set.id });
  const { new: fresh, changed, invalid, duplicate } = set.counts;
  const due = fresh + changed;
  const left = invalid + duplicate;
  if (due === 0 && left === 0) return <p className="card">{t('import.nothing')}</p>;
  const numbers = { registered: formats.number(fresh), changed: formats.number(changed) };
  const open = left === 0 ? 'all' : 'valid';
  const word = t(left === 0 ? 'import.applyAll' : 'import.applyValid', { count: due });
  return (
    <div className="card row row--spread">
      <div>
        <p>{t('import.applyHelp', numbers)}</p>
        {left > 0 && (
          <p className="secondary">
            {t('import.applyLeft', { invalid: formats.number(invalid), duplicate: formats.number(duplicate) })}
          </p>
        )}
      </div>
      <Button variant="primary" isDisabled={due === 0} onPress={() => setWhich(open)}>
        {word}
      </Button>
      {which !== null && (
        <CommandDialog
          title={t('import.applyTitle')}
          confirm={word}
          command={apply}
          sends={{ which }}
          onClose={() => setWhich(null)}
        >
          <p>{t('import.applyHelp', numbers)}</p>
          {left > 0 && (
            <p>{t('import.applyLeft', { invalid: formats.number(invalid), duplicate: formats.number(duplicate) })}</p>
          )}
        </CommandDialog>
      )}
    </div>
  );
}
