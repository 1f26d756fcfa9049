// A page: its title, where it stands, and what can be done on it.
import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Breadcrumbs } from '../../furniture/breadcrumbs';
import { Crumb } from '../../furniture/link';
import { Loading } from '../../furniture/states';

export function Page({ title, titleLang, crumbs, intro, actions, children }: {
  title: string;
  /** Where the title is not in the language of the page. */
  titleLang?: string | undefined;
  /** The pages above this one, from the top; home is understood. */
  crumbs?: readonly ReactNode[];
  intro?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <>
      <title>{`${title} · ${t('frame.product')}`}</title>
      <div className="page-head">
        {crumbs !== undefined && <Breadcrumbs>{[<Crumb key="home" to="/">{t('menu.home')}</Crumb>, ...crumbs, <span key="title" lang={titleLang}>{title}</span>]}</Breadcrumbs>}
        <div className="row row--spread row--top">
          <h1 lang={titleLang}>{title}</h1>
          {actions !== undefined && <div className="row">{actions}</div>}
        </div>
        {intro !== undefined && <p className="reading secondary">{intro}</p>}
      </div>
      {/* What is still loading never takes the title away again. */}
      <Suspense fallback={<Loading />}>{children}</Suspense>
    </>
  );
}
