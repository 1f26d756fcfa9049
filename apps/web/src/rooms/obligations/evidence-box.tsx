// The evidence of a system: what there is, adding to it, taking it back.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '@registry/contracts';
import { useRead } from '../../api/reading';
import { Badge } from '../../fittings/class/badge';
import { EvidenceLink } from '../../fittings/evidence/evidence-link';
import { Failed } from '../../fittings/page/failed';
import { Opening } from '../../furniture/dialogs/dialog';
import { Disclosure } from '../../furniture/disclosure';
import { Button } from '../../furniture/forms/button';
import { laterLoaded } from '../../furniture/later';
import { Loading } from '../../furniture/states';
import { useFormats } from '../../words/formats';
import '../../fittings/record/duty.css';

const EvidenceDialog = laterLoaded(() => import('./evidence-dialog'), 'EvidenceDialog');
const WithdrawDialog = laterLoaded(() => import('./withdraw-dialog'), 'WithdrawDialog');

export function EvidenceBox({ id, systemId, mayChange }: { id: string; systemId: string; mayChange: boolean }) {
  const { t } = useTranslation();
  const evidence = useRead('listEvidence', { id, limit: 200 });
  const [isAdding, setIsAdding] = useState(false);
  const [leaving, setLeaving] = useState<Evidence | null>(null);
  const items = evidence.data?.items ?? [];
  const standing = items.filter(({ withdrawnAt }) => withdrawnAt === null);
  const withdrawn = items.filter(({ withdrawnAt }) => withdrawnAt !== null);
  const list = (pieces: readonly Evidence[]) => (
    <ul className="duty-list">
      {pieces.map((piece) => (
        <Piece
          key={piece.id}
          id={id}
          piece={piece}
          onWithdraw={mayChange && piece.withdrawnAt === null ? () => setLeaving(piece) : null}
        />
      ))}
    </ul>
  );
  return (
    <section className="card stack" aria-labelledby="evidence">
      <h2 id="evidence">{t('evidence.title')}</h2>
      <p className="reading">{t('evidence.intro')}</p>
      {evidence.isPending ? (
        <Loading />
      ) : evidence.isError ? (
        <Failed error={evidence.error} onRetry={() => void evidence.refetch()} />
      ) : standing.length === 0 ? (
        <p className="secondary">{t('evidence.none')}</p>
      ) : (
        list(standing)
      )}
      {withdrawn.length > 0 && (
        <Disclosure summary={t('evidence.withdrawnOnes', { count: withdrawn.length })}>{list(withdrawn)}</Disclosure>
      )}
      {mayChange && (
        <div>
          <Button onPress={() => setIsAdding(true)}>{t('evidence.add')}</Button>
        </div>
      )}
      <Opening
        onClose={() => {
          setIsAdding(false);
          setLeaving(null);
        }}
      >
        {isAdding && <EvidenceDialog id={id} systemId={systemId} onClose={() => setIsAdding(false)} />}
        {leaving !== null && <WithdrawDialog id={id} evidence={leaving} onClose={() => setLeaving(null)} />}
      </Opening>
    </section>
  );
}

function Piece({ id, piece, onWithdraw }: { id: string; piece: Evidence; onWithdraw: (() => void) | null }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <li className="duty">
      <div className="duty__what">
        <span className="row">
          <EvidenceLink id={id} evidence={piece} />
          {piece.isExpired && <Badge tone="warning">{t('evidence.expired')}</Badge>}
        </span>
        <span className="small secondary">
          {piece.fileName !== null && (
            <>
              {piece.fileName} ·{' '}
              {t('evidence.size', { size: formats.number(Math.max(1, Math.round((piece.size ?? 0) / 1000))) })} ·{' '}
            </>
          )}
          {piece.standsFor !== null && <>{t('evidence.ofDay', { day: formats.day(piece.standsFor) })} · </>}
          {piece.validUntil !== null && <>{t('evidence.validTo', { day: formats.day(piece.validUntil) })} · </>}
          {t('evidence.addedBy', { name: piece.addedBy.name, at: formats.instant(piece.addedAt) })}
          {piece.uses.length > 0 && <> · {t('evidence.serves', { count: piece.uses.length })}</>}
        </span>
        {piece.sha256 !== null && (
          <span className="small secondary">
            {t('evidence.digest')} <span className="code">{piece.sha256}</span>
          </span>
        )}
        {piece.withdrawnBy !== null && (
          <span className="small">
            {t('evidence.withdrawnBy', { name: piece.withdrawnBy.name, reason: piece.withdrawalReason ?? '' })}
          </span>
        )}
      </div>
      {onWithdraw !== null && (
        <Button
          compact
          variant="quiet"
          aria-label={t('evidence.withdrawNamed', { title: piece.title })}
          onPress={onWithdraw}
        >
          {t('evidence.withdraw')}
        </Button>
      )}
    </li>
  );
}
