// One facet: its values with their counts, the most frequent first where they are not known beforehand.
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacetValue } from '@registry/contracts';
import { classes } from '../../../furniture/classes';
import { Button } from '../../../furniture/forms/button';
import { Check } from '../../../furniture/forms/check';
import { useFormats } from '../../../words/formats';
import sheet from './bar.module.css';

const SHOWN = 6;

export function Facet({
  legend,
  known,
  counted,
  chosen,
  isOpen,
  label,
  onChange,
}: {
  legend: string;
  /** All values in their order; else those counted are shown. */
  known: readonly string[] | undefined;
  counted: readonly FacetValue[] | undefined;
  chosen: readonly string[];
  isOpen: boolean;
  label: (value: string) => ReactNode;
  onChange: (chosen: string[]) => void;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [isWhole, setIsWhole] = useState(false);
  const found = counted?.map(({ value }) => value) ?? [];
  const all = known ?? [...chosen.filter((value) => !found.includes(value)), ...found];
  if (all.length === 0) return null;
  const shown = known || isWhole ? all : all.filter((value, index) => index < SHOWN || chosen.includes(value));
  const countOf = (value: string): number | undefined =>
    counted && (counted.find((one) => one.value === value)?.count ?? 0);
  const toggle = (value: string, isChosen: boolean): void =>
    onChange(all.filter((one) => (one === value ? isChosen : chosen.includes(one))));
  return (
    <details className={sheet.facet} open={isOpen || chosen.length > 0}>
      <summary>{legend}</summary>
      <fieldset className={sheet.facetValues}>
        <legend className="visually-hidden">{legend}</legend>
        {shown.map((value) => (
          <Check key={value} checked={chosen.includes(value)} onChange={(event) => toggle(value, event.target.checked)}>
            <span>{label(value)}</span>
            {countOf(value) !== undefined && (
              <span className={classes(sheet.facetCount, 'secondary small digits')}>
                {formats.number(countOf(value) ?? 0)}
              </span>
            )}
          </Check>
        ))}
        {shown.length < all.length && (
          <div>
            <Button compact variant="quiet" onPress={() => setIsWhole(true)}>
              {t('facet.more', { count: all.length })}
            </Button>
          </div>
        )}
      </fieldset>
    </details>
  );
}
