// What a system is to other registered systems; what looks like a duplicate is settled here.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SaidRelation, SystemDetail, SystemRelation } from '@registry/contracts';
import { command, useCommand } from '../../api/commands';
import { useItems } from '../../api/reading';
import { useRights } from '../../api/rights';
import { Badge } from '../../fittings/class/badge';
import { CommandDialog } from '../../fittings/page/command-dialog';
import { Failed } from '../../fittings/page/failed';
import { useKept } from '../../fittings/page/kept';
import { ProblemBox } from '../../fittings/page/problem-box';
import { useRemoving } from '../../fittings/page/removing';
import { useSteps } from '../../fittings/page/steps';
import { Button } from '../../furniture/forms/button';
import { TextArea } from '../../furniture/forms/field';
import { Link } from '../../furniture/link';
import { useNotices } from '../../furniture/notices';
import { Loading } from '../../furniture/states';
import { useFormats } from '../../words/formats';
import { UnitCode } from '../../words/unit-name';
import { AddRelationDialog } from './add-relation';
import { CHOOSING, MergeDialog } from './merge-dialog';

/** What people say of two systems and can take back; a duplicate is settled, and what was merged is merged. */
const isSaid = (kind: SystemRelation['kind']): kind is Exclude<SaidRelation, 'possible_duplicate'> =>
  kind !== 'possible_duplicate' && kind !== 'merged_into';

type Doing = { what: 'differ'; relation: SystemRelation } | { what: 'add' } | null;

export function Relations({ id, system, mayEdit }: { id: string; system: SystemDetail; mayEdit: boolean }) {
  const { t } = useTranslation();
  const relations = useItems('listRelations', { id });
  const [doing, setDoing] = useState<Doing>(null);
  const rights = useRights();
  const mayMerge = system.stage !== 'retired' && rights.system('merge', system);
  const close = (): void => setDoing(null);
  const merging = useSteps('merge');
  return (
    <section className="stack" aria-labelledby="related">
      <div className="row row--spread">
        <h2 id="related">{t('connection.related')}</h2>
        <div className="row">
          {mayMerge && (
            <Button compact onPress={() => merging.go(CHOOSING)}>
              {t('merge.open')}
            </Button>
          )}
          {mayEdit && (
            <Button compact variant="primary" onPress={() => setDoing({ what: 'add' })}>
              {t('connection.add')}
            </Button>
          )}
        </div>
      </div>
      {relations.isPending ? (
        <Loading />
      ) : relations.isError ? (
        <Failed error={relations.error} onRetry={() => void relations.refetch()} />
      ) : relations.data.length === 0 ? (
        <p className="secondary">{t('connection.noneRelated')}</p>
      ) : (
        <ul className="links">
          {relations.data.map((relation) => (
            <One
              key={relation.id}
              id={id}
              relation={relation}
              mayEdit={mayEdit}
              onDiffer={() => setDoing({ what: 'differ', relation })}
            />
          ))}
        </ul>
      )}
      <p className="secondary small">{t('connection.hidden')}</p>
      {doing?.what === 'add' && <AddRelationDialog id={id} system={system} onClose={close} />}
      {mayMerge && merging.step !== undefined && <MergeDialog id={id} system={system} steps={merging} />}
      {doing?.what === 'differ' && <Differ id={id} relation={doing.relation} onClose={close} />}
    </section>
  );
}

function One({
  id,
  relation,
  mayEdit,
  onDiffer,
}: {
  id: string;
  relation: SystemRelation;
  mayEdit: boolean;
  onDiffer: () => void;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { notify } = useNotices();
  const settle = useCommand('settleRelation', { id });
  const { other, kind, direction, state } = relation;
  const isDuplicate = kind === 'possible_duplicate';
  const removing = useRemoving();
  const remove = (said: Exclude<SaidRelation, 'possible_duplicate'>): void =>
    removing.go({
      name: `${t(`relation.${said}_${direction}`)} ${other.name}`,
      remove: () => command('removeRelation', { id, relationId: relation.id }),
      restore: () =>
        command(
          'addRelation',
          { id },
          { body: { to: other.id, kind: said, ...(relation.reason !== null && { reason: relation.reason }) } },
        ),
    });
  return (
    <li className="card links__one">
      <div className="stack stack--tight">
        {settle.isError && <ProblemBox error={settle.error} />}
        {removing.error && <ProblemBox error={removing.error} />}
        <p className="row">
          <span className="secondary">{t(`relation.${kind}_${direction}`)}</span>
          <Link to="/systems/$id" params={{ id: other.reference }}>
            <strong>{other.name}</strong>
          </Link>
          <span className="secondary small nowrap">
            {other.reference} · <UnitCode unit={other.unit} />
          </span>
          {isDuplicate && (
            <Badge tone={state === 'proposed' ? 'warning' : 'neutral'}>{t(`relationState.${state}`)}</Badge>
          )}
          {other.stage === 'retired' && <Badge>{t('stage.retired')}</Badge>}
        </p>
        {relation.reason !== null && <p className="reading prewrap">{relation.reason}</p>}
        <p className="small secondary">
          {t('connection.by', {
            name: relation.proposedBy?.name ?? t('connection.byRegister'),
            at: formats.instant(relation.proposedAt),
          })}
        </p>
      </div>
      {mayEdit && (
        <div className="row">
          {isDuplicate && state !== 'confirmed' && (
            <Button
              compact
              isPending={settle.isPending}
              aria-label={`${t('connection.same')}${t('problem.colon')}${other.name}`}
              onPress={() =>
                settle.mutate(
                  { relationId: relation.id, state: 'confirmed' },
                  { onSuccess: () => notify(t('connection.settled')) },
                )
              }
            >
              {t('connection.same')}
            </Button>
          )}
          {isDuplicate && state !== 'rejected' && (
            <Button
              compact
              aria-label={`${t('connection.different')}${t('problem.colon')}${other.name}`}
              onPress={onDiffer}
            >
              {t('connection.different')}
            </Button>
          )}
          {isSaid(kind) && direction === 'from' && (
            <Button
              compact
              isPending={removing.going !== null}
              aria-label={t('connection.remove', { name: other.name })}
              onPress={() => remove(kind)}
            >
              {t('connection.drop')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function Differ({ id, relation, onClose }: { id: string; relation: SystemRelation; onClose: () => void }) {
  const { t } = useTranslation();
  const settle = useCommand('settleRelation', { id });
  const [reason, setReason] = useKept(`differing.${relation.id}`, '');
  return (
    <CommandDialog
      title={t('connection.differentTitle')}
      confirm={t('connection.different')}
      command={settle}
      sends={isVisible(reason) ? { relationId: relation.id, state: 'rejected', reason: reason.trim() } : null}
      onDone={() => setReason('')}
      done={t('connection.settled')}
      onClose={onClose}
    >
      {(isTried) => (
        <TextArea
          label={t('candidates.reason')}
          required
          rows={3}
          maxLength={1000}
          value={reason}
          error={isTried && !isVisible(reason) ? t('candidates.reasonMissing') : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
    </CommandDialog>
  );
}
