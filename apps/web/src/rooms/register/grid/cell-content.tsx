// What stands in a cell: badges and names where a line tells them, else the words of the column.
import { systemColumns } from '@registry/record';
import { UserX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FoundSystem, PersonRef } from '@registry/contracts';
import type { ReactNode } from 'react';
import { Badge, ReviewBadge, StandingClass } from '../../../fittings/class/badge';
import { useClassText } from '../../../fittings/class/class-text';
import { classes } from '../../../furniture/classes';
import { useFormats } from '../../../words/formats';
import { useUnitName } from '../../../words/unit-name';
import type { ColumnSpeech } from './column-words';
import sheet from './grid.module.css';

const typed = new Set(systemColumns.flatMap(({ key, isTyped }) => (isTyped ? [key] : [])));

export interface Shown {
  readonly content: ReactNode;
  /** The whole of it as a text, for those who point at it. */
  readonly text: string;
}

/** The content of a cell, by the system of the row and the key of the column. */
export function useCellContent({ textOf }: ColumnSpeech): (system: FoundSystem, key: string) => Shown {
  const { t } = useTranslation();
  const formats = useFormats();
  const nameOf = useUnitName();
  const classText = useClassText();
  const ownerText = ({ name, hasLeft }: PersonRef): string =>
    hasLeft === undefined ? name : `${name} · ${t('frame.hasLeft')}`;
  const plain = (text: string): Shown => ({ content: text, text });
  return (system, key) => {
    switch (key) {
      case 'reference':
        return plain(system.reference);
      case 'unit':
        return { content: system.unit.code, text: `${system.unit.code} · ${nameOf(system.unit).text}` };
      case 'stage':
        return plain(t(`stage.${system.stage}`));
      case 'class':
        return {
          content: (
            <StandingClass state={system.class} decided={system.decidedClass} presumption={system.presumption} />
          ),
          text: classText(system),
        };
      case 'reviewState':
        return { content: <ReviewBadge state={system.reviewState} />, text: t(`reviewState.${system.reviewState}`) };
      case 'owner':
        return { content: <Owner of={system.owner} />, text: ownerText(system.owner) };
      case 'visibility':
        return plain(t(`visibility.${system.visibility}`));
      case 'changedAt':
        return {
          content: <time dateTime={system.changedAt}>{formats.ago(system.changedAt)}</time>,
          text: formats.instant(system.changedAt),
        };
      default:
        return system.visibility === 'restricted' && typed.has(key)
          ? { content: <Badge>{t('table.closed')}</Badge>, text: t('table.closedHelp') }
          : plain(textOf(key, system.cells?.[key]));
    }
  };
}

/** One line has no room for a badge: whoever has left is marked by a sign, and in words for those who hear it. */
function Owner({ of }: { of: PersonRef }) {
  const { t } = useTranslation();
  return (
    <>
      {of.name}
      {of.hasLeft !== undefined && (
        <>
          <UserX className={classes('icon icon--small', sheet.left)} aria-hidden="true" />
          <span className="visually-hidden"> {t('frame.hasLeft')}</span>
        </>
      )}
    </>
  );
}
