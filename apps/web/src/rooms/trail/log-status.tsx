// How the log stands: how many entries, how many are sealed, and the last signed checkpoint.
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading';
import { Failed } from '../../fittings/page/failed';
import { Box } from '../../furniture/box';
import { classes } from '../../furniture/classes';
import { Loading } from '../../furniture/states';
import { useFormats } from '../../words/formats';
import sheet from './trail.module.css';

export function LogStatus() {
  const { t } = useTranslation();
  const formats = useFormats();
  const status = useRead('getAuditStatus');
  if (status.isPending) return <Loading />;
  if (status.isError) return <Failed error={status.error} onRetry={() => void status.refetch()} />;
  const { entries, sealed, checkpoint, fingerprint } = status.data;
  const waiting = entries - sealed;
  return (
    <Box
      kind={waiting > 0 ? 'notice' : 'success'}
      title={waiting > 0 ? t('audit.waiting', { count: waiting }) : t('audit.allSealed')}
    >
      <dl className={classes('facts facts--cards', sheet.logStatus)}>
        <div>
          <dt>{t('audit.entries')}</dt>
          <dd className="digits">{formats.number(entries)}</dd>
        </div>
        <div>
          <dt>{t('audit.sealed')}</dt>
          <dd className="digits">{formats.number(sealed)}</dd>
        </div>
        <div>
          <dt>{t('audit.checkpoint')}</dt>
          <dd className="digits">
            {checkpoint === null
              ? t('audit.noCheckpoint')
              : t('audit.checkpointAt', { size: formats.number(checkpoint.size), at: formats.instant(checkpoint.at) })}
          </dd>
        </div>
        <div className={sheet.logStatusKey}>
          <dt>{t('audit.key')}</dt>
          <dd className="code">{fingerprint}</dd>
        </div>
        {checkpoint !== null && (
          <div className={sheet.logStatusKey}>
            <dt>{t('audit.head')}</dt>
            <dd className="code">{checkpoint.head}</dd>
          </div>
        )}
      </dl>
    </Box>
  );
}
