// How many of some duties are done, as a bar and in words.
import { useTranslation } from 'react-i18next';
import { useCounted } from '../groups/numbers';
import sheet from '../obligations.module.css';

export function Done({ of, done }: { of: number; done: number }) {
  const { t } = useTranslation();
  const counted = useCounted();
  return (
    <span className={sheet.done}>
      <progress className={sheet.bar} max={Math.max(of, 1)} value={done} aria-hidden="true" />
      <span className="small secondary digits">{t('duty.doneOf', { done: counted(done), of: counted(of) })}</span>
    </span>
  );
}
