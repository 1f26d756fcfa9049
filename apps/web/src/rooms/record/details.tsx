// What else is known of a system, group by group; a group opens to be read and edited.
import type { DetailKey, SystemDetail } from '@registry/contracts';
import { catalogue, DETAIL_KEYS, GROUPS, isEmpty, type Group } from '@registry/record';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsKept } from '../../fittings/page/kept';
import { useValueText } from '../../fittings/record/record-words';
import { Disclosure } from '../../furniture/disclosure';
import { Button } from '../../furniture/forms/button';
import { useRecordWords } from '../../words/library-words';
import { DetailsForm, detailsEditOf } from './details-form';
import '../../fittings/record/record.css';
import sheet from './record.module.css';

const keysOf = (group: Group): DetailKey[] => DETAIL_KEYS.filter((key) => catalogue[key].group === group);

export function Details({
  id,
  system,
  etag,
  mayEdit,
  field,
}: {
  id: string;
  system: SystemDetail;
  etag: string | null;
  mayEdit: boolean;
  /** The field that the address names: its group is open, to be edited by whoever may. */
  field: string | undefined;
}) {
  const { t } = useTranslation();
  return (
    <section className="card stack" aria-labelledby="details">
      <h2 id="details">{t('overview.details')}</h2>
      {GROUPS.map((group) => (
        <GroupOf key={group} {...{ id, system, etag, mayEdit, group, field }} />
      ))}
    </section>
  );
}

function GroupOf({
  id,
  system,
  etag,
  mayEdit,
  group,
  field,
}: {
  id: string;
  system: SystemDetail;
  etag: string | null;
  mayEdit: boolean;
  group: Group;
  field: string | undefined;
}) {
  const { t } = useTranslation();
  const words = useRecordWords();
  const isKept = useIsKept();
  const keys = keysOf(group);
  const isNamed = keys.some((key) => key === field);
  // What was begun before a reload goes on.
  const [isEditing, setIsEditing] = useState(() => mayEdit && (isNamed || isKept(detailsEditOf(system, group))));
  const known = keys.filter((key) => !isEmpty(system.details[key])).length;
  return (
    <Disclosure
      isInitiallyOpen={isEditing || isNamed}
      summary={
        <>
          <h3 className={sheet.detailsGroup}>{words.groups[group]}</h3>{' '}
          <span className="secondary small digits">
            {known}/{keys.length}
          </span>
        </>
      }
    >
      {isEditing ? (
        <DetailsForm {...{ id, group, keys, system, etag, field }} onDone={() => setIsEditing(false)} />
      ) : (
        <div className="stack">
          <Known system={system} keys={keys} />
          {mayEdit && (
            <div>
              <Button
                compact
                aria-label={t('overview.editSection', { section: words.groups[group] })}
                onPress={() => setIsEditing(true)}
              >
                {t('overview.edit')}
              </Button>
            </div>
          )}
        </div>
      )}
    </Disclosure>
  );
}

function Known({ system, keys }: { system: SystemDetail; keys: readonly DetailKey[] }) {
  const { t } = useTranslation();
  const words = useRecordWords();
  const textOf = useValueText();
  const known = keys
    .map((key) => ({ key, text: textOf(key, system.details[key]) }))
    .filter(({ text }) => text !== null);
  if (known.length === 0) return <p className="secondary">{t('overview.noneKnown')}</p>;
  return (
    <dl className="facts facts--details">
      {known.map(({ key, text }) => (
        <Fragment key={key}>
          <dt>{words.fields[key][0]}</dt>
          <dd className="reading prewrap">
            {catalogue[key].kind === 'url' ? (
              <a href={text ?? ''} rel="noopener noreferrer">
                {text}
              </a>
            ) : (
              text
            )}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
