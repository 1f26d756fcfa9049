// French: finding systems by what they have in common.
export const finding = {
  visibility: { institution: 'Tout le monde', unit: 'L’unité', restricted: 'Restreint' },
  facet: { unit: 'Unité', origin: 'Origine', supplier: 'Fournisseur', gpai: 'Modèle d’IA à usage général', personalData: 'Données personnelles', action: 'Action de la stratégie', tag: 'Mot-clé', visibility: 'Visible par', yes: 'Oui', no: 'Non', unknown: 'Non connu', more: 'Tout afficher ({{count}})' },
};
