// What the list comes to: how many systems of each class, of exactly what is filtered.
import { useTranslation } from 'react-i18next';
import type { ClassCount, SystemGroups } from '@registry/contracts';
import { Badge, ClassName } from '../../../fittings/class/badge';
import { useFormats } from '../../../words/formats';
import { inOrder } from './class-bar';
import sheet from './grid.module.css';

export function Totals({ of: { total, classes } }: { of: Pick<SystemGroups, 'total' | 'classes'> }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <dl className={sheet.totals} aria-label={t('table.totals')}>
      <div>
        <dt>{t('table.total')}</dt>
        <dd className="digits">{formats.number(total)}</dd>
      </div>
      {inOrder(classes).map((one) => (
        <div key={one.class}>
          <dt>
            <Of one={one.class} />
          </dt>
          <dd className="digits">{formats.number(one.count)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Of({ one }: { one: ClassCount['class'] }) {
  const { t } = useTranslation();
  return one === 'none' ? <Badge>{t('class.none')}</Badge> : <ClassName of={one} />;
}
