import { stems, stemsOfEach, type Lexicon } from './lexicon.ts';
import { smartWords } from './smartWords.ts';

/** Titles stand in the infinitive ("Envoyer"), the third person ("Envoie"), or as a noun ("Envoi"); an article that ends in an apostrophe is cut off before. */
export const fr: Lexicon = {
  markers: stems(
    'le$, la$, les$, des$, du$, et$, avec$, pour$, nouveau, nouvelle, aux$, au$, dans$, sur$, chez$, par$, une$',
  ),
  verbs: stemsOfEach({
    reentry: `
      copier, copie$, saisi, ressaisi, recopi, retap, taper, tape$, transferer les donnees,
      transferer dans, transfert des donnees, reporter, report des, coller, colle$, enregistr,
      mettre a jour, met a jour, mise a jour, actualis, encod, transcri, rentrer le, rentrer la,
      rentrer les, rentrer dans, entrer le, entrer la, entrer les, entrer dans, inscrire, inscrit$,
      inscription, alimenter le, comptabilis, creer la fiche, creer le compte, creation de la fiche`,
    check: `
      verifi, control, examin, examen, inspect, relire, relecture, revoir, valider les donnees,
      valider la saisie, compter, comptage, contre-verifi, tester, faire inventaire, assurer que`,
    approve: `
      approuv, approbation, valider, valide$, validation, autoris, feu vert, donner son accord,
      bon pour accord`,
    send: `
      envoy, envoi, renvoy, renvoi$, notifi, prevenir, previent$, transm, transferer, transfere$,
      informer, informe$, publier, publie$, publication, emettre, emet$, emission, faire suivre,
      faire parvenir, adresser, diffus, partager, communiquer, expedier, expedie$, televers,
      mettre en ligne, mise en ligne, deposer sur, passer la commande, passer commande,
      accuser reception`,
    remind: 'relanc, rappeler, rappel$, rappels$, mise en demeure, mettre en demeure',
    file: `
      imprimer, imprime les, imprime la, imprime le, impression, archiv, classer, classement, numeris,
      scanner, scanne$, scan$, ranger, rangement, photocopi`,
    report: `
      rapport, consolid, synthe, compil, recapitul, reporting, tableau de bord, bilan,
      preparer le rapport, preparer les chiffres`,
    schedule: `
      planifi, reserver, reserve$, programmer, programmation, affect, organiser, organise$,
      organisation, attribuer, fixer, convenir, caler, ordonnanc, prendre rendez-vous,
      prise de rendez-vous, preparer le planning, etablir le planning, faire le planning,
      preparer la tournee, reporter le rendez-vous, reporter la livraison, reporter la date`,
    answer: `
      repondre, repond$, reponse, expliqu, explication, rappeler le client, rappeler la cliente,
      rappeler le prospect, renseigner le client, renseigner la cliente, accueil`,
    search: `
      telecharg, cherch, recherch, retrouv, trouv, rassembl, consulter, consulte$, recuper, collect,
      reunir, extraire, extrait$, extraction, localiser`,
    decide: `
      decider, decide$, decision, negoci, conseiller, conseille$, choisi, choix, evaluer, evaluation,
      selectionner, diagnosti, discut, recommand, proposer, convaincre, marchander, interpret, arbitr,
      trancher, juger, estimer, debattre, gouter, deguster`,
    design: 'concevoir, conception, creer, creation, developp, dessin, inventer, rediger article',
    correct: `
      corriger, corrige$, correction, refaire, refait$, reparer, repare$, reparation, clarifi, rectifi,
      resoudre, regularis, retouch, depann, reprendre`,
    match: `
      rapproch, comparer, compare$, comparaison, lettrer, lettrage, pointer, recouper, confronter,
      concili`,
    receive: `
      recevoir, recoi, reception, prendre la commande, prend la commande, prendre commande,
      prise de commande, prendre note, accepter, accepte$, noter, encaiss`,
    sign: 'signer, signe$, signature, faire signer, parapher',
    make: `
      cuire, cuisson, fabri, produire, production, assembl, cuisiner, petri, emball, conditionn, nettoy,
      livrer, livre le, livre la, livre les, servir, preparer, prepare$, preparation, monter, montage,
      installer, installation, decouper, melanger, souder, poser`,
    move: `
      remettre, remet$, porter, apporter, deplac, transporter, acheminer, charger le camion,
      charger la camionnette, decharger, aller chercher, mettre en rayon, mise en rayon`,
    pay: 'payer, paye$, regler, rembours, virer, virement',
    ask: `
      demander, demande a, appeler, appelle$, telephoner, confirm, contacter, contacte$, joindre,
      interroger, solliciter, passer un appel`,
    write: `
      ecrire, ecrit$, rempli, etabli, redig, redaction, completer, renseigner, facturer, facturation,
      editer, edite$, edition, generer, chiffrer, etiqueter, etiquetage, creer la facture,
      creer le devis, creer facture, creer devis, creation de la facture, creation du devis,
      creer le contrat, faire la facture, faire les factures, faire le devis, faire les paies,
      preparer la facture, preparer les factures, preparer le devis, preparer offre,
      preparer le contrat, preparer le courrier, preparer la paie, preparer les paies,
      joindre le document`,
  }),
  topics: stemsOfEach({
    invoice: 'factur',
    order: 'command',
    payment: 'paiement, banque, bancaire, encaiss, impaye, reglement, virement, cheque, prelevement, creance',
    stock: `
      stock, inventaire, farine, matiere premiere, matieres premieres, fourniture, reapprovisionn,
      entrepot`,
    quote: 'devis, offre, proposition, cotation, chiffrage',
    contract: 'contrat, accord$, accords$, convention, avenant, bail$',
    report: 'rapport, cloture, chiffres, indicateur, tableau de bord, reporting, bilan, statistique',
    expense: 'note de frais, notes de frais, frais de, frais professionnels',
    shift: 'planning, roulement, horaires, tour de garde',
    hours: `
      heures, paie$, paies$, pointage, feuille de temps, feuilles de temps, fiche de paie,
      fiches de paie, bulletin de salaire, bulletins de salaire`,
    appointment: 'rendez-vous, rdv, reservation, visite, creneau',
    feedback: 'avis, enquete, satisfaction, sondage, retour client, retours clients',
    returns: 'retour, remboursement, garantie, reclamation, echange de produit, echange produit, sav$',
    enquiry: `
      demande$, demandes$, question$, questions$, requete, ticket$, tickets$, support$, plainte,
      reclamation, message$, messages$, boite mail, boite de reception, renseignement`,
    campaign: `
      newsletter, infolettre, campagne de, campagne publicitaire, campagne marketing, campagnes,
      promotion, publicit, mailing, emailing, e-mailing, reseaux sociaux`,
    lead: 'prospect, piste$, pistes$, carte de visite, formulaire de contact, lead$, leads$',
    customs: 'douan, exportation, frontiere, intracommunautaire',
    route: 'tournee, itineraire, chauffeur, livreur',
    shipping: `
      expedition, expedier, colis, etiquette, suivi de colis, suivi du colis, suivi de livraison,
      numero de suivi, transporteur, affranch`,
    hire: `
      nouvel employe, nouvelle employee, nouveau salarie, nouvelle salariee, nouveau collaborateur,
      nouvelle collaboratrice, nouvel arrivant, nouvelle recrue, embauche, recrut`,
    newCustomer: `
      nouveau client, nouvelle cliente, nouveaux clients, nouveau patient, fiche client,
      ouverture de compte, ouverture du compte, creation de compte, creation du compte, compte client`,
    deadline: `
      echeance, impot, permis$, licence, tva$, inspection, declaration, urssaf, hygiene, haccp,
      renouvellement`,
    language: 'tradui, traduction, langue, etranger, international',
    status: 'statut, ou en est, etat de la commande, etat de commande, avancement',
    document: `
      document, dossier, formulaire, attestation, certificat, courrier, procuration, piece jointe,
      pieces jointes, pieces justificatives, fiche$, fiches$`,
    sheet: 'tableur, excel, liste$, listes$, tableau$, tableau excel, tableau de suivi, feuille de calcul',
    receipt: 'recu$, recus$, justificatif, ticket de caisse, tickets de caisse',
    shop: 'boutique, en ligne, web, magasin$, magasins$, site web, site internet, site marchand, e-commerce',
    churn: 'resili, client perdu, clients perdus, fidelis, inactif, inactifs, desabonn',
    localise: 'version locale, versions locales, adapter le site, page pays',
    repeatOrder: `
      commande recurrente, commandes recurrentes, commande hebdomadaire, commande mensuelle,
      commande habituelle, commande reguliere, commande permanente, meme commande, abonnement`,
    goodsIn: `
      bon de livraison, bons de livraison, bon de commande, bon de reception, reception de marchandise,
      reception des marchandises, reception marchandise, arrivage`,
    paper: `
      papier, manuscrit, a la main, imprime$, imprimes$, cahier, carnet, classeur, tableau blanc,
      ardoise`,
    email: 'courriel, e-mail, email, mail, boite de reception, messagerie, outlook',
    phone: 'telephon, appel, whatsapp, repondeur, coup de fil',
    personal: `
      donnees personnelles, patient$, patients$, patiente, sante$, salaire, passeport, carte vitale,
      carte identite, dossier medical`,
  }),
  smart: smartWords.fr,
};
