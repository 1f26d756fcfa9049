// What can be done from everywhere.
import { useTranslation } from 'react-i18next';
import { useRights } from '../../../api/rights';
import { choose, LANGUAGES, useLanguage } from '../../../words/language';
import type { Offer } from './offer';

const languages = { en: 'English', fr: 'Français', de: 'Deutsch' } as const;

export function useActs({ onKeys, onSignOut }: { onKeys: () => void; onSignOut: () => void }): Offer[] {
  const { t } = useTranslation();
  const { ever } = useRights();
  const spoken = useLanguage();
  const act = (name: string, does: Offer['does'], keys?: string): Offer => ({
    group: 'acts',
    key: `acts ${name}`,
    name,
    keys,
    does,
  });
  return [
    ...(ever('create', 'AiSystem')
      ? [act(t('home.register'), '/systems/new'), act(t('import.title'), '/imports')]
      : []),
    ...(ever('read', 'Duty') ? [act(t('commands.lateDuties'), '/duties?when=late')] : []),
    act(t('commands.pastDay'), '/systems/as-of'),
    act(t('inbox.title'), '/inbox'),
    act(t('files.title'), '/my/files'),
    act(t('sessions.title'), '/my/sessions'),
    act(t('tokens.title'), '/my/tokens'),
    act(t('keys.title'), onKeys, '?'),
    ...LANGUAGES.filter((one) => one !== spoken).map((one) => ({
      ...act(languages[one], () => void choose(one)),
      lang: one,
    })),
    act(t('frame.signOut'), onSignOut),
  ];
}
