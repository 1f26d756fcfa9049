// What the list is filtered by, in words.
import {
  DUTY_ALERTS,
  KEEPERS,
  ORIGINS,
  PERSONAL_DATA,
  REVIEW_STATES,
  STAGES,
  VISIBILITIES,
  type Facet as FacetName,
} from '@registry/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnits } from '../../../api/session';
import { ClassShape } from '../../../fittings/class/class-shape';
import { useUnitName } from '../../../words/unit-name';
import { CLASSES, GPAI, type RegisterSearch } from '../register-search';

/** No filter at all. */
export const NONE = {
  q: undefined,
  class: undefined,
  stage: undefined,
  reviewState: undefined,
  unit: undefined,
  origin: undefined,
  supplier: undefined,
  gpai: undefined,
  duties: undefined,
  personalData: undefined,
  action: undefined,
  tag: undefined,
  visibility: undefined,
  keeper: undefined,
  standing: undefined,
  owner: undefined,
} as const satisfies RegisterSearch;

export const FACETS = [
  'class',
  'stage',
  'reviewState',
  'duties',
  'unit',
  'origin',
  'supplier',
  'gpai',
  'personalData',
  'action',
  'tag',
  'visibility',
  'keeper',
] as const satisfies readonly FacetName[];

/** Facets whose values are known before anything is counted. */
export const VALUES: Partial<Record<FacetName, readonly string[]>> = {
  class: CLASSES,
  stage: STAGES,
  reviewState: REVIEW_STATES,
  origin: ORIGINS,
  gpai: GPAI,
  personalData: PERSONAL_DATA,
  visibility: VISIBILITIES,
  duties: DUTY_ALERTS,
  keeper: KEEPERS,
};

/** What each facet is called. */
export function useLegends(): Record<FacetName, string> {
  const { t } = useTranslation();
  return {
    class: t('system.class'),
    stage: t('system.stage'),
    reviewState: t('system.review'),
    unit: t('facet.unit'),
    origin: t('facet.origin'),
    supplier: t('facet.supplier'),
    gpai: t('facet.gpai'),
    personalData: t('facet.personalData'),
    action: t('facet.action'),
    tag: t('facet.tag'),
    visibility: t('facet.visibility'),
    duties: t('duty.title'),
    keeper: t('facet.keeper'),
  };
}

/** A value of a facet in words. */
export function useValueLabel(): (facet: FacetName, value: string) => ReactNode {
  const { t } = useTranslation();
  const units = useUnits();
  const nameOf = useUnitName();
  const known = <Value extends string>(
    values: readonly Value[],
    value: string,
    text: (one: Value) => ReactNode,
  ): ReactNode => {
    const found = values.find((one) => one === value);
    return found === undefined ? value : text(found);
  };
  return (facet, value) => {
    switch (facet) {
      case 'class':
        return known(CLASSES, value, (one) => (
          <>
            <ClassShape of={one} small /> {t(`class.${one}`)}
          </>
        ));
      case 'stage':
        return known(STAGES, value, (one) => t(`stage.${one}`));
      case 'reviewState':
        return known(REVIEW_STATES, value, (one) => t(`reviewState.${one}`));
      case 'origin':
        return known(ORIGINS, value, (one) => t(`origin.${one}`));
      case 'gpai':
        return known(GPAI, value, (one) => t(`facet.${one}`));
      case 'personalData':
        return known(PERSONAL_DATA, value, (one) => t(`facet.${one}`));
      case 'duties':
        return known(DUTY_ALERTS, value, (one) => t(`dutyAlert.${one}`));
      case 'keeper':
        return known(KEEPERS, value, (one) => t(`keeper.${one}`));
      case 'visibility':
        return known(VISIBILITIES, value, (one) => t(`visibility.${one}`));
      case 'unit': {
        const unit = units.data?.find(({ code }) => code === value);
        return unit === undefined ? (
          value
        ) : (
          <span title={nameOf(unit).text} lang={nameOf(unit).lang}>
            {value}
          </span>
        );
      }
      default:
        return value;
    }
  };
}
