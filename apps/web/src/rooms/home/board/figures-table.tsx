// The five numbers day by day: the same as the tiles and their lines.
import type { PastFigures, RegisterFigures } from '@registry/contracts';
import { useTranslation } from 'react-i18next';
import { Cell, Row, Table } from '../../../furniture/tables/table';
import { useFormats } from '../../../words/formats';
import { FigureLink } from './figure-links';
import { FIGURES, nowOf, thenOf } from './series';

export function FiguresTable({ now, past }: { now: RegisterFigures; past: PastFigures | undefined }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const current = nowOf(now);
  return (
    <Table
      caption={t('figures.title')}
      columns={[
        { key: 'day', label: t('figures.day') },
        ...FIGURES.map((name) => ({ key: name, label: t(`figures.name.${name}`), isNumber: true })),
      ]}
    >
      <Row>
        <Cell label={t('figures.day')} isHeading>
          {t('figures.now')}
        </Cell>
        {FIGURES.map((name) => (
          <Cell key={name} label={t(`figures.name.${name}`)} isNumber>
            <FigureLink name={name}>{formats.number(current[name].count)}</FigureLink>
            {current[name].hidden > 0 && ` ${t('figures.hiddenShort', { count: current[name].hidden })}`}
          </Cell>
        ))}
      </Row>
      {[...(past?.days ?? [])].reverse().map(({ day, figures }) => (
        <Row key={day}>
          <Cell label={t('figures.day')} isHeading>
            {formats.day(day)}
          </Cell>
          {FIGURES.map((name) => (
            <Cell key={name} label={t(`figures.name.${name}`)} isNumber>
              {figures === null ? '…' : formats.number(thenOf(figures)[name])}
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  );
}
