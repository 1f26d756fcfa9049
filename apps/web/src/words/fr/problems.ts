// Français : chaque refus en mots. Ce qui ne va pas, et comment y remédier.
import type { ProblemWords } from '../problem-words';

export const problems: ProblemWords = {
  'request.malformed': {
    title: 'Quelque chose dans le formulaire ne convient pas',
    help: 'Regardez les champs nommés ici, corrigez-les et envoyez à nouveau.',
  },
  'request.too-large': {
    title: 'C’est trop à la fois',
    help: 'Raccourcissez les textes et envoyez à nouveau.',
  },
  'request.unsupported-media-type': {
    title: 'Le serveur n’a pas compris le format',
    help: 'Rechargez la page et envoyez encore une fois.',
  },
  'request.timeout': {
    title: 'La demande a mis trop de temps à arriver',
    help: 'Vérifiez votre connexion et envoyez à nouveau. Ce que vous avez saisi est toujours là.',
  },
  'request.headers-too-large': {
    title: 'Le navigateur a envoyé trop de données annexes',
    help: 'Supprimez les cookies de ce site, rechargez la page et connectez-vous.',
  },
  'request.misdirected': {
    title: 'Le registre ne se trouve pas à cette adresse',
    help: 'Utilisez l’adresse qui vous a été donnée. Si c’est bien celle-ci, prévenez les responsables du registre.',
  },
  'request.cross-origin': {
    title: 'La demande venait d’un autre site',
    help: 'Ouvrez le registre dans son propre onglet et réessayez là.',
  },
  'request.too-many': {
    title: 'Trop de demandes en peu de temps',
    help: 'Attendez un instant et réessayez. Ce que vous avez saisi est toujours là.',
  },
  'request.key-reused': {
    title: 'Cette clé a servi pour une autre demande',
    help: 'Envoyez une autre demande sous sa propre clé.',
  },
  'request.repeated': {
    title: 'Ceci est déjà en cours',
    help: 'Vérifiez si le résultat est là avant de réessayer.',
  },
  'route.not-found': {
    title: 'Il n’y a rien à cette adresse',
    help: 'Rechargez la page : le registre a peut-être été mis à jour.',
  },
  'session.required': {
    title: 'Votre session est terminée',
    help: 'Reconnectez-vous. Ce que vous avez écrit est toujours là.',
  },
  'token.invalid': {
    title: 'Le jeton n’ouvre rien',
    help: 'Il est mal saisi, révoqué ou expiré. Créez-en un nouveau.',
  },
  'token.scope-exceeds': {
    title: 'Un jeton ne peut faire plus que son propriétaire',
    help: 'Choisissez parmi vos propres droits.',
  },
  'token.too-many': {
    title: 'Vous avez trop de jetons',
    help: 'Révoquez ceux dont vous n’avez plus besoin.',
  },
  'token.ended-already': {
    title: 'Le jeton est déjà révoqué',
    help: 'Il n’y a plus rien à faire.',
  },
  'calendar.replaced': {
    title: 'Votre calendrier a entre-temps une autre adresse',
    help: 'Vous en avez créé, remplacé ou révoqué une dans une autre fenêtre. Regardez ce qu’il y a maintenant et réessayez.',
  },
  'session.demo-disabled': {
    title: 'La connexion de démonstration n’est pas disponible ici',
    help: 'Utilisez la connexion de votre institution.',
  },
  'session.person-unknown': {
    title: 'Cette personne de démonstration n’existe pas',
    help: 'Rechargez la page et choisissez une autre personne.',
  },
  'session.person-left': {
    title: 'Le registre vous connaît comme une personne partie',
    help: 'Si vous êtes de retour, demandez à un administrateur du registre de l’indiquer.',
  },
  'session.sign-in-failed': {
    title: 'La connexion n’a pas abouti',
    help: 'Réessayez. Elle doit aboutir en dix minutes, dans le même navigateur.',
  },
  'session.provider-unreachable': {
    title: 'Le service de connexion est injoignable',
    help: 'Réessayez dans un instant. Les personnes déjà connectées peuvent continuer.',
  },
  'session.provider-missing': {
    title: 'Aucun service de connexion n’est configuré ici',
    help: 'Adressez-vous aux personnes qui exploitent le registre.',
  },
  'access.denied': {
    title: 'Vous ne pouvez pas faire cela',
    help: 'Vos rôles ne le permettent pas. Adressez-vous au responsable du système ou à votre administrateur.',
  },
  'access-request.incomplete': {
    title: 'Il manque quelque chose',
    help: 'Pour accorder l’accès, choisissez l’unité et le rôle ; pour le refuser, dites pourquoi.',
  },
  'access-request.answered': {
    title: 'La demande a déjà reçu une réponse',
    help: 'Rechargez la liste.',
  },
  'access-request.asked': {
    title: 'Vous avez déjà fait une demande',
    help: 'Un administrateur répondra.',
  },
  'record.not-found': {
    title: 'Cette fiche n’existe pas',
    help: 'Vérifiez la référence. Vous pouvez chercher le nom dans le registre.',
  },
  'record.precondition-required': {
    title: 'La page ne sait pas quelle version elle modifie',
    help: 'Rechargez la page et refaites votre modification. Ce que vous avez écrit est toujours là.',
  },
  'record.stale': {
    title: 'Quelqu’un a modifié cette fiche entre-temps',
    help: 'La page montre maintenant ce que dit le registre. Ce que vous avez écrit est toujours là : vérifiez et enregistrez à nouveau.',
  },
  'record.conflict': {
    title: 'Quelqu’un a modifié cette fiche au même moment',
    help: 'Rien de ce que vous avez fait n’est perdu. Enregistrez à nouveau.',
  },
  'draft.begun-already': {
    title: 'Vous avez déjà commencé cela',
    help: 'Un programme n’écrase rien de ce que quelqu’un a saisi. Envoyez ou abandonnez d’abord ce que vous avez commencé.',
  },
  'draft.too-many': {
    title: 'Vous avez trop de brouillons',
    help: 'Envoyez ou supprimez une partie de ce que vous avez commencé, puis continuez.',
  },
  'draft.too-large': {
    title: 'Le brouillon est trop long pour être conservé',
    help: 'Il est toujours à l’écran. Raccourcissez-le ou envoyez-le.',
  },
  'view.name-taken': {
    title: 'Vous avez déjà une vue de ce nom',
    help: 'Choisissez un autre nom, ou modifiez cette vue.',
  },
  'view.too-many': {
    title: 'Vous avez trop de vues',
    help: 'Supprimez des vues, ou cessez d’en suivre, avant d’en ajouter une autre.',
  },
  'import.unreadable': {
    title: 'Le fichier ne peut pas être lu comme un tableau',
    help: 'Utilisez un fichier CSV ou un classeur (.xlsx) sans mot de passe ni macros. Là où un endroit est indiqué, corrigez-le.',
  },
  'import.mapping-invalid': {
    title: 'Les colonnes ne peuvent pas être reprises ainsi',
    help: 'Chaque champ vient d’une colonne du fichier, et les valeurs doivent être parmi celles du champ.',
  },
  'import.state': {
    title: 'L’importation n’est pas dans un état qui le permet',
    help: 'Autre chose est en cours ou déjà fait. Rechargez pour voir où elle en est.',
  },
  'import.not-all-valid': {
    title: 'Des lignes ne sont pas valables ou pas décidées',
    help: 'Corrigez-les, ignorez-les ou décidez-en, ou n’appliquez que les lignes valables.',
  },
  'import.nothing': {
    title: 'L’importation ne changerait rien',
    help: 'Tout ce que dit le fichier est déjà dans le registre, ou a été laissé de côté.',
  },
  'import.changed-since': {
    title: 'Une fiche de cette importation a été modifiée depuis',
    help: 'Elle ne peut plus être annulée en entier. Modifiez ou retirez des fiches une à une.',
  },
  'proposal.unreadable': {
    title: 'Le fichier ne dit rien d’un modèle qui puisse être lu',
    help: 'Choisissez une nomenclature CycloneDX (JSON, 1.6 ou plus récent) qui nomme un modèle, ou le README.md d’un modèle avec son en-tête.',
  },
  'unit.unknown': {
    title: 'Cette unité n’existe pas',
    help: 'Choisissez une autre unité.',
  },
  'unit.closed': {
    title: 'Cette unité a été fermée',
    help: 'Choisissez l’unité qui a repris ses tâches.',
  },
  'unit.code-taken': {
    title: 'Une unité porte déjà ce code',
    help: 'Choisissez un autre code, ou rouvrez l’unité fermée.',
  },
  'unit.circle': {
    title: 'Une unité ne peut pas dépendre d’elle-même',
    help: 'Choisissez une unité supérieure qui ne dépend pas de celle que vous déplacez.',
  },
  'unit.dates': {
    title: 'Le dernier jour précède le premier',
    help: 'Corrigez l’une des deux dates.',
  },
  'unit.in-use': {
    title: 'Cette unité est encore utilisée',
    help: 'Déplacez d’abord ses membres, ses systèmes et ses unités.',
  },
  'person.unknown': {
    title: 'Cette personne n’est pas ici',
    help: 'Choisissez une personne actuellement en fonction.',
  },
  'person.state': {
    title: 'Ce n’est pas possible pour cette personne actuellement',
    help: 'Rechargez la page pour voir si la personne est en fonction, partie ou oubliée.',
  },
  'person.self': {
    title: 'Vous ne pouvez pas vous désactiver vous-même',
    help: 'Demandez à un autre administrateur.',
  },
  'person.subject-taken': {
    title: 'Une autre personne a cet identifiant',
    help: 'Cherchez parmi les personnes parties : il s’agit peut-être d’un retour.',
  },
  'grant.scope-wrong': {
    title: 'Ce rôle n’est pas attribué pour cette partie de l’organisation',
    help: 'Un coordinateur a besoin d’une unité ; la plupart des rôles valent pour toute l’institution.',
  },
  'grant.exists': {
    title: 'La personne a déjà ce rôle',
    help: 'Mettez d’abord fin à l’autre attribution, ou choisissez une période ultérieure.',
  },
  'grant.ended-already': {
    title: 'Ce rôle a déjà pris fin',
    help: 'Attribuez-le de nouveau si nécessaire.',
  },
  'system.retirement-reason-missing': {
    title: 'Indiquez pourquoi le système est retiré',
    help: 'Un enregistrement retiré n’est plus jamais modifié ; le motif y est donc conservé.',
  },
  'system.restriction-reason-missing': {
    title: 'Dites pourquoi la fiche est restreinte',
    help: 'L’auditeur du registre doit pouvoir voir pourquoi elle est soustraite aux autres.',
  },
  'system.owner-already': {
    title: 'Cette personne est déjà responsable du système',
    help: 'Choisissez quelqu’un d’autre.',
  },
  'system.use-prohibited': {
    title: 'Cet usage est interdit',
    help: 'Le système ne peut passer ni en phase pilote ni en service (article 5). Si la classe est erronée, corrigez les réponses.',
  },
  'system.use-open': {
    title: 'L’usage pourrait encore être interdit',
    help: 'Répondez d’abord aux questions sur les pratiques interdites (article 5).',
  },
  'system.use-undecided': {
    title: 'Cet usage est ou pourrait être à haut risque',
    help: 'Un responsable de la conformité doit d’abord décider. Soumettez le système à l’examen.',
  },
  'bulk.nothing': {
    title: 'Rien ne changerait',
    help: 'Dites ce qui doit changer, et laissez de côté les systèmes qui sont déjà ainsi.',
  },
  'merge.state': {
    title: 'Ces fiches ne peuvent pas être fusionnées',
    help: 'Une fiche va dans une autre qui n’est pas retirée et n’est pas allée dans une troisième. Seule une fusion peut être annulée.',
  },
  'merge.lets-in': {
    title: 'Quelqu’un pourrait désormais lire la fiche qui reste',
    help: 'Revoyez l’aperçu et donnez-y votre accord pour les personnes qu’il nomme.',
  },
  'merge.visibility': {
    title: 'Davantage de personnes liraient ce que contient la fiche',
    help: 'La fiche qui reste doit être au moins aussi fermée que celle qui part. Modifiez d’abord qui la voit.',
  },
  'join.asked': {
    title: 'Vous avez déjà demandé à participer',
    help: 'Le responsable répondra.',
  },
  'join.keeps-already': {
    title: 'Vous tenez déjà cette fiche',
    help: 'En tant que responsable ou contributeur, vous pouvez la modifier.',
  },
  'relation.system-unknown': {
    title: 'Ce système n’existe pas',
    help: 'Cherchez l’autre système par son nom et choisissez-le.',
  },
  'relation.exists': {
    title: 'Ces deux systèmes ont déjà cette relation',
    help: 'Consultez la liste des relations.',
  },
  'relation.circle': {
    title: 'Un système ne peut pas faire partie de lui-même',
    help: 'Regardez de quoi l’autre système fait partie.',
  },
  'relation.state': {
    title: 'Cette relation ne le permet pas',
    help: 'Rechargez la page pour voir où elle en est.',
  },
  'relation.reason-missing': {
    title: 'Dites pourquoi il s’agit de deux systèmes',
    help: 'La raison est conservée pour que personne n’ait à poser de nouveau la question.',
  },
  'system.retired': {
    title: 'Un système retiré n’est plus modifié',
    help: 'Sa fiche et son historique restent lisibles. Enregistrez un nouveau système s’il est remis en service.',
  },
  'classification.facts-invalid': {
    title: 'Certaines réponses ne conviennent pas à leurs questions',
    help: 'Regardez les questions nommées ici. Toutes vos réponses sont toujours là.',
  },
  'classification.missing': {
    title: 'Le système n’est pas encore classé',
    help: 'Répondez d’abord aux questions de classification.',
  },
  'review.state': {
    title: 'L’examen n’en est pas à un point qui le permette',
    help: 'Rechargez la page pour voir où en est l’examen.',
  },
  'review.assessment-changed': {
    title: 'Les réponses ont changé depuis que vous les avez lues',
    help: 'Lisez les nouvelles réponses avant de décider. Ce que vous avez écrit est toujours là.',
  },
  'review.author-may-not-decide': {
    title: 'Vous avez écrit une réponse de ce système',
    help: 'Qui a écrit une réponse ne peut pas en décider. Un autre responsable doit le faire.',
  },
  'review.owner-may-not-decide': {
    title: 'Ce système est le vôtre',
    help: 'Personne ne décide de son propre système. Un autre responsable doit le faire.',
  },
  'review.editor-may-not-decide': {
    title: 'Vous contribuez à cette fiche',
    help: 'Nul ne décide d’un système dont il tient la fiche. Un autre responsable de la conformité doit le faire.',
  },
  'review.justification-too-short': {
    title: 'La justification est trop courte',
    help: 'Il faut au moins 50 caractères. Dites quelle disposition mène à une autre classe, et pourquoi.',
  },
  'review.class-open': {
    title: 'La classe reste ouverte : il n’y en a aucune à confirmer',
    help: 'Demandez au propriétaire les réponses manquantes, ou choisissez une classe et motivez votre choix.',
  },
  'review.override-same-class': {
    title: 'C’est la classe que donnaient les réponses',
    help: 'Choisissez une autre classe, ou confirmez.',
  },
  'review.other-officer': {
    title: 'Un autre responsable examine ce dossier',
    help: 'Attribuez-vous d’abord le dossier si c’est à vous de le poursuivre.',
  },
  'review.own-decision': {
    title: 'Vous avez pris cette décision',
    help: 'Un deuxième responsable doit donner son accord.',
  },
  'review.consent-needed': {
    title: 'Abaisser une classe demande deux responsables',
    help: 'Rechargez le dossier : un deuxième responsable doit donner son accord.',
  },
  'review.no-officer': {
    title: 'Cette personne ne peut pas examiner ce dossier',
    help: 'Choisissez un responsable de la conformité qui ne gère pas la fiche et n’a écrit aucune réponse.',
  },
  'review.questions-open': {
    title: 'Il reste des questions sans réponse',
    help: 'Répondez une fois à chacune des questions ouvertes.',
  },
  'review.away-already': {
    title: 'Vous avez déjà indiqué une absence pour ces jours',
    help: 'Supprimez d’abord l’autre absence.',
  },
  'duty.answers-changed': {
    title: 'Les réponses ont changé entre-temps',
    help: 'Rechargez les obligations et voyez ce qui changerait maintenant.',
  },
  'duty.nothing-to-accept': {
    title: 'Rien ne changerait',
    help: 'Les obligations correspondent aux réponses et règles d’aujourd’hui.',
  },
  'duty.reason-missing': {
    title: 'Dites pourquoi elle ne s’applique pas',
    help: 'Une obligation n’est écartée qu’avec une raison.',
  },
  'duty.lapsed': {
    title: 'Cette obligation n’est plus due',
    help: 'Ce qui a été fait reste lisible.',
  },
  'duty.run-under-way': {
    title: 'C’est déjà en cours',
    help: 'Attendez la fin.',
  },
  'evidence.damaged': {
    title: 'Le fichier n’est plus ce qu’il était',
    help: 'Ce qui est conservé diffère de ce qui a été ajouté ; il n’est donc pas remis. Les agents de conformité ont été prévenus ; demandez à qui détient l’original de l’ajouter à nouveau.',
  },
  'evidence.type-refused': {
    title: 'Ce type de fichier n’est pas conservé',
    help: 'Sont conservés les PDF, images, fichiers Office et OpenDocument, RTF, courriels et textes simples. C’est le contenu qui compte, pas le nom.',
  },
  'evidence.empty': {
    title: 'Le fichier est vide',
    help: 'Choisissez un autre fichier.',
  },
  'evidence.incomplete': {
    title: 'Le fichier n’est pas arrivé en entier',
    help: 'Envoyez-le à nouveau.',
  },
  'evidence.infected': {
    title: 'L’antivirus a trouvé un élément nuisible dans ce fichier',
    help: 'Il n’a pas été conservé. Informez votre sécurité informatique.',
  },
  'evidence.unknown': {
    title: 'Il n’y a pas de telle pièce pour ce système',
    help: 'Elle a peut-être été retirée. Rechargez la liste.',
  },
  'evidence.withdrawn-already': {
    title: 'Cette pièce a déjà été retirée',
    help: 'Rechargez la liste.',
  },
  'incident.state': {
    title: 'L’incident n’en est pas à ce point',
    help: 'Un incident clos ne change plus ; un incident est qualifié avant d’être clos.',
  },
  'incident.authority-not-told': {
    title: 'L’autorité n’a pas encore été informée',
    help: 'Indiquez quand l’autorité de surveillance du marché a été informée, puis clôturez l’incident (article 73).',
  },
  'incident.told-already': {
    title: 'C’est déjà noté',
    help: 'Ajoutez la suite à la chronologie.',
  },
  'comment.thread-resolved': {
    title: 'Le fil est clos',
    help: 'Rouvrez-le pour répondre.',
  },
  'comment.thread-full': {
    title: 'Le fil est complet',
    help: 'Ouvrez un nouveau fil.',
  },
  'comment.state': {
    title: 'Le fil est déjà dans cet état',
    help: 'Quelqu’un a été plus rapide ; rechargez la page.',
  },
  'comment.not-yours': {
    title: 'Seul l’auteur modifie son commentaire',
    help: 'Répondez plutôt.',
  },
  'comment.mention-cannot-read': {
    title: 'Une personne mentionnée ne peut pas lire cette fiche',
    help: 'Ne la mentionnez pas, ou demandez d’abord au responsable de lui donner accès.',
  },
  'webhook.address-refused': {
    title: 'Rien n’est envoyé à cette adresse',
    help: 'Elle se trouve dans un réseau privé. Choisissez une adresse publique, ou demandez à l’exploitant du registre de l’autoriser.',
  },
  'webhook.too-many': {
    title: 'Il y a trop de webhooks',
    help: 'Modifiez-en un qui ne sert plus.',
  },
  'webhook.inactive': {
    title: 'Le webhook est désactivé',
    help: 'Activez-le d’abord.',
  },
  'webhook.delivery-state': {
    title: 'L’envoi n’a pas été abandonné',
    help: 'Seul ce qui a été abandonné est renvoyé.',
  },
  'document.incomplete': {
    title: 'Il manque quelque chose pour une version définitive',
    help: 'Complétez-la, ou enregistrez un brouillon.',
  },
  'document.not-final': {
    title: 'Seule une version définitive est notifiée',
    help: 'Achevez d’abord le document.',
  },
  'document.notified-already': {
    title: 'Cette version a déjà été notifiée',
    help: 'Il n’y a rien à faire.',
  },
  'registration.form-changed': {
    title: 'Le formulaire dit autre chose à présent',
    help: 'Quelqu’un a modifié la fiche, un document ou une réponse depuis votre lecture. Comparez ce que vous avez transmis avec le formulaire tel qu’il est à présent.',
  },
  'registration.there-already': {
    title: 'Cette section est déjà enregistrée',
    help: 'Notez plutôt une mise à jour ; ou retirez la mention si elle n’aurait pas dû être faite.',
  },
  'registration.not-there': {
    title: 'Cette section n’est pas enregistrée',
    help: 'Notez d’abord l’enregistrement.',
  },
  'registration.retracted-already': {
    title: 'Cette mention a déjà été retirée',
    help: 'Il n’y a rien à faire.',
  },
  'publication.closed': {
    title: 'Cette fiche ne peut pas être publiée',
    help: 'Seule est publiée une fiche que toute l’institution peut lire, et qui n’a été ni reprise ni fusionnée avec une autre.',
  },
  'publication.decided-already': {
    title: 'C’était déjà décidé',
    help: 'Il n’y a rien à faire.',
  },
  'public-set.changed': {
    title: 'L’ensemble serait autre à présent',
    help: 'Une fiche ou une décision a changé depuis que vous l’avez consulté. Revoyez l’aperçu.',
  },
  'public-set.withdrawn-already': {
    title: 'Cet ensemble a déjà été retiré',
    help: 'Il n’y a rien à faire.',
  },
  'rules.invalid': {
    title: 'Ces règles ne peuvent pas être utilisées',
    help: 'Regardez les endroits nommés ici, corrigez-les et proposez à nouveau les règles.',
  },
  'rules.id-taken': {
    title: 'Des règles portent déjà cet identifiant',
    help: 'Les règles ne changent jamais. Donnez un autre identifiant aux nouvelles.',
  },
  'rules.too-early': {
    title: 'Des règles ne peuvent pas commencer avant aujourd’hui',
    help: 'Choisissez un jour à partir d’aujourd’hui et proposez les règles sous un autre identifiant.',
  },
  'rules.state': {
    title: 'Ces règles ne sont plus un projet',
    help: 'Rechargez la page pour voir si elles ont été publiées ou retirées.',
  },
  'rules.changed': {
    title: 'Ce ne sont pas les règles que vous avez lues',
    help: 'Relisez-les avant de donner votre accord.',
  },
  'rules.consented-already': {
    title: 'Vous avez déjà donné votre accord',
    help: 'Deux agents sont nécessaires. Demandez à un second de les lire.',
  },
  'strategy.action-unknown': {
    title: 'Cette action n’existe pas',
    help: 'Choisissez une action de la liste.',
  },
  'strategy.already-linked': {
    title: 'Le système est déjà lié à cette action',
    help: 'Retirez d’abord le lien si vous voulez le décrire autrement.',
  },
  'print.busy': {
    title: 'Trop de documents sont en cours d’impression',
    help: 'Attendez un instant et réessayez.',
  },
  'print.too-large': {
    title: 'C’est trop pour un seul PDF',
    help: 'Demandez-en moins à la fois, ou prenez-le sous forme de tableau.',
  },
  'audit.nothing-sealed': {
    title: 'Le journal n’a pas encore été scellé',
    help: 'Attendez quelques secondes et réessayez.',
  },
  'export.too-long': {
    title: 'Une feuille de calcul ne peut contenir autant de lignes',
    help: 'Restreignez la liste ou prenez un autre format.',
  },
  'export.busy': {
    title: 'Trop de fichiers sont en cours d’écriture en ce moment',
    help: 'Réessayez dans une minute.',
  },
  'export.too-many': {
    title: 'Vous avez autant de fichiers qu’il est permis à la fois',
    help: 'Attendez que l’un d’eux soit prêt, ou jetez-en un parmi vos fichiers.',
  },
  'export.not-ready': {
    title: 'Le fichier n’est pas prêt',
    help: 'Attendez qu’il soit écrit. Ce qui a échoué peut être demandé à nouveau.',
  },
  'export.rights-changed': {
    title: 'Vos droits ont changé depuis que le fichier a été écrit',
    help: 'Demandez le fichier à nouveau : il sera écrit tel que vous pouvez le voir maintenant.',
  },
  'service.broken': {
    title: 'Quelque chose a échoué de notre côté',
    help: 'Ce que vous avez écrit est toujours là. Réessayez ; si cela échoue encore, prévenez les responsables du registre.',
  },
  'service.unavailable': {
    title: 'Le registre n’est pas prêt',
    help: 'Attendez un moment et réessayez.',
  },
};
