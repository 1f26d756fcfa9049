// What is done about a duty, from wherever it is listed: a dialog, and afterwards what could not be done.
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Duty } from '@registry/contracts';
import { useRefusalWording } from '../../../api/problems';
import { Box } from '../../../furniture/box';
import { Opening } from '../../../furniture/dialogs/dialog';
import { laterLoaded } from '../../../furniture/later';
import type { LeftAsItWas } from './answering';

const ShowDialog = laterLoaded(() => import('./show-dialog'), 'ShowDialog');

export function useShowing(): { show: (id: string, duty: Duty) => void; dialog: ReactNode } {
  const [open, setOpen] = useState<{ id: string; duty: Duty } | null>(null);
  const [left, setLeft] = useState<readonly LeftAsItWas[]>([]);
  return {
    show: (id, duty) => {
      setLeft([]);
      setOpen({ id, duty });
    },
    dialog: (
      <>
        {left.length > 0 && <Left systems={left} />}
        <Opening onClose={() => setOpen(null)}>
          {open !== null && <ShowDialog key={open.duty.id} {...open} onLeft={setLeft} onClose={() => setOpen(null)} />}
        </Opening>
      </>
    ),
  };
}

function Left({ systems }: { systems: readonly LeftAsItWas[] }) {
  const { t } = useTranslation();
  const wording = useRefusalWording();
  return (
    <Box kind="warning" role="alert" title={t('same.left', { count: systems.length })}>
      <ul className="bullets">
        {systems.map(({ name, code }) => (
          <li key={name}>
            {name}
            {t('problem.colon')}
            {wording(code).title}
          </li>
        ))}
      </ul>
    </Box>
  );
}
