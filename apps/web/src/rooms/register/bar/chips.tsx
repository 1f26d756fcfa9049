// The filters in force, each with a way to be rid of it.
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../furniture/forms/button';
import type { RegisterSearch } from '../register-search';
import { FACETS, NONE, useLegends, useValueLabel } from './filter-words';
import sheet from './bar.module.css';

interface Chip {
  readonly key: string;
  readonly content: ReactNode;
  readonly without: Partial<RegisterSearch>;
}

export function Chips({
  search,
  onChange,
}: {
  search: RegisterSearch;
  onChange: (changes: Partial<RegisterSearch>) => void;
}) {
  const { t } = useTranslation();
  const label = useValueLabel();
  const legends = useLegends();
  const chips: Chip[] = [
    ...(search.q === undefined
      ? []
      : [{ key: 'q', content: `“${search.q}”`, without: { q: undefined, sort: undefined } }]),
    ...(search.standing ?? []).map((of): Chip => {
      const left = search.standing!.filter((one) => one !== of);
      return {
        key: `standing ${of}`,
        content: `${t('table.standing')}${t('problem.colon')}${t(`class.${of}`)}`,
        without: { standing: left.length === 0 ? undefined : left },
      };
    }),
    ...(search.owner === undefined
      ? []
      : [{ key: 'owner', content: t('register.mine'), without: { owner: undefined } }]),
    ...FACETS.flatMap((name) =>
      (search[name] ?? []).map((value: string) => {
        const left = (search[name] ?? []).filter((one: string) => one !== value);
        return {
          key: `${name} ${value}`,
          content: (
            <>
              {legends[name]}: {label(name, value)}
            </>
          ),
          without: { [name]: left.length === 0 ? undefined : left },
        };
      }),
    ),
  ];
  if (chips.length === 0) return null;
  return (
    <div className={sheet.chips} role="group" aria-label={t('table.chips')}>
      {chips.map(({ key, content, without }) => (
        <button key={key} type="button" className={sheet.chip} onClick={() => onChange(without)}>
          <span>{content}</span>
          <X className="icon icon--small" aria-hidden="true" />
          <span className="visually-hidden">{t('table.unchip')}</span>
        </button>
      ))}
      <Button compact variant="quiet" onPress={() => onChange(NONE)}>
        {t('register.clear')}
      </Button>
    </div>
  );
}
