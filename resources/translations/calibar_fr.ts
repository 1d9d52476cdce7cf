<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Actions</name>
  <message>
   <source>Added</source>
   <translation>Ajouté</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Modifié</translation>
  </message>
  <message>
   <source>Conflict decided</source>
   <translation>Conflit tranché</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Corrigé</translation>
  </message>
  <message>
   <source>Undone</source>
   <translation>Annulé</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Retiré</translation>
  </message>
 </context>
 <context>
  <name>Acts</name>
  <message>
   <source>Backup written</source>
   <translation>Sauvegarde écrite</translation>
  </message>
  <message>
   <source>Briefing printed</source>
   <translation>Briefing imprimé</translation>
  </message>
  <message>
   <source>Briefing read</source>
   <translation>Briefing lu</translation>
  </message>
  <message>
   <source>Change given up</source>
   <translation>Modification abandonnée</translation>
  </message>
  <message>
   <source>Changes left with headquarters</source>
   <translation>Modifications laissées au siège</translation>
  </message>
  <message>
   <source>Dossier printed</source>
   <translation>Dossier imprimé</translation>
  </message>
  <message>
   <source>Dossier read</source>
   <translation>Dossier lu</translation>
  </message>
  <message>
   <source>Export failed</source>
   <translation>Échec de l’export</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>Exporté</translation>
  </message>
  <message>
   <source>Failed passphrases before an unlock</source>
   <translation>Phrases secrètes refusées avant un déverrouillage</translation>
  </message>
  <message>
   <source>Fetched again from headquarters</source>
   <translation>Récupéré à nouveau du siège</translation>
  </message>
  <message>
   <source>File for a USB stick written</source>
   <translation>Fichier pour clé USB écrit</translation>
  </message>
  <message>
   <source>File of a USB stick taken</source>
   <translation>Fichier de clé USB pris</translation>
  </message>
  <message>
   <source>File opened</source>
   <translation>Fichier ouvert</translation>
  </message>
  <message>
   <source>Headquarters locked this laptop</source>
   <translation>Le siège a verrouillé ce portable</translation>
  </message>
  <message>
   <source>Headquarters ordered to erase</source>
   <translation>Le siège a ordonné d’effacer</translation>
  </message>
  <message>
   <source>Headquarters set limits for all laptops</source>
   <translation>Le siège a fixé des limites pour tous les portables</translation>
  </message>
  <message>
   <source>Headquarters shut out an older copy</source>
   <translation>Le siège a écarté une copie plus ancienne</translation>
  </message>
  <message>
   <source>Import taken back</source>
   <translation>Importation retirée</translation>
  </message>
  <message>
   <source>Imported</source>
   <translation>Importé</translation>
  </message>
  <message>
   <source>Large withdrawal accepted</source>
   <translation>Retrait massif accepté</translation>
  </message>
  <message>
   <source>Large withdrawal held back</source>
   <translation>Retrait massif retenu</translation>
  </message>
  <message>
   <source>Lock-out ended by headquarters</source>
   <translation>Blocage levé par le siège</translation>
  </message>
  <message>
   <source>Many dossiers read</source>
   <translation>De nombreux dossiers lus</translation>
  </message>
  <message>
   <source>Map exported</source>
   <translation>Carte exportée</translation>
  </message>
  <message>
   <source>Opened by recovery</source>
   <translation>Ouvert par récupération</translation>
  </message>
  <message>
   <source>Order without headquarters' signature not obeyed</source>
   <translation>Ordre sans la signature du siège non exécuté</translation>
  </message>
  <message>
   <source>Passphrase changed</source>
   <translation>Phrase secrète modifiée</translation>
  </message>
  <message>
   <source>Recovery codes made</source>
   <translation>Codes de récupération créés</translation>
  </message>
  <message>
   <source>Saved from a damaged vault</source>
   <translation>Sauvé d’un coffre endommagé</translation>
  </message>
  <message>
   <source>Sealed to the recovery key of the agency</source>
   <translation>Scellé avec la clé de récupération du service</translation>
  </message>
  <message>
   <source>Sync failed</source>
   <translation>Échec de la synchronisation</translation>
  </message>
  <message>
   <source>Unlocked</source>
   <translation>Déverrouillé</translation>
  </message>
  <message>
   <source>Unlocking refused</source>
   <translation>Déverrouillage refusé</translation>
  </message>
 </context>
 <context>
  <name>AuditScreen</name>
  <message numerus="yes">
   <source>%n entry(ies). Reading a dossier is logged too.</source>
   <translation>
    <numerusform>%n entrée. La lecture d’un dossier est journalisée aussi.</numerusform>
    <numerusform>%n entrées. La lecture d’un dossier est journalisée aussi.</numerusform>
   </translation>
  </message>
  <message>
   <source>Act</source>
   <translation>Action</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>Nothing is logged yet.</source>
   <translation>Rien n’est encore consigné.</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>N°</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motif</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Fiche</translation>
  </message>
  <message>
   <source>The chain holds: no entry was altered or taken out of the middle.</source>
   <translation>La chaîne est intacte : aucune entrée n’a été modifiée ni retirée.</translation>
  </message>
  <message>
   <source>Verify the chain</source>
   <translation>Vérifier la chaîne</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Qui</translation>
  </message>
 </context>
 <context>
  <name>BoundedField</name>
  <message>
   <source>Headquarters allows no more than this.</source>
   <translation>Le siège n’autorise pas plus que cela.</translation>
  </message>
  <message>
   <source>Set by headquarters.</source>
   <translation>Défini par le siège.</translation>
  </message>
  <message>
   <source>Set by your administrator.</source>
   <translation>Défini par votre administrateur.</translation>
  </message>
  <message>
   <source>Your administrator allows no more than this.</source>
   <translation>Votre administrateur n’autorise pas plus que cela.</translation>
  </message>
 </context>
 <context>
  <name>BriefingPrint</name>
  <message>
   <source>Last seen</source>
   <translation>Dernière vue</translation>
  </message>
  <message>
   <source>Legal status</source>
   <translation>Situation juridique</translation>
  </message>
 </context>
 <context>
  <name>BriefingsScreen</name>
  <message>
   <source>Briefing</source>
   <translation>Briefing</translation>
  </message>
  <message>
   <source>I have read it</source>
   <translation>J’ai lu</translation>
  </message>
  <message>
   <source>No briefing yet</source>
   <translation>Pas encore de briefing</translation>
  </message>
  <message>
   <source>Noted in the log: you have read this briefing</source>
   <translation>Noté au journal : vous avez lu ce briefing</translation>
  </message>
  <message>
   <source>Open an operation and add targets to it.</source>
   <translation>Ouvrez une opération et ajoutez-y des cibles.</translation>
  </message>
  <message>
   <source>Open dossier</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Print to PDF</source>
   <translation>Imprimer en PDF</translation>
  </message>
  <message>
   <source>There is no operation on this laptop.</source>
   <translation>Aucune opération sur ce portable.</translation>
  </message>
  <message numerus="yes">
   <source>{operation} · %n target(s) · read without a network · {time}</source>
   <translation>
    <numerusform>{operation} · %n cible · lu sans réseau · {time}</numerusform>
    <numerusform>{operation} · %n cibles · lu sans réseau · {time}</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Capture</name>
  <message>
   <source>Choose a picture.</source>
   <translation>Choisissez une image.</translation>
  </message>
  <message>
   <source>Choose the target first.</source>
   <translation>Choisissez d’abord la cible.</translation>
  </message>
  <message>
   <source>Say what you saw, or where.</source>
   <translation>Indiquez ce que vous avez vu, ou où.</translation>
  </message>
  <message>
   <source>Type the plate, such as 4471 KXD.</source>
   <translation>Saisissez la plaque, par exemple 4471 KXD.</translation>
  </message>
  <message>
   <source>Write the note.</source>
   <translation>Écrivez la note.</translation>
  </message>
 </context>
 <context>
  <name>CaptureSheet</name>
  <message>
   <source>Choose a picture</source>
   <translation>Choisir une image</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Confirmé</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <source>Grade and handling</source>
   <translation>Évaluation et traitement</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Certitude</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Carte</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Pas encore enregistré</translation>
  </message>
  <message>
   <source>Not sure</source>
   <translation>Pas sûr</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Photo</translation>
  </message>
  <message>
   <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
   <translation>Images (*.jpg *.jpeg *.png *.webp)</translation>
  </message>
  <message>
   <source>Plate</source>
   <translation>Plaque</translation>
  </message>
  <message>
   <source>Plate, such as 4471 KXD</source>
   <translation>Plaque, par exemple 4471 KXD</translation>
  </message>
  <message>
   <source>Probable</source>
   <translation>Probable</translation>
  </message>
  <message>
   <source>Quick capture</source>
   <translation>Saisie rapide</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Saved on this laptop</source>
   <translation>Enregistré sur ce portable</translation>
  </message>
  <message>
   <source>Saved on this laptop at once. Sent at next sync.</source>
   <translation>Enregistré aussitôt sur ce portable. Envoyé à la prochaine synchronisation.</translation>
  </message>
  <message>
   <source>Sighting</source>
   <translation>Observation</translation>
  </message>
  <message>
   <source>Street and number, or coordinates as you got them</source>
   <translation>Rue et numéro, ou coordonnées telles que reçues</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Unconfirmed: this is not saved yet. It is tried again by itself.</source>
   <translation>Non confirmé : ceci n’est pas encore enregistré. Un nouvel essai se fera de lui-même.</translation>
  </message>
  <message>
   <source>Unconfirmed: this photo is not saved yet. Save it again once the disk takes it.</source>
   <translation>Non confirmé : cette photo n’est pas encore enregistrée. Enregistrez-la à nouveau quand le disque l’acceptera.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Vehicle</source>
   <translation>Véhicule</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>What you saw</source>
   <translation>Ce que vous avez vu</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Où</translation>
  </message>
 </context>
 <context>
  <name>CautionBanner</name>
  <message numerus="yes">
   <source>+%n more</source>
   <translation>
    <numerusform>+%n autre</numerusform>
    <numerusform>+%n autres</numerusform>
   </translation>
  </message>
  <message>
   <source>Cautions</source>
   <translation>Mises en garde</translation>
  </message>
  <message>
   <source>No cautions on record. That does not mean there is no danger.</source>
   <translation>Aucune mise en garde enregistrée. Cela ne veut pas dire qu’il n’y a pas de danger.</translation>
  </message>
  <message>
   <source>none on record</source>
   <translation>aucune enregistrée</translation>
  </message>
 </context>
 <context>
  <name>Cautions</name>
  <message>
   <source>ALCOHOL</source>
   <translation>ALCOOL</translation>
  </message>
  <message>
   <source>ALLERGIES</source>
   <translation>ALLERGIES</translation>
  </message>
  <message>
   <source>ARMED</source>
   <translation>ARMÉ</translation>
  </message>
  <message>
   <source>BODYGUARDS</source>
   <translation>GARDES DU CORPS</translation>
  </message>
  <message>
   <source>CAMERAS</source>
   <translation>CAMÉRAS</translation>
  </message>
  <message>
   <source>CHILDREN AT ADDRESS</source>
   <translation>ENFANTS À L’ADRESSE</translation>
  </message>
  <message>
   <source>DIABETES</source>
   <translation>DIABÈTE</translation>
  </message>
  <message>
   <source>DOGS</source>
   <translation>CHIENS</translation>
  </message>
  <message>
   <source>DRUGS</source>
   <translation>STUPÉFIANTS</translation>
  </message>
  <message>
   <source>EPILEPSY</source>
   <translation>ÉPILEPSIE</translation>
  </message>
  <message>
   <source>ESCAPE RISK</source>
   <translation>RISQUE D’ÉVASION</translation>
  </message>
  <message>
   <source>EXPLOSIVES</source>
   <translation>EXPLOSIFS</translation>
  </message>
  <message>
   <source>FLIGHT RISK ABROAD</source>
   <translation>RISQUE DE FUITE À L’ÉTRANGER</translation>
  </message>
  <message>
   <source>HAEMOPHILIA</source>
   <translation>HÉMOPHILIE</translation>
  </message>
  <message>
   <source>HEART</source>
   <translation>CŒUR</translation>
  </message>
  <message>
   <source>INFECTIOUS</source>
   <translation>CONTAGIEUX</translation>
  </message>
  <message>
   <source>LEAK RISK</source>
   <translation>RISQUE DE FUITE D’INFORMATION</translation>
  </message>
  <message>
   <source>LOOKOUTS</source>
   <translation>GUETTEURS</translation>
  </message>
  <message>
   <source>MARTIAL ARTS</source>
   <translation>ARTS MARTIAUX</translation>
  </message>
  <message>
   <source>MEDICATION</source>
   <translation>MÉDICAMENTS</translation>
  </message>
  <message>
   <source>OTHER</source>
   <translation>AUTRE</translation>
  </message>
  <message>
   <source>SELF-HARM</source>
   <translation>AUTOMUTILATION</translation>
  </message>
  <message>
   <source>SEX OFFENDER</source>
   <translation>DÉLINQUANT SEXUEL</translation>
  </message>
  <message>
   <source>SEXUALLY VIOLENT</source>
   <translation>VIOLENCE SEXUELLE</translation>
  </message>
  <message>
   <source>VIOLENT</source>
   <translation>VIOLENT</translation>
  </message>
 </context>
 <context>
  <name>Choices</name>
  <message>
   <source>Account</source>
   <translation>Compte</translation>
  </message>
  <message>
   <source>Alias</source>
   <translation>Alias</translation>
  </message>
  <message>
   <source>Arrested</source>
   <translation>Arrêté</translation>
  </message>
  <message>
   <source>At large</source>
   <translation>En fuite</translation>
  </message>
  <message>
   <source>Border crossing</source>
   <translation>Passage de frontière</translation>
  </message>
  <message>
   <source>Cleared</source>
   <translation>Mis hors de cause</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Clos</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Confirmé</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>Contact</translation>
  </message>
  <message>
   <source>Convicted</source>
   <translation>Condamné</translation>
  </message>
  <message>
   <source>Deceased</source>
   <translation>Décédé</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Appareil</translation>
  </message>
  <message>
   <source>Diffusion</source>
   <translation>Diffusion</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Document</translation>
  </message>
  <message>
   <source>European arrest warrant</source>
   <translation>Mandat d’arrêt européen</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>Expiré</translation>
  </message>
  <message>
   <source>False</source>
   <translation>Faux</translation>
  </message>
  <message>
   <source>Female</source>
   <translation>Femme</translation>
  </message>
  <message>
   <source>Ferry</source>
   <translation>Ferry</translation>
  </message>
  <message>
   <source>Flight</source>
   <translation>Vol</translation>
  </message>
  <message>
   <source>Former</source>
   <translation>Ancien</translation>
  </message>
  <message>
   <source>Former name</source>
   <translation>Ancien nom</translation>
  </message>
  <message>
   <source>Located</source>
   <translation>Localisé</translation>
  </message>
  <message>
   <source>Male</source>
   <translation>Homme</translation>
  </message>
  <message>
   <source>Nickname</source>
   <translation>Surnom</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>Non vérifié</translation>
  </message>
  <message>
   <source>Not sure</source>
   <translation>Pas sûr</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Autre</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Téléphone</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Prévue</translation>
  </message>
  <message>
   <source>Probable</source>
   <translation>Probable</translation>
  </message>
  <message>
   <source>Rail</source>
   <translation>Rail</translation>
  </message>
  <message>
   <source>Red notice</source>
   <translation>Notice rouge</translation>
  </message>
  <message>
   <source>Road</source>
   <translation>Route</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>En cours</translation>
  </message>
  <message>
   <source>Surrendered</source>
   <translation>Remis</translation>
  </message>
  <message>
   <source>Suspect</source>
   <translation>Suspect</translation>
  </message>
  <message>
   <source>Suspended</source>
   <translation>Suspendu</translation>
  </message>
  <message>
   <source>Trip</source>
   <translation>Voyage</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>Inconnu</translation>
  </message>
  <message>
   <source>Valid</source>
   <translation>Valide</translation>
  </message>
  <message>
   <source>Vehicle</source>
   <translation>Véhicule</translation>
  </message>
  <message>
   <source>Victim</source>
   <translation>Victime</translation>
  </message>
  <message>
   <source>Wallet</source>
   <translation>Portefeuille virtuel</translation>
  </message>
  <message>
   <source>Warrant</source>
   <translation>Mandat</translation>
  </message>
  <message>
   <source>Weapon</source>
   <translation>Arme</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Retiré</translation>
  </message>
  <message>
   <source>Witness</source>
   <translation>Témoin</translation>
  </message>
 </context>
 <context>
  <name>CodesSheet</name>
  <message>
   <source>Each code opens this vault once if the passphrase or the keyring is lost. Whoever has one needs nothing else: keep the paper away from the laptop. Codes made before stop working.</source>
   <translation>Chaque code ouvre ce coffre une fois si la phrase secrète ou le trousseau est perdu. Qui en possède un n’a besoin de rien d’autre : gardez le papier loin du portable. Les codes précédents ne valent plus.</translation>
  </message>
  <message>
   <source>I have written them down</source>
   <translation>Je les ai notés</translation>
  </message>
  <message>
   <source>Make codes</source>
   <translation>Créer des codes</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <source>Recovery codes</source>
   <translation>Codes de récupération</translation>
  </message>
  <message>
   <source>Write these on paper and keep it away from the laptop. They are not shown again.</source>
   <translation>Notez-les sur papier et gardez-le loin du portable. Ils ne seront plus affichés.</translation>
  </message>
 </context>
 <context>
  <name>ConflictCardView</name>
  <message>
   <source>Caution flags always add up: no conflict takes one away.</source>
   <translation>Les mises en garde s’ajoutent toujours : aucun conflit n’en retire une.</translation>
  </message>
  <message>
   <source>Conflict {place} of {total} · nothing is lost; the version you do not keep stays in History</source>
   <translation>Conflit {place} sur {total} · rien n’est perdu ; la version non retenue reste dans Historique</translation>
  </message>
  <message>
   <source>Conflict {place} of {total} · put off; both versions stay until somebody decides</source>
   <translation>Conflit {place} sur {total} · reporté ; les deux versions restent jusqu’à ce que quelqu’un décide</translation>
  </message>
  <message>
   <source>Decide later</source>
   <translation>Décider plus tard</translation>
  </message>
  <message>
   <source>Headquarters</source>
   <translation>Siège</translation>
  </message>
  <message>
   <source>Keep both</source>
   <translation>Garder les deux</translation>
  </message>
  <message>
   <source>Keep headquarters version</source>
   <translation>Garder la version du siège</translation>
  </message>
  <message>
   <source>Keep the version of {name}</source>
   <translation>Garder la version de {name}</translation>
  </message>
  <message>
   <source>Keep this laptop's version</source>
   <translation>Garder la version de ce portable</translation>
  </message>
  <message>
   <source>Keys: numbers choose, B keeps both, L decides later, K keeps the chosen one</source>
   <translation>Touches : les chiffres choisissent, B garde les deux, L décide plus tard, K garde celle choisie</translation>
  </message>
  <message>
   <source>Keys: numbers choose, L decides later, K keeps the chosen one</source>
   <translation>Touches : les chiffres choisissent, L décide plus tard, K garde celle choisie</translation>
  </message>
  <message>
   <source>This laptop</source>
   <translation>Ce portable</translation>
  </message>
  <message>
   <source>{target}: {field} changed in two places</source>
   <translation>{target} : {field}, modification à deux endroits</translation>
  </message>
  <message>
   <source>{target}: {kind} ({field}) changed in two places</source>
   <translation>{target} : {kind} ({field}), modification à deux endroits</translation>
  </message>
 </context>
 <context>
  <name>Countries</name>
  <message>
   <source>Afghanistan</source>
   <translation>Afghanistan</translation>
  </message>
  <message>
   <source>Albania</source>
   <translation>Albanie</translation>
  </message>
  <message>
   <source>Algeria</source>
   <translation>Algérie</translation>
  </message>
  <message>
   <source>American Samoa</source>
   <translation>Samoa américaines</translation>
  </message>
  <message>
   <source>Andorra</source>
   <translation>Andorre</translation>
  </message>
  <message>
   <source>Angola</source>
   <translation>Angola</translation>
  </message>
  <message>
   <source>Anguilla</source>
   <translation>Anguilla</translation>
  </message>
  <message>
   <source>Antarctica</source>
   <translation>Antarctique</translation>
  </message>
  <message>
   <source>Antigua and Barbuda</source>
   <translation>Antigua-et-Barbuda</translation>
  </message>
  <message>
   <source>Argentina</source>
   <translation>Argentine</translation>
  </message>
  <message>
   <source>Armenia</source>
   <translation>Arménie</translation>
  </message>
  <message>
   <source>Aruba</source>
   <translation>Aruba</translation>
  </message>
  <message>
   <source>Australia</source>
   <translation>Australie</translation>
  </message>
  <message>
   <source>Austria</source>
   <translation>Autriche</translation>
  </message>
  <message>
   <source>Azerbaijan</source>
   <translation>Azerbaïdjan</translation>
  </message>
  <message>
   <source>Bahamas</source>
   <translation>Bahamas</translation>
  </message>
  <message>
   <source>Bahrain</source>
   <translation>Bahreïn</translation>
  </message>
  <message>
   <source>Bangladesh</source>
   <translation>Bangladesh</translation>
  </message>
  <message>
   <source>Barbados</source>
   <translation>Barbade</translation>
  </message>
  <message>
   <source>Belarus</source>
   <translation>Biélorussie</translation>
  </message>
  <message>
   <source>Belgium</source>
   <translation>Belgique</translation>
  </message>
  <message>
   <source>Belize</source>
   <translation>Belize</translation>
  </message>
  <message>
   <source>Benin</source>
   <translation>Bénin</translation>
  </message>
  <message>
   <source>Bermuda</source>
   <translation>Bermudes</translation>
  </message>
  <message>
   <source>Bhutan</source>
   <translation>Bhoutan</translation>
  </message>
  <message>
   <source>Bolivia</source>
   <translation>Bolivie</translation>
  </message>
  <message>
   <source>Bosnia and Herzegovina</source>
   <translation>Bosnie-Herzégovine</translation>
  </message>
  <message>
   <source>Botswana</source>
   <translation>Botswana</translation>
  </message>
  <message>
   <source>Bouvet Island</source>
   <translation>Île Bouvet</translation>
  </message>
  <message>
   <source>Brazil</source>
   <translation>Brésil</translation>
  </message>
  <message>
   <source>British Indian Ocean Territory</source>
   <translation>Territoire britannique de l’océan Indien</translation>
  </message>
  <message>
   <source>British Virgin Islands</source>
   <translation>Îles Vierges britanniques</translation>
  </message>
  <message>
   <source>Brunei</source>
   <translation>Brunei</translation>
  </message>
  <message>
   <source>Bulgaria</source>
   <translation>Bulgarie</translation>
  </message>
  <message>
   <source>Burkina Faso</source>
   <translation>Burkina Faso</translation>
  </message>
  <message>
   <source>Burundi</source>
   <translation>Burundi</translation>
  </message>
  <message>
   <source>Cambodia</source>
   <translation>Cambodge</translation>
  </message>
  <message>
   <source>Cameroon</source>
   <translation>Cameroun</translation>
  </message>
  <message>
   <source>Canada</source>
   <translation>Canada</translation>
  </message>
  <message>
   <source>Cape Verde</source>
   <translation>Cap-Vert</translation>
  </message>
  <message>
   <source>Caribbean Netherlands</source>
   <translation>Pays-Bas caribéens</translation>
  </message>
  <message>
   <source>Cayman Islands</source>
   <translation>Îles Caïmans</translation>
  </message>
  <message>
   <source>Central African Republic</source>
   <translation>République centrafricaine</translation>
  </message>
  <message>
   <source>Chad</source>
   <translation>Tchad</translation>
  </message>
  <message>
   <source>Chile</source>
   <translation>Chili</translation>
  </message>
  <message>
   <source>China</source>
   <translation>Chine</translation>
  </message>
  <message>
   <source>Christmas Island</source>
   <translation>Île Christmas</translation>
  </message>
  <message>
   <source>Cocos (Keeling) Islands</source>
   <translation>Îles Cocos</translation>
  </message>
  <message>
   <source>Colombia</source>
   <translation>Colombie</translation>
  </message>
  <message>
   <source>Comoros</source>
   <translation>Comores</translation>
  </message>
  <message>
   <source>Congo</source>
   <translation>Congo</translation>
  </message>
  <message>
   <source>Cook Islands</source>
   <translation>Îles Cook</translation>
  </message>
  <message>
   <source>Costa Rica</source>
   <translation>Costa Rica</translation>
  </message>
  <message>
   <source>Croatia</source>
   <translation>Croatie</translation>
  </message>
  <message>
   <source>Cuba</source>
   <translation>Cuba</translation>
  </message>
  <message>
   <source>Curaçao</source>
   <translation>Curaçao</translation>
  </message>
  <message>
   <source>Cyprus</source>
   <translation>Chypre</translation>
  </message>
  <message>
   <source>Czechia</source>
   <translation>Tchéquie</translation>
  </message>
  <message>
   <source>Côte d'Ivoire</source>
   <translation>Côte d’Ivoire</translation>
  </message>
  <message>
   <source>Democratic Republic of the Congo</source>
   <translation>République démocratique du Congo</translation>
  </message>
  <message>
   <source>Denmark</source>
   <translation>Danemark</translation>
  </message>
  <message>
   <source>Djibouti</source>
   <translation>Djibouti</translation>
  </message>
  <message>
   <source>Dominica</source>
   <translation>Dominique</translation>
  </message>
  <message>
   <source>Dominican Republic</source>
   <translation>République dominicaine</translation>
  </message>
  <message>
   <source>Ecuador</source>
   <translation>Équateur</translation>
  </message>
  <message>
   <source>Egypt</source>
   <translation>Égypte</translation>
  </message>
  <message>
   <source>El Salvador</source>
   <translation>Salvador</translation>
  </message>
  <message>
   <source>Equatorial Guinea</source>
   <translation>Guinée équatoriale</translation>
  </message>
  <message>
   <source>Eritrea</source>
   <translation>Érythrée</translation>
  </message>
  <message>
   <source>Estonia</source>
   <translation>Estonie</translation>
  </message>
  <message>
   <source>Eswatini</source>
   <translation>Eswatini</translation>
  </message>
  <message>
   <source>Ethiopia</source>
   <translation>Éthiopie</translation>
  </message>
  <message>
   <source>Falkland Islands</source>
   <translation>Îles Malouines</translation>
  </message>
  <message>
   <source>Faroe Islands</source>
   <translation>Îles Féroé</translation>
  </message>
  <message>
   <source>Fiji</source>
   <translation>Fidji</translation>
  </message>
  <message>
   <source>Finland</source>
   <translation>Finlande</translation>
  </message>
  <message>
   <source>France</source>
   <translation>France</translation>
  </message>
  <message>
   <source>French Guiana</source>
   <translation>Guyane</translation>
  </message>
  <message>
   <source>French Polynesia</source>
   <translation>Polynésie française</translation>
  </message>
  <message>
   <source>French Southern Territories</source>
   <translation>Terres australes françaises</translation>
  </message>
  <message>
   <source>Gabon</source>
   <translation>Gabon</translation>
  </message>
  <message>
   <source>Gambia</source>
   <translation>Gambie</translation>
  </message>
  <message>
   <source>Georgia</source>
   <translation>Géorgie</translation>
  </message>
  <message>
   <source>Germany</source>
   <translation>Allemagne</translation>
  </message>
  <message>
   <source>Ghana</source>
   <translation>Ghana</translation>
  </message>
  <message>
   <source>Gibraltar</source>
   <translation>Gibraltar</translation>
  </message>
  <message>
   <source>Greece</source>
   <translation>Grèce</translation>
  </message>
  <message>
   <source>Greenland</source>
   <translation>Groenland</translation>
  </message>
  <message>
   <source>Grenada</source>
   <translation>Grenade</translation>
  </message>
  <message>
   <source>Guadeloupe</source>
   <translation>Guadeloupe</translation>
  </message>
  <message>
   <source>Guam</source>
   <translation>Guam</translation>
  </message>
  <message>
   <source>Guatemala</source>
   <translation>Guatemala</translation>
  </message>
  <message>
   <source>Guernsey</source>
   <translation>Guernesey</translation>
  </message>
  <message>
   <source>Guinea</source>
   <translation>Guinée</translation>
  </message>
  <message>
   <source>Guinea-Bissau</source>
   <translation>Guinée-Bissau</translation>
  </message>
  <message>
   <source>Guyana</source>
   <translation>Guyana</translation>
  </message>
  <message>
   <source>Haiti</source>
   <translation>Haïti</translation>
  </message>
  <message>
   <source>Heard and McDonald Islands</source>
   <translation>Îles Heard-et-MacDonald</translation>
  </message>
  <message>
   <source>Honduras</source>
   <translation>Honduras</translation>
  </message>
  <message>
   <source>Hong Kong</source>
   <translation>Hong Kong</translation>
  </message>
  <message>
   <source>Hungary</source>
   <translation>Hongrie</translation>
  </message>
  <message>
   <source>Iceland</source>
   <translation>Islande</translation>
  </message>
  <message>
   <source>India</source>
   <translation>Inde</translation>
  </message>
  <message>
   <source>Indonesia</source>
   <translation>Indonésie</translation>
  </message>
  <message>
   <source>Iran</source>
   <translation>Iran</translation>
  </message>
  <message>
   <source>Iraq</source>
   <translation>Irak</translation>
  </message>
  <message>
   <source>Ireland</source>
   <translation>Irlande</translation>
  </message>
  <message>
   <source>Isle of Man</source>
   <translation>Île de Man</translation>
  </message>
  <message>
   <source>Israel</source>
   <translation>Israël</translation>
  </message>
  <message>
   <source>Italy</source>
   <translation>Italie</translation>
  </message>
  <message>
   <source>Jamaica</source>
   <translation>Jamaïque</translation>
  </message>
  <message>
   <source>Japan</source>
   <translation>Japon</translation>
  </message>
  <message>
   <source>Jersey</source>
   <translation>Jersey</translation>
  </message>
  <message>
   <source>Jordan</source>
   <translation>Jordanie</translation>
  </message>
  <message>
   <source>Kazakhstan</source>
   <translation>Kazakhstan</translation>
  </message>
  <message>
   <source>Kenya</source>
   <translation>Kenya</translation>
  </message>
  <message>
   <source>Kiribati</source>
   <translation>Kiribati</translation>
  </message>
  <message>
   <source>Kosovo</source>
   <translation>Kosovo</translation>
  </message>
  <message>
   <source>Kuwait</source>
   <translation>Koweït</translation>
  </message>
  <message>
   <source>Kyrgyzstan</source>
   <translation>Kirghizstan</translation>
  </message>
  <message>
   <source>Laos</source>
   <translation>Laos</translation>
  </message>
  <message>
   <source>Latvia</source>
   <translation>Lettonie</translation>
  </message>
  <message>
   <source>Lebanon</source>
   <translation>Liban</translation>
  </message>
  <message>
   <source>Lesotho</source>
   <translation>Lesotho</translation>
  </message>
  <message>
   <source>Liberia</source>
   <translation>Liberia</translation>
  </message>
  <message>
   <source>Libya</source>
   <translation>Libye</translation>
  </message>
  <message>
   <source>Liechtenstein</source>
   <translation>Liechtenstein</translation>
  </message>
  <message>
   <source>Lithuania</source>
   <translation>Lituanie</translation>
  </message>
  <message>
   <source>Luxembourg</source>
   <translation>Luxembourg</translation>
  </message>
  <message>
   <source>Macao</source>
   <translation>Macao</translation>
  </message>
  <message>
   <source>Madagascar</source>
   <translation>Madagascar</translation>
  </message>
  <message>
   <source>Malawi</source>
   <translation>Malawi</translation>
  </message>
  <message>
   <source>Malaysia</source>
   <translation>Malaisie</translation>
  </message>
  <message>
   <source>Maldives</source>
   <translation>Maldives</translation>
  </message>
  <message>
   <source>Mali</source>
   <translation>Mali</translation>
  </message>
  <message>
   <source>Malta</source>
   <translation>Malte</translation>
  </message>
  <message>
   <source>Marshall Islands</source>
   <translation>Îles Marshall</translation>
  </message>
  <message>
   <source>Martinique</source>
   <translation>Martinique</translation>
  </message>
  <message>
   <source>Mauritania</source>
   <translation>Mauritanie</translation>
  </message>
  <message>
   <source>Mauritius</source>
   <translation>Maurice</translation>
  </message>
  <message>
   <source>Mayotte</source>
   <translation>Mayotte</translation>
  </message>
  <message>
   <source>Mexico</source>
   <translation>Mexique</translation>
  </message>
  <message>
   <source>Micronesia</source>
   <translation>Micronésie</translation>
  </message>
  <message>
   <source>Moldova</source>
   <translation>Moldavie</translation>
  </message>
  <message>
   <source>Monaco</source>
   <translation>Monaco</translation>
  </message>
  <message>
   <source>Mongolia</source>
   <translation>Mongolie</translation>
  </message>
  <message>
   <source>Montenegro</source>
   <translation>Monténégro</translation>
  </message>
  <message>
   <source>Montserrat</source>
   <translation>Montserrat</translation>
  </message>
  <message>
   <source>Morocco</source>
   <translation>Maroc</translation>
  </message>
  <message>
   <source>Mozambique</source>
   <translation>Mozambique</translation>
  </message>
  <message>
   <source>Myanmar</source>
   <translation>Birmanie</translation>
  </message>
  <message>
   <source>Namibia</source>
   <translation>Namibie</translation>
  </message>
  <message>
   <source>Nauru</source>
   <translation>Nauru</translation>
  </message>
  <message>
   <source>Nepal</source>
   <translation>Népal</translation>
  </message>
  <message>
   <source>Netherlands</source>
   <translation>Pays-Bas</translation>
  </message>
  <message>
   <source>New Caledonia</source>
   <translation>Nouvelle-Calédonie</translation>
  </message>
  <message>
   <source>New Zealand</source>
   <translation>Nouvelle-Zélande</translation>
  </message>
  <message>
   <source>Nicaragua</source>
   <translation>Nicaragua</translation>
  </message>
  <message>
   <source>Niger</source>
   <translation>Niger</translation>
  </message>
  <message>
   <source>Nigeria</source>
   <translation>Nigeria</translation>
  </message>
  <message>
   <source>Niue</source>
   <translation>Niue</translation>
  </message>
  <message>
   <source>Norfolk Island</source>
   <translation>Île Norfolk</translation>
  </message>
  <message>
   <source>North Korea</source>
   <translation>Corée du Nord</translation>
  </message>
  <message>
   <source>North Macedonia</source>
   <translation>Macédoine du Nord</translation>
  </message>
  <message>
   <source>Northern Mariana Islands</source>
   <translation>Îles Mariannes du Nord</translation>
  </message>
  <message>
   <source>Norway</source>
   <translation>Norvège</translation>
  </message>
  <message>
   <source>Oman</source>
   <translation>Oman</translation>
  </message>
  <message>
   <source>Pakistan</source>
   <translation>Pakistan</translation>
  </message>
  <message>
   <source>Palau</source>
   <translation>Palaos</translation>
  </message>
  <message>
   <source>Palestine</source>
   <translation>Palestine</translation>
  </message>
  <message>
   <source>Panama</source>
   <translation>Panama</translation>
  </message>
  <message>
   <source>Papua New Guinea</source>
   <translation>Papouasie-Nouvelle-Guinée</translation>
  </message>
  <message>
   <source>Paraguay</source>
   <translation>Paraguay</translation>
  </message>
  <message>
   <source>Peru</source>
   <translation>Pérou</translation>
  </message>
  <message>
   <source>Philippines</source>
   <translation>Philippines</translation>
  </message>
  <message>
   <source>Pitcairn Islands</source>
   <translation>Îles Pitcairn</translation>
  </message>
  <message>
   <source>Poland</source>
   <translation>Pologne</translation>
  </message>
  <message>
   <source>Portugal</source>
   <translation>Portugal</translation>
  </message>
  <message>
   <source>Puerto Rico</source>
   <translation>Porto Rico</translation>
  </message>
  <message>
   <source>Qatar</source>
   <translation>Qatar</translation>
  </message>
  <message>
   <source>Romania</source>
   <translation>Roumanie</translation>
  </message>
  <message>
   <source>Russia</source>
   <translation>Russie</translation>
  </message>
  <message>
   <source>Rwanda</source>
   <translation>Rwanda</translation>
  </message>
  <message>
   <source>Réunion</source>
   <translation>La Réunion</translation>
  </message>
  <message>
   <source>Saint Barthélemy</source>
   <translation>Saint-Barthélemy</translation>
  </message>
  <message>
   <source>Saint Helena</source>
   <translation>Sainte-Hélène</translation>
  </message>
  <message>
   <source>Saint Kitts and Nevis</source>
   <translation>Saint-Christophe-et-Niévès</translation>
  </message>
  <message>
   <source>Saint Lucia</source>
   <translation>Sainte-Lucie</translation>
  </message>
  <message>
   <source>Saint Martin</source>
   <translation>Saint-Martin</translation>
  </message>
  <message>
   <source>Saint Pierre and Miquelon</source>
   <translation>Saint-Pierre-et-Miquelon</translation>
  </message>
  <message>
   <source>Saint Vincent and the Grenadines</source>
   <translation>Saint-Vincent-et-les-Grenadines</translation>
  </message>
  <message>
   <source>Samoa</source>
   <translation>Samoa</translation>
  </message>
  <message>
   <source>San Marino</source>
   <translation>Saint-Marin</translation>
  </message>
  <message>
   <source>Saudi Arabia</source>
   <translation>Arabie saoudite</translation>
  </message>
  <message>
   <source>Senegal</source>
   <translation>Sénégal</translation>
  </message>
  <message>
   <source>Serbia</source>
   <translation>Serbie</translation>
  </message>
  <message>
   <source>Seychelles</source>
   <translation>Seychelles</translation>
  </message>
  <message>
   <source>Sierra Leone</source>
   <translation>Sierra Leone</translation>
  </message>
  <message>
   <source>Singapore</source>
   <translation>Singapour</translation>
  </message>
  <message>
   <source>Sint Maarten</source>
   <translation>Saint-Martin (Pays-Bas)</translation>
  </message>
  <message>
   <source>Slovakia</source>
   <translation>Slovaquie</translation>
  </message>
  <message>
   <source>Slovenia</source>
   <translation>Slovénie</translation>
  </message>
  <message>
   <source>Solomon Islands</source>
   <translation>Îles Salomon</translation>
  </message>
  <message>
   <source>Somalia</source>
   <translation>Somalie</translation>
  </message>
  <message>
   <source>South Africa</source>
   <translation>Afrique du Sud</translation>
  </message>
  <message>
   <source>South Georgia and South Sandwich Islands</source>
   <translation>Géorgie du Sud et Sandwich du Sud</translation>
  </message>
  <message>
   <source>South Korea</source>
   <translation>Corée du Sud</translation>
  </message>
  <message>
   <source>South Sudan</source>
   <translation>Soudan du Sud</translation>
  </message>
  <message>
   <source>Spain</source>
   <translation>Espagne</translation>
  </message>
  <message>
   <source>Sri Lanka</source>
   <translation>Sri Lanka</translation>
  </message>
  <message>
   <source>Sudan</source>
   <translation>Soudan</translation>
  </message>
  <message>
   <source>Suriname</source>
   <translation>Suriname</translation>
  </message>
  <message>
   <source>Svalbard and Jan Mayen</source>
   <translation>Svalbard et Jan Mayen</translation>
  </message>
  <message>
   <source>Sweden</source>
   <translation>Suède</translation>
  </message>
  <message>
   <source>Switzerland</source>
   <translation>Suisse</translation>
  </message>
  <message>
   <source>Syria</source>
   <translation>Syrie</translation>
  </message>
  <message>
   <source>São Tomé and Príncipe</source>
   <translation>Sao Tomé-et-Principe</translation>
  </message>
  <message>
   <source>Taiwan</source>
   <translation>Taïwan</translation>
  </message>
  <message>
   <source>Tajikistan</source>
   <translation>Tadjikistan</translation>
  </message>
  <message>
   <source>Tanzania</source>
   <translation>Tanzanie</translation>
  </message>
  <message>
   <source>Thailand</source>
   <translation>Thaïlande</translation>
  </message>
  <message>
   <source>Timor-Leste</source>
   <translation>Timor oriental</translation>
  </message>
  <message>
   <source>Togo</source>
   <translation>Togo</translation>
  </message>
  <message>
   <source>Tokelau</source>
   <translation>Tokelau</translation>
  </message>
  <message>
   <source>Tonga</source>
   <translation>Tonga</translation>
  </message>
  <message>
   <source>Trinidad and Tobago</source>
   <translation>Trinité-et-Tobago</translation>
  </message>
  <message>
   <source>Tunisia</source>
   <translation>Tunisie</translation>
  </message>
  <message>
   <source>Turkmenistan</source>
   <translation>Turkménistan</translation>
  </message>
  <message>
   <source>Turks and Caicos Islands</source>
   <translation>Îles Turques-et-Caïques</translation>
  </message>
  <message>
   <source>Tuvalu</source>
   <translation>Tuvalu</translation>
  </message>
  <message>
   <source>Türkiye</source>
   <translation>Turquie</translation>
  </message>
  <message>
   <source>Uganda</source>
   <translation>Ouganda</translation>
  </message>
  <message>
   <source>Ukraine</source>
   <translation>Ukraine</translation>
  </message>
  <message>
   <source>United Arab Emirates</source>
   <translation>Émirats arabes unis</translation>
  </message>
  <message>
   <source>United Kingdom</source>
   <translation>Royaume-Uni</translation>
  </message>
  <message>
   <source>United States</source>
   <translation>États-Unis</translation>
  </message>
  <message>
   <source>United States Outlying Islands</source>
   <translation>Îles mineures des États-Unis</translation>
  </message>
  <message>
   <source>United States Virgin Islands</source>
   <translation>Îles Vierges des États-Unis</translation>
  </message>
  <message>
   <source>Uruguay</source>
   <translation>Uruguay</translation>
  </message>
  <message>
   <source>Uzbekistan</source>
   <translation>Ouzbékistan</translation>
  </message>
  <message>
   <source>Vanuatu</source>
   <translation>Vanuatu</translation>
  </message>
  <message>
   <source>Vatican City</source>
   <translation>Cité du Vatican</translation>
  </message>
  <message>
   <source>Venezuela</source>
   <translation>Venezuela</translation>
  </message>
  <message>
   <source>Vietnam</source>
   <translation>Viêt Nam</translation>
  </message>
  <message>
   <source>Wallis and Futuna</source>
   <translation>Wallis-et-Futuna</translation>
  </message>
  <message>
   <source>Western Sahara</source>
   <translation>Sahara occidental</translation>
  </message>
  <message>
   <source>Yemen</source>
   <translation>Yémen</translation>
  </message>
  <message>
   <source>Zambia</source>
   <translation>Zambie</translation>
  </message>
  <message>
   <source>Zimbabwe</source>
   <translation>Zimbabwe</translation>
  </message>
  <message>
   <source>Åland Islands</source>
   <translation>Îles Åland</translation>
  </message>
 </context>
 <context>
  <name>Cover</name>
  <message>
   <source>Covered</source>
   <translation>Masqué</translation>
  </message>
  <message>
   <source>The vault is open. Press any key to go on, or Ctrl+L to lock. Leave this laptop only when it is locked.</source>
   <translation>Le coffre est ouvert. Appuyez sur une touche pour continuer, ou Ctrl+L pour verrouiller. Ne quittez ce portable que verrouillé.</translation>
  </message>
 </context>
 <context>
  <name>DoneCard</name>
  <message>
   <source>Done in this session</source>
   <translation>Fait dans cette session</translation>
  </message>
  <message>
   <source>Nothing was sent or received yet.</source>
   <translation>Rien n’a encore été envoyé ni reçu.</translation>
  </message>
  <message>
   <source>Open log</source>
   <translation>Ouvrir le journal</translation>
  </message>
 </context>
 <context>
  <name>Dossier</name>
  <message>
   <source>Born</source>
   <translation>Naissance</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Height</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Langues</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>Responsable</translation>
  </message>
  <message>
   <source>Legal status never verified. Verify before an arrest.</source>
   <translation>Situation juridique jamais vérifiée. À vérifier avant une arrestation.</translation>
  </message>
  <message>
   <source>Marks</source>
   <translation>Signes</translation>
  </message>
  <message>
   <source>Nationality</source>
   <translation>Nationalité</translation>
  </message>
  <message>
   <source>No legal basis on record. Verify before an arrest.</source>
   <translation>Aucune base juridique enregistrée. À vérifier avant une arrestation.</translation>
  </message>
  <message>
   <source>Older than 24 hours: verify again.</source>
   <translation>Plus de 24 heures : vérifiez à nouveau.</translation>
  </message>
  <message>
   <source>Status {found}, verified {age} with {who}</source>
   <translation>Statut : {found}, vérifié {age} auprès de {who}</translation>
  </message>
  <message>
   <source>Two versions, not decided: {text}</source>
   <translation>Deux versions, non tranchées : {text}</translation>
  </message>
  <message>
   <source>Warrant</source>
   <translation>Mandat</translation>
  </message>
  <message>
   <source>date unknown</source>
   <translation>date inconnue</translation>
  </message>
  <message>
   <source>seen {date}</source>
   <translation>vu le {date}</translation>
  </message>
 </context>
 <context>
  <name>DossierPane</name>
  <message>
   <source>Add to this dossier</source>
   <translation>Ajouter à ce dossier</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>Legal</source>
   <translation>Juridique</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Réseau</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimer</translation>
  </message>
  <message>
   <source>Record a check</source>
   <translation>Noter une vérification</translation>
  </message>
  <message>
   <source>Sighting</source>
   <translation>Observation</translation>
  </message>
  <message>
   <source>Sightings</source>
   <translation>Observations</translation>
  </message>
 </context>
 <context>
  <name>DossierTables</name>
  <message>
   <source>Add a link</source>
   <translation>Ajouter un lien</translation>
  </message>
  <message>
   <source>Add a note</source>
   <translation>Ajouter une note</translation>
  </message>
  <message>
   <source>Add a sighting</source>
   <translation>Ajouter une observation</translation>
  </message>
  <message>
   <source>Add a warrant</source>
   <translation>Ajouter un mandat</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Par</translation>
  </message>
  <message>
   <source>Charges or channel</source>
   <translation>Chefs d’accusation ou canal</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>Évaluation</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Certitude</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Genre</translation>
  </message>
  <message>
   <source>Legal</source>
   <translation>Juridique</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Réseau</translation>
  </message>
  <message>
   <source>No note yet. F2 records one.</source>
   <translation>Aucune note pour l’instant. F2 en saisit une.</translation>
  </message>
  <message>
   <source>No notice, no warrant and no check on record.</source>
   <translation>Aucune notice, aucun mandat et aucune vérification enregistrés.</translation>
  </message>
  <message>
   <source>No sighting yet. F2 records one.</source>
   <translation>Aucune observation pour l’instant. F2 en saisit une.</translation>
  </message>
  <message>
   <source>Nobody and nothing is linked to this target yet.</source>
   <translation>Personne et rien n’est encore lié à cette cible.</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Numéro</translation>
  </message>
  <message>
   <source>On the map</source>
   <translation>Sur la carte</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Période</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motif</translation>
  </message>
  <message>
   <source>Record a check</source>
   <translation>Noter une vérification</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rôle</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>Vu</translation>
  </message>
  <message>
   <source>Sightings</source>
   <translation>Observations</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Statut</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>Certitude</translation>
  </message>
  <message>
   <source>To</source>
   <translation>À</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Valeurs</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>What was seen</source>
   <translation>Ce qui a été vu</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message>
   <source>Withdrawn: {text}</source>
   <translation>Retiré : {text}</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>Écrit</translation>
  </message>
  <message>
   <source>confirmed</source>
   <translation>confirmé</translation>
  </message>
  <message>
   <source>reported</source>
   <translation>signalé</translation>
  </message>
  <message>
   <source>{field}: {value}</source>
   <translation>{field} : {value}</translation>
  </message>
 </context>
 <context>
  <name>EnrolScreen</name>
  <message>
   <source>Address of the hub</source>
   <translation>Adresse du serveur central</translation>
  </message>
  <message>
   <source>At least 15 characters. Four or five words are easy to keep in mind.</source>
   <translation>Au moins 15 caractères. Quatre ou cinq mots se retiennent bien.</translation>
  </message>
  <message>
   <source>At least 20 characters or six words: it alone protects this laptop.</source>
   <translation>Au moins 20 caractères ou six mots : elle seule protège ce portable.</translation>
  </message>
  <message>
   <source>Invite</source>
   <translation>Invitation</translation>
  </message>
  <message>
   <source>Invite, used once</source>
   <translation>Invitation, à usage unique</translation>
  </message>
  <message>
   <source>Making keys…</source>
   <translation>Création des clés…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <source>Passphrase once more</source>
   <translation>Phrase secrète à nouveau</translation>
  </message>
  <message>
   <source>Set up Calibar</source>
   <translation>Configurer Calibar</translation>
  </message>
  <message>
   <source>Set up this laptop</source>
   <translation>Configurer ce portable</translation>
  </message>
  <message>
   <source>The two passphrases differ.</source>
   <translation>Les deux phrases secrètes diffèrent.</translation>
  </message>
  <message>
   <source>This laptop has no keyring: protect by passphrase alone</source>
   <translation>Ce portable n’a pas de trousseau : protéger par la phrase secrète seule</translation>
  </message>
  <message>
   <source>Type the invite as it was given to you.</source>
   <translation>Saisissez l’invitation telle qu’elle vous a été remise.</translation>
  </message>
  <message>
   <source>Your administrator gives you the address and an invite. You choose the passphrase; nobody else has it.</source>
   <translation>Votre administrateur vous donne l’adresse et une invitation. Vous choisissez la phrase secrète ; personne d’autre ne l’a.</translation>
  </message>
 </context>
 <context>
  <name>Erasing</name>
  <message numerus="yes">
   <source>%n change(s) were not sent and will be lost.</source>
   <translation>
    <numerusform>%n modification n’a pas été envoyée et sera perdue.</numerusform>
    <numerusform>%n modifications n’ont pas été envoyées et seront perdues.</numerusform>
   </translation>
  </message>
  <message>
   <source>A backup elsewhere still opens with the passphrase: destroy it as well.</source>
   <translation>Une sauvegarde conservée ailleurs s’ouvre toujours avec la phrase secrète : détruisez-la aussi.</translation>
  </message>
  <message>
   <source>A solid-state disk or a snapshot may keep the old key slots; only the passphrase protects them.</source>
   <translation>Un disque SSD ou un instantané peut garder les anciens emplacements ; seule la phrase secrète les protège.</translation>
  </message>
  <message>
   <source>Afterwards nobody can open it, nor its backups: your agency has no recovery key for this laptop.</source>
   <translation>Ensuite, personne ne peut l’ouvrir, ni ses sauvegardes : votre service n’a pas de clé de récupération pour ce portable.</translation>
  </message>
  <message>
   <source>Afterwards nobody can open what is left on this laptop: your agency has no recovery key for it.</source>
   <translation>Ensuite, personne ne peut ouvrir ce qui reste sur ce portable : votre service n’a pas de clé de récupération pour lui.</translation>
  </message>
  <message>
   <source>Afterwards only your agency can open a backup or what is left on a disk: two persons with its key.</source>
   <translation>Ensuite, seul votre service peut ouvrir une sauvegarde ou ce qui reste sur un disque : deux personnes avec sa clé.</translation>
  </message>
  <message>
   <source>Afterwards only your agency can open what is left on this laptop: two persons with its key.</source>
   <translation>Ensuite, seul votre service peut ouvrir ce qui reste sur ce portable : deux personnes avec sa clé.</translation>
  </message>
  <message>
   <source>Backups elsewhere and the copies at headquarters remain. Changes that were not sent are lost.</source>
   <translation>Les sauvegardes ailleurs et les copies au siège demeurent. Les modifications non envoyées sont perdues.</translation>
  </message>
  <message>
   <source>Both key slots were overwritten in place.</source>
   <translation>Les deux emplacements des clés ont été écrasés sur place.</translation>
  </message>
  <message>
   <source>Erase now</source>
   <translation>Effacer maintenant</translation>
  </message>
  <message>
   <source>Erase this vault?</source>
   <translation>Effacer ce coffre ?</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Conserver</translation>
  </message>
  <message>
   <source>No change waits to be sent.</source>
   <translation>Aucune modification n’attend d’être envoyée.</translation>
  </message>
  <message>
   <source>THE KEYS COULD NOT BE DESTROYED. This vault can still be opened with its passphrase.</source>
   <translation>LES CLÉS N’ONT PAS PU ÊTRE DÉTRUITES. Ce coffre s’ouvre encore avec sa phrase secrète.</translation>
  </message>
  <message>
   <source>The device secret is gone from the keyring.</source>
   <translation>Le secret de l’appareil n’est plus dans le trousseau.</translation>
  </message>
  <message>
   <source>The key slots could not be overwritten.</source>
   <translation>Les emplacements des clés n’ont pas pu être écrasés.</translation>
  </message>
  <message>
   <source>The keyring did not confirm that the device secret is gone.</source>
   <translation>Le trousseau n’a pas confirmé que le secret de l’appareil a disparu.</translation>
  </message>
  <message>
   <source>The keys of this vault are destroyed at once. It cannot be undone.</source>
   <translation>Les clés de ce coffre sont détruites aussitôt. C’est irréversible.</translation>
  </message>
  <message>
   <source>The keys of this vault are destroyed. It cannot be opened on this laptop again.</source>
   <translation>Les clés de ce coffre sont détruites. Il ne pourra plus être ouvert sur ce portable.</translation>
  </message>
  <message>
   <source>There was no recovery by your agency: what is left of it on a disk stays closed to everybody.</source>
   <translation>Il n’y avait pas de récupération par votre service : ce qui en reste sur un disque demeure fermé à tous.</translation>
  </message>
  <message>
   <source>Two persons of your agency could still open what is left of it on a disk.</source>
   <translation>Deux personnes de votre service pourraient encore ouvrir ce qui en reste sur un disque.</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>'{1}' is not understood here</source>
   <translation>« {1} » n’est pas compris ici</translation>
  </message>
  <message>
   <source>0, 0 is what devices write when they have no position.</source>
   <translation>0, 0 est ce qu’écrivent les appareils sans position.</translation>
  </message>
  <message>
   <source>A batch is larger than the hub takes.</source>
   <translation>Un envoi dépasse ce que le serveur central accepte.</translation>
  </message>
  <message>
   <source>A change names another author than the one who sealed it.</source>
   <translation>Une modification nomme un autre auteur que celui qui l’a scellée.</translation>
  </message>
  <message>
   <source>A dossier is about a person; write it down as a note.</source>
   <translation>Un dossier concerne une personne ; notez-le comme note.</translation>
  </message>
  <message>
   <source>A dossier is opened for a stated purpose.</source>
   <translation>Un dossier s’ouvre pour un motif déclaré.</translation>
  </message>
  <message>
   <source>A field has at most {1} characters.</source>
   <translation>Un champ a au plus {1} caractères.</translation>
  </message>
  <message>
   <source>A file needs at least one recipient, and each once.</source>
   <translation>Un fichier a besoin d’au moins un destinataire, et chacun une seule fois.</translation>
  </message>
  <message>
   <source>A laptop sends only what was written on it.</source>
   <translation>Un portable n’envoie que ce qui y a été écrit.</translation>
  </message>
  <message>
   <source>A newer Calibar wrote the key file of this vault. It was left untouched.</source>
   <translation>Un Calibar plus récent a écrit le fichier de clés de ce coffre. Il est resté intact.</translation>
  </message>
  <message>
   <source>A newer Calibar wrote the recovery file of this vault. It was left untouched.</source>
   <translation>Un Calibar plus récent a écrit le fichier de récupération de ce coffre. Il n’a pas été touché.</translation>
  </message>
  <message>
   <source>A newer Calibar wrote this attachment. It was left untouched.</source>
   <translation>Un Calibar plus récent a écrit cette pièce jointe. Elle est restée intacte.</translation>
  </message>
  <message>
   <source>A newer Calibar wrote this vault (version {1}; this one knows {2}). It was left untouched.</source>
   <translation>Un Calibar plus récent a écrit ce coffre (version {1} ; celui-ci connaît la {2}). Il est resté intact.</translation>
  </message>
  <message>
   <source>A newer program made this file.</source>
   <translation>Un programme plus récent a créé ce fichier.</translation>
  </message>
  <message>
   <source>A notice stands in the file twice with different values; the first was taken</source>
   <translation>Une notice figure deux fois dans le fichier avec des valeurs différentes ; la première a été prise</translation>
  </message>
  <message>
   <source>A page bears the seal of a device that this laptop does not know.</source>
   <translation>Une page porte le sceau d’un appareil que ce portable ne connaît pas.</translation>
  </message>
  <message>
   <source>A page does not begin where its history begins.</source>
   <translation>Une page ne commence pas là où commence son historique.</translation>
  </message>
  <message>
   <source>A page does not continue the history that this laptop has.</source>
   <translation>Une page ne continue pas l’historique de ce portable.</translation>
  </message>
  <message>
   <source>A page does not fit its chain.</source>
   <translation>Une page ne s’insère pas dans sa chaîne.</translation>
  </message>
  <message>
   <source>A page does not hold what it says.</source>
   <translation>Une page ne contient pas ce qu’elle annonce.</translation>
  </message>
  <message>
   <source>A page of a database does not carry its seal.</source>
   <translation>Une page d’une base de données ne porte pas son sceau.</translation>
  </message>
  <message>
   <source>A page says that it is page {1} although page {2} was asked for: a query gives at most {3} notices and then begins again. Make narrower queries.</source>
   <translation>Une page se dit la {1} alors que la {2} était demandée : une requête donne au plus {3} notices puis recommence. Faites des requêtes plus étroites.</translation>
  </message>
  <message>
   <source>A part of an attachment has the wrong size.</source>
   <translation>Une partie d’une pièce jointe a une mauvaise taille.</translation>
  </message>
  <message>
   <source>A part of the file is too large.</source>
   <translation>Une partie du fichier est trop grande.</translation>
  </message>
  <message>
   <source>A part of the image does not hold what it says.</source>
   <translation>Une partie de l’image ne contient pas ce qu’elle annonce.</translation>
  </message>
  <message>
   <source>A part of the image is damaged.</source>
   <translation>Une partie de l’image est endommagée.</translation>
  </message>
  <message>
   <source>A part of the image is missing.</source>
   <translation>Il manque une partie de l’image.</translation>
  </message>
  <message>
   <source>A part of the image is not the one that was announced.</source>
   <translation>Une partie de l’image n’est pas celle qui a été annoncée.</translation>
  </message>
  <message>
   <source>A part of the message has the wrong type or size.</source>
   <translation>Une partie du message a un mauvais type ou une mauvaise taille.</translation>
  </message>
  <message>
   <source>A receipt names a change that is not here.</source>
   <translation>Un reçu nomme une modification absente ici.</translation>
  </message>
  <message>
   <source>A sighting needs one; record tracks with times.</source>
   <translation>Une observation en a besoin ; enregistrez les traces avec les heures.</translation>
  </message>
  <message>
   <source>Accepted are INTERPOL notices as JSON, tables of sightings as CSV or TSV text with a header row, and GPX tracks.</source>
   <translation>Sont acceptés les notices INTERPOL en JSON, les tableaux d’observations en CSV ou TSV avec ligne d’en-tête, et les traces GPX.</translation>
  </message>
  <message>
   <source>Add Z or an offset such as -05:00.</source>
   <translation>Ajoutez Z ou un décalage comme -05:00.</translation>
  </message>
  <message>
   <source>Add it to a dossier as a file.</source>
   <translation>Ajoutez-le à un dossier comme fichier.</translation>
  </message>
  <message>
   <source>Add it to a dossier as a photo.</source>
   <translation>Ajoutez-la à un dossier comme photo.</translation>
  </message>
  <message>
   <source>Amend or withdraw it with a reason.</source>
   <translation>Corrigez-la ou retirez-la avec un motif.</translation>
  </message>
  <message>
   <source>An earlier part of this edit failed, and the whole edit was rolled back.</source>
   <translation>Une partie de cette modification a échoué, et elle a été annulée en entier.</translation>
  </message>
  <message>
   <source>An export is of a target or of an operation, not of both.</source>
   <translation>On exporte une cible ou une opération, pas les deux.</translation>
  </message>
  <message>
   <source>An id has 32 digits from 0-9 and a-f.</source>
   <translation>Un identifiant a 32 chiffres de 0-9 et a-f.</translation>
  </message>
  <message>
   <source>Another change has this id already.</source>
   <translation>Une autre modification porte déjà cet identifiant.</translation>
  </message>
  <message>
   <source>Another program may have written over it. Use the recovery of your agency, or enrol anew.</source>
   <translation>Un autre programme l’a peut-être écrasé. Utilisez la récupération de votre service, ou inscrivez à nouveau le portable.</translation>
  </message>
  <message>
   <source>Another window of Calibar has this vault open.</source>
   <translation>Une autre fenêtre de Calibar a ouvert ce coffre.</translation>
  </message>
  <message>
   <source>Ask anew.</source>
   <translation>Demandez à nouveau.</translation>
  </message>
  <message>
   <source>Ask for a new one: it may be used up or too old.</source>
   <translation>Demandez-en une autre : elle est peut-être utilisée ou périmée.</translation>
  </message>
  <message>
   <source>Ask for it again, or for PMTiles.</source>
   <translation>Redemandez-le, ou en PMTiles.</translation>
  </message>
  <message>
   <source>Ask for it again.</source>
   <translation>Redemandez-la.</translation>
  </message>
  <message>
   <source>Ask for one of these.</source>
   <translation>Demandez l’un de ceux-ci.</translation>
  </message>
  <message>
   <source>Ask for the right address.</source>
   <translation>Demandez la bonne adresse.</translation>
  </message>
  <message>
   <source>Ask headquarters anew.</source>
   <translation>Demandez à nouveau au siège.</translation>
  </message>
  <message>
   <source>Ask headquarters for a release.</source>
   <translation>Demandez un déblocage au siège.</translation>
  </message>
  <message>
   <source>Ask headquarters.</source>
   <translation>Demandez au siège.</translation>
  </message>
  <message>
   <source>Ask its sender for one that names this laptop.</source>
   <translation>Demandez à son expéditeur un fichier qui nomme ce portable.</translation>
  </message>
  <message>
   <source>Ask the lead of the file.</source>
   <translation>Demandez au responsable du dossier.</translation>
  </message>
  <message>
   <source>Ask the officer in charge for the right.</source>
   <translation>Demandez le droit au responsable.</translation>
  </message>
  <message>
   <source>Ask them to change it.</source>
   <translation>Demandez-lui de le changer.</translation>
  </message>
  <message>
   <source>At most 16 levels are accepted.</source>
   <translation>16 niveaux au plus sont acceptés.</translation>
  </message>
  <message>
   <source>Calibar is open with this profile already.</source>
   <translation>Calibar est déjà ouvert avec ce profil.</translation>
  </message>
  <message>
   <source>Change a field, or leave it.</source>
   <translation>Modifiez un champ, ou laissez tel quel.</translation>
  </message>
  <message>
   <source>Check day and month.</source>
   <translation>Vérifiez le jour et le mois.</translation>
  </message>
  <message>
   <source>Check it.</source>
   <translation>Vérifiez-le.</translation>
  </message>
  <message>
   <source>Check its name and that it is yours.</source>
   <translation>Vérifiez son nom et qu’il est à vous.</translation>
  </message>
  <message>
   <source>Check its name and that the stick is in.</source>
   <translation>Vérifiez son nom et que la clé USB est branchée.</translation>
  </message>
  <message>
   <source>Check that it is there and that you may read it.</source>
   <translation>Vérifiez qu’il est là et que vous pouvez le lire.</translation>
  </message>
  <message>
   <source>Check that the folder of the profile is writable and on a disk of this laptop.</source>
   <translation>Vérifiez que le dossier du profil est accessible en écriture et sur un disque de ce portable.</translation>
  </message>
  <message>
   <source>Check the address of the hub. You may be on a network that reads along. Everything made here is safe and waits.</source>
   <translation>Vérifiez l’adresse du serveur central. Ce réseau lit peut-être ce qui passe. Tout ce qui a été fait ici est en sécurité et attend.</translation>
  </message>
  <message>
   <source>Check the clock of the receiver.</source>
   <translation>Vérifiez l’horloge du récepteur.</translation>
  </message>
  <message>
   <source>Check the date of this laptop. If it is right, tell the person who runs the hub. Everything made here is safe and waits.</source>
   <translation>Vérifiez la date de ce portable. Si elle est juste, prévenez la personne qui gère le serveur central. Tout ce qui a été fait ici est en sécurité et attend.</translation>
  </message>
  <message>
   <source>Check the date.</source>
   <translation>Vérifiez la date.</translation>
  </message>
  <message>
   <source>Check the directory.</source>
   <translation>Vérifiez l’annuaire.</translation>
  </message>
  <message>
   <source>Check the disk and that the folder of the profile is writable, then try again.</source>
   <translation>Vérifiez le disque et que le dossier du profil est accessible en écriture, puis réessayez.</translation>
  </message>
  <message>
   <source>Check the disk; then try again with --out on another one.</source>
   <translation>Vérifiez le disque ; réessayez ensuite avec --out sur un autre.</translation>
  </message>
  <message>
   <source>Check the keyboard layout and Caps Lock, then type it again.</source>
   <translation>Vérifiez la disposition du clavier et Verr. Maj, puis saisissez-la à nouveau.</translation>
  </message>
  <message>
   <source>Check the stick, or choose another place.</source>
   <translation>Vérifiez la clé USB, ou choisissez un autre emplacement.</translation>
  </message>
  <message>
   <source>Check the value at the source.</source>
   <translation>Vérifiez la valeur à la source.</translation>
  </message>
  <message>
   <source>Check the value.</source>
   <translation>Vérifiez la valeur.</translation>
  </message>
  <message>
   <source>Check the year.</source>
   <translation>Vérifiez l’année.</translation>
  </message>
  <message>
   <source>Check which is the day and which is the month.</source>
   <translation>Vérifiez quel est le jour et quel est le mois.</translation>
  </message>
  <message>
   <source>Check who owns the folder of the profile, and the disk.</source>
   <translation>Vérifiez à qui appartient le dossier du profil, et le disque.</translation>
  </message>
  <message>
   <source>Check who owns the folder of the profile.</source>
   <translation>Vérifiez à qui appartient le dossier du profil.</translation>
  </message>
  <message>
   <source>Choose a file that Calibar wrote.</source>
   <translation>Choisissez un fichier écrit par Calibar.</translation>
  </message>
  <message>
   <source>Choose another --out.</source>
   <translation>Choisissez un autre --out.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>Choose another one.</source>
   <translation>Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>Choose another place ({1}).</source>
   <translation>Choisissez un autre emplacement ({1}).</translation>
  </message>
  <message>
   <source>Choose another place with --out.</source>
   <translation>Choisissez un autre emplacement avec --out.</translation>
  </message>
  <message>
   <source>Choose another place.</source>
   <translation>Choisissez un autre emplacement.</translation>
  </message>
  <message>
   <source>Choose another place; it may be full or not yours.</source>
   <translation>Choisissez un autre emplacement ; il est peut-être plein ou pas à vous.</translation>
  </message>
  <message>
   <source>Choose fewer dossiers.</source>
   <translation>Choisissez moins de dossiers.</translation>
  </message>
  <message>
   <source>Choose one of them.</source>
   <translation>Choisissez l’une d’elles.</translation>
  </message>
  <message>
   <source>Choose one that you can type.</source>
   <translation>Choisissez-en une que vous pouvez saisir.</translation>
  </message>
  <message>
   <source>Choose the target this track belongs to.</source>
   <translation>Choisissez la cible de cette trace.</translation>
  </message>
  <message>
   <source>Choose who may open it.</source>
   <translation>Choisissez qui peut l’ouvrir.</translation>
  </message>
  <message>
   <source>Choose words that do not belong together.</source>
   <translation>Choisissez des mots sans rapport entre eux.</translation>
  </message>
  <message>
   <source>Close other programs and try again. This did not count as an attempt.</source>
   <translation>Fermez d’autres programmes et réessayez. Ceci n’a pas compté comme essai.</translation>
  </message>
  <message>
   <source>Columns that are not kept: {1}</source>
   <translation>Colonnes non conservées : {1}</translation>
  </message>
  <message>
   <source>Compare it with the paper, letter by letter.</source>
   <translation>Comparez-le avec le papier, lettre par lettre.</translation>
  </message>
  <message>
   <source>Connect it to headquarters, or speak to the person who runs the hub.</source>
   <translation>Connectez-le au siège, ou parlez à la personne qui gère le serveur central.</translation>
  </message>
  <message>
   <source>Connect to headquarters and unlock again: that renews it.</source>
   <translation>Connectez-vous au siège et déverrouillez à nouveau : cela le renouvelle.</translation>
  </message>
  <message>
   <source>Convert it and add that.</source>
   <translation>Convertissez-la et ajoutez le résultat.</translation>
  </message>
  <message>
   <source>Copy it again, and wait until the copy ends.</source>
   <translation>Copiez-le à nouveau et attendez la fin de la copie.</translation>
  </message>
  <message>
   <source>Copy it again, with every letter.</source>
   <translation>Copiez à nouveau, avec toutes les lettres.</translation>
  </message>
  <message>
   <source>Correct the record and send it again.</source>
   <translation>Corrigez la fiche et renvoyez-la.</translation>
  </message>
  <message>
   <source>Correct the value and try again.</source>
   <translation>Corrigez la valeur et réessayez.</translation>
  </message>
  <message>
   <source>Enrol this laptop, or give the right --profile.</source>
   <translation>Inscrivez ce portable, ou donnez le bon --profile.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Ask the person who runs the network, or use another one.</source>
   <translation>Tout ce qui a été fait ici est en sécurité et attend. Demandez à la personne qui gère le réseau, ou utilisez-en un autre.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Check the connection.</source>
   <translation>Tout ce qui est fait ici est en sûreté et attend. Vérifiez la connexion.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Check the connection; the hub may need the network of the agency.</source>
   <translation>Tout ce qui a été fait ici est en sécurité et attend. Vérifiez la connexion ; le serveur central demande peut-être le réseau de l’agence.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Check the setting of the proxy, or use another network.</source>
   <translation>Tout ce qui a été fait ici est en sécurité et attend. Vérifiez le réglage du proxy, ou utilisez un autre réseau.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Connect to one.</source>
   <translation>Tout ce qui a été fait ici est en sécurité et attend. Connectez-vous à un réseau.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. The hub may be down; try again later.</source>
   <translation>Tout ce qui a été fait ici est en sécurité et attend. Le serveur central est peut-être arrêté ; réessayez plus tard.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Try again in a moment.</source>
   <translation>Tout ce qui est fait ici est en sûreté et attend. Réessayez dans un instant.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Try again later.</source>
   <translation>Tout ce qui est fait ici est en sûreté et attend. Réessayez plus tard.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Try again.</source>
   <translation>Tout ce qui est fait ici est en sûreté et attend. Réessayez.</translation>
  </message>
  <message>
   <source>Everything on the laptops is safe and waits. Look at the hub.</source>
   <translation>Tout est en sûreté sur les portables et attend. Examinez le serveur central.</translation>
  </message>
  <message>
   <source>Everything on the laptops is safe and waits. Make room on the hub.</source>
   <translation>Tout est en sûreté sur les portables et attend. Libérez de l’espace sur le serveur central.</translation>
  </message>
  <message>
   <source>Export the track again as GPX 1.1.</source>
   <translation>Exportez à nouveau la trace en GPX 1.1.</translation>
  </message>
  <message>
   <source>Father's and mother's surname cannot be told apart for certain; both stand in the first</source>
   <translation>Les noms du père et de la mère ne se distinguent pas avec certitude ; les deux sont dans le premier</translation>
  </message>
  <message>
   <source>Fetch it with a sync.</source>
   <translation>Récupérez-la par une synchronisation.</translation>
  </message>
  <message>
   <source>Fields that are not kept: {1}</source>
   <translation>Champs non conservés : {1}</translation>
  </message>
  <message>
   <source>Fill in both or none.</source>
   <translation>Remplissez les deux ou aucune.</translation>
  </message>
  <message>
   <source>Fill in the case reference.</source>
   <translation>Remplissez la référence du dossier.</translation>
  </message>
  <message>
   <source>Fill in when it was.</source>
   <translation>Indiquez quand c’était.</translation>
  </message>
  <message>
   <source>Formats are auto, {1}.</source>
   <translation>Les formats sont auto, {1}.</translation>
  </message>
  <message>
   <source>Four words drawn by dice are easy to remember and hard to guess.</source>
   <translation>Quatre mots tirés aux dés se retiennent bien et se devinent mal.</translation>
  </message>
  <message>
   <source>Free some space on this disk and check that its folder is writable, then try again.</source>
   <translation>Libérez de l’espace sur ce disque, vérifiez que son dossier est accessible en écriture, puis réessayez.</translation>
  </message>
  <message>
   <source>Free some space on this disk, then save again. Reading still works.</source>
   <translation>Libérez de l’espace sur ce disque, puis enregistrez à nouveau. La lecture fonctionne toujours.</translation>
  </message>
  <message>
   <source>Free some space on this disk, then try again.</source>
   <translation>Libérez de l’espace sur ce disque, puis réessayez.</translation>
  </message>
  <message>
   <source>Free some space, or choose another disk.</source>
   <translation>Libérez de la place, ou choisissez un autre disque.</translation>
  </message>
  <message>
   <source>GPX has decimal degrees with a point.</source>
   <translation>GPX emploie des degrés décimaux avec un point.</translation>
  </message>
  <message>
   <source>GPX writes times as 2026-11-23T18:42:00Z.</source>
   <translation>GPX écrit les heures comme 2026-11-23T18:42:00Z.</translation>
  </message>
  <message>
   <source>Get the file again.</source>
   <translation>Procurez-vous à nouveau le fichier.</translation>
  </message>
  <message>
   <source>Give both or none.</source>
   <translation>Donnez les deux ou aucune.</translation>
  </message>
  <message>
   <source>Give degrees.</source>
   <translation>Donnez des degrés.</translation>
  </message>
  <message>
   <source>Give the answer to the newest question, or ask headquarters anew.</source>
   <translation>Donnez la réponse à la demande la plus récente, ou demandez à nouveau au siège.</translation>
  </message>
  <message>
   <source>Headquarters has met a newer state of this profile: this one was put back from an older copy.</source>
   <translation>Le siège connaît un état plus récent de ce profil : celui-ci vient d’une copie plus ancienne.</translation>
  </message>
  <message>
   <source>Headquarters ordered this laptop to erase its vault. It stays closed.</source>
   <translation>Le siège a ordonné à ce portable d’effacer son coffre. Il reste fermé.</translation>
  </message>
  <message>
   <source>Headquarters ordered this laptop to erase its vault. Its keys are destroyed.</source>
   <translation>Le siège a ordonné à ce portable d’effacer son coffre. Ses clés sont détruites.</translation>
  </message>
  <message>
   <source>Headquarters shut this laptop out. The vault stays closed; nothing was deleted.</source>
   <translation>Le siège a exclu ce portable. Le coffre reste fermé ; rien n’a été supprimé.</translation>
  </message>
  <message>
   <source>Hours go to 23, minutes and seconds to 59.</source>
   <translation>Les heures vont jusqu’à 23, minutes et secondes jusqu’à 59.</translation>
  </message>
  <message>
   <source>If there is a backup that opens, restore it; else enrol anew and fetch everything from the hub.</source>
   <translation>S’il existe une sauvegarde qui s’ouvre, restaurez-la ; sinon, inscrivez à nouveau le portable et récupérez tout du serveur central.</translation>
  </message>
  <message>
   <source>Import or add the target first, then import this file again.</source>
   <translation>Importez ou ajoutez d’abord la cible, puis importez à nouveau ce fichier.</translation>
  </message>
  <message>
   <source>Install the newer program first.</source>
   <translation>Installez d’abord le programme plus récent.</translation>
  </message>
  <message>
   <source>Install the newer program on this side.</source>
   <translation>Installez le programme plus récent de ce côté.</translation>
  </message>
  <message>
   <source>Install the newer program.</source>
   <translation>Installez le programme plus récent.</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>Réinstallez le programme.</translation>
  </message>
  <message>
   <source>It is an empty list page: the query found nobody. Absence from the public list proves nothing.</source>
   <translation>C’est une page de liste vide : la requête n’a trouvé personne. L’absence de la liste publique ne prouve rien.</translation>
  </message>
  <message>
   <source>It is an error message of the service; nobody was found under that id or the query failed.</source>
   <translation>C’est un message d’erreur du service ; personne sous cet identifiant, ou la requête a échoué.</translation>
  </message>
  <message>
   <source>It is given in {1}.</source>
   <translation>Elle se donne en {1}.</translation>
  </message>
  <message>
   <source>It is the list of pictures of a notice; save the notice itself.</source>
   <translation>C’est la liste des images d’une notice ; enregistrez la notice elle-même.</translation>
  </message>
  <message>
   <source>It looks like 2021/75051.</source>
   <translation>Il ressemble à 2021/75051.</translation>
  </message>
  <message>
   <source>It looks like http://proxy.example:3128.</source>
   <translation>Elle ressemble à http://proxy.example:3128.</translation>
  </message>
  <message>
   <source>It looks like https://hub.example:8443.</source>
   <translation>Elle ressemble à https://hub.example:8443.</translation>
  </message>
  <message>
   <source>It must sync once with the newer program, and this laptop after it.</source>
   <translation>Il doit se synchroniser une fois avec le programme plus récent, puis ce portable.</translation>
  </message>
  <message>
   <source>It opens with its passphrase alone.</source>
   <translation>Elle ne s’ouvre qu’avec sa phrase secrète.</translation>
  </message>
  <message>
   <source>Keep the file as it is. Save what can be read with 'calibar vault salvage', or restore a backup.</source>
   <translation>Laissez le fichier tel quel. Sauvez ce qui peut être lu avec ’calibar vault salvage’, ou restaurez une sauvegarde.</translation>
  </message>
  <message>
   <source>Keep this laptop as it is and tell the person who runs the hub: it may have been restored from a backup.</source>
   <translation>Laissez ce portable tel quel et prévenez la personne qui gère le serveur central : il a peut-être été restauré.</translation>
  </message>
  <message>
   <source>Leave one of them out.</source>
   <translation>Omettez l’une des deux.</translation>
  </message>
  <message>
   <source>Leave one of them.</source>
   <translation>Laissez-en une.</translation>
  </message>
  <message>
   <source>Leave the laptop on while you wait; turning the clock does not help.</source>
   <translation>Laissez le portable allumé en attendant ; changer l’heure ne sert à rien.</translation>
  </message>
  <message>
   <source>Log in as the person who made it. If the keyring was reset, use the recovery of your agency.</source>
   <translation>Ouvrez la session de la personne qui l’a créé. Si le trousseau a été réinitialisé, utilisez la récupération de votre service.</translation>
  </message>
  <message>
   <source>Log in to the desktop session where the vault was made; for a new vault, passphrase-only mode can be chosen.</source>
   <translation>Ouvrez la session où le coffre a été créé ; pour un nouveau coffre, le mode phrase secrète seule est possible.</translation>
  </message>
  <message>
   <source>Log in to the desktop session; for a new vault, passphrase-only mode can be chosen.</source>
   <translation>Ouvrez la session ; pour un nouveau coffre, le mode phrase secrète seule est possible.</translation>
  </message>
  <message>
   <source>Look at the list again.</source>
   <translation>Regardez à nouveau la liste.</translation>
  </message>
  <message>
   <source>Look at the record, then save again. Check the disk if this happens twice.</source>
   <translation>Regardez la fiche, puis enregistrez à nouveau. Si cela se répète, vérifiez le disque.</translation>
  </message>
  <message>
   <source>Look at the values as they stand, then decide.</source>
   <translation>Regardez les valeurs actuelles, puis décidez.</translation>
  </message>
  <message>
   <source>Look for a quotation mark that is not closed.</source>
   <translation>Cherchez un guillemet non fermé.</translation>
  </message>
  <message>
   <source>Look for a separator too many or too few, or a quotation mark.</source>
   <translation>Cherchez un séparateur en trop ou en moins, ou un guillemet.</translation>
  </message>
  <message>
   <source>Look for it again.</source>
   <translation>Cherchez à nouveau.</translation>
  </message>
  <message>
   <source>Look for its prompt behind other windows, unlock it, then try again.</source>
   <translation>Cherchez sa demande derrière d’autres fenêtres, déverrouillez-le, puis réessayez.</translation>
  </message>
  <message>
   <source>Make a smaller copy and add that.</source>
   <translation>Faites une copie plus petite et ajoutez-la.</translation>
  </message>
  <message>
   <source>Make a smaller copy.</source>
   <translation>Faites une copie plus petite.</translation>
  </message>
  <message>
   <source>Make it smaller and add that.</source>
   <translation>Réduisez-le et ajoutez-le.</translation>
  </message>
  <message>
   <source>Marks longer than {1} characters stand in the summary</source>
   <translation>Les signes de plus de {1} caractères sont dans la synthèse</translation>
  </message>
  <message>
   <source>Months go from 01 to 12.</source>
   <translation>Les mois vont de 01 à 12.</translation>
  </message>
  <message>
   <source>Move it out of the profile. If Calibar wrote it, tell your administrator at once.</source>
   <translation>Sortez-le du profil. Si Calibar l’a écrit, prévenez aussitôt votre administrateur.</translation>
  </message>
  <message>
   <source>Move the rest into the report.</source>
   <translation>Mettez le reste dans le rapport.</translation>
  </message>
  <message>
   <source>NaN and infinity are not accepted.</source>
   <translation>NaN et l’infini ne sont pas acceptés.</translation>
  </message>
  <message>
   <source>Name a backup as well; or enrol anew in another profile and keep this one as it is.</source>
   <translation>Indiquez aussi une sauvegarde ; ou inscrivez-vous à nouveau dans un autre profil et laissez celui-ci tel quel.</translation>
  </message>
  <message>
   <source>Name a column Expediente, processo, dossier, fascicolo or notice, or choose the target of the whole file.</source>
   <translation>Nommez une colonne Expediente, processo, dossier, fascicolo ou notice, ou choisissez la cible de tout le fichier.</translation>
  </message>
  <message>
   <source>Narrow the selection.</source>
   <translation>Restreignez la sélection.</translation>
  </message>
  <message>
   <source>No date shows whether day or month stands first; {1} were read with the {2} first. Look at the dates in the preview before you import.</source>
   <translation>Aucune date ne montre si le jour ou le mois vient d’abord ; {1} ont été lues avec le {2} d’abord. Vérifiez les dates dans l’aperçu avant d’importer.</translation>
  </message>
  <message>
   <source>No file was left; everything waits as before.</source>
   <translation>Aucun fichier n’est resté ; tout attend comme avant.</translation>
  </message>
  <message>
   <source>No safe connection could be agreed with whoever answered; it was refused.</source>
   <translation>Aucune connexion sûre n’a pu être convenue avec celui qui a répondu ; elle a été refusée.</translation>
  </message>
  <message>
   <source>Nobody answers at the address of the hub.</source>
   <translation>Personne ne répond à l’adresse du serveur central.</translation>
  </message>
  <message>
   <source>Nothing of it was applied. Sync again; if this stays, tell the person who runs the hub.</source>
   <translation>Rien n’en a été appliqué. Synchronisez à nouveau ; si cela persiste, prévenez la personne qui gère le serveur central.</translation>
  </message>
  <message>
   <source>Nothing was changed. Check that both sides run a current program.</source>
   <translation>Rien n’a été modifié. Vérifiez que les deux côtés ont un programme à jour.</translation>
  </message>
  <message>
   <source>Nothing was sent or deleted. Ask the person who runs the hub to allow it, or enrol anew.</source>
   <translation>Rien n’a été envoyé ni supprimé. Demandez l’accord de la personne qui gère le serveur central, ou inscrivez à nouveau le portable.</translation>
  </message>
  <message>
   <source>Nothing was taken from it. Ask for the file again.</source>
   <translation>Rien n’en a été pris. Redemandez le fichier.</translation>
  </message>
  <message>
   <source>Notices that stand in the file more than once were read once: {1} repeated.</source>
   <translation>Les notices répétées dans le fichier ont été lues une fois ; répétées : {1}.</translation>
  </message>
  <message>
   <source>Numbers have at most 308 digits.</source>
   <translation>Les nombres ont au plus 308 chiffres.</translation>
  </message>
  <message>
   <source>O was read as east (Ost, Oost).</source>
   <translation>O a été lu comme est (Ost, Oost).</translation>
  </message>
  <message>
   <source>O was read as west (Oeste, Ouest, Ovest).</source>
   <translation>O a été lu comme ouest (Oeste, Ouest, Ovest).</translation>
  </message>
  <message>
   <source>Of {1} notices only {2} are different: a query gives at most {3} and then repeats them. The list is not complete; make narrower queries.</source>
   <translation>Sur {1} notices, {2} seulement diffèrent : une requête en donne au plus {3} puis les répète. La liste est incomplète ; faites des requêtes plus étroites.</translation>
  </message>
  <message>
   <source>Only headquarters writes that kind of record.</source>
   <translation>Seul le siège écrit ce genre de fiche.</translation>
  </message>
  <message>
   <source>Open a browser and sign in to the network, or use another one. Everything made here is safe and waits.</source>
   <translation>Ouvrez un navigateur et identifiez-vous sur le réseau, ou utilisez-en un autre. Tout ce qui est fait ici est en sûreté et attend.</translation>
  </message>
  <message>
   <source>Open it and save the sheet as CSV (UTF-8).</source>
   <translation>Ouvrez-le et enregistrez la feuille en CSV (UTF-8).</translation>
  </message>
  <message>
   <source>Open the workbook and save the sheet as CSV (UTF-8).</source>
   <translation>Ouvrez le classeur et enregistrez la feuille en CSV (UTF-8).</translation>
  </message>
  <message>
   <source>Perhaps latitude and longitude are swapped.</source>
   <translation>Latitude et longitude sont peut-être inversées.</translation>
  </message>
  <message>
   <source>Points that repeat an earlier one were read once</source>
   <translation>Les points qui en répètent un autre ont été lus une fois</translation>
  </message>
  <message>
   <source>Put the file back or restore a backup; or enrol anew and fetch everything from the hub.</source>
   <translation>Remettez le fichier ou restaurez une sauvegarde ; ou inscrivez à nouveau le portable et récupérez tout du serveur central.</translation>
  </message>
  <message>
   <source>Put the whole field in quotation marks and double those inside it.</source>
   <translation>Mettez tout le champ entre guillemets et doublez ceux qu’il contient.</translation>
  </message>
  <message>
   <source>Reading still works. Free space or make the disk writable; saving goes on by itself.</source>
   <translation>La lecture reste possible. Libérez de l’espace ou rendez le disque inscriptible ; l’enregistrement reprend de lui-même.</translation>
  </message>
  <message>
   <source>Reading still works. Make the disk writable again.</source>
   <translation>La lecture fonctionne toujours. Rendez le disque à nouveau accessible en écriture.</translation>
  </message>
  <message>
   <source>Reinstall Calibar; do not replace its SQLCipher library.</source>
   <translation>Réinstallez Calibar ; ne remplacez pas sa bibliothèque SQLCipher.</translation>
  </message>
  <message>
   <source>Remove it at the source.</source>
   <translation>Retirez-le à la source.</translation>
  </message>
  <message>
   <source>Remove other keyring backends from the configuration of this machine.</source>
   <translation>Retirez les autres trousseaux de la configuration de cette machine.</translation>
  </message>
  <message>
   <source>Remove what is not needed.</source>
   <translation>Retirez ce qui est inutile.</translation>
  </message>
  <message>
   <source>Repair the keyring of this session, or ask your administrator about passphrase-only mode.</source>
   <translation>Réparez le trousseau de cette session, ou demandez à votre administrateur le mode phrase secrète seule.</translation>
  </message>
  <message>
   <source>Restore the key file from a backup of the profile, or enrol anew and fetch everything from the hub.</source>
   <translation>Restaurez le fichier de clés depuis une sauvegarde du profil, ou inscrivez à nouveau le portable et récupérez tout du serveur central.</translation>
  </message>
  <message>
   <source>Restore the keyring of this person, or use the recovery of your agency.</source>
   <translation>Restaurez le trousseau de cette personne, ou utilisez la récupération de votre service.</translation>
  </message>
  <message>
   <source>Rows that repeat an earlier one were read once</source>
   <translation>Les lignes qui en répètent une autre ont été lues une fois</translation>
  </message>
  <message>
   <source>Rows without a time of day were taken as 00:00 and say so in their text</source>
   <translation>Les lignes sans heure ont été prises à 00:00 et le disent dans leur texte</translation>
  </message>
  <message>
   <source>Run 'calibar vault check', and check the disk.</source>
   <translation>Lancez « calibar vault check » et vérifiez le disque.</translation>
  </message>
  <message>
   <source>Run 'calibar vault check', and report this.</source>
   <translation>Lancez « calibar vault check » et signalez ceci.</translation>
  </message>
  <message>
   <source>Run `calibar vault check`, then try again.</source>
   <translation>Lancez `calibar vault check`, puis réessayez.</translation>
  </message>
  <message>
   <source>S was read as latitude band S, north of the equator; write 'south' for the southern hemisphere.</source>
   <translation>S a été lu comme bande de latitude S, au nord de l’équateur ; écrivez « south » pour l’hémisphère sud.</translation>
  </message>
  <message>
   <source>Save it again as CSV or JSON in UTF-8.</source>
   <translation>Enregistrez-le à nouveau en CSV ou JSON en UTF-8.</translation>
  </message>
  <message>
   <source>Say in a few words why.</source>
   <translation>Dites en quelques mots pourquoi.</translation>
  </message>
  <message>
   <source>Say why, in a few words.</source>
   <translation>Dites pourquoi, en quelques mots.</translation>
  </message>
  <message>
   <source>See `calibar bundle recipients`.</source>
   <translation>Voir `calibar bundle recipients`.</translation>
  </message>
  <message>
   <source>Send it again.</source>
   <translation>Renvoyez-la.</translation>
  </message>
  <message>
   <source>Send it as valid Unicode.</source>
   <translation>Envoyez-le en Unicode valide.</translation>
  </message>
  <message>
   <source>Set the clock right, or connect to headquarters and unlock again. Nothing was deleted.</source>
   <translation>Réglez l’horloge, ou connectez-vous au siège et déverrouillez à nouveau. Rien n’a été supprimé.</translation>
  </message>
  <message>
   <source>Shorten it.</source>
   <translation>Raccourcissez-le.</translation>
  </message>
  <message>
   <source>Six words drawn by dice are easy to remember and hard to guess.</source>
   <translation>Six mots tirés aux dés se retiennent bien et se devinent mal.</translation>
  </message>
  <message>
   <source>Something on this network answered in place of the hub, such as a sign-in page.</source>
   <translation>Quelque chose sur ce réseau a répondu à la place du serveur central, comme une page de connexion.</translation>
  </message>
  <message>
   <source>Sources that are not a reference such as HUM-114 were left out: names never travel</source>
   <translation>Les sources qui ne sont pas une référence comme HUM-114 ont été omises : les noms ne voyagent jamais</translation>
  </message>
  <message>
   <source>Speak to the person who runs the hub. Once it lets this laptop in again, connect and unlock.</source>
   <translation>Parlez à la personne qui gère le serveur central. Quand il admettra à nouveau ce portable, connectez-vous et déverrouillez.</translation>
  </message>
  <message>
   <source>Split it into smaller files.</source>
   <translation>Divisez-le en fichiers plus petits.</translation>
  </message>
  <message>
   <source>Split the file into smaller ones.</source>
   <translation>Divisez le fichier en plus petits.</translation>
  </message>
  <message>
   <source>Stopped on request; nothing of it was kept.</source>
   <translation>Arrêté sur demande ; rien n’en a été gardé.</translation>
  </message>
  <message>
   <source>Sync again to fetch it anew. If it happens again, tell the administrator of the hub.</source>
   <translation>Synchronisez pour la récupérer à nouveau. Si cela se répète, prévenez l’administrateur du serveur central.</translation>
  </message>
  <message>
   <source>Sync again.</source>
   <translation>Synchronisez à nouveau.</translation>
  </message>
  <message>
   <source>Sync once with headquarters, so that both histories can be compared.</source>
   <translation>Synchronisez une fois avec le siège, pour comparer les deux historiques.</translation>
  </message>
  <message>
   <source>Sync once, or enrol it anew.</source>
   <translation>Synchronisez une fois, ou inscrivez-le à nouveau.</translation>
  </message>
  <message>
   <source>Sync to fetch it again from the hub.</source>
   <translation>Synchronisez pour la récupérer du serveur central.</translation>
  </message>
  <message>
   <source>Sync to fetch it again from the hub. If it happens to several files, check the disk.</source>
   <translation>Synchronisez pour la récupérer du serveur central. Si plusieurs fichiers sont touchés, vérifiez le disque.</translation>
  </message>
  <message>
   <source>Sync to fetch it; it may still be on its way.</source>
   <translation>Synchronisez pour la recevoir ; elle est peut-être en route.</translation>
  </message>
  <message>
   <source>Sync to fetch them.</source>
   <translation>Synchronisez pour le recevoir.</translation>
  </message>
  <message>
   <source>Sync with headquarters first.</source>
   <translation>Synchronisez d’abord avec le siège.</translation>
  </message>
  <message>
   <source>Sync with headquarters, then try again.</source>
   <translation>Synchronisez avec le siège, puis réessayez.</translation>
  </message>
  <message>
   <source>Sync, or look for it again.</source>
   <translation>Synchronisez, ou cherchez à nouveau.</translation>
  </message>
  <message>
   <source>Take the id that the import told.</source>
   <translation>Prenez l’identifiant donné par l’importation.</translation>
  </message>
  <message>
   <source>Tell the person who runs the hub.</source>
   <translation>Prévenez la personne qui gère le serveur central.</translation>
  </message>
  <message>
   <source>The PDF was not written.</source>
   <translation>Le PDF n’a pas été écrit.</translation>
  </message>
  <message>
   <source>The answer came too late and does not count. Nothing was changed.</source>
   <translation>La réponse est arrivée trop tard et ne compte pas. Rien n’a été changé.</translation>
  </message>
  <message>
   <source>The answer does not bear the signature of your hub. Nothing was changed.</source>
   <translation>La réponse ne porte pas la signature de votre serveur central. Rien n’a été changé.</translation>
  </message>
  <message>
   <source>The attachment that arrived is not the one that was announced. It was thrown away.</source>
   <translation>La pièce jointe reçue n’est pas celle annoncée. Elle a été écartée.</translation>
  </message>
  <message>
   <source>The attempt could not be recorded on the disk, so none was made. The vault was not touched.</source>
   <translation>L’essai n’a pas pu être noté sur le disque, il n’a donc pas eu lieu. Le coffre n’a pas été touché.</translation>
  </message>
  <message>
   <source>The backup cannot be read.</source>
   <translation>La sauvegarde ne peut pas être lue.</translation>
  </message>
  <message>
   <source>The backup holds nothing by which headquarters could open it.</source>
   <translation>La sauvegarde n’a rien qui permette au siège de l’ouvrir.</translation>
  </message>
  <message>
   <source>The backup is damaged; nothing of it was used.</source>
   <translation>La sauvegarde est endommagée ; rien n’en a été utilisé.</translation>
  </message>
  <message>
   <source>The backup was written by a newer program.</source>
   <translation>La sauvegarde a été écrite par un programme plus récent.</translation>
  </message>
  <message>
   <source>The beginning of the database file is missing. Nothing was changed.</source>
   <translation>Le début du fichier de la base de données manque. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>The change names another author.</source>
   <translation>La modification nomme un autre auteur.</translation>
  </message>
  <message>
   <source>The change that opens this file was not accepted.</source>
   <translation>La modification qui ouvre ce dossier n’a pas été acceptée.</translation>
  </message>
  <message>
   <source>The clock of this laptop was set back: it was {1} UTC here before.</source>
   <translation>L’horloge de ce portable a été reculée : il était déjà {1} UTC.</translation>
  </message>
  <message>
   <source>The code of the sex is none of F, M and U; it was left unknown</source>
   <translation>Le code du sexe n’est ni F, ni M, ni U ; il reste inconnu</translation>
  </message>
  <message>
   <source>The configured keyring is not the one of the operating system and is not used. The vault was not touched.</source>
   <translation>Le trousseau configuré n’est pas celui du système et n’est pas utilisé. Le coffre n’a pas été touché.</translation>
  </message>
  <message>
   <source>The connection to the hub broke off.</source>
   <translation>La connexion au serveur central s’est coupée.</translation>
  </message>
  <message>
   <source>The copy made before the update did not pass its check. The vault was not changed.</source>
   <translation>La copie faite avant la mise à jour n’a pas passé son contrôle. Le coffre n’a pas été modifié.</translation>
  </message>
  <message>
   <source>The copy of the vault is not whole; no backup was written.</source>
   <translation>La copie du coffre n’est pas intacte ; aucune sauvegarde n’a été écrite.</translation>
  </message>
  <message>
   <source>The database could not be replaced now.</source>
   <translation>La base de données n’a pas pu être remplacée maintenant.</translation>
  </message>
  <message>
   <source>The database engine did not accept the setting {1}. Nothing was read or written.</source>
   <translation>Le moteur de base de données a refusé le réglage {1}. Rien n’a été lu ni écrit.</translation>
  </message>
  <message>
   <source>The database engine is not SQLCipher 4.19 or newer. Nothing was read or written.</source>
   <translation>Le moteur de base de données n’est pas SQLCipher 4.19 ou plus récent. Rien n’a été lu ni écrit.</translation>
  </message>
  <message>
   <source>The database engine wrote without encryption. Calibar stopped before anything was saved.</source>
   <translation>Le moteur de base de données a écrit sans chiffrement. Calibar s’est arrêté avant tout enregistrement.</translation>
  </message>
  <message>
   <source>The database file cannot be read. Nothing was changed.</source>
   <translation>Le fichier de la base de données est illisible. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>The database file is empty. Nothing was changed.</source>
   <translation>Le fichier de la base de données est vide. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>The database is damaged. Nothing was deleted.</source>
   <translation>La base de données est endommagée. Rien n’a été supprimé.</translation>
  </message>
  <message>
   <source>The database of this vault is missing; its key file is here. No new one was made in its place.</source>
   <translation>La base de données de ce coffre manque ; son fichier de clés est là. Aucune autre n’a été créée à sa place.</translation>
  </message>
  <message>
   <source>The dates mix day before month and month before day; those that do not tell were refused</source>
   <translation>Les dates mêlent jour avant mois et mois avant jour ; les ambiguës ont été refusées</translation>
  </message>
  <message>
   <source>The device did not show that it holds its key.</source>
   <translation>L’appareil n’a pas prouvé qu’il détient sa clé.</translation>
  </message>
  <message>
   <source>The disk answered with an error. The edit was rolled back whole; everything saved before it is safe.</source>
   <translation>Le disque a répondu par une erreur. La modification est annulée en entier ; tout ce qui précède est en sûreté.</translation>
  </message>
  <message>
   <source>The disk failed while saving. Whether this edit was kept is not known yet; everything before it is safe.</source>
   <translation>Le disque a échoué à l’enregistrement. On ignore encore si la modification est gardée ; tout ce qui précède est en sûreté.</translation>
  </message>
  <message>
   <source>The disk is full. The attachment was not kept; everything saved before it is safe.</source>
   <translation>Le disque est plein. La pièce jointe n’a pas été gardée ; tout ce qui précède est en sûreté.</translation>
  </message>
  <message>
   <source>The disk is full. The edit was rolled back whole; everything saved before it is safe.</source>
   <translation>Le disque est plein. La modification est annulée en entier ; tout ce qui précède est en sûreté.</translation>
  </message>
  <message>
   <source>The disk is full. {1}</source>
   <translation>Le disque est plein. {1}</translation>
  </message>
  <message>
   <source>The disk is full; nothing was written.</source>
   <translation>Le disque est plein ; rien n’a été écrit.</translation>
  </message>
  <message>
   <source>The disk of the vault takes no writes now. Nothing was changed.</source>
   <translation>Le disque du coffre refuse l’écriture. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>The disk or the file takes no writes. The edit was rolled back whole; everything saved before it is safe.</source>
   <translation>Le disque ou le fichier refuse l’écriture. La modification est annulée en entier ; tout ce qui précède est en sûreté.</translation>
  </message>
  <message>
   <source>The disk refused the attachment. Everything saved before it is safe.</source>
   <translation>Le disque a refusé la pièce jointe. Tout ce qui précède est en sûreté.</translation>
  </message>
  <message>
   <source>The encryption of the database engine is switched off. Nothing was read or written.</source>
   <translation>Le chiffrement du moteur de base de données est désactivé. Rien n’a été lu ni écrit.</translation>
  </message>
  <message>
   <source>The export was stopped.</source>
   <translation>L’export a été arrêté.</translation>
  </message>
  <message>
   <source>The file cannot be read.</source>
   <translation>Le fichier est illisible.</translation>
  </message>
  <message>
   <source>The file cannot be written there.</source>
   <translation>Le fichier ne peut pas être écrit là.</translation>
  </message>
  <message>
   <source>The file cannot be written.</source>
   <translation>Le fichier ne peut pas être écrit.</translation>
  </message>
  <message>
   <source>The file comes from a sender that is not known here or has been shut out.</source>
   <translation>Le fichier vient d’un expéditeur inconnu ici ou exclu.</translation>
  </message>
  <message>
   <source>The file could not be written; nothing was left.</source>
   <translation>Le fichier n’a pas pu être écrit ; rien n’est resté.</translation>
  </message>
  <message>
   <source>The file holds something that this program does not understand.</source>
   <translation>Le fichier contient ce que ce programme ne comprend pas.</translation>
  </message>
  <message>
   <source>The file is cut short.</source>
   <translation>Le fichier est tronqué.</translation>
  </message>
  <message>
   <source>The file is damaged.</source>
   <translation>Le fichier est endommagé.</translation>
  </message>
  <message>
   <source>The file is larger than Calibar makes any.</source>
   <translation>Le fichier est plus grand que tous ceux que fait Calibar.</translation>
  </message>
  <message>
   <source>The file is not Unicode; it was read as Windows-1252. Look at the accents in the preview before you import.</source>
   <translation>Le fichier n’est pas en Unicode ; il a été lu en Windows-1252. Vérifiez les accents dans l’aperçu avant d’importer.</translation>
  </message>
  <message>
   <source>The file mixes both orders; write dates as 2026-11-23.</source>
   <translation>Le fichier mêle les deux ordres ; écrivez les dates comme 2026-11-23.</translation>
  </message>
  <message>
   <source>The file of the certificate authority cannot be read.</source>
   <translation>Le fichier de l’autorité de certification est illisible.</translation>
  </message>
  <message>
   <source>The file was altered or damaged on its way.</source>
   <translation>Le fichier a été altéré ou endommagé en chemin.</translation>
  </message>
  <message>
   <source>The file was changed while it was read.</source>
   <translation>Le fichier a changé pendant sa lecture.</translation>
  </message>
  <message>
   <source>The file was made for others and cannot be opened here.</source>
   <translation>Le fichier est destiné à d’autres et ne peut s’ouvrir ici.</translation>
  </message>
  <message>
   <source>The file would be larger than 4 GiB.</source>
   <translation>Le fichier dépasserait 4 Gio.</translation>
  </message>
  <message>
   <source>The first row names the columns, at least the date and the case reference, such as Expediente, Fecha, Hora, Lugar, Latitud, Longitud or notice, seen_at, place, lat, lon.</source>
   <translation>La première ligne nomme les colonnes, au moins la date et la référence du dossier, comme Expediente, Fecha, Hora, Lugar, Latitud, Longitud ou notice, seen_at, place, lat, lon.</translation>
  </message>
  <message>
   <source>The hub answered about another file.</source>
   <translation>Le serveur central a répondu sur un autre dossier.</translation>
  </message>
  <message>
   <source>The hub answered about changes that were not sent.</source>
   <translation>Le serveur central a répondu sur des modifications non envoyées.</translation>
  </message>
  <message>
   <source>The hub cannot be reached.</source>
   <translation>Le serveur central est injoignable.</translation>
  </message>
  <message>
   <source>The hub cannot serve now.</source>
   <translation>Le serveur central ne peut pas répondre maintenant.</translation>
  </message>
  <message>
   <source>The hub did not answer in time.</source>
   <translation>Le serveur central n’a pas répondu à temps.</translation>
  </message>
  <message>
   <source>The hub did not answer the question.</source>
   <translation>Le serveur central n’a pas répondu à la question.</translation>
  </message>
  <message>
   <source>The hub did not say what became of the changes.</source>
   <translation>Le serveur central n’a pas dit ce que sont devenues les modifications.</translation>
  </message>
  <message>
   <source>The hub does not know this kind of record yet.</source>
   <translation>Le serveur central ne connaît pas encore ce type d’enregistrement.</translation>
  </message>
  <message>
   <source>The hub has no such attachment, or it is not one of yours.</source>
   <translation>Le serveur central n’a pas cette pièce jointe, ou elle n’est pas à vous.</translation>
  </message>
  <message>
   <source>The hub has no such file, or it is not one of yours.</source>
   <translation>Le serveur central n’a pas ce dossier, ou il n’est pas l’un des vôtres.</translation>
  </message>
  <message>
   <source>The hub is stopping.</source>
   <translation>Le serveur central s’arrête.</translation>
  </message>
  <message>
   <source>The hub knows no such officer.</source>
   <translation>Le serveur central ne connaît pas cet agent.</translation>
  </message>
  <message>
   <source>The hub was put back from a backup since the last sync.</source>
   <translation>Le serveur central a été restauré depuis la dernière synchronisation.</translation>
  </message>
  <message>
   <source>The hub was put back from a backup since this laptop last heard of it; nothing was applied.</source>
   <translation>Le serveur central a été restauré depuis le dernier contact de ce portable ; rien n’a été appliqué.</translation>
  </message>
  <message>
   <source>The hub was replaced while changes were sent.</source>
   <translation>Le serveur central a été remplacé pendant l’envoi.</translation>
  </message>
  <message>
   <source>The hub's address must begin with https://.</source>
   <translation>L’adresse du serveur central doit commencer par https://.</translation>
  </message>
  <message>
   <source>The hub's answer is too large.</source>
   <translation>La réponse du serveur central est trop grande.</translation>
  </message>
  <message>
   <source>The hub's certificate is not one this laptop trusts; the connection was refused.</source>
   <translation>Le certificat du serveur central n’est pas reconnu par ce portable ; la connexion a été refusée.</translation>
  </message>
  <message>
   <source>The hub's certificate is out of its time; the connection was refused.</source>
   <translation>Le certificat du serveur central n’est pas dans sa période de validité ; la connexion a été refusée.</translation>
  </message>
  <message>
   <source>The hub's database could not be used ({1}); nothing of this request was stored.</source>
   <translation>La base de données du serveur central n’a pas pu servir ({1}) ; rien de cette requête n’est enregistré.</translation>
  </message>
  <message>
   <source>The hub's disk is full; nothing of this request was stored.</source>
   <translation>Le disque du serveur central est plein ; rien de cette requête n’est enregistré.</translation>
  </message>
  <message>
   <source>The hub's history differs from this laptop's. Files concerned: {1}. Nothing was changed.</source>
   <translation>L’historique du serveur central diffère de celui de ce portable ; dossiers : {1}. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>The hub's receipt does not add up.</source>
   <translation>Le reçu du serveur central est incohérent.</translation>
  </message>
  <message>
   <source>The hub's receipt is not for what was sent.</source>
   <translation>Le reçu du serveur central ne correspond pas à l’envoi.</translation>
  </message>
  <message>
   <source>The hub's receipt is not signed by this hub.</source>
   <translation>Le reçu n’est pas signé par ce serveur central.</translation>
  </message>
  <message>
   <source>The import was stopped.</source>
   <translation>L’import a été arrêté.</translation>
  </message>
  <message>
   <source>The key file asks for a key derivation outside the limits. It was not used.</source>
   <translation>Le fichier de clés demande une dérivation hors des limites. Il n’a pas été utilisé.</translation>
  </message>
  <message>
   <source>The key file of this vault cannot be read. Nothing was changed.</source>
   <translation>Le fichier de clés de ce coffre est illisible. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>The key file of this vault holds something this program never writes. Nothing was changed.</source>
   <translation>Le fichier de clés de ce coffre contient ce que ce programme n’écrit jamais. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>The key file of this vault is damaged: neither of its two slots is whole. Nothing was changed.</source>
   <translation>Le fichier de clés de ce coffre est endommagé : aucun de ses deux exemplaires n’est intact. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>The key is right, but the database does not open with it: its beginning is damaged, or it belongs to another vault. Nothing was changed.</source>
   <translation>La clé est bonne, mais la base de données ne s’ouvre pas avec elle : son début est endommagé, ou elle vient d’un autre coffre. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>The key of a recipient is damaged.</source>
   <translation>La clé d’un destinataire est endommagée.</translation>
  </message>
  <message>
   <source>The key of that laptop for files is not known here yet.</source>
   <translation>La clé de ce portable pour les fichiers n’est pas encore connue ici.</translation>
  </message>
  <message>
   <source>The key that came does not belong to this vault. Nothing was changed.</source>
   <translation>La clé reçue n’est pas celle de ce coffre. Rien n’a été changé.</translation>
  </message>
  <message>
   <source>The keyring answered with an error ({1}). The vault was not touched.</source>
   <translation>Le trousseau a répondu par une erreur ({1}). Le coffre n’a pas été touché.</translation>
  </message>
  <message>
   <source>The keyring gave no answer within {1} seconds. The vault was not touched.</source>
   <translation>Le trousseau n’a pas répondu en {1} secondes. Le coffre n’a pas été touché.</translation>
  </message>
  <message>
   <source>The keyring holds another device secret than this vault was made with. The vault was not touched.</source>
   <translation>Le trousseau contient un autre secret d’appareil que celui de ce coffre. Le coffre n’a pas été touché.</translation>
  </message>
  <message>
   <source>The keyring holds something that is no device secret. The vault was not touched.</source>
   <translation>Le trousseau contient autre chose qu’un secret d’appareil. Le coffre n’a pas été touché.</translation>
  </message>
  <message>
   <source>The keyring is locked. The vault was not touched.</source>
   <translation>Le trousseau est verrouillé. Le coffre n’a pas été touché.</translation>
  </message>
  <message>
   <source>The keyring took the device secret but did not keep it. The vault was not touched.</source>
   <translation>Le trousseau a pris le secret de l’appareil sans le garder. Le coffre n’a pas été touché.</translation>
  </message>
  <message>
   <source>The keyring works, but has no entry for this vault. The vault was not touched; nothing is lost yet.</source>
   <translation>Le trousseau fonctionne, mais n’a pas d’entrée pour ce coffre. Le coffre n’a pas été touché ; rien n’est encore perdu.</translation>
  </message>
  <message>
   <source>The list counts {1} notices, this file holds {2}.{3}</source>
   <translation>La liste compte {1} notices, ce fichier en contient {2}.{3}</translation>
  </message>
  <message>
   <source>The longitude stood first.</source>
   <translation>La longitude venait en premier.</translation>
  </message>
  <message>
   <source>The message is damaged.</source>
   <translation>Le message est endommagé.</translation>
  </message>
  <message>
   <source>The message is too large.</source>
   <translation>Le message est trop grand.</translation>
  </message>
  <message>
   <source>The name of the hub is not known on this network.</source>
   <translation>Le nom du serveur central n’est pas connu sur ce réseau.</translation>
  </message>
  <message>
   <source>The new vault did not pass its check. The damaged one was left as it is.</source>
   <translation>Le nouveau coffre n’a pas passé son contrôle. Celui qui est endommagé est resté tel quel.</translation>
  </message>
  <message>
   <source>The order does not bear the signature of the hub; it was not obeyed.</source>
   <translation>L’ordre ne porte pas la signature du serveur central ; il n’a pas été exécuté.</translation>
  </message>
  <message>
   <source>The order was made for another laptop or another question; it was not obeyed.</source>
   <translation>L’ordre visait un autre portable ou une autre question ; il n’a pas été exécuté.</translation>
  </message>
  <message>
   <source>The passphrase is longer than {1} characters.</source>
   <translation>La phrase secrète a plus de {1} caractères.</translation>
  </message>
  <message>
   <source>The passphrase is wrong, and the vault is now locked out. Nothing was deleted.</source>
   <translation>La phrase secrète est fausse, et le coffre est maintenant bloqué. Rien n’a été supprimé.</translation>
  </message>
  <message>
   <source>The passphrase is wrong.{1} Tries left before the vault locks itself: {2}.</source>
   <translation>La phrase secrète est fausse.{1} Essais avant le blocage du coffre : {2}.</translation>
  </message>
  <message>
   <source>The passphrase needs at least {1} characters; this one has {2}.</source>
   <translation>La phrase secrète doit avoir au moins {1} caractères ; celle-ci en a {2}.</translation>
  </message>
  <message>
   <source>The picture cannot be written.</source>
   <translation>L’image ne peut pas être écrite.</translation>
  </message>
  <message>
   <source>The profile cannot be locked for this program. Nothing was changed.</source>
   <translation>Le profil ne peut pas être réservé à ce programme. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>The prompt of the keyring was closed, or this session cannot show it. The vault was not touched.</source>
   <translation>La demande du trousseau a été fermée, ou cette session ne peut l’afficher. Le coffre n’a pas été touché.</translation>
  </message>
  <message>
   <source>The proxy asks for a sign-in that this laptop does not have.</source>
   <translation>Le proxy demande une identification que ce portable n’a pas.</translation>
  </message>
  <message>
   <source>The proxy of this machine was decided by its administrator.</source>
   <translation>Le proxy de cette machine a été décidé par son administrateur.</translation>
  </message>
  <message>
   <source>The proxy that is set for this laptop did not let the connection through.</source>
   <translation>Le proxy réglé pour ce portable n’a pas laissé passer la connexion.</translation>
  </message>
  <message>
   <source>The record belongs in another file.</source>
   <translation>L’enregistrement appartient à un autre dossier.</translation>
  </message>
  <message>
   <source>The record is of another kind.</source>
   <translation>L’enregistrement est d’un autre type.</translation>
  </message>
  <message>
   <source>The record that it changes has not arrived yet.</source>
   <translation>L’enregistrement qu’elle modifie n’est pas encore arrivé.</translation>
  </message>
  <message>
   <source>The recovery file cannot be written. The vault itself was not changed.</source>
   <translation>Le fichier de récupération ne peut pas être écrit. Le coffre lui-même n’a pas changé.</translation>
  </message>
  <message>
   <source>The seal of a page does not hold.</source>
   <translation>Le sceau d’une page n’est pas valable.</translation>
  </message>
  <message>
   <source>The seal of these changes does not hold.</source>
   <translation>Le sceau de ces modifications n’est pas valable.</translation>
  </message>
  <message>
   <source>The stick may be locked; choose another place.</source>
   <translation>La clé USB est peut-être protégée ; choisissez un autre emplacement.</translation>
  </message>
  <message>
   <source>The sync was stopped.</source>
   <translation>La synchronisation a été arrêtée.</translation>
  </message>
  <message>
   <source>The time without contact ended at {1} UTC. Nothing was deleted.</source>
   <translation>Le délai sans contact a pris fin le {1} UTC. Rien n’a été supprimé.</translation>
  </message>
  <message>
   <source>The times of {1} rows have no time zone; they were read as UTC. If they are local times, import the file again with the time zone of the sender.</source>
   <translation>Les heures de {1} lignes n’ont pas de fuseau ; elles ont été lues en UTC. Si elles sont locales, importez à nouveau le fichier avec le fuseau de l’expéditeur.</translation>
  </message>
  <message>
   <source>The update of the vault would lose {1} references. It was rolled back whole.</source>
   <translation>La mise à jour du coffre perdrait {1} références. Elle est annulée en entier.</translation>
  </message>
  <message>
   <source>The vault is held by another process. The edit was rolled back whole; everything saved before it is safe.</source>
   <translation>Un autre processus retient le coffre. La modification est annulée en entier ; tout ce qui précède est en sûreté.</translation>
  </message>
  <message>
   <source>The vault is locked out after {1} failed attempts. Nothing was deleted.</source>
   <translation>Le coffre est bloqué après {1} essais manqués. Rien n’a été supprimé.</translation>
  </message>
  <message>
   <source>The vault was locked before this could be done. Nothing was changed.</source>
   <translation>Le coffre a été verrouillé avant que cela puisse se faire. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>The word for the certainty is not known; it was taken as unsure</source>
   <translation>Le mot de la certitude est inconnu ; il a été pris comme pas sûr</translation>
  </message>
  <message>
   <source>There are both a minus sign and a letter; they were read as saying the same.</source>
   <translation>Il y a un signe moins et une lettre ; ils ont été lus comme disant la même chose.</translation>
  </message>
  <message>
   <source>There is a vault in this profile already.</source>
   <translation>Il y a déjà un coffre dans ce profil.</translation>
  </message>
  <message>
   <source>There is no room for the file there; nothing was left.</source>
   <translation>Il n’y a pas la place pour le fichier ; rien n’est resté.</translation>
  </message>
  <message>
   <source>There is no such format.</source>
   <translation>Ce format n’existe pas.</translation>
  </message>
  <message>
   <source>There is no vault in this profile.</source>
   <translation>Il n’y a pas de coffre dans ce profil.</translation>
  </message>
  <message>
   <source>There is not enough free memory ({1} MB are needed) to check the passphrase.</source>
   <translation>La mémoire libre ne suffit pas ({1} Mo nécessaires) pour vérifier la phrase secrète.</translation>
  </message>
  <message>
   <source>There is something at that place already.</source>
   <translation>Il y a déjà quelque chose à cet endroit.</translation>
  </message>
  <message>
   <source>There were {1} failed attempts. The next try is possible in {2}.</source>
   <translation>Il y a eu {1} essais manqués. Le prochain est possible dans {2}.</translation>
  </message>
  <message>
   <source>They are safe and wait. Sync again.</source>
   <translation>Elles sont en sûreté et attendent. Synchronisez à nouveau.</translation>
  </message>
  <message>
   <source>They are safe. Sync again.</source>
   <translation>Elles sont en sûreté. Synchronisez à nouveau.</translation>
  </message>
  <message>
   <source>This answer belongs to another question than the newest one of this laptop. Nothing was changed.</source>
   <translation>Cette réponse ne correspond pas à la demande la plus récente de ce portable. Rien n’a été changé.</translation>
  </message>
  <message>
   <source>This attachment is damaged on this laptop. Nothing was deleted.</source>
   <translation>Cette pièce jointe est endommagée sur ce portable. Rien n’a été supprimé.</translation>
  </message>
  <message>
   <source>This attachment is longer than it was. Nothing was deleted.</source>
   <translation>Cette pièce jointe est plus longue qu’avant. Rien n’a été supprimé.</translation>
  </message>
  <message>
   <source>This attachment is not on this laptop.</source>
   <translation>Cette pièce jointe n’est pas sur ce portable.</translation>
  </message>
  <message>
   <source>This code does not open this vault: it was used, or newer ones took its place. Nothing was changed.</source>
   <translation>Ce code n’ouvre pas ce coffre : il a servi, ou de plus récents l’ont remplacé. Rien n’a été changé.</translation>
  </message>
  <message>
   <source>This device has been shut out.</source>
   <translation>Cet appareil a été exclu.</translation>
  </message>
  <message>
   <source>This file is a database without encryption. It was not opened.</source>
   <translation>Ce fichier est une base de données non chiffrée. Il n’a pas été ouvert.</translation>
  </message>
  <message>
   <source>This file is only for reading here. Nothing was changed.</source>
   <translation>Ce dossier est ici en lecture seule. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>This invite does not work.</source>
   <translation>Cette invitation ne fonctionne pas.</translation>
  </message>
  <message>
   <source>This is not a backup of a vault.</source>
   <translation>Ce n’est pas une sauvegarde de coffre.</translation>
  </message>
  <message>
   <source>This is not a file of Calibar.</source>
   <translation>Ce n’est pas un fichier de Calibar.</translation>
  </message>
  <message>
   <source>This is not a name of a file.</source>
   <translation>Ce n’est pas un nom de dossier.</translation>
  </message>
  <message>
   <source>This is not a whole code: one of its letters or more is wrong. Nothing was changed.</source>
   <translation>Ce n’est pas un code entier : une ou plusieurs lettres sont fausses. Rien n’a été changé.</translation>
  </message>
  <message>
   <source>This is not an address of a hub.</source>
   <translation>Ce n’est pas l’adresse d’un serveur central.</translation>
  </message>
  <message>
   <source>This is not an address of a proxy.</source>
   <translation>Ce n’est pas l’adresse d’un proxy.</translation>
  </message>
  <message>
   <source>This is not an id.</source>
   <translation>Ce n’est pas un identifiant.</translation>
  </message>
  <message>
   <source>This is not an invite.</source>
   <translation>Ce n’est pas une invitation.</translation>
  </message>
  <message>
   <source>This is not the passphrase that was chosen when headquarters was asked. Nothing was changed.</source>
   <translation>Ce n’est pas la phrase secrète choisie lors de la demande au siège. Rien n’a été changé.</translation>
  </message>
  <message>
   <source>This laptop does not know the key of headquarters for files yet.</source>
   <translation>Ce portable ne connaît pas encore la clé du siège pour les fichiers.</translation>
  </message>
  <message>
   <source>This laptop has no network.</source>
   <translation>Ce portable n’a pas de réseau.</translation>
  </message>
  <message>
   <source>This laptop's number of the change was used before: restored from a copy?</source>
   <translation>Le numéro de modification de cet portable avait déjà servi : a-t-il été restauré d’une copie ?</translation>
  </message>
  <message>
   <source>This passphrase is among those that are tried first.</source>
   <translation>Cette phrase secrète est parmi les premières qu’on essaie.</translation>
  </message>
  <message>
   <source>This program is too old for the hub.</source>
   <translation>Ce programme est trop ancien pour le serveur central.</translation>
  </message>
  <message>
   <source>This program is too old to receive from the hub.</source>
   <translation>Ce programme est trop ancien pour recevoir du serveur central.</translation>
  </message>
  <message>
   <source>This session has no keyring service. The vault was not touched.</source>
   <translation>Cette session n’a pas de service de trousseau. Le coffre n’a pas été touché.</translation>
  </message>
  <message>
   <source>This session has no keyring, and the vault needs its device secret. The vault was not touched.</source>
   <translation>Cette session n’a pas de trousseau, et le coffre a besoin du secret de l’appareil. Le coffre n’a pas été touché.</translation>
  </message>
  <message>
   <source>This vault holds nothing by which it could be opened without its passphrase.</source>
   <translation>Ce coffre n’a rien qui permette de l’ouvrir sans sa phrase secrète.</translation>
  </message>
  <message>
   <source>Times are UTC.</source>
   <translation>Les heures sont en UTC.</translation>
  </message>
  <message>
   <source>Times without a zone were read as UTC, as GPX says</source>
   <translation>Les heures sans fuseau ont été lues en UTC, comme le veut GPX</translation>
  </message>
  <message>
   <source>Try again and enter the password of the keyring (most often your login password).</source>
   <translation>Réessayez et saisissez le mot de passe du trousseau (le plus souvent celui de la session).</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>Réessayez dans un instant.</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>Réessayez plus tard.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Réessayez.</translation>
  </message>
  <message>
   <source>Try again. If it happens again, check the disk and its free space before going on.</source>
   <translation>Réessayez. Si cela se répète, vérifiez le disque et l’espace libre avant de continuer.</translation>
  </message>
  <message>
   <source>Try again. If it happens again, check the disk.</source>
   <translation>Réessayez. Si cela se répète, vérifiez le disque.</translation>
  </message>
  <message>
   <source>Try again. If it happens again, log out and in, or ask your administrator.</source>
   <translation>Réessayez. Si cela se répète, fermez et rouvrez la session, ou demandez à votre administrateur.</translation>
  </message>
  <message>
   <source>Try another code of the newest sheet, or ask headquarters.</source>
   <translation>Essayez un autre code de la feuille la plus récente, ou demandez au siège.</translation>
  </message>
  <message>
   <source>Try the edit again.</source>
   <translation>Refaites la modification.</translation>
  </message>
  <message>
   <source>Type it as it was given, such as ABCDE-FGHJK-MNPQR-STUVW.</source>
   <translation>Saisissez-la telle quelle, par exemple ABCDE-FGHJK-MNPQR-STUVW.</translation>
  </message>
  <message>
   <source>Type that one, or ask headquarters anew.</source>
   <translation>Saisissez celle-là, ou demandez à nouveau au siège.</translation>
  </message>
  <message>
   <source>UTM and MGRS end at 80 south and 84 north</source>
   <translation>UTM et MGRS s’arrêtent à 80 sud et 84 nord</translation>
  </message>
  <message>
   <source>Unlock it (most often with your login password), then try again.</source>
   <translation>Déverrouillez-le (le plus souvent avec le mot de passe de session), puis réessayez.</translation>
  </message>
  <message>
   <source>Unlock it and try again.</source>
   <translation>Déverrouillez-le et réessayez.</translation>
  </message>
  <message>
   <source>Unlock it, or choose another --profile.</source>
   <translation>Déverrouillez-le, ou choisissez un autre --profile.</translation>
  </message>
  <message>
   <source>Unpack it first.</source>
   <translation>Décompressez-le d’abord.</translation>
  </message>
  <message>
   <source>Update Calibar on this laptop, then try again.</source>
   <translation>Mettez Calibar à jour sur ce portable, puis réessayez.</translation>
  </message>
  <message>
   <source>Update Calibar on this laptop, then unlock again.</source>
   <translation>Mettez à jour Calibar sur ce portable, puis déverrouillez à nouveau.</translation>
  </message>
  <message>
   <source>Update Calibar on this laptop.</source>
   <translation>Mettez à jour Calibar sur ce portable.</translation>
  </message>
  <message>
   <source>Update this program.</source>
   <translation>Mettez ce programme à jour.</translation>
  </message>
  <message>
   <source>Use a newer program.</source>
   <translation>Utilisez un programme plus récent.</translation>
  </message>
  <message>
   <source>Use an older backup.</source>
   <translation>Utilisez une sauvegarde plus ancienne.</translation>
  </message>
  <message>
   <source>Use another stick.</source>
   <translation>Utilisez une autre clé USB.</translation>
  </message>
  <message>
   <source>Use at most {1} characters.</source>
   <translation>Utilisez au plus {1} caractères.</translation>
  </message>
  <message>
   <source>Use one of the kinds of the catalogue.</source>
   <translation>Utilisez un des genres du catalogue.</translation>
  </message>
  <message>
   <source>Use one of {1}.</source>
   <translation>Utilisez l’un de {1}.</translation>
  </message>
  <message>
   <source>Use that window, or close it and try again.</source>
   <translation>Utilisez cette fenêtre, ou fermez-la et réessayez.</translation>
  </message>
  <message>
   <source>Use the fields of the catalogue.</source>
   <translation>Utilisez les champs du catalogue.</translation>
  </message>
  <message>
   <source>Use the window that is open, close it first, or choose another --profile.</source>
   <translation>Utilisez la fenêtre ouverte, fermez-la d’abord, ou choisissez un autre --profile.</translation>
  </message>
  <message>
   <source>What had not been sent was left with headquarters. To work again, ask for an invite.</source>
   <translation>Ce qui n’était pas envoyé a été remis au siège. Pour retravailler, demandez une invitation.</translation>
  </message>
  <message>
   <source>What stands above the header in row {1} was not read</source>
   <translation>Ce qui précède l’en-tête à la ligne {1} n’a pas été lu</translation>
  </message>
  <message>
   <source>What was applied stays. Import it again.</source>
   <translation>Ce qui a été appliqué reste. Importez-le à nouveau.</translation>
  </message>
  <message>
   <source>What was received stays so; the rest waits.</source>
   <translation>Ce qui a été reçu est conservé ; le reste attend.</translation>
  </message>
  <message>
   <source>What was sent or received stays so.</source>
   <translation>Ce qui a été envoyé ou reçu le reste.</translation>
  </message>
  <message>
   <source>What was sent or received stays so; the rest waits.</source>
   <translation>Ce qui a été envoyé ou reçu le reste ; le reste attend.</translation>
  </message>
  <message>
   <source>What was sent stays on this laptop. Sync again; if this stays, tell the person who runs the hub.</source>
   <translation>Ce qui a été envoyé reste sur ce portable. Synchronisez à nouveau ; si cela persiste, prévenez la personne qui gère le serveur central.</translation>
  </message>
  <message>
   <source>Whoever answered has a certificate for another address than the hub's; the connection was refused.</source>
   <translation>Celui qui a répondu a un certificat pour une autre adresse que celle du serveur central ; la connexion a été refusée.</translation>
  </message>
  <message>
   <source>Whole numbers go to 2^53.</source>
   <translation>Les entiers vont jusqu’à 2^53.</translation>
  </message>
  <message>
   <source>Whose laptop this is could not be read in what is left of the vault. Nothing was changed.</source>
   <translation>Dans ce qui reste du coffre, on n’a pas pu lire à qui est ce portable. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>With a.m. and p.m. hours go from 1 to 12.</source>
   <translation>Avec a.m. et p.m. les heures vont de 1 à 12.</translation>
  </message>
  <message>
   <source>Withdraw the record and write a new one.</source>
   <translation>Retirez la fiche et écrivez-en une nouvelle.</translation>
  </message>
  <message>
   <source>Without a device secret the passphrase needs {1} characters or {2} words.</source>
   <translation>Sans secret d’appareil, la phrase secrète doit avoir {1} caractères ou {2} mots.</translation>
  </message>
  <message>
   <source>Write A, B, C or X and then 1 to 4, such as B2.</source>
   <translation>Écrivez A, B, C ou X puis 1 à 4, comme B2.</translation>
  </message>
  <message>
   <source>Write H0, H1, H2 or H3, joined by + when several apply.</source>
   <translation>Écrivez H0, H1, H2 ou H3, joints par + s’il y en a plusieurs.</translation>
  </message>
  <message>
   <source>Write a date as 1979, 1979-01 or 1979-01-17.</source>
   <translation>Écrivez une date comme 1979, 1979-01 ou 1979-01-17.</translation>
  </message>
  <message>
   <source>Write a time as 2026-11-23T18:42:00Z.</source>
   <translation>Écrivez une heure comme 2026-11-23T18:42:00Z.</translation>
  </message>
  <message>
   <source>Write a zone as Z or -05:00.</source>
   <translation>Écrivez un fuseau comme Z ou -05:00.</translation>
  </message>
  <message>
   <source>Write dates as 2026-11-23 or 23/11/2026, with four digits for the year.</source>
   <translation>Écrivez les dates comme 2026-11-23 ou 23/11/2026, avec l’année à quatre chiffres.</translation>
  </message>
  <message>
   <source>Write dates as 2026-11-23.</source>
   <translation>Écrivez les dates comme 2026-11-23.</translation>
  </message>
  <message>
   <source>Write digits only.</source>
   <translation>Écrivez seulement des chiffres.</translation>
  </message>
  <message>
   <source>Write it as America/Lima, UTC or -05:00.</source>
   <translation>Écrivez-le comme America/Lima, UTC ou -05:00.</translation>
  </message>
  <message>
   <source>Write it like -12.0464, -77.0428 or 12°02'47"S 77°02'34"W, UTM, MGRS, a full Plus Code or a map link.</source>
   <translation>Écrivez-la comme -12.0464, -77.0428 ou 12°02′47″S 77°02′34″W, UTM, MGRS, un Plus Code complet ou un lien de carte.</translation>
  </message>
  <message>
   <source>Write metres, such as 100.</source>
   <translation>Écrivez des mètres, comme 100.</translation>
  </message>
  <message>
   <source>Write the year with four digits.</source>
   <translation>Écrivez l’année avec quatre chiffres.</translation>
  </message>
  <message>
   <source>Write times as 14:30.</source>
   <translation>Écrivez les heures comme 14:30.</translation>
  </message>
  <message>
   <source>You may be on a network that reads along. Everything made here is safe and waits. Use another network or ask the help desk.</source>
   <translation>Vous êtes peut-être sur un réseau qui intercepte le trafic. Tout ce qui est fait ici est en sûreté et attend. Utilisez un autre réseau ou demandez au support.</translation>
  </message>
  <message>
   <source>You may read this file but not write in it.</source>
   <translation>Vous pouvez lire ce dossier, mais pas y écrire.</translation>
  </message>
  <message>
   <source>a PDF</source>
   <translation>un PDF</translation>
  </message>
  <message>
   <source>a compressed file</source>
   <translation>un fichier compressé</translation>
  </message>
  <message>
   <source>a database</source>
   <translation>une base de données</translation>
  </message>
  <message>
   <source>a directory of this PMTiles file is damaged</source>
   <translation>un répertoire de ce fichier PMTiles est endommagé</translation>
  </message>
  <message>
   <source>a field has more than {1} characters</source>
   <translation>un champ a plus de {1} caractères</translation>
  </message>
  <message>
   <source>a geo: address is written geo:-12.0464,-77.0428</source>
   <translation>une adresse geo: s’écrit geo:-12.0464,-77.0428</translation>
  </message>
  <message>
   <source>a key stands twice in one object</source>
   <translation>une clé figure deux fois dans un objet</translation>
  </message>
  <message>
   <source>a map shows at most {1} points</source>
   <translation>une carte montre au plus {1} points</translation>
  </message>
  <message>
   <source>a minute</source>
   <translation>une minute</translation>
  </message>
  <message>
   <source>a number is too large</source>
   <translation>un nombre est trop grand</translation>
  </message>
  <message>
   <source>a number with so many digits is no coordinate</source>
   <translation>un nombre avec tant de chiffres n’est pas une coordonnée</translation>
  </message>
  <message>
   <source>a picture</source>
   <translation>une image</translation>
  </message>
  <message>
   <source>a point lies outside latitude ±90 or longitude ±180</source>
   <translation>un point est hors de la latitude ±90 ou de la longitude ±180</translation>
  </message>
  <message>
   <source>a quotation mark opens here and is not closed, or a field is too long</source>
   <translation>un guillemet s’ouvre ici sans se fermer, ou un champ est trop long</translation>
  </message>
  <message>
   <source>a short Plus Code needs its reference town: give the full code, such as 57R9WXQ4+CV</source>
   <translation>un Plus Code court a besoin de sa ville de référence : donnez le code complet, comme 57R9WXQ4+CV</translation>
  </message>
  <message>
   <source>a shortened link holds no coordinates: open it at the station and paste the long one</source>
   <translation>un lien raccourci ne contient pas de coordonnées : ouvrez-le au poste et collez le lien long</translation>
  </message>
  <message>
   <source>a text is longer than {1} characters</source>
   <translation>un texte a plus de {1} caractères</translation>
  </message>
  <message>
   <source>a tile of this map file is not binary</source>
   <translation>une tuile de ce fichier de carte n’est pas binaire</translation>
  </message>
  <message>
   <source>a track names nobody</source>
   <translation>une trace ne nomme personne</translation>
  </message>
  <message>
   <source>a whole number is too large</source>
   <translation>un entier est trop grand</translation>
  </message>
  <message>
   <source>a workbook or zip archive</source>
   <translation>un classeur ou une archive ZIP</translation>
  </message>
  <message>
   <source>an MGRS reference has an even number of digits, ten at most</source>
   <translation>une référence MGRS a un nombre pair de chiffres, dix au plus</translation>
  </message>
  <message>
   <source>an old Office file</source>
   <translation>un ancien fichier Office</translation>
  </message>
  <message>
   <source>both halves are latitudes, or both are longitudes</source>
   <translation>les deux moitiés sont des latitudes, ou des longitudes</translation>
  </message>
  <message>
   <source>both values cannot stand together here</source>
   <translation>les deux valeurs ne peuvent coexister ici</translation>
  </message>
  <message>
   <source>day</source>
   <translation>jour</translation>
  </message>
  <message>
   <source>each half has degrees, and at most minutes and seconds</source>
   <translation>chaque moitié a des degrés, et au plus minutes et secondes</translation>
  </message>
  <message>
   <source>entries {1} to {2} are missing</source>
   <translation>les entrées {1} à {2} manquent</translation>
  </message>
  <message>
   <source>entry {1} does not follow the one before it</source>
   <translation>l’entrée {1} ne suit pas la précédente</translation>
  </message>
  <message>
   <source>entry {1} is not the one whose head headquarters keeps: the log was written anew</source>
   <translation>l’entrée {1} n’est pas celle dont le siège garde la tête : le journal a été réécrit</translation>
  </message>
  <message>
   <source>entry {1} was altered</source>
   <translation>l’entrée {1} a été modifiée</translation>
  </message>
  <message>
   <source>give 1 to 200 letters</source>
   <translation>donnez de 1 à 200 lettres</translation>
  </message>
  <message>
   <source>headquarters refused it: give it up on the sync screen</source>
   <translation>le siège l’a refusée : abandonnez-la sur l’écran de synchronisation</translation>
  </message>
  <message>
   <source>it does not have the form that it must have</source>
   <translation>la forme n’est pas celle attendue</translation>
  </message>
  <message>
   <source>it is longer than {1} characters</source>
   <translation>il y a plus de {1} caractères</translation>
  </message>
  <message>
   <source>it is nested too deeply</source>
   <translation>il y a trop de niveaux imbriqués</translation>
  </message>
  <message>
   <source>it is none of the words allowed here</source>
   <translation>ce n’est aucun des mots admis ici</translation>
  </message>
  <message>
   <source>it is not clear where the latitude ends; write N or S, E or W, or degree signs</source>
   <translation>on ne voit pas où finit la latitude ; écrivez N ou S, E ou W, ou des signes de degré</translation>
  </message>
  <message>
   <source>it is not clear which commas are decimal; put a space between the two halves</source>
   <translation>on ne voit pas quelles virgules sont décimales ; mettez une espace entre les deux moitiés</translation>
  </message>
  <message>
   <source>it is not clear which is the day and which is the month</source>
   <translation>on ne voit pas quel est le jour et quel est le mois</translation>
  </message>
  <message>
   <source>it is not clear which number the letters belong to</source>
   <translation>on ne voit pas à quel nombre vont les lettres</translation>
  </message>
  <message>
   <source>it lies outside 0 to {1} {2}</source>
   <translation>hors de 0 à {1} {2}</translation>
  </message>
  <message>
   <source>it was changed since: the newer value stays</source>
   <translation>elle a été modifiée depuis : la valeur la plus récente reste</translation>
  </message>
  <message>
   <source>its target is kept, and so is all that came with it</source>
   <translation>sa cible est gardée, ainsi que tout ce qui est venu avec elle</translation>
  </message>
  <message>
   <source>key {1}</source>
   <translation>clé {1}</translation>
  </message>
  <message>
   <source>kilograms</source>
   <translation>kilogrammes</translation>
  </message>
  <message>
   <source>latitude</source>
   <translation>latitude</translation>
  </message>
  <message>
   <source>latitude and longitude belong together</source>
   <translation>latitude et longitude vont ensemble</translation>
  </message>
  <message>
   <source>latitude {1} lies outside -90 to 90</source>
   <translation>la latitude {1} est hors de -90 à 90</translation>
  </message>
  <message>
   <source>line {1}</source>
   <translation>ligne {1}</translation>
  </message>
  <message>
   <source>line {1} column {2}</source>
   <translation>ligne {1} colonne {2}</translation>
  </message>
  <message>
   <source>longitude</source>
   <translation>longitude</translation>
  </message>
  <message>
   <source>longitude {1} lies outside -180 to 180</source>
   <translation>la longitude {1} est hors de -180 à 180</translation>
  </message>
  <message>
   <source>metres</source>
   <translation>mètres</translation>
  </message>
  <message>
   <source>minutes and seconds end at 59</source>
   <translation>minutes et secondes s’arrêtent à 59</translation>
  </message>
  <message>
   <source>month</source>
   <translation>mois</translation>
  </message>
  <message>
   <source>no coordinates stand in this link</source>
   <translation>ce lien ne contient pas de coordonnées</translation>
  </message>
  <message>
   <source>no header row was recognised</source>
   <translation>aucune ligne d’en-tête n’a été reconnue</translation>
  </message>
  <message>
   <source>no target on this laptop has this file number</source>
   <translation>aucune cible de ce portable n’a ce numéro de dossier</translation>
  </message>
  <message>
   <source>not a number</source>
   <translation>ce n’est pas un nombre</translation>
  </message>
  <message>
   <source>notes and sightings are not overwritten</source>
   <translation>les notes et observations ne s’écrasent pas</translation>
  </message>
  <message>
   <source>nothing in the file names a case, and no target was chosen</source>
   <translation>rien dans le fichier ne nomme un dossier, et aucune cible n’est choisie</translation>
  </message>
  <message>
   <source>nothing was changed</source>
   <translation>rien n’a été modifié</translation>
  </message>
  <message>
   <source>number {1}</source>
   <translation>nombre {1}</translation>
  </message>
  <message>
   <source>number {1}…</source>
   <translation>nombre {1}…</translation>
  </message>
  <message>
   <source>one half has a letter for its hemisphere and the other has none</source>
   <translation>une moitié a une lettre d’hémisphère et l’autre non</translation>
  </message>
  <message>
   <source>one half has two letters</source>
   <translation>une moitié a deux lettres</translation>
  </message>
  <message>
   <source>only .mbtiles and .pmtiles files are read</source>
   <translation>seuls les fichiers .mbtiles et .pmtiles sont lus</translation>
  </message>
  <message>
   <source>only WGS84 is read from a geo: address</source>
   <translation>seul WGS84 est lu dans une adresse geo:</translation>
  </message>
  <message>
   <source>only the last of degrees, minutes and seconds may have decimals, only the first a sign</source>
   <translation>seul le dernier des degrés, minutes et secondes peut avoir des décimales, seul le premier un signe</translation>
  </message>
  <message>
   <source>others have built on it since: withdraw it by hand if it is wrong</source>
   <translation>d’autres s’y sont appuyés depuis : retirez-la à la main si elle est fausse</translation>
  </message>
  <message>
   <source>permission</source>
   <translation>autorisation</translation>
  </message>
  <message>
   <source>place</source>
   <translation>lieu</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>motif</translation>
  </message>
  <message>
   <source>row {1}</source>
   <translation>ligne {1}</translation>
  </message>
  <message>
   <source>the JSON is nested deeper than {1} levels</source>
   <translation>le JSON a plus de {1} niveaux</translation>
  </message>
  <message>
   <source>the XML declares what is not accepted: a document type or an encoding</source>
   <translation>le XML déclare ce qui n’est pas accepté : un type de document ou un encodage</translation>
  </message>
  <message>
   <source>the XML is nested deeper than {1} levels</source>
   <translation>le XML a plus de {1} niveaux</translation>
  </message>
  <message>
   <source>the attachment is not here</source>
   <translation>la pièce jointe n’est pas ici</translation>
  </message>
  <message>
   <source>the bytes of this file are not on this laptop yet</source>
   <translation>le contenu de ce fichier n’est pas encore sur ce portable</translation>
  </message>
  <message>
   <source>the columns of these points differ in length</source>
   <translation>les colonnes de ces points diffèrent en longueur</translation>
  </message>
  <message>
   <source>the coordinate is empty</source>
   <translation>la coordonnée est vide</translation>
  </message>
  <message>
   <source>the date has another time with it than the column of the time</source>
   <translation>la date porte une autre heure que la colonne de l’heure</translation>
  </message>
  <message>
   <source>the description of this PMTiles file is damaged</source>
   <translation>la description de ce fichier PMTiles est endommagée</translation>
  </message>
  <message>
   <source>the directories of this PMTiles file are nested too deeply</source>
   <translation>les répertoires de ce fichier PMTiles sont trop imbriqués</translation>
  </message>
  <message>
   <source>the easting of a UTM reference lies between 100000 and 999999</source>
   <translation>l’abscisse d’une référence UTM est entre 100000 et 999999</translation>
  </message>
  <message>
   <source>the file cannot be read</source>
   <translation>le fichier est illisible</translation>
  </message>
  <message>
   <source>the file has more than {1} entries</source>
   <translation>le fichier a plus de {1} entrées</translation>
  </message>
  <message>
   <source>the file has more than {1} points</source>
   <translation>le fichier a plus de {1} points</translation>
  </message>
  <message>
   <source>the file has {1} bytes; at most {2} are read</source>
   <translation>le fichier a {1} octets ; au plus {2} sont lus</translation>
  </message>
  <message>
   <source>the file holds bytes that are not {1}</source>
   <translation>le fichier contient des octets qui ne sont pas {1}</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>le fichier est vide</translation>
  </message>
  <message>
   <source>the file is larger than 25 MB</source>
   <translation>le fichier dépasse 25 Mo</translation>
  </message>
  <message>
   <source>the file says it is {1} and is not</source>
   <translation>le fichier se dit {1} et ne l’est pas</translation>
  </message>
  <message>
   <source>the log ends at entry {1}, but headquarters keeps the head of entry {2}</source>
   <translation>le journal finit à l’entrée {1}, mais le siège garde la tête de l’entrée {2}</translation>
  </message>
  <message>
   <source>the map library is missing</source>
   <translation>la bibliothèque de cartes manque</translation>
  </message>
  <message>
   <source>the map page holds what it must not: {1}</source>
   <translation>la page de la carte contient ce qu’elle ne doit pas : {1}</translation>
  </message>
  <message>
   <source>the marks for degrees, minutes and seconds are out of order</source>
   <translation>les signes des degrés, minutes et secondes sont en désordre</translation>
  </message>
  <message>
   <source>the minus sign contradicts the letter</source>
   <translation>le signe moins contredit la lettre</translation>
  </message>
  <message>
   <source>the name has more than {1} characters</source>
   <translation>le nom a plus de {1} caractères</translation>
  </message>
  <message>
   <source>the northing of a UTM reference lies between 0 and 10000000</source>
   <translation>l’ordonnée d’une référence UTM est entre 0 et 10000000</translation>
  </message>
  <message>
   <source>the notice has no name</source>
   <translation>la notice n’a pas de nom</translation>
  </message>
  <message>
   <source>the number is too large</source>
   <translation>le nombre est trop grand</translation>
  </message>
  <message>
   <source>the picture has more than 50 megapixels</source>
   <translation>l’image a plus de 50 mégapixels</translation>
  </message>
  <message>
   <source>the picture is damaged</source>
   <translation>l’image est endommagée</translation>
  </message>
  <message>
   <source>the picture is larger than 25 MB</source>
   <translation>l’image dépasse 25 Mo</translation>
  </message>
  <message>
   <source>the picture needs too much memory</source>
   <translation>l’image demande trop de mémoire</translation>
  </message>
  <message>
   <source>the picture takes too long to read</source>
   <translation>la lecture de l’image prend trop de temps</translation>
  </message>
  <message>
   <source>the point has no time</source>
   <translation>le point n’a pas d’heure</translation>
  </message>
  <message>
   <source>the precision is not a length</source>
   <translation>la précision n’est pas une longueur</translation>
  </message>
  <message>
   <source>the reason is missing</source>
   <translation>le motif manque</translation>
  </message>
  <message>
   <source>the row has no date</source>
   <translation>la ligne n’a pas de date</translation>
  </message>
  <message>
   <source>the row has {1} columns and the header {2}</source>
   <translation>la ligne a {1} colonnes et l’en-tête {2}</translation>
  </message>
  <message>
   <source>the row names no case</source>
   <translation>la ligne ne nomme aucun dossier</translation>
  </message>
  <message>
   <source>the table has more than {1} rows</source>
   <translation>le tableau a plus de {1} lignes</translation>
  </message>
  <message>
   <source>the text holds a NUL character</source>
   <translation>le texte contient un caractère NUL</translation>
  </message>
  <message>
   <source>the text holds half a character</source>
   <translation>le texte contient un caractère incomplet</translation>
  </message>
  <message>
   <source>the time has no zone</source>
   <translation>l’heure n’a pas de fuseau</translation>
  </message>
  <message>
   <source>the uncertainty of a geo: address is a number of metres</source>
   <translation>l’incertitude d’une adresse geo: est un nombre de mètres</translation>
  </message>
  <message>
   <source>the year lies outside {1} to {2}</source>
   <translation>l’année est hors de {1} à {2}</translation>
  </message>
  <message>
   <source>the {1} has more than {2} characters</source>
   <translation>{1} : plus de {2} caractères</translation>
  </message>
  <message>
   <source>the {1} is not a number</source>
   <translation>{1} : ce n’est pas un nombre</translation>
  </message>
  <message>
   <source>there are more than {1} columns</source>
   <translation>il y a plus de {1} colonnes</translation>
  </message>
  <message>
   <source>there is a control character in this coordinate</source>
   <translation>il y a un caractère de contrôle dans cette coordonnée</translation>
  </message>
  <message>
   <source>there is both a comma and a point within one number</source>
   <translation>il y a une virgule et un point dans un même nombre</translation>
  </message>
  <message>
   <source>there is no UTM zone {1}</source>
   <translation>la zone UTM {1} n’existe pas</translation>
  </message>
  <message>
   <source>there is no notice in this file</source>
   <translation>il n’y a aucune notice dans ce fichier</translation>
  </message>
  <message>
   <source>there is no other laptop of that id here</source>
   <translation>il n’y a pas d’autre portable de cet identifiant ici</translation>
  </message>
  <message>
   <source>there is no point in this file</source>
   <translation>il n’y a aucun point dans ce fichier</translation>
  </message>
  <message>
   <source>there is no such MGRS square</source>
   <translation>ce carré MGRS n’existe pas</translation>
  </message>
  <message>
   <source>there is no such day in that month</source>
   <translation>ce jour n’existe pas dans ce mois</translation>
  </message>
  <message>
   <source>there is no such field</source>
   <translation>ce champ n’existe pas</translation>
  </message>
  <message>
   <source>there is no such format</source>
   <translation>ce format n’existe pas</translation>
  </message>
  <message>
   <source>there is no such hour</source>
   <translation>cette heure n’existe pas</translation>
  </message>
  <message>
   <source>there is no such import on this laptop</source>
   <translation>cette importation n’est pas sur ce portable</translation>
  </message>
  <message>
   <source>there is no such month</source>
   <translation>ce mois n’existe pas</translation>
  </message>
  <message>
   <source>there is no such record on this laptop</source>
   <translation>cette fiche n’est pas sur ce portable</translation>
  </message>
  <message>
   <source>there is no such time of day</source>
   <translation>cette heure du jour n’existe pas</translation>
  </message>
  <message>
   <source>there is no such time zone</source>
   <translation>ce fuseau horaire n’existe pas</translation>
  </message>
  <message>
   <source>there is text after a closing quotation mark</source>
   <translation>il y a du texte après un guillemet fermant</translation>
  </message>
  <message>
   <source>there must be one latitude and one longitude</source>
   <translation>il faut une latitude et une longitude</translation>
  </message>
  <message>
   <source>this PMTiles file does not say which area it shows</source>
   <translation>ce fichier PMTiles ne dit pas quelle zone il montre</translation>
  </message>
  <message>
   <source>this PMTiles file has version {1}; version 3 is read</source>
   <translation>ce fichier PMTiles est en version {1} ; la version 3 est lue</translation>
  </message>
  <message>
   <source>this PMTiles file holds tiles of an unknown kind</source>
   <translation>ce fichier PMTiles contient des tuiles d’un genre inconnu</translation>
  </message>
  <message>
   <source>this PMTiles file is damaged or cut short</source>
   <translation>ce fichier PMTiles est endommagé ou tronqué</translation>
  </message>
  <message>
   <source>this PMTiles file is packed with {1}; gzip is read</source>
   <translation>ce fichier PMTiles est compressé avec {1} ; gzip est lu</translation>
  </message>
  <message>
   <source>this UTM reference lies outside its zone</source>
   <translation>cette référence UTM est hors de sa zone</translation>
  </message>
  <message>
   <source>this change was not refused</source>
   <translation>cette modification n’a pas été refusée</translation>
  </message>
  <message>
   <source>this field cannot be changed</source>
   <translation>ce champ ne peut être modifié</translation>
  </message>
  <message>
   <source>this file is only for reading here</source>
   <translation>ce dossier est ici en lecture seule</translation>
  </message>
  <message>
   <source>this is XML but not GPX</source>
   <translation>c’est du XML mais pas du GPX</translation>
  </message>
  <message>
   <source>this is an organisation</source>
   <translation>c’est une organisation</translation>
  </message>
  <message>
   <source>this is no notice id</source>
   <translation>ce n’est pas un identifiant de notice</translation>
  </message>
  <message>
   <source>this is not JSON: {1}</source>
   <translation>ce n’est pas du JSON : {1}</translation>
  </message>
  <message>
   <source>this is not a 4x4 grade</source>
   <translation>ce n’est pas une évaluation 4x4</translation>
  </message>
  <message>
   <source>this is not a JPEG, PNG or WebP picture</source>
   <translation>ce n’est pas une image JPEG, PNG ou WebP</translation>
  </message>
  <message>
   <source>this is not a PMTiles file</source>
   <translation>ce n’est pas un fichier PMTiles</translation>
  </message>
  <message>
   <source>this is not a coordinate</source>
   <translation>ce n’est pas une coordonnée</translation>
  </message>
  <message>
   <source>this is not a date</source>
   <translation>ce n’est pas une date</translation>
  </message>
  <message>
   <source>this is not a handling code</source>
   <translation>ce n’est pas un code de traitement</translation>
  </message>
  <message>
   <source>this is not a list of warrants</source>
   <translation>ce n’est pas une liste de mandats</translation>
  </message>
  <message>
   <source>this is not a notice: it has no entity_id</source>
   <translation>ce n’est pas une notice : il manque entity_id</translation>
  </message>
  <message>
   <source>this is not a number</source>
   <translation>ce n’est pas un nombre</translation>
  </message>
  <message>
   <source>this is not a record</source>
   <translation>ce n’est pas une fiche</translation>
  </message>
  <message>
   <source>this is not a record id</source>
   <translation>ce n’est pas un identifiant de fiche</translation>
  </message>
  <message>
   <source>this is not a time</source>
   <translation>ce n’est pas une heure</translation>
  </message>
  <message>
   <source>this is not a time of day</source>
   <translation>ce n’est pas une heure du jour</translation>
  </message>
  <message>
   <source>this is not a valid Plus Code</source>
   <translation>ce n’est pas un Plus Code valide</translation>
  </message>
  <message>
   <source>this is not an ISO date</source>
   <translation>ce n’est pas une date ISO</translation>
  </message>
  <message>
   <source>this is not an MBTiles file</source>
   <translation>ce n’est pas un fichier MBTiles</translation>
  </message>
  <message>
   <source>this is not text</source>
   <translation>ce n’est pas du texte</translation>
  </message>
  <message>
   <source>this is not the whole answer of headquarters</source>
   <translation>ce n’est pas la réponse entière du siège</translation>
  </message>
  <message>
   <source>this is not the whole request of a laptop</source>
   <translation>ce n’est pas la demande entière d’un portable</translation>
  </message>
  <message>
   <source>this is not well-formed XML</source>
   <translation>ce n’est pas du XML bien formé</translation>
  </message>
  <message>
   <source>this is too long for the log</source>
   <translation>c’est trop long pour le journal</translation>
  </message>
  <message>
   <source>this is {1}, which cannot be imported</source>
   <translation>ceci est {1}, impossible à importer</translation>
  </message>
  <message>
   <source>this kind of file is not known</source>
   <translation>ce genre de fichier est inconnu</translation>
  </message>
  <message>
   <source>this link is damaged</source>
   <translation>ce lien est endommagé</translation>
  </message>
  <message>
   <source>this map file cannot be opened</source>
   <translation>ce fichier de carte ne peut s’ouvrir</translation>
  </message>
  <message>
   <source>this map file is damaged</source>
   <translation>ce fichier de carte est endommagé</translation>
  </message>
  <message>
   <source>this map tile holds too many shapes</source>
   <translation>cette tuile contient trop de formes</translation>
  </message>
  <message>
   <source>this map tile is cut short</source>
   <translation>cette tuile est tronquée</translation>
  </message>
  <message>
   <source>this map tile is damaged</source>
   <translation>cette tuile est endommagée</translation>
  </message>
  <message>
   <source>this map tile is neither an image nor a vector tile</source>
   <translation>cette tuile n’est ni une image ni une tuile vectorielle</translation>
  </message>
  <message>
   <source>this map tile is too large</source>
   <translation>cette tuile est trop grande</translation>
  </message>
  <message>
   <source>this place has no MGRS reference</source>
   <translation>ce lieu n’a pas de référence MGRS</translation>
  </message>
  <message>
   <source>this place name is too long</source>
   <translation>ce nom de lieu est trop long</translation>
  </message>
  <message>
   <source>this program does not know that kind of record</source>
   <translation>ce programme ne connaît pas ce genre de fiche</translation>
  </message>
  <message>
   <source>this record changed again meanwhile</source>
   <translation>cette fiche a encore changé entre-temps</translation>
  </message>
  <message>
   <source>this reference lies outside the globe</source>
   <translation>cette référence est hors du globe</translation>
  </message>
  <message>
   <source>this text is too long for a coordinate</source>
   <translation>ce texte est trop long pour une coordonnée</translation>
  </message>
  <message>
   <source>this time cannot be</source>
   <translation>cette heure est impossible</translation>
  </message>
  <message>
   <source>this year cannot be</source>
   <translation>cette année est impossible</translation>
  </message>
  <message>
   <source>time zone</source>
   <translation>fuseau horaire</translation>
  </message>
  <message>
   <source>two numbers are needed, a latitude and a longitude</source>
   <translation>il faut deux nombres, une latitude et une longitude</translation>
  </message>
  <message>
   <source>what follows the time is not understood</source>
   <translation>ce qui suit l’heure n’est pas compris</translation>
  </message>
  <message>
   <source>{1} and {2} more</source>
   <translation>{1} et {2} de plus</translation>
  </message>
  <message>
   <source>{1} holds something that is no country code; it was left out</source>
   <translation>{1} contient ce qui n’est pas un code de pays ; c’est omis</translation>
  </message>
  <message>
   <source>{1} hours {2} minutes</source>
   <translation>{1} heures {2} minutes</translation>
  </message>
  <message>
   <source>{1} is not the file that was tested</source>
   <translation>{1} n’est pas le fichier testé</translation>
  </message>
  <message>
   <source>{1} minutes</source>
   <translation>{1} minutes</translation>
  </message>
  <message>
   <source>{1} names several countries; none of them was taken as the one</source>
   <translation>{1} nomme plusieurs pays ; aucun n’a été retenu</translation>
  </message>
  <message>
   <source>{1} {2} lies outside -{3} to {4}</source>
   <translation>{1} {2} est hors de -{3} à {4}</translation>
  </message>
 </context>
 <context>
  <name>Everywhere</name>
  <message>
   <source>Cover the window</source>
   <translation>Masquer la fenêtre</translation>
  </message>
  <message>
   <source>Do</source>
   <translation>Faire</translation>
  </message>
  <message>
   <source>Export what is open</source>
   <translation>Exporter ce qui est ouvert</translation>
  </message>
  <message>
   <source>Filter this list</source>
   <translation>Filtrer cette liste</translation>
  </message>
  <message>
   <source>Next part of the window</source>
   <translation>Partie suivante de la fenêtre</translation>
  </message>
  <message>
   <source>Print what is open</source>
   <translation>Imprimer ce qui est ouvert</translation>
  </message>
  <message>
   <source>Take the last capture back</source>
   <translation>Annuler la dernière saisie</translation>
  </message>
 </context>
 <context>
  <name>ExportSheet</name>
  <message>
   <source>Do not export</source>
   <translation>Ne pas exporter</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Export {name}</source>
   <translation>Exporter {name}</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Permission</source>
   <translation>Autorisation</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motif</translation>
  </message>
  <message>
   <source>Say in a few words why.</source>
   <translation>Dites en quelques mots pourquoi.</translation>
  </message>
  <message numerus="yes">
   <source>Staying here: %n record(s), because the handling code asks for permission.</source>
   <translation>
    <numerusform>%n reste ici : le code de traitement demande une autorisation.</numerusform>
    <numerusform>%n restent ici : le code de traitement demande une autorisation.</numerusform>
   </translation>
  </message>
  <message>
   <source>The file is not encrypted: whoever has it can read it. The log keeps who wrote it and why.</source>
   <translation>Le fichier n’est pas chiffré : quiconque l’a peut le lire. Le journal garde qui l’a écrit et pourquoi.</translation>
  </message>
  <message numerus="yes">
   <source>To be written: %n record(s).</source>
   <translation>
    <numerusform>%n fiche sort.</numerusform>
    <numerusform>%n fiches sortent.</numerusform>
   </translation>
  </message>
  <message>
   <source>Who allowed it (only for what stays here otherwise)</source>
   <translation>Qui l’a autorisé (seulement pour ce qui resterait ici)</translation>
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message>
   <source>CSV: sightings for spreadsheets</source>
   <translation>CSV : observations pour tableurs</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>FollowTheMoney: the dossier for analysis programs</source>
   <translation>FollowTheMoney : le dossier pour logiciels d’analyse</translation>
  </message>
  <message>
   <source>GPX: sightings for receivers</source>
   <translation>GPX : observations pour récepteurs GPS</translation>
  </message>
  <message>
   <source>GeoJSON: sightings for map programs</source>
   <translation>GeoJSON : observations pour logiciels de cartographie</translation>
  </message>
  <message>
   <source>KML: sightings for Google Earth</source>
   <translation>KML : observations pour Google Earth</translation>
  </message>
  <message>
   <source>{count} records were written (copy {copy}).</source>
   <translation>{count} fiches écrites (copie {copy}).</translation>
  </message>
  <message>
   <source>{count} stayed here.</source>
   <translation>{count} sont restés ici.</translation>
  </message>
 </context>
 <context>
  <name>FaultSheet</name>
  <message>
   <source>Copy details</source>
   <translation>Copier les détails</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
 </context>
 <context>
  <name>Field</name>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
 </context>
 <context>
  <name>Fields</name>
  <message>
   <source>Arrived</source>
   <translation>Arrivée</translation>
  </message>
  <message>
   <source>Begins</source>
   <translation>Début</translation>
  </message>
  <message>
   <source>Born</source>
   <translation>Naissance</translation>
  </message>
  <message>
   <source>Build</source>
   <translation>Corpulence</translation>
  </message>
  <message>
   <source>Carrier</source>
   <translation>Transporteur</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>Catégorie</translation>
  </message>
  <message>
   <source>Caution</source>
   <translation>Mise en garde</translation>
  </message>
  <message>
   <source>Charges</source>
   <translation>Chefs d’accusation</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>Vérifié</translation>
  </message>
  <message>
   <source>Checked by</source>
   <translation>Vérifié par</translation>
  </message>
  <message>
   <source>Checked through</source>
   <translation>Vérifié par le canal</translation>
  </message>
  <message>
   <source>Checksum</source>
   <translation>Somme de contrôle</translation>
  </message>
  <message>
   <source>Code list</source>
   <translation>Liste de codes</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Couleur</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Confirmé</translation>
  </message>
  <message>
   <source>Coordinates as written</source>
   <translation>Coordonnées telles qu’écrites</translation>
  </message>
  <message>
   <source>Countries</source>
   <translation>Pays</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Pays</translation>
  </message>
  <message>
   <source>Country of birth</source>
   <translation>Pays de naissance</translation>
  </message>
  <message>
   <source>Country of the file</source>
   <translation>Pays du dossier</translation>
  </message>
  <message>
   <source>Court</source>
   <translation>Tribunal</translation>
  </message>
  <message>
   <source>Departed</source>
   <translation>Départ</translation>
  </message>
  <message>
   <source>Ends</source>
   <translation>Fin</translation>
  </message>
  <message>
   <source>Expires</source>
   <translation>Expire</translation>
  </message>
  <message>
   <source>Extradition from</source>
   <translation>Extradition depuis</translation>
  </message>
  <message>
   <source>Eyes</source>
   <translation>Yeux</translation>
  </message>
  <message>
   <source>Father</source>
   <translation>Père</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>File type</source>
   <translation>Type de fichier</translation>
  </message>
  <message>
   <source>First surname</source>
   <translation>Premier nom de famille</translation>
  </message>
  <message>
   <source>Forenames</source>
   <translation>Prénoms</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>From country</source>
   <translation>Pays de départ</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>Évaluation</translation>
  </message>
  <message>
   <source>Hair</source>
   <translation>Cheveux</translation>
  </message>
  <message>
   <source>Handling</source>
   <translation>Traitement</translation>
  </message>
  <message>
   <source>Handling note</source>
   <translation>Note de traitement</translation>
  </message>
  <message>
   <source>Height (cm)</source>
   <translation>Taille (cm)</translation>
  </message>
  <message>
   <source>Height in pixels</source>
   <translation>Hauteur en pixels</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Certitude</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Émis le</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Langues</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>Latitude</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>Responsable</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>Longitude</translation>
  </message>
  <message>
   <source>Make</source>
   <translation>Marque</translation>
  </message>
  <message>
   <source>Marks</source>
   <translation>Signes</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Modus operandi</source>
   <translation>Mode opératoire</translation>
  </message>
  <message>
   <source>Mother</source>
   <translation>Mère</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Name in its own script</source>
   <translation>Nom dans son écriture d’origine</translation>
  </message>
  <message>
   <source>Nationality</source>
   <translation>Nationalité</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>Notice</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Numéro</translation>
  </message>
  <message>
   <source>Observed</source>
   <translation>Observé</translation>
  </message>
  <message>
   <source>Occupation</source>
   <translation>Profession</translation>
  </message>
  <message>
   <source>Officer</source>
   <translation>Agent</translation>
  </message>
  <message>
   <source>Operation</source>
   <translation>Opération</translation>
  </message>
  <message>
   <source>Other names</source>
   <translation>Autres noms</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Période</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Photo</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <source>Place of birth</source>
   <translation>Lieu de naissance</translation>
  </message>
  <message>
   <source>Plate, number or name</source>
   <translation>Plaque, numéro ou nom</translation>
  </message>
  <message>
   <source>Priority</source>
   <translation>Priorité</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>Grade</translation>
  </message>
  <message>
   <source>Review on</source>
   <translation>À revoir le</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rôle</translation>
  </message>
  <message>
   <source>Second surname</source>
   <translation>Second nom de famille</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>Vu</translation>
  </message>
  <message>
   <source>Seen by</source>
   <translation>Vu par</translation>
  </message>
  <message>
   <source>Sentence</source>
   <translation>Peine</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>Sexe</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Small picture</source>
   <translation>Miniature</translation>
  </message>
  <message>
   <source>Source reference</source>
   <translation>Référence de la source</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Statut</translation>
  </message>
  <message>
   <source>Status found</source>
   <translation>Statut constaté</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Synthèse</translation>
  </message>
  <message>
   <source>Sure within (m)</source>
   <translation>Sûr à (m) près</translation>
  </message>
  <message>
   <source>Taken</source>
   <translation>Prise le</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Cible</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Équipe</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>To</source>
   <translation>À</translation>
  </message>
  <message>
   <source>To country</source>
   <translation>Pays d’arrivée</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unité</translation>
  </message>
  <message>
   <source>Weight (kg)</source>
   <translation>Poids (kg)</translation>
  </message>
  <message>
   <source>Width in pixels</source>
   <translation>Largeur en pixels</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>Écrit</translation>
  </message>
 </context>
 <context>
  <name>FileSheet</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Fetch now</source>
   <translation>Récupérer maintenant</translation>
  </message>
 </context>
 <context>
  <name>FileStates</name>
  <message numerus="yes">
   <source>%n file(s) here</source>
   <translation>
    <numerusform>%n fichier ici</numerusform>
    <numerusform>%n fichiers ici</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) here in part</source>
   <translation>
    <numerusform>%n fichier ici en partie</numerusform>
    <numerusform>%n fichiers ici en partie</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) kept back by size</source>
   <translation>
    <numerusform>%n fichier retenu pour sa taille</numerusform>
    <numerusform>%n fichiers retenus pour leur taille</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) not at headquarters</source>
   <translation>
    <numerusform>%n fichier absent au siège</numerusform>
    <numerusform>%n fichiers absents au siège</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) to fetch</source>
   <translation>
    <numerusform>%n fichier à récupérer</numerusform>
    <numerusform>%n fichiers à récupérer</numerusform>
   </translation>
  </message>
  <message>
   <source>here</source>
   <translation>ici</translation>
  </message>
  <message>
   <source>here in part</source>
   <translation>ici en partie</translation>
  </message>
  <message>
   <source>kept back</source>
   <translation>retenu</translation>
  </message>
  <message>
   <source>not at headquarters</source>
   <translation>absent au siège</translation>
  </message>
  <message>
   <source>not sent yet</source>
   <translation>pas encore envoyé</translation>
  </message>
  <message>
   <source>to fetch</source>
   <translation>à récupérer</translation>
  </message>
 </context>
 <context>
  <name>FilesCard</name>
  <message numerus="yes">
   <source>%n of your own file(s) wait for another connection.</source>
   <translation>
    <numerusform>%n de vos fichiers attend une autre connexion.</numerusform>
    <numerusform>%n de vos fichiers attendent une autre connexion.</numerusform>
   </translation>
  </message>
  <message>
   <source>Files larger than {size} move only when asked for.</source>
   <translation>Les fichiers de plus de {size} ne sont transférés que sur demande.</translation>
  </message>
  <message>
   <source>Photos and files</source>
   <translation>Photos et fichiers</translation>
  </message>
  <message>
   <source>This connection counts as metered.</source>
   <translation>Cette connexion compte comme limitée.</translation>
  </message>
 </context>
 <context>
  <name>FilesSettings</name>
  <message>
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <source>Automatic: as the system says.</source>
   <translation>Automatique : selon le système.</translation>
  </message>
  <message>
   <source>Fetched by themselves</source>
   <translation>Récupérés d’eux-mêmes</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>On a metered connection</source>
   <translation>Sur une connexion limitée</translation>
  </message>
  <message>
   <source>Photos and files</source>
   <translation>Photos et fichiers</translation>
  </message>
  <message>
   <source>Small pictures always come. Larger files wait until you ask for them in their dossier.</source>
   <translation>Les petites photos arrivent toujours. Les fichiers plus grands attendent votre demande dans leur dossier.</translation>
  </message>
  <message>
   <source>Small pictures only</source>
   <translation>Petites photos seulement</translation>
  </message>
  <message>
   <source>Treat this connection as metered</source>
   <translation>Traiter cette connexion comme limitée</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
 </context>
 <context>
  <name>FilesTab</name>
  <message>
   <source>Add a photo</source>
   <translation>Ajouter une photo</translation>
  </message>
  <message numerus="yes">
   <source>Fetch %n file(s) now</source>
   <translation>
    <numerusform>Récupérer %n fichier maintenant</numerusform>
    <numerusform>Récupérer %n fichiers maintenant</numerusform>
   </translation>
  </message>
  <message>
   <source>Fetched before all others</source>
   <translation>Récupéré avant tous les autres</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>No photo and no file yet. Add a photo, or record one with F2.</source>
   <translation>Aucune photo ni fichier pour l’instant. Ajoutez une photo, ou saisissez-la avec F2.</translation>
  </message>
  <message>
   <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
   <translation>Images (*.jpg *.jpeg *.png *.webp)</translation>
  </message>
 </context>
 <context>
  <name>FormField</name>
  <message>
   <source>%1 (optional)</source>
   <translation>%1 (facultatif)</translation>
  </message>
 </context>
 <context>
  <name>Frame</name>
  <message>
   <source>Add a target</source>
   <translation>Ajouter une cible</translation>
  </message>
  <message>
   <source>Briefings</source>
   <translation>Briefings</translation>
  </message>
  <message>
   <source>Do</source>
   <translation>Faire</translation>
  </message>
  <message>
   <source>Erase this vault…</source>
   <translation>Effacer ce coffre…</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Plein écran</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>Aller à</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importer</translation>
  </message>
  <message>
   <source>Keys and help</source>
   <translation>Touches et aide</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texte plus grand</translation>
  </message>
  <message>
   <source>Lock now</source>
   <translation>Verrouiller maintenant</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Carte</translation>
  </message>
  <message>
   <source>Next conflict</source>
   <translation>Conflit suivant</translation>
  </message>
  <message>
   <source>Night on or off</source>
   <translation>Activer ou désactiver le mode nuit</translation>
  </message>
  <message>
   <source>Normal text</source>
   <translation>Texte normal</translation>
  </message>
  <message>
   <source>Operations</source>
   <translation>Opérations</translation>
  </message>
  <message>
   <source>Quick capture</source>
   <translation>Saisie rapide</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Saved on this laptop</source>
   <translation>Enregistré sur ce portable</translation>
  </message>
  <message>
   <source>Search everything</source>
   <translation>Chercher partout</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Sightings</source>
   <translation>Observations</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Texte plus petit</translation>
  </message>
  <message>
   <source>Sync</source>
   <translation>Synchro</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Synchroniser</translation>
  </message>
  <message>
   <source>Targets</source>
   <translation>Cibles</translation>
  </message>
 </context>
 <context>
  <name>GradePicker</name>
  <message>
   <source>1 · certain</source>
   <translation>1 · certaine</translation>
  </message>
  <message>
   <source>2 · known to the source itself</source>
   <translation>2 · connue de la source elle-même</translation>
  </message>
  <message>
   <source>3 · hearsay, confirmed</source>
   <translation>3 · ouï-dire, confirmé</translation>
  </message>
  <message>
   <source>4 · hearsay, not confirmed</source>
   <translation>4 · ouï-dire, non confirmé</translation>
  </message>
  <message>
   <source>A · always reliable</source>
   <translation>A · toujours fiable</translation>
  </message>
  <message>
   <source>B · mostly reliable</source>
   <translation>B · généralement fiable</translation>
  </message>
  <message>
   <source>C · mostly unreliable</source>
   <translation>C · peu fiable</translation>
  </message>
  <message>
   <source>Information</source>
   <translation>Information</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>X · cannot be judged</source>
   <translation>X · non évaluable</translation>
  </message>
 </context>
 <context>
  <name>Grades</name>
  <message>
   <source>Accuracy not in doubt</source>
   <translation>Exactitude hors de doute</translation>
  </message>
  <message>
   <source>Cannot be corroborated</source>
   <translation>Ne peut être corroborée</translation>
  </message>
  <message>
   <source>For police work under the law</source>
   <translation>Usage policier dans le cadre de la loi</translation>
  </message>
  <message>
   <source>Known to the source, not to the officer</source>
   <translation>Connue de la source, pas de l’agent</translation>
  </message>
  <message>
   <source>Not in court without permission</source>
   <translation>Pas d’usage en justice sans autorisation</translation>
  </message>
  <message>
   <source>Not known to the source, corroborated</source>
   <translation>Non connue de la source, corroborée</translation>
  </message>
  <message>
   <source>Not passed on without permission</source>
   <translation>Pas de transmission sans autorisation</translation>
  </message>
  <message>
   <source>Other restrictions, as written</source>
   <translation>Autres restrictions, selon l’indication</translation>
  </message>
  <message>
   <source>Source cannot be judged</source>
   <translation>Source impossible à évaluer</translation>
  </message>
  <message>
   <source>Source mostly reliable</source>
   <translation>Source généralement fiable</translation>
  </message>
  <message>
   <source>Source mostly unreliable</source>
   <translation>Source généralement peu fiable</translation>
  </message>
  <message>
   <source>Source without doubt</source>
   <translation>Source ne suscitant aucun doute</translation>
  </message>
 </context>
 <context>
  <name>HandlingPicker</name>
  <message>
   <source>Not in court without permission</source>
   <translation>Pas d’usage en justice sans autorisation</translation>
  </message>
  <message>
   <source>Not passed on without permission</source>
   <translation>Pas de transmission sans autorisation</translation>
  </message>
  <message>
   <source>Only to prevent and combat crime</source>
   <translation>Uniquement pour prévenir et combattre la criminalité</translation>
  </message>
  <message>
   <source>Other restrictions, as written</source>
   <translation>Autres restrictions, selon l’indication</translation>
  </message>
 </context>
 <context>
  <name>HeldPlanCardView</name>
  <message>
   <source>It is meant: withdraw them</source>
   <translation>C’est voulu : les retirer</translation>
  </message>
  <message>
   <source>Open dossier</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>That is unusual, so nothing of it was done here; everything else in {file} was imported. It comes from {officer}. Ask headquarters whether it is meant.</source>
   <translation>C’est inhabituel : rien n’en a été fait ici, tout le reste de {file} a été importé. Cela vient de {officer}. Demandez au siège si c’est voulu.</translation>
  </message>
  <message>
   <source>That is unusual, so nothing of it was done here; everything else was exchanged. It comes from {officer}. Ask headquarters whether it is meant.</source>
   <translation>C’est inhabituel : rien n’en a été fait ici, tout le reste a été échangé. Cela vient de {officer}. Demandez au siège si c’est voulu.</translation>
  </message>
  <message>
   <source>{name}: {withdrawn} of {standing} records would be withdrawn</source>
   <translation>{name} : fiches qui seraient retirées : {withdrawn} sur {standing}</translation>
  </message>
 </context>
 <context>
  <name>ImportsScreen</name>
  <message>
   <source>Choose a file</source>
   <translation>Choisir un fichier</translation>
  </message>
  <message>
   <source>INTERPOL notices (JSON), tables of sightings (CSV, TSV) and tracks (GPX). Drop a file here.</source>
   <translation>Notices INTERPOL (JSON), tableaux d’observations (CSV, TSV) et traces (GPX). Déposez un fichier ici.</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importer</translation>
  </message>
  <message>
   <source>Imported</source>
   <translation>Importé</translation>
  </message>
  <message>
   <source>It is a large withdrawal: other laptops hold it until somebody has looked at it.</source>
   <translation>C’est un retrait massif : les autres portables le retiennent jusqu’à ce que quelqu’un l’ait regardé.</translation>
  </message>
  <message>
   <source>None. Choose a file, or drop one here: you see what an import does before it does it.</source>
   <translation>Aucune. Choisissez un fichier, ou déposez-le ici : vous voyez ce que fait l’import avant qu’il le fasse.</translation>
  </message>
  <message>
   <source>Rows that were not taken</source>
   <translation>Lignes non reprises</translation>
  </message>
  <message>
   <source>Taking it back would withdraw {withdrawn}, give {restored} their former value, and keep {kept}.</source>
   <translation>La retirer retirerait {withdrawn}, rendrait à {restored} leur valeur antérieure et garderait {kept}.</translation>
  </message>
  <message>
   <source>Target, for tracks that name none</source>
   <translation>Cible, pour les traces qui n’en nomment pas</translation>
  </message>
  <message>
   <source>The file cannot be read. Check that it is there and that you may read it.</source>
   <translation>Le fichier est illisible. Vérifiez qu’il est là et que vous pouvez le lire.</translation>
  </message>
  <message>
   <source>The file is larger than 25 MB. Split it, then import the parts.</source>
   <translation>Le fichier dépasse 25 Mo. Divisez-le, puis importez les parties.</translation>
  </message>
  <message>
   <source>The import was taken back. Withdrawn: {withdrawn}. Former value again: {restored}. Kept: {kept}.</source>
   <translation>L’importation a été retirée. Retirées : {withdrawn}. Valeur antérieure rétablie : {restored}. Gardées : {kept}.</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Fuseau horaire</translation>
  </message>
  <message>
   <source>Time zone of times without one</source>
   <translation>Fuseau des heures qui n’en ont pas</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>What was kept</source>
   <translation>Ce qui a été gardé</translation>
  </message>
  <message>
   <source>What would be kept</source>
   <translation>Ce qui serait gardé</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Où</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>modifiés</translation>
  </message>
  <message>
   <source>known already</source>
   <translation>déjà connus</translation>
  </message>
  <message>
   <source>new</source>
   <translation>nouveaux</translation>
  </message>
  <message>
   <source>not taken</source>
   <translation>non repris</translation>
  </message>
  <message>
   <source>read</source>
   <translation>lus</translation>
  </message>
  <message>
   <source>{file} was imported. Importing it again changes nothing.</source>
   <translation>{file} est importé. L’importer à nouveau ne change rien.</translation>
  </message>
  <message>
   <source>{file}: this is what an import would do. Nothing was kept yet.</source>
   <translation>{file} : voici ce que ferait l’import. Rien n’est encore enregistré.</translation>
  </message>
 </context>
 <context>
  <name>KeyList</name>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
 </context>
 <context>
  <name>Keys</name>
  <message>
   <source>Back; close one layer</source>
   <translation>Retour ; fermer un niveau</translation>
  </message>
  <message>
   <source>In a conflict: choose a version; keep the chosen one</source>
   <translation>Dans un conflit : choisir une version ; garder celle choisie</translation>
  </message>
  <message>
   <source>In a conflict: keep both; decide later</source>
   <translation>Dans un conflit : garder les deux ; décider plus tard</translation>
  </message>
  <message>
   <source>In a list: jump to a name that begins so</source>
   <translation>Dans une liste : aller au nom qui commence ainsi</translation>
  </message>
  <message>
   <source>Move by a page</source>
   <translation>Avancer d’une page</translation>
  </message>
  <message>
   <source>Move in a list</source>
   <translation>Se déplacer dans une liste</translation>
  </message>
  <message>
   <source>Next and previous field</source>
   <translation>Champ suivant et précédent</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>PgUp / PgDown</source>
   <translation>Pg préc / Pg suiv</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Tabs of a dossier; kinds of quick capture</source>
   <translation>Onglets d’un dossier ; genres de saisie rapide</translation>
  </message>
 </context>
 <context>
  <name>Kinds</name>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Assignment</source>
   <translation>Affectation</translation>
  </message>
  <message>
   <source>Caution</source>
   <translation>Mise en garde</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Vérification</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>Objet</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Lien</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>Déplacement</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>Notice</translation>
  </message>
  <message>
   <source>Officer</source>
   <translation>Agent</translation>
  </message>
  <message>
   <source>Operation</source>
   <translation>Opération</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Personne</translation>
  </message>
  <message>
   <source>Sighting</source>
   <translation>Observation</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Cible</translation>
  </message>
 </context>
 <context>
  <name>Languages</name>
  <message>
   <source>Albanian</source>
   <translation>albanais</translation>
  </message>
  <message>
   <source>Arabic</source>
   <translation>arabe</translation>
  </message>
  <message>
   <source>Basque</source>
   <translation>basque</translation>
  </message>
  <message>
   <source>Catalan</source>
   <translation>catalan</translation>
  </message>
  <message>
   <source>Chinese</source>
   <translation>chinois</translation>
  </message>
  <message>
   <source>Croatian</source>
   <translation>croate</translation>
  </message>
  <message>
   <source>Czech</source>
   <translation>tchèque</translation>
  </message>
  <message>
   <source>Danish</source>
   <translation>danois</translation>
  </message>
  <message>
   <source>Dutch</source>
   <translation>néerlandais</translation>
  </message>
  <message>
   <source>English</source>
   <translation>anglais</translation>
  </message>
  <message>
   <source>Finnish</source>
   <translation>finnois</translation>
  </message>
  <message>
   <source>French</source>
   <translation>français</translation>
  </message>
  <message>
   <source>Galician</source>
   <translation>galicien</translation>
  </message>
  <message>
   <source>Georgian</source>
   <translation>géorgien</translation>
  </message>
  <message>
   <source>German</source>
   <translation>allemand</translation>
  </message>
  <message>
   <source>Greek</source>
   <translation>grec</translation>
  </message>
  <message>
   <source>Guaraní</source>
   <translation>guarani</translation>
  </message>
  <message>
   <source>Haitian Creole</source>
   <translation>créole haïtien</translation>
  </message>
  <message>
   <source>Hebrew</source>
   <translation>hébreu</translation>
  </message>
  <message>
   <source>Hindi</source>
   <translation>hindi</translation>
  </message>
  <message>
   <source>Hungarian</source>
   <translation>hongrois</translation>
  </message>
  <message>
   <source>Italian</source>
   <translation>italien</translation>
  </message>
  <message>
   <source>Japanese</source>
   <translation>japonais</translation>
  </message>
  <message>
   <source>Korean</source>
   <translation>coréen</translation>
  </message>
  <message>
   <source>Kurdish</source>
   <translation>kurde</translation>
  </message>
  <message>
   <source>Lithuanian</source>
   <translation>lituanien</translation>
  </message>
  <message>
   <source>Norwegian</source>
   <translation>norvégien</translation>
  </message>
  <message>
   <source>Persian</source>
   <translation>persan</translation>
  </message>
  <message>
   <source>Polish</source>
   <translation>polonais</translation>
  </message>
  <message>
   <source>Portuguese</source>
   <translation>portugais</translation>
  </message>
  <message>
   <source>Quechua</source>
   <translation>quechua</translation>
  </message>
  <message>
   <source>Romani</source>
   <translation>romani</translation>
  </message>
  <message>
   <source>Romanian</source>
   <translation>roumain</translation>
  </message>
  <message>
   <source>Russian</source>
   <translation>russe</translation>
  </message>
  <message>
   <source>Serbian</source>
   <translation>serbe</translation>
  </message>
  <message>
   <source>Spanish</source>
   <translation>espagnol</translation>
  </message>
  <message>
   <source>Swedish</source>
   <translation>suédois</translation>
  </message>
  <message>
   <source>Turkish</source>
   <translation>turc</translation>
  </message>
  <message>
   <source>Ukrainian</source>
   <translation>ukrainien</translation>
  </message>
  <message>
   <source>Urdu</source>
   <translation>ourdou</translation>
  </message>
  <message>
   <source>Vietnamese</source>
   <translation>vietnamien</translation>
  </message>
  <message>
   <source>Wolof</source>
   <translation>wolof</translation>
  </message>
 </context>
 <context>
  <name>LogReasons</name>
  <message>
   <source>always kept out of screenshots</source>
   <translation>toujours hors des captures d’écran</translation>
  </message>
  <message>
   <source>by headquarters</source>
   <translation>par le siège</translation>
  </message>
  <message>
   <source>code {1}</source>
   <translation>code {1}</translation>
  </message>
  <message>
   <source>connections as each officer chooses</source>
   <translation>connexions au choix de chaque agent</translation>
  </message>
  <message>
   <source>every connection counts as metered</source>
   <translation>toute connexion compte comme limitée</translation>
  </message>
  <message>
   <source>files by themselves up to {1} MB</source>
   <translation>fichiers d’eux-mêmes jusqu’à {1} Mo</translation>
  </message>
  <message>
   <source>locks after {1} min at most</source>
   <translation>se verrouille après {1} min au plus</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>sans motif indiqué</translation>
  </message>
  <message>
   <source>pack of {1}</source>
   <translation>briefing de {1}</translation>
  </message>
  <message>
   <source>pages that could not be read: {1}</source>
   <translation>pages illisibles : {1}</translation>
  </message>
  <message>
   <source>pages: {1}</source>
   <translation>pages : {1}</translation>
  </message>
  <message>
   <source>permission: {1}</source>
   <translation>autorisation : {1}</translation>
  </message>
  <message>
   <source>records: {1}</source>
   <translation>fiches : {1}</translation>
  </message>
  <message>
   <source>screenshots as each officer chooses</source>
   <translation>captures d’écran au choix de chaque agent</translation>
  </message>
  <message>
   <source>when metered up to {1} MB</source>
   <translation>sur connexion limitée jusqu’à {1} Mo</translation>
  </message>
  <message>
   <source>withdrawn: {1}, former value again: {2}</source>
   <translation>retirées : {1}, valeur antérieure rétablie : {2}</translation>
  </message>
  <message>
   <source>withheld: {1}</source>
   <translation>retenues : {1}</translation>
  </message>
  <message>
   <source>{1} of {2} records</source>
   <translation>{1} fiches sur {2}</translation>
  </message>
  <message>
   <source>{1} within an hour</source>
   <translation>{1} en une heure</translation>
  </message>
  <message>
   <source>{1}, new: {2}, changed: {3}</source>
   <translation>{1}, nouvelles : {2}, modifiées : {3}</translation>
  </message>
  <message>
   <source>{1}: headquarters had another history of them</source>
   <translation>{1} : le siège en avait un autre historique</translation>
  </message>
 </context>
 <context>
  <name>MapScreen</name>
  <message numerus="yes">
   <source>%n position(s) · nothing is fetched from any network</source>
   <translation>
    <numerusform>%n position · rien n’est chargé d’un réseau</numerusform>
    <numerusform>%n positions · rien n’est chargé d’un réseau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sighting(s) in this spot</source>
   <translation>
    <numerusform>%n observation à cet endroit</numerusform>
    <numerusform>%n observations à cet endroit</numerusform>
   </translation>
  </message>
  <message>
   <source>A place on the map</source>
   <translation>Un lieu sur la carte</translation>
  </message>
  <message>
   <source>Add a sighting here</source>
   <translation>Ajouter une observation ici</translation>
  </message>
  <message>
   <source>Click a point to read it. Click anywhere else to add a sighting there.</source>
   <translation>Cliquez sur un point pour le lire. Ailleurs, pour y ajouter une observation.</translation>
  </message>
  <message>
   <source>Grade and handling</source>
   <translation>Évaluation et traitement</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Certitude</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Carte</translation>
  </message>
  <message>
   <source>On the map</source>
   <translation>Sur la carte</translation>
  </message>
  <message>
   <source>Open dossier</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Position</translation>
  </message>
  <message>
   <source>Recorded by</source>
   <translation>Noté par</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>Vu</translation>
  </message>
  <message>
   <source>Show everything on the map</source>
   <translation>Tout afficher sur la carte</translation>
  </message>
  <message>
   <source>Show the list</source>
   <translation>Afficher la liste</translation>
  </message>
  <message>
   <source>The list of sightings has everything that the map would show.</source>
   <translation>La liste des observations contient tout ce que la carte montrerait.</translation>
  </message>
  <message>
   <source>The map cannot be shown</source>
   <translation>La carte ne peut pas s’afficher</translation>
  </message>
  <message>
   <source>Whole picture</source>
   <translation>Vue d’ensemble</translation>
  </message>
  <message>
   <source>Within</source>
   <translation>À moins de</translation>
  </message>
 </context>
 <context>
  <name>MapView</name>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Boundaries and names are those of the map data. They are indicative and express no opinion on the status of any territory.</source>
   <translation>Les frontières et les noms sont ceux des données de la carte. Ils sont indicatifs et n’expriment aucune opinion sur le statut d’un territoire.</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Carte</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>Déplacement</translation>
  </message>
  <message>
   <source>No places to show</source>
   <translation>Aucun lieu à afficher</translation>
  </message>
  <message>
   <source>No street map for this area</source>
   <translation>Pas de plan des rues pour cette zone</translation>
  </message>
  <message>
   <source>Offline map</source>
   <translation>Carte hors ligne</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Tout afficher</translation>
  </message>
  <message>
   <source>Sighting, confirmed</source>
   <translation>Observation confirmée</translation>
  </message>
  <message>
   <source>Sighting, doubtful</source>
   <translation>Observation douteuse</translation>
  </message>
  <message>
   <source>Sighting, reported</source>
   <translation>Observation signalée</translation>
  </message>
  <message>
   <source>The map could not be opened. The list shows the same records.</source>
   <translation>La carte n’a pas pu s’ouvrir. La liste montre les mêmes fiches.</translation>
  </message>
  <message>
   <source>The map lost its data. The list shows the same records.</source>
   <translation>La carte a perdu ses données. La liste montre les mêmes fiches.</translation>
  </message>
  <message>
   <source>The map stopped and could not be started again. The list shows the same records.</source>
   <translation>La carte s’est arrêtée et n’a pas pu redémarrer. La liste montre les mêmes fiches.</translation>
  </message>
  <message>
   <source>What the signs mean</source>
   <translation>Signification des signes</translation>
  </message>
  <message>
   <source>World</source>
   <translation>Monde</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Zoom avant</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Zoom arrière</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>A newer program wrote this vault. It was left untouched.</source>
   <translation>Un programme plus récent a écrit ce coffre. Il est resté intact.</translation>
  </message>
  <message>
   <source>Another program is using the vault. Nothing is lost.</source>
   <translation>Un autre programme utilise le coffre. Rien n’est perdu.</translation>
  </message>
  <message>
   <source>Calibar is open in another window.</source>
   <translation>Calibar est ouvert dans une autre fenêtre.</translation>
  </message>
  <message>
   <source>Delete files that you do not need, then save again.</source>
   <translation>Supprimez des fichiers inutiles, puis enregistrez à nouveau.</translation>
  </message>
  <message>
   <source>Go on working; it is sent at the next sync.</source>
   <translation>Continuez à travailler ; ce sera envoyé à la prochaine synchronisation.</translation>
  </message>
  <message>
   <source>Headquarters did not answer. Everything is safe on this laptop.</source>
   <translation>Le siège n’a pas répondu. Tout est en sûreté sur ce portable.</translation>
  </message>
  <message>
   <source>Install the newer program.</source>
   <translation>Installez le programme plus récent.</translation>
  </message>
  <message>
   <source>Save what can be read from the lock screen, or ask your administrator to restore a backup.</source>
   <translation>Sauvez ce qui peut être lu depuis l’écran de verrouillage, ou demandez à votre administrateur de restaurer une sauvegarde.</translation>
  </message>
  <message>
   <source>Something in the program went wrong. What was saved is safe.</source>
   <translation>Erreur du programme. Ce qui est enregistré est sûr.</translation>
  </message>
  <message>
   <source>Stopped. What had gone through stays.</source>
   <translation>Arrêté. Ce qui est déjà passé reste acquis.</translation>
  </message>
  <message>
   <source>The disk is full. This was not saved; everything before it is safe.</source>
   <translation>Le disque est plein. Ceci n’est pas enregistré ; tout ce qui précède est en sûreté.</translation>
  </message>
  <message>
   <source>The rest is sent at the next sync.</source>
   <translation>Le reste sera envoyé à la prochaine synchronisation.</translation>
  </message>
  <message>
   <source>The vault is damaged. It was left untouched.</source>
   <translation>Le coffre est endommagé. Il est resté intact.</translation>
  </message>
  <message>
   <source>This is not the passphrase.</source>
   <translation>Ce n’est pas la phrase secrète.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Réessayez.</translation>
  </message>
  <message>
   <source>Try again. If it stays, lock, unlock, and tell your administrator.</source>
   <translation>Réessayez. Si cela persiste, verrouillez, déverrouillez et prévenez votre administrateur.</translation>
  </message>
  <message>
   <source>Use that window, or close it first.</source>
   <translation>Utilisez cette fenêtre, ou fermez-la d’abord.</translation>
  </message>
  <message>
   <source>Wait a moment and try again.</source>
   <translation>Patientez un instant et réessayez.</translation>
  </message>
 </context>
 <context>
  <name>MiniMap</name>
  <message>
   <source>Map of the last sightings</source>
   <translation>Carte des dernières observations</translation>
  </message>
  <message>
   <source>No street map for this area</source>
   <translation>Pas de plan des rues pour cette zone</translation>
  </message>
  <message>
   <source>Offline map</source>
   <translation>Carte hors ligne</translation>
  </message>
  <message>
   <source>world</source>
   <translation>monde</translation>
  </message>
 </context>
 <context>
  <name>Moment</name>
  <message>
   <source>about {n} h left</source>
   <translation>environ {n} h restantes</translation>
  </message>
  <message>
   <source>about {n} min left</source>
   <translation>environ {n} min restantes</translation>
  </message>
  <message>
   <source>about {n} s left</source>
   <translation>environ {n} s restantes</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>à l’instant</translation>
  </message>
  <message>
   <source>now</source>
   <translation>maintenant</translation>
  </message>
  <message>
   <source>today {time}</source>
   <translation>aujourd’hui {time}</translation>
  </message>
  <message>
   <source>{age} ago</source>
   <translation>il y a {age}</translation>
  </message>
  <message>
   <source>{day}, {time}</source>
   <translation>{day}, {time}</translation>
  </message>
  <message>
   <source>{day}, {time} ({zone})</source>
   <translation>{day}, {time} ({zone})</translation>
  </message>
  <message>
   <source>{n} d</source>
   <translation>{n} j</translation>
  </message>
  <message>
   <source>{n} h</source>
   <translation>{n} h</translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message>
   <source>{n} wk</source>
   <translation>{n} sem</translation>
  </message>
  <message>
   <source>{n} y</source>
   <translation>{n} ans</translation>
  </message>
 </context>
 <context>
  <name>OperationsScreen</name>
  <message>
   <source>Cautions</source>
   <translation>Mises en garde</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Du</translation>
  </message>
  <message>
   <source>Last seen</source>
   <translation>Dernière vue</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>New operation</source>
   <translation>Nouvelle opération</translation>
  </message>
  <message>
   <source>No operation yet. Make one, then add its targets.</source>
   <translation>Aucune opération pour l’instant. Créez-en une, puis ajoutez ses cibles.</translation>
  </message>
  <message>
   <source>No target belongs to it yet. Find one below.</source>
   <translation>Aucune cible n’en fait encore partie. Cherchez-en une ci-dessous.</translation>
  </message>
  <message>
   <source>Operations</source>
   <translation>Opérations</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <source>Show in the top bar</source>
   <translation>Afficher dans la barre du haut</translation>
  </message>
  <message>
   <source>Shown in the top bar</source>
   <translation>Affichée dans la barre du haut</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Statut</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Cible</translation>
  </message>
  <message>
   <source>Targets</source>
   <translation>Cibles</translation>
  </message>
  <message>
   <source>Targets of the operation</source>
   <translation>Cibles de l’opération</translation>
  </message>
 </context>
 <context>
  <name>OverviewTab</name>
  <message numerus="yes">
   <source>%n note(s)</source>
   <translation>
    <numerusform>%n note</numerusform>
    <numerusform>%n notes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sighting(s)</source>
   <translation>
    <numerusform>%n observation</numerusform>
    <numerusform>%n observations</numerusform>
   </translation>
  </message>
  <message>
   <source>F2 records a sighting.</source>
   <translation>F2 note une observation.</translation>
  </message>
  <message>
   <source>Last sighting</source>
   <translation>Dernière observation</translation>
  </message>
  <message>
   <source>Latest</source>
   <translation>Récemment</translation>
  </message>
  <message>
   <source>Not seen yet</source>
   <translation>Pas encore vu</translation>
  </message>
  <message>
   <source>Open map</source>
   <translation>Ouvrir la carte</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message numerus="yes">
   <source>%n found</source>
   <translation>
    <numerusform>%n résultat</numerusform>
    <numerusform>%n résultats</numerusform>
   </translation>
  </message>
  <message>
   <source>Names, plates, phones, places, words – or a command</source>
   <translation>Noms, plaques, téléphones, lieux, mots – ou une commande</translation>
  </message>
  <message>
   <source>Nothing found. Search ignores accents; try fewer words.</source>
   <translation>Aucun résultat. La recherche ignore les accents ; essayez moins de mots.</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Résultats</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Chercher</translation>
  </message>
 </context>
 <context>
  <name>PartialDateField</name>
  <message>
   <source>1979, 1979-01 or 1979-01-17</source>
   <translation>1979, 1979-01 ou 1979-01-17</translation>
  </message>
 </context>
 <context>
  <name>PendingMark</name>
  <message numerus="yes">
   <source>%n change(s) not sent</source>
   <translation>
    <numerusform>%n modification non envoyée</numerusform>
    <numerusform>%n modifications non envoyées</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Printing</name>
  <message>
   <source>Do not print</source>
   <translation>Ne pas imprimer</translation>
  </message>
  <message>
   <source>Handling {codes}: nothing leaves without the permission of who gave it. Who allowed it?</source>
   <translation>Traitement {codes} : rien ne sort sans l’accord de qui l’a fourni. Qui l’a autorisé ?</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimer</translation>
  </message>
  <message>
   <source>Print to PDF</source>
   <translation>Imprimer en PDF</translation>
  </message>
  <message>
   <source>Printing needs permission</source>
   <translation>L’impression demande une autorisation</translation>
  </message>
  <message>
   <source>The PDF was written. It is not encrypted: keep it as you keep paper.</source>
   <translation>Le PDF est écrit. Il n’est pas chiffré : gardez-le comme du papier.</translation>
  </message>
  <message>
   <source>copy {number}</source>
   <translation>copie {number}</translation>
  </message>
 </context>
 <context>
  <name>ProgressCard</name>
  <message>
   <source>Applying changes of the file</source>
   <translation>Application des modifications du fichier</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>Connexion</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Now: {name} ({size})</source>
   <translation>En cours : {name} ({size})</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pause</translation>
  </message>
  <message>
   <source>Photos and files</source>
   <translation>Photos et fichiers</translation>
  </message>
  <message>
   <source>Receiving changes</source>
   <translation>Réception des modifications</translation>
  </message>
  <message>
   <source>Sending changes</source>
   <translation>Envoi des modifications</translation>
  </message>
  <message>
   <source>What has arrived is kept. Nothing is sent or received until you resume, also after a restart.</source>
   <translation>Ce qui est arrivé est gardé. Rien n’est envoyé ni reçu avant la reprise, même après un redémarrage.</translation>
  </message>
  <message>
   <source>Writing changes to the file</source>
   <translation>Écriture des modifications dans le fichier</translation>
  </message>
 </context>
 <context>
  <name>ProgressLine</name>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
 </context>
 <context>
  <name>ProxySettings</name>
  <message>
   <source>Empty: none. What the system has set counts for nothing here.</source>
   <translation>Vide : aucun. Ce que le système a réglé ne compte pas ici.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Set by your administrator.</source>
   <translation>Défini par votre administrateur.</translation>
  </message>
  <message>
   <source>Use no proxy</source>
   <translation>N’utiliser aucun proxy</translation>
  </message>
  <message>
   <source>Use this proxy</source>
   <translation>Utiliser ce proxy</translation>
  </message>
  <message>
   <source>Way to headquarters</source>
   <translation>Chemin vers le siège</translation>
  </message>
 </context>
 <context>
  <name>PurposeSheet</name>
  <message>
   <source>Check of a report</source>
   <translation>Vérification d’un signalement</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Operation {name}</source>
   <translation>Opération {name}</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Finalité</translation>
  </message>
  <message>
   <source>Say in a few words why.</source>
   <translation>Dites en quelques mots pourquoi.</translation>
  </message>
  <message>
   <source>Search for the person</source>
   <translation>Recherche de la personne</translation>
  </message>
  <message>
   <source>Supervision</source>
   <translation>Contrôle</translation>
  </message>
  <message>
   <source>The log keeps it with each reading, until you lock. It is asked once.</source>
   <translation>Le journal le garde avec chaque lecture, jusqu’au verrouillage. On ne le demande qu’une fois.</translation>
  </message>
  <message>
   <source>Why do you open dossiers now?</source>
   <translation>Pourquoi ouvrez-vous des dossiers maintenant ?</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>Day</source>
   <translation>Jour</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Verrouiller</translation>
  </message>
  <message>
   <source>Night</source>
   <translation>Nuit</translation>
  </message>
 </context>
 <context>
  <name>ReasonSheet</name>
  <message>
   <source>Keep it</source>
   <translation>Conserver</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motif</translation>
  </message>
  <message>
   <source>Say in a few words why.</source>
   <translation>Dites en quelques mots pourquoi.</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Retirer</translation>
  </message>
 </context>
 <context>
  <name>RecentImports</name>
  <message>
   <source>Changed</source>
   <translation>Modifiés</translation>
  </message>
  <message>
   <source>Enter shows what taking it back would do. Nothing is deleted: what came is withdrawn.</source>
   <translation>Entrée montre ce que ferait son retrait. Rien n’est effacé : ce qui est arrivé est retiré.</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nouveaux</translation>
  </message>
  <message>
   <source>Nothing was imported on this laptop yet.</source>
   <translation>Rien n’a encore été importé sur ce portable.</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>Notices</translation>
  </message>
  <message>
   <source>Recent imports</source>
   <translation>Importations récentes</translation>
  </message>
  <message>
   <source>Stands</source>
   <translation>En vigueur</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Table of sightings</source>
   <translation>Tableau d’observations</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>La retirer</translation>
  </message>
  <message>
   <source>Taken back {time}</source>
   <translation>Retirée {time}</translation>
  </message>
  <message>
   <source>Track</source>
   <translation>Trace</translation>
  </message>
  <message>
   <source>What came</source>
   <translation>Ce qui est arrivé</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
 </context>
 <context>
  <name>RecordForm</name>
  <message>
   <source>Reason for the correction</source>
   <translation>Motif de la correction</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Saved on this laptop</source>
   <translation>Enregistré sur ce portable</translation>
  </message>
  <message>
   <source>Saved on this laptop at once. Sent at next sync.</source>
   <translation>Enregistré aussitôt sur ce portable. Envoyé à la prochaine synchronisation.</translation>
  </message>
  <message>
   <source>Say in a few words why.</source>
   <translation>Dites en quelques mots pourquoi.</translation>
  </message>
 </context>
 <context>
  <name>RecoverySheet</name>
  <message>
   <source>After ten failures headquarters must let you try again. The passphrase stays the same.</source>
   <translation>Après dix échecs, le siège doit vous autoriser à réessayer. La phrase secrète reste la même.</translation>
  </message>
  <message>
   <source>Answer of headquarters</source>
   <translation>Réponse du siège</translation>
  </message>
  <message>
   <source>Choose the new passphrase, give the question to headquarters, and paste the answer. Two persons there must agree; it may take hours. You can close this and come back.</source>
   <translation>Choisissez la nouvelle phrase secrète, remettez la demande au siège et collez la réponse. Deux personnes doivent être d’accord ; cela peut prendre des heures. Vous pouvez fermer et revenir.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message numerus="yes">
   <source>Each code of the newest sheet opens once. %n code(s) left.</source>
   <translation>
    <numerusform>Chaque code de la feuille la plus récente ouvre une fois. Il reste %n code.</numerusform>
    <numerusform>Chaque code de la feuille la plus récente ouvre une fois. Il reste %n codes.</numerusform>
   </translation>
  </message>
  <message>
   <source>End the lock-out</source>
   <translation>Lever le blocage</translation>
  </message>
  <message>
   <source>Headquarters</source>
   <translation>Siège</translation>
  </message>
  <message>
   <source>Headquarters cannot open this laptop: no recovery key of the agency has reached it.</source>
   <translation>Le siège ne peut pas ouvrir ce portable : aucune clé de récupération du service ne lui est parvenue.</translation>
  </message>
  <message>
   <source>How to open it</source>
   <translation>Comment l’ouvrir</translation>
  </message>
  <message>
   <source>Make the question</source>
   <translation>Créer la demande</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Nouvelle phrase secrète</translation>
  </message>
  <message>
   <source>New passphrase once more</source>
   <translation>Nouvelle phrase secrète à nouveau</translation>
  </message>
  <message>
   <source>Open it another way</source>
   <translation>L’ouvrir autrement</translation>
  </message>
  <message>
   <source>Open the vault</source>
   <translation>Ouvrir le coffre</translation>
  </message>
  <message>
   <source>Paste the answer of headquarters here.</source>
   <translation>Collez ici la réponse du siège.</translation>
  </message>
  <message>
   <source>Question to headquarters</source>
   <translation>Demande au siège</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>Code de récupération</translation>
  </message>
  <message>
   <source>Save as a file</source>
   <translation>Enregistrer dans un fichier</translation>
  </message>
  <message>
   <source>The two passphrases differ.</source>
   <translation>Les deux phrases secrètes diffèrent.</translation>
  </message>
  <message>
   <source>This laptop has no keyring: protect by passphrase alone</source>
   <translation>Ce portable n’a pas de trousseau : protéger par la phrase secrète seule</translation>
  </message>
 </context>
 <context>
  <name>RefusedCardView</name>
  <message>
   <source>Copy details</source>
   <translation>Copier les détails</translation>
  </message>
  <message>
   <source>Copy the details for your administrator, or retry.</source>
   <translation>Copiez les détails pour votre administrateur, ou réessayez.</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Give up this change</source>
   <translation>Abandonner cette modification</translation>
  </message>
  <message>
   <source>Headquarters could not read it. Copy the details for your administrator.</source>
   <translation>Le siège n’a pas pu le lire. Copiez les détails pour votre administrateur.</translation>
  </message>
  <message>
   <source>Headquarters says: {reason}</source>
   <translation>Le siège indique : {reason}</translation>
  </message>
  <message>
   <source>It is removed from this laptop; the log keeps your reason.</source>
   <translation>Elle est retirée de ce portable ; le journal garde votre motif.</translation>
  </message>
  <message>
   <source>It is still safe on this laptop.</source>
   <translation>Elle reste en sûreté sur ce portable.</translation>
  </message>
  <message>
   <source>It is too large. Copy the details, make it smaller, and give this one up.</source>
   <translation>Trop volumineux. Copiez les détails, réduisez-le et abandonnez celui-ci.</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>The record it belongs to is not at headquarters. Sync again, then retry.</source>
   <translation>La fiche dont elle dépend n’est pas au siège. Synchronisez, puis réessayez.</translation>
  </message>
  <message>
   <source>You may not write here. Ask the officer in charge of the dossier, then retry.</source>
   <translation>Vous ne pouvez pas écrire ici. Demandez au responsable du dossier, puis réessayez.</translation>
  </message>
  <message>
   <source>Your right to this dossier ended first. Headquarters keeps it for the officer in charge.</source>
   <translation>Votre droit sur ce dossier a pris fin avant. Le siège garde la modification pour le responsable.</translation>
  </message>
  <message>
   <source>Your right to this dossier ended first. The next sync leaves it with headquarters.</source>
   <translation>Votre droit sur ce dossier a pris fin avant. La prochaine synchronisation laisse la modification au siège.</translation>
  </message>
  <message>
   <source>{kind} was not sent in time</source>
   <translation>{kind} : envoi arrivé trop tard</translation>
  </message>
  <message>
   <source>{kind} was not taken: {title}</source>
   <translation>{kind} non acceptée : {title}</translation>
  </message>
 </context>
 <context>
  <name>RescueOffer</name>
  <message numerus="yes">
   <source>%n change(s) wait to be sent.</source>
   <translation>
    <numerusform>%n modification attend d’être envoyée.</numerusform>
    <numerusform>%n modifications attendent d’être envoyées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) must be fetched from headquarters.</source>
   <translation>
    <numerusform>%n fichier doit être récupéré auprès du siège.</numerusform>
    <numerusform>%n fichiers doivent être récupérés auprès du siège.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s) of the vault could not be read.</source>
   <translation>
    <numerusform>%n page du coffre n’a pas pu être lue.</numerusform>
    <numerusform>%n pages du coffre n’ont pas pu être lues.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record(s) were saved.</source>
   <translation>
    <numerusform>%n fiche a été sauvée.</numerusform>
    <numerusform>%n fiches ont été sauvées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>At most %n change(s) made on this laptop are missing.</source>
   <translation>
    <numerusform>Il manque au plus %n modification faite sur ce portable.</numerusform>
    <numerusform>Il manque au plus %n modifications faites sur ce portable.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing of yours was lost.</source>
   <translation>Rien de ce qui est à vous n’a été perdu.</translation>
  </message>
  <message>
   <source>Save what can be read</source>
   <translation>Sauver ce qui peut être lu</translation>
  </message>
  <message>
   <source>Saving what can be read…</source>
   <translation>Sauvetage de ce qui peut être lu…</translation>
  </message>
  <message>
   <source>The vault is damaged; nothing was deleted. What can be read is saved into a new vault, older backups fill the gaps, and the damaged one is kept beside it. Type the passphrase first.</source>
   <translation>Le coffre est endommagé ; rien n’a été supprimé. Ce qui peut être lu est sauvé dans un nouveau coffre, les sauvegardes comblent les manques et celui qui est endommagé reste à côté. Saisissez d’abord la phrase secrète.</translation>
  </message>
  <message>
   <source>Unlock, then sync: what headquarters has comes again.</source>
   <translation>Déverrouillez, puis synchronisez : ce qu’a le siège revient.</translation>
  </message>
 </context>
 <context>
  <name>SecretField</name>
  <message>
   <source>Show what is typed</source>
   <translation>Afficher la saisie</translation>
  </message>
 </context>
 <context>
  <name>SettingsScreen</name>
  <message numerus="yes">
   <source>%n passphrase(s) failed before an unlock: see the log.</source>
   <translation>
    <numerusform>%n phrase erronée avant un déverrouillage : voir le journal.</numerusform>
    <numerusform>%n phrases erronées avant un déverrouillage : voir le journal.</numerusform>
   </translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Toujours</translation>
  </message>
  <message>
   <source>An order to lock or to erase reaches this laptop only when it reaches headquarters.</source>
   <translation>Un ordre de verrouiller ou d’effacer n’atteint ce portable que s’il joint le siège.</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Sauvegarder maintenant</translation>
  </message>
  <message>
   <source>Ctrl+L locks at once. Ctrl+Shift+L covers the window. Ctrl+Shift+Delete erases the vault.</source>
   <translation>Ctrl+L verrouille aussitôt. Ctrl+Shift+L couvre la fenêtre. Ctrl+Shift+Delete efface le coffre.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Erasing destroys keys; it does not wipe the disk, backups elsewhere or copies at headquarters.</source>
   <translation>Effacer détruit les clés ; cela ne nettoie ni le disque, ni les sauvegardes ailleurs, ni les copies au siège.</translation>
  </message>
  <message>
   <source>Headquarters cannot open this vault if you cannot: the agency gave no recovery key.</source>
   <translation>Le siège ne peut pas ouvrir ce coffre à votre place : le service n’a pas donné de clé de récupération.</translation>
  </message>
  <message>
   <source>Headquarters keeps no head of the log of this laptop yet.</source>
   <translation>Le siège ne garde encore aucune tête du journal de ce portable.</translation>
  </message>
  <message>
   <source>Headquarters keeps the head of the log up to entry {entry}, since {time}. Newer entries: {newer}.</source>
   <translation>Le siège garde la tête du journal jusqu’à l’entrée {entry}, depuis {time}. Entrées plus récentes : {newer}.</translation>
  </message>
  <message>
   <source>If you cannot open it, two persons at headquarters can (recovery key {key}).</source>
   <translation>Si vous ne pouvez pas l’ouvrir, deux personnes du siège le peuvent (clé de récupération {key}).</translation>
  </message>
  <message>
   <source>Keep out of screenshots</source>
   <translation>Exclure des captures d’écran</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Last backup: {time}.</source>
   <translation>Dernière sauvegarde : {time}.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Lock when nobody works for</source>
   <translation>Verrouiller sans activité pendant</translation>
  </message>
  <message>
   <source>Locking</source>
   <translation>Verrouillage</translation>
  </message>
  <message>
   <source>Locks after {minutes} min without work, and at once with Ctrl+L.</source>
   <translation>Se verrouille après {minutes} min sans travail, et aussitôt avec Ctrl+L.</translation>
  </message>
  <message>
   <source>Look and language</source>
   <translation>Apparence et langue</translation>
  </message>
  <message>
   <source>Make recovery codes</source>
   <translation>Créer des codes de récupération</translation>
  </message>
  <message>
   <source>Memory that the system writes out is encrypted.</source>
   <translation>La mémoire que le système écrit sur le disque est chiffrée.</translation>
  </message>
  <message>
   <source>No time limit without contact yet: the next sync brings one.</source>
   <translation>Pas encore de délai sans contact : la prochaine synchronisation en apporte un.</translation>
  </message>
  <message>
   <source>Officer {name}, {agency}. Device {device}.</source>
   <translation>Agent {name}, {agency}. Appareil {device}.</translation>
  </message>
  <message>
   <source>Passphrase and a secret in the keyring: a copied disk alone is of no use.</source>
   <translation>Phrase secrète et un secret dans le trousseau : un disque copié seul ne sert à rien.</translation>
  </message>
  <message>
   <source>Passphrase only: there is no second secret. The passphrase alone protects a copied disk.</source>
   <translation>Phrase secrète seule : pas de second secret. Elle seule protège un disque copié.</translation>
  </message>
  <message>
   <source>Recovery codes on paper: {left} of {made} unused.</source>
   <translation>Codes de récupération sur papier : {left} sur {made} inutilisés.</translation>
  </message>
  <message>
   <source>Screenshots and screen sharing show nothing of this window.</source>
   <translation>Les captures et le partage d’écran ne montrent rien de cette fenêtre.</translation>
  </message>
  <message>
   <source>Screenshots and screen sharing show this window while it is not covered.</source>
   <translation>Les captures et le partage d’écran montrent cette fenêtre tant qu’elle n’est pas couverte.</translation>
  </message>
  <message>
   <source>Screenshots show this window: on this system no program can prevent that. Cover it or lock.</source>
   <translation>Les captures montrent cette fenêtre : sur ce système aucun programme ne peut l’empêcher. Couvrez-la ou verrouillez.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Software running as you can read what you read. Only the system around Calibar protects against that.</source>
   <translation>Un logiciel exécuté sous votre compte peut lire ce que vous lisez. Seul le système autour de Calibar en protège.</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Taille du texte</translation>
  </message>
  <message>
   <source>The backup was written. It opens with what opens the vault itself.</source>
   <translation>La sauvegarde est écrite. Elle s’ouvre avec ce qui ouvre le coffre.</translation>
  </message>
  <message>
   <source>The disk of this laptop is encrypted by the operating system.</source>
   <translation>Le disque de ce portable est chiffré par le système.</translation>
  </message>
  <message>
   <source>The disk of this laptop is not encrypted. The vault is, but what other programs leave is not.</source>
   <translation>Le disque de ce portable n’est pas chiffré. Le coffre l’est, mais pas ce que laissent d’autres programmes.</translation>
  </message>
  <message>
   <source>The map is drawn by a process in a sandbox, without network.</source>
   <translation>La carte est dessinée par un processus isolé, sans réseau.</translation>
  </message>
  <message>
   <source>The map is drawn without a sandbox: the program runs as root, or it was off.</source>
   <translation>La carte est dessinée sans isolement : le programme tourne en root, ou il était désactivé.</translation>
  </message>
  <message>
   <source>The system may write memory out to a disk that is not encrypted. Lock before you close the lid.</source>
   <translation>Le système peut écrire de la mémoire sur un disque non chiffré. Verrouillez avant de fermer le capot.</translation>
  </message>
  <message>
   <source>The system writes no memory out to a disk.</source>
   <translation>Le système n’écrit pas de mémoire sur un disque.</translation>
  </message>
  <message>
   <source>The time without contact is over. Sync to renew it.</source>
   <translation>Le délai sans contact est écoulé. Synchronisez pour le renouveler.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Thème</translation>
  </message>
  <message>
   <source>There are no recovery codes on paper. Make them below.</source>
   <translation>Il n’y a pas de codes de récupération sur papier. Créez-les ci-dessous.</translation>
  </message>
  <message>
   <source>There is no backup on this laptop. What was sent is with headquarters.</source>
   <translation>Aucune sauvegarde sur ce portable. Ce qui a été envoyé est au siège.</translation>
  </message>
  <message>
   <source>There is no second vault to show under pressure: its traces would give it away. Lock or erase instead.</source>
   <translation>Il n’y a pas de second coffre à montrer sous la contrainte : ses traces le trahiraient. Verrouillez ou effacez.</translation>
  </message>
  <message>
   <source>What does not protect it</source>
   <translation>Ce qui ne le protège pas</translation>
  </message>
  <message>
   <source>What protects this laptop now</source>
   <translation>Ce qui protège ce portable maintenant</translation>
  </message>
  <message>
   <source>Whether memory that the system writes out is encrypted could not be found out.</source>
   <translation>Il n’a pas été possible de savoir si la mémoire écrite sur le disque est chiffrée.</translation>
  </message>
  <message>
   <source>Whether the disk is encrypted could not be found out. Ask your administrator.</source>
   <translation>Impossible de savoir si le disque est chiffré. Demandez à votre administrateur.</translation>
  </message>
  <message>
   <source>While it is covered</source>
   <translation>Pendant qu’elle est couverte</translation>
  </message>
  <message>
   <source>While it is unlocked, whoever sits at this laptop reads what you read. Lock it when you leave.</source>
   <translation>Déverrouillé, ce portable montre à quiconque s’y assoit ce que vous lisez. Verrouillez-le en partant.</translation>
  </message>
  <message>
   <source>Whoever holds a recovery code opens the vault with it, without passphrase and keyring.</source>
   <translation>Qui possède un code de récupération ouvre le coffre avec lui, sans phrase secrète ni trousseau.</translation>
  </message>
  <message>
   <source>Works without contact until {time}, then it stays locked until headquarters is reached.</source>
   <translation>Fonctionne sans contact jusqu’au {time}, puis reste verrouillé jusqu’au contact avec le siège.</translation>
  </message>
 </context>
 <context>
  <name>Sheet</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
 </context>
 <context>
  <name>SightingList</name>
  <message>
   <source>By</source>
   <translation>Par</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>Évaluation</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Certitude</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>Vu</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Cible</translation>
  </message>
  <message>
   <source>What was seen</source>
   <translation>Ce qui a été vu</translation>
  </message>
 </context>
 <context>
  <name>SightingsScreen</name>
  <message numerus="yes">
   <source>%n sighting(s)</source>
   <translation>
    <numerusform>%n observation</numerusform>
    <numerusform>%n observations</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a sighting</source>
   <translation>Ajouter une observation</translation>
  </message>
  <message>
   <source>As given</source>
   <translation>Tel que fourni</translation>
  </message>
  <message>
   <source>Correct</source>
   <translation>Corriger</translation>
  </message>
  <message>
   <source>Grade and handling</source>
   <translation>Évaluation et traitement</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Certitude</translation>
  </message>
  <message>
   <source>It stays readable, marked, with your reason.</source>
   <translation>Elle reste lisible, marquée, avec votre motif.</translation>
  </message>
  <message>
   <source>Not sent</source>
   <translation>Non envoyées</translation>
  </message>
  <message>
   <source>On the map</source>
   <translation>Sur la carte</translation>
  </message>
  <message>
   <source>Open dossier</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Position</translation>
  </message>
  <message>
   <source>Recorded by</source>
   <translation>Noté par</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>Vu</translation>
  </message>
  <message>
   <source>Sighting</source>
   <translation>Observation</translation>
  </message>
  <message>
   <source>Sightings</source>
   <translation>Observations</translation>
  </message>
  <message>
   <source>With a position</source>
   <translation>Avec position</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Withdraw this sighting</source>
   <translation>Retirer cette observation</translation>
  </message>
  <message>
   <source>Withdrawn: {reason}</source>
   <translation>Retirée : {reason}</translation>
  </message>
  <message>
   <source>Words in place and text</source>
   <translation>Lieu ou texte</translation>
  </message>
  <message>
   <source>filtered</source>
   <translation>filtré</translation>
  </message>
  <message>
   <source>not sent yet</source>
   <translation>pas encore envoyé</translation>
  </message>
 </context>
 <context>
  <name>Spans</name>
  <message>
   <source>At any time</source>
   <translation>Toute période</translation>
  </message>
  <message>
   <source>Last 24 hours</source>
   <translation>Dernières 24 heures</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>30 derniers jours</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>7 derniers jours</translation>
  </message>
  <message>
   <source>Last 90 days</source>
   <translation>90 derniers jours</translation>
  </message>
  <message>
   <source>Time range</source>
   <translation>Période</translation>
  </message>
 </context>
 <context>
  <name>StatusBar</name>
  <message numerus="yes">
   <source>%n conflict(s)</source>
   <translation>
    <numerusform>%n conflit</numerusform>
    <numerusform>%n conflits</numerusform>
   </translation>
  </message>
  <message>
   <source>Data from {time}</source>
   <translation>Données : {time}</translation>
  </message>
  <message>
   <source>Encrypted on this laptop</source>
   <translation>Chiffré sur ce portable</translation>
  </message>
  <message>
   <source>Encrypted · passphrase only</source>
   <translation>Chiffré · phrase secrète seule</translation>
  </message>
  <message>
   <source>Locks in {time}</source>
   <translation>Verrouille dans {time}</translation>
  </message>
  <message>
   <source>Nothing received yet</source>
   <translation>Encore rien reçu</translation>
  </message>
 </context>
 <context>
  <name>StickExportSheet</name>
  <message numerus="yes">
   <source>%n change(s) carried for others</source>
   <translation>
    <numerusform>%n modification portée pour d’autres</numerusform>
    <numerusform>%n modifications portées pour d’autres</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) wait here</source>
   <translation>
    <numerusform>%n modification en attente ici</numerusform>
    <numerusform>%n modifications en attente ici</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n photo(s) and file(s)</source>
   <translation>
    <numerusform>%n photo ou fichier</numerusform>
    <numerusform>%n photos et fichiers</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose a place</source>
   <translation>Choisir l’emplacement</translation>
  </message>
  <message>
   <source>Do not export</source>
   <translation>Ne pas exporter</translation>
  </message>
  <message>
   <source>Export to USB</source>
   <translation>Exporter sur clé USB</translation>
  </message>
  <message>
   <source>The file is encrypted for these only, and each dossier for those who may read it. What is in it stays in your queue until headquarters confirms it.</source>
   <translation>Le fichier est chiffré pour eux seuls, et chaque dossier pour ceux qui peuvent le lire. Son contenu reste en file jusqu’à la confirmation du siège.</translation>
  </message>
  <message>
   <source>Who may open the file</source>
   <translation>Qui peut ouvrir le fichier</translation>
  </message>
  <message>
   <source>With photos and files</source>
   <translation>Avec photos et fichiers</translation>
  </message>
  <message>
   <source>{name} (must sync once first)</source>
   <translation>{name} (doit d’abord se synchroniser une fois)</translation>
  </message>
 </context>
 <context>
  <name>StickPlanSheet</name>
  <message numerus="yes">
   <source>%n change(s)</source>
   <translation>
    <numerusform>%n modification</numerusform>
    <numerusform>%n modifications</numerusform>
   </translation>
  </message>
  <message>
   <source>A dossier that is new here</source>
   <translation>Un dossier nouveau ici</translation>
  </message>
  <message>
   <source>A dossier that is not yours: carried to headquarters, locked</source>
   <translation>Un dossier qui n’est pas le vôtre : porté au siège, verrouillé</translation>
  </message>
  <message>
   <source>Directory</source>
   <translation>Annuaire</translation>
  </message>
  <message>
   <source>Do not import</source>
   <translation>Ne pas importer</translation>
  </message>
  <message>
   <source>From headquarters, written {time}. The file is whole, signed and meant for this laptop.</source>
   <translation>Du siège, écrit le {time}. Le fichier est complet, signé et destiné à ce portable.</translation>
  </message>
  <message>
   <source>From {sender}, written {time}. The file is whole, signed and meant for this laptop.</source>
   <translation>De {sender}, écrit {time}. Le fichier est complet, signé et destiné à ce portable.</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importer</translation>
  </message>
  <message>
   <source>Import from USB</source>
   <translation>Importer depuis une clé USB</translation>
  </message>
  <message>
   <source>Importing it again, or in another order, changes nothing further.</source>
   <translation>L’importer de nouveau, ou dans un autre ordre, ne change rien de plus.</translation>
  </message>
  <message>
   <source>It holds nothing that is new here.</source>
   <translation>Il ne contient rien de nouveau ici.</translation>
  </message>
  <message>
   <source>New records of your dossiers are shown as not confirmed, everything is kept for headquarters and handed over at your next sync or with your next file.</source>
   <translation>Les nouvelles fiches de vos dossiers s’affichent comme non confirmées ; tout est gardé pour le siège et remis à votre prochaine synchronisation ou avec votre prochain fichier.</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>et %n de plus</numerusform>
    <numerusform>et %n de plus</numerusform>
   </translation>
  </message>
  <message>
   <source>{fresh} of {all} changes new</source>
   <translation>{fresh} modifications nouvelles sur {all}</translation>
  </message>
 </context>
 <context>
  <name>Sticks</name>
  <message numerus="yes">
   <source>%n change(s) kept for headquarters</source>
   <translation>
    <numerusform>%n modification gardée pour le siège</numerusform>
    <numerusform>%n modifications gardées pour le siège</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) not taken</source>
   <translation>
    <numerusform>%n modification non acceptée</numerusform>
    <numerusform>%n modifications non acceptées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) of ours confirmed</source>
   <translation>
    <numerusform>%n de nos modifications confirmée</numerusform>
    <numerusform>%n de nos modifications confirmées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) received</source>
   <translation>
    <numerusform>%n modification reçue</numerusform>
    <numerusform>%n modifications reçues</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) written to {file} ({size})</source>
   <translation>
    <numerusform>%n modification écrite dans {file} ({size})</numerusform>
    <numerusform>%n modifications écrites dans {file} ({size})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n dossier(s) lack an earlier part: ask for a newer file</source>
   <translation>
    <numerusform>Il manque une partie antérieure à %n dossier : demandez un fichier plus récent</numerusform>
    <numerusform>Il manque une partie antérieure à %n dossiers : demandez un fichier plus récent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n large withdrawal(s) held back until you have looked</source>
   <translation>
    <numerusform>%n retrait massif retenu jusqu’à ce que vous l’ayez vu</numerusform>
    <numerusform>%n retraits massifs retenus jusqu’à ce que vous les ayez vus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new record(s) shown, not confirmed</source>
   <translation>
    <numerusform>%n nouvelle fiche affichée, non confirmée</numerusform>
    <numerusform>%n nouvelles fiches affichées, non confirmées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n photo(s) and file(s)</source>
   <translation>
    <numerusform>%n photo ou fichier</numerusform>
    <numerusform>%n photos et fichiers</numerusform>
   </translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Export to USB</source>
   <translation>Exporter sur clé USB</translation>
  </message>
  <message>
   <source>Files of Calibar (*.calibar)</source>
   <translation>Fichiers Calibar (*.calibar)</translation>
  </message>
  <message>
   <source>Import from USB</source>
   <translation>Importer depuis une clé USB</translation>
  </message>
  <message>
   <source>Nothing in it was new here</source>
   <translation>Rien n’y était nouveau ici</translation>
  </message>
 </context>
 <context>
  <name>SyncPill</name>
  <message numerus="yes">
   <source>%n conflict(s)</source>
   <translation>
    <numerusform>%n conflit</numerusform>
    <numerusform>%n conflits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n held back</source>
   <translation>
    <numerusform>%n retenu</numerusform>
    <numerusform>%n retenus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to retry</source>
   <translation>
    <numerusform>%n à réessayer</numerusform>
    <numerusform>%n à réessayer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to send</source>
   <translation>
    <numerusform>%n à envoyer</numerusform>
    <numerusform>%n à envoyer</numerusform>
   </translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>Connexion</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Échec</translation>
  </message>
  <message>
   <source>Not connected yet</source>
   <translation>Pas encore connecté</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Hors ligne</translation>
  </message>
  <message>
   <source>Opens the sync screen</source>
   <translation>Ouvre l’écran de synchronisation</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pause</translation>
  </message>
  <message>
   <source>Receiving</source>
   <translation>Réception</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>Envoi</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>À jour</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En attente</translation>
  </message>
  <message>
   <source>to decide</source>
   <translation>à trancher</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} sur {total}</translation>
  </message>
 </context>
 <context>
  <name>SyncScreen</name>
  <message numerus="yes">
   <source>%n change(s) left with headquarters</source>
   <translation>
    <numerusform>%n modification laissée au siège</numerusform>
    <numerusform>%n modifications laissées au siège</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) received</source>
   <translation>
    <numerusform>%n modification reçue</numerusform>
    <numerusform>%n modifications reçues</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) sent</source>
   <translation>
    <numerusform>%n modification envoyée</numerusform>
    <numerusform>%n modifications envoyées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) exchanged</source>
   <translation>
    <numerusform>%n fichier échangé</numerusform>
    <numerusform>%n fichiers échangés</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>Connexion</translation>
  </message>
  <message numerus="yes">
   <source>Decide these, and %n more come up.</source>
   <translation>
    <numerusform>%n autre apparaîtra une fois ceux-ci décidés.</numerusform>
    <numerusform>%n autres apparaîtront une fois ceux-ci décidés.</numerusform>
   </translation>
  </message>
  <message>
   <source>Everything made here is safe. You can keep working.</source>
   <translation>Tout ce qui est fait ici est en sûreté. Vous pouvez continuer.</translation>
  </message>
  <message>
   <source>Export to USB…</source>
   <translation>Exporter sur clé USB…</translation>
  </message>
  <message>
   <source>Import from USB…</source>
   <translation>Importer depuis une clé USB…</translation>
  </message>
  <message numerus="yes">
   <source>Kept and not shown, since a newer program wrote them: %n change(s). Update Calibar.</source>
   <translation>
    <numerusform>Gardée et non montrée, car écrite par un programme plus récent : %n modification. Mettez Calibar à jour.</numerusform>
    <numerusform>Gardées et non montrées, car écrites par un programme plus récent : %n modifications. Mettez Calibar à jour.</numerusform>
   </translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Suspendre</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Stops this run. What has arrived is kept; the next run goes on from there.</source>
   <translation>Arrête cet échange. Ce qui est arrivé est gardé ; le prochain reprend de là.</translation>
  </message>
  <message>
   <source>Sync</source>
   <translation>Synchro</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Synchroniser</translation>
  </message>
  <message>
   <source>USB stick</source>
   <translation>Clé USB</translation>
  </message>
  <message>
   <source>With {hub}. Last exchange: {time}.</source>
   <translation>Avec {hub}. Dernier échange : {time}.</translation>
  </message>
  <message>
   <source>With {hub}. You can keep working while this runs.</source>
   <translation>Avec {hub}. Vous pouvez continuer à travailler.</translation>
  </message>
  <message>
   <source>failed, can be retried</source>
   <translation>en échec, à réessayer</translation>
  </message>
  <message>
   <source>never</source>
   <translation>jamais</translation>
  </message>
  <message>
   <source>received since {time}</source>
   <translation>reçus depuis {time}</translation>
  </message>
  <message>
   <source>to decide</source>
   <translation>à trancher</translation>
  </message>
  <message>
   <source>waiting to be sent</source>
   <translation>en attente d’envoi</translation>
  </message>
 </context>
 <context>
  <name>TargetEditor</name>
  <message>
   <source>Edit target</source>
   <translation>Modifier la cible</translation>
  </message>
  <message>
   <source>New target</source>
   <translation>Nouvelle cible</translation>
  </message>
 </context>
 <context>
  <name>TargetField</name>
  <message>
   <source>Change</source>
   <translation>Changer</translation>
  </message>
  <message>
   <source>Choose a target</source>
   <translation>Choisissez une cible</translation>
  </message>
  <message>
   <source>Nobody is called so</source>
   <translation>Personne ne porte ce nom</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Cible</translation>
  </message>
  <message>
   <source>Whom? Type some letters of the name or the file number</source>
   <translation>Qui ? Saisissez des lettres du nom ou le numéro de dossier</translation>
  </message>
 </context>
 <context>
  <name>TargetRow</name>
  <message numerus="yes">
   <source>%n not sent yet</source>
   <translation>
    <numerusform>%n non envoyé</numerusform>
    <numerusform>%n non envoyés</numerusform>
   </translation>
  </message>
  <message>
   <source>last seen {age}</source>
   <translation>dernière observation {age}</translation>
  </message>
 </context>
 <context>
  <name>TargetSelect</name>
  <message>
   <source>All targets</source>
   <translation>Toutes les cibles</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Cible</translation>
  </message>
 </context>
 <context>
  <name>Targets</name>
  <message numerus="yes">
   <source>%n new</source>
   <translation>
    <numerusform>%n nouveau</numerusform>
    <numerusform>%n nouveaux</numerusform>
   </translation>
  </message>
  <message>
   <source>Armed</source>
   <translation>Armées</translation>
  </message>
  <message>
   <source>Clear filters</source>
   <translation>Effacer les filtres</translation>
  </message>
  <message>
   <source>Connect at the station and press Sync now, or import notices.</source>
   <translation>Connectez-vous au poste et appuyez sur Synchroniser, ou importez des notices.</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Last seen</source>
   <translation>Dernière vue</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Les miennes</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>No targets match {filters}.</source>
   <translation>Aucune cible ne correspond à {filters}.</translation>
  </message>
  <message>
   <source>No targets yet</source>
   <translation>Pas encore de cibles</translation>
  </message>
  <message>
   <source>Not sent</source>
   <translation>Non envoyées</translation>
  </message>
  <message>
   <source>Priority</source>
   <translation>Priorité</translation>
  </message>
  <message>
   <source>Seen today</source>
   <translation>Vues ce jour</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Synchroniser</translation>
  </message>
  <message>
   <source>The order has changed</source>
   <translation>L’ordre a changé</translation>
  </message>
 </context>
 <context>
  <name>TargetsScreen</name>
  <message>
   <source>Add a target</source>
   <translation>Ajouter une cible</translation>
  </message>
  <message>
   <source>Choose a target</source>
   <translation>Choisissez une cible</translation>
  </message>
  <message>
   <source>Filter this list</source>
   <translation>Filtrer cette liste</translation>
  </message>
  <message>
   <source>Its dossier opens here. Arrow keys move in the list.</source>
   <translation>Son dossier s’ouvre ici. Les flèches parcourent la liste.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Targets</source>
   <translation>Cibles</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message numerus="yes">
   <source>%n target(s)</source>
   <translation>
    <numerusform>%n cible</numerusform>
    <numerusform>%n cibles</numerusform>
   </translation>
  </message>
  <message>
   <source>Quick capture</source>
   <translation>Saisie rapide</translation>
  </message>
  <message>
   <source>Search targets, plates, phones, places</source>
   <translation>Chercher cibles, plaques, téléphones, lieux</translation>
  </message>
 </context>
 <context>
  <name>UnlockScreen</name>
  <message numerus="yes">
   <source>%n change(s) on this laptop were not sent yet. They are safe.</source>
   <translation>
    <numerusform>%n modification de ce portable n’est pas encore envoyée. Elle est en sûreté.</numerusform>
    <numerusform>%n modifications de ce portable ne sont pas encore envoyées. Elles sont en sûreté.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n try(ies) left.</source>
   <translation>
    <numerusform>Il reste %n essai.</numerusform>
    <numerusform>Il reste %n essais.</numerusform>
   </translation>
  </message>
  <message>
   <source>Erase this vault…</source>
   <translation>Effacer ce coffre…</translation>
  </message>
  <message>
   <source>I cannot open it</source>
   <translation>Je ne peux pas l’ouvrir</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Ouverture…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <source>The next one is possible in {time}.</source>
   <translation>Le prochain est possible dans {time}.</translation>
  </message>
  <message>
   <source>This laptop is locked</source>
   <translation>Ce portable est verrouillé</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Déverrouiller</translation>
  </message>
 </context>
 <context>
  <name>VaultWatch</name>
  <message numerus="yes">
   <source>%n record(s) typed here are unconfirmed.</source>
   <translation>
    <numerusform>%n fiche saisie ici n’est pas confirmée.</numerusform>
    <numerusform>%n fiches saisies ici ne sont pas confirmées.</numerusform>
   </translation>
  </message>
  <message>
   <source>Lock now</source>
   <translation>Verrouiller maintenant</translation>
  </message>
  <message>
   <source>Only {size} MB are free on this disk. Delete files that you do not need.</source>
   <translation>Il ne reste que {size} Mo libres sur ce disque. Supprimez des fichiers inutiles.</translation>
  </message>
  <message>
   <source>The disk is full. Everything that was saved can be read; what you type now is kept as a draft only. Delete files that you do not need: saving then goes on by itself.</source>
   <translation>Le disque est plein. Tout ce qui a été enregistré peut être lu ; ce que vous saisissez n’est gardé que comme brouillon. Supprimez des fichiers inutiles : l’enregistrement reprend alors de lui-même.</translation>
  </message>
  <message>
   <source>The vault is damaged. Nothing was deleted, and what can be read stays readable. Lock it, then save what can be read from the lock screen.</source>
   <translation>Le coffre est endommagé. Rien n’a été supprimé et ce qui peut être lu le reste. Verrouillez-le, puis sauvez ce qui peut être lu depuis l’écran de verrouillage.</translation>
  </message>
  <message>
   <source>This disk gives errors. What can be read stays readable, but a save may fail. Sync and back up to another disk now; the whole vault is read in a moment to see whether it holds.</source>
   <translation>Ce disque donne des erreurs. Ce qui peut être lu reste lisible, mais un enregistrement peut échouer. Synchronisez et sauvegardez maintenant sur un autre disque ; dans un instant, tout le coffre est lu pour voir s’il est intact.</translation>
  </message>
  <message>
   <source>This disk takes no writes. Everything that was saved can be read. What you type now stays only in this window, and a lock loses it: make the disk writable, or write it down elsewhere.</source>
   <translation>Ce disque n’accepte pas d’écriture. Tout ce qui a été enregistré peut être lu. Ce que vous saisissez reste dans cette fenêtre seule, et un verrouillage le perd : rendez le disque inscriptible ou notez-le ailleurs.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
 </context>
 <context>
  <name>WhenField</name>
  <message>
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <source>−1 h</source>
   <translation>−1 h</translation>
  </message>
  <message>
   <source>−15 min</source>
   <translation>−15 min</translation>
  </message>
  <message>
   <source>−5 min</source>
   <translation>−5 min</translation>
  </message>
 </context>
 <context>
  <name>_EntryDelegate</name>
  <message>
   <source>not sent yet</source>
   <translation>pas encore envoyé</translation>
  </message>
 </context>
</TS>
