// Why some duties are owed, said once for all of them: provision, whom it binds, what brings it, from when, how sure.
import { useTranslation } from 'react-i18next';
import type { Duty } from '@registry/contracts';
import { titleIn, useLawWords } from '../../../fittings/law/law-words';
import { Provision } from '../../../fittings/law/provision';
import { Disclosure } from '../../../furniture/disclosure';
import { Cell, Row, Table } from '../../../furniture/tables/table';
import { DutyLaw, useDutyTitle } from '../duty-words';

export function Why({ of: duties, caption }: { of: readonly Duty[]; caption: string }) {
  const { t } = useTranslation();
  const words = useLawWords();
  const title = useDutyTitle();
  const columns = (['what', 'provision', 'whom', 'because', 'from', 'certainty'] as const).map((key) => ({
    key,
    label: t(`duty.whyColumns.${key}`),
  }));
  return (
    <Disclosure isQuiet summary={t('duty.why')}>
      <div className="table-frame">
        <Table caption={t('duty.whyOf', { of: caption })} columns={columns}>
          {duties.map((duty) => (
            <Row key={duty.id}>
              <Cell label={t('duty.whyColumns.what')} isHeading>
                {title(duty)}
              </Cell>
              <Cell label={t('duty.whyColumns.provision')}>
                {duty.layer === 'law' ? <Provision of={duty.provision} /> : t('house.rule')}
              </Cell>
              <Cell label={t('duty.whyColumns.whom')}>{titleIn(words.dutyRoles, duty.role)}</Cell>
              <Cell label={t('duty.whyColumns.because')}>
                {duty.classes.length === 0
                  ? t('duty.everySystem')
                  : duty.classes.map((name) => titleIn(words.classes, name)).join(', ')}
              </Cell>
              <Cell label={t('duty.whyColumns.from')}>
                <DutyLaw duty={duty} />
              </Cell>
              <Cell label={t('duty.whyColumns.certainty')}>
                {t(`duty.certainties.${duty.certainty}`)}
                {!duty.isCertain && <> · {t('duty.uncertain')}</>}
                {!duty.isSettled && duty.isCertain && <> · {t('duty.unsettled')}</>}
              </Cell>
            </Row>
          ))}
        </Table>
      </div>
    </Disclosure>
  );
}
