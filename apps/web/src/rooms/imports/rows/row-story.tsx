// What would happen with a row, in a sentence.
import { useTranslation } from 'react-i18next';
import { problems, type ImportRow, type ProblemCode, type RowFaultTold } from '@registry/contracts';
import { useRefusalWording } from '../../../api/problems';
import { faultText, type FaultCode } from '@registry/record';
import { Link } from '../../../furniture/link';
import { useFormats } from '../../../words/formats';
import { useRecordWords } from '../../../words/library-words';
import { useTargetName } from '../field-names';

/** A fault in words; what has none in this language is said as the register says it. */
export function useFaultText(): (fault: RowFaultTold) => string {
  const { t, i18n } = useTranslation();
  const nameOf = useTargetName();
  const words = useRecordWords();
  const refusalOf = useRefusalWording();
  return ({ field, code, most, detail }) => {
    const key = `import.fault.${code}`;
    const said = i18n.exists(key)
      ? t(key as 'import.fault.missing')
      : Object.hasOwn(words.faults, code)
        ? faultText(words, { code: code as FaultCode, ...(most === undefined ? {} : { most }) })
        : code in problems
          ? refusalOf(code as ProblemCode).title
          : detail;
    return field === 'row' ? said : `${nameOf(field)}: ${said}`;
  };
}

export function RowStory({ row }: { row: ImportRow }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const nameOf = useTargetName();
  const textOf = useFaultText();
  if (row.kind === 'invalid') return <>{row.faults.map(textOf).join(' ')}</>;
  if (row.kind === 'skipped') return <>{t('import.isSkipped')}</>;
  if (row.kind === 'duplicate')
    return row.system === null ? (
      <>{t('import.likeRow', { row: row.twinRow ?? '' })}</>
    ) : (
      <Link to="/systems/$id" params={{ id: row.system.reference }}>
        {t('import.likeRecord', { name: row.system.name, reference: row.system.reference })}
      </Link>
    );
  if (row.kind === 'changed')
    return <>{t('import.wouldChange', { fields: formats.list(Object.keys(row.changes).map(nameOf)) })}</>;
  return <>{t(row.kind === 'unchanged' ? 'import.wouldStay' : 'import.wouldRegister')}</>;
}
