// A page of the register: its title, where it stands, and what can be done on it.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Breadcrumbs } from '../../furniture/breadcrumbs';
import { Crumb } from '../../furniture/link';
import { Titled, type TitledProps } from './titled';

export function Page({
  crumbs,
  ...titled
}: TitledProps & {
  /** The pages above this one, from the top; home is understood. */
  crumbs?: readonly ReactNode[];
}) {
  const { t } = useTranslation();
  const { title, titleLang } = titled;
  const way = crumbs !== undefined && (
    <Breadcrumbs>
      {[
        <Crumb key="home" to="/">
          {t('menu.home')}
        </Crumb>,
        ...crumbs,
        <span key="title" lang={titleLang}>
          {title}
        </span>,
      ]}
    </Breadcrumbs>
  );
  return <Titled {...titled} above={way} />;
}
