<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>Actions</name>
  <message>
   <source>Added</source>
   <translation>Añadido</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Modificado</translation>
  </message>
  <message>
   <source>Conflict decided</source>
   <translation>Conflicto resuelto</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Corregido</translation>
  </message>
  <message>
   <source>Undone</source>
   <translation>Deshecho</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Retirado</translation>
  </message>
 </context>
 <context>
  <name>Acts</name>
  <message>
   <source>Backup written</source>
   <translation>Copia de seguridad escrita</translation>
  </message>
  <message>
   <source>Briefing printed</source>
   <translation>Briefing impreso</translation>
  </message>
  <message>
   <source>Briefing read</source>
   <translation>Briefing leído</translation>
  </message>
  <message>
   <source>Change given up</source>
   <translation>Cambio descartado</translation>
  </message>
  <message>
   <source>Changes left with headquarters</source>
   <translation>Cambios dejados en la central</translation>
  </message>
  <message>
   <source>Dossier printed</source>
   <translation>Expediente impreso</translation>
  </message>
  <message>
   <source>Dossier read</source>
   <translation>Expediente leído</translation>
  </message>
  <message>
   <source>Export failed</source>
   <translation>Exportación fallida</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>Exportado</translation>
  </message>
  <message>
   <source>Failed passphrases before an unlock</source>
   <translation>Frases de contraseña fallidas antes de desbloquear</translation>
  </message>
  <message>
   <source>Fetched again from headquarters</source>
   <translation>Recuperado de nuevo de la central</translation>
  </message>
  <message>
   <source>File for a USB stick written</source>
   <translation>Archivo para memoria USB escrito</translation>
  </message>
  <message>
   <source>File of a USB stick taken</source>
   <translation>Archivo de memoria USB tomado</translation>
  </message>
  <message>
   <source>File opened</source>
   <translation>Archivo abierto</translation>
  </message>
  <message>
   <source>Headquarters locked this laptop</source>
   <translation>La central bloqueó este portátil</translation>
  </message>
  <message>
   <source>Headquarters ordered to erase</source>
   <translation>La central ordenó borrar</translation>
  </message>
  <message>
   <source>Headquarters set limits for all laptops</source>
   <translation>La central fijó límites para todos los portátiles</translation>
  </message>
  <message>
   <source>Headquarters shut out an older copy</source>
   <translation>La central excluyó una copia más antigua</translation>
  </message>
  <message>
   <source>Import taken back</source>
   <translation>Importación retirada</translation>
  </message>
  <message>
   <source>Imported</source>
   <translation>Importado</translation>
  </message>
  <message>
   <source>Large withdrawal accepted</source>
   <translation>Retirada masiva aceptada</translation>
  </message>
  <message>
   <source>Large withdrawal held back</source>
   <translation>Retirada masiva retenida</translation>
  </message>
  <message>
   <source>Lock-out ended by headquarters</source>
   <translation>Bloqueo levantado por la central</translation>
  </message>
  <message>
   <source>Many dossiers read</source>
   <translation>Muchos expedientes leídos</translation>
  </message>
  <message>
   <source>Map exported</source>
   <translation>Mapa exportado</translation>
  </message>
  <message>
   <source>Opened by recovery</source>
   <translation>Abierto por recuperación</translation>
  </message>
  <message>
   <source>Order without headquarters' signature not obeyed</source>
   <translation>Orden sin la firma de la central no obedecida</translation>
  </message>
  <message>
   <source>Passphrase changed</source>
   <translation>Frase de contraseña cambiada</translation>
  </message>
  <message>
   <source>Recovery codes made</source>
   <translation>Códigos de recuperación creados</translation>
  </message>
  <message>
   <source>Saved from a damaged vault</source>
   <translation>Salvado de una bóveda dañada</translation>
  </message>
  <message>
   <source>Sealed to the recovery key of the agency</source>
   <translation>Sellado con la clave de recuperación del organismo</translation>
  </message>
  <message>
   <source>Sync failed</source>
   <translation>Sincronización fallida</translation>
  </message>
  <message>
   <source>Unlocked</source>
   <translation>Desbloqueado</translation>
  </message>
  <message>
   <source>Unlocking refused</source>
   <translation>Desbloqueo rechazado</translation>
  </message>
 </context>
 <context>
  <name>AuditScreen</name>
  <message numerus="yes">
   <source>%n entry(ies). Reading a dossier is logged too.</source>
   <translation>
    <numerusform>%n anotación. También se registra la lectura de un expediente.</numerusform>
    <numerusform>%n anotaciones. También se registra la lectura de un expediente.</numerusform>
   </translation>
  </message>
  <message>
   <source>Act</source>
   <translation>Acción</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Nothing is logged yet.</source>
   <translation>Todavía no se registró nada.</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>N.º</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>The chain holds: no entry was altered or taken out of the middle.</source>
   <translation>La cadena está íntegra: no se ha alterado ni quitado ninguna anotación intermedia.</translation>
  </message>
  <message>
   <source>Verify the chain</source>
   <translation>Verificar la cadena</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quién</translation>
  </message>
 </context>
 <context>
  <name>BoundedField</name>
  <message>
   <source>Headquarters allows no more than this.</source>
   <translation>La central no permite más que esto.</translation>
  </message>
  <message>
   <source>Set by headquarters.</source>
   <translation>Fijado por la central.</translation>
  </message>
  <message>
   <source>Set by your administrator.</source>
   <translation>Fijado por su administrador.</translation>
  </message>
  <message>
   <source>Your administrator allows no more than this.</source>
   <translation>Su administrador no permite más que esto.</translation>
  </message>
 </context>
 <context>
  <name>BriefingPrint</name>
  <message>
   <source>Last seen</source>
   <translation>Última vez</translation>
  </message>
  <message>
   <source>Legal status</source>
   <translation>Situación jurídica</translation>
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
   <translation>Lo he leído</translation>
  </message>
  <message>
   <source>No briefing yet</source>
   <translation>Aún no hay briefing</translation>
  </message>
  <message>
   <source>Noted in the log: you have read this briefing</source>
   <translation>Consta en el registro que ha leído este briefing</translation>
  </message>
  <message>
   <source>Open an operation and add targets to it.</source>
   <translation>Abra una operación y añádale objetivos.</translation>
  </message>
  <message>
   <source>Open dossier</source>
   <translation>Abrir expediente</translation>
  </message>
  <message>
   <source>Print to PDF</source>
   <translation>Imprimir en PDF</translation>
  </message>
  <message>
   <source>There is no operation on this laptop.</source>
   <translation>No hay ninguna operación en este portátil.</translation>
  </message>
  <message numerus="yes">
   <source>{operation} · %n target(s) · read without a network · {time}</source>
   <translation>
    <numerusform>{operation} · %n objetivo · leído sin red · {time}</numerusform>
    <numerusform>{operation} · %n objetivos · leído sin red · {time}</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Capture</name>
  <message>
   <source>Choose a picture.</source>
   <translation>Elija una imagen.</translation>
  </message>
  <message>
   <source>Choose the target first.</source>
   <translation>Elija primero el objetivo.</translation>
  </message>
  <message>
   <source>Say what you saw, or where.</source>
   <translation>Indique qué vio, o dónde.</translation>
  </message>
  <message>
   <source>Type the plate, such as 4471 KXD.</source>
   <translation>Escriba la matrícula, por ejemplo 4471 KXD.</translation>
  </message>
  <message>
   <source>Write the note.</source>
   <translation>Escriba la nota.</translation>
  </message>
 </context>
 <context>
  <name>CaptureSheet</name>
  <message>
   <source>Choose a picture</source>
   <translation>Elegir una imagen</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Confirmado</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>Grade and handling</source>
   <translation>Evaluación y tratamiento</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Certeza</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Mapa</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Aún sin guardar</translation>
  </message>
  <message>
   <source>Not sure</source>
   <translation>No seguro</translation>
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
   <translation>Imágenes (*.jpg *.jpeg *.png *.webp)</translation>
  </message>
  <message>
   <source>Plate</source>
   <translation>Matrícula</translation>
  </message>
  <message>
   <source>Plate, such as 4471 KXD</source>
   <translation>Matrícula, por ejemplo 4471 KXD</translation>
  </message>
  <message>
   <source>Probable</source>
   <translation>Probable</translation>
  </message>
  <message>
   <source>Quick capture</source>
   <translation>Anotación rápida</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Saved on this laptop</source>
   <translation>Guardado en este portátil</translation>
  </message>
  <message>
   <source>Saved on this laptop at once. Sent at next sync.</source>
   <translation>Se guarda al momento en este portátil. Se envía en la próxima sincronización.</translation>
  </message>
  <message>
   <source>Sighting</source>
   <translation>Avistamiento</translation>
  </message>
  <message>
   <source>Street and number, or coordinates as you got them</source>
   <translation>Calle y número, o las coordenadas tal como las recibió</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Unconfirmed: this is not saved yet. It is tried again by itself.</source>
   <translation>Sin confirmar: esto aún no está guardado. Se vuelve a intentar por sí solo.</translation>
  </message>
  <message>
   <source>Unconfirmed: this photo is not saved yet. Save it again once the disk takes it.</source>
   <translation>Sin confirmar: esta foto aún no está guardada. Guárdela de nuevo cuando el disco la admita.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Vehicle</source>
   <translation>Vehículo</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>What you saw</source>
   <translation>Qué vio</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
 </context>
 <context>
  <name>CautionBanner</name>
  <message numerus="yes">
   <source>+%n more</source>
   <translation>
    <numerusform>+%n más</numerusform>
    <numerusform>+%n más</numerusform>
   </translation>
  </message>
  <message>
   <source>Cautions</source>
   <translation>Advertencias</translation>
  </message>
  <message>
   <source>No cautions on record. That does not mean there is no danger.</source>
   <translation>No constan advertencias. Eso no significa que no haya peligro.</translation>
  </message>
  <message>
   <source>none on record</source>
   <translation>no consta ninguna</translation>
  </message>
 </context>
 <context>
  <name>Cautions</name>
  <message>
   <source>ALCOHOL</source>
   <translation>ALCOHOL</translation>
  </message>
  <message>
   <source>ALLERGIES</source>
   <translation>ALERGIAS</translation>
  </message>
  <message>
   <source>ARMED</source>
   <translation>ARMADO</translation>
  </message>
  <message>
   <source>BODYGUARDS</source>
   <translation>ESCOLTAS</translation>
  </message>
  <message>
   <source>CAMERAS</source>
   <translation>CÁMARAS</translation>
  </message>
  <message>
   <source>CHILDREN AT ADDRESS</source>
   <translation>MENORES EN EL DOMICILIO</translation>
  </message>
  <message>
   <source>DIABETES</source>
   <translation>DIABETES</translation>
  </message>
  <message>
   <source>DOGS</source>
   <translation>PERROS</translation>
  </message>
  <message>
   <source>DRUGS</source>
   <translation>DROGAS</translation>
  </message>
  <message>
   <source>EPILEPSY</source>
   <translation>EPILEPSIA</translation>
  </message>
  <message>
   <source>ESCAPE RISK</source>
   <translation>RIESGO DE EVASIÓN</translation>
  </message>
  <message>
   <source>EXPLOSIVES</source>
   <translation>EXPLOSIVOS</translation>
  </message>
  <message>
   <source>FLIGHT RISK ABROAD</source>
   <translation>RIESGO DE FUGA AL EXTERIOR</translation>
  </message>
  <message>
   <source>HAEMOPHILIA</source>
   <translation>HEMOFILIA</translation>
  </message>
  <message>
   <source>HEART</source>
   <translation>CORAZÓN</translation>
  </message>
  <message>
   <source>INFECTIOUS</source>
   <translation>INFECCIOSO</translation>
  </message>
  <message>
   <source>LEAK RISK</source>
   <translation>RIESGO DE FILTRACIÓN</translation>
  </message>
  <message>
   <source>LOOKOUTS</source>
   <translation>VIGÍAS</translation>
  </message>
  <message>
   <source>MARTIAL ARTS</source>
   <translation>ARTES MARCIALES</translation>
  </message>
  <message>
   <source>MEDICATION</source>
   <translation>MEDICACIÓN</translation>
  </message>
  <message>
   <source>OTHER</source>
   <translation>OTRO</translation>
  </message>
  <message>
   <source>SELF-HARM</source>
   <translation>AUTOLESIÓN</translation>
  </message>
  <message>
   <source>SEX OFFENDER</source>
   <translation>DELITOS SEXUALES</translation>
  </message>
  <message>
   <source>SEXUALLY VIOLENT</source>
   <translation>VIOLENCIA SEXUAL</translation>
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
   <translation>Cuenta</translation>
  </message>
  <message>
   <source>Alias</source>
   <translation>Alias</translation>
  </message>
  <message>
   <source>Arrested</source>
   <translation>Detenido</translation>
  </message>
  <message>
   <source>At large</source>
   <translation>En fuga</translation>
  </message>
  <message>
   <source>Border crossing</source>
   <translation>Cruce de frontera</translation>
  </message>
  <message>
   <source>Cleared</source>
   <translation>Exonerado</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Cerrado</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Confirmado</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>Contacto</translation>
  </message>
  <message>
   <source>Convicted</source>
   <translation>Condenado</translation>
  </message>
  <message>
   <source>Deceased</source>
   <translation>Fallecido</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>Diffusion</source>
   <translation>Difusión</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Documento</translation>
  </message>
  <message>
   <source>European arrest warrant</source>
   <translation>Orden europea de detención</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>Caducado</translation>
  </message>
  <message>
   <source>False</source>
   <translation>Falso</translation>
  </message>
  <message>
   <source>Female</source>
   <translation>Mujer</translation>
  </message>
  <message>
   <source>Ferry</source>
   <translation>Transbordador</translation>
  </message>
  <message>
   <source>Flight</source>
   <translation>Vuelo</translation>
  </message>
  <message>
   <source>Former</source>
   <translation>Anterior</translation>
  </message>
  <message>
   <source>Former name</source>
   <translation>Nombre anterior</translation>
  </message>
  <message>
   <source>Located</source>
   <translation>Localizado</translation>
  </message>
  <message>
   <source>Male</source>
   <translation>Hombre</translation>
  </message>
  <message>
   <source>Nickname</source>
   <translation>Apodo</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>Sin comprobar</translation>
  </message>
  <message>
   <source>Not sure</source>
   <translation>No seguro</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Otro</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Teléfono</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Prevista</translation>
  </message>
  <message>
   <source>Probable</source>
   <translation>Probable</translation>
  </message>
  <message>
   <source>Rail</source>
   <translation>Ferrocarril</translation>
  </message>
  <message>
   <source>Red notice</source>
   <translation>Notificación roja</translation>
  </message>
  <message>
   <source>Road</source>
   <translation>Carretera</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>En curso</translation>
  </message>
  <message>
   <source>Surrendered</source>
   <translation>Entregado</translation>
  </message>
  <message>
   <source>Suspect</source>
   <translation>Sospechoso</translation>
  </message>
  <message>
   <source>Suspended</source>
   <translation>Suspendido</translation>
  </message>
  <message>
   <source>Trip</source>
   <translation>Viaje</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>Desconocido</translation>
  </message>
  <message>
   <source>Valid</source>
   <translation>Vigente</translation>
  </message>
  <message>
   <source>Vehicle</source>
   <translation>Vehículo</translation>
  </message>
  <message>
   <source>Victim</source>
   <translation>Víctima</translation>
  </message>
  <message>
   <source>Wallet</source>
   <translation>Monedero virtual</translation>
  </message>
  <message>
   <source>Warrant</source>
   <translation>Orden</translation>
  </message>
  <message>
   <source>Weapon</source>
   <translation>Arma</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Retirado</translation>
  </message>
  <message>
   <source>Witness</source>
   <translation>Testigo</translation>
  </message>
 </context>
 <context>
  <name>CodesSheet</name>
  <message>
   <source>Each code opens this vault once if the passphrase or the keyring is lost. Whoever has one needs nothing else: keep the paper away from the laptop. Codes made before stop working.</source>
   <translation>Cada código abre esta bóveda una vez si se pierde la frase de contraseña o el llavero. Quien tenga uno no necesita nada más: guarde el papel lejos del portátil. Los códigos anteriores dejan de valer.</translation>
  </message>
  <message>
   <source>I have written them down</source>
   <translation>Ya los he anotado</translation>
  </message>
  <message>
   <source>Make codes</source>
   <translation>Crear códigos</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frase de contraseña</translation>
  </message>
  <message>
   <source>Recovery codes</source>
   <translation>Códigos de recuperación</translation>
  </message>
  <message>
   <source>Write these on paper and keep it away from the laptop. They are not shown again.</source>
   <translation>Anótelos en papel y guárdelo lejos del portátil. No se vuelven a mostrar.</translation>
  </message>
 </context>
 <context>
  <name>ConflictCardView</name>
  <message>
   <source>Caution flags always add up: no conflict takes one away.</source>
   <translation>Las advertencias siempre se suman: ningún conflicto quita una.</translation>
  </message>
  <message>
   <source>Conflict {place} of {total} · nothing is lost; the version you do not keep stays in History</source>
   <translation>Conflicto {place} de {total} · no se pierde nada; la versión que no conserve queda en Historial</translation>
  </message>
  <message>
   <source>Conflict {place} of {total} · put off; both versions stay until somebody decides</source>
   <translation>Conflicto {place} de {total} · aplazado; ambas versiones quedan hasta que alguien decida</translation>
  </message>
  <message>
   <source>Decide later</source>
   <translation>Decidir después</translation>
  </message>
  <message>
   <source>Headquarters</source>
   <translation>Central</translation>
  </message>
  <message>
   <source>Keep both</source>
   <translation>Conservar ambas</translation>
  </message>
  <message>
   <source>Keep headquarters version</source>
   <translation>Conservar la versión de la central</translation>
  </message>
  <message>
   <source>Keep the version of {name}</source>
   <translation>Conservar la versión de {name}</translation>
  </message>
  <message>
   <source>Keep this laptop's version</source>
   <translation>Conservar la versión de este portátil</translation>
  </message>
  <message>
   <source>Keys: numbers choose, B keeps both, L decides later, K keeps the chosen one</source>
   <translation>Teclas: los números eligen, B conserva ambas, L decide después, K conserva la elegida</translation>
  </message>
  <message>
   <source>Keys: numbers choose, L decides later, K keeps the chosen one</source>
   <translation>Teclas: los números eligen, L decide después, K conserva la elegida</translation>
  </message>
  <message>
   <source>This laptop</source>
   <translation>Este portátil</translation>
  </message>
  <message>
   <source>{target}: {field} changed in two places</source>
   <translation>{target}: {field}, cambio en dos sitios</translation>
  </message>
  <message>
   <source>{target}: {kind} ({field}) changed in two places</source>
   <translation>{target}: {kind} ({field}), cambio en dos sitios</translation>
  </message>
 </context>
 <context>
  <name>Countries</name>
  <message>
   <source>Afghanistan</source>
   <translation>Afganistán</translation>
  </message>
  <message>
   <source>Albania</source>
   <translation>Albania</translation>
  </message>
  <message>
   <source>Algeria</source>
   <translation>Argelia</translation>
  </message>
  <message>
   <source>American Samoa</source>
   <translation>Samoa Americana</translation>
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
   <translation>Anguila</translation>
  </message>
  <message>
   <source>Antarctica</source>
   <translation>Antártida</translation>
  </message>
  <message>
   <source>Antigua and Barbuda</source>
   <translation>Antigua y Barbuda</translation>
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
   <translation>Azerbaiyán</translation>
  </message>
  <message>
   <source>Bahamas</source>
   <translation>Bahamas</translation>
  </message>
  <message>
   <source>Bahrain</source>
   <translation>Baréin</translation>
  </message>
  <message>
   <source>Bangladesh</source>
   <translation>Bangladés</translation>
  </message>
  <message>
   <source>Barbados</source>
   <translation>Barbados</translation>
  </message>
  <message>
   <source>Belarus</source>
   <translation>Bielorrusia</translation>
  </message>
  <message>
   <source>Belgium</source>
   <translation>Bélgica</translation>
  </message>
  <message>
   <source>Belize</source>
   <translation>Belice</translation>
  </message>
  <message>
   <source>Benin</source>
   <translation>Benín</translation>
  </message>
  <message>
   <source>Bermuda</source>
   <translation>Bermudas</translation>
  </message>
  <message>
   <source>Bhutan</source>
   <translation>Bután</translation>
  </message>
  <message>
   <source>Bolivia</source>
   <translation>Bolivia</translation>
  </message>
  <message>
   <source>Bosnia and Herzegovina</source>
   <translation>Bosnia y Herzegovina</translation>
  </message>
  <message>
   <source>Botswana</source>
   <translation>Botsuana</translation>
  </message>
  <message>
   <source>Bouvet Island</source>
   <translation>Isla Bouvet</translation>
  </message>
  <message>
   <source>Brazil</source>
   <translation>Brasil</translation>
  </message>
  <message>
   <source>British Indian Ocean Territory</source>
   <translation>Territorio Británico del Océano Índico</translation>
  </message>
  <message>
   <source>British Virgin Islands</source>
   <translation>Islas Vírgenes Británicas</translation>
  </message>
  <message>
   <source>Brunei</source>
   <translation>Brunéi</translation>
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
   <translation>Camboya</translation>
  </message>
  <message>
   <source>Cameroon</source>
   <translation>Camerún</translation>
  </message>
  <message>
   <source>Canada</source>
   <translation>Canadá</translation>
  </message>
  <message>
   <source>Cape Verde</source>
   <translation>Cabo Verde</translation>
  </message>
  <message>
   <source>Caribbean Netherlands</source>
   <translation>Caribe neerlandés</translation>
  </message>
  <message>
   <source>Cayman Islands</source>
   <translation>Islas Caimán</translation>
  </message>
  <message>
   <source>Central African Republic</source>
   <translation>República Centroafricana</translation>
  </message>
  <message>
   <source>Chad</source>
   <translation>Chad</translation>
  </message>
  <message>
   <source>Chile</source>
   <translation>Chile</translation>
  </message>
  <message>
   <source>China</source>
   <translation>China</translation>
  </message>
  <message>
   <source>Christmas Island</source>
   <translation>Isla de Navidad</translation>
  </message>
  <message>
   <source>Cocos (Keeling) Islands</source>
   <translation>Islas Cocos</translation>
  </message>
  <message>
   <source>Colombia</source>
   <translation>Colombia</translation>
  </message>
  <message>
   <source>Comoros</source>
   <translation>Comoras</translation>
  </message>
  <message>
   <source>Congo</source>
   <translation>Congo</translation>
  </message>
  <message>
   <source>Cook Islands</source>
   <translation>Islas Cook</translation>
  </message>
  <message>
   <source>Costa Rica</source>
   <translation>Costa Rica</translation>
  </message>
  <message>
   <source>Croatia</source>
   <translation>Croacia</translation>
  </message>
  <message>
   <source>Cuba</source>
   <translation>Cuba</translation>
  </message>
  <message>
   <source>Curaçao</source>
   <translation>Curazao</translation>
  </message>
  <message>
   <source>Cyprus</source>
   <translation>Chipre</translation>
  </message>
  <message>
   <source>Czechia</source>
   <translation>Chequia</translation>
  </message>
  <message>
   <source>Côte d'Ivoire</source>
   <translation>Costa de Marfil</translation>
  </message>
  <message>
   <source>Democratic Republic of the Congo</source>
   <translation>República Democrática del Congo</translation>
  </message>
  <message>
   <source>Denmark</source>
   <translation>Dinamarca</translation>
  </message>
  <message>
   <source>Djibouti</source>
   <translation>Yibuti</translation>
  </message>
  <message>
   <source>Dominica</source>
   <translation>Dominica</translation>
  </message>
  <message>
   <source>Dominican Republic</source>
   <translation>República Dominicana</translation>
  </message>
  <message>
   <source>Ecuador</source>
   <translation>Ecuador</translation>
  </message>
  <message>
   <source>Egypt</source>
   <translation>Egipto</translation>
  </message>
  <message>
   <source>El Salvador</source>
   <translation>El Salvador</translation>
  </message>
  <message>
   <source>Equatorial Guinea</source>
   <translation>Guinea Ecuatorial</translation>
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
   <translation>Esuatini</translation>
  </message>
  <message>
   <source>Ethiopia</source>
   <translation>Etiopía</translation>
  </message>
  <message>
   <source>Falkland Islands</source>
   <translation>Islas Malvinas</translation>
  </message>
  <message>
   <source>Faroe Islands</source>
   <translation>Islas Feroe</translation>
  </message>
  <message>
   <source>Fiji</source>
   <translation>Fiyi</translation>
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
   <translation>Guayana Francesa</translation>
  </message>
  <message>
   <source>French Polynesia</source>
   <translation>Polinesia Francesa</translation>
  </message>
  <message>
   <source>French Southern Territories</source>
   <translation>Territorios Australes Franceses</translation>
  </message>
  <message>
   <source>Gabon</source>
   <translation>Gabón</translation>
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
   <translation>Alemania</translation>
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
   <translation>Grecia</translation>
  </message>
  <message>
   <source>Greenland</source>
   <translation>Groenlandia</translation>
  </message>
  <message>
   <source>Grenada</source>
   <translation>Granada</translation>
  </message>
  <message>
   <source>Guadeloupe</source>
   <translation>Guadalupe</translation>
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
   <translation>Guinea-Bisáu</translation>
  </message>
  <message>
   <source>Guyana</source>
   <translation>Guyana</translation>
  </message>
  <message>
   <source>Haiti</source>
   <translation>Haití</translation>
  </message>
  <message>
   <source>Heard and McDonald Islands</source>
   <translation>Islas Heard y McDonald</translation>
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
   <translation>Hungría</translation>
  </message>
  <message>
   <source>Iceland</source>
   <translation>Islandia</translation>
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
   <translation>Irán</translation>
  </message>
  <message>
   <source>Iraq</source>
   <translation>Irak</translation>
  </message>
  <message>
   <source>Ireland</source>
   <translation>Irlanda</translation>
  </message>
  <message>
   <source>Isle of Man</source>
   <translation>Isla de Man</translation>
  </message>
  <message>
   <source>Israel</source>
   <translation>Israel</translation>
  </message>
  <message>
   <source>Italy</source>
   <translation>Italia</translation>
  </message>
  <message>
   <source>Jamaica</source>
   <translation>Jamaica</translation>
  </message>
  <message>
   <source>Japan</source>
   <translation>Japón</translation>
  </message>
  <message>
   <source>Jersey</source>
   <translation>Jersey</translation>
  </message>
  <message>
   <source>Jordan</source>
   <translation>Jordania</translation>
  </message>
  <message>
   <source>Kazakhstan</source>
   <translation>Kazajistán</translation>
  </message>
  <message>
   <source>Kenya</source>
   <translation>Kenia</translation>
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
   <translation>Kirguistán</translation>
  </message>
  <message>
   <source>Laos</source>
   <translation>Laos</translation>
  </message>
  <message>
   <source>Latvia</source>
   <translation>Letonia</translation>
  </message>
  <message>
   <source>Lebanon</source>
   <translation>Líbano</translation>
  </message>
  <message>
   <source>Lesotho</source>
   <translation>Lesoto</translation>
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
   <translation>Luxemburgo</translation>
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
   <translation>Malaui</translation>
  </message>
  <message>
   <source>Malaysia</source>
   <translation>Malasia</translation>
  </message>
  <message>
   <source>Maldives</source>
   <translation>Maldivas</translation>
  </message>
  <message>
   <source>Mali</source>
   <translation>Malí</translation>
  </message>
  <message>
   <source>Malta</source>
   <translation>Malta</translation>
  </message>
  <message>
   <source>Marshall Islands</source>
   <translation>Islas Marshall</translation>
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
   <translation>Mauricio</translation>
  </message>
  <message>
   <source>Mayotte</source>
   <translation>Mayotte</translation>
  </message>
  <message>
   <source>Mexico</source>
   <translation>México</translation>
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
   <translation>Mónaco</translation>
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
   <translation>Marruecos</translation>
  </message>
  <message>
   <source>Mozambique</source>
   <translation>Mozambique</translation>
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
   <translation>Países Bajos</translation>
  </message>
  <message>
   <source>New Caledonia</source>
   <translation>Nueva Caledonia</translation>
  </message>
  <message>
   <source>New Zealand</source>
   <translation>Nueva Zelanda</translation>
  </message>
  <message>
   <source>Nicaragua</source>
   <translation>Nicaragua</translation>
  </message>
  <message>
   <source>Niger</source>
   <translation>Níger</translation>
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
   <translation>Isla Norfolk</translation>
  </message>
  <message>
   <source>North Korea</source>
   <translation>Corea del Norte</translation>
  </message>
  <message>
   <source>North Macedonia</source>
   <translation>Macedonia del Norte</translation>
  </message>
  <message>
   <source>Northern Mariana Islands</source>
   <translation>Islas Marianas del Norte</translation>
  </message>
  <message>
   <source>Norway</source>
   <translation>Noruega</translation>
  </message>
  <message>
   <source>Oman</source>
   <translation>Omán</translation>
  </message>
  <message>
   <source>Pakistan</source>
   <translation>Pakistán</translation>
  </message>
  <message>
   <source>Palau</source>
   <translation>Palaos</translation>
  </message>
  <message>
   <source>Palestine</source>
   <translation>Palestina</translation>
  </message>
  <message>
   <source>Panama</source>
   <translation>Panamá</translation>
  </message>
  <message>
   <source>Papua New Guinea</source>
   <translation>Papúa Nueva Guinea</translation>
  </message>
  <message>
   <source>Paraguay</source>
   <translation>Paraguay</translation>
  </message>
  <message>
   <source>Peru</source>
   <translation>Perú</translation>
  </message>
  <message>
   <source>Philippines</source>
   <translation>Filipinas</translation>
  </message>
  <message>
   <source>Pitcairn Islands</source>
   <translation>Islas Pitcairn</translation>
  </message>
  <message>
   <source>Poland</source>
   <translation>Polonia</translation>
  </message>
  <message>
   <source>Portugal</source>
   <translation>Portugal</translation>
  </message>
  <message>
   <source>Puerto Rico</source>
   <translation>Puerto Rico</translation>
  </message>
  <message>
   <source>Qatar</source>
   <translation>Catar</translation>
  </message>
  <message>
   <source>Romania</source>
   <translation>Rumanía</translation>
  </message>
  <message>
   <source>Russia</source>
   <translation>Rusia</translation>
  </message>
  <message>
   <source>Rwanda</source>
   <translation>Ruanda</translation>
  </message>
  <message>
   <source>Réunion</source>
   <translation>Reunión</translation>
  </message>
  <message>
   <source>Saint Barthélemy</source>
   <translation>San Bartolomé</translation>
  </message>
  <message>
   <source>Saint Helena</source>
   <translation>Santa Elena</translation>
  </message>
  <message>
   <source>Saint Kitts and Nevis</source>
   <translation>San Cristóbal y Nieves</translation>
  </message>
  <message>
   <source>Saint Lucia</source>
   <translation>Santa Lucía</translation>
  </message>
  <message>
   <source>Saint Martin</source>
   <translation>San Martín</translation>
  </message>
  <message>
   <source>Saint Pierre and Miquelon</source>
   <translation>San Pedro y Miquelón</translation>
  </message>
  <message>
   <source>Saint Vincent and the Grenadines</source>
   <translation>San Vicente y las Granadinas</translation>
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
   <translation>Arabia Saudí</translation>
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
   <translation>Sierra Leona</translation>
  </message>
  <message>
   <source>Singapore</source>
   <translation>Singapur</translation>
  </message>
  <message>
   <source>Sint Maarten</source>
   <translation>Sint Maarten</translation>
  </message>
  <message>
   <source>Slovakia</source>
   <translation>Eslovaquia</translation>
  </message>
  <message>
   <source>Slovenia</source>
   <translation>Eslovenia</translation>
  </message>
  <message>
   <source>Solomon Islands</source>
   <translation>Islas Salomón</translation>
  </message>
  <message>
   <source>Somalia</source>
   <translation>Somalia</translation>
  </message>
  <message>
   <source>South Africa</source>
   <translation>Sudáfrica</translation>
  </message>
  <message>
   <source>South Georgia and South Sandwich Islands</source>
   <translation>Georgia del Sur y Sandwich del Sur</translation>
  </message>
  <message>
   <source>South Korea</source>
   <translation>Corea del Sur</translation>
  </message>
  <message>
   <source>South Sudan</source>
   <translation>Sudán del Sur</translation>
  </message>
  <message>
   <source>Spain</source>
   <translation>España</translation>
  </message>
  <message>
   <source>Sri Lanka</source>
   <translation>Sri Lanka</translation>
  </message>
  <message>
   <source>Sudan</source>
   <translation>Sudán</translation>
  </message>
  <message>
   <source>Suriname</source>
   <translation>Surinam</translation>
  </message>
  <message>
   <source>Svalbard and Jan Mayen</source>
   <translation>Svalbard y Jan Mayen</translation>
  </message>
  <message>
   <source>Sweden</source>
   <translation>Suecia</translation>
  </message>
  <message>
   <source>Switzerland</source>
   <translation>Suiza</translation>
  </message>
  <message>
   <source>Syria</source>
   <translation>Siria</translation>
  </message>
  <message>
   <source>São Tomé and Príncipe</source>
   <translation>Santo Tomé y Príncipe</translation>
  </message>
  <message>
   <source>Taiwan</source>
   <translation>Taiwán</translation>
  </message>
  <message>
   <source>Tajikistan</source>
   <translation>Tayikistán</translation>
  </message>
  <message>
   <source>Tanzania</source>
   <translation>Tanzania</translation>
  </message>
  <message>
   <source>Thailand</source>
   <translation>Tailandia</translation>
  </message>
  <message>
   <source>Timor-Leste</source>
   <translation>Timor Oriental</translation>
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
   <translation>Trinidad y Tobago</translation>
  </message>
  <message>
   <source>Tunisia</source>
   <translation>Túnez</translation>
  </message>
  <message>
   <source>Turkmenistan</source>
   <translation>Turkmenistán</translation>
  </message>
  <message>
   <source>Turks and Caicos Islands</source>
   <translation>Islas Turcas y Caicos</translation>
  </message>
  <message>
   <source>Tuvalu</source>
   <translation>Tuvalu</translation>
  </message>
  <message>
   <source>Türkiye</source>
   <translation>Turquía</translation>
  </message>
  <message>
   <source>Uganda</source>
   <translation>Uganda</translation>
  </message>
  <message>
   <source>Ukraine</source>
   <translation>Ucrania</translation>
  </message>
  <message>
   <source>United Arab Emirates</source>
   <translation>Emiratos Árabes Unidos</translation>
  </message>
  <message>
   <source>United Kingdom</source>
   <translation>Reino Unido</translation>
  </message>
  <message>
   <source>United States</source>
   <translation>Estados Unidos</translation>
  </message>
  <message>
   <source>United States Outlying Islands</source>
   <translation>Islas menores de EE. UU.</translation>
  </message>
  <message>
   <source>United States Virgin Islands</source>
   <translation>Islas Vírgenes de EE. UU.</translation>
  </message>
  <message>
   <source>Uruguay</source>
   <translation>Uruguay</translation>
  </message>
  <message>
   <source>Uzbekistan</source>
   <translation>Uzbekistán</translation>
  </message>
  <message>
   <source>Vanuatu</source>
   <translation>Vanuatu</translation>
  </message>
  <message>
   <source>Vatican City</source>
   <translation>Ciudad del Vaticano</translation>
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
   <translation>Wallis y Futuna</translation>
  </message>
  <message>
   <source>Western Sahara</source>
   <translation>Sáhara Occidental</translation>
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
   <translation>Zimbabue</translation>
  </message>
  <message>
   <source>Åland Islands</source>
   <translation>Islas Åland</translation>
  </message>
 </context>
 <context>
  <name>Cover</name>
  <message>
   <source>Covered</source>
   <translation>Cubierto</translation>
  </message>
  <message>
   <source>The vault is open. Press any key to go on, or Ctrl+L to lock. Leave this laptop only when it is locked.</source>
   <translation>La bóveda está abierta. Pulse cualquier tecla para seguir, o Ctrl+L para bloquear. Deje este portátil solo cuando esté bloqueado.</translation>
  </message>
 </context>
 <context>
  <name>DoneCard</name>
  <message>
   <source>Done in this session</source>
   <translation>Hecho en esta sesión</translation>
  </message>
  <message>
   <source>Nothing was sent or received yet.</source>
   <translation>Todavía no se envió ni se recibió nada.</translation>
  </message>
  <message>
   <source>Open log</source>
   <translation>Abrir registro</translation>
  </message>
 </context>
 <context>
  <name>Dossier</name>
  <message>
   <source>Born</source>
   <translation>Nacimiento</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Expediente</translation>
  </message>
  <message>
   <source>Height</source>
   <translation>Estatura</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Idiomas</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>Responsable</translation>
  </message>
  <message>
   <source>Legal status never verified. Verify before an arrest.</source>
   <translation>Situación jurídica nunca verificada. Verifíquela antes de una detención.</translation>
  </message>
  <message>
   <source>Marks</source>
   <translation>Señas</translation>
  </message>
  <message>
   <source>Nationality</source>
   <translation>Nacionalidad</translation>
  </message>
  <message>
   <source>No legal basis on record. Verify before an arrest.</source>
   <translation>No consta base jurídica. Verifíquela antes de una detención.</translation>
  </message>
  <message>
   <source>Older than 24 hours: verify again.</source>
   <translation>Más de 24 horas: verifique de nuevo.</translation>
  </message>
  <message>
   <source>Status {found}, verified {age} with {who}</source>
   <translation>Estado: {found}, verificado {age} con {who}</translation>
  </message>
  <message>
   <source>Two versions, not decided: {text}</source>
   <translation>Dos versiones, sin decidir: {text}</translation>
  </message>
  <message>
   <source>Warrant</source>
   <translation>Orden</translation>
  </message>
  <message>
   <source>date unknown</source>
   <translation>fecha desconocida</translation>
  </message>
  <message>
   <source>seen {date}</source>
   <translation>visto el {date}</translation>
  </message>
 </context>
 <context>
  <name>DossierPane</name>
  <message>
   <source>Add to this dossier</source>
   <translation>Añadir a este expediente</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Editar</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>Legal</source>
   <translation>Jurídico</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Red</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Resumen</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimir</translation>
  </message>
  <message>
   <source>Record a check</source>
   <translation>Registrar verificación</translation>
  </message>
  <message>
   <source>Sighting</source>
   <translation>Avistamiento</translation>
  </message>
  <message>
   <source>Sightings</source>
   <translation>Avistamientos</translation>
  </message>
 </context>
 <context>
  <name>DossierTables</name>
  <message>
   <source>Add a link</source>
   <translation>Añadir vínculo</translation>
  </message>
  <message>
   <source>Add a note</source>
   <translation>Añadir nota</translation>
  </message>
  <message>
   <source>Add a sighting</source>
   <translation>Añadir avistamiento</translation>
  </message>
  <message>
   <source>Add a warrant</source>
   <translation>Añadir orden</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Por</translation>
  </message>
  <message>
   <source>Charges or channel</source>
   <translation>Cargos o vía</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>Evaluación</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Certeza</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Clase</translation>
  </message>
  <message>
   <source>Legal</source>
   <translation>Jurídico</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Red</translation>
  </message>
  <message>
   <source>No note yet. F2 records one.</source>
   <translation>Ninguna nota todavía. F2 anota una.</translation>
  </message>
  <message>
   <source>No notice, no warrant and no check on record.</source>
   <translation>No consta ninguna notificación, orden ni verificación.</translation>
  </message>
  <message>
   <source>No sighting yet. F2 records one.</source>
   <translation>Ningún avistamiento todavía. F2 anota uno.</translation>
  </message>
  <message>
   <source>Nobody and nothing is linked to this target yet.</source>
   <translation>Todavía no hay nadie ni nada vinculado a este objetivo.</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Número</translation>
  </message>
  <message>
   <source>On the map</source>
   <translation>En el mapa</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Período</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lugar</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Record a check</source>
   <translation>Registrar verificación</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Función</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>Visto</translation>
  </message>
  <message>
   <source>Sightings</source>
   <translation>Avistamientos</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>Certeza</translation>
  </message>
  <message>
   <source>To</source>
   <translation>A</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Valores</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>What was seen</source>
   <translation>Qué se vio</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <source>Withdrawn: {text}</source>
   <translation>Retirado: {text}</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>Escrito</translation>
  </message>
  <message>
   <source>confirmed</source>
   <translation>confirmado</translation>
  </message>
  <message>
   <source>reported</source>
   <translation>comunicado</translation>
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
   <translation>Dirección del servidor central</translation>
  </message>
  <message>
   <source>At least 15 characters. Four or five words are easy to keep in mind.</source>
   <translation>Al menos 15 caracteres. Cuatro o cinco palabras se recuerdan bien.</translation>
  </message>
  <message>
   <source>At least 20 characters or six words: it alone protects this laptop.</source>
   <translation>Al menos 20 caracteres o seis palabras: es lo único que protege este portátil.</translation>
  </message>
  <message>
   <source>Invite</source>
   <translation>Invitación</translation>
  </message>
  <message>
   <source>Invite, used once</source>
   <translation>Invitación, de un solo uso</translation>
  </message>
  <message>
   <source>Making keys…</source>
   <translation>Creando claves…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frase de contraseña</translation>
  </message>
  <message>
   <source>Passphrase once more</source>
   <translation>Repita la frase de contraseña</translation>
  </message>
  <message>
   <source>Set up Calibar</source>
   <translation>Configurar Calibar</translation>
  </message>
  <message>
   <source>Set up this laptop</source>
   <translation>Configurar este portátil</translation>
  </message>
  <message>
   <source>The two passphrases differ.</source>
   <translation>Las dos frases de contraseña no coinciden.</translation>
  </message>
  <message>
   <source>This laptop has no keyring: protect by passphrase alone</source>
   <translation>Este portátil no tiene llavero: proteger solo con la frase de contraseña</translation>
  </message>
  <message>
   <source>Type the invite as it was given to you.</source>
   <translation>Escriba la invitación tal como se la dieron.</translation>
  </message>
  <message>
   <source>Your administrator gives you the address and an invite. You choose the passphrase; nobody else has it.</source>
   <translation>Su administrador le da la dirección y una invitación. Usted elige la frase de contraseña; nadie más la tiene.</translation>
  </message>
 </context>
 <context>
  <name>Erasing</name>
  <message numerus="yes">
   <source>%n change(s) were not sent and will be lost.</source>
   <translation>
    <numerusform>%n cambio no se envió y se perderá.</numerusform>
    <numerusform>%n cambios no se enviaron y se perderán.</numerusform>
   </translation>
  </message>
  <message>
   <source>A backup elsewhere still opens with the passphrase: destroy it as well.</source>
   <translation>Una copia de seguridad en otro lugar se sigue abriendo con la frase de contraseña: destrúyala también.</translation>
  </message>
  <message>
   <source>A solid-state disk or a snapshot may keep the old key slots; only the passphrase protects them.</source>
   <translation>Un disco de estado sólido o una instantánea pueden conservar las ranuras antiguas; solo las protege la frase de contraseña.</translation>
  </message>
  <message>
   <source>Afterwards nobody can open it, nor its backups: your agency has no recovery key for this laptop.</source>
   <translation>Después nadie puede abrirla, ni sus copias de seguridad: su organismo no tiene clave de recuperación para este portátil.</translation>
  </message>
  <message>
   <source>Afterwards nobody can open what is left on this laptop: your agency has no recovery key for it.</source>
   <translation>Después nadie puede abrir lo que quede en este portátil: su organismo no tiene clave de recuperación para él.</translation>
  </message>
  <message>
   <source>Afterwards only your agency can open a backup or what is left on a disk: two persons with its key.</source>
   <translation>Después, solo su organismo puede abrir una copia de seguridad o lo que quede en un disco: dos personas con su clave.</translation>
  </message>
  <message>
   <source>Afterwards only your agency can open what is left on this laptop: two persons with its key.</source>
   <translation>Después, solo su organismo puede abrir lo que quede en este portátil: dos personas con su clave.</translation>
  </message>
  <message>
   <source>Backups elsewhere and the copies at headquarters remain. Changes that were not sent are lost.</source>
   <translation>Quedan las copias de seguridad en otros lugares y las copias de la central. Los cambios no enviados se pierden.</translation>
  </message>
  <message>
   <source>Both key slots were overwritten in place.</source>
   <translation>Las dos ranuras de las claves se sobrescribieron en su sitio.</translation>
  </message>
  <message>
   <source>Erase now</source>
   <translation>Borrar ahora</translation>
  </message>
  <message>
   <source>Erase this vault?</source>
   <translation>¿Borrar esta bóveda?</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Conservar</translation>
  </message>
  <message>
   <source>No change waits to be sent.</source>
   <translation>Ningún cambio espera a ser enviado.</translation>
  </message>
  <message>
   <source>THE KEYS COULD NOT BE DESTROYED. This vault can still be opened with its passphrase.</source>
   <translation>NO SE PUDIERON DESTRUIR LAS CLAVES. Esta bóveda aún se abre con su frase de contraseña.</translation>
  </message>
  <message>
   <source>The device secret is gone from the keyring.</source>
   <translation>El secreto del dispositivo ya no está en el llavero.</translation>
  </message>
  <message>
   <source>The key slots could not be overwritten.</source>
   <translation>No se pudieron sobrescribir las ranuras de las claves.</translation>
  </message>
  <message>
   <source>The keyring did not confirm that the device secret is gone.</source>
   <translation>El llavero no confirmó que el secreto del dispositivo haya desaparecido.</translation>
  </message>
  <message>
   <source>The keys of this vault are destroyed at once. It cannot be undone.</source>
   <translation>Las claves de esta bóveda se destruyen al instante. No se puede deshacer.</translation>
  </message>
  <message>
   <source>The keys of this vault are destroyed. It cannot be opened on this laptop again.</source>
   <translation>Las claves de esta bóveda están destruidas. No podrá volver a abrirse en este portátil.</translation>
  </message>
  <message>
   <source>There was no recovery by your agency: what is left of it on a disk stays closed to everybody.</source>
   <translation>No había recuperación por su organismo: lo que quede en un disco sigue cerrado para todos.</translation>
  </message>
  <message>
   <source>Two persons of your agency could still open what is left of it on a disk.</source>
   <translation>Dos personas de su organismo aún podrían abrir lo que quede en un disco.</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>'{1}' is not understood here</source>
   <translation>aquí no se entiende «{1}»</translation>
  </message>
  <message>
   <source>0, 0 is what devices write when they have no position.</source>
   <translation>0, 0 es lo que escriben los dispositivos sin posición.</translation>
  </message>
  <message>
   <source>A batch is larger than the hub takes.</source>
   <translation>Un envío supera lo que acepta el servidor central.</translation>
  </message>
  <message>
   <source>A change names another author than the one who sealed it.</source>
   <translation>Un cambio nombra a un autor distinto de quien lo selló.</translation>
  </message>
  <message>
   <source>A dossier is about a person; write it down as a note.</source>
   <translation>Un expediente trata de una persona; anótelo como nota.</translation>
  </message>
  <message>
   <source>A dossier is opened for a stated purpose.</source>
   <translation>Un expediente se abre con una finalidad declarada.</translation>
  </message>
  <message>
   <source>A field has at most {1} characters.</source>
   <translation>Un campo tiene como mucho {1} caracteres.</translation>
  </message>
  <message>
   <source>A file needs at least one recipient, and each once.</source>
   <translation>Un archivo necesita al menos un destinatario, y cada uno una vez.</translation>
  </message>
  <message>
   <source>A laptop sends only what was written on it.</source>
   <translation>Un portátil solo envía lo que se escribió en él.</translation>
  </message>
  <message>
   <source>A newer Calibar wrote the key file of this vault. It was left untouched.</source>
   <translation>El archivo de claves de esta bóveda lo escribió un Calibar más nuevo. Se ha dejado intacto.</translation>
  </message>
  <message>
   <source>A newer Calibar wrote the recovery file of this vault. It was left untouched.</source>
   <translation>Un Calibar más nuevo escribió el archivo de recuperación de esta bóveda. No se ha tocado.</translation>
  </message>
  <message>
   <source>A newer Calibar wrote this attachment. It was left untouched.</source>
   <translation>Este adjunto lo escribió un Calibar más nuevo. Se ha dejado intacto.</translation>
  </message>
  <message>
   <source>A newer Calibar wrote this vault (version {1}; this one knows {2}). It was left untouched.</source>
   <translation>Esta bóveda la escribió un Calibar más nuevo (versión {1}; este conoce la {2}). Se ha dejado intacta.</translation>
  </message>
  <message>
   <source>A newer program made this file.</source>
   <translation>Este archivo lo hizo un programa más nuevo.</translation>
  </message>
  <message>
   <source>A notice stands in the file twice with different values; the first was taken</source>
   <translation>Una notificación aparece dos veces en el archivo con valores distintos; se tomó la primera</translation>
  </message>
  <message>
   <source>A page bears the seal of a device that this laptop does not know.</source>
   <translation>Una página lleva el sello de un dispositivo que este portátil no conoce.</translation>
  </message>
  <message>
   <source>A page does not begin where its history begins.</source>
   <translation>Una página no empieza donde empieza su historial.</translation>
  </message>
  <message>
   <source>A page does not continue the history that this laptop has.</source>
   <translation>Una página no continúa el historial que tiene este portátil.</translation>
  </message>
  <message>
   <source>A page does not fit its chain.</source>
   <translation>Una página no encaja en su cadena.</translation>
  </message>
  <message>
   <source>A page does not hold what it says.</source>
   <translation>Una página no contiene lo que dice.</translation>
  </message>
  <message>
   <source>A page of a database does not carry its seal.</source>
   <translation>Una página de una base de datos no lleva su sello.</translation>
  </message>
  <message>
   <source>A page says that it is page {1} although page {2} was asked for: a query gives at most {3} notices and then begins again. Make narrower queries.</source>
   <translation>Una página dice ser la {1} aunque se pidió la {2}: una consulta da como mucho {3} notificaciones y vuelve a empezar. Haga consultas más limitadas.</translation>
  </message>
  <message>
   <source>A part of an attachment has the wrong size.</source>
   <translation>Una parte de un adjunto tiene un tamaño incorrecto.</translation>
  </message>
  <message>
   <source>A part of the file is too large.</source>
   <translation>Una parte del archivo es demasiado grande.</translation>
  </message>
  <message>
   <source>A part of the image does not hold what it says.</source>
   <translation>Una parte de la imagen no contiene lo que dice.</translation>
  </message>
  <message>
   <source>A part of the image is damaged.</source>
   <translation>Una parte de la imagen está dañada.</translation>
  </message>
  <message>
   <source>A part of the image is missing.</source>
   <translation>Falta una parte de la imagen.</translation>
  </message>
  <message>
   <source>A part of the image is not the one that was announced.</source>
   <translation>Una parte de la imagen no es la que se anunció.</translation>
  </message>
  <message>
   <source>A part of the message has the wrong type or size.</source>
   <translation>Una parte del mensaje tiene tipo o tamaño incorrectos.</translation>
  </message>
  <message>
   <source>A receipt names a change that is not here.</source>
   <translation>Un recibo nombra un cambio que no está aquí.</translation>
  </message>
  <message>
   <source>A sighting needs one; record tracks with times.</source>
   <translation>Un avistamiento la necesita; grabe rutas con horas.</translation>
  </message>
  <message>
   <source>Accepted are INTERPOL notices as JSON, tables of sightings as CSV or TSV text with a header row, and GPX tracks.</source>
   <translation>Se aceptan notificaciones de INTERPOL en JSON, tablas de avistamientos en texto CSV o TSV con fila de encabezado, y rutas GPX.</translation>
  </message>
  <message>
   <source>Add Z or an offset such as -05:00.</source>
   <translation>Añada Z o un desfase como -05:00.</translation>
  </message>
  <message>
   <source>Add it to a dossier as a file.</source>
   <translation>Añádalo a un expediente como archivo.</translation>
  </message>
  <message>
   <source>Add it to a dossier as a photo.</source>
   <translation>Añádala a un expediente como foto.</translation>
  </message>
  <message>
   <source>Amend or withdraw it with a reason.</source>
   <translation>Corríjalo o retírelo con un motivo.</translation>
  </message>
  <message>
   <source>An earlier part of this edit failed, and the whole edit was rolled back.</source>
   <translation>Una parte anterior de este cambio falló y se deshizo el cambio entero.</translation>
  </message>
  <message>
   <source>An export is of a target or of an operation, not of both.</source>
   <translation>Se exporta un objetivo o una operación, no ambos.</translation>
  </message>
  <message>
   <source>An id has 32 digits from 0-9 and a-f.</source>
   <translation>Un identificador tiene 32 dígitos de 0-9 y a-f.</translation>
  </message>
  <message>
   <source>Another change has this id already.</source>
   <translation>Otro cambio ya tiene este identificador.</translation>
  </message>
  <message>
   <source>Another program may have written over it. Use the recovery of your agency, or enrol anew.</source>
   <translation>Quizá otro programa lo sobrescribió. Use la recuperación de su organismo o dé de alta de nuevo el portátil.</translation>
  </message>
  <message>
   <source>Another window of Calibar has this vault open.</source>
   <translation>Otra ventana de Calibar tiene abierta esta bóveda.</translation>
  </message>
  <message>
   <source>Ask anew.</source>
   <translation>Pregunte de nuevo.</translation>
  </message>
  <message>
   <source>Ask for a new one: it may be used up or too old.</source>
   <translation>Pida otra: puede estar usada o caducada.</translation>
  </message>
  <message>
   <source>Ask for it again, or for PMTiles.</source>
   <translation>Pídalo de nuevo, o en PMTiles.</translation>
  </message>
  <message>
   <source>Ask for it again.</source>
   <translation>Pídala de nuevo.</translation>
  </message>
  <message>
   <source>Ask for one of these.</source>
   <translation>Pida uno de estos.</translation>
  </message>
  <message>
   <source>Ask for the right address.</source>
   <translation>Pida la dirección correcta.</translation>
  </message>
  <message>
   <source>Ask headquarters anew.</source>
   <translation>Pregunte de nuevo a la central.</translation>
  </message>
  <message>
   <source>Ask headquarters for a release.</source>
   <translation>Pida un desbloqueo a la central.</translation>
  </message>
  <message>
   <source>Ask headquarters.</source>
   <translation>Pregunte a la central.</translation>
  </message>
  <message>
   <source>Ask its sender for one that names this laptop.</source>
   <translation>Pida a su remitente uno que nombre este portátil.</translation>
  </message>
  <message>
   <source>Ask the lead of the file.</source>
   <translation>Pregunte al responsable del expediente.</translation>
  </message>
  <message>
   <source>Ask the officer in charge for the right.</source>
   <translation>Pida el permiso al responsable.</translation>
  </message>
  <message>
   <source>Ask them to change it.</source>
   <translation>Pídale que lo cambie.</translation>
  </message>
  <message>
   <source>At most 16 levels are accepted.</source>
   <translation>Se aceptan como mucho 16 niveles.</translation>
  </message>
  <message>
   <source>Calibar is open with this profile already.</source>
   <translation>Calibar ya está abierto con este perfil.</translation>
  </message>
  <message>
   <source>Change a field, or leave it.</source>
   <translation>Modifique un campo o déjelo así.</translation>
  </message>
  <message>
   <source>Check day and month.</source>
   <translation>Compruebe el día y el mes.</translation>
  </message>
  <message>
   <source>Check it.</source>
   <translation>Compruébelo.</translation>
  </message>
  <message>
   <source>Check its name and that it is yours.</source>
   <translation>Compruebe su nombre y que es suyo.</translation>
  </message>
  <message>
   <source>Check its name and that the stick is in.</source>
   <translation>Compruebe su nombre y que la memoria USB está conectada.</translation>
  </message>
  <message>
   <source>Check that it is there and that you may read it.</source>
   <translation>Compruebe que está ahí y que tiene permiso de lectura.</translation>
  </message>
  <message>
   <source>Check that the folder of the profile is writable and on a disk of this laptop.</source>
   <translation>Compruebe que la carpeta del perfil admite escritura y está en un disco de este portátil.</translation>
  </message>
  <message>
   <source>Check the address of the hub. You may be on a network that reads along. Everything made here is safe and waits.</source>
   <translation>Compruebe la dirección del servidor central. Puede que esta red lea lo que pasa por ella. Todo lo hecho aquí está a salvo y espera.</translation>
  </message>
  <message>
   <source>Check the clock of the receiver.</source>
   <translation>Compruebe el reloj del receptor.</translation>
  </message>
  <message>
   <source>Check the date of this laptop. If it is right, tell the person who runs the hub. Everything made here is safe and waits.</source>
   <translation>Compruebe la fecha de este portátil. Si es correcta, avise a quien administra el servidor central. Todo lo hecho aquí está a salvo y espera.</translation>
  </message>
  <message>
   <source>Check the date.</source>
   <translation>Compruebe la fecha.</translation>
  </message>
  <message>
   <source>Check the directory.</source>
   <translation>Compruebe el directorio.</translation>
  </message>
  <message>
   <source>Check the disk and that the folder of the profile is writable, then try again.</source>
   <translation>Compruebe el disco y que la carpeta del perfil admite escritura, e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Check the disk; then try again with --out on another one.</source>
   <translation>Compruebe el disco; después inténtelo de nuevo con --out en otro.</translation>
  </message>
  <message>
   <source>Check the keyboard layout and Caps Lock, then type it again.</source>
   <translation>Compruebe la distribución del teclado y Bloq Mayús, y escríbala de nuevo.</translation>
  </message>
  <message>
   <source>Check the stick, or choose another place.</source>
   <translation>Compruebe la memoria USB o elija otro sitio.</translation>
  </message>
  <message>
   <source>Check the value at the source.</source>
   <translation>Compruebe el valor en la fuente.</translation>
  </message>
  <message>
   <source>Check the value.</source>
   <translation>Compruebe el valor.</translation>
  </message>
  <message>
   <source>Check the year.</source>
   <translation>Compruebe el año.</translation>
  </message>
  <message>
   <source>Check which is the day and which is the month.</source>
   <translation>Compruebe cuál es el día y cuál el mes.</translation>
  </message>
  <message>
   <source>Check who owns the folder of the profile, and the disk.</source>
   <translation>Compruebe de quién es la carpeta del perfil, y el disco.</translation>
  </message>
  <message>
   <source>Check who owns the folder of the profile.</source>
   <translation>Compruebe de quién es la carpeta del perfil.</translation>
  </message>
  <message>
   <source>Choose a file that Calibar wrote.</source>
   <translation>Elija un archivo escrito por Calibar.</translation>
  </message>
  <message>
   <source>Choose another --out.</source>
   <translation>Elija otro --out.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Elija otro archivo.</translation>
  </message>
  <message>
   <source>Choose another one.</source>
   <translation>Elija otro.</translation>
  </message>
  <message>
   <source>Choose another place ({1}).</source>
   <translation>Elija otro sitio ({1}).</translation>
  </message>
  <message>
   <source>Choose another place with --out.</source>
   <translation>Elija otro sitio con --out.</translation>
  </message>
  <message>
   <source>Choose another place.</source>
   <translation>Elija otro lugar.</translation>
  </message>
  <message>
   <source>Choose another place; it may be full or not yours.</source>
   <translation>Elija otro sitio; puede estar lleno o no ser suyo.</translation>
  </message>
  <message>
   <source>Choose fewer dossiers.</source>
   <translation>Elija menos expedientes.</translation>
  </message>
  <message>
   <source>Choose one of them.</source>
   <translation>Elija uno de ellos.</translation>
  </message>
  <message>
   <source>Choose one that you can type.</source>
   <translation>Elija una que pueda escribir.</translation>
  </message>
  <message>
   <source>Choose the target this track belongs to.</source>
   <translation>Elija el objetivo de esta ruta.</translation>
  </message>
  <message>
   <source>Choose who may open it.</source>
   <translation>Elija quién puede abrirlo.</translation>
  </message>
  <message>
   <source>Choose words that do not belong together.</source>
   <translation>Elija palabras que no guarden relación.</translation>
  </message>
  <message>
   <source>Close other programs and try again. This did not count as an attempt.</source>
   <translation>Cierre otros programas e inténtelo de nuevo. Esto no contó como intento.</translation>
  </message>
  <message>
   <source>Columns that are not kept: {1}</source>
   <translation>Columnas que no se conservan: {1}</translation>
  </message>
  <message>
   <source>Compare it with the paper, letter by letter.</source>
   <translation>Compárelo con el papel, letra por letra.</translation>
  </message>
  <message>
   <source>Connect it to headquarters, or speak to the person who runs the hub.</source>
   <translation>Conéctelo a la central o hable con quien administra el servidor central.</translation>
  </message>
  <message>
   <source>Connect to headquarters and unlock again: that renews it.</source>
   <translation>Conéctese a la central y desbloquee de nuevo: eso lo renueva.</translation>
  </message>
  <message>
   <source>Convert it and add that.</source>
   <translation>Conviértala y añada el resultado.</translation>
  </message>
  <message>
   <source>Copy it again, and wait until the copy ends.</source>
   <translation>Cópielo de nuevo y espere a que termine la copia.</translation>
  </message>
  <message>
   <source>Copy it again, with every letter.</source>
   <translation>Cópielo de nuevo, con todas las letras.</translation>
  </message>
  <message>
   <source>Correct the record and send it again.</source>
   <translation>Corrija el registro y envíelo de nuevo.</translation>
  </message>
  <message>
   <source>Correct the value and try again.</source>
   <translation>Corrija el valor e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Enrol this laptop, or give the right --profile.</source>
   <translation>Dé de alta este portátil o indique el --profile correcto.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Ask the person who runs the network, or use another one.</source>
   <translation>Todo lo hecho aquí está a salvo y espera. Pregunte a quien administra la red, o use otra.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Check the connection.</source>
   <translation>Todo lo hecho aquí está a salvo y espera. Compruebe la conexión.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Check the connection; the hub may need the network of the agency.</source>
   <translation>Todo lo hecho aquí está a salvo y espera. Compruebe la conexión; el servidor central puede requerir la red de la agencia.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Check the setting of the proxy, or use another network.</source>
   <translation>Todo lo hecho aquí está a salvo y espera. Compruebe el ajuste del proxy, o use otra red.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Connect to one.</source>
   <translation>Todo lo hecho aquí está a salvo y espera. Conéctese a una.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. The hub may be down; try again later.</source>
   <translation>Todo lo hecho aquí está a salvo y espera. El servidor central puede estar parado; inténtelo más tarde.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Try again in a moment.</source>
   <translation>Todo lo hecho aquí está a salvo y espera. Inténtelo de nuevo en un momento.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Try again later.</source>
   <translation>Todo lo hecho aquí está a salvo y espera. Inténtelo más tarde.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Try again.</source>
   <translation>Todo lo hecho aquí está a salvo y espera. Inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Everything on the laptops is safe and waits. Look at the hub.</source>
   <translation>Todo lo de los portátiles está a salvo y espera. Revise el servidor central.</translation>
  </message>
  <message>
   <source>Everything on the laptops is safe and waits. Make room on the hub.</source>
   <translation>Todo lo de los portátiles está a salvo y espera. Libere espacio en el servidor central.</translation>
  </message>
  <message>
   <source>Export the track again as GPX 1.1.</source>
   <translation>Exporte de nuevo la ruta como GPX 1.1.</translation>
  </message>
  <message>
   <source>Father's and mother's surname cannot be told apart for certain; both stand in the first</source>
   <translation>No se distinguen con certeza los apellidos paterno y materno; ambos están en el primero</translation>
  </message>
  <message>
   <source>Fetch it with a sync.</source>
   <translation>Obténgalo con una sincronización.</translation>
  </message>
  <message>
   <source>Fields that are not kept: {1}</source>
   <translation>Campos que no se conservan: {1}</translation>
  </message>
  <message>
   <source>Fill in both or none.</source>
   <translation>Rellene ambas o ninguna.</translation>
  </message>
  <message>
   <source>Fill in the case reference.</source>
   <translation>Rellene la referencia del expediente.</translation>
  </message>
  <message>
   <source>Fill in when it was.</source>
   <translation>Rellene cuándo fue.</translation>
  </message>
  <message>
   <source>Formats are auto, {1}.</source>
   <translation>Los formatos son auto, {1}.</translation>
  </message>
  <message>
   <source>Four words drawn by dice are easy to remember and hard to guess.</source>
   <translation>Cuatro palabras sacadas con dados se recuerdan bien y cuesta adivinarlas.</translation>
  </message>
  <message>
   <source>Free some space on this disk and check that its folder is writable, then try again.</source>
   <translation>Libere espacio en este disco, compruebe que su carpeta admite escritura e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Free some space on this disk, then save again. Reading still works.</source>
   <translation>Libere espacio en este disco y guarde de nuevo. La lectura sigue funcionando.</translation>
  </message>
  <message>
   <source>Free some space on this disk, then try again.</source>
   <translation>Libere espacio en este disco e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Free some space, or choose another disk.</source>
   <translation>Libere espacio o elija otro disco.</translation>
  </message>
  <message>
   <source>GPX has decimal degrees with a point.</source>
   <translation>GPX usa grados decimales con punto.</translation>
  </message>
  <message>
   <source>GPX writes times as 2026-11-23T18:42:00Z.</source>
   <translation>GPX escribe las horas como 2026-11-23T18:42:00Z.</translation>
  </message>
  <message>
   <source>Get the file again.</source>
   <translation>Consiga de nuevo el archivo.</translation>
  </message>
  <message>
   <source>Give both or none.</source>
   <translation>Indique ambas o ninguna.</translation>
  </message>
  <message>
   <source>Give degrees.</source>
   <translation>Indique grados.</translation>
  </message>
  <message>
   <source>Give the answer to the newest question, or ask headquarters anew.</source>
   <translation>Dé la respuesta a la pregunta más reciente, o pregunte de nuevo a la central.</translation>
  </message>
  <message>
   <source>Headquarters has met a newer state of this profile: this one was put back from an older copy.</source>
   <translation>La central conoce un estado más reciente de este perfil: este se restauró de una copia antigua.</translation>
  </message>
  <message>
   <source>Headquarters ordered this laptop to erase its vault. It stays closed.</source>
   <translation>La central ordenó a este portátil borrar su bóveda. Permanece cerrada.</translation>
  </message>
  <message>
   <source>Headquarters ordered this laptop to erase its vault. Its keys are destroyed.</source>
   <translation>La central ordenó a este portátil borrar su bóveda. Sus claves están destruidas.</translation>
  </message>
  <message>
   <source>Headquarters shut this laptop out. The vault stays closed; nothing was deleted.</source>
   <translation>La central excluyó este portátil. La bóveda permanece cerrada; no se borró nada.</translation>
  </message>
  <message>
   <source>Hours go to 23, minutes and seconds to 59.</source>
   <translation>Las horas llegan a 23, los minutos y segundos a 59.</translation>
  </message>
  <message>
   <source>If there is a backup that opens, restore it; else enrol anew and fetch everything from the hub.</source>
   <translation>Si hay una copia de seguridad que se abre, restáurela; si no, inscriba de nuevo el portátil y recupérelo todo del servidor central.</translation>
  </message>
  <message>
   <source>Import or add the target first, then import this file again.</source>
   <translation>Importe o añada primero el objetivo y vuelva a importar este archivo.</translation>
  </message>
  <message>
   <source>Install the newer program first.</source>
   <translation>Instale primero el programa más reciente.</translation>
  </message>
  <message>
   <source>Install the newer program on this side.</source>
   <translation>Instale el programa más nuevo en este lado.</translation>
  </message>
  <message>
   <source>Install the newer program.</source>
   <translation>Instale el programa más nuevo.</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>Instale de nuevo el programa.</translation>
  </message>
  <message>
   <source>It is an empty list page: the query found nobody. Absence from the public list proves nothing.</source>
   <translation>Es una página de lista vacía: la consulta no halló a nadie. No estar en la lista pública no prueba nada.</translation>
  </message>
  <message>
   <source>It is an error message of the service; nobody was found under that id or the query failed.</source>
   <translation>Es un mensaje de error del servicio; no se halló a nadie con ese identificador o la consulta falló.</translation>
  </message>
  <message>
   <source>It is given in {1}.</source>
   <translation>Se indica en {1}.</translation>
  </message>
  <message>
   <source>It is the list of pictures of a notice; save the notice itself.</source>
   <translation>Es la lista de imágenes de una notificación; guarde la notificación misma.</translation>
  </message>
  <message>
   <source>It looks like 2021/75051.</source>
   <translation>Tiene la forma 2021/75051.</translation>
  </message>
  <message>
   <source>It looks like http://proxy.example:3128.</source>
   <translation>Tiene la forma http://proxy.example:3128.</translation>
  </message>
  <message>
   <source>It looks like https://hub.example:8443.</source>
   <translation>Tiene la forma https://hub.example:8443.</translation>
  </message>
  <message>
   <source>It must sync once with the newer program, and this laptop after it.</source>
   <translation>Debe sincronizar una vez con el programa más nuevo, y después este portátil.</translation>
  </message>
  <message>
   <source>It opens with its passphrase alone.</source>
   <translation>Solo se abre con su frase de contraseña.</translation>
  </message>
  <message>
   <source>Keep the file as it is. Save what can be read with 'calibar vault salvage', or restore a backup.</source>
   <translation>Deje el archivo como está. Guarde lo que se pueda leer con 'calibar vault salvage' o restaure una copia de seguridad.</translation>
  </message>
  <message>
   <source>Keep this laptop as it is and tell the person who runs the hub: it may have been restored from a backup.</source>
   <translation>Deje este portátil como está y avise a quien administra el servidor central: puede haberse restaurado de una copia.</translation>
  </message>
  <message>
   <source>Leave one of them out.</source>
   <translation>Omita uno de ellos.</translation>
  </message>
  <message>
   <source>Leave one of them.</source>
   <translation>Deje una de ellas.</translation>
  </message>
  <message>
   <source>Leave the laptop on while you wait; turning the clock does not help.</source>
   <translation>Deje el portátil encendido mientras espera; cambiar el reloj no sirve.</translation>
  </message>
  <message>
   <source>Log in as the person who made it. If the keyring was reset, use the recovery of your agency.</source>
   <translation>Inicie sesión como quien la creó. Si el llavero se restableció, use la recuperación de su organismo.</translation>
  </message>
  <message>
   <source>Log in to the desktop session where the vault was made; for a new vault, passphrase-only mode can be chosen.</source>
   <translation>Inicie la sesión de escritorio en que se creó la bóveda; para una bóveda nueva puede elegirse el modo de solo frase de contraseña.</translation>
  </message>
  <message>
   <source>Log in to the desktop session; for a new vault, passphrase-only mode can be chosen.</source>
   <translation>Inicie la sesión de escritorio; para una bóveda nueva puede elegirse el modo de solo frase de contraseña.</translation>
  </message>
  <message>
   <source>Look at the list again.</source>
   <translation>Vuelva a mirar la lista.</translation>
  </message>
  <message>
   <source>Look at the record, then save again. Check the disk if this happens twice.</source>
   <translation>Mire el registro y guarde de nuevo. Si ocurre dos veces, compruebe el disco.</translation>
  </message>
  <message>
   <source>Look at the values as they stand, then decide.</source>
   <translation>Mire los valores actuales y decida.</translation>
  </message>
  <message>
   <source>Look for a quotation mark that is not closed.</source>
   <translation>Busque unas comillas sin cerrar.</translation>
  </message>
  <message>
   <source>Look for a separator too many or too few, or a quotation mark.</source>
   <translation>Busque un separador de más o de menos, o unas comillas.</translation>
  </message>
  <message>
   <source>Look for it again.</source>
   <translation>Búsquelo de nuevo.</translation>
  </message>
  <message>
   <source>Look for its prompt behind other windows, unlock it, then try again.</source>
   <translation>Busque su aviso detrás de otras ventanas, desbloquéelo e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Make a smaller copy and add that.</source>
   <translation>Haga una copia más pequeña y añádala.</translation>
  </message>
  <message>
   <source>Make a smaller copy.</source>
   <translation>Haga una copia más pequeña.</translation>
  </message>
  <message>
   <source>Make it smaller and add that.</source>
   <translation>Redúzcalo y añádalo.</translation>
  </message>
  <message>
   <source>Marks longer than {1} characters stand in the summary</source>
   <translation>Las señas de más de {1} caracteres están en la síntesis</translation>
  </message>
  <message>
   <source>Months go from 01 to 12.</source>
   <translation>Los meses van de 01 a 12.</translation>
  </message>
  <message>
   <source>Move it out of the profile. If Calibar wrote it, tell your administrator at once.</source>
   <translation>Sáquelo del perfil. Si lo escribió Calibar, avise de inmediato a su administrador.</translation>
  </message>
  <message>
   <source>Move the rest into the report.</source>
   <translation>Pase el resto al informe.</translation>
  </message>
  <message>
   <source>NaN and infinity are not accepted.</source>
   <translation>No se aceptan NaN ni infinito.</translation>
  </message>
  <message>
   <source>Name a backup as well; or enrol anew in another profile and keep this one as it is.</source>
   <translation>Indique también una copia de seguridad; o inscríbase de nuevo en otro perfil y deje este como está.</translation>
  </message>
  <message>
   <source>Name a column Expediente, processo, dossier, fascicolo or notice, or choose the target of the whole file.</source>
   <translation>Llame a una columna Expediente, processo, dossier, fascicolo o notice, o elija el objetivo de todo el archivo.</translation>
  </message>
  <message>
   <source>Narrow the selection.</source>
   <translation>Reduzca la selección.</translation>
  </message>
  <message>
   <source>No date shows whether day or month stands first; {1} were read with the {2} first. Look at the dates in the preview before you import.</source>
   <translation>Ninguna fecha muestra si va antes el día o el mes; {1} se leyeron con el {2} primero. Revise las fechas en la vista previa antes de importar.</translation>
  </message>
  <message>
   <source>No file was left; everything waits as before.</source>
   <translation>No quedó ningún archivo; todo espera como antes.</translation>
  </message>
  <message>
   <source>No safe connection could be agreed with whoever answered; it was refused.</source>
   <translation>No se pudo acordar una conexión segura con quien respondió; se rechazó.</translation>
  </message>
  <message>
   <source>Nobody answers at the address of the hub.</source>
   <translation>Nadie responde en la dirección del servidor central.</translation>
  </message>
  <message>
   <source>Nothing of it was applied. Sync again; if this stays, tell the person who runs the hub.</source>
   <translation>No se aplicó nada de ella. Sincronice de nuevo; si persiste, avise a quien administra el servidor central.</translation>
  </message>
  <message>
   <source>Nothing was changed. Check that both sides run a current program.</source>
   <translation>No se cambió nada. Compruebe que ambos lados usan un programa actual.</translation>
  </message>
  <message>
   <source>Nothing was sent or deleted. Ask the person who runs the hub to allow it, or enrol anew.</source>
   <translation>No se envió ni borró nada. Pida a quien administra el servidor central que lo permita, o dé de alta de nuevo el portátil.</translation>
  </message>
  <message>
   <source>Nothing was taken from it. Ask for the file again.</source>
   <translation>No se tomó nada de él. Pida de nuevo el archivo.</translation>
  </message>
  <message>
   <source>Notices that stand in the file more than once were read once: {1} repeated.</source>
   <translation>Las notificaciones repetidas en el archivo se leyeron una vez; repetidas: {1}.</translation>
  </message>
  <message>
   <source>Numbers have at most 308 digits.</source>
   <translation>Los números tienen como mucho 308 dígitos.</translation>
  </message>
  <message>
   <source>O was read as east (Ost, Oost).</source>
   <translation>La O se leyó como este (Ost, Oost).</translation>
  </message>
  <message>
   <source>O was read as west (Oeste, Ouest, Ovest).</source>
   <translation>La O se leyó como oeste (Oeste, Ouest, Ovest).</translation>
  </message>
  <message>
   <source>Of {1} notices only {2} are different: a query gives at most {3} and then repeats them. The list is not complete; make narrower queries.</source>
   <translation>De {1} notificaciones solo {2} son distintas: una consulta da como mucho {3} y luego las repite. La lista no está completa; haga consultas más limitadas.</translation>
  </message>
  <message>
   <source>Only headquarters writes that kind of record.</source>
   <translation>Solo la central escribe esa clase de registro.</translation>
  </message>
  <message>
   <source>Open a browser and sign in to the network, or use another one. Everything made here is safe and waits.</source>
   <translation>Abra un navegador e inicie sesión en la red, o use otra. Todo lo hecho aquí está a salvo y espera.</translation>
  </message>
  <message>
   <source>Open it and save the sheet as CSV (UTF-8).</source>
   <translation>Ábralo y guarde la hoja como CSV (UTF-8).</translation>
  </message>
  <message>
   <source>Open the workbook and save the sheet as CSV (UTF-8).</source>
   <translation>Abra el libro y guarde la hoja como CSV (UTF-8).</translation>
  </message>
  <message>
   <source>Perhaps latitude and longitude are swapped.</source>
   <translation>Quizá latitud y longitud estén intercambiadas.</translation>
  </message>
  <message>
   <source>Points that repeat an earlier one were read once</source>
   <translation>Los puntos que repiten uno anterior se leyeron una vez</translation>
  </message>
  <message>
   <source>Put the file back or restore a backup; or enrol anew and fetch everything from the hub.</source>
   <translation>Reponga el archivo o restaure una copia de seguridad; o dé de alta de nuevo el portátil y recupere todo del servidor central.</translation>
  </message>
  <message>
   <source>Put the whole field in quotation marks and double those inside it.</source>
   <translation>Ponga todo el campo entre comillas y duplique las interiores.</translation>
  </message>
  <message>
   <source>Reading still works. Free space or make the disk writable; saving goes on by itself.</source>
   <translation>Leer sigue siendo posible. Libere espacio o haga que el disco admita escritura; después se guarda por sí solo.</translation>
  </message>
  <message>
   <source>Reading still works. Make the disk writable again.</source>
   <translation>La lectura sigue funcionando. Permita de nuevo la escritura en el disco.</translation>
  </message>
  <message>
   <source>Reinstall Calibar; do not replace its SQLCipher library.</source>
   <translation>Reinstale Calibar; no sustituya su biblioteca SQLCipher.</translation>
  </message>
  <message>
   <source>Remove it at the source.</source>
   <translation>Quítelo en origen.</translation>
  </message>
  <message>
   <source>Remove other keyring backends from the configuration of this machine.</source>
   <translation>Quite otros llaveros de la configuración de este equipo.</translation>
  </message>
  <message>
   <source>Remove what is not needed.</source>
   <translation>Quite lo que no haga falta.</translation>
  </message>
  <message>
   <source>Repair the keyring of this session, or ask your administrator about passphrase-only mode.</source>
   <translation>Repare el llavero de esta sesión, o pregunte a su administrador por el modo de solo frase de contraseña.</translation>
  </message>
  <message>
   <source>Restore the key file from a backup of the profile, or enrol anew and fetch everything from the hub.</source>
   <translation>Restaure el archivo de claves desde una copia del perfil, o dé de alta de nuevo el portátil y recupere todo del servidor central.</translation>
  </message>
  <message>
   <source>Restore the keyring of this person, or use the recovery of your agency.</source>
   <translation>Restaure el llavero de esta persona, o use la recuperación de su organismo.</translation>
  </message>
  <message>
   <source>Rows that repeat an earlier one were read once</source>
   <translation>Las filas que repiten una anterior se leyeron una vez</translation>
  </message>
  <message>
   <source>Rows without a time of day were taken as 00:00 and say so in their text</source>
   <translation>Las filas sin hora se tomaron como las 00:00 y lo dicen en su texto</translation>
  </message>
  <message>
   <source>Run 'calibar vault check', and check the disk.</source>
   <translation>Ejecute 'calibar vault check' y compruebe el disco.</translation>
  </message>
  <message>
   <source>Run 'calibar vault check', and report this.</source>
   <translation>Ejecute 'calibar vault check' y comuníquelo.</translation>
  </message>
  <message>
   <source>Run `calibar vault check`, then try again.</source>
   <translation>Ejecute `calibar vault check` e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>S was read as latitude band S, north of the equator; write 'south' for the southern hemisphere.</source>
   <translation>La S se leyó como banda de latitud S, al norte del ecuador; escriba 'south' para el hemisferio sur.</translation>
  </message>
  <message>
   <source>Save it again as CSV or JSON in UTF-8.</source>
   <translation>Guárdelo de nuevo como CSV o JSON en UTF-8.</translation>
  </message>
  <message>
   <source>Say in a few words why.</source>
   <translation>Diga en pocas palabras por qué.</translation>
  </message>
  <message>
   <source>Say why, in a few words.</source>
   <translation>Diga por qué, en pocas palabras.</translation>
  </message>
  <message>
   <source>See `calibar bundle recipients`.</source>
   <translation>Vea `calibar bundle recipients`.</translation>
  </message>
  <message>
   <source>Send it again.</source>
   <translation>Envíela de nuevo.</translation>
  </message>
  <message>
   <source>Send it as valid Unicode.</source>
   <translation>Envíelo como Unicode válido.</translation>
  </message>
  <message>
   <source>Set the clock right, or connect to headquarters and unlock again. Nothing was deleted.</source>
   <translation>Ponga en hora el reloj, o conéctese a la central y desbloquee de nuevo. No se borró nada.</translation>
  </message>
  <message>
   <source>Shorten it.</source>
   <translation>Acórtelo.</translation>
  </message>
  <message>
   <source>Six words drawn by dice are easy to remember and hard to guess.</source>
   <translation>Seis palabras sacadas con dados se recuerdan bien y cuesta adivinarlas.</translation>
  </message>
  <message>
   <source>Something on this network answered in place of the hub, such as a sign-in page.</source>
   <translation>Algo en esta red respondió en lugar del servidor central, como una página de acceso.</translation>
  </message>
  <message>
   <source>Sources that are not a reference such as HUM-114 were left out: names never travel</source>
   <translation>Las fuentes que no son una referencia como HUM-114 se omitieron: los nombres nunca viajan</translation>
  </message>
  <message>
   <source>Speak to the person who runs the hub. Once it lets this laptop in again, connect and unlock.</source>
   <translation>Hable con quien administra el servidor central. Cuando vuelva a admitir este portátil, conéctese y desbloquee.</translation>
  </message>
  <message>
   <source>Split it into smaller files.</source>
   <translation>Divídalo en archivos más pequeños.</translation>
  </message>
  <message>
   <source>Split the file into smaller ones.</source>
   <translation>Divida el archivo en otros más pequeños.</translation>
  </message>
  <message>
   <source>Stopped on request; nothing of it was kept.</source>
   <translation>Detenido a petición; no se conservó nada.</translation>
  </message>
  <message>
   <source>Sync again to fetch it anew. If it happens again, tell the administrator of the hub.</source>
   <translation>Sincronice de nuevo para recuperarlo. Si se repite, avise al administrador del servidor central.</translation>
  </message>
  <message>
   <source>Sync again.</source>
   <translation>Sincronice de nuevo.</translation>
  </message>
  <message>
   <source>Sync once with headquarters, so that both histories can be compared.</source>
   <translation>Sincronice una vez con la central para comparar ambos historiales.</translation>
  </message>
  <message>
   <source>Sync once, or enrol it anew.</source>
   <translation>Sincronice una vez, o délo de alta de nuevo.</translation>
  </message>
  <message>
   <source>Sync to fetch it again from the hub.</source>
   <translation>Sincronice para recuperarlo del servidor central.</translation>
  </message>
  <message>
   <source>Sync to fetch it again from the hub. If it happens to several files, check the disk.</source>
   <translation>Sincronice para recuperarlo del servidor central. Si ocurre con varios archivos, compruebe el disco.</translation>
  </message>
  <message>
   <source>Sync to fetch it; it may still be on its way.</source>
   <translation>Sincronice para recibirlo; puede estar aún en camino.</translation>
  </message>
  <message>
   <source>Sync to fetch them.</source>
   <translation>Sincronice para recibirlo.</translation>
  </message>
  <message>
   <source>Sync with headquarters first.</source>
   <translation>Sincronice primero con la central.</translation>
  </message>
  <message>
   <source>Sync with headquarters, then try again.</source>
   <translation>Sincronice con la central e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Sync, or look for it again.</source>
   <translation>Sincronice o búsquelo de nuevo.</translation>
  </message>
  <message>
   <source>Take the id that the import told.</source>
   <translation>Use el identificador que dijo la importación.</translation>
  </message>
  <message>
   <source>Tell the person who runs the hub.</source>
   <translation>Avise a quien administra el servidor central.</translation>
  </message>
  <message>
   <source>The PDF was not written.</source>
   <translation>No se escribió el PDF.</translation>
  </message>
  <message>
   <source>The answer came too late and does not count. Nothing was changed.</source>
   <translation>La respuesta llegó demasiado tarde y no vale. No se cambió nada.</translation>
  </message>
  <message>
   <source>The answer does not bear the signature of your hub. Nothing was changed.</source>
   <translation>La respuesta no lleva la firma de su servidor central. No se cambió nada.</translation>
  </message>
  <message>
   <source>The attachment that arrived is not the one that was announced. It was thrown away.</source>
   <translation>El adjunto recibido no es el anunciado. Se descartó.</translation>
  </message>
  <message>
   <source>The attempt could not be recorded on the disk, so none was made. The vault was not touched.</source>
   <translation>No se pudo anotar el intento en el disco, así que no se hizo. La bóveda no se ha tocado.</translation>
  </message>
  <message>
   <source>The backup cannot be read.</source>
   <translation>No se puede leer la copia de seguridad.</translation>
  </message>
  <message>
   <source>The backup holds nothing by which headquarters could open it.</source>
   <translation>La copia de seguridad no tiene nada con que la central pueda abrirla.</translation>
  </message>
  <message>
   <source>The backup is damaged; nothing of it was used.</source>
   <translation>La copia de seguridad está dañada; no se ha usado nada de ella.</translation>
  </message>
  <message>
   <source>The backup was written by a newer program.</source>
   <translation>La copia de seguridad la escribió un programa más reciente.</translation>
  </message>
  <message>
   <source>The beginning of the database file is missing. Nothing was changed.</source>
   <translation>Falta el principio del archivo de la base de datos. No se cambió nada.</translation>
  </message>
  <message>
   <source>The change names another author.</source>
   <translation>El cambio nombra a otro autor.</translation>
  </message>
  <message>
   <source>The change that opens this file was not accepted.</source>
   <translation>No se aceptó el cambio que abre este expediente.</translation>
  </message>
  <message>
   <source>The clock of this laptop was set back: it was {1} UTC here before.</source>
   <translation>El reloj de este portátil se atrasó: antes marcaba {1} UTC.</translation>
  </message>
  <message>
   <source>The code of the sex is none of F, M and U; it was left unknown</source>
   <translation>El código del sexo no es F, M ni U; se dejó desconocido</translation>
  </message>
  <message>
   <source>The configured keyring is not the one of the operating system and is not used. The vault was not touched.</source>
   <translation>El llavero configurado no es el del sistema operativo y no se usa. La bóveda no se ha tocado.</translation>
  </message>
  <message>
   <source>The connection to the hub broke off.</source>
   <translation>Se cortó la conexión con el servidor central.</translation>
  </message>
  <message>
   <source>The copy made before the update did not pass its check. The vault was not changed.</source>
   <translation>La copia hecha antes de la actualización no superó la comprobación. La bóveda no se modificó.</translation>
  </message>
  <message>
   <source>The copy of the vault is not whole; no backup was written.</source>
   <translation>La copia de la bóveda no está íntegra; no se escribió ninguna copia de seguridad.</translation>
  </message>
  <message>
   <source>The database could not be replaced now.</source>
   <translation>La base de datos no se pudo sustituir ahora.</translation>
  </message>
  <message>
   <source>The database engine did not accept the setting {1}. Nothing was read or written.</source>
   <translation>El motor de base de datos no aceptó el ajuste {1}. No se leyó ni escribió nada.</translation>
  </message>
  <message>
   <source>The database engine is not SQLCipher 4.19 or newer. Nothing was read or written.</source>
   <translation>El motor de base de datos no es SQLCipher 4.19 o posterior. No se leyó ni escribió nada.</translation>
  </message>
  <message>
   <source>The database engine wrote without encryption. Calibar stopped before anything was saved.</source>
   <translation>El motor de base de datos escribió sin cifrar. Calibar se detuvo antes de guardar nada.</translation>
  </message>
  <message>
   <source>The database file cannot be read. Nothing was changed.</source>
   <translation>No se puede leer el archivo de la base de datos. No se cambió nada.</translation>
  </message>
  <message>
   <source>The database file is empty. Nothing was changed.</source>
   <translation>El archivo de la base de datos está vacío. No se cambió nada.</translation>
  </message>
  <message>
   <source>The database is damaged. Nothing was deleted.</source>
   <translation>La base de datos está dañada. No se borró nada.</translation>
  </message>
  <message>
   <source>The database of this vault is missing; its key file is here. No new one was made in its place.</source>
   <translation>Falta la base de datos de esta bóveda; su archivo de claves está aquí. No se creó otra en su lugar.</translation>
  </message>
  <message>
   <source>The dates mix day before month and month before day; those that do not tell were refused</source>
   <translation>Las fechas mezclan día antes que mes y mes antes que día; las ambiguas se rechazaron</translation>
  </message>
  <message>
   <source>The device did not show that it holds its key.</source>
   <translation>El dispositivo no demostró que tiene su clave.</translation>
  </message>
  <message>
   <source>The disk answered with an error. The edit was rolled back whole; everything saved before it is safe.</source>
   <translation>El disco respondió con un error. El cambio se deshizo entero; todo lo guardado antes está a salvo.</translation>
  </message>
  <message>
   <source>The disk failed while saving. Whether this edit was kept is not known yet; everything before it is safe.</source>
   <translation>El disco falló al guardar. Aún no se sabe si el cambio se conservó; todo lo anterior está a salvo.</translation>
  </message>
  <message>
   <source>The disk is full. The attachment was not kept; everything saved before it is safe.</source>
   <translation>El disco está lleno. El adjunto no se conservó; todo lo guardado antes está a salvo.</translation>
  </message>
  <message>
   <source>The disk is full. The edit was rolled back whole; everything saved before it is safe.</source>
   <translation>El disco está lleno. El cambio se deshizo entero; todo lo guardado antes está a salvo.</translation>
  </message>
  <message>
   <source>The disk is full. {1}</source>
   <translation>El disco está lleno. {1}</translation>
  </message>
  <message>
   <source>The disk is full; nothing was written.</source>
   <translation>El disco está lleno; no se escribió nada.</translation>
  </message>
  <message>
   <source>The disk of the vault takes no writes now. Nothing was changed.</source>
   <translation>El disco de la bóveda no admite escritura ahora. No se cambió nada.</translation>
  </message>
  <message>
   <source>The disk or the file takes no writes. The edit was rolled back whole; everything saved before it is safe.</source>
   <translation>El disco o el archivo no admite escritura. El cambio se deshizo entero; todo lo guardado antes está a salvo.</translation>
  </message>
  <message>
   <source>The disk refused the attachment. Everything saved before it is safe.</source>
   <translation>El disco rechazó el adjunto. Todo lo guardado antes está a salvo.</translation>
  </message>
  <message>
   <source>The encryption of the database engine is switched off. Nothing was read or written.</source>
   <translation>El cifrado del motor de base de datos está desactivado. No se leyó ni escribió nada.</translation>
  </message>
  <message>
   <source>The export was stopped.</source>
   <translation>Se detuvo la exportación.</translation>
  </message>
  <message>
   <source>The file cannot be read.</source>
   <translation>No se puede leer el archivo.</translation>
  </message>
  <message>
   <source>The file cannot be written there.</source>
   <translation>No se puede escribir ahí el archivo.</translation>
  </message>
  <message>
   <source>The file cannot be written.</source>
   <translation>No se puede escribir el archivo.</translation>
  </message>
  <message>
   <source>The file comes from a sender that is not known here or has been shut out.</source>
   <translation>El archivo viene de un remitente que aquí no se conoce o que fue excluido.</translation>
  </message>
  <message>
   <source>The file could not be written; nothing was left.</source>
   <translation>No se pudo escribir el archivo; no quedó nada.</translation>
  </message>
  <message>
   <source>The file holds something that this program does not understand.</source>
   <translation>El archivo contiene algo que este programa no entiende.</translation>
  </message>
  <message>
   <source>The file is cut short.</source>
   <translation>El archivo está incompleto.</translation>
  </message>
  <message>
   <source>The file is damaged.</source>
   <translation>El archivo está dañado.</translation>
  </message>
  <message>
   <source>The file is larger than Calibar makes any.</source>
   <translation>El archivo es mayor que cualquiera que haga Calibar.</translation>
  </message>
  <message>
   <source>The file is not Unicode; it was read as Windows-1252. Look at the accents in the preview before you import.</source>
   <translation>El archivo no es Unicode; se leyó como Windows-1252. Revise los acentos en la vista previa antes de importar.</translation>
  </message>
  <message>
   <source>The file mixes both orders; write dates as 2026-11-23.</source>
   <translation>El archivo mezcla ambos órdenes; escriba las fechas como 2026-11-23.</translation>
  </message>
  <message>
   <source>The file of the certificate authority cannot be read.</source>
   <translation>No se puede leer el archivo de la autoridad de certificación.</translation>
  </message>
  <message>
   <source>The file was altered or damaged on its way.</source>
   <translation>El archivo se alteró o dañó por el camino.</translation>
  </message>
  <message>
   <source>The file was changed while it was read.</source>
   <translation>El archivo cambió mientras se leía.</translation>
  </message>
  <message>
   <source>The file was made for others and cannot be opened here.</source>
   <translation>El archivo se hizo para otros y no puede abrirse aquí.</translation>
  </message>
  <message>
   <source>The file would be larger than 4 GiB.</source>
   <translation>El archivo superaría los 4 GiB.</translation>
  </message>
  <message>
   <source>The first row names the columns, at least the date and the case reference, such as Expediente, Fecha, Hora, Lugar, Latitud, Longitud or notice, seen_at, place, lat, lon.</source>
   <translation>La primera fila nombra las columnas, al menos la fecha y la referencia del expediente, como Expediente, Fecha, Hora, Lugar, Latitud, Longitud o notice, seen_at, place, lat, lon.</translation>
  </message>
  <message>
   <source>The hub answered about another file.</source>
   <translation>El servidor central respondió sobre otro expediente.</translation>
  </message>
  <message>
   <source>The hub answered about changes that were not sent.</source>
   <translation>El servidor central respondió sobre cambios que no se enviaron.</translation>
  </message>
  <message>
   <source>The hub cannot be reached.</source>
   <translation>No se puede contactar con el servidor central.</translation>
  </message>
  <message>
   <source>The hub cannot serve now.</source>
   <translation>El servidor central no puede atender ahora.</translation>
  </message>
  <message>
   <source>The hub did not answer in time.</source>
   <translation>El servidor central no respondió a tiempo.</translation>
  </message>
  <message>
   <source>The hub did not answer the question.</source>
   <translation>El servidor central no respondió a la pregunta.</translation>
  </message>
  <message>
   <source>The hub did not say what became of the changes.</source>
   <translation>El servidor central no dijo qué fue de los cambios.</translation>
  </message>
  <message>
   <source>The hub does not know this kind of record yet.</source>
   <translation>El servidor central aún no conoce este tipo de registro.</translation>
  </message>
  <message>
   <source>The hub has no such attachment, or it is not one of yours.</source>
   <translation>El servidor central no tiene ese adjunto, o no es uno de los suyos.</translation>
  </message>
  <message>
   <source>The hub has no such file, or it is not one of yours.</source>
   <translation>El servidor central no tiene ese expediente, o no es uno de los suyos.</translation>
  </message>
  <message>
   <source>The hub is stopping.</source>
   <translation>El servidor central se está deteniendo.</translation>
  </message>
  <message>
   <source>The hub knows no such officer.</source>
   <translation>El servidor central no conoce a ese agente.</translation>
  </message>
  <message>
   <source>The hub was put back from a backup since the last sync.</source>
   <translation>El servidor central se restauró de una copia desde la última sincronización.</translation>
  </message>
  <message>
   <source>The hub was put back from a backup since this laptop last heard of it; nothing was applied.</source>
   <translation>El servidor central se restauró de una copia desde el último contacto de este portátil; no se aplicó nada.</translation>
  </message>
  <message>
   <source>The hub was replaced while changes were sent.</source>
   <translation>El servidor central se sustituyó mientras se enviaban cambios.</translation>
  </message>
  <message>
   <source>The hub's address must begin with https://.</source>
   <translation>La dirección del servidor central debe empezar por https://.</translation>
  </message>
  <message>
   <source>The hub's answer is too large.</source>
   <translation>La respuesta del servidor central es demasiado grande.</translation>
  </message>
  <message>
   <source>The hub's certificate is not one this laptop trusts; the connection was refused.</source>
   <translation>El certificado del servidor central no es de confianza para este portátil; se rechazó la conexión.</translation>
  </message>
  <message>
   <source>The hub's certificate is out of its time; the connection was refused.</source>
   <translation>El certificado del servidor central está fuera de plazo; se rechazó la conexión.</translation>
  </message>
  <message>
   <source>The hub's database could not be used ({1}); nothing of this request was stored.</source>
   <translation>No se pudo usar la base de datos del servidor central ({1}); no se guardó nada de esta petición.</translation>
  </message>
  <message>
   <source>The hub's disk is full; nothing of this request was stored.</source>
   <translation>El disco del servidor central está lleno; no se guardó nada de esta petición.</translation>
  </message>
  <message>
   <source>The hub's history differs from this laptop's. Files concerned: {1}. Nothing was changed.</source>
   <translation>El historial del servidor central difiere del de este portátil; expedientes: {1}. No se cambió nada.</translation>
  </message>
  <message>
   <source>The hub's receipt does not add up.</source>
   <translation>El recibo del servidor central no cuadra.</translation>
  </message>
  <message>
   <source>The hub's receipt is not for what was sent.</source>
   <translation>El recibo del servidor central no es de lo enviado.</translation>
  </message>
  <message>
   <source>The hub's receipt is not signed by this hub.</source>
   <translation>El recibo no está firmado por este servidor central.</translation>
  </message>
  <message>
   <source>The import was stopped.</source>
   <translation>Se detuvo la importación.</translation>
  </message>
  <message>
   <source>The key file asks for a key derivation outside the limits. It was not used.</source>
   <translation>El archivo de claves pide una derivación de clave fuera de los límites. No se usó.</translation>
  </message>
  <message>
   <source>The key file of this vault cannot be read. Nothing was changed.</source>
   <translation>No se puede leer el archivo de claves de esta bóveda. No se cambió nada.</translation>
  </message>
  <message>
   <source>The key file of this vault holds something this program never writes. Nothing was changed.</source>
   <translation>El archivo de claves de esta bóveda contiene algo que este programa nunca escribe. No se cambió nada.</translation>
  </message>
  <message>
   <source>The key file of this vault is damaged: neither of its two slots is whole. Nothing was changed.</source>
   <translation>El archivo de claves de esta bóveda está dañado: ninguna de sus dos copias está íntegra. No se cambió nada.</translation>
  </message>
  <message>
   <source>The key is right, but the database does not open with it: its beginning is damaged, or it belongs to another vault. Nothing was changed.</source>
   <translation>La clave es correcta, pero la base de datos no se abre con ella: su comienzo está dañado o pertenece a otra bóveda. No se cambió nada.</translation>
  </message>
  <message>
   <source>The key of a recipient is damaged.</source>
   <translation>La clave de un destinatario está dañada.</translation>
  </message>
  <message>
   <source>The key of that laptop for files is not known here yet.</source>
   <translation>Aquí aún no se conoce la clave de ese portátil para archivos.</translation>
  </message>
  <message>
   <source>The key that came does not belong to this vault. Nothing was changed.</source>
   <translation>La clave recibida no es de esta bóveda. No se cambió nada.</translation>
  </message>
  <message>
   <source>The keyring answered with an error ({1}). The vault was not touched.</source>
   <translation>El llavero respondió con un error ({1}). La bóveda no se ha tocado.</translation>
  </message>
  <message>
   <source>The keyring gave no answer within {1} seconds. The vault was not touched.</source>
   <translation>El llavero no respondió en {1} segundos. La bóveda no se ha tocado.</translation>
  </message>
  <message>
   <source>The keyring holds another device secret than this vault was made with. The vault was not touched.</source>
   <translation>El llavero guarda un secreto de dispositivo distinto del de esta bóveda. La bóveda no se ha tocado.</translation>
  </message>
  <message>
   <source>The keyring holds something that is no device secret. The vault was not touched.</source>
   <translation>El llavero guarda algo que no es un secreto de dispositivo. La bóveda no se ha tocado.</translation>
  </message>
  <message>
   <source>The keyring is locked. The vault was not touched.</source>
   <translation>El llavero está bloqueado. La bóveda no se ha tocado.</translation>
  </message>
  <message>
   <source>The keyring took the device secret but did not keep it. The vault was not touched.</source>
   <translation>El llavero aceptó el secreto de dispositivo pero no lo conservó. La bóveda no se ha tocado.</translation>
  </message>
  <message>
   <source>The keyring works, but has no entry for this vault. The vault was not touched; nothing is lost yet.</source>
   <translation>El llavero funciona, pero no tiene entrada para esta bóveda. La bóveda no se ha tocado; aún no se ha perdido nada.</translation>
  </message>
  <message>
   <source>The list counts {1} notices, this file holds {2}.{3}</source>
   <translation>La lista cuenta {1} notificaciones; este archivo contiene {2}.{3}</translation>
  </message>
  <message>
   <source>The longitude stood first.</source>
   <translation>La longitud iba primero.</translation>
  </message>
  <message>
   <source>The message is damaged.</source>
   <translation>El mensaje está dañado.</translation>
  </message>
  <message>
   <source>The message is too large.</source>
   <translation>El mensaje es demasiado grande.</translation>
  </message>
  <message>
   <source>The name of the hub is not known on this network.</source>
   <translation>El nombre del servidor central no se conoce en esta red.</translation>
  </message>
  <message>
   <source>The new vault did not pass its check. The damaged one was left as it is.</source>
   <translation>La bóveda nueva no superó la comprobación. La dañada se dejó como está.</translation>
  </message>
  <message>
   <source>The order does not bear the signature of the hub; it was not obeyed.</source>
   <translation>La orden no lleva la firma del servidor central; no se obedeció.</translation>
  </message>
  <message>
   <source>The order was made for another laptop or another question; it was not obeyed.</source>
   <translation>La orden era para otro portátil u otra pregunta; no se obedeció.</translation>
  </message>
  <message>
   <source>The passphrase is longer than {1} characters.</source>
   <translation>La frase de contraseña tiene más de {1} caracteres.</translation>
  </message>
  <message>
   <source>The passphrase is wrong, and the vault is now locked out. Nothing was deleted.</source>
   <translation>La frase de contraseña es incorrecta y la bóveda queda bloqueada. No se borró nada.</translation>
  </message>
  <message>
   <source>The passphrase is wrong.{1} Tries left before the vault locks itself: {2}.</source>
   <translation>La frase de contraseña es incorrecta.{1} Intentos antes de que la bóveda se bloquee: {2}.</translation>
  </message>
  <message>
   <source>The passphrase needs at least {1} characters; this one has {2}.</source>
   <translation>La frase de contraseña necesita al menos {1} caracteres; esta tiene {2}.</translation>
  </message>
  <message>
   <source>The picture cannot be written.</source>
   <translation>No se puede escribir la imagen.</translation>
  </message>
  <message>
   <source>The profile cannot be locked for this program. Nothing was changed.</source>
   <translation>No se puede reservar el perfil para este programa. No se cambió nada.</translation>
  </message>
  <message>
   <source>The prompt of the keyring was closed, or this session cannot show it. The vault was not touched.</source>
   <translation>El aviso del llavero se cerró, o esta sesión no puede mostrarlo. La bóveda no se ha tocado.</translation>
  </message>
  <message>
   <source>The proxy asks for a sign-in that this laptop does not have.</source>
   <translation>El proxy pide una identificación que este portátil no tiene.</translation>
  </message>
  <message>
   <source>The proxy of this machine was decided by its administrator.</source>
   <translation>El proxy de este equipo lo decidió su administrador.</translation>
  </message>
  <message>
   <source>The proxy that is set for this laptop did not let the connection through.</source>
   <translation>El proxy fijado para este portátil no dejó pasar la conexión.</translation>
  </message>
  <message>
   <source>The record belongs in another file.</source>
   <translation>El registro corresponde a otro expediente.</translation>
  </message>
  <message>
   <source>The record is of another kind.</source>
   <translation>El registro es de otro tipo.</translation>
  </message>
  <message>
   <source>The record that it changes has not arrived yet.</source>
   <translation>Aún no ha llegado el registro que cambia.</translation>
  </message>
  <message>
   <source>The recovery file cannot be written. The vault itself was not changed.</source>
   <translation>No se puede escribir el archivo de recuperación. La bóveda no ha cambiado.</translation>
  </message>
  <message>
   <source>The seal of a page does not hold.</source>
   <translation>El sello de una página no es válido.</translation>
  </message>
  <message>
   <source>The seal of these changes does not hold.</source>
   <translation>El sello de estos cambios no es válido.</translation>
  </message>
  <message>
   <source>The stick may be locked; choose another place.</source>
   <translation>La memoria USB puede estar protegida; elija otro sitio.</translation>
  </message>
  <message>
   <source>The sync was stopped.</source>
   <translation>Se detuvo la sincronización.</translation>
  </message>
  <message>
   <source>The time without contact ended at {1} UTC. Nothing was deleted.</source>
   <translation>El plazo sin contacto terminó el {1} UTC. No se borró nada.</translation>
  </message>
  <message>
   <source>The times of {1} rows have no time zone; they were read as UTC. If they are local times, import the file again with the time zone of the sender.</source>
   <translation>Las horas de {1} filas no tienen zona horaria; se leyeron como UTC. Si son horas locales, importe de nuevo el archivo con la zona horaria del remitente.</translation>
  </message>
  <message>
   <source>The update of the vault would lose {1} references. It was rolled back whole.</source>
   <translation>La actualización de la bóveda perdería {1} referencias. Se deshizo entera.</translation>
  </message>
  <message>
   <source>The vault is held by another process. The edit was rolled back whole; everything saved before it is safe.</source>
   <translation>Otro proceso retiene la bóveda. El cambio se deshizo entero; todo lo guardado antes está a salvo.</translation>
  </message>
  <message>
   <source>The vault is locked out after {1} failed attempts. Nothing was deleted.</source>
   <translation>La bóveda quedó bloqueada tras {1} intentos fallidos. No se borró nada.</translation>
  </message>
  <message>
   <source>The vault was locked before this could be done. Nothing was changed.</source>
   <translation>La bóveda se bloqueó antes de poder hacerlo. No se cambió nada.</translation>
  </message>
  <message>
   <source>The word for the certainty is not known; it was taken as unsure</source>
   <translation>La palabra de la certeza no se conoce; se tomó como no segura</translation>
  </message>
  <message>
   <source>There are both a minus sign and a letter; they were read as saying the same.</source>
   <translation>Hay signo menos y letra; se leyó que dicen lo mismo.</translation>
  </message>
  <message>
   <source>There is a vault in this profile already.</source>
   <translation>Ya hay una bóveda en este perfil.</translation>
  </message>
  <message>
   <source>There is no room for the file there; nothing was left.</source>
   <translation>No hay sitio ahí para el archivo; no quedó nada.</translation>
  </message>
  <message>
   <source>There is no such format.</source>
   <translation>No existe ese formato.</translation>
  </message>
  <message>
   <source>There is no vault in this profile.</source>
   <translation>No hay ninguna bóveda en este perfil.</translation>
  </message>
  <message>
   <source>There is not enough free memory ({1} MB are needed) to check the passphrase.</source>
   <translation>No hay memoria libre suficiente (hacen falta {1} MB) para comprobar la frase de contraseña.</translation>
  </message>
  <message>
   <source>There is something at that place already.</source>
   <translation>Ya hay algo en ese lugar.</translation>
  </message>
  <message>
   <source>There were {1} failed attempts. The next try is possible in {2}.</source>
   <translation>Hubo {1} intentos fallidos. El siguiente es posible en {2}.</translation>
  </message>
  <message>
   <source>They are safe and wait. Sync again.</source>
   <translation>Están a salvo y esperan. Sincronice de nuevo.</translation>
  </message>
  <message>
   <source>They are safe. Sync again.</source>
   <translation>Están a salvo. Sincronice de nuevo.</translation>
  </message>
  <message>
   <source>This answer belongs to another question than the newest one of this laptop. Nothing was changed.</source>
   <translation>Esta respuesta no corresponde a la pregunta más reciente de este portátil. No se cambió nada.</translation>
  </message>
  <message>
   <source>This attachment is damaged on this laptop. Nothing was deleted.</source>
   <translation>Este adjunto está dañado en este portátil. No se borró nada.</translation>
  </message>
  <message>
   <source>This attachment is longer than it was. Nothing was deleted.</source>
   <translation>Este adjunto es más largo que antes. No se borró nada.</translation>
  </message>
  <message>
   <source>This attachment is not on this laptop.</source>
   <translation>Este adjunto no está en este portátil.</translation>
  </message>
  <message>
   <source>This code does not open this vault: it was used, or newer ones took its place. Nothing was changed.</source>
   <translation>Este código no abre esta bóveda: ya se usó, o hay otros más nuevos. No se cambió nada.</translation>
  </message>
  <message>
   <source>This device has been shut out.</source>
   <translation>Este dispositivo fue excluido.</translation>
  </message>
  <message>
   <source>This file is a database without encryption. It was not opened.</source>
   <translation>Este archivo es una base de datos sin cifrar. No se abrió.</translation>
  </message>
  <message>
   <source>This file is only for reading here. Nothing was changed.</source>
   <translation>Este expediente es aquí de solo lectura. No se cambió nada.</translation>
  </message>
  <message>
   <source>This invite does not work.</source>
   <translation>Esta invitación no funciona.</translation>
  </message>
  <message>
   <source>This is not a backup of a vault.</source>
   <translation>Esto no es una copia de seguridad de una bóveda.</translation>
  </message>
  <message>
   <source>This is not a file of Calibar.</source>
   <translation>Esto no es un archivo de Calibar.</translation>
  </message>
  <message>
   <source>This is not a name of a file.</source>
   <translation>No es un nombre de expediente.</translation>
  </message>
  <message>
   <source>This is not a whole code: one of its letters or more is wrong. Nothing was changed.</source>
   <translation>No es un código completo: una o varias letras están mal. No se cambió nada.</translation>
  </message>
  <message>
   <source>This is not an address of a hub.</source>
   <translation>Esto no es una dirección de servidor central.</translation>
  </message>
  <message>
   <source>This is not an address of a proxy.</source>
   <translation>Esto no es la dirección de un proxy.</translation>
  </message>
  <message>
   <source>This is not an id.</source>
   <translation>Esto no es un identificador.</translation>
  </message>
  <message>
   <source>This is not an invite.</source>
   <translation>Esto no es una invitación.</translation>
  </message>
  <message>
   <source>This is not the passphrase that was chosen when headquarters was asked. Nothing was changed.</source>
   <translation>No es la frase de contraseña elegida al preguntar a la central. No se cambió nada.</translation>
  </message>
  <message>
   <source>This laptop does not know the key of headquarters for files yet.</source>
   <translation>Este portátil aún no conoce la clave de la central para archivos.</translation>
  </message>
  <message>
   <source>This laptop has no network.</source>
   <translation>Este portátil no tiene red.</translation>
  </message>
  <message>
   <source>This laptop's number of the change was used before: restored from a copy?</source>
   <translation>El número de cambio de este portátil ya se había usado: ¿se restauró de una copia?</translation>
  </message>
  <message>
   <source>This passphrase is among those that are tried first.</source>
   <translation>Esta frase de contraseña está entre las primeras que se prueban.</translation>
  </message>
  <message>
   <source>This program is too old for the hub.</source>
   <translation>Este programa es demasiado antiguo para el servidor central.</translation>
  </message>
  <message>
   <source>This program is too old to receive from the hub.</source>
   <translation>Este programa es demasiado antiguo para recibir del servidor central.</translation>
  </message>
  <message>
   <source>This session has no keyring service. The vault was not touched.</source>
   <translation>Esta sesión no tiene servicio de llavero. La bóveda no se ha tocado.</translation>
  </message>
  <message>
   <source>This session has no keyring, and the vault needs its device secret. The vault was not touched.</source>
   <translation>Esta sesión no tiene llavero y la bóveda necesita su secreto de dispositivo. La bóveda no se ha tocado.</translation>
  </message>
  <message>
   <source>This vault holds nothing by which it could be opened without its passphrase.</source>
   <translation>Esta bóveda no tiene nada con que abrirla sin su frase de contraseña.</translation>
  </message>
  <message>
   <source>Times are UTC.</source>
   <translation>Las horas son UTC.</translation>
  </message>
  <message>
   <source>Times without a zone were read as UTC, as GPX says</source>
   <translation>Las horas sin zona se leyeron como UTC, como dice GPX</translation>
  </message>
  <message>
   <source>Try again and enter the password of the keyring (most often your login password).</source>
   <translation>Inténtelo de nuevo e introduzca la contraseña del llavero (casi siempre la de inicio de sesión).</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>Inténtelo de nuevo en un momento.</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>Inténtelo más tarde.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Try again. If it happens again, check the disk and its free space before going on.</source>
   <translation>Inténtelo de nuevo. Si se repite, compruebe el disco y su espacio libre antes de seguir.</translation>
  </message>
  <message>
   <source>Try again. If it happens again, check the disk.</source>
   <translation>Inténtelo de nuevo. Si se repite, compruebe el disco.</translation>
  </message>
  <message>
   <source>Try again. If it happens again, log out and in, or ask your administrator.</source>
   <translation>Inténtelo de nuevo. Si se repite, cierre y abra la sesión, o pregunte a su administrador.</translation>
  </message>
  <message>
   <source>Try another code of the newest sheet, or ask headquarters.</source>
   <translation>Pruebe otro código de la hoja más reciente, o pregunte a la central.</translation>
  </message>
  <message>
   <source>Try the edit again.</source>
   <translation>Intente el cambio de nuevo.</translation>
  </message>
  <message>
   <source>Type it as it was given, such as ABCDE-FGHJK-MNPQR-STUVW.</source>
   <translation>Escríbala tal como se la dieron, por ejemplo ABCDE-FGHJK-MNPQR-STUVW.</translation>
  </message>
  <message>
   <source>Type that one, or ask headquarters anew.</source>
   <translation>Escriba esa, o pregunte de nuevo a la central.</translation>
  </message>
  <message>
   <source>UTM and MGRS end at 80 south and 84 north</source>
   <translation>UTM y MGRS terminan en 80 sur y 84 norte</translation>
  </message>
  <message>
   <source>Unlock it (most often with your login password), then try again.</source>
   <translation>Desbloquéelo (casi siempre con la contraseña de inicio de sesión) e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Unlock it and try again.</source>
   <translation>Desbloquéela e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Unlock it, or choose another --profile.</source>
   <translation>Desbloquéela o elija otro --profile.</translation>
  </message>
  <message>
   <source>Unpack it first.</source>
   <translation>Descomprímalo primero.</translation>
  </message>
  <message>
   <source>Update Calibar on this laptop, then try again.</source>
   <translation>Actualice Calibar en este portátil e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Update Calibar on this laptop, then unlock again.</source>
   <translation>Actualice Calibar en este portátil y desbloquee de nuevo.</translation>
  </message>
  <message>
   <source>Update Calibar on this laptop.</source>
   <translation>Actualice Calibar en este portátil.</translation>
  </message>
  <message>
   <source>Update this program.</source>
   <translation>Actualice este programa.</translation>
  </message>
  <message>
   <source>Use a newer program.</source>
   <translation>Use un programa más nuevo.</translation>
  </message>
  <message>
   <source>Use an older backup.</source>
   <translation>Use una copia de seguridad anterior.</translation>
  </message>
  <message>
   <source>Use another stick.</source>
   <translation>Use otra memoria USB.</translation>
  </message>
  <message>
   <source>Use at most {1} characters.</source>
   <translation>Use como mucho {1} caracteres.</translation>
  </message>
  <message>
   <source>Use one of the kinds of the catalogue.</source>
   <translation>Use una de las clases del catálogo.</translation>
  </message>
  <message>
   <source>Use one of {1}.</source>
   <translation>Use uno de {1}.</translation>
  </message>
  <message>
   <source>Use that window, or close it and try again.</source>
   <translation>Use esa ventana, o ciérrela e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Use the fields of the catalogue.</source>
   <translation>Use los campos del catálogo.</translation>
  </message>
  <message>
   <source>Use the window that is open, close it first, or choose another --profile.</source>
   <translation>Use la ventana abierta, ciérrela primero o elija otro --profile.</translation>
  </message>
  <message>
   <source>What had not been sent was left with headquarters. To work again, ask for an invite.</source>
   <translation>Lo no enviado se entregó a la central. Para volver a trabajar, pida una invitación.</translation>
  </message>
  <message>
   <source>What stands above the header in row {1} was not read</source>
   <translation>Lo que está encima del encabezado en la fila {1} no se leyó</translation>
  </message>
  <message>
   <source>What was applied stays. Import it again.</source>
   <translation>Lo aplicado se mantiene. Impórtelo de nuevo.</translation>
  </message>
  <message>
   <source>What was received stays so; the rest waits.</source>
   <translation>Lo recibido se conserva; el resto espera.</translation>
  </message>
  <message>
   <source>What was sent or received stays so.</source>
   <translation>Lo enviado o recibido se mantiene.</translation>
  </message>
  <message>
   <source>What was sent or received stays so; the rest waits.</source>
   <translation>Lo enviado o recibido se mantiene; el resto espera.</translation>
  </message>
  <message>
   <source>What was sent stays on this laptop. Sync again; if this stays, tell the person who runs the hub.</source>
   <translation>Lo enviado queda en este portátil. Sincronice de nuevo; si persiste, avise a quien administra el servidor central.</translation>
  </message>
  <message>
   <source>Whoever answered has a certificate for another address than the hub's; the connection was refused.</source>
   <translation>Quien respondió tiene un certificado de otra dirección, no del servidor central; se rechazó la conexión.</translation>
  </message>
  <message>
   <source>Whole numbers go to 2^53.</source>
   <translation>Los enteros llegan hasta 2^53.</translation>
  </message>
  <message>
   <source>Whose laptop this is could not be read in what is left of the vault. Nothing was changed.</source>
   <translation>En lo que queda de la bóveda no se pudo leer de quién es este portátil. No se cambió nada.</translation>
  </message>
  <message>
   <source>With a.m. and p.m. hours go from 1 to 12.</source>
   <translation>Con a. m. y p. m. las horas van de 1 a 12.</translation>
  </message>
  <message>
   <source>Withdraw the record and write a new one.</source>
   <translation>Retire el registro y escriba uno nuevo.</translation>
  </message>
  <message>
   <source>Without a device secret the passphrase needs {1} characters or {2} words.</source>
   <translation>Sin secreto de dispositivo la frase de contraseña necesita {1} caracteres o {2} palabras.</translation>
  </message>
  <message>
   <source>Write A, B, C or X and then 1 to 4, such as B2.</source>
   <translation>Escriba A, B, C o X y luego de 1 a 4, como B2.</translation>
  </message>
  <message>
   <source>Write H0, H1, H2 or H3, joined by + when several apply.</source>
   <translation>Escriba H0, H1, H2 o H3, unidos por + si se aplican varios.</translation>
  </message>
  <message>
   <source>Write a date as 1979, 1979-01 or 1979-01-17.</source>
   <translation>Escriba la fecha como 1979, 1979-01 o 1979-01-17.</translation>
  </message>
  <message>
   <source>Write a time as 2026-11-23T18:42:00Z.</source>
   <translation>Escriba la hora como 2026-11-23T18:42:00Z.</translation>
  </message>
  <message>
   <source>Write a zone as Z or -05:00.</source>
   <translation>Escriba la zona como Z o -05:00.</translation>
  </message>
  <message>
   <source>Write dates as 2026-11-23 or 23/11/2026, with four digits for the year.</source>
   <translation>Escriba las fechas como 2026-11-23 o 23/11/2026, con cuatro cifras para el año.</translation>
  </message>
  <message>
   <source>Write dates as 2026-11-23.</source>
   <translation>Escriba las fechas como 2026-11-23.</translation>
  </message>
  <message>
   <source>Write digits only.</source>
   <translation>Escriba solo cifras.</translation>
  </message>
  <message>
   <source>Write it as America/Lima, UTC or -05:00.</source>
   <translation>Escríbala como America/Lima, UTC o -05:00.</translation>
  </message>
  <message>
   <source>Write it like -12.0464, -77.0428 or 12°02'47"S 77°02'34"W, UTM, MGRS, a full Plus Code or a map link.</source>
   <translation>Escríbala como -12.0464, -77.0428 o 12°02′47″S 77°02′34″W, UTM, MGRS, un Plus Code completo o un enlace de mapa.</translation>
  </message>
  <message>
   <source>Write metres, such as 100.</source>
   <translation>Escriba metros, como 100.</translation>
  </message>
  <message>
   <source>Write the year with four digits.</source>
   <translation>Escriba el año con cuatro cifras.</translation>
  </message>
  <message>
   <source>Write times as 14:30.</source>
   <translation>Escriba las horas como 14:30.</translation>
  </message>
  <message>
   <source>You may be on a network that reads along. Everything made here is safe and waits. Use another network or ask the help desk.</source>
   <translation>Puede estar en una red que intercepta el tráfico. Todo lo hecho aquí está a salvo y espera. Use otra red o pregunte a soporte técnico.</translation>
  </message>
  <message>
   <source>You may read this file but not write in it.</source>
   <translation>Puede leer este expediente, pero no escribir en él.</translation>
  </message>
  <message>
   <source>a PDF</source>
   <translation>un PDF</translation>
  </message>
  <message>
   <source>a compressed file</source>
   <translation>un archivo comprimido</translation>
  </message>
  <message>
   <source>a database</source>
   <translation>una base de datos</translation>
  </message>
  <message>
   <source>a directory of this PMTiles file is damaged</source>
   <translation>un directorio de este archivo PMTiles está dañado</translation>
  </message>
  <message>
   <source>a field has more than {1} characters</source>
   <translation>un campo tiene más de {1} caracteres</translation>
  </message>
  <message>
   <source>a geo: address is written geo:-12.0464,-77.0428</source>
   <translation>una dirección geo: se escribe geo:-12.0464,-77.0428</translation>
  </message>
  <message>
   <source>a key stands twice in one object</source>
   <translation>una clave aparece dos veces en un objeto</translation>
  </message>
  <message>
   <source>a map shows at most {1} points</source>
   <translation>un mapa muestra como mucho {1} puntos</translation>
  </message>
  <message>
   <source>a minute</source>
   <translation>un minuto</translation>
  </message>
  <message>
   <source>a number is too large</source>
   <translation>un número es demasiado grande</translation>
  </message>
  <message>
   <source>a number with so many digits is no coordinate</source>
   <translation>un número con tantas cifras no es una coordenada</translation>
  </message>
  <message>
   <source>a picture</source>
   <translation>una imagen</translation>
  </message>
  <message>
   <source>a point lies outside latitude ±90 or longitude ±180</source>
   <translation>un punto está fuera de latitud ±90 o longitud ±180</translation>
  </message>
  <message>
   <source>a quotation mark opens here and is not closed, or a field is too long</source>
   <translation>aquí se abren comillas que no se cierran, o un campo es demasiado largo</translation>
  </message>
  <message>
   <source>a short Plus Code needs its reference town: give the full code, such as 57R9WXQ4+CV</source>
   <translation>un Plus Code corto necesita su localidad de referencia: indique el código completo, como 57R9WXQ4+CV</translation>
  </message>
  <message>
   <source>a shortened link holds no coordinates: open it at the station and paste the long one</source>
   <translation>un enlace acortado no contiene coordenadas: ábralo en la comisaría y pegue el largo</translation>
  </message>
  <message>
   <source>a text is longer than {1} characters</source>
   <translation>un texto tiene más de {1} caracteres</translation>
  </message>
  <message>
   <source>a tile of this map file is not binary</source>
   <translation>una tesela de este archivo de mapa no es binaria</translation>
  </message>
  <message>
   <source>a track names nobody</source>
   <translation>una ruta no nombra a nadie</translation>
  </message>
  <message>
   <source>a whole number is too large</source>
   <translation>un entero es demasiado grande</translation>
  </message>
  <message>
   <source>a workbook or zip archive</source>
   <translation>un libro de cálculo o archivo ZIP</translation>
  </message>
  <message>
   <source>an MGRS reference has an even number of digits, ten at most</source>
   <translation>una referencia MGRS tiene un número par de cifras, diez como mucho</translation>
  </message>
  <message>
   <source>an old Office file</source>
   <translation>un archivo antiguo de Office</translation>
  </message>
  <message>
   <source>both halves are latitudes, or both are longitudes</source>
   <translation>ambas mitades son latitudes, o ambas longitudes</translation>
  </message>
  <message>
   <source>both values cannot stand together here</source>
   <translation>aquí no pueden quedar ambos valores</translation>
  </message>
  <message>
   <source>day</source>
   <translation>día</translation>
  </message>
  <message>
   <source>each half has degrees, and at most minutes and seconds</source>
   <translation>cada mitad tiene grados, y como mucho minutos y segundos</translation>
  </message>
  <message>
   <source>entries {1} to {2} are missing</source>
   <translation>faltan las anotaciones {1} a {2}</translation>
  </message>
  <message>
   <source>entry {1} does not follow the one before it</source>
   <translation>la anotación {1} no sigue a la anterior</translation>
  </message>
  <message>
   <source>entry {1} is not the one whose head headquarters keeps: the log was written anew</source>
   <translation>la anotación {1} no es aquella cuya cabecera guarda la central: el registro se reescribió</translation>
  </message>
  <message>
   <source>entry {1} was altered</source>
   <translation>la anotación {1} fue alterada</translation>
  </message>
  <message>
   <source>give 1 to 200 letters</source>
   <translation>indique de 1 a 200 letras</translation>
  </message>
  <message>
   <source>headquarters refused it: give it up on the sync screen</source>
   <translation>la central lo rechazó: desista de él en la pantalla de sincronización</translation>
  </message>
  <message>
   <source>it does not have the form that it must have</source>
   <translation>no tiene la forma que debe tener</translation>
  </message>
  <message>
   <source>it is longer than {1} characters</source>
   <translation>tiene más de {1} caracteres</translation>
  </message>
  <message>
   <source>it is nested too deeply</source>
   <translation>tiene demasiados niveles</translation>
  </message>
  <message>
   <source>it is none of the words allowed here</source>
   <translation>no es ninguna de las palabras admitidas aquí</translation>
  </message>
  <message>
   <source>it is not clear where the latitude ends; write N or S, E or W, or degree signs</source>
   <translation>no está claro dónde termina la latitud; escriba N o S, E o W, o signos de grado</translation>
  </message>
  <message>
   <source>it is not clear which commas are decimal; put a space between the two halves</source>
   <translation>no está claro qué comas son decimales; ponga un espacio entre las dos mitades</translation>
  </message>
  <message>
   <source>it is not clear which is the day and which is the month</source>
   <translation>no está claro cuál es el día y cuál el mes</translation>
  </message>
  <message>
   <source>it is not clear which number the letters belong to</source>
   <translation>no está claro a qué número pertenecen las letras</translation>
  </message>
  <message>
   <source>it lies outside 0 to {1} {2}</source>
   <translation>está fuera de 0 a {1} {2}</translation>
  </message>
  <message>
   <source>it was changed since: the newer value stays</source>
   <translation>se cambió desde entonces: queda el valor más nuevo</translation>
  </message>
  <message>
   <source>its target is kept, and so is all that came with it</source>
   <translation>su objetivo se conserva, y también todo lo que llegó con él</translation>
  </message>
  <message>
   <source>key {1}</source>
   <translation>clave {1}</translation>
  </message>
  <message>
   <source>kilograms</source>
   <translation>kilogramos</translation>
  </message>
  <message>
   <source>latitude</source>
   <translation>latitud</translation>
  </message>
  <message>
   <source>latitude and longitude belong together</source>
   <translation>latitud y longitud van juntas</translation>
  </message>
  <message>
   <source>latitude {1} lies outside -90 to 90</source>
   <translation>la latitud {1} está fuera de -90 a 90</translation>
  </message>
  <message>
   <source>line {1}</source>
   <translation>línea {1}</translation>
  </message>
  <message>
   <source>line {1} column {2}</source>
   <translation>línea {1} columna {2}</translation>
  </message>
  <message>
   <source>longitude</source>
   <translation>longitud</translation>
  </message>
  <message>
   <source>longitude {1} lies outside -180 to 180</source>
   <translation>la longitud {1} está fuera de -180 a 180</translation>
  </message>
  <message>
   <source>metres</source>
   <translation>metros</translation>
  </message>
  <message>
   <source>minutes and seconds end at 59</source>
   <translation>los minutos y segundos terminan en 59</translation>
  </message>
  <message>
   <source>month</source>
   <translation>mes</translation>
  </message>
  <message>
   <source>no coordinates stand in this link</source>
   <translation>este enlace no contiene coordenadas</translation>
  </message>
  <message>
   <source>no header row was recognised</source>
   <translation>no se reconoció ninguna fila de encabezado</translation>
  </message>
  <message>
   <source>no target on this laptop has this file number</source>
   <translation>ningún objetivo de este portátil tiene este número de expediente</translation>
  </message>
  <message>
   <source>not a number</source>
   <translation>no es un número</translation>
  </message>
  <message>
   <source>notes and sightings are not overwritten</source>
   <translation>las notas y los avistamientos no se sobrescriben</translation>
  </message>
  <message>
   <source>nothing in the file names a case, and no target was chosen</source>
   <translation>nada en el archivo nombra un expediente y no se eligió objetivo</translation>
  </message>
  <message>
   <source>nothing was changed</source>
   <translation>no se modificó nada</translation>
  </message>
  <message>
   <source>number {1}</source>
   <translation>número {1}</translation>
  </message>
  <message>
   <source>number {1}…</source>
   <translation>número {1}…</translation>
  </message>
  <message>
   <source>one half has a letter for its hemisphere and the other has none</source>
   <translation>una mitad tiene letra de hemisferio y la otra no</translation>
  </message>
  <message>
   <source>one half has two letters</source>
   <translation>una mitad tiene dos letras</translation>
  </message>
  <message>
   <source>only .mbtiles and .pmtiles files are read</source>
   <translation>solo se leen archivos .mbtiles y .pmtiles</translation>
  </message>
  <message>
   <source>only WGS84 is read from a geo: address</source>
   <translation>de una dirección geo: solo se lee WGS84</translation>
  </message>
  <message>
   <source>only the last of degrees, minutes and seconds may have decimals, only the first a sign</source>
   <translation>solo el último de grados, minutos y segundos puede tener decimales, solo el primero signo</translation>
  </message>
  <message>
   <source>others have built on it since: withdraw it by hand if it is wrong</source>
   <translation>otros se han basado en él desde entonces: retírelo a mano si es erróneo</translation>
  </message>
  <message>
   <source>permission</source>
   <translation>autorización</translation>
  </message>
  <message>
   <source>place</source>
   <translation>lugar</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>motivo</translation>
  </message>
  <message>
   <source>row {1}</source>
   <translation>fila {1}</translation>
  </message>
  <message>
   <source>the JSON is nested deeper than {1} levels</source>
   <translation>el JSON tiene más de {1} niveles</translation>
  </message>
  <message>
   <source>the XML declares what is not accepted: a document type or an encoding</source>
   <translation>el XML declara algo no aceptado: un tipo de documento o una codificación</translation>
  </message>
  <message>
   <source>the XML is nested deeper than {1} levels</source>
   <translation>el XML tiene más de {1} niveles</translation>
  </message>
  <message>
   <source>the attachment is not here</source>
   <translation>el adjunto no está aquí</translation>
  </message>
  <message>
   <source>the bytes of this file are not on this laptop yet</source>
   <translation>el contenido de este archivo aún no está en este portátil</translation>
  </message>
  <message>
   <source>the columns of these points differ in length</source>
   <translation>las columnas de estos puntos tienen longitudes distintas</translation>
  </message>
  <message>
   <source>the coordinate is empty</source>
   <translation>la coordenada está vacía</translation>
  </message>
  <message>
   <source>the date has another time with it than the column of the time</source>
   <translation>la fecha lleva una hora distinta de la columna de la hora</translation>
  </message>
  <message>
   <source>the description of this PMTiles file is damaged</source>
   <translation>la descripción de este archivo PMTiles está dañada</translation>
  </message>
  <message>
   <source>the directories of this PMTiles file are nested too deeply</source>
   <translation>los directorios de este archivo PMTiles tienen demasiados niveles</translation>
  </message>
  <message>
   <source>the easting of a UTM reference lies between 100000 and 999999</source>
   <translation>la coordenada este de una referencia UTM está entre 100000 y 999999</translation>
  </message>
  <message>
   <source>the file cannot be read</source>
   <translation>no se puede leer el archivo</translation>
  </message>
  <message>
   <source>the file has more than {1} entries</source>
   <translation>el archivo tiene más de {1} entradas</translation>
  </message>
  <message>
   <source>the file has more than {1} points</source>
   <translation>el archivo tiene más de {1} puntos</translation>
  </message>
  <message>
   <source>the file has {1} bytes; at most {2} are read</source>
   <translation>el archivo tiene {1} bytes; se leen como mucho {2}</translation>
  </message>
  <message>
   <source>the file holds bytes that are not {1}</source>
   <translation>el archivo contiene bytes que no son {1}</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>el archivo está vacío</translation>
  </message>
  <message>
   <source>the file is larger than 25 MB</source>
   <translation>el archivo supera los 25 MB</translation>
  </message>
  <message>
   <source>the file says it is {1} and is not</source>
   <translation>el archivo dice ser {1} y no lo es</translation>
  </message>
  <message>
   <source>the log ends at entry {1}, but headquarters keeps the head of entry {2}</source>
   <translation>el registro termina en la anotación {1}, pero la central guarda la cabecera de la anotación {2}</translation>
  </message>
  <message>
   <source>the map library is missing</source>
   <translation>falta la biblioteca de mapas</translation>
  </message>
  <message>
   <source>the map page holds what it must not: {1}</source>
   <translation>la página del mapa contiene lo que no debe: {1}</translation>
  </message>
  <message>
   <source>the marks for degrees, minutes and seconds are out of order</source>
   <translation>los signos de grados, minutos y segundos están desordenados</translation>
  </message>
  <message>
   <source>the minus sign contradicts the letter</source>
   <translation>el signo menos contradice la letra</translation>
  </message>
  <message>
   <source>the name has more than {1} characters</source>
   <translation>el nombre tiene más de {1} caracteres</translation>
  </message>
  <message>
   <source>the northing of a UTM reference lies between 0 and 10000000</source>
   <translation>la coordenada norte de una referencia UTM está entre 0 y 10000000</translation>
  </message>
  <message>
   <source>the notice has no name</source>
   <translation>la notificación no tiene nombre</translation>
  </message>
  <message>
   <source>the number is too large</source>
   <translation>el número es demasiado grande</translation>
  </message>
  <message>
   <source>the picture has more than 50 megapixels</source>
   <translation>la imagen tiene más de 50 megapíxeles</translation>
  </message>
  <message>
   <source>the picture is damaged</source>
   <translation>la imagen está dañada</translation>
  </message>
  <message>
   <source>the picture is larger than 25 MB</source>
   <translation>la imagen supera los 25 MB</translation>
  </message>
  <message>
   <source>the picture needs too much memory</source>
   <translation>la imagen necesita demasiada memoria</translation>
  </message>
  <message>
   <source>the picture takes too long to read</source>
   <translation>leer la imagen tarda demasiado</translation>
  </message>
  <message>
   <source>the point has no time</source>
   <translation>el punto no tiene hora</translation>
  </message>
  <message>
   <source>the precision is not a length</source>
   <translation>la precisión no es una longitud</translation>
  </message>
  <message>
   <source>the reason is missing</source>
   <translation>falta el motivo</translation>
  </message>
  <message>
   <source>the row has no date</source>
   <translation>la fila no tiene fecha</translation>
  </message>
  <message>
   <source>the row has {1} columns and the header {2}</source>
   <translation>la fila tiene {1} columnas y el encabezado {2}</translation>
  </message>
  <message>
   <source>the row names no case</source>
   <translation>la fila no nombra ningún expediente</translation>
  </message>
  <message>
   <source>the table has more than {1} rows</source>
   <translation>la tabla tiene más de {1} filas</translation>
  </message>
  <message>
   <source>the text holds a NUL character</source>
   <translation>el texto contiene un carácter NUL</translation>
  </message>
  <message>
   <source>the text holds half a character</source>
   <translation>el texto contiene medio carácter</translation>
  </message>
  <message>
   <source>the time has no zone</source>
   <translation>la hora no tiene zona</translation>
  </message>
  <message>
   <source>the uncertainty of a geo: address is a number of metres</source>
   <translation>la incertidumbre de una dirección geo: es un número de metros</translation>
  </message>
  <message>
   <source>the year lies outside {1} to {2}</source>
   <translation>el año está fuera de {1} a {2}</translation>
  </message>
  <message>
   <source>the {1} has more than {2} characters</source>
   <translation>{1}: más de {2} caracteres</translation>
  </message>
  <message>
   <source>the {1} is not a number</source>
   <translation>{1}: no es un número</translation>
  </message>
  <message>
   <source>there are more than {1} columns</source>
   <translation>hay más de {1} columnas</translation>
  </message>
  <message>
   <source>there is a control character in this coordinate</source>
   <translation>hay un carácter de control en esta coordenada</translation>
  </message>
  <message>
   <source>there is both a comma and a point within one number</source>
   <translation>hay coma y punto dentro de un mismo número</translation>
  </message>
  <message>
   <source>there is no UTM zone {1}</source>
   <translation>no existe la zona UTM {1}</translation>
  </message>
  <message>
   <source>there is no notice in this file</source>
   <translation>no hay ninguna notificación en este archivo</translation>
  </message>
  <message>
   <source>there is no other laptop of that id here</source>
   <translation>aquí no hay otro portátil con ese identificador</translation>
  </message>
  <message>
   <source>there is no point in this file</source>
   <translation>no hay ningún punto en este archivo</translation>
  </message>
  <message>
   <source>there is no such MGRS square</source>
   <translation>no existe ese cuadrado MGRS</translation>
  </message>
  <message>
   <source>there is no such day in that month</source>
   <translation>ese mes no tiene ese día</translation>
  </message>
  <message>
   <source>there is no such field</source>
   <translation>no existe ese campo</translation>
  </message>
  <message>
   <source>there is no such format</source>
   <translation>no existe ese formato</translation>
  </message>
  <message>
   <source>there is no such hour</source>
   <translation>no existe esa hora</translation>
  </message>
  <message>
   <source>there is no such import on this laptop</source>
   <translation>no hay tal importación en este portátil</translation>
  </message>
  <message>
   <source>there is no such month</source>
   <translation>no existe ese mes</translation>
  </message>
  <message>
   <source>there is no such record on this laptop</source>
   <translation>no hay tal registro en este portátil</translation>
  </message>
  <message>
   <source>there is no such time of day</source>
   <translation>no existe esa hora del día</translation>
  </message>
  <message>
   <source>there is no such time zone</source>
   <translation>no existe esa zona horaria</translation>
  </message>
  <message>
   <source>there is text after a closing quotation mark</source>
   <translation>hay texto tras unas comillas de cierre</translation>
  </message>
  <message>
   <source>there must be one latitude and one longitude</source>
   <translation>debe haber una latitud y una longitud</translation>
  </message>
  <message>
   <source>this PMTiles file does not say which area it shows</source>
   <translation>este archivo PMTiles no dice qué zona muestra</translation>
  </message>
  <message>
   <source>this PMTiles file has version {1}; version 3 is read</source>
   <translation>este archivo PMTiles tiene la versión {1}; se lee la 3</translation>
  </message>
  <message>
   <source>this PMTiles file holds tiles of an unknown kind</source>
   <translation>este archivo PMTiles contiene teselas de clase desconocida</translation>
  </message>
  <message>
   <source>this PMTiles file is damaged or cut short</source>
   <translation>este archivo PMTiles está dañado o incompleto</translation>
  </message>
  <message>
   <source>this PMTiles file is packed with {1}; gzip is read</source>
   <translation>este archivo PMTiles está comprimido con {1}; se lee gzip</translation>
  </message>
  <message>
   <source>this UTM reference lies outside its zone</source>
   <translation>esta referencia UTM está fuera de su zona</translation>
  </message>
  <message>
   <source>this change was not refused</source>
   <translation>este cambio no fue rechazado</translation>
  </message>
  <message>
   <source>this field cannot be changed</source>
   <translation>este campo no puede modificarse</translation>
  </message>
  <message>
   <source>this file is only for reading here</source>
   <translation>este expediente es aquí solo de lectura</translation>
  </message>
  <message>
   <source>this is XML but not GPX</source>
   <translation>es XML pero no GPX</translation>
  </message>
  <message>
   <source>this is an organisation</source>
   <translation>es una organización</translation>
  </message>
  <message>
   <source>this is no notice id</source>
   <translation>no es un identificador de notificación</translation>
  </message>
  <message>
   <source>this is not JSON: {1}</source>
   <translation>no es JSON: {1}</translation>
  </message>
  <message>
   <source>this is not a 4x4 grade</source>
   <translation>no es una evaluación 4x4</translation>
  </message>
  <message>
   <source>this is not a JPEG, PNG or WebP picture</source>
   <translation>no es una imagen JPEG, PNG o WebP</translation>
  </message>
  <message>
   <source>this is not a PMTiles file</source>
   <translation>no es un archivo PMTiles</translation>
  </message>
  <message>
   <source>this is not a coordinate</source>
   <translation>no es una coordenada</translation>
  </message>
  <message>
   <source>this is not a date</source>
   <translation>no es una fecha</translation>
  </message>
  <message>
   <source>this is not a handling code</source>
   <translation>no es un código de tratamiento</translation>
  </message>
  <message>
   <source>this is not a list of warrants</source>
   <translation>no es una lista de órdenes</translation>
  </message>
  <message>
   <source>this is not a notice: it has no entity_id</source>
   <translation>no es una notificación: no tiene entity_id</translation>
  </message>
  <message>
   <source>this is not a number</source>
   <translation>no es un número</translation>
  </message>
  <message>
   <source>this is not a record</source>
   <translation>no es un registro</translation>
  </message>
  <message>
   <source>this is not a record id</source>
   <translation>no es un identificador de registro</translation>
  </message>
  <message>
   <source>this is not a time</source>
   <translation>no es una hora</translation>
  </message>
  <message>
   <source>this is not a time of day</source>
   <translation>no es una hora del día</translation>
  </message>
  <message>
   <source>this is not a valid Plus Code</source>
   <translation>no es un Plus Code válido</translation>
  </message>
  <message>
   <source>this is not an ISO date</source>
   <translation>no es una fecha ISO</translation>
  </message>
  <message>
   <source>this is not an MBTiles file</source>
   <translation>no es un archivo MBTiles</translation>
  </message>
  <message>
   <source>this is not text</source>
   <translation>no es texto</translation>
  </message>
  <message>
   <source>this is not the whole answer of headquarters</source>
   <translation>no es la respuesta completa de la central</translation>
  </message>
  <message>
   <source>this is not the whole request of a laptop</source>
   <translation>no es la petición completa de un portátil</translation>
  </message>
  <message>
   <source>this is not well-formed XML</source>
   <translation>no es XML bien formado</translation>
  </message>
  <message>
   <source>this is too long for the log</source>
   <translation>es demasiado largo para el registro</translation>
  </message>
  <message>
   <source>this is {1}, which cannot be imported</source>
   <translation>esto es {1}, que no se puede importar</translation>
  </message>
  <message>
   <source>this kind of file is not known</source>
   <translation>esta clase de archivo no se conoce</translation>
  </message>
  <message>
   <source>this link is damaged</source>
   <translation>este enlace está dañado</translation>
  </message>
  <message>
   <source>this map file cannot be opened</source>
   <translation>este archivo de mapa no se puede abrir</translation>
  </message>
  <message>
   <source>this map file is damaged</source>
   <translation>este archivo de mapa está dañado</translation>
  </message>
  <message>
   <source>this map tile holds too many shapes</source>
   <translation>esta tesela contiene demasiadas formas</translation>
  </message>
  <message>
   <source>this map tile is cut short</source>
   <translation>esta tesela está incompleta</translation>
  </message>
  <message>
   <source>this map tile is damaged</source>
   <translation>esta tesela está dañada</translation>
  </message>
  <message>
   <source>this map tile is neither an image nor a vector tile</source>
   <translation>esta tesela no es imagen ni tesela vectorial</translation>
  </message>
  <message>
   <source>this map tile is too large</source>
   <translation>esta tesela es demasiado grande</translation>
  </message>
  <message>
   <source>this place has no MGRS reference</source>
   <translation>este lugar no tiene referencia MGRS</translation>
  </message>
  <message>
   <source>this place name is too long</source>
   <translation>este nombre de lugar es demasiado largo</translation>
  </message>
  <message>
   <source>this program does not know that kind of record</source>
   <translation>este programa no conoce esa clase de registro</translation>
  </message>
  <message>
   <source>this record changed again meanwhile</source>
   <translation>este registro cambió de nuevo entretanto</translation>
  </message>
  <message>
   <source>this reference lies outside the globe</source>
   <translation>esta referencia está fuera del globo</translation>
  </message>
  <message>
   <source>this text is too long for a coordinate</source>
   <translation>este texto es demasiado largo para una coordenada</translation>
  </message>
  <message>
   <source>this time cannot be</source>
   <translation>esta hora no puede ser</translation>
  </message>
  <message>
   <source>this year cannot be</source>
   <translation>este año no puede ser</translation>
  </message>
  <message>
   <source>time zone</source>
   <translation>zona horaria</translation>
  </message>
  <message>
   <source>two numbers are needed, a latitude and a longitude</source>
   <translation>hacen falta dos números, una latitud y una longitud</translation>
  </message>
  <message>
   <source>what follows the time is not understood</source>
   <translation>no se entiende lo que sigue a la hora</translation>
  </message>
  <message>
   <source>{1} and {2} more</source>
   <translation>{1} y {2} más</translation>
  </message>
  <message>
   <source>{1} holds something that is no country code; it was left out</source>
   <translation>{1} contiene algo que no es un código de país; se omitió</translation>
  </message>
  <message>
   <source>{1} hours {2} minutes</source>
   <translation>{1} horas {2} minutos</translation>
  </message>
  <message>
   <source>{1} is not the file that was tested</source>
   <translation>{1} no es el archivo que se probó</translation>
  </message>
  <message>
   <source>{1} minutes</source>
   <translation>{1} minutos</translation>
  </message>
  <message>
   <source>{1} names several countries; none of them was taken as the one</source>
   <translation>{1} nombra varios países; no se tomó ninguno</translation>
  </message>
  <message>
   <source>{1} {2} lies outside -{3} to {4}</source>
   <translation>{1} {2} está fuera de -{3} a {4}</translation>
  </message>
 </context>
 <context>
  <name>Everywhere</name>
  <message>
   <source>Cover the window</source>
   <translation>Cubrir la ventana</translation>
  </message>
  <message>
   <source>Do</source>
   <translation>Hacer</translation>
  </message>
  <message>
   <source>Export what is open</source>
   <translation>Exportar lo que está abierto</translation>
  </message>
  <message>
   <source>Filter this list</source>
   <translation>Filtrar esta lista</translation>
  </message>
  <message>
   <source>Next part of the window</source>
   <translation>Siguiente parte de la ventana</translation>
  </message>
  <message>
   <source>Print what is open</source>
   <translation>Imprimir lo que está abierto</translation>
  </message>
  <message>
   <source>Take the last capture back</source>
   <translation>Deshacer la última anotación</translation>
  </message>
 </context>
 <context>
  <name>ExportSheet</name>
  <message>
   <source>Do not export</source>
   <translation>No exportar</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Export {name}</source>
   <translation>Exportar {name}</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <source>Permission</source>
   <translation>Autorización</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Say in a few words why.</source>
   <translation>Diga en pocas palabras por qué.</translation>
  </message>
  <message numerus="yes">
   <source>Staying here: %n record(s), because the handling code asks for permission.</source>
   <translation>
    <numerusform>%n se queda aquí: el código de tratamiento pide autorización.</numerusform>
    <numerusform>%n se quedan aquí: el código de tratamiento pide autorización.</numerusform>
   </translation>
  </message>
  <message>
   <source>The file is not encrypted: whoever has it can read it. The log keeps who wrote it and why.</source>
   <translation>El archivo no va cifrado: quien lo tenga puede leerlo. El registro guarda quién lo escribió y por qué.</translation>
  </message>
  <message numerus="yes">
   <source>To be written: %n record(s).</source>
   <translation>
    <numerusform>Sale %n registro.</numerusform>
    <numerusform>Salen %n registros.</numerusform>
   </translation>
  </message>
  <message>
   <source>Who allowed it (only for what stays here otherwise)</source>
   <translation>Quién lo autorizó (solo para lo que si no se queda aquí)</translation>
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message>
   <source>CSV: sightings for spreadsheets</source>
   <translation>CSV: avistamientos para hojas de cálculo</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>FollowTheMoney: the dossier for analysis programs</source>
   <translation>FollowTheMoney: el expediente para programas de análisis</translation>
  </message>
  <message>
   <source>GPX: sightings for receivers</source>
   <translation>GPX: avistamientos para receptores GPS</translation>
  </message>
  <message>
   <source>GeoJSON: sightings for map programs</source>
   <translation>GeoJSON: avistamientos para programas de mapas</translation>
  </message>
  <message>
   <source>KML: sightings for Google Earth</source>
   <translation>KML: avistamientos para Google Earth</translation>
  </message>
  <message>
   <source>{count} records were written (copy {copy}).</source>
   <translation>Se escribieron {count} registros (copia {copy}).</translation>
  </message>
  <message>
   <source>{count} stayed here.</source>
   <translation>{count} se quedaron aquí.</translation>
  </message>
 </context>
 <context>
  <name>FaultSheet</name>
  <message>
   <source>Copy details</source>
   <translation>Copiar detalles</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
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
   <translation>Sí</translation>
  </message>
 </context>
 <context>
  <name>Fields</name>
  <message>
   <source>Arrived</source>
   <translation>Llegada</translation>
  </message>
  <message>
   <source>Begins</source>
   <translation>Comienza</translation>
  </message>
  <message>
   <source>Born</source>
   <translation>Nacimiento</translation>
  </message>
  <message>
   <source>Build</source>
   <translation>Complexión</translation>
  </message>
  <message>
   <source>Carrier</source>
   <translation>Transportista</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>Categoría</translation>
  </message>
  <message>
   <source>Caution</source>
   <translation>Advertencia</translation>
  </message>
  <message>
   <source>Charges</source>
   <translation>Cargos</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>Verificado</translation>
  </message>
  <message>
   <source>Checked by</source>
   <translation>Verificado por</translation>
  </message>
  <message>
   <source>Checked through</source>
   <translation>Verificado mediante</translation>
  </message>
  <message>
   <source>Checksum</source>
   <translation>Suma de comprobación</translation>
  </message>
  <message>
   <source>Code list</source>
   <translation>Lista de códigos</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Color</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Confirmado</translation>
  </message>
  <message>
   <source>Coordinates as written</source>
   <translation>Coordenadas tal como se dieron</translation>
  </message>
  <message>
   <source>Countries</source>
   <translation>Países</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>País</translation>
  </message>
  <message>
   <source>Country of birth</source>
   <translation>País de nacimiento</translation>
  </message>
  <message>
   <source>Country of the file</source>
   <translation>País del expediente</translation>
  </message>
  <message>
   <source>Court</source>
   <translation>Tribunal</translation>
  </message>
  <message>
   <source>Departed</source>
   <translation>Salida</translation>
  </message>
  <message>
   <source>Ends</source>
   <translation>Termina</translation>
  </message>
  <message>
   <source>Expires</source>
   <translation>Caduca</translation>
  </message>
  <message>
   <source>Extradition from</source>
   <translation>Extradición desde</translation>
  </message>
  <message>
   <source>Eyes</source>
   <translation>Ojos</translation>
  </message>
  <message>
   <source>Father</source>
   <translation>Padre</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Expediente</translation>
  </message>
  <message>
   <source>File type</source>
   <translation>Tipo de archivo</translation>
  </message>
  <message>
   <source>First surname</source>
   <translation>Primer apellido</translation>
  </message>
  <message>
   <source>Forenames</source>
   <translation>Nombres de pila</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>From country</source>
   <translation>País de origen</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>Evaluación</translation>
  </message>
  <message>
   <source>Hair</source>
   <translation>Cabello</translation>
  </message>
  <message>
   <source>Handling</source>
   <translation>Tratamiento</translation>
  </message>
  <message>
   <source>Handling note</source>
   <translation>Nota de tratamiento</translation>
  </message>
  <message>
   <source>Height (cm)</source>
   <translation>Estatura (cm)</translation>
  </message>
  <message>
   <source>Height in pixels</source>
   <translation>Alto en píxeles</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Certeza</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Emitida</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Idiomas</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>Latitud</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>Responsable</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>Longitud</translation>
  </message>
  <message>
   <source>Make</source>
   <translation>Marca</translation>
  </message>
  <message>
   <source>Marks</source>
   <translation>Señas</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
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
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name in its own script</source>
   <translation>Nombre en su escritura original</translation>
  </message>
  <message>
   <source>Nationality</source>
   <translation>Nacionalidad</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>Notificación</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Número</translation>
  </message>
  <message>
   <source>Observed</source>
   <translation>Observado</translation>
  </message>
  <message>
   <source>Occupation</source>
   <translation>Profesión</translation>
  </message>
  <message>
   <source>Officer</source>
   <translation>Agente</translation>
  </message>
  <message>
   <source>Operation</source>
   <translation>Operación</translation>
  </message>
  <message>
   <source>Other names</source>
   <translation>Otros nombres</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Período</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lugar</translation>
  </message>
  <message>
   <source>Place of birth</source>
   <translation>Lugar de nacimiento</translation>
  </message>
  <message>
   <source>Plate, number or name</source>
   <translation>Matrícula, número o nombre</translation>
  </message>
  <message>
   <source>Priority</source>
   <translation>Prioridad</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>Rango</translation>
  </message>
  <message>
   <source>Review on</source>
   <translation>Revisar el</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Función</translation>
  </message>
  <message>
   <source>Second surname</source>
   <translation>Segundo apellido</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>Visto</translation>
  </message>
  <message>
   <source>Seen by</source>
   <translation>Visto por</translation>
  </message>
  <message>
   <source>Sentence</source>
   <translation>Condena</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>Sexo</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Small picture</source>
   <translation>Miniatura</translation>
  </message>
  <message>
   <source>Source reference</source>
   <translation>Referencia de la fuente</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Status found</source>
   <translation>Estado hallado</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Síntesis</translation>
  </message>
  <message>
   <source>Sure within (m)</source>
   <translation>Seguro dentro de (m)</translation>
  </message>
  <message>
   <source>Taken</source>
   <translation>Tomada</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Objetivo</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Equipo</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>To</source>
   <translation>A</translation>
  </message>
  <message>
   <source>To country</source>
   <translation>País de destino</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unidad</translation>
  </message>
  <message>
   <source>Weight (kg)</source>
   <translation>Peso (kg)</translation>
  </message>
  <message>
   <source>Width in pixels</source>
   <translation>Ancho en píxeles</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>Escrito</translation>
  </message>
 </context>
 <context>
  <name>FileSheet</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Fetch now</source>
   <translation>Traer ahora</translation>
  </message>
 </context>
 <context>
  <name>FileStates</name>
  <message numerus="yes">
   <source>%n file(s) here</source>
   <translation>
    <numerusform>%n archivo aquí</numerusform>
    <numerusform>%n archivos aquí</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) here in part</source>
   <translation>
    <numerusform>%n archivo aquí en parte</numerusform>
    <numerusform>%n archivos aquí en parte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) kept back by size</source>
   <translation>
    <numerusform>%n archivo retenido por su tamaño</numerusform>
    <numerusform>%n archivos retenidos por su tamaño</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) not at headquarters</source>
   <translation>
    <numerusform>%n archivo no está en la central</numerusform>
    <numerusform>%n archivos no están en la central</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) to fetch</source>
   <translation>
    <numerusform>%n archivo por traer</numerusform>
    <numerusform>%n archivos por traer</numerusform>
   </translation>
  </message>
  <message>
   <source>here</source>
   <translation>aquí</translation>
  </message>
  <message>
   <source>here in part</source>
   <translation>aquí en parte</translation>
  </message>
  <message>
   <source>kept back</source>
   <translation>retenido</translation>
  </message>
  <message>
   <source>not at headquarters</source>
   <translation>no está en la central</translation>
  </message>
  <message>
   <source>not sent yet</source>
   <translation>aún no enviado</translation>
  </message>
  <message>
   <source>to fetch</source>
   <translation>por traer</translation>
  </message>
 </context>
 <context>
  <name>FilesCard</name>
  <message numerus="yes">
   <source>%n of your own file(s) wait for another connection.</source>
   <translation>
    <numerusform>%n archivo suyo espera otra conexión.</numerusform>
    <numerusform>%n archivos suyos esperan otra conexión.</numerusform>
   </translation>
  </message>
  <message>
   <source>Files larger than {size} move only when asked for.</source>
   <translation>Los archivos de más de {size} solo se transfieren a petición.</translation>
  </message>
  <message>
   <source>Photos and files</source>
   <translation>Fotos y archivos</translation>
  </message>
  <message>
   <source>This connection counts as metered.</source>
   <translation>Esta conexión cuenta como de uso medido.</translation>
  </message>
 </context>
 <context>
  <name>FilesSettings</name>
  <message>
   <source>All</source>
   <translation>Todos</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automático</translation>
  </message>
  <message>
   <source>Automatic: as the system says.</source>
   <translation>Automático: lo que diga el sistema.</translation>
  </message>
  <message>
   <source>Fetched by themselves</source>
   <translation>Se traen solos</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <source>On a metered connection</source>
   <translation>En una conexión de uso medido</translation>
  </message>
  <message>
   <source>Photos and files</source>
   <translation>Fotos y archivos</translation>
  </message>
  <message>
   <source>Small pictures always come. Larger files wait until you ask for them in their dossier.</source>
   <translation>Las fotos pequeñas llegan siempre. Los archivos mayores esperan hasta que los pida en su expediente.</translation>
  </message>
  <message>
   <source>Small pictures only</source>
   <translation>Solo fotos pequeñas</translation>
  </message>
  <message>
   <source>Treat this connection as metered</source>
   <translation>Tratar esta conexión como de uso medido</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
 </context>
 <context>
  <name>FilesTab</name>
  <message>
   <source>Add a photo</source>
   <translation>Añadir foto</translation>
  </message>
  <message numerus="yes">
   <source>Fetch %n file(s) now</source>
   <translation>
    <numerusform>Traer %n archivo ahora</numerusform>
    <numerusform>Traer %n archivos ahora</numerusform>
   </translation>
  </message>
  <message>
   <source>Fetched before all others</source>
   <translation>Se trae antes que los demás</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>No photo and no file yet. Add a photo, or record one with F2.</source>
   <translation>Ninguna foto ni archivo todavía. Añada una foto o anótela con F2.</translation>
  </message>
  <message>
   <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
   <translation>Imágenes (*.jpg *.jpeg *.png *.webp)</translation>
  </message>
 </context>
 <context>
  <name>FormField</name>
  <message>
   <source>%1 (optional)</source>
   <translation>%1 (opcional)</translation>
  </message>
 </context>
 <context>
  <name>Frame</name>
  <message>
   <source>Add a target</source>
   <translation>Añadir objetivo</translation>
  </message>
  <message>
   <source>Briefings</source>
   <translation>Briefings</translation>
  </message>
  <message>
   <source>Do</source>
   <translation>Hacer</translation>
  </message>
  <message>
   <source>Erase this vault…</source>
   <translation>Borrar esta bóveda…</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Pantalla completa</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>Ir a</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importar</translation>
  </message>
  <message>
   <source>Keys and help</source>
   <translation>Teclas y ayuda</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texto más grande</translation>
  </message>
  <message>
   <source>Lock now</source>
   <translation>Bloquear ahora</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Mapa</translation>
  </message>
  <message>
   <source>Next conflict</source>
   <translation>Siguiente conflicto</translation>
  </message>
  <message>
   <source>Night on or off</source>
   <translation>Activar o desactivar modo noche</translation>
  </message>
  <message>
   <source>Normal text</source>
   <translation>Texto normal</translation>
  </message>
  <message>
   <source>Operations</source>
   <translation>Operaciones</translation>
  </message>
  <message>
   <source>Quick capture</source>
   <translation>Anotación rápida</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>Saved on this laptop</source>
   <translation>Guardado en este portátil</translation>
  </message>
  <message>
   <source>Search everything</source>
   <translation>Buscar en todo</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Sightings</source>
   <translation>Avistamientos</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Texto más pequeño</translation>
  </message>
  <message>
   <source>Sync</source>
   <translation>Sincronizar</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Sincronizar ahora</translation>
  </message>
  <message>
   <source>Targets</source>
   <translation>Objetivos</translation>
  </message>
 </context>
 <context>
  <name>GradePicker</name>
  <message>
   <source>1 · certain</source>
   <translation>1 · cierta</translation>
  </message>
  <message>
   <source>2 · known to the source itself</source>
   <translation>2 · conocida por la propia fuente</translation>
  </message>
  <message>
   <source>3 · hearsay, confirmed</source>
   <translation>3 · de oídas, confirmada</translation>
  </message>
  <message>
   <source>4 · hearsay, not confirmed</source>
   <translation>4 · de oídas, sin confirmar</translation>
  </message>
  <message>
   <source>A · always reliable</source>
   <translation>A · siempre fiable</translation>
  </message>
  <message>
   <source>B · mostly reliable</source>
   <translation>B · fiable en general</translation>
  </message>
  <message>
   <source>C · mostly unreliable</source>
   <translation>C · poco fiable</translation>
  </message>
  <message>
   <source>Information</source>
   <translation>Información</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Fuente</translation>
  </message>
  <message>
   <source>X · cannot be judged</source>
   <translation>X · no evaluable</translation>
  </message>
 </context>
 <context>
  <name>Grades</name>
  <message>
   <source>Accuracy not in doubt</source>
   <translation>Exactitud fuera de duda</translation>
  </message>
  <message>
   <source>Cannot be corroborated</source>
   <translation>No puede corroborarse</translation>
  </message>
  <message>
   <source>For police work under the law</source>
   <translation>Para uso policial conforme a la ley</translation>
  </message>
  <message>
   <source>Known to the source, not to the officer</source>
   <translation>Conocida por la fuente, no por el agente</translation>
  </message>
  <message>
   <source>Not in court without permission</source>
   <translation>No usar ante un tribunal sin autorización</translation>
  </message>
  <message>
   <source>Not known to the source, corroborated</source>
   <translation>No conocida por la fuente, corroborada</translation>
  </message>
  <message>
   <source>Not passed on without permission</source>
   <translation>No transmitir sin autorización</translation>
  </message>
  <message>
   <source>Other restrictions, as written</source>
   <translation>Otras restricciones, según se indica</translation>
  </message>
  <message>
   <source>Source cannot be judged</source>
   <translation>Fuente que no puede evaluarse</translation>
  </message>
  <message>
   <source>Source mostly reliable</source>
   <translation>Fuente fiable en general</translation>
  </message>
  <message>
   <source>Source mostly unreliable</source>
   <translation>Fuente poco fiable en general</translation>
  </message>
  <message>
   <source>Source without doubt</source>
   <translation>Fuente sin ninguna duda</translation>
  </message>
 </context>
 <context>
  <name>HandlingPicker</name>
  <message>
   <source>Not in court without permission</source>
   <translation>No usar ante un tribunal sin autorización</translation>
  </message>
  <message>
   <source>Not passed on without permission</source>
   <translation>No transmitir sin autorización</translation>
  </message>
  <message>
   <source>Only to prevent and combat crime</source>
   <translation>Solo para prevenir y combatir la delincuencia</translation>
  </message>
  <message>
   <source>Other restrictions, as written</source>
   <translation>Otras restricciones, según se indica</translation>
  </message>
 </context>
 <context>
  <name>HeldPlanCardView</name>
  <message>
   <source>It is meant: withdraw them</source>
   <translation>Es intencionado: retirarlos</translation>
  </message>
  <message>
   <source>Open dossier</source>
   <translation>Abrir expediente</translation>
  </message>
  <message>
   <source>That is unusual, so nothing of it was done here; everything else in {file} was imported. It comes from {officer}. Ask headquarters whether it is meant.</source>
   <translation>No es habitual, así que aquí no se ha hecho nada de ello; todo lo demás de {file} se importó. Viene de {officer}. Pregunte a la central si es intencionado.</translation>
  </message>
  <message>
   <source>That is unusual, so nothing of it was done here; everything else was exchanged. It comes from {officer}. Ask headquarters whether it is meant.</source>
   <translation>No es habitual, así que aquí no se ha hecho nada de ello; todo lo demás se intercambió. Viene de {officer}. Pregunte a la central si es intencionado.</translation>
  </message>
  <message>
   <source>{name}: {withdrawn} of {standing} records would be withdrawn</source>
   <translation>{name}: se retirarían registros: {withdrawn} de {standing}</translation>
  </message>
 </context>
 <context>
  <name>ImportsScreen</name>
  <message>
   <source>Choose a file</source>
   <translation>Elegir un archivo</translation>
  </message>
  <message>
   <source>INTERPOL notices (JSON), tables of sightings (CSV, TSV) and tracks (GPX). Drop a file here.</source>
   <translation>Notificaciones de INTERPOL (JSON), tablas de avistamientos (CSV, TSV) y rutas (GPX). Suelte un archivo aquí.</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importar</translation>
  </message>
  <message>
   <source>Imported</source>
   <translation>Importado</translation>
  </message>
  <message>
   <source>It is a large withdrawal: other laptops hold it until somebody has looked at it.</source>
   <translation>Es una retirada masiva: los demás portátiles la retienen hasta que alguien la haya mirado.</translation>
  </message>
  <message>
   <source>None. Choose a file, or drop one here: you see what an import does before it does it.</source>
   <translation>Ninguna. Elija un archivo o suéltelo aquí: verá lo que hará la importación antes de hacerla.</translation>
  </message>
  <message>
   <source>Rows that were not taken</source>
   <translation>Filas no aceptadas</translation>
  </message>
  <message>
   <source>Taking it back would withdraw {withdrawn}, give {restored} their former value, and keep {kept}.</source>
   <translation>Retirarla retiraría {withdrawn}, devolvería a {restored} su valor anterior y conservaría {kept}.</translation>
  </message>
  <message>
   <source>Target, for tracks that name none</source>
   <translation>Objetivo, para rutas que no nombran ninguno</translation>
  </message>
  <message>
   <source>The file cannot be read. Check that it is there and that you may read it.</source>
   <translation>No se puede leer el archivo. Compruebe que está ahí y que tiene permiso de lectura.</translation>
  </message>
  <message>
   <source>The file is larger than 25 MB. Split it, then import the parts.</source>
   <translation>El archivo supera los 25 MB. Divídalo e importe las partes.</translation>
  </message>
  <message>
   <source>The import was taken back. Withdrawn: {withdrawn}. Former value again: {restored}. Kept: {kept}.</source>
   <translation>La importación se ha retirado. Retirados: {withdrawn}. Con su valor anterior: {restored}. Conservados: {kept}.</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Zona horaria</translation>
  </message>
  <message>
   <source>Time zone of times without one</source>
   <translation>Zona horaria de las horas que no la indican</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>What was kept</source>
   <translation>Lo que se conservó</translation>
  </message>
  <message>
   <source>What would be kept</source>
   <translation>Lo que se conservaría</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>modificados</translation>
  </message>
  <message>
   <source>known already</source>
   <translation>ya conocidos</translation>
  </message>
  <message>
   <source>new</source>
   <translation>nuevos</translation>
  </message>
  <message>
   <source>not taken</source>
   <translation>no aceptados</translation>
  </message>
  <message>
   <source>read</source>
   <translation>leídos</translation>
  </message>
  <message>
   <source>{file} was imported. Importing it again changes nothing.</source>
   <translation>{file} se ha importado. Importarlo de nuevo no cambia nada.</translation>
  </message>
  <message>
   <source>{file}: this is what an import would do. Nothing was kept yet.</source>
   <translation>{file}: esto es lo que haría la importación. Aún no se ha guardado nada.</translation>
  </message>
 </context>
 <context>
  <name>KeyList</name>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
 </context>
 <context>
  <name>Keys</name>
  <message>
   <source>Back; close one layer</source>
   <translation>Atrás; cerrar una capa</translation>
  </message>
  <message>
   <source>In a conflict: choose a version; keep the chosen one</source>
   <translation>En un conflicto: elegir una versión; quedarse con la elegida</translation>
  </message>
  <message>
   <source>In a conflict: keep both; decide later</source>
   <translation>En un conflicto: quedarse con ambas; decidir después</translation>
  </message>
  <message>
   <source>In a list: jump to a name that begins so</source>
   <translation>En una lista: saltar al nombre que empieza así</translation>
  </message>
  <message>
   <source>Move by a page</source>
   <translation>Moverse una página</translation>
  </message>
  <message>
   <source>Move in a list</source>
   <translation>Moverse en una lista</translation>
  </message>
  <message>
   <source>Next and previous field</source>
   <translation>Campo siguiente y anterior</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>PgUp / PgDown</source>
   <translation>Re Pág / Av Pág</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Tabs of a dossier; kinds of quick capture</source>
   <translation>Pestañas de un expediente; clases de anotación rápida</translation>
  </message>
 </context>
 <context>
  <name>Kinds</name>
  <message>
   <source>Address</source>
   <translation>Domicilio</translation>
  </message>
  <message>
   <source>Assignment</source>
   <translation>Asignación</translation>
  </message>
  <message>
   <source>Caution</source>
   <translation>Advertencia</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Verificación</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>Objeto</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Vínculo</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>Desplazamiento</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>Notificación</translation>
  </message>
  <message>
   <source>Officer</source>
   <translation>Agente</translation>
  </message>
  <message>
   <source>Operation</source>
   <translation>Operación</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Persona</translation>
  </message>
  <message>
   <source>Sighting</source>
   <translation>Avistamiento</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Objetivo</translation>
  </message>
 </context>
 <context>
  <name>Languages</name>
  <message>
   <source>Albanian</source>
   <translation>albanés</translation>
  </message>
  <message>
   <source>Arabic</source>
   <translation>árabe</translation>
  </message>
  <message>
   <source>Basque</source>
   <translation>euskera</translation>
  </message>
  <message>
   <source>Catalan</source>
   <translation>catalán</translation>
  </message>
  <message>
   <source>Chinese</source>
   <translation>chino</translation>
  </message>
  <message>
   <source>Croatian</source>
   <translation>croata</translation>
  </message>
  <message>
   <source>Czech</source>
   <translation>checo</translation>
  </message>
  <message>
   <source>Danish</source>
   <translation>danés</translation>
  </message>
  <message>
   <source>Dutch</source>
   <translation>neerlandés</translation>
  </message>
  <message>
   <source>English</source>
   <translation>inglés</translation>
  </message>
  <message>
   <source>Finnish</source>
   <translation>finés</translation>
  </message>
  <message>
   <source>French</source>
   <translation>francés</translation>
  </message>
  <message>
   <source>Galician</source>
   <translation>gallego</translation>
  </message>
  <message>
   <source>Georgian</source>
   <translation>georgiano</translation>
  </message>
  <message>
   <source>German</source>
   <translation>alemán</translation>
  </message>
  <message>
   <source>Greek</source>
   <translation>griego</translation>
  </message>
  <message>
   <source>Guaraní</source>
   <translation>guaraní</translation>
  </message>
  <message>
   <source>Haitian Creole</source>
   <translation>criollo haitiano</translation>
  </message>
  <message>
   <source>Hebrew</source>
   <translation>hebreo</translation>
  </message>
  <message>
   <source>Hindi</source>
   <translation>hindi</translation>
  </message>
  <message>
   <source>Hungarian</source>
   <translation>húngaro</translation>
  </message>
  <message>
   <source>Italian</source>
   <translation>italiano</translation>
  </message>
  <message>
   <source>Japanese</source>
   <translation>japonés</translation>
  </message>
  <message>
   <source>Korean</source>
   <translation>coreano</translation>
  </message>
  <message>
   <source>Kurdish</source>
   <translation>kurdo</translation>
  </message>
  <message>
   <source>Lithuanian</source>
   <translation>lituano</translation>
  </message>
  <message>
   <source>Norwegian</source>
   <translation>noruego</translation>
  </message>
  <message>
   <source>Persian</source>
   <translation>persa</translation>
  </message>
  <message>
   <source>Polish</source>
   <translation>polaco</translation>
  </message>
  <message>
   <source>Portuguese</source>
   <translation>portugués</translation>
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
   <translation>rumano</translation>
  </message>
  <message>
   <source>Russian</source>
   <translation>ruso</translation>
  </message>
  <message>
   <source>Serbian</source>
   <translation>serbio</translation>
  </message>
  <message>
   <source>Spanish</source>
   <translation>español</translation>
  </message>
  <message>
   <source>Swedish</source>
   <translation>sueco</translation>
  </message>
  <message>
   <source>Turkish</source>
   <translation>turco</translation>
  </message>
  <message>
   <source>Ukrainian</source>
   <translation>ucraniano</translation>
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
   <translation>wólof</translation>
  </message>
 </context>
 <context>
  <name>LogReasons</name>
  <message>
   <source>always kept out of screenshots</source>
   <translation>siempre fuera de las capturas de pantalla</translation>
  </message>
  <message>
   <source>by headquarters</source>
   <translation>por la central</translation>
  </message>
  <message>
   <source>code {1}</source>
   <translation>código {1}</translation>
  </message>
  <message>
   <source>connections as each officer chooses</source>
   <translation>conexiones según elija cada agente</translation>
  </message>
  <message>
   <source>every connection counts as metered</source>
   <translation>toda conexión cuenta como de uso medido</translation>
  </message>
  <message>
   <source>files by themselves up to {1} MB</source>
   <translation>archivos por sí solos hasta {1} MB</translation>
  </message>
  <message>
   <source>locks after {1} min at most</source>
   <translation>se bloquea a los {1} min como máximo</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>sin motivo indicado</translation>
  </message>
  <message>
   <source>pack of {1}</source>
   <translation>briefing de {1}</translation>
  </message>
  <message>
   <source>pages that could not be read: {1}</source>
   <translation>páginas que no se pudieron leer: {1}</translation>
  </message>
  <message>
   <source>pages: {1}</source>
   <translation>páginas: {1}</translation>
  </message>
  <message>
   <source>permission: {1}</source>
   <translation>autorización: {1}</translation>
  </message>
  <message>
   <source>records: {1}</source>
   <translation>registros: {1}</translation>
  </message>
  <message>
   <source>screenshots as each officer chooses</source>
   <translation>capturas de pantalla según elija cada agente</translation>
  </message>
  <message>
   <source>when metered up to {1} MB</source>
   <translation>con uso medido hasta {1} MB</translation>
  </message>
  <message>
   <source>withdrawn: {1}, former value again: {2}</source>
   <translation>retirados: {1}, con su valor anterior: {2}</translation>
  </message>
  <message>
   <source>withheld: {1}</source>
   <translation>retenidos: {1}</translation>
  </message>
  <message>
   <source>{1} of {2} records</source>
   <translation>{1} de {2} registros</translation>
  </message>
  <message>
   <source>{1} within an hour</source>
   <translation>{1} en una hora</translation>
  </message>
  <message>
   <source>{1}, new: {2}, changed: {3}</source>
   <translation>{1}, nuevos: {2}, cambiados: {3}</translation>
  </message>
  <message>
   <source>{1}: headquarters had another history of them</source>
   <translation>{1}: la central tenía otro historial de ellos</translation>
  </message>
 </context>
 <context>
  <name>MapScreen</name>
  <message numerus="yes">
   <source>%n position(s) · nothing is fetched from any network</source>
   <translation>
    <numerusform>%n posición · no se descarga nada de ninguna red</numerusform>
    <numerusform>%n posiciones · no se descarga nada de ninguna red</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sighting(s) in this spot</source>
   <translation>
    <numerusform>%n avistamiento en este punto</numerusform>
    <numerusform>%n avistamientos en este punto</numerusform>
   </translation>
  </message>
  <message>
   <source>A place on the map</source>
   <translation>Un lugar en el mapa</translation>
  </message>
  <message>
   <source>Add a sighting here</source>
   <translation>Añadir un avistamiento aquí</translation>
  </message>
  <message>
   <source>Click a point to read it. Click anywhere else to add a sighting there.</source>
   <translation>Haga clic en un punto para leerlo. En cualquier otro lugar, para añadir un avistamiento.</translation>
  </message>
  <message>
   <source>Grade and handling</source>
   <translation>Evaluación y tratamiento</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Certeza</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Mapa</translation>
  </message>
  <message>
   <source>On the map</source>
   <translation>En el mapa</translation>
  </message>
  <message>
   <source>Open dossier</source>
   <translation>Abrir expediente</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lugar</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Posición</translation>
  </message>
  <message>
   <source>Recorded by</source>
   <translation>Registrado por</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>Visto</translation>
  </message>
  <message>
   <source>Show everything on the map</source>
   <translation>Mostrar todo en el mapa</translation>
  </message>
  <message>
   <source>Show the list</source>
   <translation>Mostrar la lista</translation>
  </message>
  <message>
   <source>The list of sightings has everything that the map would show.</source>
   <translation>La lista de avistamientos contiene todo lo que mostraría el mapa.</translation>
  </message>
  <message>
   <source>The map cannot be shown</source>
   <translation>No se puede mostrar el mapa</translation>
  </message>
  <message>
   <source>Whole picture</source>
   <translation>Vista completa</translation>
  </message>
  <message>
   <source>Within</source>
   <translation>Dentro de</translation>
  </message>
 </context>
 <context>
  <name>MapView</name>
  <message>
   <source>Address</source>
   <translation>Domicilio</translation>
  </message>
  <message>
   <source>Boundaries and names are those of the map data. They are indicative and express no opinion on the status of any territory.</source>
   <translation>Los límites y nombres son los de los datos del mapa. Son orientativos y no expresan opinión sobre la condición de ningún territorio.</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Mapa</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>Desplazamiento</translation>
  </message>
  <message>
   <source>No places to show</source>
   <translation>No hay lugares que mostrar</translation>
  </message>
  <message>
   <source>No street map for this area</source>
   <translation>Sin mapa de calles para esta zona</translation>
  </message>
  <message>
   <source>Offline map</source>
   <translation>Mapa sin conexión</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Mostrar todo</translation>
  </message>
  <message>
   <source>Sighting, confirmed</source>
   <translation>Avistamiento confirmado</translation>
  </message>
  <message>
   <source>Sighting, doubtful</source>
   <translation>Avistamiento dudoso</translation>
  </message>
  <message>
   <source>Sighting, reported</source>
   <translation>Avistamiento comunicado</translation>
  </message>
  <message>
   <source>The map could not be opened. The list shows the same records.</source>
   <translation>No se pudo abrir el mapa. La lista muestra los mismos registros.</translation>
  </message>
  <message>
   <source>The map lost its data. The list shows the same records.</source>
   <translation>El mapa perdió sus datos. La lista muestra los mismos registros.</translation>
  </message>
  <message>
   <source>The map stopped and could not be started again. The list shows the same records.</source>
   <translation>El mapa se detuvo y no se pudo reiniciar. La lista muestra los mismos registros.</translation>
  </message>
  <message>
   <source>What the signs mean</source>
   <translation>Qué significan los signos</translation>
  </message>
  <message>
   <source>World</source>
   <translation>Mundo</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Acercar</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Alejar</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>A newer program wrote this vault. It was left untouched.</source>
   <translation>Esta bóveda la escribió un programa más nuevo. Se ha dejado intacta.</translation>
  </message>
  <message>
   <source>Another program is using the vault. Nothing is lost.</source>
   <translation>Otro programa está usando la bóveda. No se ha perdido nada.</translation>
  </message>
  <message>
   <source>Calibar is open in another window.</source>
   <translation>Calibar está abierto en otra ventana.</translation>
  </message>
  <message>
   <source>Delete files that you do not need, then save again.</source>
   <translation>Borre archivos que no necesite y guarde de nuevo.</translation>
  </message>
  <message>
   <source>Go on working; it is sent at the next sync.</source>
   <translation>Siga trabajando; se enviará en la próxima sincronización.</translation>
  </message>
  <message>
   <source>Headquarters did not answer. Everything is safe on this laptop.</source>
   <translation>La central no respondió. Todo está a salvo en este portátil.</translation>
  </message>
  <message>
   <source>Install the newer program.</source>
   <translation>Instale el programa más nuevo.</translation>
  </message>
  <message>
   <source>Save what can be read from the lock screen, or ask your administrator to restore a backup.</source>
   <translation>Guarde lo que se pueda leer desde la pantalla de bloqueo, o pida a su administrador que restaure una copia de seguridad.</translation>
  </message>
  <message>
   <source>Something in the program went wrong. What was saved is safe.</source>
   <translation>Error en el programa. Lo guardado está a salvo.</translation>
  </message>
  <message>
   <source>Stopped. What had gone through stays.</source>
   <translation>Detenido. Lo ya transmitido se mantiene.</translation>
  </message>
  <message>
   <source>The disk is full. This was not saved; everything before it is safe.</source>
   <translation>El disco está lleno. Esto no se guardó; todo lo anterior está a salvo.</translation>
  </message>
  <message>
   <source>The rest is sent at the next sync.</source>
   <translation>El resto se envía en la próxima sincronización.</translation>
  </message>
  <message>
   <source>The vault is damaged. It was left untouched.</source>
   <translation>La bóveda está dañada. Se ha dejado intacta.</translation>
  </message>
  <message>
   <source>This is not the passphrase.</source>
   <translation>Esta no es la frase de contraseña.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Try again. If it stays, lock, unlock, and tell your administrator.</source>
   <translation>Inténtelo de nuevo. Si persiste, bloquee, desbloquee y avise a su administrador.</translation>
  </message>
  <message>
   <source>Use that window, or close it first.</source>
   <translation>Use esa ventana o ciérrela primero.</translation>
  </message>
  <message>
   <source>Wait a moment and try again.</source>
   <translation>Espere un momento e inténtelo de nuevo.</translation>
  </message>
 </context>
 <context>
  <name>MiniMap</name>
  <message>
   <source>Map of the last sightings</source>
   <translation>Mapa de los últimos avistamientos</translation>
  </message>
  <message>
   <source>No street map for this area</source>
   <translation>Sin mapa de calles para esta zona</translation>
  </message>
  <message>
   <source>Offline map</source>
   <translation>Mapa sin conexión</translation>
  </message>
  <message>
   <source>world</source>
   <translation>mundo</translation>
  </message>
 </context>
 <context>
  <name>Moment</name>
  <message>
   <source>about {n} h left</source>
   <translation>quedan unas {n} h</translation>
  </message>
  <message>
   <source>about {n} min left</source>
   <translation>quedan unos {n} min</translation>
  </message>
  <message>
   <source>about {n} s left</source>
   <translation>quedan unos {n} s</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>ahora mismo</translation>
  </message>
  <message>
   <source>now</source>
   <translation>ahora</translation>
  </message>
  <message>
   <source>today {time}</source>
   <translation>hoy {time}</translation>
  </message>
  <message>
   <source>{age} ago</source>
   <translation>hace {age}</translation>
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
   <translation>{n} d</translation>
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
   <translation>{n} años</translation>
  </message>
 </context>
 <context>
  <name>OperationsScreen</name>
  <message>
   <source>Cautions</source>
   <translation>Advertencias</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Expediente</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Desde</translation>
  </message>
  <message>
   <source>Last seen</source>
   <translation>Última vez</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>New operation</source>
   <translation>Nueva operación</translation>
  </message>
  <message>
   <source>No operation yet. Make one, then add its targets.</source>
   <translation>Ninguna operación todavía. Cree una y añada sus objetivos.</translation>
  </message>
  <message>
   <source>No target belongs to it yet. Find one below.</source>
   <translation>Todavía no tiene ningún objetivo. Busque uno abajo.</translation>
  </message>
  <message>
   <source>Operations</source>
   <translation>Operaciones</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lugar</translation>
  </message>
  <message>
   <source>Show in the top bar</source>
   <translation>Mostrar en la barra superior</translation>
  </message>
  <message>
   <source>Shown in the top bar</source>
   <translation>Se muestra en la barra superior</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Objetivo</translation>
  </message>
  <message>
   <source>Targets</source>
   <translation>Objetivos</translation>
  </message>
  <message>
   <source>Targets of the operation</source>
   <translation>Objetivos de la operación</translation>
  </message>
 </context>
 <context>
  <name>OverviewTab</name>
  <message numerus="yes">
   <source>%n note(s)</source>
   <translation>
    <numerusform>%n nota</numerusform>
    <numerusform>%n notas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sighting(s)</source>
   <translation>
    <numerusform>%n avistamiento</numerusform>
    <numerusform>%n avistamientos</numerusform>
   </translation>
  </message>
  <message>
   <source>F2 records a sighting.</source>
   <translation>F2 registra un avistamiento.</translation>
  </message>
  <message>
   <source>Last sighting</source>
   <translation>Último avistamiento</translation>
  </message>
  <message>
   <source>Latest</source>
   <translation>Lo último</translation>
  </message>
  <message>
   <source>Not seen yet</source>
   <translation>Aún no visto</translation>
  </message>
  <message>
   <source>Open map</source>
   <translation>Abrir mapa</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message numerus="yes">
   <source>%n found</source>
   <translation>
    <numerusform>%n resultado</numerusform>
    <numerusform>%n resultados</numerusform>
   </translation>
  </message>
  <message>
   <source>Names, plates, phones, places, words – or a command</source>
   <translation>Nombres, matrículas, teléfonos, lugares, palabras – o una orden</translation>
  </message>
  <message>
   <source>Nothing found. Search ignores accents; try fewer words.</source>
   <translation>Sin resultados. La búsqueda ignora los acentos; pruebe con menos palabras.</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
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
    <numerusform>%n cambio sin enviar</numerusform>
    <numerusform>%n cambios sin enviar</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Printing</name>
  <message>
   <source>Do not print</source>
   <translation>No imprimir</translation>
  </message>
  <message>
   <source>Handling {codes}: nothing leaves without the permission of who gave it. Who allowed it?</source>
   <translation>Tratamiento {codes}: nada sale sin autorización de quien lo facilitó. ¿Quién lo autorizó?</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimir</translation>
  </message>
  <message>
   <source>Print to PDF</source>
   <translation>Imprimir en PDF</translation>
  </message>
  <message>
   <source>Printing needs permission</source>
   <translation>Imprimir requiere autorización</translation>
  </message>
  <message>
   <source>The PDF was written. It is not encrypted: keep it as you keep paper.</source>
   <translation>Se ha escrito el PDF. No está cifrado: guárdelo como guarda el papel.</translation>
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
   <translation>Aplicando los cambios del archivo</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>Conectando</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Now: {name} ({size})</source>
   <translation>Ahora: {name} ({size})</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>Photos and files</source>
   <translation>Fotos y archivos</translation>
  </message>
  <message>
   <source>Receiving changes</source>
   <translation>Recibiendo cambios</translation>
  </message>
  <message>
   <source>Sending changes</source>
   <translation>Enviando cambios</translation>
  </message>
  <message>
   <source>What has arrived is kept. Nothing is sent or received until you resume, also after a restart.</source>
   <translation>Lo que ha llegado se conserva. Nada se envía ni se recibe hasta que lo reanude, tampoco tras reiniciar.</translation>
  </message>
  <message>
   <source>Writing changes to the file</source>
   <translation>Escribiendo cambios en el archivo</translation>
  </message>
 </context>
 <context>
  <name>ProgressLine</name>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
 </context>
 <context>
  <name>ProxySettings</name>
  <message>
   <source>Empty: none. What the system has set counts for nothing here.</source>
   <translation>Vacío: ninguno. Lo que tenga fijado el sistema no cuenta aquí.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Set by your administrator.</source>
   <translation>Fijado por su administrador.</translation>
  </message>
  <message>
   <source>Use no proxy</source>
   <translation>No usar proxy</translation>
  </message>
  <message>
   <source>Use this proxy</source>
   <translation>Usar este proxy</translation>
  </message>
  <message>
   <source>Way to headquarters</source>
   <translation>Camino a la central</translation>
  </message>
 </context>
 <context>
  <name>PurposeSheet</name>
  <message>
   <source>Check of a report</source>
   <translation>Comprobación de un aviso</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Operation {name}</source>
   <translation>Operación {name}</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Finalidad</translation>
  </message>
  <message>
   <source>Say in a few words why.</source>
   <translation>Diga en pocas palabras por qué.</translation>
  </message>
  <message>
   <source>Search for the person</source>
   <translation>Búsqueda de la persona</translation>
  </message>
  <message>
   <source>Supervision</source>
   <translation>Supervisión</translation>
  </message>
  <message>
   <source>The log keeps it with each reading, until you lock. It is asked once.</source>
   <translation>El registro lo guarda con cada lectura, hasta que bloquee. Se pregunta una vez.</translation>
  </message>
  <message>
   <source>Why do you open dossiers now?</source>
   <translation>¿Por qué abre expedientes ahora?</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Bloquear</translation>
  </message>
  <message>
   <source>Night</source>
   <translation>Noche</translation>
  </message>
 </context>
 <context>
  <name>ReasonSheet</name>
  <message>
   <source>Keep it</source>
   <translation>Conservar</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Say in a few words why.</source>
   <translation>Diga en pocas palabras por qué.</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Retirar</translation>
  </message>
 </context>
 <context>
  <name>RecentImports</name>
  <message>
   <source>Changed</source>
   <translation>Cambiados</translation>
  </message>
  <message>
   <source>Enter shows what taking it back would do. Nothing is deleted: what came is withdrawn.</source>
   <translation>Intro muestra qué haría retirarla. Nada se borra: lo que llegó se retira.</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nuevos</translation>
  </message>
  <message>
   <source>Nothing was imported on this laptop yet.</source>
   <translation>Aún no se ha importado nada en este portátil.</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>Notificaciones</translation>
  </message>
  <message>
   <source>Recent imports</source>
   <translation>Importaciones recientes</translation>
  </message>
  <message>
   <source>Stands</source>
   <translation>En vigor</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Table of sightings</source>
   <translation>Tabla de avistamientos</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Retirarla</translation>
  </message>
  <message>
   <source>Taken back {time}</source>
   <translation>Retirada {time}</translation>
  </message>
  <message>
   <source>Track</source>
   <translation>Recorrido</translation>
  </message>
  <message>
   <source>What came</source>
   <translation>Qué llegó</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
 </context>
 <context>
  <name>RecordForm</name>
  <message>
   <source>Reason for the correction</source>
   <translation>Motivo de la corrección</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Saved on this laptop</source>
   <translation>Guardado en este portátil</translation>
  </message>
  <message>
   <source>Saved on this laptop at once. Sent at next sync.</source>
   <translation>Se guarda al momento en este portátil. Se envía en la próxima sincronización.</translation>
  </message>
  <message>
   <source>Say in a few words why.</source>
   <translation>Diga en pocas palabras por qué.</translation>
  </message>
 </context>
 <context>
  <name>RecoverySheet</name>
  <message>
   <source>After ten failures headquarters must let you try again. The passphrase stays the same.</source>
   <translation>Tras diez fallos, la central debe permitirle intentarlo de nuevo. La frase de contraseña sigue siendo la misma.</translation>
  </message>
  <message>
   <source>Answer of headquarters</source>
   <translation>Respuesta de la central</translation>
  </message>
  <message>
   <source>Choose the new passphrase, give the question to headquarters, and paste the answer. Two persons there must agree; it may take hours. You can close this and come back.</source>
   <translation>Elija la nueva frase de contraseña, dé la pregunta a la central y pegue la respuesta. Allí deben estar de acuerdo dos personas; puede tardar horas. Puede cerrar esto y volver.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message numerus="yes">
   <source>Each code of the newest sheet opens once. %n code(s) left.</source>
   <translation>
    <numerusform>Cada código de la hoja más reciente abre una vez. Queda %n código.</numerusform>
    <numerusform>Cada código de la hoja más reciente abre una vez. Quedan %n códigos.</numerusform>
   </translation>
  </message>
  <message>
   <source>End the lock-out</source>
   <translation>Levantar el bloqueo</translation>
  </message>
  <message>
   <source>Headquarters</source>
   <translation>Central</translation>
  </message>
  <message>
   <source>Headquarters cannot open this laptop: no recovery key of the agency has reached it.</source>
   <translation>La central no puede abrir este portátil: no le ha llegado ninguna clave de recuperación del organismo.</translation>
  </message>
  <message>
   <source>How to open it</source>
   <translation>Cómo abrirla</translation>
  </message>
  <message>
   <source>Make the question</source>
   <translation>Crear la pregunta</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Nueva frase de contraseña</translation>
  </message>
  <message>
   <source>New passphrase once more</source>
   <translation>Nueva frase de contraseña otra vez</translation>
  </message>
  <message>
   <source>Open it another way</source>
   <translation>Abrirla de otro modo</translation>
  </message>
  <message>
   <source>Open the vault</source>
   <translation>Abrir la bóveda</translation>
  </message>
  <message>
   <source>Paste the answer of headquarters here.</source>
   <translation>Pegue aquí la respuesta de la central.</translation>
  </message>
  <message>
   <source>Question to headquarters</source>
   <translation>Pregunta a la central</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>Código de recuperación</translation>
  </message>
  <message>
   <source>Save as a file</source>
   <translation>Guardar como archivo</translation>
  </message>
  <message>
   <source>The two passphrases differ.</source>
   <translation>Las dos frases de contraseña no coinciden.</translation>
  </message>
  <message>
   <source>This laptop has no keyring: protect by passphrase alone</source>
   <translation>Este portátil no tiene llavero: proteger solo con la frase de contraseña</translation>
  </message>
 </context>
 <context>
  <name>RefusedCardView</name>
  <message>
   <source>Copy details</source>
   <translation>Copiar detalles</translation>
  </message>
  <message>
   <source>Copy the details for your administrator, or retry.</source>
   <translation>Copie los detalles para su administrador, o reintente.</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>Renunciar</translation>
  </message>
  <message>
   <source>Give up this change</source>
   <translation>Renunciar a este cambio</translation>
  </message>
  <message>
   <source>Headquarters could not read it. Copy the details for your administrator.</source>
   <translation>La central no pudo leerlo. Copie los detalles para su administrador.</translation>
  </message>
  <message>
   <source>Headquarters says: {reason}</source>
   <translation>La central dice: {reason}</translation>
  </message>
  <message>
   <source>It is removed from this laptop; the log keeps your reason.</source>
   <translation>Se elimina de este portátil; el registro conserva su motivo.</translation>
  </message>
  <message>
   <source>It is still safe on this laptop.</source>
   <translation>Sigue a salvo en este portátil.</translation>
  </message>
  <message>
   <source>It is too large. Copy the details, make it smaller, and give this one up.</source>
   <translation>Es demasiado grande. Copie los detalles, redúzcalo y renuncie a este.</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>The record it belongs to is not at headquarters. Sync again, then retry.</source>
   <translation>El registro al que pertenece no está en la central. Sincronice de nuevo y reintente.</translation>
  </message>
  <message>
   <source>You may not write here. Ask the officer in charge of the dossier, then retry.</source>
   <translation>No tiene permiso para escribir aquí. Pídalo al responsable del expediente y reintente.</translation>
  </message>
  <message>
   <source>Your right to this dossier ended first. Headquarters keeps it for the officer in charge.</source>
   <translation>Su permiso para este expediente terminó antes. La central guarda el cambio para el responsable.</translation>
  </message>
  <message>
   <source>Your right to this dossier ended first. The next sync leaves it with headquarters.</source>
   <translation>Su permiso para este expediente terminó antes. La próxima sincronización deja el cambio en la central.</translation>
  </message>
  <message>
   <source>{kind} was not sent in time</source>
   <translation>{kind}: no se envió a tiempo</translation>
  </message>
  <message>
   <source>{kind} was not taken: {title}</source>
   <translation>{kind}: no se aceptó {title}</translation>
  </message>
 </context>
 <context>
  <name>RescueOffer</name>
  <message numerus="yes">
   <source>%n change(s) wait to be sent.</source>
   <translation>
    <numerusform>%n cambio espera ser enviado.</numerusform>
    <numerusform>%n cambios esperan ser enviados.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) must be fetched from headquarters.</source>
   <translation>
    <numerusform>Hay que recuperar %n archivo de la central.</numerusform>
    <numerusform>Hay que recuperar %n archivos de la central.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s) of the vault could not be read.</source>
   <translation>
    <numerusform>No se pudo leer %n página de la bóveda.</numerusform>
    <numerusform>No se pudieron leer %n páginas de la bóveda.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record(s) were saved.</source>
   <translation>
    <numerusform>Se guardó %n registro.</numerusform>
    <numerusform>Se guardaron %n registros.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>At most %n change(s) made on this laptop are missing.</source>
   <translation>
    <numerusform>Falta como mucho %n cambio hecho en este portátil.</numerusform>
    <numerusform>Faltan como mucho %n cambios hechos en este portátil.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing of yours was lost.</source>
   <translation>No se perdió nada suyo.</translation>
  </message>
  <message>
   <source>Save what can be read</source>
   <translation>Guardar lo que se pueda leer</translation>
  </message>
  <message>
   <source>Saving what can be read…</source>
   <translation>Guardando lo que se puede leer…</translation>
  </message>
  <message>
   <source>The vault is damaged; nothing was deleted. What can be read is saved into a new vault, older backups fill the gaps, and the damaged one is kept beside it. Type the passphrase first.</source>
   <translation>La bóveda está dañada; no se ha borrado nada. Lo que se pueda leer se guarda en una bóveda nueva, las copias de seguridad llenan los huecos y la dañada se conserva al lado. Escriba antes la frase de contraseña.</translation>
  </message>
  <message>
   <source>Unlock, then sync: what headquarters has comes again.</source>
   <translation>Desbloquee y sincronice: lo que tiene la central vuelve a llegar.</translation>
  </message>
 </context>
 <context>
  <name>SecretField</name>
  <message>
   <source>Show what is typed</source>
   <translation>Mostrar lo escrito</translation>
  </message>
 </context>
 <context>
  <name>SettingsScreen</name>
  <message numerus="yes">
   <source>%n passphrase(s) failed before an unlock: see the log.</source>
   <translation>
    <numerusform>Falló %n frase antes de un desbloqueo: vea el registro.</numerusform>
    <numerusform>Fallaron %n frases antes de un desbloqueo: vea el registro.</numerusform>
   </translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Siempre</translation>
  </message>
  <message>
   <source>An order to lock or to erase reaches this laptop only when it reaches headquarters.</source>
   <translation>Una orden de bloquear o borrar llega a este portátil solo cuando contacta con la central.</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Hacer copia ahora</translation>
  </message>
  <message>
   <source>Ctrl+L locks at once. Ctrl+Shift+L covers the window. Ctrl+Shift+Delete erases the vault.</source>
   <translation>Ctrl+L bloquea al instante. Ctrl+Shift+L tapa la ventana. Ctrl+Shift+Delete borra la bóveda.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Erasing destroys keys; it does not wipe the disk, backups elsewhere or copies at headquarters.</source>
   <translation>Borrar destruye claves; no limpia el disco, otras copias ni las de la central.</translation>
  </message>
  <message>
   <source>Headquarters cannot open this vault if you cannot: the agency gave no recovery key.</source>
   <translation>La central no puede abrir esta bóveda si usted no puede: el organismo no dio clave de recuperación.</translation>
  </message>
  <message>
   <source>Headquarters keeps no head of the log of this laptop yet.</source>
   <translation>La central aún no guarda ninguna cabecera del registro de este portátil.</translation>
  </message>
  <message>
   <source>Headquarters keeps the head of the log up to entry {entry}, since {time}. Newer entries: {newer}.</source>
   <translation>La central guarda la cabecera del registro hasta la entrada {entry}, desde {time}. Entradas más nuevas: {newer}.</translation>
  </message>
  <message>
   <source>If you cannot open it, two persons at headquarters can (recovery key {key}).</source>
   <translation>Si usted no puede abrirla, pueden dos personas de la central (clave de recuperación {key}).</translation>
  </message>
  <message>
   <source>Keep out of screenshots</source>
   <translation>No mostrar en las capturas</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Last backup: {time}.</source>
   <translation>Última copia de seguridad: {time}.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Lock when nobody works for</source>
   <translation>Bloquear si nadie trabaja durante</translation>
  </message>
  <message>
   <source>Locking</source>
   <translation>Bloqueo</translation>
  </message>
  <message>
   <source>Locks after {minutes} min without work, and at once with Ctrl+L.</source>
   <translation>Se bloquea tras {minutes} min sin trabajo, y al instante con Ctrl+L.</translation>
  </message>
  <message>
   <source>Look and language</source>
   <translation>Aspecto e idioma</translation>
  </message>
  <message>
   <source>Make recovery codes</source>
   <translation>Crear códigos de recuperación</translation>
  </message>
  <message>
   <source>Memory that the system writes out is encrypted.</source>
   <translation>La memoria que el sistema vuelca al disco está cifrada.</translation>
  </message>
  <message>
   <source>No time limit without contact yet: the next sync brings one.</source>
   <translation>Aún no hay plazo sin contacto: la próxima sincronización trae uno.</translation>
  </message>
  <message>
   <source>Officer {name}, {agency}. Device {device}.</source>
   <translation>Agente {name}, {agency}. Dispositivo {device}.</translation>
  </message>
  <message>
   <source>Passphrase and a secret in the keyring: a copied disk alone is of no use.</source>
   <translation>Frase de contraseña y un secreto en el llavero: un disco copiado por sí solo no sirve.</translation>
  </message>
  <message>
   <source>Passphrase only: there is no second secret. The passphrase alone protects a copied disk.</source>
   <translation>Solo frase de contraseña: no hay segundo secreto. Solo ella protege un disco copiado.</translation>
  </message>
  <message>
   <source>Recovery codes on paper: {left} of {made} unused.</source>
   <translation>Códigos de recuperación en papel: {left} de {made} sin usar.</translation>
  </message>
  <message>
   <source>Screenshots and screen sharing show nothing of this window.</source>
   <translation>Las capturas y la pantalla compartida no muestran nada de esta ventana.</translation>
  </message>
  <message>
   <source>Screenshots and screen sharing show this window while it is not covered.</source>
   <translation>Las capturas y la pantalla compartida muestran esta ventana mientras no está tapada.</translation>
  </message>
  <message>
   <source>Screenshots show this window: on this system no program can prevent that. Cover it or lock.</source>
   <translation>Las capturas muestran esta ventana: en este sistema ningún programa puede impedirlo. Tápela o bloquee.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Software running as you can read what you read. Only the system around Calibar protects against that.</source>
   <translation>Los programas que se ejecutan con su usuario pueden leer lo que usted lee. De eso solo protege el sistema que rodea a Calibar.</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Tamaño del texto</translation>
  </message>
  <message>
   <source>The backup was written. It opens with what opens the vault itself.</source>
   <translation>La copia de seguridad está escrita. Se abre con lo mismo que abre la bóveda.</translation>
  </message>
  <message>
   <source>The disk of this laptop is encrypted by the operating system.</source>
   <translation>El sistema operativo cifra el disco de este portátil.</translation>
  </message>
  <message>
   <source>The disk of this laptop is not encrypted. The vault is, but what other programs leave is not.</source>
   <translation>El disco de este portátil no está cifrado. La bóveda sí, pero no lo que dejan otros programas.</translation>
  </message>
  <message>
   <source>The map is drawn by a process in a sandbox, without network.</source>
   <translation>El mapa lo dibuja un proceso aislado, sin red.</translation>
  </message>
  <message>
   <source>The map is drawn without a sandbox: the program runs as root, or it was off.</source>
   <translation>El mapa se dibuja sin aislamiento: el programa corre como root, o estaba desactivado.</translation>
  </message>
  <message>
   <source>The system may write memory out to a disk that is not encrypted. Lock before you close the lid.</source>
   <translation>El sistema puede volcar memoria a un disco sin cifrar. Bloquee antes de cerrar la tapa.</translation>
  </message>
  <message>
   <source>The system writes no memory out to a disk.</source>
   <translation>El sistema no vuelca memoria a ningún disco.</translation>
  </message>
  <message>
   <source>The time without contact is over. Sync to renew it.</source>
   <translation>El plazo sin contacto ha terminado. Sincronice para renovarlo.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>There are no recovery codes on paper. Make them below.</source>
   <translation>No hay códigos de recuperación en papel. Créelos abajo.</translation>
  </message>
  <message>
   <source>There is no backup on this laptop. What was sent is with headquarters.</source>
   <translation>No hay copia de seguridad en este portátil. Lo enviado está en la central.</translation>
  </message>
  <message>
   <source>There is no second vault to show under pressure: its traces would give it away. Lock or erase instead.</source>
   <translation>No hay una segunda bóveda que enseñar bajo presión: sus huellas la delatarían. Bloquee o borre.</translation>
  </message>
  <message>
   <source>What does not protect it</source>
   <translation>Qué no lo protege</translation>
  </message>
  <message>
   <source>What protects this laptop now</source>
   <translation>Qué protege este portátil ahora</translation>
  </message>
  <message>
   <source>Whether memory that the system writes out is encrypted could not be found out.</source>
   <translation>No se pudo averiguar si la memoria que el sistema vuelca al disco está cifrada.</translation>
  </message>
  <message>
   <source>Whether the disk is encrypted could not be found out. Ask your administrator.</source>
   <translation>No se pudo saber si el disco está cifrado. Pregunte a su administrador.</translation>
  </message>
  <message>
   <source>While it is covered</source>
   <translation>Mientras está tapada</translation>
  </message>
  <message>
   <source>While it is unlocked, whoever sits at this laptop reads what you read. Lock it when you leave.</source>
   <translation>Mientras está desbloqueado, quien se siente ante este portátil lee lo que usted lee. Bloquéelo al marcharse.</translation>
  </message>
  <message>
   <source>Whoever holds a recovery code opens the vault with it, without passphrase and keyring.</source>
   <translation>Quien tenga un código de recuperación abre la bóveda con él, sin frase de contraseña ni llavero.</translation>
  </message>
  <message>
   <source>Works without contact until {time}, then it stays locked until headquarters is reached.</source>
   <translation>Funciona sin contacto hasta {time}; después queda bloqueado hasta contactar con la central.</translation>
  </message>
 </context>
 <context>
  <name>Sheet</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
 </context>
 <context>
  <name>SightingList</name>
  <message>
   <source>By</source>
   <translation>Por</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>Evaluación</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Certeza</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lugar</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>Visto</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Objetivo</translation>
  </message>
  <message>
   <source>What was seen</source>
   <translation>Qué se vio</translation>
  </message>
 </context>
 <context>
  <name>SightingsScreen</name>
  <message numerus="yes">
   <source>%n sighting(s)</source>
   <translation>
    <numerusform>%n avistamiento</numerusform>
    <numerusform>%n avistamientos</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a sighting</source>
   <translation>Añadir avistamiento</translation>
  </message>
  <message>
   <source>As given</source>
   <translation>Tal como se dio</translation>
  </message>
  <message>
   <source>Correct</source>
   <translation>Corregir</translation>
  </message>
  <message>
   <source>Grade and handling</source>
   <translation>Evaluación y tratamiento</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Certeza</translation>
  </message>
  <message>
   <source>It stays readable, marked, with your reason.</source>
   <translation>Sigue siendo legible, marcado, con su motivo.</translation>
  </message>
  <message>
   <source>Not sent</source>
   <translation>Sin enviar</translation>
  </message>
  <message>
   <source>On the map</source>
   <translation>En el mapa</translation>
  </message>
  <message>
   <source>Open dossier</source>
   <translation>Abrir expediente</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lugar</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Posición</translation>
  </message>
  <message>
   <source>Recorded by</source>
   <translation>Registrado por</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>Visto</translation>
  </message>
  <message>
   <source>Sighting</source>
   <translation>Avistamiento</translation>
  </message>
  <message>
   <source>Sightings</source>
   <translation>Avistamientos</translation>
  </message>
  <message>
   <source>With a position</source>
   <translation>Con posición</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Retirar</translation>
  </message>
  <message>
   <source>Withdraw this sighting</source>
   <translation>Retirar este avistamiento</translation>
  </message>
  <message>
   <source>Withdrawn: {reason}</source>
   <translation>Retirado: {reason}</translation>
  </message>
  <message>
   <source>Words in place and text</source>
   <translation>Lugar o texto</translation>
  </message>
  <message>
   <source>filtered</source>
   <translation>filtrado</translation>
  </message>
  <message>
   <source>not sent yet</source>
   <translation>aún no enviado</translation>
  </message>
 </context>
 <context>
  <name>Spans</name>
  <message>
   <source>At any time</source>
   <translation>En cualquier momento</translation>
  </message>
  <message>
   <source>Last 24 hours</source>
   <translation>Últimas 24 horas</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>Últimos 30 días</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>Últimos 7 días</translation>
  </message>
  <message>
   <source>Last 90 days</source>
   <translation>Últimos 90 días</translation>
  </message>
  <message>
   <source>Time range</source>
   <translation>Período</translation>
  </message>
 </context>
 <context>
  <name>StatusBar</name>
  <message numerus="yes">
   <source>%n conflict(s)</source>
   <translation>
    <numerusform>%n conflicto</numerusform>
    <numerusform>%n conflictos</numerusform>
   </translation>
  </message>
  <message>
   <source>Data from {time}</source>
   <translation>Datos de {time}</translation>
  </message>
  <message>
   <source>Encrypted on this laptop</source>
   <translation>Cifrado en este portátil</translation>
  </message>
  <message>
   <source>Encrypted · passphrase only</source>
   <translation>Cifrado · solo frase de contraseña</translation>
  </message>
  <message>
   <source>Locks in {time}</source>
   <translation>Se bloquea en {time}</translation>
  </message>
  <message>
   <source>Nothing received yet</source>
   <translation>Aún no se ha recibido nada</translation>
  </message>
 </context>
 <context>
  <name>StickExportSheet</name>
  <message numerus="yes">
   <source>%n change(s) carried for others</source>
   <translation>
    <numerusform>%n cambio llevado para otros</numerusform>
    <numerusform>%n cambios llevados para otros</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) wait here</source>
   <translation>
    <numerusform>%n cambio espera aquí</numerusform>
    <numerusform>%n cambios esperan aquí</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n photo(s) and file(s)</source>
   <translation>
    <numerusform>%n foto o archivo</numerusform>
    <numerusform>%n fotos y archivos</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose a place</source>
   <translation>Elegir dónde</translation>
  </message>
  <message>
   <source>Do not export</source>
   <translation>No exportar</translation>
  </message>
  <message>
   <source>Export to USB</source>
   <translation>Exportar a USB</translation>
  </message>
  <message>
   <source>The file is encrypted for these only, and each dossier for those who may read it. What is in it stays in your queue until headquarters confirms it.</source>
   <translation>El archivo está cifrado solo para ellos, y cada expediente para quienes pueden leerlo. Su contenido sigue en la cola hasta que la central lo confirme.</translation>
  </message>
  <message>
   <source>Who may open the file</source>
   <translation>Quién puede abrir el archivo</translation>
  </message>
  <message>
   <source>With photos and files</source>
   <translation>Con fotos y archivos</translation>
  </message>
  <message>
   <source>{name} (must sync once first)</source>
   <translation>{name} (debe sincronizar antes una vez)</translation>
  </message>
 </context>
 <context>
  <name>StickPlanSheet</name>
  <message numerus="yes">
   <source>%n change(s)</source>
   <translation>
    <numerusform>%n cambio</numerusform>
    <numerusform>%n cambios</numerusform>
   </translation>
  </message>
  <message>
   <source>A dossier that is new here</source>
   <translation>Un expediente nuevo aquí</translation>
  </message>
  <message>
   <source>A dossier that is not yours: carried to headquarters, locked</source>
   <translation>Un expediente que no es suyo: se lleva cerrado a la central</translation>
  </message>
  <message>
   <source>Directory</source>
   <translation>Directorio</translation>
  </message>
  <message>
   <source>Do not import</source>
   <translation>No importar</translation>
  </message>
  <message>
   <source>From headquarters, written {time}. The file is whole, signed and meant for this laptop.</source>
   <translation>De la central, escrito el {time}. El archivo está completo, firmado y destinado a este portátil.</translation>
  </message>
  <message>
   <source>From {sender}, written {time}. The file is whole, signed and meant for this laptop.</source>
   <translation>De {sender}, escrito {time}. El archivo está completo, firmado y es para este portátil.</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importar</translation>
  </message>
  <message>
   <source>Import from USB</source>
   <translation>Importar de USB</translation>
  </message>
  <message>
   <source>Importing it again, or in another order, changes nothing further.</source>
   <translation>Importarlo otra vez, o en otro orden, no cambia nada más.</translation>
  </message>
  <message>
   <source>It holds nothing that is new here.</source>
   <translation>No contiene nada nuevo aquí.</translation>
  </message>
  <message>
   <source>New records of your dossiers are shown as not confirmed, everything is kept for headquarters and handed over at your next sync or with your next file.</source>
   <translation>Los registros nuevos de sus expedientes se muestran sin confirmar; todo se guarda para la central y se entrega en su próxima sincronización o con su próximo archivo.</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>y %n más</numerusform>
    <numerusform>y %n más</numerusform>
   </translation>
  </message>
  <message>
   <source>{fresh} of {all} changes new</source>
   <translation>{fresh} de {all} cambios nuevos</translation>
  </message>
 </context>
 <context>
  <name>Sticks</name>
  <message numerus="yes">
   <source>%n change(s) kept for headquarters</source>
   <translation>
    <numerusform>%n cambio guardado para la central</numerusform>
    <numerusform>%n cambios guardados para la central</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) not taken</source>
   <translation>
    <numerusform>%n cambio no aceptado</numerusform>
    <numerusform>%n cambios no aceptados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) of ours confirmed</source>
   <translation>
    <numerusform>%n cambio nuestro confirmado</numerusform>
    <numerusform>%n cambios nuestros confirmados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) received</source>
   <translation>
    <numerusform>%n cambio recibido</numerusform>
    <numerusform>%n cambios recibidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) written to {file} ({size})</source>
   <translation>
    <numerusform>%n cambio escrito en {file} ({size})</numerusform>
    <numerusform>%n cambios escritos en {file} ({size})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n dossier(s) lack an earlier part: ask for a newer file</source>
   <translation>
    <numerusform>A %n expediente le falta una parte anterior: pida un archivo más nuevo</numerusform>
    <numerusform>A %n expedientes les falta una parte anterior: pida un archivo más nuevo</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n large withdrawal(s) held back until you have looked</source>
   <translation>
    <numerusform>%n retirada masiva retenida hasta que la mire</numerusform>
    <numerusform>%n retiradas masivas retenidas hasta que las mire</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new record(s) shown, not confirmed</source>
   <translation>
    <numerusform>%n registro nuevo visible, sin confirmar</numerusform>
    <numerusform>%n registros nuevos visibles, sin confirmar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n photo(s) and file(s)</source>
   <translation>
    <numerusform>%n foto o archivo</numerusform>
    <numerusform>%n fotos y archivos</numerusform>
   </translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Export to USB</source>
   <translation>Exportar a USB</translation>
  </message>
  <message>
   <source>Files of Calibar (*.calibar)</source>
   <translation>Archivos de Calibar (*.calibar)</translation>
  </message>
  <message>
   <source>Import from USB</source>
   <translation>Importar de USB</translation>
  </message>
  <message>
   <source>Nothing in it was new here</source>
   <translation>No había nada nuevo aquí</translation>
  </message>
 </context>
 <context>
  <name>SyncPill</name>
  <message numerus="yes">
   <source>%n conflict(s)</source>
   <translation>
    <numerusform>%n conflicto</numerusform>
    <numerusform>%n conflictos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n held back</source>
   <translation>
    <numerusform>%n retenido</numerusform>
    <numerusform>%n retenidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to retry</source>
   <translation>
    <numerusform>%n por reintentar</numerusform>
    <numerusform>%n por reintentar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to send</source>
   <translation>
    <numerusform>%n por enviar</numerusform>
    <numerusform>%n por enviar</numerusform>
   </translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>Conectando</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fallida</translation>
  </message>
  <message>
   <source>Not connected yet</source>
   <translation>Aún sin conexión</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Sin conexión</translation>
  </message>
  <message>
   <source>Opens the sync screen</source>
   <translation>Abre la pantalla de sincronización</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>Receiving</source>
   <translation>Recibiendo</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>Enviando</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>Al día</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En espera</translation>
  </message>
  <message>
   <source>to decide</source>
   <translation>por decidir</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} de {total}</translation>
  </message>
 </context>
 <context>
  <name>SyncScreen</name>
  <message numerus="yes">
   <source>%n change(s) left with headquarters</source>
   <translation>
    <numerusform>%n cambio dejado en la central</numerusform>
    <numerusform>%n cambios dejados en la central</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) received</source>
   <translation>
    <numerusform>%n cambio recibido</numerusform>
    <numerusform>%n cambios recibidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) sent</source>
   <translation>
    <numerusform>%n cambio enviado</numerusform>
    <numerusform>%n cambios enviados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) exchanged</source>
   <translation>
    <numerusform>%n archivo intercambiado</numerusform>
    <numerusform>%n archivos intercambiados</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>Conectando</translation>
  </message>
  <message numerus="yes">
   <source>Decide these, and %n more come up.</source>
   <translation>
    <numerusform>%n más aparecerá al decidir estos.</numerusform>
    <numerusform>%n más aparecerán al decidir estos.</numerusform>
   </translation>
  </message>
  <message>
   <source>Everything made here is safe. You can keep working.</source>
   <translation>Todo lo hecho aquí está a salvo. Puede seguir trabajando.</translation>
  </message>
  <message>
   <source>Export to USB…</source>
   <translation>Exportar a USB…</translation>
  </message>
  <message>
   <source>Import from USB…</source>
   <translation>Importar de USB…</translation>
  </message>
  <message numerus="yes">
   <source>Kept and not shown, since a newer program wrote them: %n change(s). Update Calibar.</source>
   <translation>
    <numerusform>Guardado y no mostrado, pues lo escribió un programa más reciente: %n cambio. Actualice Calibar.</numerusform>
    <numerusform>Guardados y no mostrados, pues los escribió un programa más reciente: %n cambios. Actualice Calibar.</numerusform>
   </translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <source>Stops this run. What has arrived is kept; the next run goes on from there.</source>
   <translation>Detiene esta ejecución. Lo que ha llegado se conserva; la próxima sigue desde ahí.</translation>
  </message>
  <message>
   <source>Sync</source>
   <translation>Sincronizar</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Sincronizar ahora</translation>
  </message>
  <message>
   <source>USB stick</source>
   <translation>Memoria USB</translation>
  </message>
  <message>
   <source>With {hub}. Last exchange: {time}.</source>
   <translation>Con {hub}. Último intercambio: {time}.</translation>
  </message>
  <message>
   <source>With {hub}. You can keep working while this runs.</source>
   <translation>Con {hub}. Puede seguir trabajando mientras tanto.</translation>
  </message>
  <message>
   <source>failed, can be retried</source>
   <translation>fallidos, se pueden reintentar</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nunca</translation>
  </message>
  <message>
   <source>received since {time}</source>
   <translation>recibidos desde las {time}</translation>
  </message>
  <message>
   <source>to decide</source>
   <translation>por decidir</translation>
  </message>
  <message>
   <source>waiting to be sent</source>
   <translation>en espera de envío</translation>
  </message>
 </context>
 <context>
  <name>TargetEditor</name>
  <message>
   <source>Edit target</source>
   <translation>Editar objetivo</translation>
  </message>
  <message>
   <source>New target</source>
   <translation>Nuevo objetivo</translation>
  </message>
 </context>
 <context>
  <name>TargetField</name>
  <message>
   <source>Change</source>
   <translation>Cambiar</translation>
  </message>
  <message>
   <source>Choose a target</source>
   <translation>Elija un objetivo</translation>
  </message>
  <message>
   <source>Nobody is called so</source>
   <translation>Nadie se llama así</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Objetivo</translation>
  </message>
  <message>
   <source>Whom? Type some letters of the name or the file number</source>
   <translation>¿A quién? Escriba letras del nombre o el número de expediente</translation>
  </message>
 </context>
 <context>
  <name>TargetRow</name>
  <message numerus="yes">
   <source>%n not sent yet</source>
   <translation>
    <numerusform>%n sin enviar</numerusform>
    <numerusform>%n sin enviar</numerusform>
   </translation>
  </message>
  <message>
   <source>last seen {age}</source>
   <translation>visto por última vez {age}</translation>
  </message>
 </context>
 <context>
  <name>TargetSelect</name>
  <message>
   <source>All targets</source>
   <translation>Todos los objetivos</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Objetivo</translation>
  </message>
 </context>
 <context>
  <name>Targets</name>
  <message numerus="yes">
   <source>%n new</source>
   <translation>
    <numerusform>%n nuevo</numerusform>
    <numerusform>%n nuevos</numerusform>
   </translation>
  </message>
  <message>
   <source>Armed</source>
   <translation>Armados</translation>
  </message>
  <message>
   <source>Clear filters</source>
   <translation>Quitar filtros</translation>
  </message>
  <message>
   <source>Connect at the station and press Sync now, or import notices.</source>
   <translation>Conéctese en la comisaría y pulse Sincronizar ahora, o importe notificaciones.</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Expediente</translation>
  </message>
  <message>
   <source>Last seen</source>
   <translation>Última vez</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Míos</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>No targets match {filters}.</source>
   <translation>Ningún objetivo coincide con {filters}.</translation>
  </message>
  <message>
   <source>No targets yet</source>
   <translation>Aún no hay objetivos</translation>
  </message>
  <message>
   <source>Not sent</source>
   <translation>Sin enviar</translation>
  </message>
  <message>
   <source>Priority</source>
   <translation>Prioridad</translation>
  </message>
  <message>
   <source>Seen today</source>
   <translation>Vistos hoy</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Sincronizar ahora</translation>
  </message>
  <message>
   <source>The order has changed</source>
   <translation>El orden ha cambiado</translation>
  </message>
 </context>
 <context>
  <name>TargetsScreen</name>
  <message>
   <source>Add a target</source>
   <translation>Añadir objetivo</translation>
  </message>
  <message>
   <source>Choose a target</source>
   <translation>Elija un objetivo</translation>
  </message>
  <message>
   <source>Filter this list</source>
   <translation>Filtrar esta lista</translation>
  </message>
  <message>
   <source>Its dossier opens here. Arrow keys move in the list.</source>
   <translation>Su expediente se abre aquí. Las flechas recorren la lista.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Targets</source>
   <translation>Objetivos</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message numerus="yes">
   <source>%n target(s)</source>
   <translation>
    <numerusform>%n objetivo</numerusform>
    <numerusform>%n objetivos</numerusform>
   </translation>
  </message>
  <message>
   <source>Quick capture</source>
   <translation>Anotación rápida</translation>
  </message>
  <message>
   <source>Search targets, plates, phones, places</source>
   <translation>Buscar objetivos, matrículas, teléfonos, lugares</translation>
  </message>
 </context>
 <context>
  <name>UnlockScreen</name>
  <message numerus="yes">
   <source>%n change(s) on this laptop were not sent yet. They are safe.</source>
   <translation>
    <numerusform>Hay %n cambio sin enviar en este portátil. Está a salvo.</numerusform>
    <numerusform>Hay %n cambios sin enviar en este portátil. Están a salvo.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n try(ies) left.</source>
   <translation>
    <numerusform>Queda %n intento.</numerusform>
    <numerusform>Quedan %n intentos.</numerusform>
   </translation>
  </message>
  <message>
   <source>Erase this vault…</source>
   <translation>Borrar esta bóveda…</translation>
  </message>
  <message>
   <source>I cannot open it</source>
   <translation>No puedo abrirla</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Abriendo…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frase de contraseña</translation>
  </message>
  <message>
   <source>The next one is possible in {time}.</source>
   <translation>El siguiente es posible en {time}.</translation>
  </message>
  <message>
   <source>This laptop is locked</source>
   <translation>Este portátil está bloqueado</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Desbloquear</translation>
  </message>
 </context>
 <context>
  <name>VaultWatch</name>
  <message numerus="yes">
   <source>%n record(s) typed here are unconfirmed.</source>
   <translation>
    <numerusform>%n registro escrito aquí está sin confirmar.</numerusform>
    <numerusform>%n registros escritos aquí están sin confirmar.</numerusform>
   </translation>
  </message>
  <message>
   <source>Lock now</source>
   <translation>Bloquear ahora</translation>
  </message>
  <message>
   <source>Only {size} MB are free on this disk. Delete files that you do not need.</source>
   <translation>Solo quedan {size} MB libres en este disco. Borre archivos que no necesite.</translation>
  </message>
  <message>
   <source>The disk is full. Everything that was saved can be read; what you type now is kept as a draft only. Delete files that you do not need: saving then goes on by itself.</source>
   <translation>El disco está lleno. Todo lo guardado se puede leer; lo que escriba ahora se conserva solo como borrador. Borre archivos que no necesite: después se guarda por sí solo.</translation>
  </message>
  <message>
   <source>The vault is damaged. Nothing was deleted, and what can be read stays readable. Lock it, then save what can be read from the lock screen.</source>
   <translation>La bóveda está dañada. No se ha borrado nada y lo que se puede leer sigue siendo legible. Bloquéela y guarde lo que se pueda leer desde la pantalla de bloqueo.</translation>
  </message>
  <message>
   <source>This disk gives errors. What can be read stays readable, but a save may fail. Sync and back up to another disk now; the whole vault is read in a moment to see whether it holds.</source>
   <translation>Este disco da errores. Lo que se puede leer sigue siendo legible, pero un guardado puede fallar. Sincronice y haga ahora una copia en otro disco; en un momento se lee toda la bóveda para ver si está íntegra.</translation>
  </message>
  <message>
   <source>This disk takes no writes. Everything that was saved can be read. What you type now stays only in this window, and a lock loses it: make the disk writable, or write it down elsewhere.</source>
   <translation>En este disco no se puede escribir. Todo lo guardado se puede leer. Lo que escriba ahora queda solo en esta ventana y se pierde al bloquear: haga que el disco admita escritura o apúntelo en otro lugar.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentar de nuevo</translation>
  </message>
 </context>
 <context>
  <name>WhenField</name>
  <message>
   <source>Now</source>
   <translation>Ahora</translation>
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
   <translation>aún no enviado</translation>
  </message>
 </context>
</TS>
