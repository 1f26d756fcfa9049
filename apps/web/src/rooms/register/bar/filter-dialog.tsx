// Choosing filters: each facet with how many systems a value would leave.
import { useTranslation } from 'react-i18next';
import type { Facet as FacetName, SystemFilterValues } from '@registry/contracts';
import { keeping, useRead } from '../../../api/reading';
import { Dialog } from '../../../furniture/dialogs/dialog';
import { Button } from '../../../furniture/forms/button';
import { Check } from '../../../furniture/forms/check';
import { useFormats } from '../../../words/formats';
import type { RegisterSearch } from '../register-search';
import { Facet } from './facet';
import { FACETS, NONE, useLegends, useValueLabel, VALUES } from './filter-words';
import sheet from './bar.module.css';

/** Asked often; the others open when somebody wants them. */
const OPEN: readonly FacetName[] = ['class', 'stage', 'reviewState'];

export function FilterDialog({
  search,
  asked,
  onChange,
  onClose,
}: {
  search: RegisterSearch;
  /** The same as the register is asked. */
  asked: SystemFilterValues;
  onChange: (changes: Partial<RegisterSearch>) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  const label = useValueLabel();
  const legends = useLegends();
  const counted = useRead('countSystemFacets', asked, keeping);
  return (
    <Dialog title={t('table.filterTitle')} isOpen isWide onClose={onClose}>
      <p role="status" className="secondary digits">
        {counted.data && t('register.count', { count: counted.data.total, shown: formats.number(counted.data.total) })}
      </p>
      <div className={sheet.facets}>
        <Check
          checked={search.owner === 'me'}
          onChange={(event) => onChange({ owner: event.target.checked ? 'me' : undefined })}
        >
          {t('register.mine')}
        </Check>
        {FACETS.map((name) => (
          <Facet
            key={name}
            legend={legends[name]}
            known={VALUES[name]}
            counted={counted.data?.facets[name]}
            chosen={search[name] ?? []}
            isOpen={OPEN.includes(name)}
            label={(value) => label(name, value)}
            onChange={(chosen) => onChange({ [name]: chosen.length === 0 ? undefined : chosen })}
          />
        ))}
      </div>
      <div className="row row--end">
        <Button variant="quiet" onPress={() => onChange(NONE)}>
          {t('register.clear')}
        </Button>
        <Button variant="primary" onPress={onClose}>
          {t('button.close')}
        </Button>
      </div>
    </Dialog>
  );
}
