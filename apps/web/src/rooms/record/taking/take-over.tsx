// Taking over into a record what a file says of a model: read, chosen, changed, then saved by one act.
import { COMPONENTS_MOST, type SystemDetail } from '@registry/contracts';
import { useTranslation } from 'react-i18next';
import { useKept } from '../../../fittings/page/kept';
import { FileReader } from '../../../fittings/proposals/file-reader';
import { Disclosure } from '../../../furniture/disclosure';
import { useIsPrinting } from '../../../furniture/printing';
import { beginTaken, TakenForm, type TakenEdit } from './taken-form';
import sheet from '../record.module.css';

export function TakeOver({ id, system, etag }: { id: string; system: SystemDetail; etag: string | null }) {
  const { t } = useTranslation();
  // What was begun before a reload goes on.
  const [edit, keep] = useKept<TakenEdit | null>(`editing.taken.${system.id}`, null);
  // A tool says nothing on paper.
  const isPrinting = useIsPrinting();
  if (isPrinting) return null;
  return (
    <section className="card stack">
      <Disclosure
        isInitiallyOpen={edit !== null}
        summary={<h2 className={sheet.detailsGroup}>{t('proposal.title')}</h2>}
      >
        {edit === null ? (
          <FileReader
            system={system.id}
            room={COMPONENTS_MOST - system.components.length}
            onTake={(taken) => keep(beginTaken(taken, etag))}
          />
        ) : (
          <TakenForm id={id} system={system} edit={edit} onChange={keep} />
        )}
      </Disclosure>
    </section>
  );
}
