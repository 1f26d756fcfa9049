// Which fields of a record are not published, each with the reason.
import type { WithholdableField, SystemDetail } from '@registry/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldLabel } from '../../../fittings/log/field-words';
import { useIsKept } from '../../../fittings/page/kept';
import { Button } from '../../../furniture/forms/button';
import { WithheldDialog, withheldEditOf } from './withheld-dialog';
import '../../../fittings/record/record.css';

export function WithheldBox({
  id,
  system,
  etag,
  mayEdit,
}: {
  id: string;
  system: SystemDetail;
  etag: string | null;
  mayEdit: boolean;
}) {
  const { t } = useTranslation();
  const isKept = useIsKept();
  const nameOf = useFieldLabel();
  // What was begun before a reload goes on.
  const [isEditing, setIsEditing] = useState(() => mayEdit && isKept(withheldEditOf(system)));
  const fields = Object.entries(system.withheld) as [WithholdableField, string][];
  return (
    <section className="card stack" aria-labelledby="withheld">
      <div className="row row--spread">
        <h2 id="withheld">{t('withheld.title')}</h2>
        {mayEdit && (
          <Button
            compact
            aria-label={t('overview.editSection', { section: t('withheld.title') })}
            onPress={() => setIsEditing(true)}
          >
            {t('overview.edit')}
          </Button>
        )}
      </div>
      <p className="secondary small">{t('withheld.intro')}</p>
      {fields.length === 0 ? (
        <p>{t('withheld.none')}</p>
      ) : (
        <dl className="facts facts--details">
          {fields.map(([field, reason]) => [
            <dt key={field}>{nameOf(field)}</dt>,
            <dd key={`${field}-why`} className="reading prewrap">
              {reason}
            </dd>,
          ])}
        </dl>
      )}
      {isEditing && <WithheldDialog id={id} system={system} etag={etag} onClose={() => setIsEditing(false)} />}
    </section>
  );
}
