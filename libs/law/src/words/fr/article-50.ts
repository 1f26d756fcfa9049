// French: transparency and general-purpose AI.
import type { article50Facts } from '../../facts/article-50';
import type { gpaiFacts } from '../../facts/gpai';
import type { WordsOf } from '../words';

export const article50: WordsOf<(typeof article50Facts)[number]['key']> = {
  direct_interaction: {
    question: 'Des personnes échangent-elles avec lui, comme dans une conversation ?',
    help: 'Agent conversationnel, assistant vocal : oui. Saisie dans un traducteur, une recherche ou un formulaire, transcription, filtre antispam, saisie prédictive : non.',
  },
  interaction_obvious: {
    question: 'Est-il évident, pour une personne raisonnablement attentive, qu’elle a affaire à une IA ?',
    help: 'À apprécier selon les personnes et la situation réelles. Utilisé par du seul personnel formé à l’IA : peut-être oui. Par tout visiteur d’un portail public : non. Dans le doute : non.',
  },
  generates_synthetic_content: {
    question: 'Génère-t-il ou modifie-t-il du son, des images, de la vidéo ou du texte ?',
    help: 'Le texte compte aussi : résumés, projets, traductions. Ne comptent pas : le code informatique, les légendes et étiquettes, ce qu’une machine envoie à une autre.',
  },
  assistive_standard_editing: {
    question: 'N’apporte-t-il qu’une aide à la mise en forme courante ?',
    help: 'Par exemple la correction orthographique ou grammaticale.',
  },
  no_substantial_alteration: {
    question: 'Laisse-t-il ce qu’il reçoit, et son sens, en substance inchangés ?',
    help: 'Traduction de textes : en règle générale oui. Résumés et réécriture : non.',
  },
  deepfake: {
    question:
      'Produit-il des images, du son ou des vidéos qui ressemblent à des personnes, objets, lieux ou événements réels et qui passeraient à tort pour authentiques (hypertrucage) ?',
    help: 'S’il ne génère ni ne modifie aucune image, aucun son, aucune vidéo : non.',
  },
  deepfake_artistic: {
    question: 'Ce contenu fait-il manifestement partie d’une œuvre artistique, créative, satirique ou de fiction ?',
    help: 'L’obligation d’information en est réduite, non supprimée.',
  },
  public_interest_text: {
    question: 'Du texte généré ou modifié est-il publié pour informer le public sur des questions d’intérêt public ?',
    help: 'Publié : à l’intention d’un nombre indéterminé et assez important de personnes. Réseaux internes : non. S’il ne génère ni ne modifie aucun texte : non.',
  },
  human_review: {
    question: 'Le texte fait-il l’objet d’un véritable examen humain ou d’un contrôle éditorial avant publication ?',
    help: 'Plus qu’une vérification de l’orthographe.',
  },
  editorial_responsibility: {
    question: 'Une personne ou un organisme assume-t-il la responsabilité éditoriale de la publication ?',
  },
  le_authorised_by_law: {
    question:
      'Cet usage est-il autorisé par la loi à des fins de détection, de prévention, d’enquête ou de poursuite d’infractions pénales ?',
    help: 'Avec des garanties appropriées pour les droits des tiers.',
  },
  public_crime_reporting: { question: 'Le public peut-il s’en servir pour signaler des infractions ?' },
};

export const gpai: WordsOf<(typeof gpaiFacts)[number]['key']> = {
  is_gpai_system: {
    question: 'Repose-t-il sur un modèle d’IA à usage général, et peut-il lui-même servir à de nombreuses fins ?',
    help: 'Par exemple un assistant général pour rédiger, programmer et résumer.',
  },
  is_gpai_model: {
    question: 'Mettons-nous nous-mêmes un modèle d’IA à usage général sur le marché de l’Union ?',
    help: 'Notre propre modèle, intégré à notre propre système mis en service, est réputé mis sur le marché, sauf pour des processus purement internes, non essentiels et sans effet sur les droits des personnes. Utiliser le modèle d’un autre fournisseur, par exemple par une interface : non.',
  },
  gpai_training_flops: {
    question: 'Quelle quantité totale de calcul a servi à son entraînement (opérations en virgule flottante) ?',
    help: 'Au-delà de 10^25, le risque systémique est présumé.',
  },
  gpai_designated_systemic: {
    question: 'La Commission l’a-t-elle désigné comme modèle présentant un risque systémique ?',
  },
  gpai_open_source_full: {
    question:
      'Le modèle est-il publié sous une licence libre et ouverte, avec poids, architecture et informations d’utilisation publics ?',
    help: 'La licence doit permettre l’accès, l’utilisation, la modification et la distribution.',
  },
};
