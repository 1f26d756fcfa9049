// "Compute it here": anyone who may read an assessment can check it in the own browser.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment } from '@registry/contracts';
import { Box } from '../../furniture/box';
import { Button } from '../../furniture/forms/button';
import { useLaw } from '../law/rules-context';
import { replay, type Replay } from './replay';

const kinds = {
  same: 'success',
  'other-digest': 'danger',
  'other-result': 'danger',
  'other-engine': 'notice',
  'other-rules': 'danger',
  'no-hash': 'notice',
} as const;

export function ReplayBox({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation();
  const law = useLaw();
  const [found, setFound] = useState<Replay | null>(null);
  const [isPending, setIsPending] = useState(false);
  const run = async (): Promise<void> => {
    setIsPending(true);
    setFound(await replay(assessment, law));
    setIsPending(false);
  };
  return (
    <div className="stack stack--tight">
      <p className="small secondary">{t('replay.help')}</p>
      <div>
        <Button compact isPending={isPending} onPress={() => void run()}>
          {t('replay.run')}
        </Button>
      </div>
      {found !== null && (
        <Box kind={kinds[found.outcome]} role="status" title={t(`replay.${found.outcome}`)}>
          {'here' in found && <p className="code small">{found.here}</p>}
        </Box>
      )}
    </div>
  );
}
