// French: prohibited practices without biometrics.
import type { article5Facts } from '../../facts/article-5';
import type { WordsOf } from '../words';

export const article5: WordsOf<(typeof article5Facts)[number]['key']> = {
  p5a_technique: {
    question: 'Recourt-il à des techniques subliminales, délibérément manipulatrices ou trompeuses ?',
    help: 'Une seule suffit.',
  },
  p5b_exploits_vulnerability: {
    question:
      'Exploite-t-il des vulnérabilités dues à l’âge, à un handicap ou à une situation sociale ou économique particulière ?',
  },
  p5_material_distortion: {
    question: 'A-t-il pour but ou pour effet d’altérer substantiellement le comportement des personnes ?',
    help: 'Le but ou l’effet suffit : les personnes prennent une décision qu’elles n’auraient pas prise autrement.',
  },
  p5_significant_harm: {
    question: 'Cause-t-il, ou est-il raisonnablement susceptible de causer, un préjudice important à quiconque ?',
  },
  p5ba_generates_intimate_nonconsensual: {
    question:
      'Peut-il générer ou modifier des images, vidéos ou sons intimes réalistes d’une personne identifiable sans son consentement explicite ?',
    help: 'S’il ne génère ni ne modifie aucun contenu : non.',
  },
  p5ba_no_increase_exposure: {
    question:
      'Ne fait-il que modifier un contenu existant, sans accroître l’exposition ni changer la nature des actes représentés ?',
    help: 'S’il génère aussi à partir de rien : non.',
  },
  p5bb_generates_csam: {
    question: 'Peut-il générer ou modifier du matériel relatif à des abus sexuels sur enfants ?',
    help: 'Au sens de la directive 2011/93/UE, article 2, points c) et e). S’il ne génère ni ne modifie aucun contenu : non.',
  },
  p5bb_without_right_defence: {
    question:
      'Un motif de justification du droit national s’applique-t-il, de sorte que l’acte n’est pas commis « sans droit » ?',
    help: 'Par exemple une enquête licite ou des tests de sécurité autorisés.',
  },
  p5_content_intended_purpose: { question: 'Est-il destiné à générer de tels contenus ?' },
  p5_content_foreseeable_reproducible: {
    question:
      'De tels contenus sont-ils un résultat prévisible et reproductible, sans modification technique importante ?',
  },
  p5_content_adequate_safeguards: {
    question:
      'Existe-t-il des garanties raisonnables et adéquates qui les empêchent de manière fiable et corrigent les abus ?',
  },
  p5_content_deployer_purpose: { question: 'L’utilisons-nous pour générer de tels contenus ?' },
  p5c_evaluates_social_behaviour: {
    question:
      'Évalue-t-il ou classe-t-il des personnes, au cours d’une période donnée, d’après leur comportement social ou leurs caractéristiques personnelles, avec un traitement défavorable pour certaines ?',
    help: 'Les caractéristiques peuvent être connues, déduites ou prédites.',
  },
  p5c_unrelated_context: {
    question:
      'Ce traitement défavorable intervient-il dans un contexte sans rapport avec celui d’où viennent les données ?',
  },
  p5c_disproportionate: { question: 'Ce traitement défavorable est-il injustifié ou disproportionné ?' },
  p5d_individual_crime_risk: {
    question: 'Évalue-t-il ou prédit-il le risque qu’une personne commette une infraction pénale ?',
    help: 'Une infraction pénale, et pas seulement dans la police. Contrôles administratifs, opérations vérifiées sur des faits, prédictions portant sur des lieux : non.',
  },
  p5d_solely_profiling: {
    question: 'Uniquement sur la base d’un profilage ou de l’évaluation de traits de personnalité ?',
  },
  p5d_supports_objective_human_assessment: {
    question:
      'Ne fait-il qu’étayer une évaluation humaine déjà fondée sur des faits objectifs et vérifiables liés à une activité criminelle ?',
  },
  p5e_face_database: { question: 'Crée-t-il ou étend-il une base de données de reconnaissance faciale ?' },
  p5e_untargeted_scraping: {
    question: 'Par collecte non ciblée d’images faciales sur l’internet ou la vidéosurveillance ?',
  },
};
