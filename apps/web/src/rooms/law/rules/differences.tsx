// What differs between two sets of rules, in words: each rule, question and duty that came, went or reads otherwise.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ruleset } from '@registry/classifier';
import type { RulesDocument } from '@registry/contracts';
import { Disclosure } from '../../../furniture/disclosure';
import { Empty } from '../../../furniture/states';
import { differencesBetween, PARTS, shownLines, type DiffItem, type DiffLine } from '../reading/differences';
import { describeAll } from '../reading/lines';
import { useSaying } from '../reading/use-saying';
import sheet from '../law.module.css';

const looks = { added: sheet.added, removed: sheet.removed, changed: sheet.changed };

/** As many as are open when one comes. */
const OPEN_AT_FIRST = 8;

export function Differences({ before, after }: { before: RulesDocument; after: RulesDocument }) {
  const { t } = useTranslation();
  const sayingOf = useSaying();
  const differences = useMemo(() => {
    const described = (document: RulesDocument) => describeAll(layerOf(document), sayingOf(document.houseRules));
    return differencesBetween(described(before), described(after));
  }, [after, before, sayingOf]);
  const parts = PARTS.filter((part) => differences[part].length > 0);
  const total = parts.reduce((sum, part) => sum + differences[part].length, 0);
  if (total === 0) return <Empty title={t('lawRoom.noDifference')} />;
  return (
    <div className="stack">
      <p>{parts.map((part) => t(`lawRoom.partsDiffer.${part}`, { count: differences[part].length })).join(' · ')}</p>
      {parts.map((part) => (
        <section key={part} className="stack stack--tight" aria-labelledby={`differ-${part}`}>
          <h3 id={`differ-${part}`}>{t(`lawRoom.part.${part}`)}</h3>
          {differences[part].map((item) => (
            <Item key={item.key} item={item} isOpen={total <= OPEN_AT_FIRST} />
          ))}
        </section>
      ))}
    </div>
  );
}

function layerOf({ ruleset, houseRules }: RulesDocument): Ruleset {
  const layer = ruleset ?? houseRules?.layer;
  if (layer === undefined) throw new Error('rules without a ruleset');
  return layer;
}

function Item({ item, isOpen }: { item: DiffItem; isOpen: boolean }) {
  const { t } = useTranslation();
  return (
    <Disclosure
      isInitiallyOpen={isOpen}
      summary={
        <>
          <span className={looks[item.change]}>{t(`lawRoom.change.${item.change}`)}</span> {item.title}
        </>
      }
    >
      <ul className={sheet.diff}>
        {shownLines(item.lines).map((line, at) =>
          line === null ? <li key={at}>…</li> : <Line key={at} line={line} />,
        )}
      </ul>
    </Disclosure>
  );
}

/** The mark stands as a sign and a word: colour alone says nothing. */
function Line({ line: { text, depth, mark } }: { line: DiffLine }) {
  const { t } = useTranslation();
  const Text = mark === 'added' ? 'ins' : mark === 'removed' ? 'del' : 'span';
  return (
    <li data-depth={depth} data-mark={mark}>
      {mark !== 'same' && <span className="visually-hidden">{t(`lawRoom.change.${mark}`)}: </span>}
      <Text>{text}</Text>
    </li>
  );
}
