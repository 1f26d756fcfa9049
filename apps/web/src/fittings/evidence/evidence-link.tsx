// A piece of evidence as a link: a file is saved, an address opens beside the register.
import { useTranslation } from 'react-i18next';
import type { Evidence } from '@registry/contracts';
import { linkTo } from '../../api/operations';
import { OutLink } from '../../furniture/link';

export function EvidenceLink({ id, evidence }: { id: string; evidence: Evidence }) {
  const { t } = useTranslation();
  if (evidence.url !== null) return <OutLink href={evidence.url}>{evidence.title}</OutLink>;
  return (
    <a
      href={linkTo('getEvidenceContent', { id, evidenceId: evidence.id })}
      download={evidence.fileName ?? ''}
      aria-label={t('evidence.download', { title: evidence.title })}
    >
      {evidence.title}
    </a>
  );
}
