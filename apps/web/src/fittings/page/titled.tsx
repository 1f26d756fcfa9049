// A title, what it is about, and what can be done; also where nobody has signed in.
import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../furniture/states';

export interface TitledProps {
  title: string;
  /** Where the title is not in the language of the page. */
  titleLang?: string | undefined;
  /** Whose page it is, for the title of the window: many systems have pages of the same name. */
  of?: string | undefined;
  intro?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

export function Titled({ title, titleLang, of, above, intro, actions, children }: TitledProps & { above?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      <title>{[title, of, t('frame.product')].filter(Boolean).join(' · ')}</title>
      <div className="page-head">
        {above}
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
