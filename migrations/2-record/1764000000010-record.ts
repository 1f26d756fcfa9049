import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The whole record of an AI system, and the way to the state of any past day through the audit log. */
export class Record1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ai_system
        add acronym text
          constraint ai_system_acronym_check check (char_length(acronym) between 1 and 40),
        add aliases text[] not null default '{}'
          constraint ai_system_aliases_check check (cardinality(aliases) <= 20),
        add tags text[] not null default '{}'
          constraint ai_system_tags_check check (cardinality(tags) <= 20),
        add traceability_reference text
          constraint ai_system_traceability_reference_check check (char_length(traceability_reference) between 1 and 200),
        add technical_contact text
          constraint ai_system_technical_contact_check check (char_length(technical_contact) between 1 and 200),
        add business_contact text
          constraint ai_system_business_contact_check check (char_length(business_contact) between 1 and 200),
        add champion text
          constraint ai_system_champion_check check (char_length(champion) between 1 and 200),
        add expected_benefits text
          constraint ai_system_expected_benefits_check check (char_length(expected_benefits) between 1 and 4000),
        add affected_persons text[] not null default '{}'
          constraint ai_system_affected_persons_check check (affected_persons <@ array['staff', 'job_applicants',
            'contractors', 'applicants', 'beneficiaries', 'tenderers', 'complainants', 'businesses', 'general_public',
            'minors', 'vulnerable_persons', 'migrants']),
        add users_estimate integer
          constraint ai_system_users_estimate_check check (users_estimate between 0 and 1000000000),
        add decision_role text
          constraint ai_system_decision_role_check check (decision_role in ('informs', 'supports', 'decides_with_review',
            'decides_alone')),
        add languages text[] not null default '{}'
          constraint ai_system_languages_check check (languages <@ array['bg', 'hr', 'cs', 'da', 'nl', 'en', 'et', 'fi',
            'fr', 'de', 'el', 'hu', 'ga', 'it', 'lv', 'lt', 'mt', 'pl', 'pt', 'ro', 'sk', 'sl', 'es', 'sv', 'sq', 'ar', 'hy',
            'az', 'be', 'bs', 'ca', 'zh', 'ka', 'is', 'ja', 'ko', 'mk', 'no', 'ru', 'sr', 'tr', 'uk']),
        add countries text[] not null default '{}'
          constraint ai_system_countries_check check (countries <@ array['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE',
            'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK']),
        add operator_roles text[] not null default '{}'
          constraint ai_system_operator_roles_check check (operator_roles <@ array['provider', 'deployer', 'importer',
            'distributor', 'authorised_representative', 'product_manufacturer']),
        add provider_name text
          constraint ai_system_provider_name_check check (char_length(provider_name) between 1 and 200),
        add provider_address text
          constraint ai_system_provider_address_check check (char_length(provider_address) between 1 and 500),
        add provider_contact text
          constraint ai_system_provider_contact_check check (char_length(provider_contact) between 1 and 200),
        add submitter_on_behalf text
          constraint ai_system_submitter_on_behalf_check check (char_length(submitter_on_behalf) between 1 and 500),
        add authorised_representative text
          constraint ai_system_authorised_representative_check check (char_length(authorised_representative) between 1 and 500),
        add supplier text
          constraint ai_system_supplier_check check (char_length(supplier) between 1 and 200),
        add contract_reference text
          constraint ai_system_contract_reference_check check (char_length(contract_reference) between 1 and 100),
        add product_version text
          constraint ai_system_product_version_check check (char_length(product_version) between 1 and 100),
        add eu_database_url text
          constraint ai_system_eu_database_url_check check (char_length(eu_database_url) between 1 and 2000),
        add techniques text[] not null default '{}'
          constraint ai_system_techniques_check check (techniques <@ array['supervised_learning', 'unsupervised_learning',
            'reinforcement_learning', 'deep_learning', 'text_generation', 'image_generation', 'language_processing',
            'machine_translation', 'speech', 'computer_vision', 'recommendation', 'retrieval', 'knowledge_based', 'optimisation']),
        add operating_logic text
          constraint ai_system_operating_logic_check check (char_length(operating_logic) between 1 and 4000),
        add input_data text
          constraint ai_system_input_data_check check (char_length(input_data) between 1 and 4000),
        add hosting text
          constraint ai_system_hosting_check check (hosting in ('own_data_centre', 'other_institution', 'cloud_in_eu',
            'cloud_outside_eu', 'supplier_service', 'device', 'supercomputer')),
        add uses_euro_hpc boolean,
        add api_offered boolean,
        add openness text
          constraint ai_system_openness_check check (openness in ('closed', 'weights', 'source', 'fully_open')),
        add licence text
          constraint ai_system_licence_check check (char_length(licence) between 1 and 100),
        add energy_note text
          constraint ai_system_energy_note_check check (char_length(energy_note) between 1 and 2000),
        add personal_data text
          constraint ai_system_personal_data_check check (personal_data in ('yes', 'no', 'unknown')),
        add special_categories text[] not null default '{}'
          constraint ai_system_special_categories_check check (special_categories <@ array['racial_or_ethnic_origin',
            'political_opinions', 'religious_or_philosophical_beliefs', 'trade_union_membership', 'genetic', 'biometric',
            'health', 'sex_life_or_orientation', 'criminal_convictions']),
        add data_subjects text[] not null default '{}'
          constraint ai_system_data_subjects_check check (data_subjects <@ array['staff', 'job_applicants', 'contractors',
            'applicants', 'beneficiaries', 'tenderers', 'complainants', 'businesses', 'general_public', 'minors',
            'vulnerable_persons', 'migrants']),
        add data_sources text[] not null default '{}'
          constraint ai_system_data_sources_check check (cardinality(data_sources) <= 20),
        add processing_record_reference text
          constraint ai_system_processing_record_reference_check check (char_length(processing_record_reference) between 1 and 100),
        add dpia_reference text
          constraint ai_system_dpia_reference_check check (char_length(dpia_reference) between 1 and 100),
        add dpia_on date,
        add dpia_summary text
          constraint ai_system_dpia_summary_check check (char_length(dpia_summary) between 1 and 4000),
        add fria_reference text
          constraint ai_system_fria_reference_check check (char_length(fria_reference) between 1 and 100),
        add fria_on date,
        add fria_summary text
          constraint ai_system_fria_summary_check check (char_length(fria_summary) between 1 and 4000),
        add retention text
          constraint ai_system_retention_check check (char_length(retention) between 1 and 1000),
        add market_status text
          constraint ai_system_market_status_check check (market_status in ('on_market_or_in_service', 'no_longer', 'recalled')),
        add started_on date,
        add first_use_on date,
        add last_significant_change_on date,
        add human_oversight text
          constraint ai_system_human_oversight_check check (char_length(human_oversight) between 1 and 4000),
        add evaluation text
          constraint ai_system_evaluation_check check (char_length(evaluation) between 1 and 4000),
        add security_review text
          constraint ai_system_security_review_check check (security_review in ('none', 'planned', 'done')),
        add security_review_on date,
        add security_review_reference text
          constraint ai_system_security_review_reference_check check (char_length(security_review_reference) between 1 and 100),
        add incident_contact text
          constraint ai_system_incident_contact_check check (char_length(incident_contact) between 1 and 200),
        add public_summary text
          constraint ai_system_public_summary_check check (char_length(public_summary) between 1 and 2000),
        add retired_on date,
        add retirement_reason text
          constraint ai_system_retirement_reason_check check (char_length(retirement_reason) between 1 and 1000)`);
    // Records retired before a reason was asked for keep what is known of them; new ones need both.
    await runner.query(`
      alter table ai_system add constraint ai_system_retired_check
        check ((stage = 'retired') = (retired_on is not null) and (stage = 'retired') = (retirement_reason is not null)) not valid`);
    // Each entry that holds a record whole is a revision of it.
    await runner.query(`create index audit_entry_revision_idx on audit_entry (subject_id, seq)
      where subject_type = 'AiSystem' and (payload -> 'parts') ? 'record'`);
    await runner.query(`create index audit_entry_review_idx on audit_entry (subject_id, seq)
      where subject_type = 'AiSystem' and (payload -> 'parts') ? 'review'`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
