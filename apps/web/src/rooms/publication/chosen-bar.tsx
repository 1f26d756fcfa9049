// What can be done with the records that are chosen.
import { useTranslation } from 'react-i18next';
import type { PublicationItem } from '@registry/contracts';
import { Button } from '../../furniture/forms/button';
import { Check } from '../../furniture/forms/check';
import type { Chosen } from './chosen';
import sheet from './publication.module.css';

export function ChosenBar({
  chosen,
  shown,
  onDecide,
}: {
  chosen: Chosen;
  shown: readonly PublicationItem[];
  onDecide: () => void;
}) {
  const { t } = useTranslation();
  const count = chosen.items.length;
  return (
    <div className={`row ${sheet.bar}`} role="group" aria-label={t('publication.choosing')}>
      <Check
        checked={shown.length > 0 && shown.every(({ id }) => chosen.has(id))}
        onChange={() => chosen.toggleAll(shown)}
      >
        {t('publication.chooseAll')}
      </Check>
      {count > 0 && (
        <>
          <strong className="small digits" role="status">
            {t('publication.chosen', { count })}
          </strong>
          <Button compact variant="primary" onPress={onDecide}>
            {t('publication.decideChosen')}
          </Button>
          <Button compact variant="quiet" onPress={chosen.clear}>
            {t('publication.chooseNone')}
          </Button>
        </>
      )}
    </div>
  );
}
