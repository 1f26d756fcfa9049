// Values that others have typed before: offered while one types, so that the same thing is written the same way.
import { plainText } from '@registry/record';
import { useTranslation } from 'react-i18next';
import { keeping, useRead } from '../../api/reading';
import { Button } from '../../furniture/forms/button';

const SHOWN = 8;

/** As the database compares such values: blanks make no difference either. */
const keyOf = (value: string): string => plainText(value).replaceAll(' ', '');

/** Values in use, most frequent first. */
export function useUsedValues(facet: 'supplier' | 'tag'): string[] {
  const facets = useRead('countSystemFacets', {}, keeping);
  return (facets.data?.facets[facet] ?? []).map(({ value }) => value);
}

/** Tags in use that begin or go on like the last one typed, and are not there yet. */
export function TagOffers({
  typed,
  separator,
  onChange,
}: {
  typed: string;
  separator: '\n' | ',';
  onChange: (typed: string) => void;
}) {
  const { t } = useTranslation();
  const used = useUsedValues('tag');
  const parts = typed.split(separator);
  const [written, last = ''] = [parts.slice(0, -1), parts.at(-1)];
  const there = new Set(parts.map(keyOf));
  const offered = used
    .filter((value) => !there.has(keyOf(value)) && keyOf(value).includes(keyOf(last)))
    .slice(0, SHOWN);
  if (offered.length === 0) return null;
  const take = (value: string): void =>
    onChange([...written, value].map((one) => one.trim()).join(separator === ',' ? ', ' : '\n'));
  return (
    <div className="row" role="group" aria-label={t('field.offers')}>
      <span className="small secondary">{t('field.offers')}</span>
      {offered.map((value) => (
        <Button key={value} compact variant="quiet" onPress={() => take(value)}>
          {value}
        </Button>
      ))}
    </div>
  );
}
