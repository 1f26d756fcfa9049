// French: answers that cannot all be right.
import type { Words } from '../words';

export const contradictions: Words['contradictions'] = {
  'no-personal-data-but-identification':
    'Il ne traite pas de données à caractère personnel, mais identifie des personnes par biométrie',
  'no-personal-data-but-verification':
    'Il ne traite pas de données à caractère personnel, mais vérifie l’identité d’une personne',
  'no-personal-data-but-categorisation':
    'Il ne traite pas de données à caractère personnel, mais catégorise des personnes par biométrie',
  'no-personal-data-but-biometric-emotions':
    'Il ne traite pas de données à caractère personnel, mais déduit des émotions de données biométriques',
  'no-personal-data-but-profiling': 'Il ne traite pas de données à caractère personnel, mais effectue un profilage',
  'verification-only-but-identification':
    'Il ne fait que vérifier des identités, mais identifie des personnes à distance',
  'verification-only-but-listed-identification':
    'Il ne fait que vérifier des identités, mais l’identification à distance est choisie à l’annexe III',
  'listed-identification-denied':
    'L’identification à distance est choisie à l’annexe III, mais niée dans sa propre question',
  'identification-not-listed':
    'Il identifie des personnes à distance, mais le point 1 a) de l’annexe III n’est pas choisi',
  'listed-categorisation-denied':
    'La catégorisation biométrique est choisie à l’annexe III, mais niée dans sa propre question',
  'sensitive-categorisation-not-listed':
    'Il déduit des attributs sensibles de données biométriques, mais le point 1 b) de l’annexe III n’est pas choisi',
  'listed-emotions-denied':
    'La reconnaissance des émotions est choisie à l’annexe III, mais niée dans sa propre question',
  'biometric-emotions-not-listed':
    'Il déduit des émotions de données biométriques, mais le point 1 c) de l’annexe III n’est pas choisi',
  'real-time-without-identification':
    'Il n’identifie personne à distance, mais les circonstances d’une telle identification sont affirmées',
  'law-enforcement-identification-but-no-authority':
    'Il identifie des personnes à des fins répressives, mais n’y est pas destiné',
  'derogation-but-profiling': 'La dérogation est invoquée, mais le système effectue un profilage',
  'derogation-but-material-influence':
    'La dérogation est invoquée, mais le système influence substantiellement des décisions',
  'ancillary-justice-but-material-influence':
    'Sa tâche judiciaire est purement accessoire, mais il influence substantiellement des décisions',
  'decides-about-nobody-but-listed-decision':
    'Il ne décide de rien concernant des personnes, mais un usage qui en décide est choisi à l’annexe III',
  'document-check-only-but-identification':
    'Il ne fait que vérifier des documents de voyage, mais identifie des personnes à distance',
  'not-exposed-but-direct-interaction':
    'Les électeurs ne sont pas exposés à ses sorties, mais il interagit directement avec des personnes',
  'solely-profiling-but-human-assessment':
    'Il repose uniquement sur le profilage, mais appuie une évaluation humaine de faits objectifs',
  'solely-profiling-but-no-profiling': 'Il repose uniquement sur le profilage, mais le profilage est nié',
  'no-content-but-deep-fake': 'Il ne génère pas de contenu, mais son contenu peut passer pour authentique',
  'no-content-but-published-text': 'Il ne génère pas de contenu, mais un texte généré est publié',
  'no-content-but-forbidden-content': 'Il ne génère pas de contenu, mais peut générer des images interdites',
  'editing-only-but-deep-fake':
    'Il n’assiste que la mise en forme standard, mais son contenu peut passer pour authentique',
  'no-alteration-but-deep-fake': 'Il ne modifie rien de substantiel, mais son contenu peut passer pour authentique',
  'reports-from-public-but-no-interaction': 'Le public y signale des infractions, mais il n’interagit avec personne',
  'infers-nothing-but-generates': 'Il ne déduit rien, mais génère du contenu',
  'infers-nothing-but-emotions': 'Il ne déduit rien, mais déduit des émotions ou des catégories',
  'influences-nothing-but-interacts':
    'Ses sorties n’influencent rien, mais il interagit directement avec des personnes',
  'no-product-law-but-product':
    'Aucune législation de produit ne s’applique, mais un produit, son composant de sécurité ou son évaluation est décrit',
  'safety-component-without-safety':
    'C’est un composant de sécurité, mais sans fonction de sécurité ni danger en cas de défaillance',
  'reason-without-assessment': 'Aucune évaluation par un tiers n’est requise, mais un motif pour celle-ci est donné',
  'critical-safety-but-comfort-only':
    'C’est un composant de sécurité d’une infrastructure critique, mais il ne sert que le confort ou l’efficacité',
  'research-only-but-in-service':
    'C’est de la recherche avant la mise sur le marché, mais il est déjà en service ou retiré',
  'research-only-but-model-on-the-market':
    'Il ne sert que la recherche, mais un modèle à usage général est mis sur le marché',
  'modified-but-planned': 'Il a été substantiellement modifié, mais n’est que prévu',
  'unchanged-but-day-of-change': 'Sa conception n’a pas été modifiée, mais un jour de modification est indiqué',
  'own-service-but-market-day': 'Il n’a pas été mis sur le marché, mais un jour de mise sur le marché est indiqué',
  'personal-use-but-authority':
    'Son usage est strictement personnel, mais une autorité publique ou une institution de l’Union l’utilise',
  'own-tool-but-not-for-authorities':
    'Une autorité l’a construit pour son propre usage, mais il n’est pas destiné aux autorités publiques',
  'no-nexus-but-union-institution': 'Il n’a aucun lien avec l’Union, mais une institution de l’Union l’utilise',
  'own-name-but-not-provider': 'Il porte notre propre nom, mais nous n’en sommes pas le fournisseur',
  'model-provider-without-model':
    'Nous sommes fournisseur d’un modèle à usage général, mais n’en mettons aucun sur le marché',
  'model-without-model-provider':
    'Nous mettons un modèle à usage général sur le marché, mais n’en sommes pas le fournisseur',
  'systemic-without-model': 'Ce n’est pas un modèle à usage général, mais il a ce qui rend un tel modèle systémique',
};
