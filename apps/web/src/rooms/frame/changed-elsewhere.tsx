// One draft with two texts: shows how they differ and asks with which one to go on. It stays until that is said.
import { isVisible } from '@registry/record';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { choose, dividedDrafts, onDivided } from '../../api/open-drafts';
import { Dialog } from '../../furniture/dialogs/dialog';
import { Button } from '../../furniture/forms/button';

export function ChangedElsewhere() {
  const { t } = useTranslation();
  const [first] = useSyncExternalStore(onDivided, dividedDrafts);
  if (first === undefined) return null;
  const isGone = first.there === null;
  return (
    <Dialog title={t('elsewhere.title')} isOpen isDismissable={false}>
      <p>{isGone ? t('elsewhere.gone') : t('elsewhere.intro')}</p>
      {!isGone && <Own label={t('elsewhere.there')} texts={ownTexts(first.there, first.here)} />}
      <Own label={t('elsewhere.here')} texts={ownTexts(first.here, first.there)} />
      <div className="row row--end">
        <Button onPress={() => choose(first, 'there')}>
          {isGone ? t('elsewhere.leave') : t('elsewhere.takeNewer')}
        </Button>
        <Button onPress={() => choose(first, 'here')}>{t('elsewhere.keepMine')}</Button>
      </div>
    </Dialog>
  );
}

/** Members of a draft that hold a choice or a version and no words of a person. */
const CHOICES = new Set([
  'etag',
  'base',
  'unit',
  'stage',
  'origin',
  'kind',
  'choice',
  'class',
  'outcome',
  'language',
  'status',
  'state',
  'given',
  'unsure',
  'conflicts',
]);

function Own({ label, texts }: { label: string; texts: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <div className="stack stack--tight">
      <h3>{label}</h3>
      {texts.length === 0 ? (
        <p className="secondary">{t('elsewhere.nothing')}</p>
      ) : (
        texts.map((text) => (
          <blockquote key={text} className="quote">
            {text}
          </blockquote>
        ))
      )}
    </div>
  );
}

/** The texts that only one of the two has. */
function ownTexts(one: unknown, other: unknown): string[] {
  const known = new Set(textsIn(other));
  return [...new Set(textsIn(one))].filter((text) => !known.has(text) && isVisible(text));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, held]) => (CHOICES.has(name) ? [] : textsIn(held)))
    : [];
}
