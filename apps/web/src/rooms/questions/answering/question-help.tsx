// Where a question comes from, and help for whoever has to answer it.
import { useTranslation } from 'react-i18next';
import type { FactDefinition } from '@registry/classifier';
import { exampleOf, helpOf } from '../../../fittings/law/answer-text';
import { titleIn, useLawWords } from '../../../fittings/law/law-words';
import { Provision } from '../../../fittings/law/provision';
import { classes } from '../../../furniture/classes';
import { Disclosure } from '../../../furniture/disclosure';
import sheet from '../questions.module.css';

export function QuestionHelp({
  definition,
  isOfTheHouse = false,
}: {
  definition: FactDefinition;
  /** A question of the house rules: it stands in no law. */
  isOfTheHouse?: boolean;
}) {
  const { t } = useTranslation();
  const words = useLawWords();
  const { key } = definition;
  const help = helpOf(words, key);
  const example = exampleOf(words, key);
  return (
    <div className={classes(sheet.questionSource, 'small')}>
      {isOfTheHouse ? (
        <span className="secondary">{titleIn(words.stages, definition.stage)}</span>
      ) : (
        <Provision of={definition.provision} />
      )}
      {(help ?? example) !== undefined && (
        <Disclosure isQuiet summary={t('question.help')}>
          <div className="stack stack--tight reading">
            {help !== undefined && <p>{help}</p>}
            {definition.guidance !== undefined && (
              <p className="secondary">
                <strong>{t('question.guidance')}</strong> {definition.guidance.source} (
                {titleIn(words.certainties, definition.guidance.certainty)})
              </p>
            )}
            {example !== undefined && (
              <p>
                <strong>{t('question.example')}</strong> {example}
              </p>
            )}
            {definition.ifUnknown !== undefined && (
              <p className="secondary">
                <strong>{t('question.ifUnknown')}</strong> {titleIn(words.ifUnknown, definition.ifUnknown)}
              </p>
            )}
          </div>
        </Disclosure>
      )}
    </div>
  );
}
