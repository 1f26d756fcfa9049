// What this is and which version of it.
import { useTranslation } from 'react-i18next';
import { useAbout } from '../../api/session';
import { classes } from '../../furniture/classes';
import { InLanguage } from '../../words/in-language';
import sheet from './frame.module.css';

export function Footer() {
  const { t } = useTranslation();
  const { data: about } = useAbout();
  return (
    <footer className={sheet.frameFooter}>
      <div className={classes(sheet.frameInner, 'row row--spread')}>
        <p>{about === undefined ? t('frame.product') : <InLanguage {...about.institution} />}</p>
        {about !== undefined && (
          <dl className={classes(sheet.frameAbout, 'small')}>
            <div>
              <dt>{t('frame.version')}</dt>
              <dd className="digits">{about.version}</dd>
            </div>
            <div>
              <dt>{t('frame.ruleset')}</dt>
              <dd className="digits" title={about.ruleset.digest}>
                {about.ruleset.id}
              </dd>
            </div>
            <div>
              <dt>{t('frame.interface')}</dt>
              <dd>
                <a href="/api/docs">{t('frame.apiDocs')}</a>
              </dd>
            </div>
          </dl>
        )}
      </div>
    </footer>
  );
}
