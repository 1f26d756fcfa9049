// Dialogues as a table.
import { useTranslation } from 'react-i18next';
import type { Dialogue } from '@registry/contracts';
import { Cell, Row, Table } from '../../furniture/tables/table';
import { useFormats } from '../../words/formats';
import { InLanguage } from '../../words/in-language';

export function DialogueTable({ dialogues }: { dialogues: readonly Dialogue[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const columns = [
    { key: 'date', label: t('dialogue.date') },
    { key: 'subject', label: t('dialogue.subject') },
    { key: 'category', label: t('dialogue.category') },
    { key: 'audience', label: t('dialogue.audience') },
    { key: 'participants', label: t('dialogue.participants'), isNumber: true },
  ];
  return (
    <Table caption={t('strategy.dialogues')} columns={columns}>
      {dialogues.map((dialogue) => (
        <Row key={dialogue.code}>
          <Cell label={t('dialogue.date')}>
            <span className="nowrap">{formats.day(dialogue.date)}</span>
          </Cell>
          <Cell label={t('dialogue.subject')} isHeading>
            <InLanguage en={dialogue.sectorLabelEn} fr={dialogue.sectorLabelFr} />
          </Cell>
          <Cell label={t('dialogue.category')}>
            <InLanguage en={dialogue.category.titleEn} fr={dialogue.category.titleFr} />
          </Cell>
          <Cell label={t('dialogue.audience')}>
            <InLanguage en={dialogue.audienceEn} fr={dialogue.audienceFr} />
          </Cell>
          <Cell label={t('dialogue.participants')} isNumber>
            ≈ {formats.number(dialogue.participantsApprox)}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
