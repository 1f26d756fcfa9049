// What holds beside the headline: further classes and marks.
import { Flag } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ClassificationResult } from '@registry/classifier';
import { Badge } from '../class/badge';
import { titleIn, useLawWords } from '../law/law-words';
import './assessment.css';

export function Outcomes({ result }: { result: ClassificationResult }) {
  const { t } = useTranslation();
  const words = useLawWords();
  const also = result.also.filter((name) => name !== result.headline);
  if (also.length === 0 && result.marks.length === 0) return null;
  return (
    <div className="stack stack--tight">
      {also.length > 0 && (
        <div className="row">
          <span className="small secondary">{t('standing.also')}</span>
          {also.map((name) => (
            <Badge key={name} tone="notice">
              {titleIn(words.classes, name)}
            </Badge>
          ))}
        </div>
      )}
      {result.marks.length > 0 && (
        <ul className="outcomes__marks small" aria-label={t('standing.marks')}>
          {result.marks.map((mark) => (
            <li key={mark}>
              <Flag className="icon icon--small" aria-hidden="true" /> {titleIn(words.marks, mark)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
