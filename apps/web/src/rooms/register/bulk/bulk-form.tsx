// What is to change in many systems.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { STAGES, type Stage } from '@registry/contracts';
import { ChoosePerson } from '../../../fittings/people/choose-person';
import { UnitOptions } from '../../../fittings/people/unit-options';
import { TagOffers } from '../../../fittings/record/offers';
import { Button } from '../../../furniture/forms/button';
import { FieldError, Select, TextArea, TextField } from '../../../furniture/forms/field';
import { Form } from '../../../furniture/forms/form';
import { changeOf, lacksReason, type TypedChange } from './typed-change';

export function BulkForm({
  typed,
  onType,
  onPreview,
  onClose,
}: {
  typed: TypedChange;
  onType: (typed: TypedChange) => void;
  onPreview: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { owner, unit, stage, retirementReason, addTags, removeTags } = typed;
  const [isOwnerAsked, setIsOwnerAsked] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const set = (changes: Partial<TypedChange>): void => onType({ ...typed, ...changes });
  const isEmpty = changeOf(typed) === null;
  const isReasonMissing = lacksReason(typed);
  const send = (): void => {
    setIsTried(true);
    if (!isEmpty && !isReasonMissing) onPreview();
  };
  return (
    <Form className="stack" onSubmit={send}>
      <Select label={t('bulk.unit')} value={unit} onChange={(event) => set({ unit: event.target.value })}>
        <option value="">{t('bulk.stays')}</option>
        <UnitOptions keep={unit} />
      </Select>
      <Select
        label={t('bulk.stage')}
        value={stage}
        onChange={(event) => set({ stage: event.target.value as Stage | '' })}
      >
        <option value="">{t('bulk.stays')}</option>
        {STAGES.map((one) => (
          <option key={one} value={one}>
            {t(`stage.${one}`)}
          </option>
        ))}
      </Select>
      {stage === 'retired' && (
        <TextArea
          label={t('system.retirementReason')}
          help={t('wizard.retirementHelp')}
          required
          rows={3}
          maxLength={1000}
          value={retirementReason}
          error={isTried && isReasonMissing ? t('wizard.retirementMissing') : undefined}
          onChange={(event) => set({ retirementReason: event.target.value })}
        />
      )}
      <TextField
        label={t('bulk.addTags')}
        help={t('bulk.tagsHelp')}
        optional
        autoComplete="off"
        value={addTags}
        onChange={(event) => set({ addTags: event.target.value })}
      />
      <TagOffers typed={addTags} separator="," onChange={(text) => set({ addTags: text })} />
      <TextField
        label={t('bulk.removeTags')}
        help={t('bulk.tagsHelp')}
        optional
        autoComplete="off"
        value={removeTags}
        onChange={(event) => set({ removeTags: event.target.value })}
      />
      <div className="row">
        <span>{owner === null ? t('bulk.noOwner') : `${t('bulk.owner')}${t('problem.colon')}${owner.name}`}</span>
        {!isOwnerAsked && (
          <Button compact onPress={() => setIsOwnerAsked(true)}>
            {t('bulk.chooseOwner')}
          </Button>
        )}
      </div>
      {isOwnerAsked && (
        <ChoosePerson
          label={t('bulk.owner')}
          chosen={owner}
          except={[]}
          onChoose={(person) => set({ owner: person })}
        />
      )}
      {isTried && isEmpty && <FieldError>{t('bulk.nothing')}</FieldError>}
      <div className="row row--end">
        <Button onPress={onClose}>{t('button.cancel')}</Button>
        <Button type="submit" variant="primary">
          {t('bulk.preview')}
        </Button>
      </div>
    </Form>
  );
}
