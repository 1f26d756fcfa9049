// What a document says that must not be overlooked.
import { useTranslation } from 'react-i18next';
import type { DocumentFinding } from '@registry/contracts';
import { Box } from '../../furniture/box';

export function Findings({ of }: { of: readonly DocumentFinding[] }) {
  const { t } = useTranslation();
  return of.map((finding) => (
    <Box key={finding} kind={finding === 'not_registered' ? 'danger' : 'warning'}>
      <p>{t(`documentFinding.${finding}`)}</p>
    </Box>
  ));
}
