// Lines of a rule, one below the other; what speaks of another rule leads to it.
import type { Ruleset } from '@registry/classifier';
import type { Line } from '../reading/lines';
import { PlaceLink, placeOf } from './place-link';
import sheet from '../law.module.css';

export function RuleLines({ lines, ruleset }: { lines: readonly Line[]; ruleset: Ruleset }) {
  return (
    <ul className={sheet.lines}>
      {lines.map((line, at) => {
        const place = line.rule === undefined ? null : placeOf(ruleset, line.rule);
        return (
          <li key={at} data-depth={line.depth}>
            {place === null ? line.text : <PlaceLink place={place}>{line.text}</PlaceLink>}
          </li>
        );
      })}
    </ul>
  );
}
