// Les problèmes, en français.

import { fact, type ProblemMessages } from '../problem-messages.ts';
import { mending } from './problems/mending.ts';
import { sharing } from './problems/sharing.ts';

export const problems: ProblemMessages = {
  menders: {
    facilitator: '',
    coordinator: 'Si besoin, écrivez à votre coordination.',
    developers: 'Prévenez votre coordination, qui le signalera à l’équipe technique.',
    wait: '',
  },
  texts: {
    ...mending,
    'workbook/not-prepared': {
      title: 'Classeur non préparé',
      sentence: () => 'Ce classeur n’a pas encore les onglets DTM.',
      remedy: 'Choisissez d’abord «\u202fPréparer le classeur\u202f» dans le menu DTM.',
    },
    'tab/not-a-form': {
      title: 'Pas un formulaire',
      sentence: (facts) =>
        `L’onglet «\u202f${fact(facts, 'tab')}\u202f» n’est pas un formulaire DTM.`,
      remedy: 'Ouvrez l’onglet des sites ou du rapport hebdomadaire, puis recommencez.',
    },
    'tab/missing': {
      title: 'Onglet introuvable',
      sentence: (facts) => `L’onglet «\u202f${fact(facts, 'tab')}\u202f» manque dans ce classeur.`,
      remedy:
        'Choisissez «\u202fPréparer le classeur\u202f»\u202f: l’onglet sera recréé, rien ne sera effacé.',
    },
    'tab/empty': {
      title: 'Rien à traiter',
      sentence: (facts) => `L’onglet «\u202f${fact(facts, 'tab')}\u202f» ne contient aucune ligne.`,
      remedy: 'Saisissez au moins une ligne sous les en-têtes, puis recommencez.',
    },
    'tab/no-header': {
      title: 'En-têtes non reconnus',
      sentence: (facts) =>
        `Aucun en-tête de l’onglet «\u202f${fact(facts, 'tab')}\u202f» n’a été reconnu.`,
      remedy:
        'Remettez les noms des colonnes sur la première ligne, ou choisissez «\u202fPréparer le classeur\u202f».',
    },
    'tab/ambiguous': {
      title: 'Deux onglets pour un formulaire',
      sentence: (facts) =>
        `Plusieurs onglets servent au même formulaire, dont «\u202f${fact(facts, 'tab')}\u202f».`,
      remedy:
        'Gardez un seul de ces onglets\u202f: supprimez ou déplacez la copie, puis recommencez.',
    },
    'adopt/nothing': {
      title: 'Aucun tableau à adopter',
      sentence: () => 'Tous les onglets de ce classeur sont déjà des onglets DTM, ou sont vides.',
      remedy:
        'Importez ou collez la liste dans un nouvel onglet (Fichier, Importer), puis recommencez.',
    },
    'adopt/unknown-form': {
      title: 'Formulaire inconnu',
      sentence: (facts) => `«\u202f${fact(facts, 'text')}\u202f» n’est pas un formulaire DTM.`,
      remedy: 'Recommencez et écrivez par exemple form.sites ou form.weekly.',
    },
    'period/unreadable': {
      title: 'Date non comprise',
      sentence: (facts) =>
        `«\u202f${fact(facts, 'text')}\u202f» n’a pas pu être lu comme une date.`,
      remedy:
        'Écrivez le jour de clôture de la semaine, par exemple 30/09/2014, ou laissez le champ vide.',
    },
    'period/future': {
      title: 'Semaine à venir',
      sentence: (facts) => `La semaine du ${fact(facts, 'text')} n’a pas encore commencé.`,
      remedy: 'Écrivez le jour de clôture d’une semaine passée, ou laissez le champ vide.',
    },
    'period/none': {
      title: 'Aucune semaine à présenter',
      sentence: () => 'Aucune semaine complète ne contient de rapport utilisable.',
      remedy: 'Saisissez les rapports de la semaine ou corrigez les lignes en erreur.',
    },
    'command/master-only': {
      title: 'Réservé au classeur principal',
      sentence: () => 'Cette commande ne fonctionne que dans le classeur principal.',
      remedy: 'Ouvrez le classeur principal de l’opération, puis recommencez.',
    },
    'command/facilitator-only': {
      title: 'Réservé aux classeurs des équipes',
      sentence: () => 'Cette commande ne fonctionne que dans le classeur d’une équipe.',
      remedy: 'Dans le classeur principal, utilisez plutôt «\u202fConsolider maintenant\u202f».',
    },
    'setting/unreadable': {
      title: 'Réglage illisible',
      sentence: (facts) =>
        `Le réglage «\u202f${fact(facts, 'setting')}\u202f» a une valeur inutilisable\u202f: «\u202f${fact(facts, 'value')}\u202f».`,
      remedy: 'Corrigez-la dans l’onglet des réglages du classeur principal.',
    },
    'setting/protected': {
      title: 'Règle protégée',
      sentence: (facts) =>
        `La règle «\u202f${fact(facts, 'setting')}\u202f» protège les personnes ou les chiffres\u202f: elle ne peut pas devenir «\u202f${fact(facts, 'value')}\u202f».`,
      remedy: 'Supprimez cette ligne de l’onglet des paramètres du classeur principal.',
    },
    'setting/unknown-rule': {
      title: 'Règle inconnue',
      sentence: (facts) => `Aucune règle ne s’appelle «\u202f${fact(facts, 'setting')}\u202f».`,
      remedy:
        'Corrigez l’identifiant dans l’onglet des paramètres du classeur principal, ou supprimez la ligne.',
    },
    'rule/not-found': {
      title: 'Règle introuvable',
      sentence: (facts) =>
        `Aucune règle que l’on puisse essayer ne correspond à «\u202f${fact(facts, 'text')}\u202f».`,
      remedy: 'Les noms des règles sont dans l’onglet des paramètres. Un seul mot suffit.',
    },
    'rule/threshold-unreadable': {
      title: 'Seuil illisible',
      sentence: (facts) => `«\u202f${fact(facts, 'text')}\u202f» n’est pas un seuil possible.`,
      remedy: 'Écrivez un nombre, ou le numéro du seuil, «\u202f=\u202f» et un nombre.',
    },
    'token/missing': {
      title: 'Compte non reconnu',
      sentence: () => 'Google n’a pas dit qui vous êtes.',
      remedy:
        'Utilisez un seul compte Google dans ce navigateur, rouvrez le classeur et acceptez l’autorisation.',
    },
    'token/expired': {
      title: 'Session expirée',
      sentence: () => 'Votre session Google a expiré.',
      remedy: 'Rechargez la page du classeur, puis recommencez.',
    },
    'token/foreign': {
      title: 'Identité refusée',
      sentence: () => 'La preuve d’identité envoyée n’est pas destinée à cette opération.',
      remedy: 'Rien n’a été envoyé.',
    },
    'token/unverified-email': {
      title: 'Adresse non vérifiée',
      sentence: () => 'L’adresse de votre compte Google n’est pas vérifiée.',
      remedy: 'Vérifiez votre adresse dans les réglages de votre compte Google, puis recommencez.',
    },
    'access/unknown-user': {
      title: 'Accès refusé',
      sentence: (facts) => `Le compte ${fact(facts, 'email')} n’est pas inscrit à cette opération.`,
      remedy: 'Vérifiez le compte utilisé, ou demandez à être ajouté à l’onglet des sources.',
    },
    'access/other-team': {
      title: 'Classeur d’une autre équipe',
      sentence: (facts) =>
        `Ce classeur est celui de l’équipe ${fact(facts, 'team')}\u202f; le compte ${fact(facts, 'email')} n’en fait pas partie.`,
      remedy: 'Ouvrez le classeur de votre équipe, ou vérifiez le compte utilisé.',
    },
    'access/coordinators-only': {
      title: 'Réservé à la coordination',
      sentence: (facts) =>
        `Le compte ${fact(facts, 'email')} ne fait pas partie de la coordination.`,
      remedy: 'Demandez à une personne de la coordination de le faire.',
    },
    'source/not-registered': {
      title: 'Classeur non inscrit',
      sentence: () => 'Ce classeur ne figure pas parmi les sources de l’opération.',
      remedy: 'La coordination doit l’ajouter à l’onglet des sources du classeur principal.',
    },
    'source/ambiguous': {
      title: 'Classeur inscrit deux fois',
      sentence: () => 'Ce classeur est inscrit pour plusieurs équipes.',
      remedy: 'La coordination doit garder une seule ligne pour lui dans l’onglet des sources.',
    },
    'source/rows-gone': {
      title: 'Lignes disparues',
      sentence: (facts) =>
        `Dans l’onglet «\u202f${fact(facts, 'tab')}\u202f», ${fact(facts, 'gone')} lignes sur les ${fact(facts, 'known')} déjà dans la base ont disparu. Rien n’a été repris.`,
      remedy:
        'Remettez ces lignes (Fichier, Historique des versions). Si elles doivent vraiment partir, renvoyez le classeur depuis son menu DTM et confirmez.',
    },
    'contract/differs': {
      title: 'Versions différentes',
      sentence: (facts) =>
        `Le menu DTM (version ${fact(facts, 'ours')}) et le serveur (version ${fact(facts, 'theirs')}) ne se comprennent plus.`,
      remedy: 'Rechargez la page. Si le message revient, le module doit être mis à jour.',
    },
    'request/malformed': {
      title: 'Demande non comprise',
      sentence: () => 'Le serveur n’a pas compris la demande.',
      remedy: 'Vos données n’ont pas été modifiées.',
    },
    'sheets/not-shared': {
      title: 'Classeur non partagé',
      sentence: () => 'Le serveur n’a pas le droit de lire ce classeur.',
      remedy: 'Partagez-le avec le compte de service de l’opération, puis recommencez.',
    },
    'sheets/not-found': {
      title: 'Classeur introuvable',
      sentence: () => 'Le serveur ne trouve pas ce classeur.',
      remedy: 'Vérifiez qu’il n’a pas été supprimé et que son identifiant est le bon.',
    },
    'sheets/busy': {
      title: 'Google Sheets est très sollicité',
      sentence: () => 'Google Sheets reçoit trop de demandes en ce moment.',
      remedy: 'Attendez une minute, puis recommencez\u202f: rien n’est perdu.',
    },
    'sheets/unavailable': {
      title: 'Google Sheets ne répond pas',
      sentence: () => 'Google Sheets ne répond pas en ce moment.',
      remedy: 'Réessayez dans quelques minutes\u202f: rien n’est perdu.',
    },
    'store/unavailable': {
      title: 'Base de données indisponible',
      sentence: () => 'La base de données de l’opération ne répond pas.',
      remedy: 'Réessayez dans quelques minutes\u202f: rien n’est perdu.',
    },
    'functions/unreachable': {
      title: 'Pas de connexion au serveur',
      sentence: () => 'Le serveur de l’opération ne répond pas.',
      remedy:
        'Continuez à saisir et à vérifier sans connexion\u202f; recommencez l’envoi quand elle revient.',
    },
    'run/in-progress': {
      title: 'Une autre commande est en cours',
      sentence: () => 'Une commande DTM est déjà en cours dans ce classeur.',
      remedy: 'Attendez qu’elle se termine, puis recommencez.',
    },
    ...sharing,
    'bug/unexpected': {
      title: 'Erreur inattendue',
      sentence: (facts) =>
        `Une erreur inattendue s’est produite (référence ${fact(facts, 'reference')}).`,
      remedy: 'Vos données n’ont pas été effacées. Réessayez une fois.',
    },
  },
};
