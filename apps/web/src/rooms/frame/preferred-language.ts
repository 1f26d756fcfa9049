// Until somebody chooses here, the register speaks the language of their account.
import { useEffect } from 'react';
import { useSession } from '../../api/session';
import { chosenLanguage, speak } from '../../words/language';

export function usePreferredLanguage(): void {
  const { data } = useSession();
  const preferred = data?.person.language;
  useEffect(() => {
    if (preferred !== undefined && chosenLanguage() === null) void speak(preferred);
  }, [preferred]);
}
