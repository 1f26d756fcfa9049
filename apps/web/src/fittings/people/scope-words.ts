// What a token may do, in words, by what it is about.
import { ACTIONS, SUBJECTS, type SubjectType } from '@registry/access';
import type { TokenScope } from '@registry/contracts';
import { useTranslation } from 'react-i18next';

export function useScopeWords(): {
  groups: (scopes: readonly TokenScope[]) => { subject: SubjectType; title: string; scopes: TokenScope[] }[];
  action: (scope: TokenScope) => string;
  line: (scopes: readonly TokenScope[]) => string;
} {
  const { t } = useTranslation();
  const action = (scope: TokenScope): string => {
    const found = ACTIONS.find((one) => scope.startsWith(`${one}:`));
    return found === undefined ? scope : t(`scopeAction.${found}`);
  };
  const groups = (scopes: readonly TokenScope[]) =>
    SUBJECTS.map((subject) => ({
      subject,
      title: t(`scopeSubject.${subject}`),
      scopes: scopes.filter((scope) => scope.endsWith(`:${subject}`)),
    })).filter((group) => group.scopes.length > 0);
  return {
    groups,
    action,
    line: (scopes) =>
      groups(scopes)
        .map((group) => `${group.title}${t('problem.colon')}${group.scopes.map(action).join(', ')}`)
        .join(t('problem.semicolon')),
  };
}
