// Why a file could not be written, and what can be done.
import { useTranslation } from 'react-i18next';
import type { ExportJob, ProblemCode } from '@registry/contracts';
import { useRefusalWording } from '../../api/problems';
import { Meanwhile } from '../../furniture/later';

export function WhyFailed({ job }: { job: ExportJob }) {
  const { t } = useTranslation();
  // The words of refusals are loaded the first time that one is told.
  return <Meanwhile show={t('exportView.failed')}>{job.refused !== null && <Why code={job.refused.code} />}</Meanwhile>;
}

function Why({ code }: { code: string }) {
  const { title, help } = useRefusalWording()(code as ProblemCode);
  return (
    <p>
      {title}. {help}
    </p>
  );
}
