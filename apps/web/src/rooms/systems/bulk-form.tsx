// What is to change in many systems.
import { isVisible } from '@registry/record';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { STAGES, type BulkChange, type PersonRef, type Stage } from '@registry/contracts';
import { Button } from '../../furniture/button';
import { FieldError, Select, TextArea, TextField } from '../../furniture/field';
import { ChoosePerson } from '../people/choose-person';
import { UnitOptions } from '../people/unit-options';
import { TagOffers } from './offers';

const tagsOf = (text: string): string[] => [...new Set(text.split(',').map((tag) => tag.trim()).filter((tag) => tag !== ''))];

export function BulkForm({ initial, isPending, onPreview, onClose }: {
  initial: BulkChange | null;
  isPending: boolean;
  onPreview: (change: BulkChange) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [owner, setOwner] = useState<PersonRef | null>(null);
  const [isOwnerAsked, setIsOwnerAsked] = useState(false);
  const [unit, setUnit] = useState(initial?.unit ?? '');
  const [stage, setStage] = useState<Stage | ''>(initial?.stage ?? '');
  const [retirementReason, setRetirementReason] = useState(initial?.retirementReason ?? '');
  const [addTags, setAddTags] = useState(initial?.addTags?.join(', ') ?? '');
  const [removeTags, setRemoveTags] = useState(initial?.removeTags?.join(', ') ?? '');
  const [isTried, setIsTried] = useState(false);
  const change: BulkChange = {
    ...(owner === null ? {} : { owner: owner.id }), ...(unit === '' ? {} : { unit }), ...(stage === '' ? {} : { stage }),
    ...(stage === 'retired' ? { retirementReason: retirementReason.trim() } : {}),
    ...(tagsOf(addTags).length === 0 ? {} : { addTags: tagsOf(addTags) }), ...(tagsOf(removeTags).length === 0 ? {} : { removeTags: tagsOf(removeTags) }),
  };
  const isEmpty = Object.keys(change).length === 0;
  const lacksReason = stage === 'retired' && !isVisible(retirementReason);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setIsTried(true);
    if (!isEmpty && !lacksReason) onPreview(change);
  };
  return (
    <form className="stack" noValidate onSubmit={send}>
      <Select label={t('bulk.unit')} value={unit} onChange={(event) => setUnit(event.target.value)}>
        <option value="">{t('bulk.stays')}</option>
        <UnitOptions keep={unit} />
      </Select>
      <Select label={t('bulk.stage')} value={stage} onChange={(event) => setStage(event.target.value as Stage | '')}>
        <option value="">{t('bulk.stays')}</option>
        {STAGES.map((one) => <option key={one} value={one}>{t(`stage.${one}`)}</option>)}
      </Select>
      {stage === 'retired' && (
        <TextArea
          label={t('system.retirementReason')} help={t('wizard.retirementHelp')} required rows={3} maxLength={1000} value={retirementReason}
          error={isTried && lacksReason ? t('wizard.retirementMissing') : undefined} onChange={(event) => setRetirementReason(event.target.value)}
        />
      )}
      <TextField label={t('bulk.addTags')} help={t('bulk.tagsHelp')} optional autoComplete="off" value={addTags} onChange={(event) => setAddTags(event.target.value)} />
      <TagOffers typed={addTags} separator="," onChange={setAddTags} />
      <TextField label={t('bulk.removeTags')} help={t('bulk.tagsHelp')} optional autoComplete="off" value={removeTags} onChange={(event) => setRemoveTags(event.target.value)} />
      <div className="row">
        <span>{owner === null ? t('bulk.noOwner') : `${t('bulk.owner')}${t('problem.colon')}${owner.name}`}</span>
        {!isOwnerAsked && <Button compact onPress={() => setIsOwnerAsked(true)}>{t('bulk.chooseOwner')}</Button>}
      </div>
      {isOwnerAsked && <ChoosePerson label={t('bulk.owner')} chosen={owner} except={[]} onChoose={setOwner} />}
      {isTried && isEmpty && <FieldError>{t('bulk.nothing')}</FieldError>}
      <div className="row row--end">
        <Button onPress={onClose}>{t('button.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={isPending}>{t('bulk.preview')}</Button>
      </div>
    </form>
  );
}
