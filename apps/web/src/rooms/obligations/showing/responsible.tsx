// Who sees to a duty: the owner of the record, or somebody who is chosen.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonRef } from '@registry/contracts';
import { ChoosePerson } from '../../../fittings/people/choose-person';
import { Button } from '../../../furniture/forms/button';

export function Responsible({
  owner,
  chosen,
  onChoose,
}: {
  owner: PersonRef | null;
  /** Null: the owner. */
  chosen: PersonRef | null;
  onChoose: (person: PersonRef | null) => void;
}) {
  const { t } = useTranslation();
  const [isChoosing, setIsChoosing] = useState(false);
  return (
    <>
      {isChoosing ? (
        <ChoosePerson
          label={t('duty.responsible')}
          chosen={chosen}
          except={[]}
          onChoose={({ id, name }) => onChoose({ id, name })}
        />
      ) : (
        <div className="row">
          <span>
            {t('duty.responsible')}
            {t('problem.colon')}
            <strong>{chosen?.name ?? owner?.name ?? ''}</strong>
          </span>
          <Button compact onPress={() => setIsChoosing(true)}>
            {t('duty.choose')}
          </Button>
        </div>
      )}
      {chosen !== null && (
        <div>
          <Button
            compact
            variant="quiet"
            onPress={() => {
              onChoose(null);
              setIsChoosing(false);
            }}
          >
            {t('duty.responsibleOwner')}
          </Button>
        </div>
      )}
    </>
  );
}
