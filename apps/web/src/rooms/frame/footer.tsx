// What this is and which version of it.
import { useTranslation } from 'react-i18next';
import { useAbout } from '../../api/session';
import { InLanguage } from '../../words/in-language';

export function Footer() {
  const { t } = useTranslation();
  const { data: about } = useAbout();
  return (
    <footer className="frame__footer">
      <div className="frame__inner row row--spread">
        <p>{about === undefined ? t('frame.product') : <InLanguage {...about.institution} />}</p>
        {about !== undefined && (
          <dl className="frame__about small">
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
