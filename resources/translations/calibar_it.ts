<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
 <context>
  <name>Actions</name>
  <message>
   <source>Added</source>
   <translation>Aggiunto</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Modificato</translation>
  </message>
  <message>
   <source>Conflict decided</source>
   <translation>Conflitto risolto</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Corretto</translation>
  </message>
  <message>
   <source>Undone</source>
   <translation>Annullato</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Ritirato</translation>
  </message>
 </context>
 <context>
  <name>Acts</name>
  <message>
   <source>Backup written</source>
   <translation>Copia di sicurezza scritta</translation>
  </message>
  <message>
   <source>Briefing printed</source>
   <translation>Briefing stampato</translation>
  </message>
  <message>
   <source>Briefing read</source>
   <translation>Briefing letto</translation>
  </message>
  <message>
   <source>Change given up</source>
   <translation>Modifica abbandonata</translation>
  </message>
  <message>
   <source>Changes left with headquarters</source>
   <translation>Modifiche lasciate alla centrale</translation>
  </message>
  <message>
   <source>Dossier printed</source>
   <translation>Fascicolo stampato</translation>
  </message>
  <message>
   <source>Dossier read</source>
   <translation>Fascicolo letto</translation>
  </message>
  <message>
   <source>Export failed</source>
   <translation>Esportazione non riuscita</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>Esportato</translation>
  </message>
  <message>
   <source>Failed passphrases before an unlock</source>
   <translation>Passphrase errate prima di uno sblocco</translation>
  </message>
  <message>
   <source>Fetched again from headquarters</source>
   <translation>Recuperato di nuovo dalla centrale</translation>
  </message>
  <message>
   <source>File for a USB stick written</source>
   <translation>File per chiavetta USB scritto</translation>
  </message>
  <message>
   <source>File of a USB stick taken</source>
   <translation>File di chiavetta USB preso</translation>
  </message>
  <message>
   <source>File opened</source>
   <translation>File aperto</translation>
  </message>
  <message>
   <source>Headquarters locked this laptop</source>
   <translation>La centrale ha bloccato questo portatile</translation>
  </message>
  <message>
   <source>Headquarters ordered to erase</source>
   <translation>La centrale ha ordinato di cancellare</translation>
  </message>
  <message>
   <source>Headquarters set limits for all laptops</source>
   <translation>La centrale ha fissato limiti per tutti i portatili</translation>
  </message>
  <message>
   <source>Headquarters shut out an older copy</source>
   <translation>La centrale ha escluso una copia più vecchia</translation>
  </message>
  <message>
   <source>Import taken back</source>
   <translation>Importazione ritirata</translation>
  </message>
  <message>
   <source>Imported</source>
   <translation>Importato</translation>
  </message>
  <message>
   <source>Large withdrawal accepted</source>
   <translation>Ritiro in massa accettato</translation>
  </message>
  <message>
   <source>Large withdrawal held back</source>
   <translation>Ritiro in massa trattenuto</translation>
  </message>
  <message>
   <source>Lock-out ended by headquarters</source>
   <translation>Blocco tolto dalla centrale</translation>
  </message>
  <message>
   <source>Many dossiers read</source>
   <translation>Molti fascicoli letti</translation>
  </message>
  <message>
   <source>Map exported</source>
   <translation>Mappa esportata</translation>
  </message>
  <message>
   <source>Opened by recovery</source>
   <translation>Aperto con il recupero</translation>
  </message>
  <message>
   <source>Order without headquarters' signature not obeyed</source>
   <translation>Ordine senza la firma della centrale non eseguito</translation>
  </message>
  <message>
   <source>Passphrase changed</source>
   <translation>Passphrase modificata</translation>
  </message>
  <message>
   <source>Recovery codes made</source>
   <translation>Codici di recupero creati</translation>
  </message>
  <message>
   <source>Saved from a damaged vault</source>
   <translation>Salvato da una cassaforte danneggiata</translation>
  </message>
  <message>
   <source>Sealed to the recovery key of the agency</source>
   <translation>Sigillato con la chiave di recupero dell’ente</translation>
  </message>
  <message>
   <source>Sync failed</source>
   <translation>Sincronizzazione non riuscita</translation>
  </message>
  <message>
   <source>Unlocked</source>
   <translation>Sbloccato</translation>
  </message>
  <message>
   <source>Unlocking refused</source>
   <translation>Sblocco rifiutato</translation>
  </message>
 </context>
 <context>
  <name>AuditScreen</name>
  <message numerus="yes">
   <source>%n entry(ies). Reading a dossier is logged too.</source>
   <translation>
    <numerusform>%n voce. Anche la lettura di un fascicolo viene registrata.</numerusform>
    <numerusform>%n voci. Anche la lettura di un fascicolo viene registrata.</numerusform>
   </translation>
  </message>
  <message>
   <source>Act</source>
   <translation>Azione</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Nothing is logged yet.</source>
   <translation>Ancora niente è registrato.</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>N.</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Scheda</translation>
  </message>
  <message>
   <source>The chain holds: no entry was altered or taken out of the middle.</source>
   <translation>La catena è integra: nessuna voce è stata alterata o tolta.</translation>
  </message>
  <message>
   <source>Verify the chain</source>
   <translation>Verifica la catena</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quando</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Chi</translation>
  </message>
 </context>
 <context>
  <name>BoundedField</name>
  <message>
   <source>Headquarters allows no more than this.</source>
   <translation>La centrale non consente più di questo.</translation>
  </message>
  <message>
   <source>Set by headquarters.</source>
   <translation>Impostato dalla centrale.</translation>
  </message>
  <message>
   <source>Set by your administrator.</source>
   <translation>Impostato dall’amministratore.</translation>
  </message>
  <message>
   <source>Your administrator allows no more than this.</source>
   <translation>L’amministratore non consente più di questo.</translation>
  </message>
 </context>
 <context>
  <name>BriefingPrint</name>
  <message>
   <source>Last seen</source>
   <translation>Ultima volta</translation>
  </message>
  <message>
   <source>Legal status</source>
   <translation>Situazione giuridica</translation>
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
   <translation>Ho letto</translation>
  </message>
  <message>
   <source>No briefing yet</source>
   <translation>Ancora nessun briefing</translation>
  </message>
  <message>
   <source>Noted in the log: you have read this briefing</source>
   <translation>Annotato nel registro: briefing letto</translation>
  </message>
  <message>
   <source>Open an operation and add targets to it.</source>
   <translation>Aprire un’operazione e aggiungervi obiettivi.</translation>
  </message>
  <message>
   <source>Open dossier</source>
   <translation>Apri fascicolo</translation>
  </message>
  <message>
   <source>Print to PDF</source>
   <translation>Stampa in PDF</translation>
  </message>
  <message>
   <source>There is no operation on this laptop.</source>
   <translation>Nessuna operazione su questo portatile.</translation>
  </message>
  <message numerus="yes">
   <source>{operation} · %n target(s) · read without a network · {time}</source>
   <translation>
    <numerusform>{operation} · %n obiettivo · letto senza rete · {time}</numerusform>
    <numerusform>{operation} · %n obiettivi · letto senza rete · {time}</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Capture</name>
  <message>
   <source>Choose a picture.</source>
   <translation>Scegliere un’immagine.</translation>
  </message>
  <message>
   <source>Choose the target first.</source>
   <translation>Scegliere prima l’obiettivo.</translation>
  </message>
  <message>
   <source>Say what you saw, or where.</source>
   <translation>Indicare che cosa si è visto, o dove.</translation>
  </message>
  <message>
   <source>Type the plate, such as 4471 KXD.</source>
   <translation>Scrivere la targa, ad esempio 4471 KXD.</translation>
  </message>
  <message>
   <source>Write the note.</source>
   <translation>Scrivere la nota.</translation>
  </message>
 </context>
 <context>
  <name>CaptureSheet</name>
  <message>
   <source>Choose a picture</source>
   <translation>Scegli un’immagine</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Confermato</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Dettagli</translation>
  </message>
  <message>
   <source>Grade and handling</source>
   <translation>Valutazione e trattamento</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Certezza</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Mappa</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Non ancora salvato</translation>
  </message>
  <message>
   <source>Not sure</source>
   <translation>Incerto</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
   <translation>Immagini (*.jpg *.jpeg *.png *.webp)</translation>
  </message>
  <message>
   <source>Plate</source>
   <translation>Targa</translation>
  </message>
  <message>
   <source>Plate, such as 4471 KXD</source>
   <translation>Targa, ad esempio 4471 KXD</translation>
  </message>
  <message>
   <source>Probable</source>
   <translation>Probabile</translation>
  </message>
  <message>
   <source>Quick capture</source>
   <translation>Annotazione rapida</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Salva</translation>
  </message>
  <message>
   <source>Saved on this laptop</source>
   <translation>Salvato su questo portatile</translation>
  </message>
  <message>
   <source>Saved on this laptop at once. Sent at next sync.</source>
   <translation>Salvato subito su questo portatile. Inviato alla prossima sincronizzazione.</translation>
  </message>
  <message>
   <source>Sighting</source>
   <translation>Avvistamento</translation>
  </message>
  <message>
   <source>Street and number, or coordinates as you got them</source>
   <translation>Via e numero, o le coordinate come ricevute</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>Scarta</translation>
  </message>
  <message>
   <source>Unconfirmed: this is not saved yet. It is tried again by itself.</source>
   <translation>Non confermato: questo non è ancora salvato. Si ritenta da solo.</translation>
  </message>
  <message>
   <source>Unconfirmed: this photo is not saved yet. Save it again once the disk takes it.</source>
   <translation>Non confermato: questa foto non è ancora salvata. Salvarla di nuovo quando il disco la accetta.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annulla</translation>
  </message>
  <message>
   <source>Vehicle</source>
   <translation>Veicolo</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Che cosa</translation>
  </message>
  <message>
   <source>What you saw</source>
   <translation>Cosa ha visto</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quando</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Dove</translation>
  </message>
 </context>
 <context>
  <name>CautionBanner</name>
  <message numerus="yes">
   <source>+%n more</source>
   <translation>
    <numerusform>+%n altra</numerusform>
    <numerusform>+%n altre</numerusform>
   </translation>
  </message>
  <message>
   <source>Cautions</source>
   <translation>Avvertenze</translation>
  </message>
  <message>
   <source>No cautions on record. That does not mean there is no danger.</source>
   <translation>Nessuna avvertenza registrata. Ciò non significa che non vi sia pericolo.</translation>
  </message>
  <message>
   <source>none on record</source>
   <translation>nessuna registrata</translation>
  </message>
 </context>
 <context>
  <name>Cautions</name>
  <message>
   <source>ALCOHOL</source>
   <translation>ALCOL</translation>
  </message>
  <message>
   <source>ALLERGIES</source>
   <translation>ALLERGIE</translation>
  </message>
  <message>
   <source>ARMED</source>
   <translation>ARMATO</translation>
  </message>
  <message>
   <source>BODYGUARDS</source>
   <translation>GUARDIE DEL CORPO</translation>
  </message>
  <message>
   <source>CAMERAS</source>
   <translation>TELECAMERE</translation>
  </message>
  <message>
   <source>CHILDREN AT ADDRESS</source>
   <translation>MINORI ALL’INDIRIZZO</translation>
  </message>
  <message>
   <source>DIABETES</source>
   <translation>DIABETE</translation>
  </message>
  <message>
   <source>DOGS</source>
   <translation>CANI</translation>
  </message>
  <message>
   <source>DRUGS</source>
   <translation>STUPEFACENTI</translation>
  </message>
  <message>
   <source>EPILEPSY</source>
   <translation>EPILESSIA</translation>
  </message>
  <message>
   <source>ESCAPE RISK</source>
   <translation>RISCHIO DI EVASIONE</translation>
  </message>
  <message>
   <source>EXPLOSIVES</source>
   <translation>ESPLOSIVI</translation>
  </message>
  <message>
   <source>FLIGHT RISK ABROAD</source>
   <translation>RISCHIO DI FUGA ALL’ESTERO</translation>
  </message>
  <message>
   <source>HAEMOPHILIA</source>
   <translation>EMOFILIA</translation>
  </message>
  <message>
   <source>HEART</source>
   <translation>CUORE</translation>
  </message>
  <message>
   <source>INFECTIOUS</source>
   <translation>INFETTIVO</translation>
  </message>
  <message>
   <source>LEAK RISK</source>
   <translation>RISCHIO DI FUGA DI NOTIZIE</translation>
  </message>
  <message>
   <source>LOOKOUTS</source>
   <translation>VEDETTE</translation>
  </message>
  <message>
   <source>MARTIAL ARTS</source>
   <translation>ARTI MARZIALI</translation>
  </message>
  <message>
   <source>MEDICATION</source>
   <translation>FARMACI</translation>
  </message>
  <message>
   <source>OTHER</source>
   <translation>ALTRO</translation>
  </message>
  <message>
   <source>SELF-HARM</source>
   <translation>AUTOLESIONISMO</translation>
  </message>
  <message>
   <source>SEX OFFENDER</source>
   <translation>REATI SESSUALI</translation>
  </message>
  <message>
   <source>SEXUALLY VIOLENT</source>
   <translation>VIOLENZA SESSUALE</translation>
  </message>
  <message>
   <source>VIOLENT</source>
   <translation>VIOLENTO</translation>
  </message>
 </context>
 <context>
  <name>Choices</name>
  <message>
   <source>Account</source>
   <translation>Conto</translation>
  </message>
  <message>
   <source>Alias</source>
   <translation>Alias</translation>
  </message>
  <message>
   <source>Arrested</source>
   <translation>Arrestato</translation>
  </message>
  <message>
   <source>At large</source>
   <translation>Latitante</translation>
  </message>
  <message>
   <source>Border crossing</source>
   <translation>Attraversamento di frontiera</translation>
  </message>
  <message>
   <source>Cleared</source>
   <translation>Scagionato</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Chiuso</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Confermato</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>Contatto</translation>
  </message>
  <message>
   <source>Convicted</source>
   <translation>Condannato</translation>
  </message>
  <message>
   <source>Deceased</source>
   <translation>Deceduto</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>Diffusion</source>
   <translation>Diffusione</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Documento</translation>
  </message>
  <message>
   <source>European arrest warrant</source>
   <translation>Mandato d’arresto europeo</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>Scaduto</translation>
  </message>
  <message>
   <source>False</source>
   <translation>Falso</translation>
  </message>
  <message>
   <source>Female</source>
   <translation>Femmina</translation>
  </message>
  <message>
   <source>Ferry</source>
   <translation>Traghetto</translation>
  </message>
  <message>
   <source>Flight</source>
   <translation>Volo</translation>
  </message>
  <message>
   <source>Former</source>
   <translation>Precedente</translation>
  </message>
  <message>
   <source>Former name</source>
   <translation>Nome precedente</translation>
  </message>
  <message>
   <source>Located</source>
   <translation>Localizzato</translation>
  </message>
  <message>
   <source>Male</source>
   <translation>Maschio</translation>
  </message>
  <message>
   <source>Nickname</source>
   <translation>Soprannome</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>Non verificato</translation>
  </message>
  <message>
   <source>Not sure</source>
   <translation>Incerto</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Altro</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Telefono</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Pianificata</translation>
  </message>
  <message>
   <source>Probable</source>
   <translation>Probabile</translation>
  </message>
  <message>
   <source>Rail</source>
   <translation>Ferrovia</translation>
  </message>
  <message>
   <source>Red notice</source>
   <translation>Avviso rosso</translation>
  </message>
  <message>
   <source>Road</source>
   <translation>Strada</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>In corso</translation>
  </message>
  <message>
   <source>Surrendered</source>
   <translation>Consegnato</translation>
  </message>
  <message>
   <source>Suspect</source>
   <translation>Sospettato</translation>
  </message>
  <message>
   <source>Suspended</source>
   <translation>Sospeso</translation>
  </message>
  <message>
   <source>Trip</source>
   <translation>Viaggio</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>Sconosciuto</translation>
  </message>
  <message>
   <source>Valid</source>
   <translation>Valido</translation>
  </message>
  <message>
   <source>Vehicle</source>
   <translation>Veicolo</translation>
  </message>
  <message>
   <source>Victim</source>
   <translation>Vittima</translation>
  </message>
  <message>
   <source>Wallet</source>
   <translation>Portafoglio virtuale</translation>
  </message>
  <message>
   <source>Warrant</source>
   <translation>Mandato</translation>
  </message>
  <message>
   <source>Weapon</source>
   <translation>Arma</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Ritirato</translation>
  </message>
  <message>
   <source>Witness</source>
   <translation>Testimone</translation>
  </message>
 </context>
 <context>
  <name>CodesSheet</name>
  <message>
   <source>Each code opens this vault once if the passphrase or the keyring is lost. Whoever has one needs nothing else: keep the paper away from the laptop. Codes made before stop working.</source>
   <translation>Ogni codice apre questa cassaforte una volta se si perde la passphrase o il portachiavi. A chi ne ha uno non serve altro: tenere il foglio lontano dal portatile. I codici precedenti non valgono più.</translation>
  </message>
  <message>
   <source>I have written them down</source>
   <translation>Li ho annotati</translation>
  </message>
  <message>
   <source>Make codes</source>
   <translation>Creare codici</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>Recovery codes</source>
   <translation>Codici di recupero</translation>
  </message>
  <message>
   <source>Write these on paper and keep it away from the laptop. They are not shown again.</source>
   <translation>Scriverli su carta e tenerla lontana dal portatile. Non saranno più mostrati.</translation>
  </message>
 </context>
 <context>
  <name>ConflictCardView</name>
  <message>
   <source>Caution flags always add up: no conflict takes one away.</source>
   <translation>Le avvertenze si sommano sempre: nessun conflitto ne toglie una.</translation>
  </message>
  <message>
   <source>Conflict {place} of {total} · nothing is lost; the version you do not keep stays in History</source>
   <translation>Conflitto {place} di {total} · nulla va perso; la versione non tenuta resta nella Cronologia</translation>
  </message>
  <message>
   <source>Conflict {place} of {total} · put off; both versions stay until somebody decides</source>
   <translation>Conflitto {place} di {total} · rimandato; entrambe le versioni restano finché qualcuno decide</translation>
  </message>
  <message>
   <source>Decide later</source>
   <translation>Decidi dopo</translation>
  </message>
  <message>
   <source>Headquarters</source>
   <translation>Centrale</translation>
  </message>
  <message>
   <source>Keep both</source>
   <translation>Tieni entrambe</translation>
  </message>
  <message>
   <source>Keep headquarters version</source>
   <translation>Tieni la versione della centrale</translation>
  </message>
  <message>
   <source>Keep the version of {name}</source>
   <translation>Tieni la versione di {name}</translation>
  </message>
  <message>
   <source>Keep this laptop's version</source>
   <translation>Tieni la versione di questo portatile</translation>
  </message>
  <message>
   <source>Keys: numbers choose, B keeps both, L decides later, K keeps the chosen one</source>
   <translation>Tasti: i numeri scelgono, B tiene entrambe, L decide dopo, K tiene quella scelta</translation>
  </message>
  <message>
   <source>Keys: numbers choose, L decides later, K keeps the chosen one</source>
   <translation>Tasti: i numeri scelgono, L decide dopo, K tiene quella scelta</translation>
  </message>
  <message>
   <source>This laptop</source>
   <translation>Questo portatile</translation>
  </message>
  <message>
   <source>{target}: {field} changed in two places</source>
   <translation>{target}: {field}, modifica in due posti</translation>
  </message>
  <message>
   <source>{target}: {kind} ({field}) changed in two places</source>
   <translation>{target}: {kind} ({field}), modifica in due posti</translation>
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
   <translation>Albania</translation>
  </message>
  <message>
   <source>Algeria</source>
   <translation>Algeria</translation>
  </message>
  <message>
   <source>American Samoa</source>
   <translation>Samoa Americane</translation>
  </message>
  <message>
   <source>Andorra</source>
   <translation>Andorra</translation>
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
   <translation>Antartide</translation>
  </message>
  <message>
   <source>Antigua and Barbuda</source>
   <translation>Antigua e Barbuda</translation>
  </message>
  <message>
   <source>Argentina</source>
   <translation>Argentina</translation>
  </message>
  <message>
   <source>Armenia</source>
   <translation>Armenia</translation>
  </message>
  <message>
   <source>Aruba</source>
   <translation>Aruba</translation>
  </message>
  <message>
   <source>Australia</source>
   <translation>Australia</translation>
  </message>
  <message>
   <source>Austria</source>
   <translation>Austria</translation>
  </message>
  <message>
   <source>Azerbaijan</source>
   <translation>Azerbaigian</translation>
  </message>
  <message>
   <source>Bahamas</source>
   <translation>Bahamas</translation>
  </message>
  <message>
   <source>Bahrain</source>
   <translation>Bahrein</translation>
  </message>
  <message>
   <source>Bangladesh</source>
   <translation>Bangladesh</translation>
  </message>
  <message>
   <source>Barbados</source>
   <translation>Barbados</translation>
  </message>
  <message>
   <source>Belarus</source>
   <translation>Bielorussia</translation>
  </message>
  <message>
   <source>Belgium</source>
   <translation>Belgio</translation>
  </message>
  <message>
   <source>Belize</source>
   <translation>Belize</translation>
  </message>
  <message>
   <source>Benin</source>
   <translation>Benin</translation>
  </message>
  <message>
   <source>Bermuda</source>
   <translation>Bermuda</translation>
  </message>
  <message>
   <source>Bhutan</source>
   <translation>Bhutan</translation>
  </message>
  <message>
   <source>Bolivia</source>
   <translation>Bolivia</translation>
  </message>
  <message>
   <source>Bosnia and Herzegovina</source>
   <translation>Bosnia ed Erzegovina</translation>
  </message>
  <message>
   <source>Botswana</source>
   <translation>Botswana</translation>
  </message>
  <message>
   <source>Bouvet Island</source>
   <translation>Isola Bouvet</translation>
  </message>
  <message>
   <source>Brazil</source>
   <translation>Brasile</translation>
  </message>
  <message>
   <source>British Indian Ocean Territory</source>
   <translation>Territorio britannico dell’Oceano Indiano</translation>
  </message>
  <message>
   <source>British Virgin Islands</source>
   <translation>Isole Vergini britanniche</translation>
  </message>
  <message>
   <source>Brunei</source>
   <translation>Brunei</translation>
  </message>
  <message>
   <source>Bulgaria</source>
   <translation>Bulgaria</translation>
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
   <translation>Cambogia</translation>
  </message>
  <message>
   <source>Cameroon</source>
   <translation>Camerun</translation>
  </message>
  <message>
   <source>Canada</source>
   <translation>Canada</translation>
  </message>
  <message>
   <source>Cape Verde</source>
   <translation>Capo Verde</translation>
  </message>
  <message>
   <source>Caribbean Netherlands</source>
   <translation>Caraibi olandesi</translation>
  </message>
  <message>
   <source>Cayman Islands</source>
   <translation>Isole Cayman</translation>
  </message>
  <message>
   <source>Central African Republic</source>
   <translation>Repubblica Centrafricana</translation>
  </message>
  <message>
   <source>Chad</source>
   <translation>Ciad</translation>
  </message>
  <message>
   <source>Chile</source>
   <translation>Cile</translation>
  </message>
  <message>
   <source>China</source>
   <translation>Cina</translation>
  </message>
  <message>
   <source>Christmas Island</source>
   <translation>Isola Christmas</translation>
  </message>
  <message>
   <source>Cocos (Keeling) Islands</source>
   <translation>Isole Cocos</translation>
  </message>
  <message>
   <source>Colombia</source>
   <translation>Colombia</translation>
  </message>
  <message>
   <source>Comoros</source>
   <translation>Comore</translation>
  </message>
  <message>
   <source>Congo</source>
   <translation>Congo</translation>
  </message>
  <message>
   <source>Cook Islands</source>
   <translation>Isole Cook</translation>
  </message>
  <message>
   <source>Costa Rica</source>
   <translation>Costa Rica</translation>
  </message>
  <message>
   <source>Croatia</source>
   <translation>Croazia</translation>
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
   <translation>Cipro</translation>
  </message>
  <message>
   <source>Czechia</source>
   <translation>Cechia</translation>
  </message>
  <message>
   <source>Côte d'Ivoire</source>
   <translation>Costa d’Avorio</translation>
  </message>
  <message>
   <source>Democratic Republic of the Congo</source>
   <translation>Repubblica Democratica del Congo</translation>
  </message>
  <message>
   <source>Denmark</source>
   <translation>Danimarca</translation>
  </message>
  <message>
   <source>Djibouti</source>
   <translation>Gibuti</translation>
  </message>
  <message>
   <source>Dominica</source>
   <translation>Dominica</translation>
  </message>
  <message>
   <source>Dominican Republic</source>
   <translation>Repubblica Dominicana</translation>
  </message>
  <message>
   <source>Ecuador</source>
   <translation>Ecuador</translation>
  </message>
  <message>
   <source>Egypt</source>
   <translation>Egitto</translation>
  </message>
  <message>
   <source>El Salvador</source>
   <translation>El Salvador</translation>
  </message>
  <message>
   <source>Equatorial Guinea</source>
   <translation>Guinea Equatoriale</translation>
  </message>
  <message>
   <source>Eritrea</source>
   <translation>Eritrea</translation>
  </message>
  <message>
   <source>Estonia</source>
   <translation>Estonia</translation>
  </message>
  <message>
   <source>Eswatini</source>
   <translation>Eswatini</translation>
  </message>
  <message>
   <source>Ethiopia</source>
   <translation>Etiopia</translation>
  </message>
  <message>
   <source>Falkland Islands</source>
   <translation>Isole Falkland</translation>
  </message>
  <message>
   <source>Faroe Islands</source>
   <translation>Isole Fær Øer</translation>
  </message>
  <message>
   <source>Fiji</source>
   <translation>Figi</translation>
  </message>
  <message>
   <source>Finland</source>
   <translation>Finlandia</translation>
  </message>
  <message>
   <source>France</source>
   <translation>Francia</translation>
  </message>
  <message>
   <source>French Guiana</source>
   <translation>Guyana francese</translation>
  </message>
  <message>
   <source>French Polynesia</source>
   <translation>Polinesia francese</translation>
  </message>
  <message>
   <source>French Southern Territories</source>
   <translation>Terre australi francesi</translation>
  </message>
  <message>
   <source>Gabon</source>
   <translation>Gabon</translation>
  </message>
  <message>
   <source>Gambia</source>
   <translation>Gambia</translation>
  </message>
  <message>
   <source>Georgia</source>
   <translation>Georgia</translation>
  </message>
  <message>
   <source>Germany</source>
   <translation>Germania</translation>
  </message>
  <message>
   <source>Ghana</source>
   <translation>Ghana</translation>
  </message>
  <message>
   <source>Gibraltar</source>
   <translation>Gibilterra</translation>
  </message>
  <message>
   <source>Greece</source>
   <translation>Grecia</translation>
  </message>
  <message>
   <source>Greenland</source>
   <translation>Groenlandia</translation>
  </message>
  <message>
   <source>Grenada</source>
   <translation>Grenada</translation>
  </message>
  <message>
   <source>Guadeloupe</source>
   <translation>Guadalupa</translation>
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
   <translation>Guernsey</translation>
  </message>
  <message>
   <source>Guinea</source>
   <translation>Guinea</translation>
  </message>
  <message>
   <source>Guinea-Bissau</source>
   <translation>Guinea-Bissau</translation>
  </message>
  <message>
   <source>Guyana</source>
   <translation>Guyana</translation>
  </message>
  <message>
   <source>Haiti</source>
   <translation>Haiti</translation>
  </message>
  <message>
   <source>Heard and McDonald Islands</source>
   <translation>Isole Heard e McDonald</translation>
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
   <translation>Ungheria</translation>
  </message>
  <message>
   <source>Iceland</source>
   <translation>Islanda</translation>
  </message>
  <message>
   <source>India</source>
   <translation>India</translation>
  </message>
  <message>
   <source>Indonesia</source>
   <translation>Indonesia</translation>
  </message>
  <message>
   <source>Iran</source>
   <translation>Iran</translation>
  </message>
  <message>
   <source>Iraq</source>
   <translation>Iraq</translation>
  </message>
  <message>
   <source>Ireland</source>
   <translation>Irlanda</translation>
  </message>
  <message>
   <source>Isle of Man</source>
   <translation>Isola di Man</translation>
  </message>
  <message>
   <source>Israel</source>
   <translation>Israele</translation>
  </message>
  <message>
   <source>Italy</source>
   <translation>Italia</translation>
  </message>
  <message>
   <source>Jamaica</source>
   <translation>Giamaica</translation>
  </message>
  <message>
   <source>Japan</source>
   <translation>Giappone</translation>
  </message>
  <message>
   <source>Jersey</source>
   <translation>Jersey</translation>
  </message>
  <message>
   <source>Jordan</source>
   <translation>Giordania</translation>
  </message>
  <message>
   <source>Kazakhstan</source>
   <translation>Kazakistan</translation>
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
   <translation>Kuwait</translation>
  </message>
  <message>
   <source>Kyrgyzstan</source>
   <translation>Kirghizistan</translation>
  </message>
  <message>
   <source>Laos</source>
   <translation>Laos</translation>
  </message>
  <message>
   <source>Latvia</source>
   <translation>Lettonia</translation>
  </message>
  <message>
   <source>Lebanon</source>
   <translation>Libano</translation>
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
   <translation>Libia</translation>
  </message>
  <message>
   <source>Liechtenstein</source>
   <translation>Liechtenstein</translation>
  </message>
  <message>
   <source>Lithuania</source>
   <translation>Lituania</translation>
  </message>
  <message>
   <source>Luxembourg</source>
   <translation>Lussemburgo</translation>
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
   <translation>Malaysia</translation>
  </message>
  <message>
   <source>Maldives</source>
   <translation>Maldive</translation>
  </message>
  <message>
   <source>Mali</source>
   <translation>Mali</translation>
  </message>
  <message>
   <source>Malta</source>
   <translation>Malta</translation>
  </message>
  <message>
   <source>Marshall Islands</source>
   <translation>Isole Marshall</translation>
  </message>
  <message>
   <source>Martinique</source>
   <translation>Martinica</translation>
  </message>
  <message>
   <source>Mauritania</source>
   <translation>Mauritania</translation>
  </message>
  <message>
   <source>Mauritius</source>
   <translation>Mauritius</translation>
  </message>
  <message>
   <source>Mayotte</source>
   <translation>Mayotte</translation>
  </message>
  <message>
   <source>Mexico</source>
   <translation>Messico</translation>
  </message>
  <message>
   <source>Micronesia</source>
   <translation>Micronesia</translation>
  </message>
  <message>
   <source>Moldova</source>
   <translation>Moldavia</translation>
  </message>
  <message>
   <source>Monaco</source>
   <translation>Monaco</translation>
  </message>
  <message>
   <source>Mongolia</source>
   <translation>Mongolia</translation>
  </message>
  <message>
   <source>Montenegro</source>
   <translation>Montenegro</translation>
  </message>
  <message>
   <source>Montserrat</source>
   <translation>Montserrat</translation>
  </message>
  <message>
   <source>Morocco</source>
   <translation>Marocco</translation>
  </message>
  <message>
   <source>Mozambique</source>
   <translation>Mozambico</translation>
  </message>
  <message>
   <source>Myanmar</source>
   <translation>Birmania</translation>
  </message>
  <message>
   <source>Namibia</source>
   <translation>Namibia</translation>
  </message>
  <message>
   <source>Nauru</source>
   <translation>Nauru</translation>
  </message>
  <message>
   <source>Nepal</source>
   <translation>Nepal</translation>
  </message>
  <message>
   <source>Netherlands</source>
   <translation>Paesi Bassi</translation>
  </message>
  <message>
   <source>New Caledonia</source>
   <translation>Nuova Caledonia</translation>
  </message>
  <message>
   <source>New Zealand</source>
   <translation>Nuova Zelanda</translation>
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
   <translation>Isola Norfolk</translation>
  </message>
  <message>
   <source>North Korea</source>
   <translation>Corea del Nord</translation>
  </message>
  <message>
   <source>North Macedonia</source>
   <translation>Macedonia del Nord</translation>
  </message>
  <message>
   <source>Northern Mariana Islands</source>
   <translation>Isole Marianne Settentrionali</translation>
  </message>
  <message>
   <source>Norway</source>
   <translation>Norvegia</translation>
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
   <translation>Palau</translation>
  </message>
  <message>
   <source>Palestine</source>
   <translation>Palestina</translation>
  </message>
  <message>
   <source>Panama</source>
   <translation>Panama</translation>
  </message>
  <message>
   <source>Papua New Guinea</source>
   <translation>Papua Nuova Guinea</translation>
  </message>
  <message>
   <source>Paraguay</source>
   <translation>Paraguay</translation>
  </message>
  <message>
   <source>Peru</source>
   <translation>Perù</translation>
  </message>
  <message>
   <source>Philippines</source>
   <translation>Filippine</translation>
  </message>
  <message>
   <source>Pitcairn Islands</source>
   <translation>Isole Pitcairn</translation>
  </message>
  <message>
   <source>Poland</source>
   <translation>Polonia</translation>
  </message>
  <message>
   <source>Portugal</source>
   <translation>Portogallo</translation>
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
   <translation>Romania</translation>
  </message>
  <message>
   <source>Russia</source>
   <translation>Russia</translation>
  </message>
  <message>
   <source>Rwanda</source>
   <translation>Ruanda</translation>
  </message>
  <message>
   <source>Réunion</source>
   <translation>Riunione</translation>
  </message>
  <message>
   <source>Saint Barthélemy</source>
   <translation>Saint-Barthélemy</translation>
  </message>
  <message>
   <source>Saint Helena</source>
   <translation>Sant’Elena</translation>
  </message>
  <message>
   <source>Saint Kitts and Nevis</source>
   <translation>Saint Kitts e Nevis</translation>
  </message>
  <message>
   <source>Saint Lucia</source>
   <translation>Santa Lucia</translation>
  </message>
  <message>
   <source>Saint Martin</source>
   <translation>Saint Martin</translation>
  </message>
  <message>
   <source>Saint Pierre and Miquelon</source>
   <translation>Saint-Pierre e Miquelon</translation>
  </message>
  <message>
   <source>Saint Vincent and the Grenadines</source>
   <translation>Saint Vincent e Grenadine</translation>
  </message>
  <message>
   <source>Samoa</source>
   <translation>Samoa</translation>
  </message>
  <message>
   <source>San Marino</source>
   <translation>San Marino</translation>
  </message>
  <message>
   <source>Saudi Arabia</source>
   <translation>Arabia Saudita</translation>
  </message>
  <message>
   <source>Senegal</source>
   <translation>Senegal</translation>
  </message>
  <message>
   <source>Serbia</source>
   <translation>Serbia</translation>
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
   <translation>Singapore</translation>
  </message>
  <message>
   <source>Sint Maarten</source>
   <translation>Sint Maarten</translation>
  </message>
  <message>
   <source>Slovakia</source>
   <translation>Slovacchia</translation>
  </message>
  <message>
   <source>Slovenia</source>
   <translation>Slovenia</translation>
  </message>
  <message>
   <source>Solomon Islands</source>
   <translation>Isole Salomone</translation>
  </message>
  <message>
   <source>Somalia</source>
   <translation>Somalia</translation>
  </message>
  <message>
   <source>South Africa</source>
   <translation>Sudafrica</translation>
  </message>
  <message>
   <source>South Georgia and South Sandwich Islands</source>
   <translation>Georgia del Sud e Sandwich australi</translation>
  </message>
  <message>
   <source>South Korea</source>
   <translation>Corea del Sud</translation>
  </message>
  <message>
   <source>South Sudan</source>
   <translation>Sud Sudan</translation>
  </message>
  <message>
   <source>Spain</source>
   <translation>Spagna</translation>
  </message>
  <message>
   <source>Sri Lanka</source>
   <translation>Sri Lanka</translation>
  </message>
  <message>
   <source>Sudan</source>
   <translation>Sudan</translation>
  </message>
  <message>
   <source>Suriname</source>
   <translation>Suriname</translation>
  </message>
  <message>
   <source>Svalbard and Jan Mayen</source>
   <translation>Svalbard e Jan Mayen</translation>
  </message>
  <message>
   <source>Sweden</source>
   <translation>Svezia</translation>
  </message>
  <message>
   <source>Switzerland</source>
   <translation>Svizzera</translation>
  </message>
  <message>
   <source>Syria</source>
   <translation>Siria</translation>
  </message>
  <message>
   <source>São Tomé and Príncipe</source>
   <translation>São Tomé e Príncipe</translation>
  </message>
  <message>
   <source>Taiwan</source>
   <translation>Taiwan</translation>
  </message>
  <message>
   <source>Tajikistan</source>
   <translation>Tagikistan</translation>
  </message>
  <message>
   <source>Tanzania</source>
   <translation>Tanzania</translation>
  </message>
  <message>
   <source>Thailand</source>
   <translation>Thailandia</translation>
  </message>
  <message>
   <source>Timor-Leste</source>
   <translation>Timor Est</translation>
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
   <translation>Trinidad e Tobago</translation>
  </message>
  <message>
   <source>Tunisia</source>
   <translation>Tunisia</translation>
  </message>
  <message>
   <source>Turkmenistan</source>
   <translation>Turkmenistan</translation>
  </message>
  <message>
   <source>Turks and Caicos Islands</source>
   <translation>Isole Turks e Caicos</translation>
  </message>
  <message>
   <source>Tuvalu</source>
   <translation>Tuvalu</translation>
  </message>
  <message>
   <source>Türkiye</source>
   <translation>Turchia</translation>
  </message>
  <message>
   <source>Uganda</source>
   <translation>Uganda</translation>
  </message>
  <message>
   <source>Ukraine</source>
   <translation>Ucraina</translation>
  </message>
  <message>
   <source>United Arab Emirates</source>
   <translation>Emirati Arabi Uniti</translation>
  </message>
  <message>
   <source>United Kingdom</source>
   <translation>Regno Unito</translation>
  </message>
  <message>
   <source>United States</source>
   <translation>Stati Uniti</translation>
  </message>
  <message>
   <source>United States Outlying Islands</source>
   <translation>Isole minori degli Stati Uniti</translation>
  </message>
  <message>
   <source>United States Virgin Islands</source>
   <translation>Isole Vergini americane</translation>
  </message>
  <message>
   <source>Uruguay</source>
   <translation>Uruguay</translation>
  </message>
  <message>
   <source>Uzbekistan</source>
   <translation>Uzbekistan</translation>
  </message>
  <message>
   <source>Vanuatu</source>
   <translation>Vanuatu</translation>
  </message>
  <message>
   <source>Vatican City</source>
   <translation>Città del Vaticano</translation>
  </message>
  <message>
   <source>Venezuela</source>
   <translation>Venezuela</translation>
  </message>
  <message>
   <source>Vietnam</source>
   <translation>Vietnam</translation>
  </message>
  <message>
   <source>Wallis and Futuna</source>
   <translation>Wallis e Futuna</translation>
  </message>
  <message>
   <source>Western Sahara</source>
   <translation>Sahara occidentale</translation>
  </message>
  <message>
   <source>Yemen</source>
   <translation>Yemen</translation>
  </message>
  <message>
   <source>Zambia</source>
   <translation>Zambia</translation>
  </message>
  <message>
   <source>Zimbabwe</source>
   <translation>Zimbabwe</translation>
  </message>
  <message>
   <source>Åland Islands</source>
   <translation>Isole Åland</translation>
  </message>
 </context>
 <context>
  <name>Cover</name>
  <message>
   <source>Covered</source>
   <translation>Coperto</translation>
  </message>
  <message>
   <source>The vault is open. Press any key to go on, or Ctrl+L to lock. Leave this laptop only when it is locked.</source>
   <translation>La cassaforte è aperta. Prema un tasto per continuare, o Ctrl+L per bloccare. Lasci questo portatile solo quando è bloccato.</translation>
  </message>
 </context>
 <context>
  <name>DoneCard</name>
  <message>
   <source>Done in this session</source>
   <translation>Fatto in questa sessione</translation>
  </message>
  <message>
   <source>Nothing was sent or received yet.</source>
   <translation>Ancora niente inviato né ricevuto.</translation>
  </message>
  <message>
   <source>Open log</source>
   <translation>Apri il registro</translation>
  </message>
 </context>
 <context>
  <name>Dossier</name>
  <message>
   <source>Born</source>
   <translation>Nascita</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fascicolo</translation>
  </message>
  <message>
   <source>Height</source>
   <translation>Statura</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Lingue</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>Responsabile</translation>
  </message>
  <message>
   <source>Legal status never verified. Verify before an arrest.</source>
   <translation>Situazione giuridica mai verificata. Verificare prima di un arresto.</translation>
  </message>
  <message>
   <source>Marks</source>
   <translation>Segni</translation>
  </message>
  <message>
   <source>Nationality</source>
   <translation>Nazionalità</translation>
  </message>
  <message>
   <source>No legal basis on record. Verify before an arrest.</source>
   <translation>Nessuna base giuridica registrata. Verificare prima di un arresto.</translation>
  </message>
  <message>
   <source>Older than 24 hours: verify again.</source>
   <translation>Più di 24 ore: verificare di nuovo.</translation>
  </message>
  <message>
   <source>Status {found}, verified {age} with {who}</source>
   <translation>Stato: {found}, verificato {age} presso {who}</translation>
  </message>
  <message>
   <source>Two versions, not decided: {text}</source>
   <translation>Due versioni, da decidere: {text}</translation>
  </message>
  <message>
   <source>Warrant</source>
   <translation>Mandato</translation>
  </message>
  <message>
   <source>date unknown</source>
   <translation>data sconosciuta</translation>
  </message>
  <message>
   <source>seen {date}</source>
   <translation>visto il {date}</translation>
  </message>
 </context>
 <context>
  <name>DossierPane</name>
  <message>
   <source>Add to this dossier</source>
   <translation>Aggiungi a questo fascicolo</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Modifica</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Esporta</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>File</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Cronologia</translation>
  </message>
  <message>
   <source>Legal</source>
   <translation>Giuridico</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Rete</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Riepilogo</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Stampa</translation>
  </message>
  <message>
   <source>Record a check</source>
   <translation>Registra verifica</translation>
  </message>
  <message>
   <source>Sighting</source>
   <translation>Avvistamento</translation>
  </message>
  <message>
   <source>Sightings</source>
   <translation>Avvistamenti</translation>
  </message>
 </context>
 <context>
  <name>DossierTables</name>
  <message>
   <source>Add a link</source>
   <translation>Aggiungi legame</translation>
  </message>
  <message>
   <source>Add a note</source>
   <translation>Aggiungi nota</translation>
  </message>
  <message>
   <source>Add a sighting</source>
   <translation>Aggiungi avvistamento</translation>
  </message>
  <message>
   <source>Add a warrant</source>
   <translation>Aggiungi mandato</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Da</translation>
  </message>
  <message>
   <source>Charges or channel</source>
   <translation>Capi d’accusa o canale</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Da</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>Valutazione</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Cronologia</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Certezza</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Genere</translation>
  </message>
  <message>
   <source>Legal</source>
   <translation>Giuridico</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Rete</translation>
  </message>
  <message>
   <source>No note yet. F2 records one.</source>
   <translation>Ancora nessuna nota. F2 ne annota una.</translation>
  </message>
  <message>
   <source>No notice, no warrant and no check on record.</source>
   <translation>Nessun avviso, nessun mandato e nessuna verifica registrati.</translation>
  </message>
  <message>
   <source>No sighting yet. F2 records one.</source>
   <translation>Ancora nessun avvistamento. F2 ne annota uno.</translation>
  </message>
  <message>
   <source>Nobody and nothing is linked to this target yet.</source>
   <translation>Ancora nessuno e niente è collegato a questo obiettivo.</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Numero</translation>
  </message>
  <message>
   <source>On the map</source>
   <translation>Sulla mappa</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Periodo</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Luogo</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Record a check</source>
   <translation>Registra verifica</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Ruolo</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>Visto</translation>
  </message>
  <message>
   <source>Sightings</source>
   <translation>Avvistamenti</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Stato</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>Certezza</translation>
  </message>
  <message>
   <source>To</source>
   <translation>A</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Valori</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Che cosa</translation>
  </message>
  <message>
   <source>What was seen</source>
   <translation>Che cosa si è visto</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quando</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Chi</translation>
  </message>
  <message>
   <source>Withdrawn: {text}</source>
   <translation>Ritirato: {text}</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>Scritto</translation>
  </message>
  <message>
   <source>confirmed</source>
   <translation>confermato</translation>
  </message>
  <message>
   <source>reported</source>
   <translation>segnalato</translation>
  </message>
  <message>
   <source>{field}: {value}</source>
   <translation>{field}: {value}</translation>
  </message>
 </context>
 <context>
  <name>EnrolScreen</name>
  <message>
   <source>Address of the hub</source>
   <translation>Indirizzo del server centrale</translation>
  </message>
  <message>
   <source>At least 15 characters. Four or five words are easy to keep in mind.</source>
   <translation>Almeno 15 caratteri. Quattro o cinque parole si ricordano bene.</translation>
  </message>
  <message>
   <source>At least 20 characters or six words: it alone protects this laptop.</source>
   <translation>Almeno 20 caratteri o sei parole: è la sola protezione di questo portatile.</translation>
  </message>
  <message>
   <source>Invite</source>
   <translation>Invito</translation>
  </message>
  <message>
   <source>Invite, used once</source>
   <translation>Invito, utilizzabile una volta</translation>
  </message>
  <message>
   <source>Making keys…</source>
   <translation>Creazione delle chiavi…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>Passphrase once more</source>
   <translation>Ripetere la passphrase</translation>
  </message>
  <message>
   <source>Set up Calibar</source>
   <translation>Configura Calibar</translation>
  </message>
  <message>
   <source>Set up this laptop</source>
   <translation>Configura questo portatile</translation>
  </message>
  <message>
   <source>The two passphrases differ.</source>
   <translation>Le due passphrase non coincidono.</translation>
  </message>
  <message>
   <source>This laptop has no keyring: protect by passphrase alone</source>
   <translation>Questo portatile non ha portachiavi: proteggi solo con la passphrase</translation>
  </message>
  <message>
   <source>Type the invite as it was given to you.</source>
   <translation>Scrivere l’invito come è stato ricevuto.</translation>
  </message>
  <message>
   <source>Your administrator gives you the address and an invite. You choose the passphrase; nobody else has it.</source>
   <translation>L’amministratore fornisce l’indirizzo e un invito. La passphrase la sceglie Lei; nessun altro la possiede.</translation>
  </message>
 </context>
 <context>
  <name>Erasing</name>
  <message numerus="yes">
   <source>%n change(s) were not sent and will be lost.</source>
   <translation>
    <numerusform>%n modifica non è stata inviata e andrà persa.</numerusform>
    <numerusform>%n modifiche non sono state inviate e andranno perse.</numerusform>
   </translation>
  </message>
  <message>
   <source>A backup elsewhere still opens with the passphrase: destroy it as well.</source>
   <translation>Una copia di sicurezza altrove si apre ancora con la passphrase: distruggere anche quella.</translation>
  </message>
  <message>
   <source>A solid-state disk or a snapshot may keep the old key slots; only the passphrase protects them.</source>
   <translation>Un disco a stato solido o un’istantanea può conservare i vecchi alloggiamenti; li protegge solo la passphrase.</translation>
  </message>
  <message>
   <source>Afterwards nobody can open it, nor its backups: your agency has no recovery key for this laptop.</source>
   <translation>Dopo nessuno può aprirla, né le sue copie di sicurezza: il vostro ente non ha una chiave di recupero per questo portatile.</translation>
  </message>
  <message>
   <source>Afterwards nobody can open what is left on this laptop: your agency has no recovery key for it.</source>
   <translation>Dopo nessuno può aprire ciò che resta su questo portatile: il vostro ente non ha una chiave di recupero per esso.</translation>
  </message>
  <message>
   <source>Afterwards only your agency can open a backup or what is left on a disk: two persons with its key.</source>
   <translation>Dopo, solo il vostro ente può aprire una copia di sicurezza o ciò che resta su un disco: due persone con la sua chiave.</translation>
  </message>
  <message>
   <source>Afterwards only your agency can open what is left on this laptop: two persons with its key.</source>
   <translation>Dopo, solo il vostro ente può aprire ciò che resta su questo portatile: due persone con la sua chiave.</translation>
  </message>
  <message>
   <source>Backups elsewhere and the copies at headquarters remain. Changes that were not sent are lost.</source>
   <translation>Restano le copie di sicurezza altrove e le copie alla centrale. Le modifiche non inviate sono perse.</translation>
  </message>
  <message>
   <source>Both key slots were overwritten in place.</source>
   <translation>I due alloggiamenti delle chiavi sono stati sovrascritti sul posto.</translation>
  </message>
  <message>
   <source>Erase now</source>
   <translation>Cancellare ora</translation>
  </message>
  <message>
   <source>Erase this vault?</source>
   <translation>Cancellare questa cassaforte?</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Mantieni</translation>
  </message>
  <message>
   <source>No change waits to be sent.</source>
   <translation>Nessuna modifica attende di essere inviata.</translation>
  </message>
  <message>
   <source>THE KEYS COULD NOT BE DESTROYED. This vault can still be opened with its passphrase.</source>
   <translation>NON È STATO POSSIBILE DISTRUGGERE LE CHIAVI. Questa cassaforte si apre ancora con la sua passphrase.</translation>
  </message>
  <message>
   <source>The device secret is gone from the keyring.</source>
   <translation>Il segreto del dispositivo non è più nel portachiavi.</translation>
  </message>
  <message>
   <source>The key slots could not be overwritten.</source>
   <translation>Non è stato possibile sovrascrivere gli alloggiamenti delle chiavi.</translation>
  </message>
  <message>
   <source>The keyring did not confirm that the device secret is gone.</source>
   <translation>Il portachiavi non ha confermato che il segreto del dispositivo è sparito.</translation>
  </message>
  <message>
   <source>The keys of this vault are destroyed at once. It cannot be undone.</source>
   <translation>Le chiavi di questa cassaforte vengono distrutte subito. Non si può annullare.</translation>
  </message>
  <message>
   <source>The keys of this vault are destroyed. It cannot be opened on this laptop again.</source>
   <translation>Le chiavi di questa cassaforte sono distrutte. Non si potrà più aprire su questo portatile.</translation>
  </message>
  <message>
   <source>There was no recovery by your agency: what is left of it on a disk stays closed to everybody.</source>
   <translation>Non c’era recupero da parte del vostro ente: ciò che ne resta su un disco rimane chiuso a tutti.</translation>
  </message>
  <message>
   <source>Two persons of your agency could still open what is left of it on a disk.</source>
   <translation>Due persone del vostro ente potrebbero ancora aprire ciò che ne resta su un disco.</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>'{1}' is not understood here</source>
   <translation>qui «{1}» non si capisce</translation>
  </message>
  <message>
   <source>0, 0 is what devices write when they have no position.</source>
   <translation>0, 0 è ciò che scrivono i dispositivi senza posizione.</translation>
  </message>
  <message>
   <source>A batch is larger than the hub takes.</source>
   <translation>Un invio supera quanto accetta il server centrale.</translation>
  </message>
  <message>
   <source>A change names another author than the one who sealed it.</source>
   <translation>Una modifica indica un autore diverso da chi l’ha sigillata.</translation>
  </message>
  <message>
   <source>A dossier is about a person; write it down as a note.</source>
   <translation>Un fascicolo riguarda una persona; scriverlo come nota.</translation>
  </message>
  <message>
   <source>A dossier is opened for a stated purpose.</source>
   <translation>Un fascicolo si apre per uno scopo dichiarato.</translation>
  </message>
  <message>
   <source>A field has at most {1} characters.</source>
   <translation>Un campo ha al massimo {1} caratteri.</translation>
  </message>
  <message>
   <source>A file needs at least one recipient, and each once.</source>
   <translation>Un file richiede almeno un destinatario, e ciascuno una volta.</translation>
  </message>
  <message>
   <source>A laptop sends only what was written on it.</source>
   <translation>Un portatile invia solo ciò che vi è stato scritto.</translation>
  </message>
  <message>
   <source>A newer Calibar wrote the key file of this vault. It was left untouched.</source>
   <translation>Il file delle chiavi di questa cassaforte è stato scritto da un Calibar più recente. È rimasto intatto.</translation>
  </message>
  <message>
   <source>A newer Calibar wrote the recovery file of this vault. It was left untouched.</source>
   <translation>Un Calibar più nuovo ha scritto il file di recupero di questa cassaforte. Non è stato toccato.</translation>
  </message>
  <message>
   <source>A newer Calibar wrote this attachment. It was left untouched.</source>
   <translation>Questo allegato è stato scritto da un Calibar più recente. È rimasto intatto.</translation>
  </message>
  <message>
   <source>A newer Calibar wrote this vault (version {1}; this one knows {2}). It was left untouched.</source>
   <translation>Questa cassaforte è stata scritta da un Calibar più recente (versione {1}; questo conosce la {2}). È rimasta intatta.</translation>
  </message>
  <message>
   <source>A newer program made this file.</source>
   <translation>Questo file è stato creato da un programma più recente.</translation>
  </message>
  <message>
   <source>A notice stands in the file twice with different values; the first was taken</source>
   <translation>Un avviso compare due volte nel file con valori diversi; è stato preso il primo</translation>
  </message>
  <message>
   <source>A page bears the seal of a device that this laptop does not know.</source>
   <translation>Una pagina porta il sigillo di un dispositivo che questo portatile non conosce.</translation>
  </message>
  <message>
   <source>A page does not begin where its history begins.</source>
   <translation>Una pagina non inizia dove inizia la sua cronologia.</translation>
  </message>
  <message>
   <source>A page does not continue the history that this laptop has.</source>
   <translation>Una pagina non continua la cronologia di questo portatile.</translation>
  </message>
  <message>
   <source>A page does not fit its chain.</source>
   <translation>Una pagina non si adatta alla sua catena.</translation>
  </message>
  <message>
   <source>A page does not hold what it says.</source>
   <translation>Una pagina non contiene ciò che dichiara.</translation>
  </message>
  <message>
   <source>A page of a database does not carry its seal.</source>
   <translation>Una pagina di un database non porta il suo sigillo.</translation>
  </message>
  <message>
   <source>A page says that it is page {1} although page {2} was asked for: a query gives at most {3} notices and then begins again. Make narrower queries.</source>
   <translation>Una pagina dice di essere la {1} benché sia stata chiesta la {2}: una ricerca dà al massimo {3} avvisi e poi ricomincia. Fare ricerche più ristrette.</translation>
  </message>
  <message>
   <source>A part of an attachment has the wrong size.</source>
   <translation>Una parte di un allegato ha dimensione errata.</translation>
  </message>
  <message>
   <source>A part of the file is too large.</source>
   <translation>Una parte del file è troppo grande.</translation>
  </message>
  <message>
   <source>A part of the image does not hold what it says.</source>
   <translation>Una parte dell’immagine non contiene ciò che dichiara.</translation>
  </message>
  <message>
   <source>A part of the image is damaged.</source>
   <translation>Una parte dell’immagine è danneggiata.</translation>
  </message>
  <message>
   <source>A part of the image is missing.</source>
   <translation>Manca una parte dell’immagine.</translation>
  </message>
  <message>
   <source>A part of the image is not the one that was announced.</source>
   <translation>Una parte dell’immagine non è quella annunciata.</translation>
  </message>
  <message>
   <source>A part of the message has the wrong type or size.</source>
   <translation>Una parte del messaggio ha tipo o dimensione errati.</translation>
  </message>
  <message>
   <source>A receipt names a change that is not here.</source>
   <translation>Una ricevuta indica una modifica che non è qui.</translation>
  </message>
  <message>
   <source>A sighting needs one; record tracks with times.</source>
   <translation>Un avvistamento la richiede; registrare tracce con le ore.</translation>
  </message>
  <message>
   <source>Accepted are INTERPOL notices as JSON, tables of sightings as CSV or TSV text with a header row, and GPX tracks.</source>
   <translation>Si accettano avvisi INTERPOL in JSON, tabelle di avvistamenti in testo CSV o TSV con riga di intestazione, e tracce GPX.</translation>
  </message>
  <message>
   <source>Add Z or an offset such as -05:00.</source>
   <translation>Aggiungere Z o uno scarto come -05:00.</translation>
  </message>
  <message>
   <source>Add it to a dossier as a file.</source>
   <translation>Aggiungerlo a un fascicolo come file.</translation>
  </message>
  <message>
   <source>Add it to a dossier as a photo.</source>
   <translation>Aggiungerla a un fascicolo come foto.</translation>
  </message>
  <message>
   <source>Amend or withdraw it with a reason.</source>
   <translation>Correggerlo o ritirarlo con un motivo.</translation>
  </message>
  <message>
   <source>An earlier part of this edit failed, and the whole edit was rolled back.</source>
   <translation>Una parte precedente di questa modifica è fallita e l’intera modifica è stata annullata.</translation>
  </message>
  <message>
   <source>An export is of a target or of an operation, not of both.</source>
   <translation>Si esporta un obiettivo o un’operazione, non entrambi.</translation>
  </message>
  <message>
   <source>An id has 32 digits from 0-9 and a-f.</source>
   <translation>Un identificativo ha 32 cifre da 0-9 e a-f.</translation>
  </message>
  <message>
   <source>Another change has this id already.</source>
   <translation>Un’altra modifica ha già questo identificativo.</translation>
  </message>
  <message>
   <source>Another program may have written over it. Use the recovery of your agency, or enrol anew.</source>
   <translation>Forse un altro programma l’ha sovrascritto. Usare il recupero del proprio ufficio o registrare di nuovo il portatile.</translation>
  </message>
  <message>
   <source>Another window of Calibar has this vault open.</source>
   <translation>Un’altra finestra di Calibar ha aperto questa cassaforte.</translation>
  </message>
  <message>
   <source>Ask anew.</source>
   <translation>Chiedere di nuovo.</translation>
  </message>
  <message>
   <source>Ask for a new one: it may be used up or too old.</source>
   <translation>Chiederne uno nuovo: può essere già usato o scaduto.</translation>
  </message>
  <message>
   <source>Ask for it again, or for PMTiles.</source>
   <translation>Richiederlo di nuovo, o in PMTiles.</translation>
  </message>
  <message>
   <source>Ask for it again.</source>
   <translation>Richiederla di nuovo.</translation>
  </message>
  <message>
   <source>Ask for one of these.</source>
   <translation>Richiederne uno di questi.</translation>
  </message>
  <message>
   <source>Ask for the right address.</source>
   <translation>Chiedere l’indirizzo giusto.</translation>
  </message>
  <message>
   <source>Ask headquarters anew.</source>
   <translation>Chiedere di nuovo alla centrale.</translation>
  </message>
  <message>
   <source>Ask headquarters for a release.</source>
   <translation>Chiedere uno sblocco alla centrale.</translation>
  </message>
  <message>
   <source>Ask headquarters.</source>
   <translation>Chiedere alla centrale.</translation>
  </message>
  <message>
   <source>Ask its sender for one that names this laptop.</source>
   <translation>Chiedere al mittente uno che indichi questo portatile.</translation>
  </message>
  <message>
   <source>Ask the lead of the file.</source>
   <translation>Chiedere al responsabile del fascicolo.</translation>
  </message>
  <message>
   <source>Ask the officer in charge for the right.</source>
   <translation>Chiedere il permesso al responsabile.</translation>
  </message>
  <message>
   <source>Ask them to change it.</source>
   <translation>Gli chieda di cambiarlo.</translation>
  </message>
  <message>
   <source>At most 16 levels are accepted.</source>
   <translation>Si accettano al massimo 16 livelli.</translation>
  </message>
  <message>
   <source>Calibar is open with this profile already.</source>
   <translation>Calibar è già aperto con questo profilo.</translation>
  </message>
  <message>
   <source>Change a field, or leave it.</source>
   <translation>Modificare un campo o lasciare così.</translation>
  </message>
  <message>
   <source>Check day and month.</source>
   <translation>Controllare giorno e mese.</translation>
  </message>
  <message>
   <source>Check it.</source>
   <translation>Controllarlo.</translation>
  </message>
  <message>
   <source>Check its name and that it is yours.</source>
   <translation>Controlli il nome e che sia suo.</translation>
  </message>
  <message>
   <source>Check its name and that the stick is in.</source>
   <translation>Controllare il nome e che la chiavetta sia inserita.</translation>
  </message>
  <message>
   <source>Check that it is there and that you may read it.</source>
   <translation>Verificare che esista e che sia leggibile.</translation>
  </message>
  <message>
   <source>Check that the folder of the profile is writable and on a disk of this laptop.</source>
   <translation>Verificare che la cartella del profilo sia scrivibile e su un disco di questo portatile.</translation>
  </message>
  <message>
   <source>Check the address of the hub. You may be on a network that reads along. Everything made here is safe and waits.</source>
   <translation>Controlli l’indirizzo del server centrale. Questa rete forse legge ciò che passa. Tutto ciò che è stato fatto qui è al sicuro e attende.</translation>
  </message>
  <message>
   <source>Check the clock of the receiver.</source>
   <translation>Controllare l’orologio del ricevitore.</translation>
  </message>
  <message>
   <source>Check the date of this laptop. If it is right, tell the person who runs the hub. Everything made here is safe and waits.</source>
   <translation>Controlli la data di questo portatile. Se è giusta, avvisi chi gestisce il server centrale. Tutto ciò che è stato fatto qui è al sicuro e attende.</translation>
  </message>
  <message>
   <source>Check the date.</source>
   <translation>Controllare la data.</translation>
  </message>
  <message>
   <source>Check the directory.</source>
   <translation>Controllare l’elenco.</translation>
  </message>
  <message>
   <source>Check the disk and that the folder of the profile is writable, then try again.</source>
   <translation>Controllare il disco e che la cartella del profilo sia scrivibile, poi riprovare.</translation>
  </message>
  <message>
   <source>Check the disk; then try again with --out on another one.</source>
   <translation>Controllare il disco; poi riprovare con --out su un altro.</translation>
  </message>
  <message>
   <source>Check the keyboard layout and Caps Lock, then type it again.</source>
   <translation>Controllare il layout della tastiera e Bloc Maiusc, poi riscriverla.</translation>
  </message>
  <message>
   <source>Check the stick, or choose another place.</source>
   <translation>Controllare la chiavetta o scegliere un’altra posizione.</translation>
  </message>
  <message>
   <source>Check the value at the source.</source>
   <translation>Controllare il valore alla fonte.</translation>
  </message>
  <message>
   <source>Check the value.</source>
   <translation>Controllare il valore.</translation>
  </message>
  <message>
   <source>Check the year.</source>
   <translation>Controllare l’anno.</translation>
  </message>
  <message>
   <source>Check which is the day and which is the month.</source>
   <translation>Controllare quale sia il giorno e quale il mese.</translation>
  </message>
  <message>
   <source>Check who owns the folder of the profile, and the disk.</source>
   <translation>Verificare a chi appartiene la cartella del profilo, e il disco.</translation>
  </message>
  <message>
   <source>Check who owns the folder of the profile.</source>
   <translation>Verificare a chi appartiene la cartella del profilo.</translation>
  </message>
  <message>
   <source>Choose a file that Calibar wrote.</source>
   <translation>Scelga un file scritto da Calibar.</translation>
  </message>
  <message>
   <source>Choose another --out.</source>
   <translation>Scegliere un altro --out.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Scegliere un altro file.</translation>
  </message>
  <message>
   <source>Choose another one.</source>
   <translation>Sceglierne un altro.</translation>
  </message>
  <message>
   <source>Choose another place ({1}).</source>
   <translation>Scegliere un’altra posizione ({1}).</translation>
  </message>
  <message>
   <source>Choose another place with --out.</source>
   <translation>Scegliere un’altra posizione con --out.</translation>
  </message>
  <message>
   <source>Choose another place.</source>
   <translation>Scelga un altro posto.</translation>
  </message>
  <message>
   <source>Choose another place; it may be full or not yours.</source>
   <translation>Scegliere un’altra posizione; potrebbe essere piena o non propria.</translation>
  </message>
  <message>
   <source>Choose fewer dossiers.</source>
   <translation>Scegliere meno fascicoli.</translation>
  </message>
  <message>
   <source>Choose one of them.</source>
   <translation>Sceglierne uno.</translation>
  </message>
  <message>
   <source>Choose one that you can type.</source>
   <translation>Sceglierne una che si possa digitare.</translation>
  </message>
  <message>
   <source>Choose the target this track belongs to.</source>
   <translation>Scegliere l’obiettivo di questa traccia.</translation>
  </message>
  <message>
   <source>Choose who may open it.</source>
   <translation>Scegliere chi può aprirlo.</translation>
  </message>
  <message>
   <source>Choose words that do not belong together.</source>
   <translation>Scegliere parole senza relazione tra loro.</translation>
  </message>
  <message>
   <source>Close other programs and try again. This did not count as an attempt.</source>
   <translation>Chiudere altri programmi e riprovare. Questo non è contato come tentativo.</translation>
  </message>
  <message>
   <source>Columns that are not kept: {1}</source>
   <translation>Colonne non conservate: {1}</translation>
  </message>
  <message>
   <source>Compare it with the paper, letter by letter.</source>
   <translation>Confrontarlo con il foglio, lettera per lettera.</translation>
  </message>
  <message>
   <source>Connect it to headquarters, or speak to the person who runs the hub.</source>
   <translation>Collegarlo alla centrale, o parlare con chi gestisce il server centrale.</translation>
  </message>
  <message>
   <source>Connect to headquarters and unlock again: that renews it.</source>
   <translation>Collegarsi alla centrale e sbloccare di nuovo: così si rinnova.</translation>
  </message>
  <message>
   <source>Convert it and add that.</source>
   <translation>Convertirla e aggiungere il risultato.</translation>
  </message>
  <message>
   <source>Copy it again, and wait until the copy ends.</source>
   <translation>Copiarlo di nuovo e attendere la fine della copia.</translation>
  </message>
  <message>
   <source>Copy it again, with every letter.</source>
   <translation>Copiare di nuovo, con tutte le lettere.</translation>
  </message>
  <message>
   <source>Correct the record and send it again.</source>
   <translation>Correggere la scheda e inviarla di nuovo.</translation>
  </message>
  <message>
   <source>Correct the value and try again.</source>
   <translation>Correggere il valore e riprovare.</translation>
  </message>
  <message>
   <source>Enrol this laptop, or give the right --profile.</source>
   <translation>Registrare questo portatile o indicare il --profile giusto.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Ask the person who runs the network, or use another one.</source>
   <translation>Tutto ciò che è stato fatto qui è al sicuro e attende. Chieda a chi gestisce la rete, o ne usi un’altra.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Check the connection.</source>
   <translation>Tutto ciò che è stato fatto qui è al sicuro e attende. Controllare la connessione.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Check the connection; the hub may need the network of the agency.</source>
   <translation>Tutto ciò che è stato fatto qui è al sicuro e attende. Controlli la connessione; il server centrale può richiedere la rete dell’agenzia.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Check the setting of the proxy, or use another network.</source>
   <translation>Tutto ciò che è stato fatto qui è al sicuro e attende. Controlli l’impostazione del proxy, o usi un’altra rete.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Connect to one.</source>
   <translation>Tutto ciò che è stato fatto qui è al sicuro e attende. Si colleghi a una rete.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. The hub may be down; try again later.</source>
   <translation>Tutto ciò che è stato fatto qui è al sicuro e attende. Il server centrale può essere fermo; riprovi più tardi.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Try again in a moment.</source>
   <translation>Tutto ciò che è stato fatto qui è al sicuro e attende. Riprovare tra un momento.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Try again later.</source>
   <translation>Tutto ciò che è stato fatto qui è al sicuro e attende. Riprovare più tardi.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Try again.</source>
   <translation>Tutto ciò che è stato fatto qui è al sicuro e attende. Riprovare.</translation>
  </message>
  <message>
   <source>Everything on the laptops is safe and waits. Look at the hub.</source>
   <translation>Tutto sui portatili è al sicuro e attende. Controllare il server centrale.</translation>
  </message>
  <message>
   <source>Everything on the laptops is safe and waits. Make room on the hub.</source>
   <translation>Tutto sui portatili è al sicuro e attende. Liberare spazio sul server centrale.</translation>
  </message>
  <message>
   <source>Export the track again as GPX 1.1.</source>
   <translation>Esportare di nuovo la traccia come GPX 1.1.</translation>
  </message>
  <message>
   <source>Father's and mother's surname cannot be told apart for certain; both stand in the first</source>
   <translation>I cognomi paterno e materno non si distinguono con certezza; stanno entrambi nel primo</translation>
  </message>
  <message>
   <source>Fetch it with a sync.</source>
   <translation>Lo recuperi con una sincronizzazione.</translation>
  </message>
  <message>
   <source>Fields that are not kept: {1}</source>
   <translation>Campi non conservati: {1}</translation>
  </message>
  <message>
   <source>Fill in both or none.</source>
   <translation>Compilare entrambe o nessuna.</translation>
  </message>
  <message>
   <source>Fill in the case reference.</source>
   <translation>Compilare il riferimento del fascicolo.</translation>
  </message>
  <message>
   <source>Fill in when it was.</source>
   <translation>Indicare quando è stato.</translation>
  </message>
  <message>
   <source>Formats are auto, {1}.</source>
   <translation>I formati sono auto, {1}.</translation>
  </message>
  <message>
   <source>Four words drawn by dice are easy to remember and hard to guess.</source>
   <translation>Quattro parole estratte con i dadi si ricordano bene e si indovinano male.</translation>
  </message>
  <message>
   <source>Free some space on this disk and check that its folder is writable, then try again.</source>
   <translation>Liberare spazio su questo disco, verificare che la cartella sia scrivibile, poi riprovare.</translation>
  </message>
  <message>
   <source>Free some space on this disk, then save again. Reading still works.</source>
   <translation>Liberare spazio su questo disco, poi salvare di nuovo. La lettura funziona ancora.</translation>
  </message>
  <message>
   <source>Free some space on this disk, then try again.</source>
   <translation>Liberare spazio su questo disco, poi riprovare.</translation>
  </message>
  <message>
   <source>Free some space, or choose another disk.</source>
   <translation>Liberi spazio o scelga un altro disco.</translation>
  </message>
  <message>
   <source>GPX has decimal degrees with a point.</source>
   <translation>GPX usa gradi decimali con il punto.</translation>
  </message>
  <message>
   <source>GPX writes times as 2026-11-23T18:42:00Z.</source>
   <translation>GPX scrive le ore come 2026-11-23T18:42:00Z.</translation>
  </message>
  <message>
   <source>Get the file again.</source>
   <translation>Procurarsi di nuovo il file.</translation>
  </message>
  <message>
   <source>Give both or none.</source>
   <translation>Indicarle entrambe o nessuna.</translation>
  </message>
  <message>
   <source>Give degrees.</source>
   <translation>Indicare i gradi.</translation>
  </message>
  <message>
   <source>Give the answer to the newest question, or ask headquarters anew.</source>
   <translation>Dare la risposta alla richiesta più recente, o chiedere di nuovo alla centrale.</translation>
  </message>
  <message>
   <source>Headquarters has met a newer state of this profile: this one was put back from an older copy.</source>
   <translation>La centrale conosce uno stato più recente di questo profilo: questo viene da una copia più vecchia.</translation>
  </message>
  <message>
   <source>Headquarters ordered this laptop to erase its vault. It stays closed.</source>
   <translation>La centrale ha ordinato a questo portatile di cancellare la cassaforte. Resta chiusa.</translation>
  </message>
  <message>
   <source>Headquarters ordered this laptop to erase its vault. Its keys are destroyed.</source>
   <translation>La centrale ha ordinato a questo portatile di cancellare la cassaforte. Le chiavi sono distrutte.</translation>
  </message>
  <message>
   <source>Headquarters shut this laptop out. The vault stays closed; nothing was deleted.</source>
   <translation>La centrale ha escluso questo portatile. La cassaforte resta chiusa; nulla è stato eliminato.</translation>
  </message>
  <message>
   <source>Hours go to 23, minutes and seconds to 59.</source>
   <translation>Le ore arrivano a 23, minuti e secondi a 59.</translation>
  </message>
  <message>
   <source>If there is a backup that opens, restore it; else enrol anew and fetch everything from the hub.</source>
   <translation>Se c’è una copia di sicurezza che si apre, ripristinarla; altrimenti registrare di nuovo il portatile e recuperare tutto dal server centrale.</translation>
  </message>
  <message>
   <source>Import or add the target first, then import this file again.</source>
   <translation>Importare o aggiungere prima l’obiettivo, poi importare di nuovo questo file.</translation>
  </message>
  <message>
   <source>Install the newer program first.</source>
   <translation>Installi prima il programma più recente.</translation>
  </message>
  <message>
   <source>Install the newer program on this side.</source>
   <translation>Installare il programma più recente da questa parte.</translation>
  </message>
  <message>
   <source>Install the newer program.</source>
   <translation>Installare il programma più recente.</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>Installare di nuovo il programma.</translation>
  </message>
  <message>
   <source>It is an empty list page: the query found nobody. Absence from the public list proves nothing.</source>
   <translation>È una pagina di elenco vuota: la ricerca non ha trovato nessuno. L’assenza dall’elenco pubblico non prova nulla.</translation>
  </message>
  <message>
   <source>It is an error message of the service; nobody was found under that id or the query failed.</source>
   <translation>È un messaggio di errore del servizio; nessuno con quell’identificativo o la ricerca è fallita.</translation>
  </message>
  <message>
   <source>It is given in {1}.</source>
   <translation>Si indica in {1}.</translation>
  </message>
  <message>
   <source>It is the list of pictures of a notice; save the notice itself.</source>
   <translation>È l’elenco delle immagini di un avviso; salvare l’avviso stesso.</translation>
  </message>
  <message>
   <source>It looks like 2021/75051.</source>
   <translation>Ha la forma 2021/75051.</translation>
  </message>
  <message>
   <source>It looks like http://proxy.example:3128.</source>
   <translation>Ha la forma http://proxy.example:3128.</translation>
  </message>
  <message>
   <source>It looks like https://hub.example:8443.</source>
   <translation>Ha la forma https://hub.example:8443.</translation>
  </message>
  <message>
   <source>It must sync once with the newer program, and this laptop after it.</source>
   <translation>Deve sincronizzare una volta con il programma più recente, e poi questo portatile.</translation>
  </message>
  <message>
   <source>It opens with its passphrase alone.</source>
   <translation>Si apre solo con la sua passphrase.</translation>
  </message>
  <message>
   <source>Keep the file as it is. Save what can be read with 'calibar vault salvage', or restore a backup.</source>
   <translation>Lasciare il file com’è. Salvare ciò che si può leggere con ’calibar vault salvage’ o ripristinare una copia di sicurezza.</translation>
  </message>
  <message>
   <source>Keep this laptop as it is and tell the person who runs the hub: it may have been restored from a backup.</source>
   <translation>Lasciare questo portatile com’è e avvisare chi gestisce il server centrale: potrebbe essere stato ripristinato da una copia.</translation>
  </message>
  <message>
   <source>Leave one of them out.</source>
   <translation>Ometterne uno.</translation>
  </message>
  <message>
   <source>Leave one of them.</source>
   <translation>Lasciarne una.</translation>
  </message>
  <message>
   <source>Leave the laptop on while you wait; turning the clock does not help.</source>
   <translation>Lasciare acceso il portatile nell’attesa; cambiare l’ora non serve.</translation>
  </message>
  <message>
   <source>Log in as the person who made it. If the keyring was reset, use the recovery of your agency.</source>
   <translation>Accedere come la persona che l’ha creata. Se il portachiavi è stato azzerato, usare il recupero del proprio ufficio.</translation>
  </message>
  <message>
   <source>Log in to the desktop session where the vault was made; for a new vault, passphrase-only mode can be chosen.</source>
   <translation>Accedere alla sessione in cui la cassaforte è stata creata; per una nuova si può scegliere la modalità con sola passphrase.</translation>
  </message>
  <message>
   <source>Log in to the desktop session; for a new vault, passphrase-only mode can be chosen.</source>
   <translation>Accedere alla sessione; per una nuova cassaforte si può scegliere la modalità con sola passphrase.</translation>
  </message>
  <message>
   <source>Look at the list again.</source>
   <translation>Guardare di nuovo l’elenco.</translation>
  </message>
  <message>
   <source>Look at the record, then save again. Check the disk if this happens twice.</source>
   <translation>Guardare la scheda, poi salvare di nuovo. Se succede due volte, controllare il disco.</translation>
  </message>
  <message>
   <source>Look at the values as they stand, then decide.</source>
   <translation>Guardare i valori attuali, poi decidere.</translation>
  </message>
  <message>
   <source>Look for a quotation mark that is not closed.</source>
   <translation>Cercare virgolette non chiuse.</translation>
  </message>
  <message>
   <source>Look for a separator too many or too few, or a quotation mark.</source>
   <translation>Cercare un separatore di troppo o mancante, o virgolette.</translation>
  </message>
  <message>
   <source>Look for it again.</source>
   <translation>Cercare di nuovo.</translation>
  </message>
  <message>
   <source>Look for its prompt behind other windows, unlock it, then try again.</source>
   <translation>Cercare la sua richiesta dietro altre finestre, sbloccarlo, poi riprovare.</translation>
  </message>
  <message>
   <source>Make a smaller copy and add that.</source>
   <translation>Fare una copia più piccola e aggiungere quella.</translation>
  </message>
  <message>
   <source>Make a smaller copy.</source>
   <translation>Fare una copia più piccola.</translation>
  </message>
  <message>
   <source>Make it smaller and add that.</source>
   <translation>Ridurlo e aggiungerlo.</translation>
  </message>
  <message>
   <source>Marks longer than {1} characters stand in the summary</source>
   <translation>I segni di più di {1} caratteri stanno nella sintesi</translation>
  </message>
  <message>
   <source>Months go from 01 to 12.</source>
   <translation>I mesi vanno da 01 a 12.</translation>
  </message>
  <message>
   <source>Move it out of the profile. If Calibar wrote it, tell your administrator at once.</source>
   <translation>Toglierlo dal profilo. Se l’ha scritto Calibar, avvisare subito l’amministratore.</translation>
  </message>
  <message>
   <source>Move the rest into the report.</source>
   <translation>Spostare il resto nel rapporto.</translation>
  </message>
  <message>
   <source>NaN and infinity are not accepted.</source>
   <translation>NaN e infinito non sono accettati.</translation>
  </message>
  <message>
   <source>Name a backup as well; or enrol anew in another profile and keep this one as it is.</source>
   <translation>Indicare anche una copia di sicurezza; oppure registrarsi di nuovo in un altro profilo e lasciare questo com’è.</translation>
  </message>
  <message>
   <source>Name a column Expediente, processo, dossier, fascicolo or notice, or choose the target of the whole file.</source>
   <translation>Chiamare una colonna Expediente, processo, dossier, fascicolo o notice, o scegliere l’obiettivo dell’intero file.</translation>
  </message>
  <message>
   <source>Narrow the selection.</source>
   <translation>Restringere la selezione.</translation>
  </message>
  <message>
   <source>No date shows whether day or month stands first; {1} were read with the {2} first. Look at the dates in the preview before you import.</source>
   <translation>Nessuna data mostra se venga prima il giorno o il mese; {1} sono state lette con il {2} prima. Controllare le date nell’anteprima prima di importare.</translation>
  </message>
  <message>
   <source>No file was left; everything waits as before.</source>
   <translation>Non è rimasto alcun file; tutto attende come prima.</translation>
  </message>
  <message>
   <source>No safe connection could be agreed with whoever answered; it was refused.</source>
   <translation>Non è stato possibile concordare una connessione sicura con chi ha risposto; è stata rifiutata.</translation>
  </message>
  <message>
   <source>Nobody answers at the address of the hub.</source>
   <translation>Nessuno risponde all’indirizzo del server centrale.</translation>
  </message>
  <message>
   <source>Nothing of it was applied. Sync again; if this stays, tell the person who runs the hub.</source>
   <translation>Nulla è stato applicato. Sincronizzare di nuovo; se persiste, avvisare chi gestisce il server centrale.</translation>
  </message>
  <message>
   <source>Nothing was changed. Check that both sides run a current program.</source>
   <translation>Nulla è stato modificato. Verificare che entrambe le parti usino un programma aggiornato.</translation>
  </message>
  <message>
   <source>Nothing was sent or deleted. Ask the person who runs the hub to allow it, or enrol anew.</source>
   <translation>Nulla è stato inviato o eliminato. Chiedere a chi gestisce il server centrale di consentirlo, o registrare di nuovo il portatile.</translation>
  </message>
  <message>
   <source>Nothing was taken from it. Ask for the file again.</source>
   <translation>Nulla ne è stato preso. Richiedere di nuovo il file.</translation>
  </message>
  <message>
   <source>Notices that stand in the file more than once were read once: {1} repeated.</source>
   <translation>Gli avvisi ripetuti nel file sono stati letti una volta; ripetuti: {1}.</translation>
  </message>
  <message>
   <source>Numbers have at most 308 digits.</source>
   <translation>I numeri hanno al massimo 308 cifre.</translation>
  </message>
  <message>
   <source>O was read as east (Ost, Oost).</source>
   <translation>O è stata letta come est (Ost, Oost).</translation>
  </message>
  <message>
   <source>O was read as west (Oeste, Ouest, Ovest).</source>
   <translation>O è stata letta come ovest (Oeste, Ouest, Ovest).</translation>
  </message>
  <message>
   <source>Of {1} notices only {2} are different: a query gives at most {3} and then repeats them. The list is not complete; make narrower queries.</source>
   <translation>Di {1} avvisi solo {2} sono diversi: una ricerca ne dà al massimo {3} e poi li ripete. L’elenco non è completo; fare ricerche più ristrette.</translation>
  </message>
  <message>
   <source>Only headquarters writes that kind of record.</source>
   <translation>Solo la centrale scrive questo tipo di scheda.</translation>
  </message>
  <message>
   <source>Open a browser and sign in to the network, or use another one. Everything made here is safe and waits.</source>
   <translation>Aprire un browser e accedere alla rete, o usarne un’altra. Tutto ciò che è stato fatto qui è al sicuro e attende.</translation>
  </message>
  <message>
   <source>Open it and save the sheet as CSV (UTF-8).</source>
   <translation>Aprirlo e salvare il foglio come CSV (UTF-8).</translation>
  </message>
  <message>
   <source>Open the workbook and save the sheet as CSV (UTF-8).</source>
   <translation>Aprire la cartella di lavoro e salvare il foglio come CSV (UTF-8).</translation>
  </message>
  <message>
   <source>Perhaps latitude and longitude are swapped.</source>
   <translation>Forse latitudine e longitudine sono invertite.</translation>
  </message>
  <message>
   <source>Points that repeat an earlier one were read once</source>
   <translation>I punti che ne ripetono uno precedente sono stati letti una volta</translation>
  </message>
  <message>
   <source>Put the file back or restore a backup; or enrol anew and fetch everything from the hub.</source>
   <translation>Rimettere il file o ripristinare una copia di sicurezza; oppure registrare di nuovo il portatile e recuperare tutto dal server centrale.</translation>
  </message>
  <message>
   <source>Put the whole field in quotation marks and double those inside it.</source>
   <translation>Mettere tutto il campo tra virgolette e raddoppiare quelle interne.</translation>
  </message>
  <message>
   <source>Reading still works. Free space or make the disk writable; saving goes on by itself.</source>
   <translation>Leggere resta possibile. Liberare spazio o rendere il disco scrivibile; il salvataggio riprende da solo.</translation>
  </message>
  <message>
   <source>Reading still works. Make the disk writable again.</source>
   <translation>La lettura funziona ancora. Rendere di nuovo scrivibile il disco.</translation>
  </message>
  <message>
   <source>Reinstall Calibar; do not replace its SQLCipher library.</source>
   <translation>Reinstallare Calibar; non sostituire la sua libreria SQLCipher.</translation>
  </message>
  <message>
   <source>Remove it at the source.</source>
   <translation>Toglierlo all’origine.</translation>
  </message>
  <message>
   <source>Remove other keyring backends from the configuration of this machine.</source>
   <translation>Togliere altri portachiavi dalla configurazione di questo computer.</translation>
  </message>
  <message>
   <source>Remove what is not needed.</source>
   <translation>Togliere ciò che non serve.</translation>
  </message>
  <message>
   <source>Repair the keyring of this session, or ask your administrator about passphrase-only mode.</source>
   <translation>Riparare il portachiavi di questa sessione, o chiedere all’amministratore la modalità con sola passphrase.</translation>
  </message>
  <message>
   <source>Restore the key file from a backup of the profile, or enrol anew and fetch everything from the hub.</source>
   <translation>Ripristinare il file delle chiavi da una copia del profilo, o registrare di nuovo il portatile e recuperare tutto dal server centrale.</translation>
  </message>
  <message>
   <source>Restore the keyring of this person, or use the recovery of your agency.</source>
   <translation>Ripristinare il portachiavi di questa persona, o usare il recupero del proprio ufficio.</translation>
  </message>
  <message>
   <source>Rows that repeat an earlier one were read once</source>
   <translation>Le righe che ne ripetono una precedente sono state lette una volta</translation>
  </message>
  <message>
   <source>Rows without a time of day were taken as 00:00 and say so in their text</source>
   <translation>Le righe senza ora sono state prese come 00:00 e lo dicono nel testo</translation>
  </message>
  <message>
   <source>Run 'calibar vault check', and check the disk.</source>
   <translation>Eseguire «calibar vault check» e controllare il disco.</translation>
  </message>
  <message>
   <source>Run 'calibar vault check', and report this.</source>
   <translation>Eseguire «calibar vault check» e segnalarlo.</translation>
  </message>
  <message>
   <source>Run `calibar vault check`, then try again.</source>
   <translation>Esegua `calibar vault check`, poi riprovi.</translation>
  </message>
  <message>
   <source>S was read as latitude band S, north of the equator; write 'south' for the southern hemisphere.</source>
   <translation>S è stata letta come banda di latitudine S, a nord dell’equatore; scrivere «south» per l’emisfero sud.</translation>
  </message>
  <message>
   <source>Save it again as CSV or JSON in UTF-8.</source>
   <translation>Salvarlo di nuovo come CSV o JSON in UTF-8.</translation>
  </message>
  <message>
   <source>Say in a few words why.</source>
   <translation>Dire in poche parole perché.</translation>
  </message>
  <message>
   <source>Say why, in a few words.</source>
   <translation>Dire perché, in poche parole.</translation>
  </message>
  <message>
   <source>See `calibar bundle recipients`.</source>
   <translation>Vedere `calibar bundle recipients`.</translation>
  </message>
  <message>
   <source>Send it again.</source>
   <translation>Inviarla di nuovo.</translation>
  </message>
  <message>
   <source>Send it as valid Unicode.</source>
   <translation>Inviarlo come Unicode valido.</translation>
  </message>
  <message>
   <source>Set the clock right, or connect to headquarters and unlock again. Nothing was deleted.</source>
   <translation>Correggere l’orologio, o collegarsi alla centrale e sbloccare di nuovo. Nulla è stato eliminato.</translation>
  </message>
  <message>
   <source>Shorten it.</source>
   <translation>Accorciarlo.</translation>
  </message>
  <message>
   <source>Six words drawn by dice are easy to remember and hard to guess.</source>
   <translation>Sei parole estratte con i dadi si ricordano bene e si indovinano male.</translation>
  </message>
  <message>
   <source>Something on this network answered in place of the hub, such as a sign-in page.</source>
   <translation>Qualcosa su questa rete ha risposto al posto del server centrale, come una pagina di accesso.</translation>
  </message>
  <message>
   <source>Sources that are not a reference such as HUM-114 were left out: names never travel</source>
   <translation>Le fonti che non sono un riferimento come HUM-114 sono state omesse: i nomi non viaggiano mai</translation>
  </message>
  <message>
   <source>Speak to the person who runs the hub. Once it lets this laptop in again, connect and unlock.</source>
   <translation>Parlare con chi gestisce il server centrale. Quando riammetterà questo portatile, collegarsi e sbloccare.</translation>
  </message>
  <message>
   <source>Split it into smaller files.</source>
   <translation>Dividerlo in file più piccoli.</translation>
  </message>
  <message>
   <source>Split the file into smaller ones.</source>
   <translation>Dividere il file in altri più piccoli.</translation>
  </message>
  <message>
   <source>Stopped on request; nothing of it was kept.</source>
   <translation>Interrotto su richiesta; nulla è stato conservato.</translation>
  </message>
  <message>
   <source>Sync again to fetch it anew. If it happens again, tell the administrator of the hub.</source>
   <translation>Sincronizzare per recuperarlo di nuovo. Se si ripete, avvisare l’amministratore del server centrale.</translation>
  </message>
  <message>
   <source>Sync again.</source>
   <translation>Sincronizzare di nuovo.</translation>
  </message>
  <message>
   <source>Sync once with headquarters, so that both histories can be compared.</source>
   <translation>Sincronizzare una volta con la centrale, per confrontare le due cronologie.</translation>
  </message>
  <message>
   <source>Sync once, or enrol it anew.</source>
   <translation>Sincronizzare una volta, o registrarlo di nuovo.</translation>
  </message>
  <message>
   <source>Sync to fetch it again from the hub.</source>
   <translation>Sincronizzare per recuperarlo dal server centrale.</translation>
  </message>
  <message>
   <source>Sync to fetch it again from the hub. If it happens to several files, check the disk.</source>
   <translation>Sincronizzare per recuperarlo dal server centrale. Se succede a più file, controllare il disco.</translation>
  </message>
  <message>
   <source>Sync to fetch it; it may still be on its way.</source>
   <translation>Sincronizzare per riceverlo; potrebbe essere ancora in arrivo.</translation>
  </message>
  <message>
   <source>Sync to fetch them.</source>
   <translation>Sincronizzare per riceverlo.</translation>
  </message>
  <message>
   <source>Sync with headquarters first.</source>
   <translation>Prima sincronizzare con la centrale.</translation>
  </message>
  <message>
   <source>Sync with headquarters, then try again.</source>
   <translation>Sincronizzare con la centrale, poi riprovare.</translation>
  </message>
  <message>
   <source>Sync, or look for it again.</source>
   <translation>Sincronizzare o cercare di nuovo.</translation>
  </message>
  <message>
   <source>Take the id that the import told.</source>
   <translation>Usare l’identificativo indicato dall’importazione.</translation>
  </message>
  <message>
   <source>Tell the person who runs the hub.</source>
   <translation>Avvisare chi gestisce il server centrale.</translation>
  </message>
  <message>
   <source>The PDF was not written.</source>
   <translation>Il PDF non è stato scritto.</translation>
  </message>
  <message>
   <source>The answer came too late and does not count. Nothing was changed.</source>
   <translation>La risposta è arrivata troppo tardi e non vale. Nulla è stato cambiato.</translation>
  </message>
  <message>
   <source>The answer does not bear the signature of your hub. Nothing was changed.</source>
   <translation>La risposta non reca la firma del vostro server centrale. Nulla è stato cambiato.</translation>
  </message>
  <message>
   <source>The attachment that arrived is not the one that was announced. It was thrown away.</source>
   <translation>L’allegato arrivato non è quello annunciato. È stato scartato.</translation>
  </message>
  <message>
   <source>The attempt could not be recorded on the disk, so none was made. The vault was not touched.</source>
   <translation>Il tentativo non ha potuto essere annotato sul disco, quindi non è stato fatto. La cassaforte non è stata toccata.</translation>
  </message>
  <message>
   <source>The backup cannot be read.</source>
   <translation>La copia di sicurezza non si può leggere.</translation>
  </message>
  <message>
   <source>The backup holds nothing by which headquarters could open it.</source>
   <translation>La copia di sicurezza non ha nulla con cui la centrale possa aprirla.</translation>
  </message>
  <message>
   <source>The backup is damaged; nothing of it was used.</source>
   <translation>La copia di sicurezza è danneggiata; non ne è stato usato nulla.</translation>
  </message>
  <message>
   <source>The backup was written by a newer program.</source>
   <translation>La copia di sicurezza è stata scritta da un programma più recente.</translation>
  </message>
  <message>
   <source>The beginning of the database file is missing. Nothing was changed.</source>
   <translation>Manca l’inizio del file della base dati. Nulla è stato modificato.</translation>
  </message>
  <message>
   <source>The change names another author.</source>
   <translation>La modifica indica un altro autore.</translation>
  </message>
  <message>
   <source>The change that opens this file was not accepted.</source>
   <translation>La modifica che apre questo fascicolo non è stata accettata.</translation>
  </message>
  <message>
   <source>The clock of this laptop was set back: it was {1} UTC here before.</source>
   <translation>L’orologio di questo portatile è stato spostato indietro: prima segnava {1} UTC.</translation>
  </message>
  <message>
   <source>The code of the sex is none of F, M and U; it was left unknown</source>
   <translation>Il codice del sesso non è F, M né U; è stato lasciato sconosciuto</translation>
  </message>
  <message>
   <source>The configured keyring is not the one of the operating system and is not used. The vault was not touched.</source>
   <translation>Il portachiavi configurato non è quello del sistema operativo e non viene usato. La cassaforte non è stata toccata.</translation>
  </message>
  <message>
   <source>The connection to the hub broke off.</source>
   <translation>La connessione con il server centrale si è interrotta.</translation>
  </message>
  <message>
   <source>The copy made before the update did not pass its check. The vault was not changed.</source>
   <translation>La copia fatta prima dell’aggiornamento non ha superato il controllo. La cassaforte non è stata modificata.</translation>
  </message>
  <message>
   <source>The copy of the vault is not whole; no backup was written.</source>
   <translation>La copia della cassaforte non è integra; non è stata scritta alcuna copia di sicurezza.</translation>
  </message>
  <message>
   <source>The database could not be replaced now.</source>
   <translation>Il database non ha potuto essere sostituito ora.</translation>
  </message>
  <message>
   <source>The database engine did not accept the setting {1}. Nothing was read or written.</source>
   <translation>Il motore del database non ha accettato l’impostazione {1}. Nulla è stato letto o scritto.</translation>
  </message>
  <message>
   <source>The database engine is not SQLCipher 4.19 or newer. Nothing was read or written.</source>
   <translation>Il motore del database non è SQLCipher 4.19 o successivo. Nulla è stato letto o scritto.</translation>
  </message>
  <message>
   <source>The database engine wrote without encryption. Calibar stopped before anything was saved.</source>
   <translation>Il motore del database ha scritto senza cifratura. Calibar si è fermato prima di salvare.</translation>
  </message>
  <message>
   <source>The database file cannot be read. Nothing was changed.</source>
   <translation>Impossibile leggere il file del database. Nulla è stato modificato.</translation>
  </message>
  <message>
   <source>The database file is empty. Nothing was changed.</source>
   <translation>Il file del database è vuoto. Nulla è stato modificato.</translation>
  </message>
  <message>
   <source>The database is damaged. Nothing was deleted.</source>
   <translation>Il database è danneggiato. Nulla è stato eliminato.</translation>
  </message>
  <message>
   <source>The database of this vault is missing; its key file is here. No new one was made in its place.</source>
   <translation>Manca il database di questa cassaforte; il suo file delle chiavi c’è. Non ne è stato creato un altro.</translation>
  </message>
  <message>
   <source>The dates mix day before month and month before day; those that do not tell were refused</source>
   <translation>Le date mescolano giorno prima del mese e mese prima del giorno; quelle ambigue sono state rifiutate</translation>
  </message>
  <message>
   <source>The device did not show that it holds its key.</source>
   <translation>Il dispositivo non ha dimostrato di avere la sua chiave.</translation>
  </message>
  <message>
   <source>The disk answered with an error. The edit was rolled back whole; everything saved before it is safe.</source>
   <translation>Il disco ha risposto con un errore. La modifica è stata annullata del tutto; ciò che precede è al sicuro.</translation>
  </message>
  <message>
   <source>The disk failed while saving. Whether this edit was kept is not known yet; everything before it is safe.</source>
   <translation>Errore del disco durante il salvataggio. Non si sa ancora se la modifica è stata conservata; tutto ciò che precede è al sicuro.</translation>
  </message>
  <message>
   <source>The disk is full. The attachment was not kept; everything saved before it is safe.</source>
   <translation>Il disco è pieno. L’allegato non è stato conservato; tutto ciò che precede è al sicuro.</translation>
  </message>
  <message>
   <source>The disk is full. The edit was rolled back whole; everything saved before it is safe.</source>
   <translation>Il disco è pieno. La modifica è stata annullata del tutto; ciò che precede è al sicuro.</translation>
  </message>
  <message>
   <source>The disk is full. {1}</source>
   <translation>Il disco è pieno. {1}</translation>
  </message>
  <message>
   <source>The disk is full; nothing was written.</source>
   <translation>Il disco è pieno; nulla è stato scritto.</translation>
  </message>
  <message>
   <source>The disk of the vault takes no writes now. Nothing was changed.</source>
   <translation>Il disco della cassaforte ora non accetta scritture. Nulla è stato modificato.</translation>
  </message>
  <message>
   <source>The disk or the file takes no writes. The edit was rolled back whole; everything saved before it is safe.</source>
   <translation>Il disco o il file non accetta scritture. La modifica è stata annullata del tutto; ciò che precede è al sicuro.</translation>
  </message>
  <message>
   <source>The disk refused the attachment. Everything saved before it is safe.</source>
   <translation>Il disco ha rifiutato l’allegato. Tutto ciò che precede è al sicuro.</translation>
  </message>
  <message>
   <source>The encryption of the database engine is switched off. Nothing was read or written.</source>
   <translation>La cifratura del motore del database è disattivata. Nulla è stato letto o scritto.</translation>
  </message>
  <message>
   <source>The export was stopped.</source>
   <translation>L’esportazione è stata interrotta.</translation>
  </message>
  <message>
   <source>The file cannot be read.</source>
   <translation>Impossibile leggere il file.</translation>
  </message>
  <message>
   <source>The file cannot be written there.</source>
   <translation>Impossibile scrivere lì il file.</translation>
  </message>
  <message>
   <source>The file cannot be written.</source>
   <translation>Impossibile scrivere il file.</translation>
  </message>
  <message>
   <source>The file comes from a sender that is not known here or has been shut out.</source>
   <translation>Il file viene da un mittente qui sconosciuto o escluso.</translation>
  </message>
  <message>
   <source>The file could not be written; nothing was left.</source>
   <translation>Impossibile scrivere il file; non è rimasto nulla.</translation>
  </message>
  <message>
   <source>The file holds something that this program does not understand.</source>
   <translation>Il file contiene qualcosa che questo programma non comprende.</translation>
  </message>
  <message>
   <source>The file is cut short.</source>
   <translation>Il file è incompleto.</translation>
  </message>
  <message>
   <source>The file is damaged.</source>
   <translation>Il file è danneggiato.</translation>
  </message>
  <message>
   <source>The file is larger than Calibar makes any.</source>
   <translation>Il file è più grande di qualsiasi file creato da Calibar.</translation>
  </message>
  <message>
   <source>The file is not Unicode; it was read as Windows-1252. Look at the accents in the preview before you import.</source>
   <translation>Il file non è Unicode; è stato letto come Windows-1252. Controllare gli accenti nell’anteprima prima di importare.</translation>
  </message>
  <message>
   <source>The file mixes both orders; write dates as 2026-11-23.</source>
   <translation>Il file mescola i due ordini; scrivere le date come 2026-11-23.</translation>
  </message>
  <message>
   <source>The file of the certificate authority cannot be read.</source>
   <translation>Impossibile leggere il file dell’autorità di certificazione.</translation>
  </message>
  <message>
   <source>The file was altered or damaged on its way.</source>
   <translation>Il file è stato alterato o danneggiato durante il trasporto.</translation>
  </message>
  <message>
   <source>The file was changed while it was read.</source>
   <translation>Il file è cambiato durante la lettura.</translation>
  </message>
  <message>
   <source>The file was made for others and cannot be opened here.</source>
   <translation>Il file è stato creato per altri e qui non può essere aperto.</translation>
  </message>
  <message>
   <source>The file would be larger than 4 GiB.</source>
   <translation>Il file supererebbe i 4 GiB.</translation>
  </message>
  <message>
   <source>The first row names the columns, at least the date and the case reference, such as Expediente, Fecha, Hora, Lugar, Latitud, Longitud or notice, seen_at, place, lat, lon.</source>
   <translation>La prima riga nomina le colonne, almeno la data e il riferimento del fascicolo, come Expediente, Fecha, Hora, Lugar, Latitud, Longitud o notice, seen_at, place, lat, lon.</translation>
  </message>
  <message>
   <source>The hub answered about another file.</source>
   <translation>Il server centrale ha risposto su un altro fascicolo.</translation>
  </message>
  <message>
   <source>The hub answered about changes that were not sent.</source>
   <translation>Il server centrale ha risposto su modifiche non inviate.</translation>
  </message>
  <message>
   <source>The hub cannot be reached.</source>
   <translation>Il server centrale non è raggiungibile.</translation>
  </message>
  <message>
   <source>The hub cannot serve now.</source>
   <translation>Il server centrale ora non può rispondere.</translation>
  </message>
  <message>
   <source>The hub did not answer in time.</source>
   <translation>Il server centrale non ha risposto in tempo.</translation>
  </message>
  <message>
   <source>The hub did not answer the question.</source>
   <translation>Il server centrale non ha risposto alla domanda.</translation>
  </message>
  <message>
   <source>The hub did not say what became of the changes.</source>
   <translation>Il server centrale non ha detto che ne è stato delle modifiche.</translation>
  </message>
  <message>
   <source>The hub does not know this kind of record yet.</source>
   <translation>Il server centrale non conosce ancora questo tipo di registrazione.</translation>
  </message>
  <message>
   <source>The hub has no such attachment, or it is not one of yours.</source>
   <translation>Il server centrale non ha questo allegato, o non è tra i propri.</translation>
  </message>
  <message>
   <source>The hub has no such file, or it is not one of yours.</source>
   <translation>Il server centrale non ha questo fascicolo, o non è uno dei suoi.</translation>
  </message>
  <message>
   <source>The hub is stopping.</source>
   <translation>Il server centrale si sta fermando.</translation>
  </message>
  <message>
   <source>The hub knows no such officer.</source>
   <translation>Il server centrale non conosce questo agente.</translation>
  </message>
  <message>
   <source>The hub was put back from a backup since the last sync.</source>
   <translation>Il server centrale è stato ripristinato da una copia dopo l’ultima sincronizzazione.</translation>
  </message>
  <message>
   <source>The hub was put back from a backup since this laptop last heard of it; nothing was applied.</source>
   <translation>Il server centrale è stato ripristinato da una copia dopo l’ultimo contatto di questo portatile; nulla è stato applicato.</translation>
  </message>
  <message>
   <source>The hub was replaced while changes were sent.</source>
   <translation>Il server centrale è stato sostituito durante l’invio.</translation>
  </message>
  <message>
   <source>The hub's address must begin with https://.</source>
   <translation>L’indirizzo del server centrale deve iniziare con https://.</translation>
  </message>
  <message>
   <source>The hub's answer is too large.</source>
   <translation>La risposta del server centrale è troppo grande.</translation>
  </message>
  <message>
   <source>The hub's certificate is not one this laptop trusts; the connection was refused.</source>
   <translation>Il certificato del server centrale non è attendibile per questo portatile; connessione rifiutata.</translation>
  </message>
  <message>
   <source>The hub's certificate is out of its time; the connection was refused.</source>
   <translation>Il certificato del server centrale è fuori dal periodo di validità; connessione rifiutata.</translation>
  </message>
  <message>
   <source>The hub's database could not be used ({1}); nothing of this request was stored.</source>
   <translation>Impossibile usare il database del server centrale ({1}); nulla di questa richiesta è stato salvato.</translation>
  </message>
  <message>
   <source>The hub's disk is full; nothing of this request was stored.</source>
   <translation>Il disco del server centrale è pieno; nulla di questa richiesta è stato salvato.</translation>
  </message>
  <message>
   <source>The hub's history differs from this laptop's. Files concerned: {1}. Nothing was changed.</source>
   <translation>La cronologia del server centrale differisce da quella di questo portatile; fascicoli: {1}. Nulla è stato modificato.</translation>
  </message>
  <message>
   <source>The hub's receipt does not add up.</source>
   <translation>La ricevuta del server centrale non torna.</translation>
  </message>
  <message>
   <source>The hub's receipt is not for what was sent.</source>
   <translation>La ricevuta del server centrale non riguarda ciò che è stato inviato.</translation>
  </message>
  <message>
   <source>The hub's receipt is not signed by this hub.</source>
   <translation>La ricevuta non è firmata da questo server centrale.</translation>
  </message>
  <message>
   <source>The import was stopped.</source>
   <translation>L’importazione è stata interrotta.</translation>
  </message>
  <message>
   <source>The key file asks for a key derivation outside the limits. It was not used.</source>
   <translation>Il file delle chiavi richiede una derivazione fuori dai limiti. Non è stato usato.</translation>
  </message>
  <message>
   <source>The key file of this vault cannot be read. Nothing was changed.</source>
   <translation>Impossibile leggere il file delle chiavi di questa cassaforte. Nulla è stato modificato.</translation>
  </message>
  <message>
   <source>The key file of this vault holds something this program never writes. Nothing was changed.</source>
   <translation>Il file delle chiavi di questa cassaforte contiene qualcosa che questo programma non scrive mai. Nulla è stato modificato.</translation>
  </message>
  <message>
   <source>The key file of this vault is damaged: neither of its two slots is whole. Nothing was changed.</source>
   <translation>Il file delle chiavi di questa cassaforte è danneggiato: nessuna delle due copie è integra. Nulla è stato modificato.</translation>
  </message>
  <message>
   <source>The key is right, but the database does not open with it: its beginning is damaged, or it belongs to another vault. Nothing was changed.</source>
   <translation>La chiave è giusta, ma il database non si apre: l’inizio è danneggiato o appartiene a un’altra cassaforte. Nulla è stato modificato.</translation>
  </message>
  <message>
   <source>The key of a recipient is damaged.</source>
   <translation>La chiave di un destinatario è danneggiata.</translation>
  </message>
  <message>
   <source>The key of that laptop for files is not known here yet.</source>
   <translation>La chiave di quel portatile per i file non è ancora nota qui.</translation>
  </message>
  <message>
   <source>The key that came does not belong to this vault. Nothing was changed.</source>
   <translation>La chiave arrivata non è di questa cassaforte. Nulla è stato cambiato.</translation>
  </message>
  <message>
   <source>The keyring answered with an error ({1}). The vault was not touched.</source>
   <translation>Il portachiavi ha risposto con un errore ({1}). La cassaforte non è stata toccata.</translation>
  </message>
  <message>
   <source>The keyring gave no answer within {1} seconds. The vault was not touched.</source>
   <translation>Il portachiavi non ha risposto entro {1} secondi. La cassaforte non è stata toccata.</translation>
  </message>
  <message>
   <source>The keyring holds another device secret than this vault was made with. The vault was not touched.</source>
   <translation>Il portachiavi contiene un segreto del dispositivo diverso da quello di questa cassaforte. La cassaforte non è stata toccata.</translation>
  </message>
  <message>
   <source>The keyring holds something that is no device secret. The vault was not touched.</source>
   <translation>Il portachiavi contiene qualcosa che non è un segreto del dispositivo. La cassaforte non è stata toccata.</translation>
  </message>
  <message>
   <source>The keyring is locked. The vault was not touched.</source>
   <translation>Il portachiavi è bloccato. La cassaforte non è stata toccata.</translation>
  </message>
  <message>
   <source>The keyring took the device secret but did not keep it. The vault was not touched.</source>
   <translation>Il portachiavi ha accettato il segreto del dispositivo ma non l’ha conservato. La cassaforte non è stata toccata.</translation>
  </message>
  <message>
   <source>The keyring works, but has no entry for this vault. The vault was not touched; nothing is lost yet.</source>
   <translation>Il portachiavi funziona, ma non ha una voce per questa cassaforte. La cassaforte non è stata toccata; nulla è ancora perso.</translation>
  </message>
  <message>
   <source>The list counts {1} notices, this file holds {2}.{3}</source>
   <translation>L’elenco conta {1} avvisi, questo file ne contiene {2}.{3}</translation>
  </message>
  <message>
   <source>The longitude stood first.</source>
   <translation>La longitudine stava per prima.</translation>
  </message>
  <message>
   <source>The message is damaged.</source>
   <translation>Il messaggio è danneggiato.</translation>
  </message>
  <message>
   <source>The message is too large.</source>
   <translation>Il messaggio è troppo grande.</translation>
  </message>
  <message>
   <source>The name of the hub is not known on this network.</source>
   <translation>Il nome del server centrale non è noto su questa rete.</translation>
  </message>
  <message>
   <source>The new vault did not pass its check. The damaged one was left as it is.</source>
   <translation>La nuova cassaforte non ha superato il controllo. Quella danneggiata è rimasta com’è.</translation>
  </message>
  <message>
   <source>The order does not bear the signature of the hub; it was not obeyed.</source>
   <translation>L’ordine non porta la firma del server centrale; non è stato eseguito.</translation>
  </message>
  <message>
   <source>The order was made for another laptop or another question; it was not obeyed.</source>
   <translation>L’ordine era per un altro portatile o un’altra domanda; non è stato eseguito.</translation>
  </message>
  <message>
   <source>The passphrase is longer than {1} characters.</source>
   <translation>La passphrase ha più di {1} caratteri.</translation>
  </message>
  <message>
   <source>The passphrase is wrong, and the vault is now locked out. Nothing was deleted.</source>
   <translation>La passphrase è errata e la cassaforte è ora bloccata. Nulla è stato eliminato.</translation>
  </message>
  <message>
   <source>The passphrase is wrong.{1} Tries left before the vault locks itself: {2}.</source>
   <translation>La passphrase è errata.{1} Tentativi prima che la cassaforte si blocchi: {2}.</translation>
  </message>
  <message>
   <source>The passphrase needs at least {1} characters; this one has {2}.</source>
   <translation>La passphrase richiede almeno {1} caratteri; questa ne ha {2}.</translation>
  </message>
  <message>
   <source>The picture cannot be written.</source>
   <translation>Impossibile scrivere l’immagine.</translation>
  </message>
  <message>
   <source>The profile cannot be locked for this program. Nothing was changed.</source>
   <translation>Impossibile riservare il profilo a questo programma. Nulla è stato modificato.</translation>
  </message>
  <message>
   <source>The prompt of the keyring was closed, or this session cannot show it. The vault was not touched.</source>
   <translation>La richiesta del portachiavi è stata chiusa, o questa sessione non può mostrarla. La cassaforte non è stata toccata.</translation>
  </message>
  <message>
   <source>The proxy asks for a sign-in that this laptop does not have.</source>
   <translation>Il proxy chiede un accesso che questo portatile non ha.</translation>
  </message>
  <message>
   <source>The proxy of this machine was decided by its administrator.</source>
   <translation>Il proxy di questa macchina è stato deciso dal suo amministratore.</translation>
  </message>
  <message>
   <source>The proxy that is set for this laptop did not let the connection through.</source>
   <translation>Il proxy impostato per questo portatile non ha lasciato passare la connessione.</translation>
  </message>
  <message>
   <source>The record belongs in another file.</source>
   <translation>La registrazione appartiene a un altro fascicolo.</translation>
  </message>
  <message>
   <source>The record is of another kind.</source>
   <translation>La registrazione è di un altro tipo.</translation>
  </message>
  <message>
   <source>The record that it changes has not arrived yet.</source>
   <translation>La registrazione che modifica non è ancora arrivata.</translation>
  </message>
  <message>
   <source>The recovery file cannot be written. The vault itself was not changed.</source>
   <translation>Il file di recupero non si può scrivere. La cassaforte non è cambiata.</translation>
  </message>
  <message>
   <source>The seal of a page does not hold.</source>
   <translation>Il sigillo di una pagina non è valido.</translation>
  </message>
  <message>
   <source>The seal of these changes does not hold.</source>
   <translation>Il sigillo di queste modifiche non è valido.</translation>
  </message>
  <message>
   <source>The stick may be locked; choose another place.</source>
   <translation>La chiavetta potrebbe essere protetta; scegliere un’altra posizione.</translation>
  </message>
  <message>
   <source>The sync was stopped.</source>
   <translation>La sincronizzazione è stata interrotta.</translation>
  </message>
  <message>
   <source>The time without contact ended at {1} UTC. Nothing was deleted.</source>
   <translation>Il termine senza contatto è scaduto il {1} UTC. Nulla è stato eliminato.</translation>
  </message>
  <message>
   <source>The times of {1} rows have no time zone; they were read as UTC. If they are local times, import the file again with the time zone of the sender.</source>
   <translation>Le ore di {1} righe non hanno fuso orario; sono state lette come UTC. Se sono ore locali, importare di nuovo il file con il fuso del mittente.</translation>
  </message>
  <message>
   <source>The update of the vault would lose {1} references. It was rolled back whole.</source>
   <translation>L’aggiornamento della cassaforte perderebbe {1} riferimenti. È stato annullato del tutto.</translation>
  </message>
  <message>
   <source>The vault is held by another process. The edit was rolled back whole; everything saved before it is safe.</source>
   <translation>Un altro processo trattiene la cassaforte. La modifica è stata annullata del tutto; ciò che precede è al sicuro.</translation>
  </message>
  <message>
   <source>The vault is locked out after {1} failed attempts. Nothing was deleted.</source>
   <translation>La cassaforte è bloccata dopo {1} tentativi falliti. Nulla è stato eliminato.</translation>
  </message>
  <message>
   <source>The vault was locked before this could be done. Nothing was changed.</source>
   <translation>La cassaforte è stata bloccata prima di poterlo fare. Nulla è stato modificato.</translation>
  </message>
  <message>
   <source>The word for the certainty is not known; it was taken as unsure</source>
   <translation>La parola della certezza non è nota; è stata presa come incerta</translation>
  </message>
  <message>
   <source>There are both a minus sign and a letter; they were read as saying the same.</source>
   <translation>Ci sono segno meno e lettera; sono stati letti come equivalenti.</translation>
  </message>
  <message>
   <source>There is a vault in this profile already.</source>
   <translation>In questo profilo c’è già una cassaforte.</translation>
  </message>
  <message>
   <source>There is no room for the file there; nothing was left.</source>
   <translation>Lì non c’è spazio per il file; non è rimasto nulla.</translation>
  </message>
  <message>
   <source>There is no such format.</source>
   <translation>Questo formato non esiste.</translation>
  </message>
  <message>
   <source>There is no vault in this profile.</source>
   <translation>In questo profilo non c’è alcuna cassaforte.</translation>
  </message>
  <message>
   <source>There is not enough free memory ({1} MB are needed) to check the passphrase.</source>
   <translation>La memoria libera non basta (servono {1} MB) per verificare la passphrase.</translation>
  </message>
  <message>
   <source>There is something at that place already.</source>
   <translation>In quel posto c’è già qualcosa.</translation>
  </message>
  <message>
   <source>There were {1} failed attempts. The next try is possible in {2}.</source>
   <translation>Ci sono stati {1} tentativi falliti. Il prossimo è possibile tra {2}.</translation>
  </message>
  <message>
   <source>They are safe and wait. Sync again.</source>
   <translation>Sono al sicuro e attendono. Sincronizzare di nuovo.</translation>
  </message>
  <message>
   <source>They are safe. Sync again.</source>
   <translation>Sono al sicuro. Sincronizzare di nuovo.</translation>
  </message>
  <message>
   <source>This answer belongs to another question than the newest one of this laptop. Nothing was changed.</source>
   <translation>Questa risposta non corrisponde alla richiesta più recente di questo portatile. Nulla è stato cambiato.</translation>
  </message>
  <message>
   <source>This attachment is damaged on this laptop. Nothing was deleted.</source>
   <translation>Questo allegato è danneggiato su questo portatile. Nulla è stato eliminato.</translation>
  </message>
  <message>
   <source>This attachment is longer than it was. Nothing was deleted.</source>
   <translation>Questo allegato è più lungo di prima. Nulla è stato eliminato.</translation>
  </message>
  <message>
   <source>This attachment is not on this laptop.</source>
   <translation>Questo allegato non è su questo portatile.</translation>
  </message>
  <message>
   <source>This code does not open this vault: it was used, or newer ones took its place. Nothing was changed.</source>
   <translation>Questo codice non apre questa cassaforte: è stato usato, o ce ne sono di più nuovi. Nulla è stato cambiato.</translation>
  </message>
  <message>
   <source>This device has been shut out.</source>
   <translation>Questo dispositivo è stato escluso.</translation>
  </message>
  <message>
   <source>This file is a database without encryption. It was not opened.</source>
   <translation>Questo file è un database non cifrato. Non è stato aperto.</translation>
  </message>
  <message>
   <source>This file is only for reading here. Nothing was changed.</source>
   <translation>Questo fascicolo qui è di sola lettura. Nulla è stato modificato.</translation>
  </message>
  <message>
   <source>This invite does not work.</source>
   <translation>Questo invito non funziona.</translation>
  </message>
  <message>
   <source>This is not a backup of a vault.</source>
   <translation>Questa non è una copia di sicurezza di una cassaforte.</translation>
  </message>
  <message>
   <source>This is not a file of Calibar.</source>
   <translation>Non è un file di Calibar.</translation>
  </message>
  <message>
   <source>This is not a name of a file.</source>
   <translation>Non è un nome di fascicolo.</translation>
  </message>
  <message>
   <source>This is not a whole code: one of its letters or more is wrong. Nothing was changed.</source>
   <translation>Non è un codice intero: una o più lettere sono sbagliate. Nulla è stato cambiato.</translation>
  </message>
  <message>
   <source>This is not an address of a hub.</source>
   <translation>Non è l’indirizzo di un server centrale.</translation>
  </message>
  <message>
   <source>This is not an address of a proxy.</source>
   <translation>Questo non è l’indirizzo di un proxy.</translation>
  </message>
  <message>
   <source>This is not an id.</source>
   <translation>Non è un identificativo.</translation>
  </message>
  <message>
   <source>This is not an invite.</source>
   <translation>Non è un invito.</translation>
  </message>
  <message>
   <source>This is not the passphrase that was chosen when headquarters was asked. Nothing was changed.</source>
   <translation>Non è la passphrase scelta quando si è chiesto alla centrale. Nulla è stato cambiato.</translation>
  </message>
  <message>
   <source>This laptop does not know the key of headquarters for files yet.</source>
   <translation>Questo portatile non conosce ancora la chiave della centrale per i file.</translation>
  </message>
  <message>
   <source>This laptop has no network.</source>
   <translation>Questo portatile non ha rete.</translation>
  </message>
  <message>
   <source>This laptop's number of the change was used before: restored from a copy?</source>
   <translation>Il numero di modifica di questo portatile era già stato usato: è stato ripristinato da una copia?</translation>
  </message>
  <message>
   <source>This passphrase is among those that are tried first.</source>
   <translation>Questa passphrase è tra le prime che vengono provate.</translation>
  </message>
  <message>
   <source>This program is too old for the hub.</source>
   <translation>Questo programma è troppo vecchio per il server centrale.</translation>
  </message>
  <message>
   <source>This program is too old to receive from the hub.</source>
   <translation>Questo programma è troppo vecchio per ricevere dal server centrale.</translation>
  </message>
  <message>
   <source>This session has no keyring service. The vault was not touched.</source>
   <translation>Questa sessione non ha un servizio di portachiavi. La cassaforte non è stata toccata.</translation>
  </message>
  <message>
   <source>This session has no keyring, and the vault needs its device secret. The vault was not touched.</source>
   <translation>Questa sessione non ha portachiavi e la cassaforte richiede il segreto del dispositivo. La cassaforte non è stata toccata.</translation>
  </message>
  <message>
   <source>This vault holds nothing by which it could be opened without its passphrase.</source>
   <translation>Questa cassaforte non ha nulla con cui aprirla senza la sua passphrase.</translation>
  </message>
  <message>
   <source>Times are UTC.</source>
   <translation>Le ore sono UTC.</translation>
  </message>
  <message>
   <source>Times without a zone were read as UTC, as GPX says</source>
   <translation>Le ore senza fuso sono state lette come UTC, come dice GPX</translation>
  </message>
  <message>
   <source>Try again and enter the password of the keyring (most often your login password).</source>
   <translation>Riprovare e inserire la password del portachiavi (di solito quella di accesso).</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>Riprovare tra un momento.</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>Riprovare più tardi.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Riprovare.</translation>
  </message>
  <message>
   <source>Try again. If it happens again, check the disk and its free space before going on.</source>
   <translation>Riprovare. Se si ripete, controllare il disco e lo spazio libero prima di continuare.</translation>
  </message>
  <message>
   <source>Try again. If it happens again, check the disk.</source>
   <translation>Riprovare. Se si ripete, controllare il disco.</translation>
  </message>
  <message>
   <source>Try again. If it happens again, log out and in, or ask your administrator.</source>
   <translation>Riprovare. Se si ripete, uscire e rientrare nella sessione, o chiedere all’amministratore.</translation>
  </message>
  <message>
   <source>Try another code of the newest sheet, or ask headquarters.</source>
   <translation>Provare un altro codice del foglio più recente, o chiedere alla centrale.</translation>
  </message>
  <message>
   <source>Try the edit again.</source>
   <translation>Riprovare la modifica.</translation>
  </message>
  <message>
   <source>Type it as it was given, such as ABCDE-FGHJK-MNPQR-STUVW.</source>
   <translation>Scriverlo come è stato ricevuto, ad esempio ABCDE-FGHJK-MNPQR-STUVW.</translation>
  </message>
  <message>
   <source>Type that one, or ask headquarters anew.</source>
   <translation>Scrivere quella, o chiedere di nuovo alla centrale.</translation>
  </message>
  <message>
   <source>UTM and MGRS end at 80 south and 84 north</source>
   <translation>UTM e MGRS terminano a 80 sud e 84 nord</translation>
  </message>
  <message>
   <source>Unlock it (most often with your login password), then try again.</source>
   <translation>Sbloccarlo (di solito con la password di accesso), poi riprovare.</translation>
  </message>
  <message>
   <source>Unlock it and try again.</source>
   <translation>Sbloccarla e riprovare.</translation>
  </message>
  <message>
   <source>Unlock it, or choose another --profile.</source>
   <translation>Sbloccarla o scegliere un altro --profile.</translation>
  </message>
  <message>
   <source>Unpack it first.</source>
   <translation>Prima decomprimerlo.</translation>
  </message>
  <message>
   <source>Update Calibar on this laptop, then try again.</source>
   <translation>Aggiornare Calibar su questo portatile, poi riprovare.</translation>
  </message>
  <message>
   <source>Update Calibar on this laptop, then unlock again.</source>
   <translation>Aggiornare Calibar su questo portatile, poi sbloccare di nuovo.</translation>
  </message>
  <message>
   <source>Update Calibar on this laptop.</source>
   <translation>Aggiornare Calibar su questo portatile.</translation>
  </message>
  <message>
   <source>Update this program.</source>
   <translation>Aggiornare questo programma.</translation>
  </message>
  <message>
   <source>Use a newer program.</source>
   <translation>Usare un programma più recente.</translation>
  </message>
  <message>
   <source>Use an older backup.</source>
   <translation>Usi una copia di sicurezza più vecchia.</translation>
  </message>
  <message>
   <source>Use another stick.</source>
   <translation>Usare un’altra chiavetta.</translation>
  </message>
  <message>
   <source>Use at most {1} characters.</source>
   <translation>Usare al massimo {1} caratteri.</translation>
  </message>
  <message>
   <source>Use one of the kinds of the catalogue.</source>
   <translation>Usare uno dei tipi del catalogo.</translation>
  </message>
  <message>
   <source>Use one of {1}.</source>
   <translation>Usare uno di {1}.</translation>
  </message>
  <message>
   <source>Use that window, or close it and try again.</source>
   <translation>Usare quella finestra, o chiuderla e riprovare.</translation>
  </message>
  <message>
   <source>Use the fields of the catalogue.</source>
   <translation>Usare i campi del catalogo.</translation>
  </message>
  <message>
   <source>Use the window that is open, close it first, or choose another --profile.</source>
   <translation>Usare la finestra aperta, chiuderla prima o scegliere un altro --profile.</translation>
  </message>
  <message>
   <source>What had not been sent was left with headquarters. To work again, ask for an invite.</source>
   <translation>Ciò che non era stato inviato è stato lasciato alla centrale. Per lavorare di nuovo, chiedere un invito.</translation>
  </message>
  <message>
   <source>What stands above the header in row {1} was not read</source>
   <translation>Ciò che sta sopra l’intestazione alla riga {1} non è stato letto</translation>
  </message>
  <message>
   <source>What was applied stays. Import it again.</source>
   <translation>Ciò che è stato applicato resta. Importarlo di nuovo.</translation>
  </message>
  <message>
   <source>What was received stays so; the rest waits.</source>
   <translation>Ciò che è stato ricevuto resta; il resto attende.</translation>
  </message>
  <message>
   <source>What was sent or received stays so.</source>
   <translation>Ciò che è stato inviato o ricevuto resta tale.</translation>
  </message>
  <message>
   <source>What was sent or received stays so; the rest waits.</source>
   <translation>Ciò che è stato inviato o ricevuto resta tale; il resto attende.</translation>
  </message>
  <message>
   <source>What was sent stays on this laptop. Sync again; if this stays, tell the person who runs the hub.</source>
   <translation>Ciò che è stato inviato resta su questo portatile. Sincronizzare di nuovo; se persiste, avvisare chi gestisce il server centrale.</translation>
  </message>
  <message>
   <source>Whoever answered has a certificate for another address than the hub's; the connection was refused.</source>
   <translation>Chi ha risposto ha un certificato per un altro indirizzo, non per il server centrale; connessione rifiutata.</translation>
  </message>
  <message>
   <source>Whole numbers go to 2^53.</source>
   <translation>Gli interi arrivano a 2^53.</translation>
  </message>
  <message>
   <source>Whose laptop this is could not be read in what is left of the vault. Nothing was changed.</source>
   <translation>In ciò che resta della cassaforte non si è potuto leggere di chi è questo portatile. Nulla è stato modificato.</translation>
  </message>
  <message>
   <source>With a.m. and p.m. hours go from 1 to 12.</source>
   <translation>Con a.m. e p.m. le ore vanno da 1 a 12.</translation>
  </message>
  <message>
   <source>Withdraw the record and write a new one.</source>
   <translation>Ritirare la scheda e scriverne una nuova.</translation>
  </message>
  <message>
   <source>Without a device secret the passphrase needs {1} characters or {2} words.</source>
   <translation>Senza un segreto del dispositivo la passphrase richiede {1} caratteri o {2} parole.</translation>
  </message>
  <message>
   <source>Write A, B, C or X and then 1 to 4, such as B2.</source>
   <translation>Scrivere A, B, C o X e poi da 1 a 4, come B2.</translation>
  </message>
  <message>
   <source>Write H0, H1, H2 or H3, joined by + when several apply.</source>
   <translation>Scrivere H0, H1, H2 o H3, uniti da + se più d’uno.</translation>
  </message>
  <message>
   <source>Write a date as 1979, 1979-01 or 1979-01-17.</source>
   <translation>Scrivere la data come 1979, 1979-01 o 1979-01-17.</translation>
  </message>
  <message>
   <source>Write a time as 2026-11-23T18:42:00Z.</source>
   <translation>Scrivere l’ora come 2026-11-23T18:42:00Z.</translation>
  </message>
  <message>
   <source>Write a zone as Z or -05:00.</source>
   <translation>Scrivere il fuso come Z o -05:00.</translation>
  </message>
  <message>
   <source>Write dates as 2026-11-23 or 23/11/2026, with four digits for the year.</source>
   <translation>Scrivere le date come 2026-11-23 o 23/11/2026, con l’anno a quattro cifre.</translation>
  </message>
  <message>
   <source>Write dates as 2026-11-23.</source>
   <translation>Scrivere le date come 2026-11-23.</translation>
  </message>
  <message>
   <source>Write digits only.</source>
   <translation>Scrivere solo cifre.</translation>
  </message>
  <message>
   <source>Write it as America/Lima, UTC or -05:00.</source>
   <translation>Scriverlo come America/Lima, UTC o -05:00.</translation>
  </message>
  <message>
   <source>Write it like -12.0464, -77.0428 or 12°02'47"S 77°02'34"W, UTM, MGRS, a full Plus Code or a map link.</source>
   <translation>Scriverla come -12.0464, -77.0428 o 12°02′47″S 77°02′34″W, UTM, MGRS, un Plus Code completo o un link di mappa.</translation>
  </message>
  <message>
   <source>Write metres, such as 100.</source>
   <translation>Scrivere metri, come 100.</translation>
  </message>
  <message>
   <source>Write the year with four digits.</source>
   <translation>Scrivere l’anno con quattro cifre.</translation>
  </message>
  <message>
   <source>Write times as 14:30.</source>
   <translation>Scrivere le ore come 14:30.</translation>
  </message>
  <message>
   <source>You may be on a network that reads along. Everything made here is safe and waits. Use another network or ask the help desk.</source>
   <translation>Forse questa rete intercetta il traffico. Tutto ciò che è stato fatto qui è al sicuro e attende. Usare un’altra rete o chiedere all’assistenza.</translation>
  </message>
  <message>
   <source>You may read this file but not write in it.</source>
   <translation>Può leggere questo fascicolo, ma non scriverci.</translation>
  </message>
  <message>
   <source>a PDF</source>
   <translation>un PDF</translation>
  </message>
  <message>
   <source>a compressed file</source>
   <translation>un file compresso</translation>
  </message>
  <message>
   <source>a database</source>
   <translation>un database</translation>
  </message>
  <message>
   <source>a directory of this PMTiles file is damaged</source>
   <translation>una directory di questo file PMTiles è danneggiata</translation>
  </message>
  <message>
   <source>a field has more than {1} characters</source>
   <translation>un campo ha più di {1} caratteri</translation>
  </message>
  <message>
   <source>a geo: address is written geo:-12.0464,-77.0428</source>
   <translation>un indirizzo geo: si scrive geo:-12.0464,-77.0428</translation>
  </message>
  <message>
   <source>a key stands twice in one object</source>
   <translation>una chiave compare due volte in un oggetto</translation>
  </message>
  <message>
   <source>a map shows at most {1} points</source>
   <translation>una mappa mostra al massimo {1} punti</translation>
  </message>
  <message>
   <source>a minute</source>
   <translation>un minuto</translation>
  </message>
  <message>
   <source>a number is too large</source>
   <translation>un numero è troppo grande</translation>
  </message>
  <message>
   <source>a number with so many digits is no coordinate</source>
   <translation>un numero con tante cifre non è una coordinata</translation>
  </message>
  <message>
   <source>a picture</source>
   <translation>un’immagine</translation>
  </message>
  <message>
   <source>a point lies outside latitude ±90 or longitude ±180</source>
   <translation>un punto è fuori da latitudine ±90 o longitudine ±180</translation>
  </message>
  <message>
   <source>a quotation mark opens here and is not closed, or a field is too long</source>
   <translation>qui si aprono virgolette che non si chiudono, o un campo è troppo lungo</translation>
  </message>
  <message>
   <source>a short Plus Code needs its reference town: give the full code, such as 57R9WXQ4+CV</source>
   <translation>un Plus Code breve richiede la località di riferimento: indicare il codice completo, come 57R9WXQ4+CV</translation>
  </message>
  <message>
   <source>a shortened link holds no coordinates: open it at the station and paste the long one</source>
   <translation>un link abbreviato non contiene coordinate: aprirlo in ufficio e incollare quello lungo</translation>
  </message>
  <message>
   <source>a text is longer than {1} characters</source>
   <translation>un testo ha più di {1} caratteri</translation>
  </message>
  <message>
   <source>a tile of this map file is not binary</source>
   <translation>un riquadro di questo file di mappa non è binario</translation>
  </message>
  <message>
   <source>a track names nobody</source>
   <translation>una traccia non indica nessuno</translation>
  </message>
  <message>
   <source>a whole number is too large</source>
   <translation>un intero è troppo grande</translation>
  </message>
  <message>
   <source>a workbook or zip archive</source>
   <translation>una cartella di lavoro o un archivio ZIP</translation>
  </message>
  <message>
   <source>an MGRS reference has an even number of digits, ten at most</source>
   <translation>un riferimento MGRS ha un numero pari di cifre, dieci al massimo</translation>
  </message>
  <message>
   <source>an old Office file</source>
   <translation>un vecchio file di Office</translation>
  </message>
  <message>
   <source>both halves are latitudes, or both are longitudes</source>
   <translation>entrambe le metà sono latitudini, o longitudini</translation>
  </message>
  <message>
   <source>both values cannot stand together here</source>
   <translation>qui i due valori non possono coesistere</translation>
  </message>
  <message>
   <source>day</source>
   <translation>giorno</translation>
  </message>
  <message>
   <source>each half has degrees, and at most minutes and seconds</source>
   <translation>ogni metà ha gradi, e al massimo minuti e secondi</translation>
  </message>
  <message>
   <source>entries {1} to {2} are missing</source>
   <translation>mancano le voci da {1} a {2}</translation>
  </message>
  <message>
   <source>entry {1} does not follow the one before it</source>
   <translation>la voce {1} non segue la precedente</translation>
  </message>
  <message>
   <source>entry {1} is not the one whose head headquarters keeps: the log was written anew</source>
   <translation>la voce {1} non è quella di cui la centrale conserva la testa: il registro è stato riscritto</translation>
  </message>
  <message>
   <source>entry {1} was altered</source>
   <translation>la voce {1} è stata alterata</translation>
  </message>
  <message>
   <source>give 1 to 200 letters</source>
   <translation>indicare da 1 a 200 lettere</translation>
  </message>
  <message>
   <source>headquarters refused it: give it up on the sync screen</source>
   <translation>la centrale l’ha rifiutata: rinunciarvi nella schermata di sincronizzazione</translation>
  </message>
  <message>
   <source>it does not have the form that it must have</source>
   <translation>non ha la forma dovuta</translation>
  </message>
  <message>
   <source>it is longer than {1} characters</source>
   <translation>ha più di {1} caratteri</translation>
  </message>
  <message>
   <source>it is nested too deeply</source>
   <translation>ha troppi livelli</translation>
  </message>
  <message>
   <source>it is none of the words allowed here</source>
   <translation>non è tra le parole ammesse qui</translation>
  </message>
  <message>
   <source>it is not clear where the latitude ends; write N or S, E or W, or degree signs</source>
   <translation>non è chiaro dove finisca la latitudine; scrivere N o S, E o W, o i segni dei gradi</translation>
  </message>
  <message>
   <source>it is not clear which commas are decimal; put a space between the two halves</source>
   <translation>non è chiaro quali virgole siano decimali; mettere uno spazio tra le due metà</translation>
  </message>
  <message>
   <source>it is not clear which is the day and which is the month</source>
   <translation>non è chiaro quale sia il giorno e quale il mese</translation>
  </message>
  <message>
   <source>it is not clear which number the letters belong to</source>
   <translation>non è chiaro a quale numero appartengano le lettere</translation>
  </message>
  <message>
   <source>it lies outside 0 to {1} {2}</source>
   <translation>è fuori da 0 a {1} {2}</translation>
  </message>
  <message>
   <source>it was changed since: the newer value stays</source>
   <translation>è stata modificata nel frattempo: resta il valore più recente</translation>
  </message>
  <message>
   <source>its target is kept, and so is all that came with it</source>
   <translation>il suo obiettivo è tenuto, e così tutto ciò che è arrivato con esso</translation>
  </message>
  <message>
   <source>key {1}</source>
   <translation>chiave {1}</translation>
  </message>
  <message>
   <source>kilograms</source>
   <translation>chilogrammi</translation>
  </message>
  <message>
   <source>latitude</source>
   <translation>latitudine</translation>
  </message>
  <message>
   <source>latitude and longitude belong together</source>
   <translation>latitudine e longitudine vanno insieme</translation>
  </message>
  <message>
   <source>latitude {1} lies outside -90 to 90</source>
   <translation>la latitudine {1} è fuori da -90 a 90</translation>
  </message>
  <message>
   <source>line {1}</source>
   <translation>riga {1}</translation>
  </message>
  <message>
   <source>line {1} column {2}</source>
   <translation>riga {1} colonna {2}</translation>
  </message>
  <message>
   <source>longitude</source>
   <translation>longitudine</translation>
  </message>
  <message>
   <source>longitude {1} lies outside -180 to 180</source>
   <translation>la longitudine {1} è fuori da -180 a 180</translation>
  </message>
  <message>
   <source>metres</source>
   <translation>metri</translation>
  </message>
  <message>
   <source>minutes and seconds end at 59</source>
   <translation>minuti e secondi terminano a 59</translation>
  </message>
  <message>
   <source>month</source>
   <translation>mese</translation>
  </message>
  <message>
   <source>no coordinates stand in this link</source>
   <translation>questo link non contiene coordinate</translation>
  </message>
  <message>
   <source>no header row was recognised</source>
   <translation>nessuna riga di intestazione riconosciuta</translation>
  </message>
  <message>
   <source>no target on this laptop has this file number</source>
   <translation>nessun obiettivo su questo portatile ha questo numero di fascicolo</translation>
  </message>
  <message>
   <source>not a number</source>
   <translation>non è un numero</translation>
  </message>
  <message>
   <source>notes and sightings are not overwritten</source>
   <translation>note e avvistamenti non si sovrascrivono</translation>
  </message>
  <message>
   <source>nothing in the file names a case, and no target was chosen</source>
   <translation>nulla nel file indica un fascicolo e non è stato scelto un obiettivo</translation>
  </message>
  <message>
   <source>nothing was changed</source>
   <translation>nulla è stato modificato</translation>
  </message>
  <message>
   <source>number {1}</source>
   <translation>numero {1}</translation>
  </message>
  <message>
   <source>number {1}…</source>
   <translation>numero {1}…</translation>
  </message>
  <message>
   <source>one half has a letter for its hemisphere and the other has none</source>
   <translation>una metà ha la lettera dell’emisfero e l’altra no</translation>
  </message>
  <message>
   <source>one half has two letters</source>
   <translation>una metà ha due lettere</translation>
  </message>
  <message>
   <source>only .mbtiles and .pmtiles files are read</source>
   <translation>si leggono solo file .mbtiles e .pmtiles</translation>
  </message>
  <message>
   <source>only WGS84 is read from a geo: address</source>
   <translation>da un indirizzo geo: si legge solo WGS84</translation>
  </message>
  <message>
   <source>only the last of degrees, minutes and seconds may have decimals, only the first a sign</source>
   <translation>solo l’ultimo tra gradi, minuti e secondi può avere decimali, solo il primo un segno</translation>
  </message>
  <message>
   <source>others have built on it since: withdraw it by hand if it is wrong</source>
   <translation>altri vi si sono basati nel frattempo: ritirarla a mano se è sbagliata</translation>
  </message>
  <message>
   <source>permission</source>
   <translation>autorizzazione</translation>
  </message>
  <message>
   <source>place</source>
   <translation>luogo</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>motivo</translation>
  </message>
  <message>
   <source>row {1}</source>
   <translation>riga {1}</translation>
  </message>
  <message>
   <source>the JSON is nested deeper than {1} levels</source>
   <translation>il JSON ha più di {1} livelli</translation>
  </message>
  <message>
   <source>the XML declares what is not accepted: a document type or an encoding</source>
   <translation>l’XML dichiara ciò che non è accettato: un tipo di documento o una codifica</translation>
  </message>
  <message>
   <source>the XML is nested deeper than {1} levels</source>
   <translation>l’XML ha più di {1} livelli</translation>
  </message>
  <message>
   <source>the attachment is not here</source>
   <translation>l’allegato non è qui</translation>
  </message>
  <message>
   <source>the bytes of this file are not on this laptop yet</source>
   <translation>il contenuto di questo file non è ancora su questo portatile</translation>
  </message>
  <message>
   <source>the columns of these points differ in length</source>
   <translation>le colonne di questi punti hanno lunghezze diverse</translation>
  </message>
  <message>
   <source>the coordinate is empty</source>
   <translation>la coordinata è vuota</translation>
  </message>
  <message>
   <source>the date has another time with it than the column of the time</source>
   <translation>la data ha un’ora diversa dalla colonna dell’ora</translation>
  </message>
  <message>
   <source>the description of this PMTiles file is damaged</source>
   <translation>la descrizione di questo file PMTiles è danneggiata</translation>
  </message>
  <message>
   <source>the directories of this PMTiles file are nested too deeply</source>
   <translation>le directory di questo file PMTiles hanno troppi livelli</translation>
  </message>
  <message>
   <source>the easting of a UTM reference lies between 100000 and 999999</source>
   <translation>la coordinata est di un riferimento UTM è tra 100000 e 999999</translation>
  </message>
  <message>
   <source>the file cannot be read</source>
   <translation>impossibile leggere il file</translation>
  </message>
  <message>
   <source>the file has more than {1} entries</source>
   <translation>il file ha più di {1} voci</translation>
  </message>
  <message>
   <source>the file has more than {1} points</source>
   <translation>il file ha più di {1} punti</translation>
  </message>
  <message>
   <source>the file has {1} bytes; at most {2} are read</source>
   <translation>il file ha {1} byte; se ne leggono al massimo {2}</translation>
  </message>
  <message>
   <source>the file holds bytes that are not {1}</source>
   <translation>il file contiene byte che non sono {1}</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>il file è vuoto</translation>
  </message>
  <message>
   <source>the file is larger than 25 MB</source>
   <translation>il file supera i 25 MB</translation>
  </message>
  <message>
   <source>the file says it is {1} and is not</source>
   <translation>il file dice di essere {1} e non lo è</translation>
  </message>
  <message>
   <source>the log ends at entry {1}, but headquarters keeps the head of entry {2}</source>
   <translation>il registro finisce alla voce {1}, ma la centrale conserva la testa della voce {2}</translation>
  </message>
  <message>
   <source>the map library is missing</source>
   <translation>manca la libreria delle mappe</translation>
  </message>
  <message>
   <source>the map page holds what it must not: {1}</source>
   <translation>la pagina della mappa contiene ciò che non deve: {1}</translation>
  </message>
  <message>
   <source>the marks for degrees, minutes and seconds are out of order</source>
   <translation>i segni di gradi, minuti e secondi non sono in ordine</translation>
  </message>
  <message>
   <source>the minus sign contradicts the letter</source>
   <translation>il segno meno contraddice la lettera</translation>
  </message>
  <message>
   <source>the name has more than {1} characters</source>
   <translation>il nome ha più di {1} caratteri</translation>
  </message>
  <message>
   <source>the northing of a UTM reference lies between 0 and 10000000</source>
   <translation>la coordinata nord di un riferimento UTM è tra 0 e 10000000</translation>
  </message>
  <message>
   <source>the notice has no name</source>
   <translation>l’avviso non ha nome</translation>
  </message>
  <message>
   <source>the number is too large</source>
   <translation>il numero è troppo grande</translation>
  </message>
  <message>
   <source>the picture has more than 50 megapixels</source>
   <translation>l’immagine ha più di 50 megapixel</translation>
  </message>
  <message>
   <source>the picture is damaged</source>
   <translation>l’immagine è danneggiata</translation>
  </message>
  <message>
   <source>the picture is larger than 25 MB</source>
   <translation>l’immagine supera i 25 MB</translation>
  </message>
  <message>
   <source>the picture needs too much memory</source>
   <translation>l’immagine richiede troppa memoria</translation>
  </message>
  <message>
   <source>the picture takes too long to read</source>
   <translation>la lettura dell’immagine richiede troppo tempo</translation>
  </message>
  <message>
   <source>the point has no time</source>
   <translation>il punto non ha ora</translation>
  </message>
  <message>
   <source>the precision is not a length</source>
   <translation>la precisione non è una lunghezza</translation>
  </message>
  <message>
   <source>the reason is missing</source>
   <translation>manca il motivo</translation>
  </message>
  <message>
   <source>the row has no date</source>
   <translation>la riga non ha data</translation>
  </message>
  <message>
   <source>the row has {1} columns and the header {2}</source>
   <translation>la riga ha {1} colonne e l’intestazione {2}</translation>
  </message>
  <message>
   <source>the row names no case</source>
   <translation>la riga non indica alcun fascicolo</translation>
  </message>
  <message>
   <source>the table has more than {1} rows</source>
   <translation>la tabella ha più di {1} righe</translation>
  </message>
  <message>
   <source>the text holds a NUL character</source>
   <translation>il testo contiene un carattere NUL</translation>
  </message>
  <message>
   <source>the text holds half a character</source>
   <translation>il testo contiene un carattere incompleto</translation>
  </message>
  <message>
   <source>the time has no zone</source>
   <translation>l’ora non ha fuso</translation>
  </message>
  <message>
   <source>the uncertainty of a geo: address is a number of metres</source>
   <translation>l’incertezza di un indirizzo geo: è un numero di metri</translation>
  </message>
  <message>
   <source>the year lies outside {1} to {2}</source>
   <translation>l’anno è fuori da {1} a {2}</translation>
  </message>
  <message>
   <source>the {1} has more than {2} characters</source>
   <translation>{1}: più di {2} caratteri</translation>
  </message>
  <message>
   <source>the {1} is not a number</source>
   <translation>{1}: non è un numero</translation>
  </message>
  <message>
   <source>there are more than {1} columns</source>
   <translation>ci sono più di {1} colonne</translation>
  </message>
  <message>
   <source>there is a control character in this coordinate</source>
   <translation>c’è un carattere di controllo in questa coordinata</translation>
  </message>
  <message>
   <source>there is both a comma and a point within one number</source>
   <translation>ci sono virgola e punto nello stesso numero</translation>
  </message>
  <message>
   <source>there is no UTM zone {1}</source>
   <translation>la zona UTM {1} non esiste</translation>
  </message>
  <message>
   <source>there is no notice in this file</source>
   <translation>in questo file non c’è alcun avviso</translation>
  </message>
  <message>
   <source>there is no other laptop of that id here</source>
   <translation>qui non c’è un altro portatile con questo identificativo</translation>
  </message>
  <message>
   <source>there is no point in this file</source>
   <translation>in questo file non c’è alcun punto</translation>
  </message>
  <message>
   <source>there is no such MGRS square</source>
   <translation>questo quadrato MGRS non esiste</translation>
  </message>
  <message>
   <source>there is no such day in that month</source>
   <translation>quel mese non ha quel giorno</translation>
  </message>
  <message>
   <source>there is no such field</source>
   <translation>questo campo non esiste</translation>
  </message>
  <message>
   <source>there is no such format</source>
   <translation>questo formato non esiste</translation>
  </message>
  <message>
   <source>there is no such hour</source>
   <translation>quest’ora non esiste</translation>
  </message>
  <message>
   <source>there is no such import on this laptop</source>
   <translation>questa importazione non è su questo portatile</translation>
  </message>
  <message>
   <source>there is no such month</source>
   <translation>questo mese non esiste</translation>
  </message>
  <message>
   <source>there is no such record on this laptop</source>
   <translation>questa scheda non è su questo portatile</translation>
  </message>
  <message>
   <source>there is no such time of day</source>
   <translation>quest’ora del giorno non esiste</translation>
  </message>
  <message>
   <source>there is no such time zone</source>
   <translation>questo fuso orario non esiste</translation>
  </message>
  <message>
   <source>there is text after a closing quotation mark</source>
   <translation>c’è testo dopo virgolette di chiusura</translation>
  </message>
  <message>
   <source>there must be one latitude and one longitude</source>
   <translation>servono una latitudine e una longitudine</translation>
  </message>
  <message>
   <source>this PMTiles file does not say which area it shows</source>
   <translation>questo file PMTiles non dice quale area mostra</translation>
  </message>
  <message>
   <source>this PMTiles file has version {1}; version 3 is read</source>
   <translation>questo file PMTiles ha la versione {1}; si legge la 3</translation>
  </message>
  <message>
   <source>this PMTiles file holds tiles of an unknown kind</source>
   <translation>questo file PMTiles contiene riquadri di tipo sconosciuto</translation>
  </message>
  <message>
   <source>this PMTiles file is damaged or cut short</source>
   <translation>questo file PMTiles è danneggiato o incompleto</translation>
  </message>
  <message>
   <source>this PMTiles file is packed with {1}; gzip is read</source>
   <translation>questo file PMTiles è compresso con {1}; si legge gzip</translation>
  </message>
  <message>
   <source>this UTM reference lies outside its zone</source>
   <translation>questo riferimento UTM è fuori dalla sua zona</translation>
  </message>
  <message>
   <source>this change was not refused</source>
   <translation>questa modifica non è stata rifiutata</translation>
  </message>
  <message>
   <source>this field cannot be changed</source>
   <translation>questo campo non può essere modificato</translation>
  </message>
  <message>
   <source>this file is only for reading here</source>
   <translation>questo fascicolo qui è di sola lettura</translation>
  </message>
  <message>
   <source>this is XML but not GPX</source>
   <translation>è XML ma non GPX</translation>
  </message>
  <message>
   <source>this is an organisation</source>
   <translation>è un’organizzazione</translation>
  </message>
  <message>
   <source>this is no notice id</source>
   <translation>non è un identificativo di avviso</translation>
  </message>
  <message>
   <source>this is not JSON: {1}</source>
   <translation>non è JSON: {1}</translation>
  </message>
  <message>
   <source>this is not a 4x4 grade</source>
   <translation>non è una valutazione 4x4</translation>
  </message>
  <message>
   <source>this is not a JPEG, PNG or WebP picture</source>
   <translation>non è un’immagine JPEG, PNG o WebP</translation>
  </message>
  <message>
   <source>this is not a PMTiles file</source>
   <translation>non è un file PMTiles</translation>
  </message>
  <message>
   <source>this is not a coordinate</source>
   <translation>non è una coordinata</translation>
  </message>
  <message>
   <source>this is not a date</source>
   <translation>non è una data</translation>
  </message>
  <message>
   <source>this is not a handling code</source>
   <translation>non è un codice di trattamento</translation>
  </message>
  <message>
   <source>this is not a list of warrants</source>
   <translation>non è un elenco di mandati</translation>
  </message>
  <message>
   <source>this is not a notice: it has no entity_id</source>
   <translation>non è un avviso: manca entity_id</translation>
  </message>
  <message>
   <source>this is not a number</source>
   <translation>non è un numero</translation>
  </message>
  <message>
   <source>this is not a record</source>
   <translation>non è una scheda</translation>
  </message>
  <message>
   <source>this is not a record id</source>
   <translation>non è un identificativo di scheda</translation>
  </message>
  <message>
   <source>this is not a time</source>
   <translation>non è un’ora</translation>
  </message>
  <message>
   <source>this is not a time of day</source>
   <translation>non è un’ora del giorno</translation>
  </message>
  <message>
   <source>this is not a valid Plus Code</source>
   <translation>non è un Plus Code valido</translation>
  </message>
  <message>
   <source>this is not an ISO date</source>
   <translation>non è una data ISO</translation>
  </message>
  <message>
   <source>this is not an MBTiles file</source>
   <translation>non è un file MBTiles</translation>
  </message>
  <message>
   <source>this is not text</source>
   <translation>non è testo</translation>
  </message>
  <message>
   <source>this is not the whole answer of headquarters</source>
   <translation>non è l’intera risposta della centrale</translation>
  </message>
  <message>
   <source>this is not the whole request of a laptop</source>
   <translation>non è l’intera richiesta di un portatile</translation>
  </message>
  <message>
   <source>this is not well-formed XML</source>
   <translation>non è XML ben formato</translation>
  </message>
  <message>
   <source>this is too long for the log</source>
   <translation>è troppo lungo per il registro</translation>
  </message>
  <message>
   <source>this is {1}, which cannot be imported</source>
   <translation>questo è {1}, che non si può importare</translation>
  </message>
  <message>
   <source>this kind of file is not known</source>
   <translation>questo tipo di file non è noto</translation>
  </message>
  <message>
   <source>this link is damaged</source>
   <translation>questo link è danneggiato</translation>
  </message>
  <message>
   <source>this map file cannot be opened</source>
   <translation>impossibile aprire questo file di mappa</translation>
  </message>
  <message>
   <source>this map file is damaged</source>
   <translation>questo file di mappa è danneggiato</translation>
  </message>
  <message>
   <source>this map tile holds too many shapes</source>
   <translation>questo riquadro contiene troppe forme</translation>
  </message>
  <message>
   <source>this map tile is cut short</source>
   <translation>questo riquadro è incompleto</translation>
  </message>
  <message>
   <source>this map tile is damaged</source>
   <translation>questo riquadro è danneggiato</translation>
  </message>
  <message>
   <source>this map tile is neither an image nor a vector tile</source>
   <translation>questo riquadro non è né immagine né vettoriale</translation>
  </message>
  <message>
   <source>this map tile is too large</source>
   <translation>questo riquadro è troppo grande</translation>
  </message>
  <message>
   <source>this place has no MGRS reference</source>
   <translation>questo luogo non ha riferimento MGRS</translation>
  </message>
  <message>
   <source>this place name is too long</source>
   <translation>questo nome di luogo è troppo lungo</translation>
  </message>
  <message>
   <source>this program does not know that kind of record</source>
   <translation>questo programma non conosce questo tipo di scheda</translation>
  </message>
  <message>
   <source>this record changed again meanwhile</source>
   <translation>questa scheda è cambiata di nuovo nel frattempo</translation>
  </message>
  <message>
   <source>this reference lies outside the globe</source>
   <translation>questo riferimento è fuori dal globo</translation>
  </message>
  <message>
   <source>this text is too long for a coordinate</source>
   <translation>questo testo è troppo lungo per una coordinata</translation>
  </message>
  <message>
   <source>this time cannot be</source>
   <translation>quest’ora non è possibile</translation>
  </message>
  <message>
   <source>this year cannot be</source>
   <translation>quest’anno non è possibile</translation>
  </message>
  <message>
   <source>time zone</source>
   <translation>fuso orario</translation>
  </message>
  <message>
   <source>two numbers are needed, a latitude and a longitude</source>
   <translation>servono due numeri, una latitudine e una longitudine</translation>
  </message>
  <message>
   <source>what follows the time is not understood</source>
   <translation>ciò che segue l’ora non è chiaro</translation>
  </message>
  <message>
   <source>{1} and {2} more</source>
   <translation>{1} e altri {2}</translation>
  </message>
  <message>
   <source>{1} holds something that is no country code; it was left out</source>
   <translation>{1} contiene qualcosa che non è un codice di paese; è stato omesso</translation>
  </message>
  <message>
   <source>{1} hours {2} minutes</source>
   <translation>{1} ore {2} minuti</translation>
  </message>
  <message>
   <source>{1} is not the file that was tested</source>
   <translation>{1} non è il file che è stato provato</translation>
  </message>
  <message>
   <source>{1} minutes</source>
   <translation>{1} minuti</translation>
  </message>
  <message>
   <source>{1} names several countries; none of them was taken as the one</source>
   <translation>{1} indica più paesi; nessuno è stato preso</translation>
  </message>
  <message>
   <source>{1} {2} lies outside -{3} to {4}</source>
   <translation>{1} {2} è fuori da -{3} a {4}</translation>
  </message>
 </context>
 <context>
  <name>Everywhere</name>
  <message>
   <source>Cover the window</source>
   <translation>Coprire la finestra</translation>
  </message>
  <message>
   <source>Do</source>
   <translation>Fai</translation>
  </message>
  <message>
   <source>Export what is open</source>
   <translation>Esporta ciò che è aperto</translation>
  </message>
  <message>
   <source>Filter this list</source>
   <translation>Filtra questo elenco</translation>
  </message>
  <message>
   <source>Next part of the window</source>
   <translation>Parte successiva della finestra</translation>
  </message>
  <message>
   <source>Print what is open</source>
   <translation>Stampa ciò che è aperto</translation>
  </message>
  <message>
   <source>Take the last capture back</source>
   <translation>Annulla l’ultima annotazione</translation>
  </message>
 </context>
 <context>
  <name>ExportSheet</name>
  <message>
   <source>Do not export</source>
   <translation>Non esportare</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Esporta</translation>
  </message>
  <message>
   <source>Export {name}</source>
   <translation>Esporta {name}</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <source>Permission</source>
   <translation>Autorizzazione</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Say in a few words why.</source>
   <translation>Dire in poche parole perché.</translation>
  </message>
  <message numerus="yes">
   <source>Staying here: %n record(s), because the handling code asks for permission.</source>
   <translation>
    <numerusform>%n resta qui: il codice di trattamento chiede un’autorizzazione.</numerusform>
    <numerusform>%n restano qui: il codice di trattamento chiede un’autorizzazione.</numerusform>
   </translation>
  </message>
  <message>
   <source>The file is not encrypted: whoever has it can read it. The log keeps who wrote it and why.</source>
   <translation>Il file non è cifrato: chi lo possiede può leggerlo. Il registro conserva chi l’ha scritto e perché.</translation>
  </message>
  <message numerus="yes">
   <source>To be written: %n record(s).</source>
   <translation>
    <numerusform>Esce %n scheda.</numerusform>
    <numerusform>Escono %n schede.</numerusform>
   </translation>
  </message>
  <message>
   <source>Who allowed it (only for what stays here otherwise)</source>
   <translation>Chi l’ha autorizzato (solo per ciò che altrimenti resta qui)</translation>
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message>
   <source>CSV: sightings for spreadsheets</source>
   <translation>CSV: avvistamenti per fogli di calcolo</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Esporta</translation>
  </message>
  <message>
   <source>FollowTheMoney: the dossier for analysis programs</source>
   <translation>FollowTheMoney: il fascicolo per programmi di analisi</translation>
  </message>
  <message>
   <source>GPX: sightings for receivers</source>
   <translation>GPX: avvistamenti per ricevitori GPS</translation>
  </message>
  <message>
   <source>GeoJSON: sightings for map programs</source>
   <translation>GeoJSON: avvistamenti per programmi di mappe</translation>
  </message>
  <message>
   <source>KML: sightings for Google Earth</source>
   <translation>KML: avvistamenti per Google Earth</translation>
  </message>
  <message>
   <source>{count} records were written (copy {copy}).</source>
   <translation>{count} schede scritte (copia {copy}).</translation>
  </message>
  <message>
   <source>{count} stayed here.</source>
   <translation>{count} sono rimasti qui.</translation>
  </message>
 </context>
 <context>
  <name>FaultSheet</name>
  <message>
   <source>Copy details</source>
   <translation>Copia dettagli</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Dettagli</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continua</translation>
  </message>
 </context>
 <context>
  <name>Field</name>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sì</translation>
  </message>
 </context>
 <context>
  <name>Fields</name>
  <message>
   <source>Arrived</source>
   <translation>Arrivo</translation>
  </message>
  <message>
   <source>Begins</source>
   <translation>Inizio</translation>
  </message>
  <message>
   <source>Born</source>
   <translation>Nascita</translation>
  </message>
  <message>
   <source>Build</source>
   <translation>Corporatura</translation>
  </message>
  <message>
   <source>Carrier</source>
   <translation>Vettore</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>Categoria</translation>
  </message>
  <message>
   <source>Caution</source>
   <translation>Avvertenza</translation>
  </message>
  <message>
   <source>Charges</source>
   <translation>Capi d’accusa</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>Verificato</translation>
  </message>
  <message>
   <source>Checked by</source>
   <translation>Verificato da</translation>
  </message>
  <message>
   <source>Checked through</source>
   <translation>Verificato tramite</translation>
  </message>
  <message>
   <source>Checksum</source>
   <translation>Somma di controllo</translation>
  </message>
  <message>
   <source>Code list</source>
   <translation>Elenco di codici</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Colore</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Confermato</translation>
  </message>
  <message>
   <source>Coordinates as written</source>
   <translation>Coordinate come scritte</translation>
  </message>
  <message>
   <source>Countries</source>
   <translation>Paesi</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Paese</translation>
  </message>
  <message>
   <source>Country of birth</source>
   <translation>Paese di nascita</translation>
  </message>
  <message>
   <source>Country of the file</source>
   <translation>Paese del fascicolo</translation>
  </message>
  <message>
   <source>Court</source>
   <translation>Tribunale</translation>
  </message>
  <message>
   <source>Departed</source>
   <translation>Partenza</translation>
  </message>
  <message>
   <source>Ends</source>
   <translation>Fine</translation>
  </message>
  <message>
   <source>Expires</source>
   <translation>Scade</translation>
  </message>
  <message>
   <source>Extradition from</source>
   <translation>Estradizione da</translation>
  </message>
  <message>
   <source>Eyes</source>
   <translation>Occhi</translation>
  </message>
  <message>
   <source>Father</source>
   <translation>Padre</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fascicolo</translation>
  </message>
  <message>
   <source>File type</source>
   <translation>Tipo di file</translation>
  </message>
  <message>
   <source>First surname</source>
   <translation>Primo cognome</translation>
  </message>
  <message>
   <source>Forenames</source>
   <translation>Nomi</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Da</translation>
  </message>
  <message>
   <source>From country</source>
   <translation>Paese di partenza</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>Valutazione</translation>
  </message>
  <message>
   <source>Hair</source>
   <translation>Capelli</translation>
  </message>
  <message>
   <source>Handling</source>
   <translation>Trattamento</translation>
  </message>
  <message>
   <source>Handling note</source>
   <translation>Nota di trattamento</translation>
  </message>
  <message>
   <source>Height (cm)</source>
   <translation>Statura (cm)</translation>
  </message>
  <message>
   <source>Height in pixels</source>
   <translation>Altezza in pixel</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Certezza</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Emesso</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Lingue</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>Latitudine</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>Responsabile</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>Longitudine</translation>
  </message>
  <message>
   <source>Make</source>
   <translation>Marca</translation>
  </message>
  <message>
   <source>Marks</source>
   <translation>Segni</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modello</translation>
  </message>
  <message>
   <source>Modus operandi</source>
   <translation>Modus operandi</translation>
  </message>
  <message>
   <source>Mother</source>
   <translation>Madre</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>Name in its own script</source>
   <translation>Nome nella scrittura originale</translation>
  </message>
  <message>
   <source>Nationality</source>
   <translation>Nazionalità</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>Avviso</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Numero</translation>
  </message>
  <message>
   <source>Observed</source>
   <translation>Osservato</translation>
  </message>
  <message>
   <source>Occupation</source>
   <translation>Professione</translation>
  </message>
  <message>
   <source>Officer</source>
   <translation>Agente</translation>
  </message>
  <message>
   <source>Operation</source>
   <translation>Operazione</translation>
  </message>
  <message>
   <source>Other names</source>
   <translation>Altri nomi</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Esito</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Periodo</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Luogo</translation>
  </message>
  <message>
   <source>Place of birth</source>
   <translation>Luogo di nascita</translation>
  </message>
  <message>
   <source>Plate, number or name</source>
   <translation>Targa, numero o nome</translation>
  </message>
  <message>
   <source>Priority</source>
   <translation>Priorità</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>Grado</translation>
  </message>
  <message>
   <source>Review on</source>
   <translation>Da rivedere il</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Ruolo</translation>
  </message>
  <message>
   <source>Second surname</source>
   <translation>Secondo cognome</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>Visto</translation>
  </message>
  <message>
   <source>Seen by</source>
   <translation>Visto da</translation>
  </message>
  <message>
   <source>Sentence</source>
   <translation>Condanna</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>Sesso</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Dimensione</translation>
  </message>
  <message>
   <source>Small picture</source>
   <translation>Miniatura</translation>
  </message>
  <message>
   <source>Source reference</source>
   <translation>Riferimento della fonte</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Stato</translation>
  </message>
  <message>
   <source>Status found</source>
   <translation>Stato riscontrato</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Sintesi</translation>
  </message>
  <message>
   <source>Sure within (m)</source>
   <translation>Certo entro (m)</translation>
  </message>
  <message>
   <source>Taken</source>
   <translation>Scattata</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Obiettivo</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Squadra</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Testo</translation>
  </message>
  <message>
   <source>To</source>
   <translation>A</translation>
  </message>
  <message>
   <source>To country</source>
   <translation>Paese di arrivo</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unità</translation>
  </message>
  <message>
   <source>Weight (kg)</source>
   <translation>Peso (kg)</translation>
  </message>
  <message>
   <source>Width in pixels</source>
   <translation>Larghezza in pixel</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>Scritto</translation>
  </message>
 </context>
 <context>
  <name>FileSheet</name>
  <message>
   <source>Close</source>
   <translation>Chiudi</translation>
  </message>
  <message>
   <source>Fetch now</source>
   <translation>Scarica ora</translation>
  </message>
 </context>
 <context>
  <name>FileStates</name>
  <message numerus="yes">
   <source>%n file(s) here</source>
   <translation>
    <numerusform>%n file qui</numerusform>
    <numerusform>%n file qui</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) here in part</source>
   <translation>
    <numerusform>%n file qui in parte</numerusform>
    <numerusform>%n file qui in parte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) kept back by size</source>
   <translation>
    <numerusform>%n file trattenuto per la dimensione</numerusform>
    <numerusform>%n file trattenuti per la dimensione</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) not at headquarters</source>
   <translation>
    <numerusform>%n file non è in centrale</numerusform>
    <numerusform>%n file non sono in centrale</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) to fetch</source>
   <translation>
    <numerusform>%n file da scaricare</numerusform>
    <numerusform>%n file da scaricare</numerusform>
   </translation>
  </message>
  <message>
   <source>here</source>
   <translation>qui</translation>
  </message>
  <message>
   <source>here in part</source>
   <translation>qui in parte</translation>
  </message>
  <message>
   <source>kept back</source>
   <translation>trattenuto</translation>
  </message>
  <message>
   <source>not at headquarters</source>
   <translation>non è in centrale</translation>
  </message>
  <message>
   <source>not sent yet</source>
   <translation>non ancora inviato</translation>
  </message>
  <message>
   <source>to fetch</source>
   <translation>da scaricare</translation>
  </message>
 </context>
 <context>
  <name>FilesCard</name>
  <message numerus="yes">
   <source>%n of your own file(s) wait for another connection.</source>
   <translation>
    <numerusform>%n suo file attende un’altra connessione.</numerusform>
    <numerusform>%n suoi file attendono un’altra connessione.</numerusform>
   </translation>
  </message>
  <message>
   <source>Files larger than {size} move only when asked for.</source>
   <translation>I file oltre {size} si trasferiscono solo su richiesta.</translation>
  </message>
  <message>
   <source>Photos and files</source>
   <translation>Foto e file</translation>
  </message>
  <message>
   <source>This connection counts as metered.</source>
   <translation>Questa connessione conta come a consumo.</translation>
  </message>
 </context>
 <context>
  <name>FilesSettings</name>
  <message>
   <source>All</source>
   <translation>Tutti</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatico</translation>
  </message>
  <message>
   <source>Automatic: as the system says.</source>
   <translation>Automatico: come dice il sistema.</translation>
  </message>
  <message>
   <source>Fetched by themselves</source>
   <translation>Scaricati da soli</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <source>On a metered connection</source>
   <translation>Su una connessione a consumo</translation>
  </message>
  <message>
   <source>Photos and files</source>
   <translation>Foto e file</translation>
  </message>
  <message>
   <source>Small pictures always come. Larger files wait until you ask for them in their dossier.</source>
   <translation>Le foto piccole arrivano sempre. I file più grandi attendono la richiesta nel loro fascicolo.</translation>
  </message>
  <message>
   <source>Small pictures only</source>
   <translation>Solo foto piccole</translation>
  </message>
  <message>
   <source>Treat this connection as metered</source>
   <translation>Considera questa connessione a consumo</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sì</translation>
  </message>
 </context>
 <context>
  <name>FilesTab</name>
  <message>
   <source>Add a photo</source>
   <translation>Aggiungi foto</translation>
  </message>
  <message numerus="yes">
   <source>Fetch %n file(s) now</source>
   <translation>
    <numerusform>Scarica %n file ora</numerusform>
    <numerusform>Scarica %n file ora</numerusform>
   </translation>
  </message>
  <message>
   <source>Fetched before all others</source>
   <translation>Scaricato prima di tutti gli altri</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>File</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>No photo and no file yet. Add a photo, or record one with F2.</source>
   <translation>Ancora nessuna foto e nessun file. Aggiunga una foto, o la annoti con F2.</translation>
  </message>
  <message>
   <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
   <translation>Immagini (*.jpg *.jpeg *.png *.webp)</translation>
  </message>
 </context>
 <context>
  <name>FormField</name>
  <message>
   <source>%1 (optional)</source>
   <translation>%1 (facoltativo)</translation>
  </message>
 </context>
 <context>
  <name>Frame</name>
  <message>
   <source>Add a target</source>
   <translation>Aggiungi obiettivo</translation>
  </message>
  <message>
   <source>Briefings</source>
   <translation>Briefing</translation>
  </message>
  <message>
   <source>Do</source>
   <translation>Fai</translation>
  </message>
  <message>
   <source>Erase this vault…</source>
   <translation>Cancellare la cassaforte…</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Schermo intero</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>Vai a</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importa</translation>
  </message>
  <message>
   <source>Keys and help</source>
   <translation>Tasti e aiuto</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Testo più grande</translation>
  </message>
  <message>
   <source>Lock now</source>
   <translation>Blocca adesso</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Mappa</translation>
  </message>
  <message>
   <source>Next conflict</source>
   <translation>Conflitto successivo</translation>
  </message>
  <message>
   <source>Night on or off</source>
   <translation>Attiva o disattiva la modalità notte</translation>
  </message>
  <message>
   <source>Normal text</source>
   <translation>Testo normale</translation>
  </message>
  <message>
   <source>Operations</source>
   <translation>Operazioni</translation>
  </message>
  <message>
   <source>Quick capture</source>
   <translation>Annotazione rapida</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Riprova</translation>
  </message>
  <message>
   <source>Saved on this laptop</source>
   <translation>Salvato su questo portatile</translation>
  </message>
  <message>
   <source>Search everything</source>
   <translation>Cerca ovunque</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Impostazioni</translation>
  </message>
  <message>
   <source>Sightings</source>
   <translation>Avvistamenti</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Testo più piccolo</translation>
  </message>
  <message>
   <source>Sync</source>
   <translation>Sincronizza</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Sincronizza ora</translation>
  </message>
  <message>
   <source>Targets</source>
   <translation>Obiettivi</translation>
  </message>
 </context>
 <context>
  <name>GradePicker</name>
  <message>
   <source>1 · certain</source>
   <translation>1 · certa</translation>
  </message>
  <message>
   <source>2 · known to the source itself</source>
   <translation>2 · nota alla fonte stessa</translation>
  </message>
  <message>
   <source>3 · hearsay, confirmed</source>
   <translation>3 · per sentito dire, confermata</translation>
  </message>
  <message>
   <source>4 · hearsay, not confirmed</source>
   <translation>4 · per sentito dire, non confermata</translation>
  </message>
  <message>
   <source>A · always reliable</source>
   <translation>A · sempre affidabile</translation>
  </message>
  <message>
   <source>B · mostly reliable</source>
   <translation>B · per lo più affidabile</translation>
  </message>
  <message>
   <source>C · mostly unreliable</source>
   <translation>C · poco affidabile</translation>
  </message>
  <message>
   <source>Information</source>
   <translation>Informazione</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Fonte</translation>
  </message>
  <message>
   <source>X · cannot be judged</source>
   <translation>X · non valutabile</translation>
  </message>
 </context>
 <context>
  <name>Grades</name>
  <message>
   <source>Accuracy not in doubt</source>
   <translation>Esattezza fuori dubbio</translation>
  </message>
  <message>
   <source>Cannot be corroborated</source>
   <translation>Non corroborabile</translation>
  </message>
  <message>
   <source>For police work under the law</source>
   <translation>Per uso di polizia a norma di legge</translation>
  </message>
  <message>
   <source>Known to the source, not to the officer</source>
   <translation>Nota alla fonte, non all’agente</translation>
  </message>
  <message>
   <source>Not in court without permission</source>
   <translation>Non in giudizio senza autorizzazione</translation>
  </message>
  <message>
   <source>Not known to the source, corroborated</source>
   <translation>Non nota alla fonte, corroborata</translation>
  </message>
  <message>
   <source>Not passed on without permission</source>
   <translation>Non trasmettere senza autorizzazione</translation>
  </message>
  <message>
   <source>Other restrictions, as written</source>
   <translation>Altre restrizioni, come indicato</translation>
  </message>
  <message>
   <source>Source cannot be judged</source>
   <translation>Fonte non valutabile</translation>
  </message>
  <message>
   <source>Source mostly reliable</source>
   <translation>Fonte per lo più affidabile</translation>
  </message>
  <message>
   <source>Source mostly unreliable</source>
   <translation>Fonte per lo più inaffidabile</translation>
  </message>
  <message>
   <source>Source without doubt</source>
   <translation>Fonte senza alcun dubbio</translation>
  </message>
 </context>
 <context>
  <name>HandlingPicker</name>
  <message>
   <source>Not in court without permission</source>
   <translation>Non in giudizio senza autorizzazione</translation>
  </message>
  <message>
   <source>Not passed on without permission</source>
   <translation>Non trasmettere senza autorizzazione</translation>
  </message>
  <message>
   <source>Only to prevent and combat crime</source>
   <translation>Solo per prevenire e combattere i reati</translation>
  </message>
  <message>
   <source>Other restrictions, as written</source>
   <translation>Altre restrizioni, come indicato</translation>
  </message>
 </context>
 <context>
  <name>HeldPlanCardView</name>
  <message>
   <source>It is meant: withdraw them</source>
   <translation>È voluto: ritirarle</translation>
  </message>
  <message>
   <source>Open dossier</source>
   <translation>Apri fascicolo</translation>
  </message>
  <message>
   <source>That is unusual, so nothing of it was done here; everything else in {file} was imported. It comes from {officer}. Ask headquarters whether it is meant.</source>
   <translation>È insolito, quindi qui non è stato fatto nulla; tutto il resto di {file} è stato importato. Proviene da {officer}. Chieda alla centrale se è voluto.</translation>
  </message>
  <message>
   <source>That is unusual, so nothing of it was done here; everything else was exchanged. It comes from {officer}. Ask headquarters whether it is meant.</source>
   <translation>È insolito, quindi qui non è stato fatto nulla; tutto il resto è stato scambiato. Proviene da {officer}. Chieda alla centrale se è voluto.</translation>
  </message>
  <message>
   <source>{name}: {withdrawn} of {standing} records would be withdrawn</source>
   <translation>{name}: verrebbero ritirate schede: {withdrawn} su {standing}</translation>
  </message>
 </context>
 <context>
  <name>ImportsScreen</name>
  <message>
   <source>Choose a file</source>
   <translation>Scegli un file</translation>
  </message>
  <message>
   <source>INTERPOL notices (JSON), tables of sightings (CSV, TSV) and tracks (GPX). Drop a file here.</source>
   <translation>Avvisi INTERPOL (JSON), tabelle di avvistamenti (CSV, TSV) e tracce (GPX). Trascinare un file qui.</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importa</translation>
  </message>
  <message>
   <source>Imported</source>
   <translation>Importato</translation>
  </message>
  <message>
   <source>It is a large withdrawal: other laptops hold it until somebody has looked at it.</source>
   <translation>È un ritiro in massa: gli altri portatili lo trattengono finché qualcuno non l’ha guardato.</translation>
  </message>
  <message>
   <source>None. Choose a file, or drop one here: you see what an import does before it does it.</source>
   <translation>Nessuna. Scelga un file, o lo trascini qui: vede che cosa fa l’importazione prima che lo faccia.</translation>
  </message>
  <message>
   <source>Rows that were not taken</source>
   <translation>Righe non acquisite</translation>
  </message>
  <message>
   <source>Taking it back would withdraw {withdrawn}, give {restored} their former value, and keep {kept}.</source>
   <translation>Ritirarla ritirerebbe {withdrawn}, ridarebbe a {restored} il valore precedente e terrebbe {kept}.</translation>
  </message>
  <message>
   <source>Target, for tracks that name none</source>
   <translation>Obiettivo, per tracce che non ne indicano</translation>
  </message>
  <message>
   <source>The file cannot be read. Check that it is there and that you may read it.</source>
   <translation>Impossibile leggere il file. Verificare che esista e che sia leggibile.</translation>
  </message>
  <message>
   <source>The file is larger than 25 MB. Split it, then import the parts.</source>
   <translation>Il file supera i 25 MB. Dividerlo e importare le parti.</translation>
  </message>
  <message>
   <source>The import was taken back. Withdrawn: {withdrawn}. Former value again: {restored}. Kept: {kept}.</source>
   <translation>L’importazione è stata ritirata. Ritirate: {withdrawn}. Di nuovo col valore precedente: {restored}. Tenute: {kept}.</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Fuso orario</translation>
  </message>
  <message>
   <source>Time zone of times without one</source>
   <translation>Fuso orario delle ore che non lo indicano</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annulla</translation>
  </message>
  <message>
   <source>What was kept</source>
   <translation>Che cosa è stato tenuto</translation>
  </message>
  <message>
   <source>What would be kept</source>
   <translation>Che cosa verrebbe tenuto</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Dove</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Perché</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>modificati</translation>
  </message>
  <message>
   <source>known already</source>
   <translation>già noti</translation>
  </message>
  <message>
   <source>new</source>
   <translation>nuovi</translation>
  </message>
  <message>
   <source>not taken</source>
   <translation>non acquisiti</translation>
  </message>
  <message>
   <source>read</source>
   <translation>letti</translation>
  </message>
  <message>
   <source>{file} was imported. Importing it again changes nothing.</source>
   <translation>{file} è stato importato. Importarlo di nuovo non cambia nulla.</translation>
  </message>
  <message>
   <source>{file}: this is what an import would do. Nothing was kept yet.</source>
   <translation>{file}: ecco che cosa farebbe l’importazione. Nulla è stato ancora salvato.</translation>
  </message>
 </context>
 <context>
  <name>KeyList</name>
  <message>
   <source>Keys</source>
   <translation>Tasti</translation>
  </message>
 </context>
 <context>
  <name>Keys</name>
  <message>
   <source>Back; close one layer</source>
   <translation>Indietro; chiudi un livello</translation>
  </message>
  <message>
   <source>In a conflict: choose a version; keep the chosen one</source>
   <translation>In un conflitto: scegliere una versione; tenere quella scelta</translation>
  </message>
  <message>
   <source>In a conflict: keep both; decide later</source>
   <translation>In un conflitto: tenerle entrambe; decidere dopo</translation>
  </message>
  <message>
   <source>In a list: jump to a name that begins so</source>
   <translation>In un elenco: vai al nome che inizia così</translation>
  </message>
  <message>
   <source>Move by a page</source>
   <translation>Sposta di una pagina</translation>
  </message>
  <message>
   <source>Move in a list</source>
   <translation>Sposta in un elenco</translation>
  </message>
  <message>
   <source>Next and previous field</source>
   <translation>Campo successivo e precedente</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Apri</translation>
  </message>
  <message>
   <source>PgUp / PgDown</source>
   <translation>Pag ↑ / Pag ↓</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Salva</translation>
  </message>
  <message>
   <source>Tabs of a dossier; kinds of quick capture</source>
   <translation>Schede di un fascicolo; tipi di annotazione rapida</translation>
  </message>
 </context>
 <context>
  <name>Kinds</name>
  <message>
   <source>Address</source>
   <translation>Indirizzo</translation>
  </message>
  <message>
   <source>Assignment</source>
   <translation>Assegnazione</translation>
  </message>
  <message>
   <source>Caution</source>
   <translation>Avvertenza</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Verifica</translation>
  </message>
  <message>
   <source>File</source>
   <translation>File</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>Oggetto</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Legame</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>Spostamento</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>Avviso</translation>
  </message>
  <message>
   <source>Officer</source>
   <translation>Agente</translation>
  </message>
  <message>
   <source>Operation</source>
   <translation>Operazione</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Persona</translation>
  </message>
  <message>
   <source>Sighting</source>
   <translation>Avvistamento</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Obiettivo</translation>
  </message>
 </context>
 <context>
  <name>Languages</name>
  <message>
   <source>Albanian</source>
   <translation>albanese</translation>
  </message>
  <message>
   <source>Arabic</source>
   <translation>arabo</translation>
  </message>
  <message>
   <source>Basque</source>
   <translation>basco</translation>
  </message>
  <message>
   <source>Catalan</source>
   <translation>catalano</translation>
  </message>
  <message>
   <source>Chinese</source>
   <translation>cinese</translation>
  </message>
  <message>
   <source>Croatian</source>
   <translation>croato</translation>
  </message>
  <message>
   <source>Czech</source>
   <translation>ceco</translation>
  </message>
  <message>
   <source>Danish</source>
   <translation>danese</translation>
  </message>
  <message>
   <source>Dutch</source>
   <translation>olandese</translation>
  </message>
  <message>
   <source>English</source>
   <translation>inglese</translation>
  </message>
  <message>
   <source>Finnish</source>
   <translation>finlandese</translation>
  </message>
  <message>
   <source>French</source>
   <translation>francese</translation>
  </message>
  <message>
   <source>Galician</source>
   <translation>galiziano</translation>
  </message>
  <message>
   <source>Georgian</source>
   <translation>georgiano</translation>
  </message>
  <message>
   <source>German</source>
   <translation>tedesco</translation>
  </message>
  <message>
   <source>Greek</source>
   <translation>greco</translation>
  </message>
  <message>
   <source>Guaraní</source>
   <translation>guaraní</translation>
  </message>
  <message>
   <source>Haitian Creole</source>
   <translation>creolo haitiano</translation>
  </message>
  <message>
   <source>Hebrew</source>
   <translation>ebraico</translation>
  </message>
  <message>
   <source>Hindi</source>
   <translation>hindi</translation>
  </message>
  <message>
   <source>Hungarian</source>
   <translation>ungherese</translation>
  </message>
  <message>
   <source>Italian</source>
   <translation>italiano</translation>
  </message>
  <message>
   <source>Japanese</source>
   <translation>giapponese</translation>
  </message>
  <message>
   <source>Korean</source>
   <translation>coreano</translation>
  </message>
  <message>
   <source>Kurdish</source>
   <translation>curdo</translation>
  </message>
  <message>
   <source>Lithuanian</source>
   <translation>lituano</translation>
  </message>
  <message>
   <source>Norwegian</source>
   <translation>norvegese</translation>
  </message>
  <message>
   <source>Persian</source>
   <translation>persiano</translation>
  </message>
  <message>
   <source>Polish</source>
   <translation>polacco</translation>
  </message>
  <message>
   <source>Portuguese</source>
   <translation>portoghese</translation>
  </message>
  <message>
   <source>Quechua</source>
   <translation>quechua</translation>
  </message>
  <message>
   <source>Romani</source>
   <translation>romaní</translation>
  </message>
  <message>
   <source>Romanian</source>
   <translation>rumeno</translation>
  </message>
  <message>
   <source>Russian</source>
   <translation>russo</translation>
  </message>
  <message>
   <source>Serbian</source>
   <translation>serbo</translation>
  </message>
  <message>
   <source>Spanish</source>
   <translation>spagnolo</translation>
  </message>
  <message>
   <source>Swedish</source>
   <translation>svedese</translation>
  </message>
  <message>
   <source>Turkish</source>
   <translation>turco</translation>
  </message>
  <message>
   <source>Ukrainian</source>
   <translation>ucraino</translation>
  </message>
  <message>
   <source>Urdu</source>
   <translation>urdu</translation>
  </message>
  <message>
   <source>Vietnamese</source>
   <translation>vietnamita</translation>
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
   <translation>sempre fuori dalle schermate</translation>
  </message>
  <message>
   <source>by headquarters</source>
   <translation>dalla centrale</translation>
  </message>
  <message>
   <source>code {1}</source>
   <translation>codice {1}</translation>
  </message>
  <message>
   <source>connections as each officer chooses</source>
   <translation>connessioni a scelta di ogni agente</translation>
  </message>
  <message>
   <source>every connection counts as metered</source>
   <translation>ogni connessione conta come a consumo</translation>
  </message>
  <message>
   <source>files by themselves up to {1} MB</source>
   <translation>file da soli fino a {1} MB</translation>
  </message>
  <message>
   <source>locks after {1} min at most</source>
   <translation>si blocca dopo {1} min al massimo</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>nessun motivo indicato</translation>
  </message>
  <message>
   <source>pack of {1}</source>
   <translation>briefing di {1}</translation>
  </message>
  <message>
   <source>pages that could not be read: {1}</source>
   <translation>pagine illeggibili: {1}</translation>
  </message>
  <message>
   <source>pages: {1}</source>
   <translation>pagine: {1}</translation>
  </message>
  <message>
   <source>permission: {1}</source>
   <translation>autorizzazione: {1}</translation>
  </message>
  <message>
   <source>records: {1}</source>
   <translation>schede: {1}</translation>
  </message>
  <message>
   <source>screenshots as each officer chooses</source>
   <translation>schermate a scelta di ogni agente</translation>
  </message>
  <message>
   <source>when metered up to {1} MB</source>
   <translation>a consumo fino a {1} MB</translation>
  </message>
  <message>
   <source>withdrawn: {1}, former value again: {2}</source>
   <translation>ritirate: {1}, con il valore precedente: {2}</translation>
  </message>
  <message>
   <source>withheld: {1}</source>
   <translation>trattenute: {1}</translation>
  </message>
  <message>
   <source>{1} of {2} records</source>
   <translation>{1} schede su {2}</translation>
  </message>
  <message>
   <source>{1} within an hour</source>
   <translation>{1} in un’ora</translation>
  </message>
  <message>
   <source>{1}, new: {2}, changed: {3}</source>
   <translation>{1}, nuove: {2}, modificate: {3}</translation>
  </message>
  <message>
   <source>{1}: headquarters had another history of them</source>
   <translation>{1}: la centrale ne aveva un’altra cronologia</translation>
  </message>
 </context>
 <context>
  <name>MapScreen</name>
  <message numerus="yes">
   <source>%n position(s) · nothing is fetched from any network</source>
   <translation>
    <numerusform>%n posizione · nulla viene scaricato da alcuna rete</numerusform>
    <numerusform>%n posizioni · nulla viene scaricato da alcuna rete</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sighting(s) in this spot</source>
   <translation>
    <numerusform>%n avvistamento in questo punto</numerusform>
    <numerusform>%n avvistamenti in questo punto</numerusform>
   </translation>
  </message>
  <message>
   <source>A place on the map</source>
   <translation>Un luogo sulla mappa</translation>
  </message>
  <message>
   <source>Add a sighting here</source>
   <translation>Aggiungi un avvistamento qui</translation>
  </message>
  <message>
   <source>Click a point to read it. Click anywhere else to add a sighting there.</source>
   <translation>Fare clic su un punto per leggerlo. Altrove, per aggiungere un avvistamento.</translation>
  </message>
  <message>
   <source>Grade and handling</source>
   <translation>Valutazione e trattamento</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Certezza</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Mappa</translation>
  </message>
  <message>
   <source>On the map</source>
   <translation>Sulla mappa</translation>
  </message>
  <message>
   <source>Open dossier</source>
   <translation>Apri fascicolo</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Luogo</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Posizione</translation>
  </message>
  <message>
   <source>Recorded by</source>
   <translation>Registrato da</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>Visto</translation>
  </message>
  <message>
   <source>Show everything on the map</source>
   <translation>Mostra tutto sulla mappa</translation>
  </message>
  <message>
   <source>Show the list</source>
   <translation>Mostra l’elenco</translation>
  </message>
  <message>
   <source>The list of sightings has everything that the map would show.</source>
   <translation>L’elenco degli avvistamenti contiene tutto ciò che mostrerebbe la mappa.</translation>
  </message>
  <message>
   <source>The map cannot be shown</source>
   <translation>Impossibile mostrare la mappa</translation>
  </message>
  <message>
   <source>Whole picture</source>
   <translation>Vista completa</translation>
  </message>
  <message>
   <source>Within</source>
   <translation>Entro</translation>
  </message>
 </context>
 <context>
  <name>MapView</name>
  <message>
   <source>Address</source>
   <translation>Indirizzo</translation>
  </message>
  <message>
   <source>Boundaries and names are those of the map data. They are indicative and express no opinion on the status of any territory.</source>
   <translation>Confini e nomi sono quelli dei dati della mappa. Sono indicativi e non esprimono alcuna opinione sullo status di alcun territorio.</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Mappa</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>Spostamento</translation>
  </message>
  <message>
   <source>No places to show</source>
   <translation>Nessun luogo da mostrare</translation>
  </message>
  <message>
   <source>No street map for this area</source>
   <translation>Nessuna mappa stradale per quest’area</translation>
  </message>
  <message>
   <source>Offline map</source>
   <translation>Mappa offline</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Mostra tutto</translation>
  </message>
  <message>
   <source>Sighting, confirmed</source>
   <translation>Avvistamento confermato</translation>
  </message>
  <message>
   <source>Sighting, doubtful</source>
   <translation>Avvistamento dubbio</translation>
  </message>
  <message>
   <source>Sighting, reported</source>
   <translation>Avvistamento segnalato</translation>
  </message>
  <message>
   <source>The map could not be opened. The list shows the same records.</source>
   <translation>Impossibile aprire la mappa. L’elenco mostra le stesse schede.</translation>
  </message>
  <message>
   <source>The map lost its data. The list shows the same records.</source>
   <translation>La mappa ha perso i dati. L’elenco mostra le stesse schede.</translation>
  </message>
  <message>
   <source>The map stopped and could not be started again. The list shows the same records.</source>
   <translation>La mappa si è fermata e non è ripartita. L’elenco mostra le stesse schede.</translation>
  </message>
  <message>
   <source>What the signs mean</source>
   <translation>Significato dei simboli</translation>
  </message>
  <message>
   <source>World</source>
   <translation>Mondo</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Ingrandisci</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Riduci</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>A newer program wrote this vault. It was left untouched.</source>
   <translation>Questa cassaforte è stata scritta da un programma più recente. È rimasta intatta.</translation>
  </message>
  <message>
   <source>Another program is using the vault. Nothing is lost.</source>
   <translation>Un altro programma sta usando la cassaforte. Nulla è andato perso.</translation>
  </message>
  <message>
   <source>Calibar is open in another window.</source>
   <translation>Calibar è aperto in un’altra finestra.</translation>
  </message>
  <message>
   <source>Delete files that you do not need, then save again.</source>
   <translation>Eliminare i file non necessari, poi salvare di nuovo.</translation>
  </message>
  <message>
   <source>Go on working; it is sent at the next sync.</source>
   <translation>Si può continuare a lavorare; l’invio avviene alla prossima sincronizzazione.</translation>
  </message>
  <message>
   <source>Headquarters did not answer. Everything is safe on this laptop.</source>
   <translation>La centrale non ha risposto. Tutto è al sicuro su questo portatile.</translation>
  </message>
  <message>
   <source>Install the newer program.</source>
   <translation>Installare il programma più recente.</translation>
  </message>
  <message>
   <source>Save what can be read from the lock screen, or ask your administrator to restore a backup.</source>
   <translation>Salvare ciò che si può leggere dalla schermata di blocco, o chiedere all’amministratore di ripristinare una copia di sicurezza.</translation>
  </message>
  <message>
   <source>Something in the program went wrong. What was saved is safe.</source>
   <translation>Errore nel programma. Ciò che è salvato è al sicuro.</translation>
  </message>
  <message>
   <source>Stopped. What had gone through stays.</source>
   <translation>Interrotto. Ciò che è già passato resta.</translation>
  </message>
  <message>
   <source>The disk is full. This was not saved; everything before it is safe.</source>
   <translation>Il disco è pieno. Questo non è stato salvato; tutto ciò che precede è al sicuro.</translation>
  </message>
  <message>
   <source>The rest is sent at the next sync.</source>
   <translation>Il resto viene inviato alla prossima sincronizzazione.</translation>
  </message>
  <message>
   <source>The vault is damaged. It was left untouched.</source>
   <translation>La cassaforte è danneggiata. È rimasta intatta.</translation>
  </message>
  <message>
   <source>This is not the passphrase.</source>
   <translation>Non è la passphrase.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Riprovare.</translation>
  </message>
  <message>
   <source>Try again. If it stays, lock, unlock, and tell your administrator.</source>
   <translation>Riprovare. Se persiste, bloccare, sbloccare e avvisare l’amministratore.</translation>
  </message>
  <message>
   <source>Use that window, or close it first.</source>
   <translation>Usare quella finestra, o prima chiuderla.</translation>
  </message>
  <message>
   <source>Wait a moment and try again.</source>
   <translation>Attendere un momento e riprovare.</translation>
  </message>
 </context>
 <context>
  <name>MiniMap</name>
  <message>
   <source>Map of the last sightings</source>
   <translation>Mappa degli ultimi avvistamenti</translation>
  </message>
  <message>
   <source>No street map for this area</source>
   <translation>Nessuna mappa stradale per quest’area</translation>
  </message>
  <message>
   <source>Offline map</source>
   <translation>Mappa offline</translation>
  </message>
  <message>
   <source>world</source>
   <translation>mondo</translation>
  </message>
 </context>
 <context>
  <name>Moment</name>
  <message>
   <source>about {n} h left</source>
   <translation>circa {n} h rimanenti</translation>
  </message>
  <message>
   <source>about {n} min left</source>
   <translation>circa {n} min rimanenti</translation>
  </message>
  <message>
   <source>about {n} s left</source>
   <translation>circa {n} s rimanenti</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>proprio ora</translation>
  </message>
  <message>
   <source>now</source>
   <translation>ora</translation>
  </message>
  <message>
   <source>today {time}</source>
   <translation>oggi {time}</translation>
  </message>
  <message>
   <source>{age} ago</source>
   <translation>{age} fa</translation>
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
   <translation>{n} gg</translation>
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
   <translation>{n} sett</translation>
  </message>
  <message>
   <source>{n} y</source>
   <translation>{n} anni</translation>
  </message>
 </context>
 <context>
  <name>OperationsScreen</name>
  <message>
   <source>Cautions</source>
   <translation>Avvertenze</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fascicolo</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Dal</translation>
  </message>
  <message>
   <source>Last seen</source>
   <translation>Ultima volta</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>New operation</source>
   <translation>Nuova operazione</translation>
  </message>
  <message>
   <source>No operation yet. Make one, then add its targets.</source>
   <translation>Ancora nessuna operazione. Ne crei una, poi aggiunga i suoi obiettivi.</translation>
  </message>
  <message>
   <source>No target belongs to it yet. Find one below.</source>
   <translation>Ancora nessun obiettivo ne fa parte. Ne cerchi uno qui sotto.</translation>
  </message>
  <message>
   <source>Operations</source>
   <translation>Operazioni</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Luogo</translation>
  </message>
  <message>
   <source>Show in the top bar</source>
   <translation>Mostra nella barra in alto</translation>
  </message>
  <message>
   <source>Shown in the top bar</source>
   <translation>Mostrata nella barra in alto</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Stato</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Obiettivo</translation>
  </message>
  <message>
   <source>Targets</source>
   <translation>Obiettivi</translation>
  </message>
  <message>
   <source>Targets of the operation</source>
   <translation>Obiettivi dell’operazione</translation>
  </message>
 </context>
 <context>
  <name>OverviewTab</name>
  <message numerus="yes">
   <source>%n note(s)</source>
   <translation>
    <numerusform>%n nota</numerusform>
    <numerusform>%n note</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sighting(s)</source>
   <translation>
    <numerusform>%n avvistamento</numerusform>
    <numerusform>%n avvistamenti</numerusform>
   </translation>
  </message>
  <message>
   <source>F2 records a sighting.</source>
   <translation>F2 registra un avvistamento.</translation>
  </message>
  <message>
   <source>Last sighting</source>
   <translation>Ultimo avvistamento</translation>
  </message>
  <message>
   <source>Latest</source>
   <translation>Più recenti</translation>
  </message>
  <message>
   <source>Not seen yet</source>
   <translation>Non ancora visto</translation>
  </message>
  <message>
   <source>Open map</source>
   <translation>Apri mappa</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message numerus="yes">
   <source>%n found</source>
   <translation>
    <numerusform>%n risultato</numerusform>
    <numerusform>%n risultati</numerusform>
   </translation>
  </message>
  <message>
   <source>Names, plates, phones, places, words – or a command</source>
   <translation>Nomi, targhe, telefoni, luoghi, parole – o un comando</translation>
  </message>
  <message>
   <source>Nothing found. Search ignores accents; try fewer words.</source>
   <translation>Nessun risultato. La ricerca ignora gli accenti; provare con meno parole.</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Risultati</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Cerca</translation>
  </message>
 </context>
 <context>
  <name>PartialDateField</name>
  <message>
   <source>1979, 1979-01 or 1979-01-17</source>
   <translation>1979, 1979-01 o 1979-01-17</translation>
  </message>
 </context>
 <context>
  <name>PendingMark</name>
  <message numerus="yes">
   <source>%n change(s) not sent</source>
   <translation>
    <numerusform>%n modifica non inviata</numerusform>
    <numerusform>%n modifiche non inviate</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Printing</name>
  <message>
   <source>Do not print</source>
   <translation>Non stampare</translation>
  </message>
  <message>
   <source>Handling {codes}: nothing leaves without the permission of who gave it. Who allowed it?</source>
   <translation>Trattamento {codes}: nulla esce senza l’autorizzazione di chi l’ha fornito. Chi ha autorizzato?</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Stampa</translation>
  </message>
  <message>
   <source>Print to PDF</source>
   <translation>Stampa in PDF</translation>
  </message>
  <message>
   <source>Printing needs permission</source>
   <translation>La stampa richiede autorizzazione</translation>
  </message>
  <message>
   <source>The PDF was written. It is not encrypted: keep it as you keep paper.</source>
   <translation>Il PDF è stato scritto. Non è cifrato: va custodito come la carta.</translation>
  </message>
  <message>
   <source>copy {number}</source>
   <translation>copia {number}</translation>
  </message>
 </context>
 <context>
  <name>ProgressCard</name>
  <message>
   <source>Applying changes of the file</source>
   <translation>Applicazione delle modifiche del file</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>Connessione</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fatto</translation>
  </message>
  <message>
   <source>Now: {name} ({size})</source>
   <translation>Ora: {name} ({size})</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>In pausa</translation>
  </message>
  <message>
   <source>Photos and files</source>
   <translation>Foto e file</translation>
  </message>
  <message>
   <source>Receiving changes</source>
   <translation>Ricezione delle modifiche</translation>
  </message>
  <message>
   <source>Sending changes</source>
   <translation>Invio delle modifiche</translation>
  </message>
  <message>
   <source>What has arrived is kept. Nothing is sent or received until you resume, also after a restart.</source>
   <translation>Ciò che è arrivato resta. Nulla si invia o si riceve finché non si riprende, anche dopo un riavvio.</translation>
  </message>
  <message>
   <source>Writing changes to the file</source>
   <translation>Scrittura delle modifiche nel file</translation>
  </message>
 </context>
 <context>
  <name>ProgressLine</name>
  <message>
   <source>Progress</source>
   <translation>Avanzamento</translation>
  </message>
 </context>
 <context>
  <name>ProxySettings</name>
  <message>
   <source>Empty: none. What the system has set counts for nothing here.</source>
   <translation>Vuoto: nessuno. Ciò che il sistema ha impostato qui non conta.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Nessuno</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Set by your administrator.</source>
   <translation>Impostato dall’amministratore.</translation>
  </message>
  <message>
   <source>Use no proxy</source>
   <translation>Non usare alcun proxy</translation>
  </message>
  <message>
   <source>Use this proxy</source>
   <translation>Usa questo proxy</translation>
  </message>
  <message>
   <source>Way to headquarters</source>
   <translation>Via verso la centrale</translation>
  </message>
 </context>
 <context>
  <name>PurposeSheet</name>
  <message>
   <source>Check of a report</source>
   <translation>Verifica di una segnalazione</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Apri</translation>
  </message>
  <message>
   <source>Operation {name}</source>
   <translation>Operazione {name}</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Finalità</translation>
  </message>
  <message>
   <source>Say in a few words why.</source>
   <translation>Dire in poche parole perché.</translation>
  </message>
  <message>
   <source>Search for the person</source>
   <translation>Ricerca della persona</translation>
  </message>
  <message>
   <source>Supervision</source>
   <translation>Supervisione</translation>
  </message>
  <message>
   <source>The log keeps it with each reading, until you lock. It is asked once.</source>
   <translation>Il registro lo conserva con ogni lettura, fino al blocco. Si chiede una volta.</translation>
  </message>
  <message>
   <source>Why do you open dossiers now?</source>
   <translation>Perché apre fascicoli ora?</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>Day</source>
   <translation>Giorno</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Blocca</translation>
  </message>
  <message>
   <source>Night</source>
   <translation>Notte</translation>
  </message>
 </context>
 <context>
  <name>ReasonSheet</name>
  <message>
   <source>Keep it</source>
   <translation>Mantieni</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Say in a few words why.</source>
   <translation>Dire in poche parole perché.</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Ritira</translation>
  </message>
 </context>
 <context>
  <name>RecentImports</name>
  <message>
   <source>Changed</source>
   <translation>Modificati</translation>
  </message>
  <message>
   <source>Enter shows what taking it back would do. Nothing is deleted: what came is withdrawn.</source>
   <translation>Invio mostra che cosa farebbe il ritiro. Nulla viene cancellato: ciò che è arrivato viene ritirato.</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nuovi</translation>
  </message>
  <message>
   <source>Nothing was imported on this laptop yet.</source>
   <translation>Su questo portatile non è stato ancora importato nulla.</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>Avvisi</translation>
  </message>
  <message>
   <source>Recent imports</source>
   <translation>Importazioni recenti</translation>
  </message>
  <message>
   <source>Stands</source>
   <translation>In vigore</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Stato</translation>
  </message>
  <message>
   <source>Table of sightings</source>
   <translation>Tabella di avvistamenti</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Ritirala</translation>
  </message>
  <message>
   <source>Taken back {time}</source>
   <translation>Ritirata {time}</translation>
  </message>
  <message>
   <source>Track</source>
   <translation>Traccia</translation>
  </message>
  <message>
   <source>What came</source>
   <translation>Che cosa è arrivato</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quando</translation>
  </message>
 </context>
 <context>
  <name>RecordForm</name>
  <message>
   <source>Reason for the correction</source>
   <translation>Motivo della correzione</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Salva</translation>
  </message>
  <message>
   <source>Saved on this laptop</source>
   <translation>Salvato su questo portatile</translation>
  </message>
  <message>
   <source>Saved on this laptop at once. Sent at next sync.</source>
   <translation>Salvato subito su questo portatile. Inviato alla prossima sincronizzazione.</translation>
  </message>
  <message>
   <source>Say in a few words why.</source>
   <translation>Dire in poche parole perché.</translation>
  </message>
 </context>
 <context>
  <name>RecoverySheet</name>
  <message>
   <source>After ten failures headquarters must let you try again. The passphrase stays the same.</source>
   <translation>Dopo dieci errori la centrale deve permettere di riprovare. La passphrase resta la stessa.</translation>
  </message>
  <message>
   <source>Answer of headquarters</source>
   <translation>Risposta della centrale</translation>
  </message>
  <message>
   <source>Choose the new passphrase, give the question to headquarters, and paste the answer. Two persons there must agree; it may take hours. You can close this and come back.</source>
   <translation>Scegliere la nuova passphrase, dare la richiesta alla centrale e incollare la risposta. Due persone devono essere d’accordo; può richiedere ore. Si può chiudere e tornare.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copia</translation>
  </message>
  <message numerus="yes">
   <source>Each code of the newest sheet opens once. %n code(s) left.</source>
   <translation>
    <numerusform>Ogni codice del foglio più recente apre una volta. Resta %n codice.</numerusform>
    <numerusform>Ogni codice del foglio più recente apre una volta. Restano %n codici.</numerusform>
   </translation>
  </message>
  <message>
   <source>End the lock-out</source>
   <translation>Togliere il blocco</translation>
  </message>
  <message>
   <source>Headquarters</source>
   <translation>Centrale</translation>
  </message>
  <message>
   <source>Headquarters cannot open this laptop: no recovery key of the agency has reached it.</source>
   <translation>La centrale non può aprire questo portatile: nessuna chiave di recupero dell’ente lo ha raggiunto.</translation>
  </message>
  <message>
   <source>How to open it</source>
   <translation>Come aprirla</translation>
  </message>
  <message>
   <source>Make the question</source>
   <translation>Creare la richiesta</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Nuova passphrase</translation>
  </message>
  <message>
   <source>New passphrase once more</source>
   <translation>Nuova passphrase ancora una volta</translation>
  </message>
  <message>
   <source>Open it another way</source>
   <translation>Aprirla in altro modo</translation>
  </message>
  <message>
   <source>Open the vault</source>
   <translation>Aprire la cassaforte</translation>
  </message>
  <message>
   <source>Paste the answer of headquarters here.</source>
   <translation>Incollare qui la risposta della centrale.</translation>
  </message>
  <message>
   <source>Question to headquarters</source>
   <translation>Richiesta alla centrale</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>Codice di recupero</translation>
  </message>
  <message>
   <source>Save as a file</source>
   <translation>Salvare come file</translation>
  </message>
  <message>
   <source>The two passphrases differ.</source>
   <translation>Le due passphrase non coincidono.</translation>
  </message>
  <message>
   <source>This laptop has no keyring: protect by passphrase alone</source>
   <translation>Questo portatile non ha portachiavi: proteggi solo con la passphrase</translation>
  </message>
 </context>
 <context>
  <name>RefusedCardView</name>
  <message>
   <source>Copy details</source>
   <translation>Copia dettagli</translation>
  </message>
  <message>
   <source>Copy the details for your administrator, or retry.</source>
   <translation>Copiare i dettagli per l’amministratore, o riprovare.</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>Rinuncia</translation>
  </message>
  <message>
   <source>Give up this change</source>
   <translation>Rinuncia a questa modifica</translation>
  </message>
  <message>
   <source>Headquarters could not read it. Copy the details for your administrator.</source>
   <translation>La centrale non ha potuto leggerlo. Copiare i dettagli per l’amministratore.</translation>
  </message>
  <message>
   <source>Headquarters says: {reason}</source>
   <translation>La centrale dice: {reason}</translation>
  </message>
  <message>
   <source>It is removed from this laptop; the log keeps your reason.</source>
   <translation>Viene tolta da questo portatile; il registro conserva il motivo.</translation>
  </message>
  <message>
   <source>It is still safe on this laptop.</source>
   <translation>È ancora al sicuro su questo portatile.</translation>
  </message>
  <message>
   <source>It is too large. Copy the details, make it smaller, and give this one up.</source>
   <translation>È troppo grande. Copiare i dettagli, ridurlo e rinunciare a questo.</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Riprova</translation>
  </message>
  <message>
   <source>The record it belongs to is not at headquarters. Sync again, then retry.</source>
   <translation>La scheda a cui appartiene non è in centrale. Sincronizzare e riprovare.</translation>
  </message>
  <message>
   <source>You may not write here. Ask the officer in charge of the dossier, then retry.</source>
   <translation>Non è consentito scrivere qui. Chiedere al responsabile del fascicolo e riprovare.</translation>
  </message>
  <message>
   <source>Your right to this dossier ended first. Headquarters keeps it for the officer in charge.</source>
   <translation>Il permesso per questo fascicolo è finito prima. La centrale conserva la modifica per il responsabile.</translation>
  </message>
  <message>
   <source>Your right to this dossier ended first. The next sync leaves it with headquarters.</source>
   <translation>Il permesso per questo fascicolo è finito prima. La prossima sincronizzazione lascia la modifica alla centrale.</translation>
  </message>
  <message>
   <source>{kind} was not sent in time</source>
   <translation>{kind}: non inviato in tempo</translation>
  </message>
  <message>
   <source>{kind} was not taken: {title}</source>
   <translation>{kind}: non accettato {title}</translation>
  </message>
 </context>
 <context>
  <name>RescueOffer</name>
  <message numerus="yes">
   <source>%n change(s) wait to be sent.</source>
   <translation>
    <numerusform>%n modifica attende di essere inviata.</numerusform>
    <numerusform>%n modifiche attendono di essere inviate.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) must be fetched from headquarters.</source>
   <translation>
    <numerusform>%n file va recuperato dalla centrale.</numerusform>
    <numerusform>%n file vanno recuperati dalla centrale.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s) of the vault could not be read.</source>
   <translation>
    <numerusform>%n pagina della cassaforte non si è potuta leggere.</numerusform>
    <numerusform>%n pagine della cassaforte non si sono potute leggere.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record(s) were saved.</source>
   <translation>
    <numerusform>È stata salvata %n scheda.</numerusform>
    <numerusform>Sono state salvate %n schede.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>At most %n change(s) made on this laptop are missing.</source>
   <translation>
    <numerusform>Manca al massimo %n modifica fatta su questo portatile.</numerusform>
    <numerusform>Mancano al massimo %n modifiche fatte su questo portatile.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing of yours was lost.</source>
   <translation>Nulla di suo è andato perduto.</translation>
  </message>
  <message>
   <source>Save what can be read</source>
   <translation>Salvare ciò che si può leggere</translation>
  </message>
  <message>
   <source>Saving what can be read…</source>
   <translation>Salvataggio di ciò che si può leggere…</translation>
  </message>
  <message>
   <source>The vault is damaged; nothing was deleted. What can be read is saved into a new vault, older backups fill the gaps, and the damaged one is kept beside it. Type the passphrase first.</source>
   <translation>La cassaforte è danneggiata; non è stato cancellato nulla. Ciò che si può leggere viene salvato in una nuova, le copie di sicurezza colmano i vuoti e quella danneggiata resta accanto. Scrivere prima la passphrase.</translation>
  </message>
  <message>
   <source>Unlock, then sync: what headquarters has comes again.</source>
   <translation>Sbloccare, poi sincronizzare: ciò che ha la centrale ritorna.</translation>
  </message>
 </context>
 <context>
  <name>SecretField</name>
  <message>
   <source>Show what is typed</source>
   <translation>Mostra il testo digitato</translation>
  </message>
 </context>
 <context>
  <name>SettingsScreen</name>
  <message numerus="yes">
   <source>%n passphrase(s) failed before an unlock: see the log.</source>
   <translation>
    <numerusform>%n passphrase errata prima di uno sblocco: veda il registro.</numerusform>
    <numerusform>%n passphrase errate prima di uno sblocco: veda il registro.</numerusform>
   </translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Sempre</translation>
  </message>
  <message>
   <source>An order to lock or to erase reaches this laptop only when it reaches headquarters.</source>
   <translation>Un ordine di bloccare o cancellare arriva a questo portatile solo quando raggiunge la centrale.</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Come il sistema</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Copia ora</translation>
  </message>
  <message>
   <source>Ctrl+L locks at once. Ctrl+Shift+L covers the window. Ctrl+Shift+Delete erases the vault.</source>
   <translation>Ctrl+L blocca subito. Ctrl+Shift+L copre la finestra. Ctrl+Shift+Delete cancella la cassaforte.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Scuro</translation>
  </message>
  <message>
   <source>Erasing destroys keys; it does not wipe the disk, backups elsewhere or copies at headquarters.</source>
   <translation>Cancellare distrugge le chiavi; non pulisce il disco, copie altrove né quelle della centrale.</translation>
  </message>
  <message>
   <source>Headquarters cannot open this vault if you cannot: the agency gave no recovery key.</source>
   <translation>La centrale non può aprire questa cassaforte al vostro posto: l’ente non ha dato una chiave di recupero.</translation>
  </message>
  <message>
   <source>Headquarters keeps no head of the log of this laptop yet.</source>
   <translation>La centrale non conserva ancora nessuna testa del registro di questo portatile.</translation>
  </message>
  <message>
   <source>Headquarters keeps the head of the log up to entry {entry}, since {time}. Newer entries: {newer}.</source>
   <translation>La centrale conserva la testa del registro fino alla voce {entry}, dal {time}. Voci più recenti: {newer}.</translation>
  </message>
  <message>
   <source>If you cannot open it, two persons at headquarters can (recovery key {key}).</source>
   <translation>Se non si riesce ad aprirla, possono due persone della centrale (chiave di recupero {key}).</translation>
  </message>
  <message>
   <source>Keep out of screenshots</source>
   <translation>Escludere dalle schermate</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Lingua</translation>
  </message>
  <message>
   <source>Last backup: {time}.</source>
   <translation>Ultima copia di sicurezza: {time}.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Chiaro</translation>
  </message>
  <message>
   <source>Lock when nobody works for</source>
   <translation>Blocca se nessuno lavora per</translation>
  </message>
  <message>
   <source>Locking</source>
   <translation>Blocco</translation>
  </message>
  <message>
   <source>Locks after {minutes} min without work, and at once with Ctrl+L.</source>
   <translation>Si blocca dopo {minutes} min senza lavoro, e subito con Ctrl+L.</translation>
  </message>
  <message>
   <source>Look and language</source>
   <translation>Aspetto e lingua</translation>
  </message>
  <message>
   <source>Make recovery codes</source>
   <translation>Creare codici di recupero</translation>
  </message>
  <message>
   <source>Memory that the system writes out is encrypted.</source>
   <translation>La memoria che il sistema scrive su disco è cifrata.</translation>
  </message>
  <message>
   <source>No time limit without contact yet: the next sync brings one.</source>
   <translation>Ancora nessun termine senza contatto: lo porta la prossima sincronizzazione.</translation>
  </message>
  <message>
   <source>Officer {name}, {agency}. Device {device}.</source>
   <translation>Agente {name}, {agency}. Dispositivo {device}.</translation>
  </message>
  <message>
   <source>Passphrase and a secret in the keyring: a copied disk alone is of no use.</source>
   <translation>Passphrase e un segreto nel portachiavi: un disco copiato da solo non serve.</translation>
  </message>
  <message>
   <source>Passphrase only: there is no second secret. The passphrase alone protects a copied disk.</source>
   <translation>Solo passphrase: non c’è un secondo segreto. Solo essa protegge un disco copiato.</translation>
  </message>
  <message>
   <source>Recovery codes on paper: {left} of {made} unused.</source>
   <translation>Codici di recupero su carta: {left} di {made} non usati.</translation>
  </message>
  <message>
   <source>Screenshots and screen sharing show nothing of this window.</source>
   <translation>Le schermate e la condivisione dello schermo non mostrano nulla di questa finestra.</translation>
  </message>
  <message>
   <source>Screenshots and screen sharing show this window while it is not covered.</source>
   <translation>Le schermate e la condivisione dello schermo mostrano questa finestra finché non è coperta.</translation>
  </message>
  <message>
   <source>Screenshots show this window: on this system no program can prevent that. Cover it or lock.</source>
   <translation>Le schermate mostrano questa finestra: su questo sistema nessun programma può impedirlo. Coprirla o bloccare.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Impostazioni</translation>
  </message>
  <message>
   <source>Software running as you can read what you read. Only the system around Calibar protects against that.</source>
   <translation>I programmi eseguiti con il Suo account possono leggere ciò che Lei legge. Da questo protegge solo il sistema attorno a Calibar.</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Dimensione del testo</translation>
  </message>
  <message>
   <source>The backup was written. It opens with what opens the vault itself.</source>
   <translation>La copia di sicurezza è scritta. Si apre con ciò che apre la cassaforte.</translation>
  </message>
  <message>
   <source>The disk of this laptop is encrypted by the operating system.</source>
   <translation>Il disco di questo portatile è cifrato dal sistema operativo.</translation>
  </message>
  <message>
   <source>The disk of this laptop is not encrypted. The vault is, but what other programs leave is not.</source>
   <translation>Il disco di questo portatile non è cifrato. La cassaforte sì, ma non ciò che lasciano altri programmi.</translation>
  </message>
  <message>
   <source>The map is drawn by a process in a sandbox, without network.</source>
   <translation>La mappa è disegnata da un processo isolato, senza rete.</translation>
  </message>
  <message>
   <source>The map is drawn without a sandbox: the program runs as root, or it was off.</source>
   <translation>La mappa è disegnata senza isolamento: il programma gira come root, o era disattivato.</translation>
  </message>
  <message>
   <source>The system may write memory out to a disk that is not encrypted. Lock before you close the lid.</source>
   <translation>Il sistema può scrivere memoria su un disco non cifrato. Bloccare prima di chiudere il coperchio.</translation>
  </message>
  <message>
   <source>The system writes no memory out to a disk.</source>
   <translation>Il sistema non scrive memoria su disco.</translation>
  </message>
  <message>
   <source>The time without contact is over. Sync to renew it.</source>
   <translation>Il termine senza contatto è scaduto. Sincronizzi per rinnovarlo.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>There are no recovery codes on paper. Make them below.</source>
   <translation>Non ci sono codici di recupero su carta. Crearli qui sotto.</translation>
  </message>
  <message>
   <source>There is no backup on this laptop. What was sent is with headquarters.</source>
   <translation>Nessuna copia di sicurezza su questo portatile. Ciò che è stato inviato è alla centrale.</translation>
  </message>
  <message>
   <source>There is no second vault to show under pressure: its traces would give it away. Lock or erase instead.</source>
   <translation>Non c’è una seconda cassaforte da mostrare sotto pressione: le tracce la tradirebbero. Bloccare o cancellare.</translation>
  </message>
  <message>
   <source>What does not protect it</source>
   <translation>Che cosa non lo protegge</translation>
  </message>
  <message>
   <source>What protects this laptop now</source>
   <translation>Che cosa protegge ora questo portatile</translation>
  </message>
  <message>
   <source>Whether memory that the system writes out is encrypted could not be found out.</source>
   <translation>Non è stato possibile sapere se la memoria scritta su disco è cifrata.</translation>
  </message>
  <message>
   <source>Whether the disk is encrypted could not be found out. Ask your administrator.</source>
   <translation>Non si è potuto sapere se il disco è cifrato. Chieda al Suo amministratore.</translation>
  </message>
  <message>
   <source>While it is covered</source>
   <translation>Mentre è coperta</translation>
  </message>
  <message>
   <source>While it is unlocked, whoever sits at this laptop reads what you read. Lock it when you leave.</source>
   <translation>Finché è sbloccato, chi siede davanti a questo portatile legge ciò che legge Lei. Bloccarlo quando ci si allontana.</translation>
  </message>
  <message>
   <source>Whoever holds a recovery code opens the vault with it, without passphrase and keyring.</source>
   <translation>Chi ha un codice di recupero apre con esso la cassaforte, senza passphrase né portachiavi.</translation>
  </message>
  <message>
   <source>Works without contact until {time}, then it stays locked until headquarters is reached.</source>
   <translation>Funziona senza contatto fino a {time}, poi resta bloccato finché non raggiunge la centrale.</translation>
  </message>
 </context>
 <context>
  <name>Sheet</name>
  <message>
   <source>Close</source>
   <translation>Chiudi</translation>
  </message>
 </context>
 <context>
  <name>SightingList</name>
  <message>
   <source>By</source>
   <translation>Da</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>Valutazione</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Certezza</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Luogo</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>Visto</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Obiettivo</translation>
  </message>
  <message>
   <source>What was seen</source>
   <translation>Che cosa si è visto</translation>
  </message>
 </context>
 <context>
  <name>SightingsScreen</name>
  <message numerus="yes">
   <source>%n sighting(s)</source>
   <translation>
    <numerusform>%n avvistamento</numerusform>
    <numerusform>%n avvistamenti</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a sighting</source>
   <translation>Aggiungi avvistamento</translation>
  </message>
  <message>
   <source>As given</source>
   <translation>Come fornito</translation>
  </message>
  <message>
   <source>Correct</source>
   <translation>Correggi</translation>
  </message>
  <message>
   <source>Grade and handling</source>
   <translation>Valutazione e trattamento</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Certezza</translation>
  </message>
  <message>
   <source>It stays readable, marked, with your reason.</source>
   <translation>Resta leggibile, contrassegnato, con il motivo.</translation>
  </message>
  <message>
   <source>Not sent</source>
   <translation>Non inviati</translation>
  </message>
  <message>
   <source>On the map</source>
   <translation>Sulla mappa</translation>
  </message>
  <message>
   <source>Open dossier</source>
   <translation>Apri fascicolo</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Luogo</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Posizione</translation>
  </message>
  <message>
   <source>Recorded by</source>
   <translation>Registrato da</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>Visto</translation>
  </message>
  <message>
   <source>Sighting</source>
   <translation>Avvistamento</translation>
  </message>
  <message>
   <source>Sightings</source>
   <translation>Avvistamenti</translation>
  </message>
  <message>
   <source>With a position</source>
   <translation>Con posizione</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Ritira</translation>
  </message>
  <message>
   <source>Withdraw this sighting</source>
   <translation>Ritira questo avvistamento</translation>
  </message>
  <message>
   <source>Withdrawn: {reason}</source>
   <translation>Ritirato: {reason}</translation>
  </message>
  <message>
   <source>Words in place and text</source>
   <translation>Luogo o testo</translation>
  </message>
  <message>
   <source>filtered</source>
   <translation>filtrato</translation>
  </message>
  <message>
   <source>not sent yet</source>
   <translation>non ancora inviato</translation>
  </message>
 </context>
 <context>
  <name>Spans</name>
  <message>
   <source>At any time</source>
   <translation>In qualsiasi momento</translation>
  </message>
  <message>
   <source>Last 24 hours</source>
   <translation>Ultime 24 ore</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>Ultimi 30 giorni</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>Ultimi 7 giorni</translation>
  </message>
  <message>
   <source>Last 90 days</source>
   <translation>Ultimi 90 giorni</translation>
  </message>
  <message>
   <source>Time range</source>
   <translation>Periodo</translation>
  </message>
 </context>
 <context>
  <name>StatusBar</name>
  <message numerus="yes">
   <source>%n conflict(s)</source>
   <translation>
    <numerusform>%n conflitto</numerusform>
    <numerusform>%n conflitti</numerusform>
   </translation>
  </message>
  <message>
   <source>Data from {time}</source>
   <translation>Dati di {time}</translation>
  </message>
  <message>
   <source>Encrypted on this laptop</source>
   <translation>Cifrato su questo portatile</translation>
  </message>
  <message>
   <source>Encrypted · passphrase only</source>
   <translation>Cifrato · solo passphrase</translation>
  </message>
  <message>
   <source>Locks in {time}</source>
   <translation>Si blocca tra {time}</translation>
  </message>
  <message>
   <source>Nothing received yet</source>
   <translation>Ancora nulla ricevuto</translation>
  </message>
 </context>
 <context>
  <name>StickExportSheet</name>
  <message numerus="yes">
   <source>%n change(s) carried for others</source>
   <translation>
    <numerusform>%n modifica portata per altri</numerusform>
    <numerusform>%n modifiche portate per altri</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) wait here</source>
   <translation>
    <numerusform>%n modifica in attesa qui</numerusform>
    <numerusform>%n modifiche in attesa qui</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n photo(s) and file(s)</source>
   <translation>
    <numerusform>%n foto o file</numerusform>
    <numerusform>%n foto e file</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose a place</source>
   <translation>Scegli dove</translation>
  </message>
  <message>
   <source>Do not export</source>
   <translation>Non esportare</translation>
  </message>
  <message>
   <source>Export to USB</source>
   <translation>Esporta su USB</translation>
  </message>
  <message>
   <source>The file is encrypted for these only, and each dossier for those who may read it. What is in it stays in your queue until headquarters confirms it.</source>
   <translation>Il file è cifrato solo per loro, e ogni fascicolo per chi può leggerlo. Il contenuto resta in coda finché la centrale non lo conferma.</translation>
  </message>
  <message>
   <source>Who may open the file</source>
   <translation>Chi può aprire il file</translation>
  </message>
  <message>
   <source>With photos and files</source>
   <translation>Con foto e file</translation>
  </message>
  <message>
   <source>{name} (must sync once first)</source>
   <translation>{name} (deve prima sincronizzare una volta)</translation>
  </message>
 </context>
 <context>
  <name>StickPlanSheet</name>
  <message numerus="yes">
   <source>%n change(s)</source>
   <translation>
    <numerusform>%n modifica</numerusform>
    <numerusform>%n modifiche</numerusform>
   </translation>
  </message>
  <message>
   <source>A dossier that is new here</source>
   <translation>Un fascicolo nuovo qui</translation>
  </message>
  <message>
   <source>A dossier that is not yours: carried to headquarters, locked</source>
   <translation>Un fascicolo che non è suo: portato alla centrale, chiuso</translation>
  </message>
  <message>
   <source>Directory</source>
   <translation>Elenco</translation>
  </message>
  <message>
   <source>Do not import</source>
   <translation>Non importare</translation>
  </message>
  <message>
   <source>From headquarters, written {time}. The file is whole, signed and meant for this laptop.</source>
   <translation>Dalla centrale, scritto il {time}. Il file è completo, firmato e destinato a questo portatile.</translation>
  </message>
  <message>
   <source>From {sender}, written {time}. The file is whole, signed and meant for this laptop.</source>
   <translation>Da {sender}, scritto {time}. Il file è intero, firmato e destinato a questo portatile.</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importa</translation>
  </message>
  <message>
   <source>Import from USB</source>
   <translation>Importa da USB</translation>
  </message>
  <message>
   <source>Importing it again, or in another order, changes nothing further.</source>
   <translation>Importarlo di nuovo, o in un altro ordine, non cambia altro.</translation>
  </message>
  <message>
   <source>It holds nothing that is new here.</source>
   <translation>Non contiene nulla di nuovo qui.</translation>
  </message>
  <message>
   <source>New records of your dossiers are shown as not confirmed, everything is kept for headquarters and handed over at your next sync or with your next file.</source>
   <translation>Le nuove schede dei suoi fascicoli appaiono come non confermate; tutto è conservato per la centrale e consegnato alla prossima sincronizzazione o con il prossimo file.</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>e un altro</numerusform>
    <numerusform>e altri %n</numerusform>
   </translation>
  </message>
  <message>
   <source>{fresh} of {all} changes new</source>
   <translation>{fresh} modifiche nuove su {all}</translation>
  </message>
 </context>
 <context>
  <name>Sticks</name>
  <message numerus="yes">
   <source>%n change(s) kept for headquarters</source>
   <translation>
    <numerusform>%n modifica conservata per la centrale</numerusform>
    <numerusform>%n modifiche conservate per la centrale</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) not taken</source>
   <translation>
    <numerusform>%n modifica non accettata</numerusform>
    <numerusform>%n modifiche non accettate</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) of ours confirmed</source>
   <translation>
    <numerusform>%n nostra modifica confermata</numerusform>
    <numerusform>%n nostre modifiche confermate</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) received</source>
   <translation>
    <numerusform>%n modifica ricevuta</numerusform>
    <numerusform>%n modifiche ricevute</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) written to {file} ({size})</source>
   <translation>
    <numerusform>%n modifica scritta in {file} ({size})</numerusform>
    <numerusform>%n modifiche scritte in {file} ({size})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n dossier(s) lack an earlier part: ask for a newer file</source>
   <translation>
    <numerusform>A %n fascicolo manca una parte precedente: chieda un file più recente</numerusform>
    <numerusform>A %n fascicoli manca una parte precedente: chieda un file più recente</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n large withdrawal(s) held back until you have looked</source>
   <translation>
    <numerusform>%n ritiro in massa trattenuto finché non l’avrà visto</numerusform>
    <numerusform>%n ritiri in massa trattenuti finché non li avrà visti</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new record(s) shown, not confirmed</source>
   <translation>
    <numerusform>%n nuova scheda mostrata, non confermata</numerusform>
    <numerusform>%n nuove schede mostrate, non confermate</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n photo(s) and file(s)</source>
   <translation>
    <numerusform>%n foto o file</numerusform>
    <numerusform>%n foto e file</numerusform>
   </translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Tutti i file (*)</translation>
  </message>
  <message>
   <source>Export to USB</source>
   <translation>Esporta su USB</translation>
  </message>
  <message>
   <source>Files of Calibar (*.calibar)</source>
   <translation>File di Calibar (*.calibar)</translation>
  </message>
  <message>
   <source>Import from USB</source>
   <translation>Importa da USB</translation>
  </message>
  <message>
   <source>Nothing in it was new here</source>
   <translation>Non c’era nulla di nuovo qui</translation>
  </message>
 </context>
 <context>
  <name>SyncPill</name>
  <message numerus="yes">
   <source>%n conflict(s)</source>
   <translation>
    <numerusform>%n conflitto</numerusform>
    <numerusform>%n conflitti</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n held back</source>
   <translation>
    <numerusform>%n trattenuto</numerusform>
    <numerusform>%n trattenuti</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to retry</source>
   <translation>
    <numerusform>%n da riprovare</numerusform>
    <numerusform>%n da riprovare</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to send</source>
   <translation>
    <numerusform>%n da inviare</numerusform>
    <numerusform>%n da inviare</numerusform>
   </translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>Connessione</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Non riuscita</translation>
  </message>
  <message>
   <source>Not connected yet</source>
   <translation>Non ancora connesso</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Non in linea</translation>
  </message>
  <message>
   <source>Opens the sync screen</source>
   <translation>Apre la schermata di sincronizzazione</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>In pausa</translation>
  </message>
  <message>
   <source>Receiving</source>
   <translation>Ricezione</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>Invio</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>Aggiornato</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>In attesa</translation>
  </message>
  <message>
   <source>to decide</source>
   <translation>da decidere</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} di {total}</translation>
  </message>
 </context>
 <context>
  <name>SyncScreen</name>
  <message numerus="yes">
   <source>%n change(s) left with headquarters</source>
   <translation>
    <numerusform>%n modifica lasciata alla centrale</numerusform>
    <numerusform>%n modifiche lasciate alla centrale</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) received</source>
   <translation>
    <numerusform>%n modifica ricevuta</numerusform>
    <numerusform>%n modifiche ricevute</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) sent</source>
   <translation>
    <numerusform>%n modifica inviata</numerusform>
    <numerusform>%n modifiche inviate</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) exchanged</source>
   <translation>
    <numerusform>%n file scambiato</numerusform>
    <numerusform>%n file scambiati</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annulla</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>Connessione</translation>
  </message>
  <message numerus="yes">
   <source>Decide these, and %n more come up.</source>
   <translation>
    <numerusform>Un altro (%n) comparirà decisi questi.</numerusform>
    <numerusform>Altri %n compariranno decisi questi.</numerusform>
   </translation>
  </message>
  <message>
   <source>Everything made here is safe. You can keep working.</source>
   <translation>Tutto ciò che è stato fatto qui è al sicuro. Si può continuare a lavorare.</translation>
  </message>
  <message>
   <source>Export to USB…</source>
   <translation>Esporta su USB…</translation>
  </message>
  <message>
   <source>Import from USB…</source>
   <translation>Importa da USB…</translation>
  </message>
  <message numerus="yes">
   <source>Kept and not shown, since a newer program wrote them: %n change(s). Update Calibar.</source>
   <translation>
    <numerusform>Conservata e non mostrata, perché scritta da un programma più recente: %n modifica. Aggiorni Calibar.</numerusform>
    <numerusform>Conservate e non mostrate, perché scritte da un programma più recente: %n modifiche. Aggiorni Calibar.</numerusform>
   </translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausa</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Riprendi</translation>
  </message>
  <message>
   <source>Stops this run. What has arrived is kept; the next run goes on from there.</source>
   <translation>Ferma questo scambio. Ciò che è arrivato resta; il prossimo riprende da lì.</translation>
  </message>
  <message>
   <source>Sync</source>
   <translation>Sincronizza</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Sincronizza ora</translation>
  </message>
  <message>
   <source>USB stick</source>
   <translation>Chiavetta USB</translation>
  </message>
  <message>
   <source>With {hub}. Last exchange: {time}.</source>
   <translation>Con {hub}. Ultimo scambio: {time}.</translation>
  </message>
  <message>
   <source>With {hub}. You can keep working while this runs.</source>
   <translation>Con {hub}. Intanto si può continuare a lavorare.</translation>
  </message>
  <message>
   <source>failed, can be retried</source>
   <translation>non riusciti, da riprovare</translation>
  </message>
  <message>
   <source>never</source>
   <translation>mai</translation>
  </message>
  <message>
   <source>received since {time}</source>
   <translation>ricevuti dalle {time}</translation>
  </message>
  <message>
   <source>to decide</source>
   <translation>da decidere</translation>
  </message>
  <message>
   <source>waiting to be sent</source>
   <translation>in attesa di invio</translation>
  </message>
 </context>
 <context>
  <name>TargetEditor</name>
  <message>
   <source>Edit target</source>
   <translation>Modifica obiettivo</translation>
  </message>
  <message>
   <source>New target</source>
   <translation>Nuovo obiettivo</translation>
  </message>
 </context>
 <context>
  <name>TargetField</name>
  <message>
   <source>Change</source>
   <translation>Cambia</translation>
  </message>
  <message>
   <source>Choose a target</source>
   <translation>Scegliere un obiettivo</translation>
  </message>
  <message>
   <source>Nobody is called so</source>
   <translation>Nessuno si chiama così</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Obiettivo</translation>
  </message>
  <message>
   <source>Whom? Type some letters of the name or the file number</source>
   <translation>Chi? Scrivere lettere del nome o il numero di fascicolo</translation>
  </message>
 </context>
 <context>
  <name>TargetRow</name>
  <message numerus="yes">
   <source>%n not sent yet</source>
   <translation>
    <numerusform>%n non inviato</numerusform>
    <numerusform>%n non inviati</numerusform>
   </translation>
  </message>
  <message>
   <source>last seen {age}</source>
   <translation>ultimo avvistamento {age}</translation>
  </message>
 </context>
 <context>
  <name>TargetSelect</name>
  <message>
   <source>All targets</source>
   <translation>Tutti gli obiettivi</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Obiettivo</translation>
  </message>
 </context>
 <context>
  <name>Targets</name>
  <message numerus="yes">
   <source>%n new</source>
   <translation>
    <numerusform>%n nuovo</numerusform>
    <numerusform>%n nuovi</numerusform>
   </translation>
  </message>
  <message>
   <source>Armed</source>
   <translation>Armati</translation>
  </message>
  <message>
   <source>Clear filters</source>
   <translation>Azzera filtri</translation>
  </message>
  <message>
   <source>Connect at the station and press Sync now, or import notices.</source>
   <translation>Connettersi in ufficio e premere Sincronizza ora, o importare avvisi.</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fascicolo</translation>
  </message>
  <message>
   <source>Last seen</source>
   <translation>Ultima volta</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Miei</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>No targets match {filters}.</source>
   <translation>Nessun obiettivo corrisponde a {filters}.</translation>
  </message>
  <message>
   <source>No targets yet</source>
   <translation>Ancora nessun obiettivo</translation>
  </message>
  <message>
   <source>Not sent</source>
   <translation>Non inviati</translation>
  </message>
  <message>
   <source>Priority</source>
   <translation>Priorità</translation>
  </message>
  <message>
   <source>Seen today</source>
   <translation>Visti oggi</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Sincronizza ora</translation>
  </message>
  <message>
   <source>The order has changed</source>
   <translation>L’ordine è cambiato</translation>
  </message>
 </context>
 <context>
  <name>TargetsScreen</name>
  <message>
   <source>Add a target</source>
   <translation>Aggiungi obiettivo</translation>
  </message>
  <message>
   <source>Choose a target</source>
   <translation>Scegliere un obiettivo</translation>
  </message>
  <message>
   <source>Filter this list</source>
   <translation>Filtra questo elenco</translation>
  </message>
  <message>
   <source>Its dossier opens here. Arrow keys move in the list.</source>
   <translation>Il suo fascicolo si apre qui. Le frecce scorrono l’elenco.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostra</translation>
  </message>
  <message>
   <source>Targets</source>
   <translation>Obiettivi</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message numerus="yes">
   <source>%n target(s)</source>
   <translation>
    <numerusform>%n obiettivo</numerusform>
    <numerusform>%n obiettivi</numerusform>
   </translation>
  </message>
  <message>
   <source>Quick capture</source>
   <translation>Annotazione rapida</translation>
  </message>
  <message>
   <source>Search targets, plates, phones, places</source>
   <translation>Cerca obiettivi, targhe, telefoni, luoghi</translation>
  </message>
 </context>
 <context>
  <name>UnlockScreen</name>
  <message numerus="yes">
   <source>%n change(s) on this laptop were not sent yet. They are safe.</source>
   <translation>
    <numerusform>%n modifica su questo portatile non è ancora stata inviata. È al sicuro.</numerusform>
    <numerusform>%n modifiche su questo portatile non sono ancora state inviate. Sono al sicuro.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n try(ies) left.</source>
   <translation>
    <numerusform>Resta %n tentativo.</numerusform>
    <numerusform>Restano %n tentativi.</numerusform>
   </translation>
  </message>
  <message>
   <source>Erase this vault…</source>
   <translation>Cancellare la cassaforte…</translation>
  </message>
  <message>
   <source>I cannot open it</source>
   <translation>Non riesco ad aprirla</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Apertura…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>The next one is possible in {time}.</source>
   <translation>Il prossimo è possibile tra {time}.</translation>
  </message>
  <message>
   <source>This laptop is locked</source>
   <translation>Questo portatile è bloccato</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Sblocca</translation>
  </message>
 </context>
 <context>
  <name>VaultWatch</name>
  <message numerus="yes">
   <source>%n record(s) typed here are unconfirmed.</source>
   <translation>
    <numerusform>%n scheda scritta qui non è confermata.</numerusform>
    <numerusform>%n schede scritte qui non sono confermate.</numerusform>
   </translation>
  </message>
  <message>
   <source>Lock now</source>
   <translation>Blocca adesso</translation>
  </message>
  <message>
   <source>Only {size} MB are free on this disk. Delete files that you do not need.</source>
   <translation>Su questo disco sono liberi solo {size} MB. Cancellare i file che non servono.</translation>
  </message>
  <message>
   <source>The disk is full. Everything that was saved can be read; what you type now is kept as a draft only. Delete files that you do not need: saving then goes on by itself.</source>
   <translation>Il disco è pieno. Tutto ciò che è stato salvato si può leggere; ciò che si scrive ora resta solo come bozza. Cancellare i file che non servono: poi il salvataggio riprende da solo.</translation>
  </message>
  <message>
   <source>The vault is damaged. Nothing was deleted, and what can be read stays readable. Lock it, then save what can be read from the lock screen.</source>
   <translation>La cassaforte è danneggiata. Non è stato cancellato nulla e ciò che si può leggere resta leggibile. Bloccarla, poi salvare ciò che si può leggere dalla schermata di blocco.</translation>
  </message>
  <message>
   <source>This disk gives errors. What can be read stays readable, but a save may fail. Sync and back up to another disk now; the whole vault is read in a moment to see whether it holds.</source>
   <translation>Questo disco dà errori. Ciò che si può leggere resta leggibile, ma un salvataggio può fallire. Sincronizzi e faccia ora una copia su un altro disco; tra poco l’intera cassaforte viene letta per vedere se è integra.</translation>
  </message>
  <message>
   <source>This disk takes no writes. Everything that was saved can be read. What you type now stays only in this window, and a lock loses it: make the disk writable, or write it down elsewhere.</source>
   <translation>Su questo disco non si può scrivere. Tutto ciò che è stato salvato si può leggere. Ciò che si scrive ora resta solo in questa finestra e un blocco lo perde: rendere il disco scrivibile o annotarlo altrove.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Riprovare</translation>
  </message>
 </context>
 <context>
  <name>WhenField</name>
  <message>
   <source>Now</source>
   <translation>Adesso</translation>
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
   <translation>non ancora inviato</translation>
  </message>
 </context>
</TS>
