// The class of a system in words, as its badge says it.
import { useTranslation } from 'react-i18next';
import type { ClassPresumption, ClassState, Headline } from '@registry/contracts';

/** What is known of a class: the decided one counts before that of the answers. */
export interface ClassKnown {
  readonly class: ClassState | null;
  readonly decidedClass?: Headline | null | undefined;
  readonly presumption?: ClassPresumption | undefined;
}

export function useClassText(): (known: ClassKnown) => string {
  const { t } = useTranslation();
  return ({ class: state, decidedClass, presumption }) => {
    if (decidedClass != null) return t(`class.${decidedClass}`);
    if (presumption !== undefined)
      return t('class.presumed', { class: t(`class.${presumption.class}`), count: presumption.open });
    if (state === null) return t('class.none');
    if (state.headline === 'undetermined') return t('class.span');
    const name = t(`class.${state.headline}`);
    return state.definite ? name : t('class.provisionalName', { class: name });
  };
}
