// English: an example for each question.
import type { Words } from '../words';

export const examples: Words['examples'] = {
  sys_machine_based: 'Yes: a program on a server or in the cloud. No: a checklist on paper.',
  sys_autonomy: 'Yes: it drafts a reply by itself once asked. No: every single step is done by hand.',
  sys_infers: 'Yes: a trained text classifier, an expert system. No: a spreadsheet, a workflow with fixed rules.',
  sys_influences_environment: 'Yes: officers read its suggestions. No: nobody and nothing ever uses its results.',
  sys_adaptive: 'Yes: it retrains itself on new cases. No: the model stays as delivered.',
  union_nexus: 'Yes: staff in Brussels use it. Yes: a supplier outside the Union sends its results to Brussels.',
  excl_military_exclusive:
    'Yes: a system built for a defence staff alone. No: a translation tool that the same staff also uses.',
  excl_third_country_le_coop:
    'Yes: a police force outside the Union uses it under a cooperation agreement. No: an EU body uses it.',
  excl_scientific_rd_sole:
    'Yes: a model made for one research project and used in it only. No: a chatbot that researchers use.',
  lifecycle_stage: 'A trial with ten colleagues is a pilot; open to all who need it, it is in service.',
  excl_premarket_rd: 'Yes: a prototype on a developer’s machine. No: a service that colleagues already rely on.',
  real_world_testing: 'Yes: a trial on real applications of real people. No: a test with made-up files.',
  excl_personal_nonprofessional:
    'Yes: planning one’s own holiday. No: writing a note for the hierarchy on a private account.',
  free_open_source_licence:
    'Yes: published under EUPL, MIT or Apache, free to use, change and share. No: free of charge only.',
  p5a_technique: 'Yes: images too short to be noticed; a chatbot that pretends to be a person to push a choice.',
  p5b_exploits_vulnerability:
    'Yes: it targets people in debt with offers they cannot judge. No: large print for older people.',
  p5_material_distortion:
    'Yes: people decide what they would not have decided otherwise. No: they are merely informed.',
  p5_significant_harm: 'Yes: serious financial loss, injury, lasting distress. No: a small annoyance.',
  p5ba_generates_intimate_nonconsensual:
    'Yes: an image generator that undresses people in photographs. No: one that refuses to.',
  p5ba_no_increase_exposure: 'Yes: it only brightens a picture that exists. No: it shows more of the body than before.',
  p5bb_generates_csam:
    'Yes: an unrestricted image model that can be made to do so. No: a text-to-speech tool for minutes.',
  p5bb_without_right_defence:
    'Yes: a police laboratory tests filters as the law allows. No: a company tests without any legal basis.',
  p5_content_intended_purpose:
    'Yes: it is offered for that very content. No: it was made for illustrations in reports.',
  p5_content_foreseeable_reproducible:
    'Yes: a plain request brings such content again and again. No: only after retraining the model.',
  p5_content_adequate_safeguards:
    'Yes: filters that are tested, with a way to report and correct misuse. No: a sentence in the terms of use.',
  p5_content_deployer_purpose: 'Yes: we use it for that very content. No: somebody misused it against our rules.',
  p5c_evaluates_social_behaviour:
    'Yes: a score of citizens from their conduct over the years that costs some of them services. No: a staff survey.',
  p5c_unrelated_context:
    'Yes: parking fines lower the chance of a grant. No: late reports on a grant delay that grant.',
  p5c_disproportionate: 'Yes: one late form and all benefits stop. No: a reminder after a missed deadline.',
  p5d_individual_crime_risk:
    'Yes: it says how likely a person is to commit theft. No: it checks whether an invoice was paid twice.',
  p5d_solely_profiling: 'Yes: from age, address and character alone. No: from transactions that were checked as well.',
  p5d_supports_objective_human_assessment:
    'Yes: an investigator already has evidence and sorts it with the system. No: the system picks the suspects.',
  p5e_face_database: 'Yes: it stores faces to recognise people later. No: photographs on a staff page.',
  p5e_untargeted_scraping:
    'Yes: it takes every face found on social media. No: it takes the photographs of those who enrolled.',
  direct_interaction:
    'Yes: a chatbot on the website, a voice assistant. No: a translator, a search field, a spam filter.',
  interaction_obvious: 'Yes: a robot arm, a game against the computer. No: an e-mail signed with a person’s name.',
  generates_synthetic_content:
    'Yes: summaries, translations, speech, pictures. No: a score, a label, a search result, program code.',
  assistive_standard_editing: 'Yes: spelling and punctuation, brightness of a picture. No: rewriting a paragraph.',
  no_substantial_alteration:
    'Yes: removing noise from a recording, translating a letter. No: a summary that leaves things out.',
  deepfake: 'Yes: a video in which a commissioner says what was never said. No: a drawing of an imaginary town.',
  deepfake_artistic: 'Yes: a plainly satirical clip. No: a clip that is meant to pass for news.',
  public_interest_text: 'Yes: a generated press release on water quality. No: an internal note.',
  human_review: 'Yes: an editor reads and corrects the whole text. No: only a spell-check runs over it.',
  editorial_responsibility: 'Yes: the press service answers for what is published. No: texts go out by themselves.',
  le_authorised_by_law:
    'Yes: an anti-fraud office uses it under its founding regulation. No: an internal quality check.',
  public_crime_reporting: 'Yes: a chatbot where anyone reports fraud. No: a tool that only investigators see.',
  is_gpai_system:
    'Yes: an assistant on a large language model for writing, search and code. No: the same model built into one form.',
  is_gpai_model:
    'Yes: we publish weights of a language model we trained. No: we call a supplier’s model over the network.',
  gpai_training_flops: 'As the training report gives it, for example 3e24; above 1e25 systemic risk is presumed.',
  gpai_designated_systemic: 'Yes: the decision is on the Commission’s list. No: a newspaper calls the model powerful.',
  gpai_open_source_full:
    'Yes: licence, weights, architecture and instructions can all be downloaded. No: weights for research only.',
  emotion_inference: 'Yes: it says whether a caller is angry. No: it counts smiles, or notices that a driver is tired.',
  emotion_biometric_based: 'Yes: from the tone of voice. No: from the words of an e-mail alone.',
  emotion_context: 'Job interviews and trainees count as workplace; callers from the public as other.',
  emotion_medical_or_safety:
    'Yes: therapy in the medical service; a pilot’s alertness. No: measuring how content staff are.',
  biocat_individual: 'Yes: it sorts visitors by estimated age from their faces. No: it counts heads.',
  biocat_art5_inference: 'Yes: it derives religion from a face. No: it derives age or hair colour.',
  biocat_lawful_dataset_or_le:
    'Yes: labelling lawfully acquired pictures to check a data set for balance. No: sorting passers-by.',
  biocat_law_enforcement:
    'Yes: the police group recordings of suspects by inferred origin. No: a laboratory labels pictures to balance a data set.',
  biocat_ancillary: 'Yes: a filter to try on glasses in a shop. No: a service that sells the categories themselves.',
  rbi: 'Yes: cameras that find known persons in a crowd. No: a door that opens to an enrolled finger.',
  biometric_verification_only: 'Yes: unlocking a laptop with one’s face. No: finding out who is in a picture.',
  rbi_realtime: 'Yes: an alarm within seconds. No: recordings searched the day after.',
  rbi_public_space: 'Yes: a street, a station, a shop. No: an office behind a badge gate; a website.',
  rbi_law_enforcement: 'Yes: the police search for a suspect. No: a museum looks for lost children by itself.',
  rbi_objective: 'Searching for a kidnapped child: victims. An imminent attack: threat. Anything else: none.',
  rbi_strictly_necessary: 'Yes: no milder means would find the person in time. No: it is merely convenient.',
  rbi_confirm_targeted_only: 'Yes: it looks for one named person. No: it lists everybody who passes.',
  rbi_fria_and_registered: 'Yes: both are done. In urgency the registration may follow, the assessment may not.',
  rbi_prior_authorisation:
    'Yes: a judge authorised it, or in urgency was asked within 24 hours. No: the head of unit agreed.',
  rbi_national_law: 'Yes: a national act allows this very use. No: the matter is still debated.',
  annex1_act: 'A lift control: lifts. An app that diagnoses: medical devices. An office tool: none of them.',
  annex1_relation:
    'A diagnostic app is the product; an emergency brake is its safety component; a seat heater another component.',
  safety_function_or_failure_endangers:
    'Yes: it stops the door when somebody stands in it. No: it chooses the music in the lift.',
  nonsafety_assistance_only: 'Yes: it saves energy in the lift at night. No: it also watches the brake.',
  third_party_ca_required:
    'Yes: the law wants a notified body for such devices. A maker’s choice to use standards does not matter.',
  third_party_ca_non_safety_only: 'Yes: the notified body looks at radio spectrum only. No: it looks at safety too.',
  annex3_uses:
    'Ranking job applicants: 4(a). Deciding on admission to studies: 3(a). Summarising minutes: none of them.',
  annex3_permitted_by_law: 'Yes: a regulation provides for the polygraph at this border. No: no law does.',
  le_actor: 'Yes: Europol, a police force, a contractor working for one. No: a tax office in its own procedure.',
  migration_actor: 'Yes: an asylum office, the border agency. No: a company that books staff travel.',
  benefit_actor:
    'Yes: a sickness fund of the Union, a city, a contractor deciding for one. No: a bank’s own bonus scheme.',
  benefit_essential: 'Yes: sickness benefits, housing support. No: grants for research projects, aid to companies.',
  critical_safety_component: 'Yes: it shuts a valve when pressure rises. No: it forecasts how much water will be sold.',
  credit_fraud_only: 'Yes: it finds forged payslips. No: it says whether a person will pay back.',
  travel_document_verification_only: 'Yes: it checks that a passport is genuine. No: it finds out who a person is.',
  justice_ancillary_only: 'Yes: it blackens names in judgments. No: it suggests how to decide a case.',
  political_output_not_exposed: 'Yes: a tool that plans the routes of a campaign. No: messages sent to voters.',
  performs_profiling:
    'Yes: it predicts from a person’s data how well he or she will perform. No: it sorts letters by subject.',
  art63_material_influence:
    'Yes: the board follows its ranking. No: it puts the file in order, and officers assess it by themselves.',
  art63_a_narrow_procedural: 'Yes: it files applications by type or finds duplicates. No: it scores or ranks them.',
  art63_b_improves_completed:
    'Yes: it polishes the wording of a decision already taken. No: it writes the first version.',
  art63_c_pattern_detection:
    'Yes: afterwards it shows where an examiner’s marks depart from the usual. No: it marks by itself.',
  art63_d_preparatory:
    'Yes: it translates or indexes files before somebody assesses them. No: its output is the assessment.',
  art64_documented:
    'Yes: a dated paper says why, which condition applies and why nobody is profiled. No: it was only discussed.',
  first_market_or_service_date: 'The day the first unit of this type went live, also if yours came later.',
  significantly_changed: 'Yes: a new model with other abilities replaced the old one. No: faults were corrected.',
  significant_design_change_date:
    'The day a new model or a new purpose went live; a corrected typing error is no such change.',
  placed_on_market:
    'Yes: other institutions got it from us; a supplier sells it. No: we built it for ourselves and keep it.',
  first_market_date:
    'The day the first copy went to a customer or a partner; the day it began work in our own house does not count.',
  operator_roles: 'Built by us for ourselves: provider and deployer. Bought and used: deployer.',
  deployer_kind: 'The Commission, an agency of the Union: Union institution. A ministry: public authority.',
  own_name_or_trademark:
    'Yes: a bought system put into service as a product of ours. No: the supplier’s name stays on it, whatever we call it.',
  substantially_modified: 'Yes: we retrained it for another task. No: we set options the supplier provides.',
  purpose_changed_to_high_risk: 'Yes: a general assistant now ranks job applicants. No: it still writes minutes.',
  former_provider:
    'Yes: an agency took over our tool and now offers it under its own name. No: we are still its provider.',
  component_supplier:
    'Yes: another agency builds our language model into its ranking tool. No: we only buy such a tool.',
  intended_for_public_authority_use:
    'Yes: made for administrations. No: a consumer product that an office bought once.',
  annex_x_component:
    'Yes: part of SIS, VIS, Eurodac, EES, ETIAS or ECRIS-TCN. No: a tool that reads statistics about them.',
  decides_about_persons: 'Yes: it helps to choose whom to invite. No: it predicts the electricity a building needs.',
  affects_workers: 'Yes: it shares out tasks among colleagues. No: it answers questions of citizens.',
  processes_personal_data: 'Yes: names, voices, e-mail addresses, staff numbers. No: weather data.',
  special_category_data: 'Yes: medical certificates, voices used to recognise people. No: names and telephone numbers.',
  data_processor: 'Yes: it runs at a cloud supplier. No: it runs on our own computers, looked after by our own staff.',
  data_leaves_union:
    'Yes: texts with names go to a model that runs overseas. No: everything stays in our own data centre.',
};
