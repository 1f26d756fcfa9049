// The scale from minimal to prohibited, with the span that can still be reached. One component everywhere.
import { useTranslation } from 'react-i18next';
import { HEADLINES, type ClassState, type Headline } from '@registry/contracts';
import { classes } from '../../furniture/classes';
import { ClassShape, classTone } from './class-shape';
import './badge.css';

const STEPS = ['minimal', 'transparency', 'high_risk', 'prohibited'] as const satisfies readonly Headline[];
type Step = (typeof STEPS)[number] | 'outside';

/** One sentence that says the same as the picture. */
export function useScaleSentence(): (state: ClassState) => string {
  const { t } = useTranslation();
  return ({ headline, definite, lower, upper }) => {
    if (definite && headline !== 'undetermined') return t('scale.definite', { class: t(`class.${headline}`) });
    const span = { lower: t(`class.${lower}`), upper: t(`class.${upper}`) };
    return headline === 'undetermined'
      ? t('scale.open', span)
      : t('scale.provisional', { class: t(`class.${headline}`), ...span });
  };
}

export function Scale({ state, isSmall }: { state: ClassState; isSmall?: boolean }) {
  const { t } = useTranslation();
  const sentence = useScaleSentence()(state);
  const rank = (headline: Headline): number => HEADLINES.indexOf(headline);
  const isOutsideReachable = rank(state.lower) < rank('minimal');
  const outside: Headline =
    state.headline === 'not_ai_system' || state.lower === 'not_ai_system' ? 'not_ai_system' : 'out_of_scope';
  const steps: Step[] = isOutsideReachable ? ['outside', ...STEPS] : [...STEPS];
  const isReachable = (step: Step): boolean =>
    step === 'outside' ? isOutsideReachable : rank(state.lower) <= rank(step) && rank(step) <= rank(state.upper);
  const isHeld = (step: Step): boolean =>
    step === 'outside'
      ? state.headline === 'not_ai_system' || state.headline === 'out_of_scope'
      : state.headline === step;
  return (
    <div className={classes('scale', isSmall && 'scale--small')} role="img" aria-label={sentence}>
      <div className={classes('scale__steps', isOutsideReachable && 'scale__steps--outside')}>
        {steps.map((step) => (
          <div
            key={step}
            className={classes(
              'scale__step',
              `scale__step--${classTone(step === 'outside' ? outside : step)}`,
              isHeld(step) ? 'scale__step--held' : isReachable(step) && 'scale__step--reachable',
            )}
          >
            <ClassShape of={step === 'outside' ? outside : step} small={isSmall ?? false} />
            <span className="scale__word">{step === 'outside' ? t('scale.outside') : t(`class.${step}`)}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
