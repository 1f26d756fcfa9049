// What a thread is about, in words.
import { useTranslation } from 'react-i18next';
import type { CommentAbout } from '@registry/contracts';
import { useRead } from '../../api/reading';
import { questionOf } from '../../fittings/law/answer-text';
import { titleIn, useLawWords } from '../../fittings/law/law-words';
import { Link } from '../../furniture/link';

/** @param about the answer, finding or duty; its place in the record is one press away */
export function About({ id, about: { kind, key } }: { id: string; about: CommentAbout }) {
  const { t } = useTranslation();
  const words = useLawWords();
  const title =
    kind === 'answer' ? questionOf(words, key ?? '') : kind === 'finding' ? titleIn(words.rules, key ?? '') : null;
  if (kind === 'record') return <>{t('comment.about.record')}</>;
  if (kind === 'duty')
    return (
      <>
        {t('comment.about.duty')}{' '}
        <Link to="/systems/$id/duties" params={{ id }}>
          <DutyTitle id={id} dutyId={key ?? ''} />
        </Link>
      </>
    );
  return (
    <>
      {t(`comment.about.${kind}`)}{' '}
      <Link to="/systems/$id/classification" params={{ id }}>
        {title}
      </Link>
    </>
  );
}

function DutyTitle({ id, dutyId }: { id: string; dutyId: string }) {
  const { t } = useTranslation();
  const words = useLawWords();
  const duty = useRead('getSystemDuties', { id }).data?.items.find((one) => one.id === dutyId);
  return <>{duty === undefined ? t('comment.duty') : titleIn(words.duties, duty.key)}</>;
}
