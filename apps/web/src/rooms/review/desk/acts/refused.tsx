// An act that was refused. Where somebody was faster, what they changed is read before anything is tried again.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemCode } from '@registry/contracts';
import { isRefusal } from '../../../../api/client';
import { readSystemAnew } from '../../../../api/commands';
import { ProblemBox } from '../../../../fittings/page/problem-box';
import { Button } from '../../../../furniture/forms/button';

const FASTER: readonly ProblemCode[] = [
  'review.assessment-changed',
  'record.stale',
  'review.state',
  'review.other-officer',
];

export function RefusedAct({ id, error, onRead }: { id: string; error: Error; onRead: () => void }) {
  const { t } = useTranslation();
  const [isReading, setIsReading] = useState(false);
  // The box goes once the new answers are there: until then a decision would be about the old ones.
  const read = async (): Promise<void> => {
    setIsReading(true);
    await readSystemAnew(id).finally(() => setIsReading(false));
    onRead();
  };
  return (
    <>
      <ProblemBox error={error} />
      {FASTER.some((code) => isRefusal(error, code)) && (
        <div>
          <Button compact isPending={isReading} onPress={() => void read()}>
            {t('decision.readNew')}
          </Button>
        </div>
      )}
    </>
  );
}
