// French: questions that are put together.
import type { Words } from '../words';

export const lists: Words['lists'] = {
  applies: {
    title: 'Ce qui en fait un système d’IA dans l’Union',
    alike: 'Tout cela est vrai',
    rest: 'Tout le reste est vrai',
    presumed: 'l’un de {count} éléments de la définition d’un système d’IA manquait',
    reason: 'Qui enregistre un système d’IA dit que c’en est un. Le tenir pour tel ne retire de protection à personne.',
  },
  exclusions: {
    title: 'Ce à quoi le règlement ne s’applique pas',
    alike: 'Rien de cela ne s’applique',
    rest: 'Rien d’autre ne s’applique',
    presumed: 'l’une de {count} exclusions s’appliquait',
    reason: 'Une exclusion retire une protection. Tant que personne ne l’invoque, le règlement est réputé s’appliquer.',
  },
  practices: {
    title: 'Les pratiques interdites et ce qui y mène',
    alike: 'Il ne fait rien de cela',
    rest: 'Il ne fait rien d’autre de cela',
    presumed: 'l’une de {count} pratiques interdites s’appliquait',
    reason:
      'Elles sont interdites à tous, donc personne ne s’y livre d’ordinaire. Quelqu’un doit le dire avant qu’il y ait une classe.',
  },
  content: {
    title: 'Ce qu’il génère',
    alike: 'Ni l’un ni l’autre',
    rest: 'Pas l’autre',
  },
  'transparency-exceptions': {
    title: 'Exceptions à l’information des personnes',
    alike: 'Rien de cela ne s’applique',
    rest: 'Rien d’autre ne s’applique',
    presumed: 'l’une de {count} exceptions à la transparence s’appliquait',
    reason: 'Une exception retire ce qui est dit aux personnes. Tant que personne ne l’invoque, elles sont à informer.',
  },
  limits: {
    title: 'Ce qui sort un usage ou un produit du haut risque',
    alike: 'Rien de cela ne s’applique',
    rest: 'Rien d’autre ne s’applique',
    presumed: 'l’une de {count} limites des usages à haut risque s’appliquait',
    reason: 'Une limite retire une protection. Tant que personne ne l’invoque, l’usage est réputé énuméré.',
  },
  derogation: {
    title: 'Conditions de la dérogation',
    alike: 'Rien de cela ne s’applique',
    rest: 'Rien d’autre ne s’applique',
    presumed: 'l’une de {count} conditions de la dérogation s’appliquait',
    reason: 'La dérogation doit être invoquée et documentée. D’ici là, l’usage est à haut risque.',
  },
  models: {
    title: 'IA à usage général',
    alike: 'Ni l’un ni l’autre',
    rest: 'Pas l’autre',
  },
  'value-chain': {
    title: 'Ce qui fait de nous le fournisseur, ou change la date',
    alike: 'Rien de cela ne s’applique',
    rest: 'Rien d’autre ne s’applique',
  },
};

/** The areas of Annex III, by number. */
export const areas: Words['areas'] = {
  '1': { title: 'Biométrie', example: 'reconnaître des personnes ou des émotions au visage ou à la voix' },
  '2': {
    title: 'Infrastructures critiques',
    example: 'un composant qui assure la sûreté de l’alimentation électrique',
  },
  '3': { title: 'Éducation et formation', example: 'noter des épreuves dans un centre de formation' },
  '4': { title: 'Emploi et gestion du personnel', example: 'classer des candidatures à un poste' },
  '5': { title: 'Services et prestations essentiels', example: 'décider d’une allocation familiale' },
  '6': { title: 'Activités répressives', example: 'apprécier la fiabilité d’une preuve' },
  '7': { title: 'Migration, asile, frontières', example: 'examiner une demande de visa' },
  '8': { title: 'Justice et démocratie', example: 'rédiger un raisonnement juridique pour une juridiction' },
};
