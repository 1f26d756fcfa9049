// A register without a system: what comes first, for whoever may do it and for whoever may not.
import { useTranslation } from 'react-i18next';
import { useRights } from '../../api/rights';
import { Link } from '../../furniture/link';
import { Empty } from '../../furniture/states';

export function NothingYet() {
  const { t } = useTranslation();
  const mayRegister = useRights().ever('create', 'AiSystem');
  return (
    <Empty title={t('register.empty')}>
      <p className="secondary reading">{t('home.firstSteps')}</p>
      {mayRegister && (
        <p className="row">
          <Link to="/systems/new">{t('home.register')}</Link>
          <Link to="/imports">{t('home.bringList')}</Link>
        </p>
      )}
    </Empty>
  );
}
