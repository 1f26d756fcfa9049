// What a program began is marked as such to whoever goes on with it, until it is sent or thrown away.
import { useTranslation } from 'react-i18next';
import { placeOf, readDraft } from '../../api/drafts';
import { useMe } from '../../api/session';
import { Box } from '../../furniture/box';
import { useFormats } from '../../words/formats';

/** @param draft the name under which the form is kept */
export function DraftedByProgram({ draft }: { draft: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const me = useMe();
  const kept = readDraft(placeOf(me.id, draft));
  if (kept === null || kept.value === null || kept.draftedBy === null) return null;
  const { token, at } = kept.draftedBy;
  return (
    <Box kind="warning" title={t('draftedBy.title')}>
      <p>{t('draftedBy.body', { token, person: me.name, at: formats.instant(at) })}</p>
    </Box>
  );
}
