// What a program began is marked as such to whoever goes on with it, until it is sent or thrown away.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { placeOf, readDraft } from '../../api/drafts';
import { useMe } from '../../api/session';
import { Box } from '../../furniture/box';
import { useFormats } from '../../words/formats';

/**
 * @param draft the name under which the form is kept
 * @param field what one of the fields is called there, or a way to it; null for one that is not asked
 */
export function DraftedByProgram({ draft, field }: { draft: string; field: (name: string) => ReactNode }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const me = useMe();
  const kept = readDraft(placeOf(me.id, draft));
  if (kept === null || kept.value === null || kept.draftedBy === null) return null;
  const { token, at, filled } = kept.draftedBy;
  const fields = filled.map((name) => [name, field(name)] as const).filter(([, shown]) => shown !== null);
  return (
    <Box kind="warning" title={t('draftedBy.title')}>
      <p>{t('draftedBy.body', { token, person: me.name, at: formats.instant(at) })}</p>
      {fields.length > 0 && (
        <>
          <p>{t('draftedBy.filled')}</p>
          <ul>
            {fields.map(([name, shown]) => (
              <li key={name}>{shown}</li>
            ))}
          </ul>
        </>
      )}
    </Box>
  );
}
