// The words in which rules are said: those of the law, with those of the house rules that are read.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { HouseRules } from '@registry/law/house';
import { houseWords } from '../../../fittings/law/law-words';
import { useProvisionName } from '../../../fittings/law/provision';
import { useFormats } from '../../../words/formats';
import { useLanguage } from '../../../words/language';
import { useLaws } from '../../../words/library-words';
import type { RuleWords, Saying } from './lines';

export function useSaying(): (house: HouseRules | null) => Saying {
  const { t } = useTranslation();
  const language = useLanguage();
  const laws = useLaws();
  const formats = useFormats();
  const cite = useProvisionName();
  return useMemo(() => {
    const wordsOf = (house: HouseRules | null): RuleWords => {
      if (house === null) return laws;
      const { levels, stages, facts, rules, duties, dutyRoles } = houseWords(house, language);
      return {
        ...laws,
        classes: { ...laws.classes, ...levels },
        stages: { ...laws.stages, ...stages },
        facts: { ...laws.facts, ...facts },
        rules: { ...laws.rules, ...rules },
        duties: { ...laws.duties, ...duties },
        dutyRoles: { ...laws.dutyRoles, ...dutyRoles },
      };
    };
    return (house) => ({
      words: wordsOf(house),
      day: formats.day,
      // What house rules cite is no provision of the Act.
      cite: (provision) => (house === null ? cite(provision) : provision),
      t: {
        exception: (rule) => t('lawRoom.exception', { rule }),
        gives: (name) => t('lawRoom.gives', { class: name }),
        asked: t('lawRoom.askedWhile'),
        otherwise: t('lawRoom.otherwise'),
        first: (name) => t('lawRoom.firstIf', { class: name }),
        comesWith: (name) => t('lawRoom.comesWith', { class: name }),
        always: t('lawRoom.withAny'),
        from: (day) => t('duties.from', { day }),
        byLetter: (day) => t('duties.byTheLetter', { day }),
        never: t('duties.afterChange'),
        notBefore: (question) => t('lawRoom.notBefore', { question }),
      },
    });
  }, [cite, formats, language, laws, t]);
}
