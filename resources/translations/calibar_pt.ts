<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
 <context>
  <name>Actions</name>
  <message>
   <source>Added</source>
   <translation>Adicionado</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Alterado</translation>
  </message>
  <message>
   <source>Conflict decided</source>
   <translation>Conflito resolvido</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Corrigido</translation>
  </message>
  <message>
   <source>Undone</source>
   <translation>Anulado</translation>
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
   <translation>Cópia de segurança escrita</translation>
  </message>
  <message>
   <source>Briefing printed</source>
   <translation>Briefing impresso</translation>
  </message>
  <message>
   <source>Briefing read</source>
   <translation>Briefing lido</translation>
  </message>
  <message>
   <source>Change given up</source>
   <translation>Alteração abandonada</translation>
  </message>
  <message>
   <source>Changes left with headquarters</source>
   <translation>Alterações deixadas na central</translation>
  </message>
  <message>
   <source>Dossier printed</source>
   <translation>Processo impresso</translation>
  </message>
  <message>
   <source>Dossier read</source>
   <translation>Processo lido</translation>
  </message>
  <message>
   <source>Export failed</source>
   <translation>Exportação falhada</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>Exportado</translation>
  </message>
  <message>
   <source>Failed passphrases before an unlock</source>
   <translation>Frases-passe falhadas antes de desbloquear</translation>
  </message>
  <message>
   <source>Fetched again from headquarters</source>
   <translation>Recuperado de novo da central</translation>
  </message>
  <message>
   <source>File for a USB stick written</source>
   <translation>Ficheiro para pen USB escrito</translation>
  </message>
  <message>
   <source>File of a USB stick taken</source>
   <translation>Ficheiro de pen USB tomado</translation>
  </message>
  <message>
   <source>File opened</source>
   <translation>Ficheiro aberto</translation>
  </message>
  <message>
   <source>Headquarters locked this laptop</source>
   <translation>A central bloqueou este portátil</translation>
  </message>
  <message>
   <source>Headquarters ordered to erase</source>
   <translation>A central ordenou apagar</translation>
  </message>
  <message>
   <source>Headquarters set limits for all laptops</source>
   <translation>A central definiu limites para todos os portáteis</translation>
  </message>
  <message>
   <source>Headquarters shut out an older copy</source>
   <translation>A central excluiu uma cópia mais antiga</translation>
  </message>
  <message>
   <source>Import taken back</source>
   <translation>Importação retirada</translation>
  </message>
  <message>
   <source>Imported</source>
   <translation>Importado</translation>
  </message>
  <message>
   <source>Large withdrawal accepted</source>
   <translation>Retirada em massa aceite</translation>
  </message>
  <message>
   <source>Large withdrawal held back</source>
   <translation>Retirada em massa retida</translation>
  </message>
  <message>
   <source>Lock-out ended by headquarters</source>
   <translation>Bloqueio levantado pela central</translation>
  </message>
  <message>
   <source>Many dossiers read</source>
   <translation>Muitos dossiês lidos</translation>
  </message>
  <message>
   <source>Map exported</source>
   <translation>Mapa exportado</translation>
  </message>
  <message>
   <source>Opened by recovery</source>
   <translation>Aberto por recuperação</translation>
  </message>
  <message>
   <source>Order without headquarters' signature not obeyed</source>
   <translation>Ordem sem a assinatura da central não obedecida</translation>
  </message>
  <message>
   <source>Passphrase changed</source>
   <translation>Frase-passe alterada</translation>
  </message>
  <message>
   <source>Recovery codes made</source>
   <translation>Códigos de recuperação criados</translation>
  </message>
  <message>
   <source>Saved from a damaged vault</source>
   <translation>Salvo de um cofre danificado</translation>
  </message>
  <message>
   <source>Sealed to the recovery key of the agency</source>
   <translation>Selado com a chave de recuperação do organismo</translation>
  </message>
  <message>
   <source>Sync failed</source>
   <translation>Sincronização falhada</translation>
  </message>
  <message>
   <source>Unlocked</source>
   <translation>Desbloqueado</translation>
  </message>
  <message>
   <source>Unlocking refused</source>
   <translation>Desbloqueio recusado</translation>
  </message>
 </context>
 <context>
  <name>AuditScreen</name>
  <message numerus="yes">
   <source>%n entry(ies). Reading a dossier is logged too.</source>
   <translation>
    <numerusform>%n entrada. A leitura de um processo também é registada.</numerusform>
    <numerusform>%n entradas. A leitura de um processo também é registada.</numerusform>
   </translation>
  </message>
  <message>
   <source>Act</source>
   <translation>Ação</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registo</translation>
  </message>
  <message>
   <source>Nothing is logged yet.</source>
   <translation>Ainda nada foi registado.</translation>
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
   <translation>Registo</translation>
  </message>
  <message>
   <source>The chain holds: no entry was altered or taken out of the middle.</source>
   <translation>A cadeia está íntegra: nenhuma entrada foi alterada nem retirada do meio.</translation>
  </message>
  <message>
   <source>Verify the chain</source>
   <translation>Verificar a cadeia</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quando</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quem</translation>
  </message>
 </context>
 <context>
  <name>BoundedField</name>
  <message>
   <source>Headquarters allows no more than this.</source>
   <translation>A central não permite mais do que isto.</translation>
  </message>
  <message>
   <source>Set by headquarters.</source>
   <translation>Definido pela central.</translation>
  </message>
  <message>
   <source>Set by your administrator.</source>
   <translation>Definido pelo seu administrador.</translation>
  </message>
  <message>
   <source>Your administrator allows no more than this.</source>
   <translation>O seu administrador não permite mais do que isto.</translation>
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
   <translation>Situação jurídica</translation>
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
   <translation>Já li</translation>
  </message>
  <message>
   <source>No briefing yet</source>
   <translation>Ainda não há briefing</translation>
  </message>
  <message>
   <source>Noted in the log: you have read this briefing</source>
   <translation>Anotado no registo: leu este briefing</translation>
  </message>
  <message>
   <source>Open an operation and add targets to it.</source>
   <translation>Abra uma operação e adicione-lhe alvos.</translation>
  </message>
  <message>
   <source>Open dossier</source>
   <translation>Abrir processo</translation>
  </message>
  <message>
   <source>Print to PDF</source>
   <translation>Imprimir em PDF</translation>
  </message>
  <message>
   <source>There is no operation on this laptop.</source>
   <translation>Não há nenhuma operação neste portátil.</translation>
  </message>
  <message numerus="yes">
   <source>{operation} · %n target(s) · read without a network · {time}</source>
   <translation>
    <numerusform>{operation} · %n alvo · lido sem rede · {time}</numerusform>
    <numerusform>{operation} · %n alvos · lido sem rede · {time}</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Capture</name>
  <message>
   <source>Choose a picture.</source>
   <translation>Escolha uma imagem.</translation>
  </message>
  <message>
   <source>Choose the target first.</source>
   <translation>Escolha primeiro o alvo.</translation>
  </message>
  <message>
   <source>Say what you saw, or where.</source>
   <translation>Indique o que viu, ou onde.</translation>
  </message>
  <message>
   <source>Type the plate, such as 4471 KXD.</source>
   <translation>Escreva a matrícula, por exemplo 4471 KXD.</translation>
  </message>
  <message>
   <source>Write the note.</source>
   <translation>Escreva a nota.</translation>
  </message>
 </context>
 <context>
  <name>CaptureSheet</name>
  <message>
   <source>Choose a picture</source>
   <translation>Escolher uma imagem</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Confirmado</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalhes</translation>
  </message>
  <message>
   <source>Grade and handling</source>
   <translation>Avaliação e tratamento</translation>
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
   <translation>Ainda não guardado</translation>
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
   <translation>Imagens (*.jpg *.jpeg *.png *.webp)</translation>
  </message>
  <message>
   <source>Plate</source>
   <translation>Matrícula</translation>
  </message>
  <message>
   <source>Plate, such as 4471 KXD</source>
   <translation>Matrícula, por exemplo 4471 KXD</translation>
  </message>
  <message>
   <source>Probable</source>
   <translation>Provável</translation>
  </message>
  <message>
   <source>Quick capture</source>
   <translation>Anotação rápida</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Saved on this laptop</source>
   <translation>Guardado neste portátil</translation>
  </message>
  <message>
   <source>Saved on this laptop at once. Sent at next sync.</source>
   <translation>Guardado de imediato neste portátil. Enviado na próxima sincronização.</translation>
  </message>
  <message>
   <source>Sighting</source>
   <translation>Avistamento</translation>
  </message>
  <message>
   <source>Street and number, or coordinates as you got them</source>
   <translation>Rua e número, ou as coordenadas tal como as recebeu</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Unconfirmed: this is not saved yet. It is tried again by itself.</source>
   <translation>Por confirmar: isto ainda não está guardado. Volta a tentar-se por si.</translation>
  </message>
  <message>
   <source>Unconfirmed: this photo is not saved yet. Save it again once the disk takes it.</source>
   <translation>Por confirmar: esta foto ainda não está guardada. Guarde-a de novo quando o disco a aceitar.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Anular</translation>
  </message>
  <message>
   <source>Vehicle</source>
   <translation>Veículo</translation>
  </message>
  <message>
   <source>What</source>
   <translation>O quê</translation>
  </message>
  <message>
   <source>What you saw</source>
   <translation>O que viu</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quando</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Onde</translation>
  </message>
 </context>
 <context>
  <name>CautionBanner</name>
  <message numerus="yes">
   <source>+%n more</source>
   <translation>
    <numerusform>+%n</numerusform>
    <numerusform>+%n</numerusform>
   </translation>
  </message>
  <message>
   <source>Cautions</source>
   <translation>Advertências</translation>
  </message>
  <message>
   <source>No cautions on record. That does not mean there is no danger.</source>
   <translation>Não constam advertências. Isso não significa que não haja perigo.</translation>
  </message>
  <message>
   <source>none on record</source>
   <translation>não consta nenhuma</translation>
  </message>
 </context>
 <context>
  <name>Cautions</name>
  <message>
   <source>ALCOHOL</source>
   <translation>ÁLCOOL</translation>
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
   <translation>GUARDA-COSTAS</translation>
  </message>
  <message>
   <source>CAMERAS</source>
   <translation>CÂMARAS</translation>
  </message>
  <message>
   <source>CHILDREN AT ADDRESS</source>
   <translation>MENORES NA MORADA</translation>
  </message>
  <message>
   <source>DIABETES</source>
   <translation>DIABETES</translation>
  </message>
  <message>
   <source>DOGS</source>
   <translation>CÃES</translation>
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
   <translation>RISCO DE EVASÃO</translation>
  </message>
  <message>
   <source>EXPLOSIVES</source>
   <translation>EXPLOSIVOS</translation>
  </message>
  <message>
   <source>FLIGHT RISK ABROAD</source>
   <translation>RISCO DE FUGA AO EXTERIOR</translation>
  </message>
  <message>
   <source>HAEMOPHILIA</source>
   <translation>HEMOFILIA</translation>
  </message>
  <message>
   <source>HEART</source>
   <translation>CORAÇÃO</translation>
  </message>
  <message>
   <source>INFECTIOUS</source>
   <translation>INFECIOSO</translation>
  </message>
  <message>
   <source>LEAK RISK</source>
   <translation>RISCO DE FUGA DE INFORMAÇÃO</translation>
  </message>
  <message>
   <source>LOOKOUTS</source>
   <translation>VIGIAS</translation>
  </message>
  <message>
   <source>MARTIAL ARTS</source>
   <translation>ARTES MARCIAIS</translation>
  </message>
  <message>
   <source>MEDICATION</source>
   <translation>MEDICAÇÃO</translation>
  </message>
  <message>
   <source>OTHER</source>
   <translation>OUTRO</translation>
  </message>
  <message>
   <source>SELF-HARM</source>
   <translation>AUTOLESÃO</translation>
  </message>
  <message>
   <source>SEX OFFENDER</source>
   <translation>CRIMES SEXUAIS</translation>
  </message>
  <message>
   <source>SEXUALLY VIOLENT</source>
   <translation>VIOLÊNCIA SEXUAL</translation>
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
   <translation>Conta</translation>
  </message>
  <message>
   <source>Alias</source>
   <translation>Outro nome</translation>
  </message>
  <message>
   <source>Arrested</source>
   <translation>Detido</translation>
  </message>
  <message>
   <source>At large</source>
   <translation>Em fuga</translation>
  </message>
  <message>
   <source>Border crossing</source>
   <translation>Passagem de fronteira</translation>
  </message>
  <message>
   <source>Cleared</source>
   <translation>Ilibado</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Encerrado</translation>
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
   <translation>Falecido</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>Diffusion</source>
   <translation>Difusão</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Documento</translation>
  </message>
  <message>
   <source>European arrest warrant</source>
   <translation>Mandado de detenção europeu</translation>
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
   <translation>Feminino</translation>
  </message>
  <message>
   <source>Ferry</source>
   <translation>Ferry</translation>
  </message>
  <message>
   <source>Flight</source>
   <translation>Voo</translation>
  </message>
  <message>
   <source>Former</source>
   <translation>Anterior</translation>
  </message>
  <message>
   <source>Former name</source>
   <translation>Nome anterior</translation>
  </message>
  <message>
   <source>Located</source>
   <translation>Localizado</translation>
  </message>
  <message>
   <source>Male</source>
   <translation>Masculino</translation>
  </message>
  <message>
   <source>Nickname</source>
   <translation>Alcunha</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>Não verificado</translation>
  </message>
  <message>
   <source>Not sure</source>
   <translation>Incerto</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Outro</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Telefone</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Prevista</translation>
  </message>
  <message>
   <source>Probable</source>
   <translation>Provável</translation>
  </message>
  <message>
   <source>Rail</source>
   <translation>Ferrovia</translation>
  </message>
  <message>
   <source>Red notice</source>
   <translation>Aviso vermelho</translation>
  </message>
  <message>
   <source>Road</source>
   <translation>Estrada</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>Em curso</translation>
  </message>
  <message>
   <source>Surrendered</source>
   <translation>Entregue</translation>
  </message>
  <message>
   <source>Suspect</source>
   <translation>Suspeito</translation>
  </message>
  <message>
   <source>Suspended</source>
   <translation>Suspenso</translation>
  </message>
  <message>
   <source>Trip</source>
   <translation>Viagem</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>Desconhecido</translation>
  </message>
  <message>
   <source>Valid</source>
   <translation>Válido</translation>
  </message>
  <message>
   <source>Vehicle</source>
   <translation>Veículo</translation>
  </message>
  <message>
   <source>Victim</source>
   <translation>Vítima</translation>
  </message>
  <message>
   <source>Wallet</source>
   <translation>Carteira virtual</translation>
  </message>
  <message>
   <source>Warrant</source>
   <translation>Mandado</translation>
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
   <translation>Testemunha</translation>
  </message>
 </context>
 <context>
  <name>CodesSheet</name>
  <message>
   <source>Each code opens this vault once if the passphrase or the keyring is lost. Whoever has one needs nothing else: keep the paper away from the laptop. Codes made before stop working.</source>
   <translation>Cada código abre este cofre uma vez se a frase-passe ou o porta-chaves se perder. Quem tiver um não precisa de mais nada: guarde o papel longe do portátil. Os códigos anteriores deixam de valer.</translation>
  </message>
  <message>
   <source>I have written them down</source>
   <translation>Já os anotei</translation>
  </message>
  <message>
   <source>Make codes</source>
   <translation>Criar códigos</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frase-passe</translation>
  </message>
  <message>
   <source>Recovery codes</source>
   <translation>Códigos de recuperação</translation>
  </message>
  <message>
   <source>Write these on paper and keep it away from the laptop. They are not shown again.</source>
   <translation>Escreva-os em papel e guarde-o longe do portátil. Não voltam a ser mostrados.</translation>
  </message>
 </context>
 <context>
  <name>ConflictCardView</name>
  <message>
   <source>Caution flags always add up: no conflict takes one away.</source>
   <translation>As advertências somam-se sempre: nenhum conflito retira uma.</translation>
  </message>
  <message>
   <source>Conflict {place} of {total} · nothing is lost; the version you do not keep stays in History</source>
   <translation>Conflito {place} de {total} · nada se perde; a versão que não mantiver fica no Histórico</translation>
  </message>
  <message>
   <source>Conflict {place} of {total} · put off; both versions stay until somebody decides</source>
   <translation>Conflito {place} de {total} · adiado; ambas as versões ficam até alguém decidir</translation>
  </message>
  <message>
   <source>Decide later</source>
   <translation>Decidir depois</translation>
  </message>
  <message>
   <source>Headquarters</source>
   <translation>Central</translation>
  </message>
  <message>
   <source>Keep both</source>
   <translation>Manter ambas</translation>
  </message>
  <message>
   <source>Keep headquarters version</source>
   <translation>Manter a versão da central</translation>
  </message>
  <message>
   <source>Keep the version of {name}</source>
   <translation>Manter a versão de {name}</translation>
  </message>
  <message>
   <source>Keep this laptop's version</source>
   <translation>Manter a versão deste portátil</translation>
  </message>
  <message>
   <source>Keys: numbers choose, B keeps both, L decides later, K keeps the chosen one</source>
   <translation>Teclas: os números escolhem, B mantém ambas, L decide depois, K mantém a escolhida</translation>
  </message>
  <message>
   <source>Keys: numbers choose, L decides later, K keeps the chosen one</source>
   <translation>Teclas: os números escolhem, L decide depois, K mantém a escolhida</translation>
  </message>
  <message>
   <source>This laptop</source>
   <translation>Este portátil</translation>
  </message>
  <message>
   <source>{target}: {field} changed in two places</source>
   <translation>{target}: {field}, alteração em dois locais</translation>
  </message>
  <message>
   <source>{target}: {kind} ({field}) changed in two places</source>
   <translation>{target}: {kind} ({field}), alteração em dois locais</translation>
  </message>
 </context>
 <context>
  <name>Countries</name>
  <message>
   <source>Afghanistan</source>
   <translation>Afeganistão</translation>
  </message>
  <message>
   <source>Albania</source>
   <translation>Albânia</translation>
  </message>
  <message>
   <source>Algeria</source>
   <translation>Argélia</translation>
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
   <translation>Antígua e Barbuda</translation>
  </message>
  <message>
   <source>Argentina</source>
   <translation>Argentina</translation>
  </message>
  <message>
   <source>Armenia</source>
   <translation>Arménia</translation>
  </message>
  <message>
   <source>Aruba</source>
   <translation>Aruba</translation>
  </message>
  <message>
   <source>Australia</source>
   <translation>Austrália</translation>
  </message>
  <message>
   <source>Austria</source>
   <translation>Áustria</translation>
  </message>
  <message>
   <source>Azerbaijan</source>
   <translation>Azerbaijão</translation>
  </message>
  <message>
   <source>Bahamas</source>
   <translation>Baamas</translation>
  </message>
  <message>
   <source>Bahrain</source>
   <translation>Barém</translation>
  </message>
  <message>
   <source>Bangladesh</source>
   <translation>Bangladeche</translation>
  </message>
  <message>
   <source>Barbados</source>
   <translation>Barbados</translation>
  </message>
  <message>
   <source>Belarus</source>
   <translation>Bielorrússia</translation>
  </message>
  <message>
   <source>Belgium</source>
   <translation>Bélgica</translation>
  </message>
  <message>
   <source>Belize</source>
   <translation>Belize</translation>
  </message>
  <message>
   <source>Benin</source>
   <translation>Benim</translation>
  </message>
  <message>
   <source>Bermuda</source>
   <translation>Bermudas</translation>
  </message>
  <message>
   <source>Bhutan</source>
   <translation>Butão</translation>
  </message>
  <message>
   <source>Bolivia</source>
   <translation>Bolívia</translation>
  </message>
  <message>
   <source>Bosnia and Herzegovina</source>
   <translation>Bósnia e Herzegovina</translation>
  </message>
  <message>
   <source>Botswana</source>
   <translation>Botsuana</translation>
  </message>
  <message>
   <source>Bouvet Island</source>
   <translation>Ilha Bouvet</translation>
  </message>
  <message>
   <source>Brazil</source>
   <translation>Brasil</translation>
  </message>
  <message>
   <source>British Indian Ocean Territory</source>
   <translation>Território Britânico do Oceano Índico</translation>
  </message>
  <message>
   <source>British Virgin Islands</source>
   <translation>Ilhas Virgens Britânicas</translation>
  </message>
  <message>
   <source>Brunei</source>
   <translation>Brunei</translation>
  </message>
  <message>
   <source>Bulgaria</source>
   <translation>Bulgária</translation>
  </message>
  <message>
   <source>Burkina Faso</source>
   <translation>Burquina Faso</translation>
  </message>
  <message>
   <source>Burundi</source>
   <translation>Burundi</translation>
  </message>
  <message>
   <source>Cambodia</source>
   <translation>Camboja</translation>
  </message>
  <message>
   <source>Cameroon</source>
   <translation>Camarões</translation>
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
   <translation>Países Baixos Caribenhos</translation>
  </message>
  <message>
   <source>Cayman Islands</source>
   <translation>Ilhas Caimão</translation>
  </message>
  <message>
   <source>Central African Republic</source>
   <translation>República Centro-Africana</translation>
  </message>
  <message>
   <source>Chad</source>
   <translation>Chade</translation>
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
   <translation>Ilha do Natal</translation>
  </message>
  <message>
   <source>Cocos (Keeling) Islands</source>
   <translation>Ilhas Cocos</translation>
  </message>
  <message>
   <source>Colombia</source>
   <translation>Colômbia</translation>
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
   <translation>Ilhas Cook</translation>
  </message>
  <message>
   <source>Costa Rica</source>
   <translation>Costa Rica</translation>
  </message>
  <message>
   <source>Croatia</source>
   <translation>Croácia</translation>
  </message>
  <message>
   <source>Cuba</source>
   <translation>Cuba</translation>
  </message>
  <message>
   <source>Curaçao</source>
   <translation>Curaçau</translation>
  </message>
  <message>
   <source>Cyprus</source>
   <translation>Chipre</translation>
  </message>
  <message>
   <source>Czechia</source>
   <translation>Chéquia</translation>
  </message>
  <message>
   <source>Côte d'Ivoire</source>
   <translation>Costa do Marfim</translation>
  </message>
  <message>
   <source>Democratic Republic of the Congo</source>
   <translation>República Democrática do Congo</translation>
  </message>
  <message>
   <source>Denmark</source>
   <translation>Dinamarca</translation>
  </message>
  <message>
   <source>Djibouti</source>
   <translation>Jibuti</translation>
  </message>
  <message>
   <source>Dominica</source>
   <translation>Domínica</translation>
  </message>
  <message>
   <source>Dominican Republic</source>
   <translation>República Dominicana</translation>
  </message>
  <message>
   <source>Ecuador</source>
   <translation>Equador</translation>
  </message>
  <message>
   <source>Egypt</source>
   <translation>Egito</translation>
  </message>
  <message>
   <source>El Salvador</source>
   <translation>Salvador</translation>
  </message>
  <message>
   <source>Equatorial Guinea</source>
   <translation>Guiné Equatorial</translation>
  </message>
  <message>
   <source>Eritrea</source>
   <translation>Eritreia</translation>
  </message>
  <message>
   <source>Estonia</source>
   <translation>Estónia</translation>
  </message>
  <message>
   <source>Eswatini</source>
   <translation>Essuatíni</translation>
  </message>
  <message>
   <source>Ethiopia</source>
   <translation>Etiópia</translation>
  </message>
  <message>
   <source>Falkland Islands</source>
   <translation>Ilhas Falkland</translation>
  </message>
  <message>
   <source>Faroe Islands</source>
   <translation>Ilhas Faroé</translation>
  </message>
  <message>
   <source>Fiji</source>
   <translation>Fiji</translation>
  </message>
  <message>
   <source>Finland</source>
   <translation>Finlândia</translation>
  </message>
  <message>
   <source>France</source>
   <translation>França</translation>
  </message>
  <message>
   <source>French Guiana</source>
   <translation>Guiana Francesa</translation>
  </message>
  <message>
   <source>French Polynesia</source>
   <translation>Polinésia Francesa</translation>
  </message>
  <message>
   <source>French Southern Territories</source>
   <translation>Terras Austrais Francesas</translation>
  </message>
  <message>
   <source>Gabon</source>
   <translation>Gabão</translation>
  </message>
  <message>
   <source>Gambia</source>
   <translation>Gâmbia</translation>
  </message>
  <message>
   <source>Georgia</source>
   <translation>Geórgia</translation>
  </message>
  <message>
   <source>Germany</source>
   <translation>Alemanha</translation>
  </message>
  <message>
   <source>Ghana</source>
   <translation>Gana</translation>
  </message>
  <message>
   <source>Gibraltar</source>
   <translation>Gibraltar</translation>
  </message>
  <message>
   <source>Greece</source>
   <translation>Grécia</translation>
  </message>
  <message>
   <source>Greenland</source>
   <translation>Gronelândia</translation>
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
   <translation>Guame</translation>
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
   <translation>Guiné</translation>
  </message>
  <message>
   <source>Guinea-Bissau</source>
   <translation>Guiné-Bissau</translation>
  </message>
  <message>
   <source>Guyana</source>
   <translation>Guiana</translation>
  </message>
  <message>
   <source>Haiti</source>
   <translation>Haiti</translation>
  </message>
  <message>
   <source>Heard and McDonald Islands</source>
   <translation>Ilhas Heard e McDonald</translation>
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
   <translation>Hungria</translation>
  </message>
  <message>
   <source>Iceland</source>
   <translation>Islândia</translation>
  </message>
  <message>
   <source>India</source>
   <translation>Índia</translation>
  </message>
  <message>
   <source>Indonesia</source>
   <translation>Indonésia</translation>
  </message>
  <message>
   <source>Iran</source>
   <translation>Irão</translation>
  </message>
  <message>
   <source>Iraq</source>
   <translation>Iraque</translation>
  </message>
  <message>
   <source>Ireland</source>
   <translation>Irlanda</translation>
  </message>
  <message>
   <source>Isle of Man</source>
   <translation>Ilha de Man</translation>
  </message>
  <message>
   <source>Israel</source>
   <translation>Israel</translation>
  </message>
  <message>
   <source>Italy</source>
   <translation>Itália</translation>
  </message>
  <message>
   <source>Jamaica</source>
   <translation>Jamaica</translation>
  </message>
  <message>
   <source>Japan</source>
   <translation>Japão</translation>
  </message>
  <message>
   <source>Jersey</source>
   <translation>Jersey</translation>
  </message>
  <message>
   <source>Jordan</source>
   <translation>Jordânia</translation>
  </message>
  <message>
   <source>Kazakhstan</source>
   <translation>Cazaquistão</translation>
  </message>
  <message>
   <source>Kenya</source>
   <translation>Quénia</translation>
  </message>
  <message>
   <source>Kiribati</source>
   <translation>Quiribáti</translation>
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
   <translation>Quirguistão</translation>
  </message>
  <message>
   <source>Laos</source>
   <translation>Laos</translation>
  </message>
  <message>
   <source>Latvia</source>
   <translation>Letónia</translation>
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
   <translation>Libéria</translation>
  </message>
  <message>
   <source>Libya</source>
   <translation>Líbia</translation>
  </message>
  <message>
   <source>Liechtenstein</source>
   <translation>Listenstaine</translation>
  </message>
  <message>
   <source>Lithuania</source>
   <translation>Lituânia</translation>
  </message>
  <message>
   <source>Luxembourg</source>
   <translation>Luxemburgo</translation>
  </message>
  <message>
   <source>Macao</source>
   <translation>Macau</translation>
  </message>
  <message>
   <source>Madagascar</source>
   <translation>Madagáscar</translation>
  </message>
  <message>
   <source>Malawi</source>
   <translation>Maláui</translation>
  </message>
  <message>
   <source>Malaysia</source>
   <translation>Malásia</translation>
  </message>
  <message>
   <source>Maldives</source>
   <translation>Maldivas</translation>
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
   <translation>Ilhas Marshall</translation>
  </message>
  <message>
   <source>Martinique</source>
   <translation>Martinica</translation>
  </message>
  <message>
   <source>Mauritania</source>
   <translation>Mauritânia</translation>
  </message>
  <message>
   <source>Mauritius</source>
   <translation>Maurícia</translation>
  </message>
  <message>
   <source>Mayotte</source>
   <translation>Maiote</translation>
  </message>
  <message>
   <source>Mexico</source>
   <translation>México</translation>
  </message>
  <message>
   <source>Micronesia</source>
   <translation>Micronésia</translation>
  </message>
  <message>
   <source>Moldova</source>
   <translation>Moldávia</translation>
  </message>
  <message>
   <source>Monaco</source>
   <translation>Mónaco</translation>
  </message>
  <message>
   <source>Mongolia</source>
   <translation>Mongólia</translation>
  </message>
  <message>
   <source>Montenegro</source>
   <translation>Montenegro</translation>
  </message>
  <message>
   <source>Montserrat</source>
   <translation>Monserrate</translation>
  </message>
  <message>
   <source>Morocco</source>
   <translation>Marrocos</translation>
  </message>
  <message>
   <source>Mozambique</source>
   <translation>Moçambique</translation>
  </message>
  <message>
   <source>Myanmar</source>
   <translation>Mianmar</translation>
  </message>
  <message>
   <source>Namibia</source>
   <translation>Namíbia</translation>
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
   <translation>Países Baixos</translation>
  </message>
  <message>
   <source>New Caledonia</source>
   <translation>Nova Caledónia</translation>
  </message>
  <message>
   <source>New Zealand</source>
   <translation>Nova Zelândia</translation>
  </message>
  <message>
   <source>Nicaragua</source>
   <translation>Nicarágua</translation>
  </message>
  <message>
   <source>Niger</source>
   <translation>Níger</translation>
  </message>
  <message>
   <source>Nigeria</source>
   <translation>Nigéria</translation>
  </message>
  <message>
   <source>Niue</source>
   <translation>Niuê</translation>
  </message>
  <message>
   <source>Norfolk Island</source>
   <translation>Ilha Norfolk</translation>
  </message>
  <message>
   <source>North Korea</source>
   <translation>Coreia do Norte</translation>
  </message>
  <message>
   <source>North Macedonia</source>
   <translation>Macedónia do Norte</translation>
  </message>
  <message>
   <source>Northern Mariana Islands</source>
   <translation>Ilhas Marianas do Norte</translation>
  </message>
  <message>
   <source>Norway</source>
   <translation>Noruega</translation>
  </message>
  <message>
   <source>Oman</source>
   <translation>Omã</translation>
  </message>
  <message>
   <source>Pakistan</source>
   <translation>Paquistão</translation>
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
   <translation>Panamá</translation>
  </message>
  <message>
   <source>Papua New Guinea</source>
   <translation>Papua-Nova Guiné</translation>
  </message>
  <message>
   <source>Paraguay</source>
   <translation>Paraguai</translation>
  </message>
  <message>
   <source>Peru</source>
   <translation>Peru</translation>
  </message>
  <message>
   <source>Philippines</source>
   <translation>Filipinas</translation>
  </message>
  <message>
   <source>Pitcairn Islands</source>
   <translation>Ilhas Pitcairn</translation>
  </message>
  <message>
   <source>Poland</source>
   <translation>Polónia</translation>
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
   <translation>Catar</translation>
  </message>
  <message>
   <source>Romania</source>
   <translation>Roménia</translation>
  </message>
  <message>
   <source>Russia</source>
   <translation>Rússia</translation>
  </message>
  <message>
   <source>Rwanda</source>
   <translation>Ruanda</translation>
  </message>
  <message>
   <source>Réunion</source>
   <translation>Reunião</translation>
  </message>
  <message>
   <source>Saint Barthélemy</source>
   <translation>São Bartolomeu</translation>
  </message>
  <message>
   <source>Saint Helena</source>
   <translation>Santa Helena</translation>
  </message>
  <message>
   <source>Saint Kitts and Nevis</source>
   <translation>São Cristóvão e Neves</translation>
  </message>
  <message>
   <source>Saint Lucia</source>
   <translation>Santa Lúcia</translation>
  </message>
  <message>
   <source>Saint Martin</source>
   <translation>São Martinho</translation>
  </message>
  <message>
   <source>Saint Pierre and Miquelon</source>
   <translation>São Pedro e Miquelão</translation>
  </message>
  <message>
   <source>Saint Vincent and the Grenadines</source>
   <translation>São Vicente e Granadinas</translation>
  </message>
  <message>
   <source>Samoa</source>
   <translation>Samoa</translation>
  </message>
  <message>
   <source>San Marino</source>
   <translation>São Marinho</translation>
  </message>
  <message>
   <source>Saudi Arabia</source>
   <translation>Arábia Saudita</translation>
  </message>
  <message>
   <source>Senegal</source>
   <translation>Senegal</translation>
  </message>
  <message>
   <source>Serbia</source>
   <translation>Sérvia</translation>
  </message>
  <message>
   <source>Seychelles</source>
   <translation>Seicheles</translation>
  </message>
  <message>
   <source>Sierra Leone</source>
   <translation>Serra Leoa</translation>
  </message>
  <message>
   <source>Singapore</source>
   <translation>Singapura</translation>
  </message>
  <message>
   <source>Sint Maarten</source>
   <translation>São Martinho (Países Baixos)</translation>
  </message>
  <message>
   <source>Slovakia</source>
   <translation>Eslováquia</translation>
  </message>
  <message>
   <source>Slovenia</source>
   <translation>Eslovénia</translation>
  </message>
  <message>
   <source>Solomon Islands</source>
   <translation>Ilhas Salomão</translation>
  </message>
  <message>
   <source>Somalia</source>
   <translation>Somália</translation>
  </message>
  <message>
   <source>South Africa</source>
   <translation>África do Sul</translation>
  </message>
  <message>
   <source>South Georgia and South Sandwich Islands</source>
   <translation>Geórgia do Sul e Sandwich do Sul</translation>
  </message>
  <message>
   <source>South Korea</source>
   <translation>Coreia do Sul</translation>
  </message>
  <message>
   <source>South Sudan</source>
   <translation>Sudão do Sul</translation>
  </message>
  <message>
   <source>Spain</source>
   <translation>Espanha</translation>
  </message>
  <message>
   <source>Sri Lanka</source>
   <translation>Sri Lanca</translation>
  </message>
  <message>
   <source>Sudan</source>
   <translation>Sudão</translation>
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
   <translation>Suécia</translation>
  </message>
  <message>
   <source>Switzerland</source>
   <translation>Suíça</translation>
  </message>
  <message>
   <source>Syria</source>
   <translation>Síria</translation>
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
   <translation>Tajiquistão</translation>
  </message>
  <message>
   <source>Tanzania</source>
   <translation>Tanzânia</translation>
  </message>
  <message>
   <source>Thailand</source>
   <translation>Tailândia</translation>
  </message>
  <message>
   <source>Timor-Leste</source>
   <translation>Timor-Leste</translation>
  </message>
  <message>
   <source>Togo</source>
   <translation>Togo</translation>
  </message>
  <message>
   <source>Tokelau</source>
   <translation>Toquelau</translation>
  </message>
  <message>
   <source>Tonga</source>
   <translation>Tonga</translation>
  </message>
  <message>
   <source>Trinidad and Tobago</source>
   <translation>Trindade e Tobago</translation>
  </message>
  <message>
   <source>Tunisia</source>
   <translation>Tunísia</translation>
  </message>
  <message>
   <source>Turkmenistan</source>
   <translation>Turquemenistão</translation>
  </message>
  <message>
   <source>Turks and Caicos Islands</source>
   <translation>Ilhas Turcas e Caicos</translation>
  </message>
  <message>
   <source>Tuvalu</source>
   <translation>Tuvalu</translation>
  </message>
  <message>
   <source>Türkiye</source>
   <translation>Turquia</translation>
  </message>
  <message>
   <source>Uganda</source>
   <translation>Uganda</translation>
  </message>
  <message>
   <source>Ukraine</source>
   <translation>Ucrânia</translation>
  </message>
  <message>
   <source>United Arab Emirates</source>
   <translation>Emirados Árabes Unidos</translation>
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
   <translation>Ilhas menores dos EUA</translation>
  </message>
  <message>
   <source>United States Virgin Islands</source>
   <translation>Ilhas Virgens dos EUA</translation>
  </message>
  <message>
   <source>Uruguay</source>
   <translation>Uruguai</translation>
  </message>
  <message>
   <source>Uzbekistan</source>
   <translation>Usbequistão</translation>
  </message>
  <message>
   <source>Vanuatu</source>
   <translation>Vanuatu</translation>
  </message>
  <message>
   <source>Vatican City</source>
   <translation>Cidade do Vaticano</translation>
  </message>
  <message>
   <source>Venezuela</source>
   <translation>Venezuela</translation>
  </message>
  <message>
   <source>Vietnam</source>
   <translation>Vietname</translation>
  </message>
  <message>
   <source>Wallis and Futuna</source>
   <translation>Wallis e Futuna</translation>
  </message>
  <message>
   <source>Western Sahara</source>
   <translation>Sara Ocidental</translation>
  </message>
  <message>
   <source>Yemen</source>
   <translation>Iémen</translation>
  </message>
  <message>
   <source>Zambia</source>
   <translation>Zâmbia</translation>
  </message>
  <message>
   <source>Zimbabwe</source>
   <translation>Zimbábue</translation>
  </message>
  <message>
   <source>Åland Islands</source>
   <translation>Ilhas Åland</translation>
  </message>
 </context>
 <context>
  <name>Cover</name>
  <message>
   <source>Covered</source>
   <translation>Coberto</translation>
  </message>
  <message>
   <source>The vault is open. Press any key to go on, or Ctrl+L to lock. Leave this laptop only when it is locked.</source>
   <translation>O cofre está aberto. Prima qualquer tecla para continuar, ou Ctrl+L para bloquear. Deixe este portátil só quando estiver bloqueado.</translation>
  </message>
 </context>
 <context>
  <name>DoneCard</name>
  <message>
   <source>Done in this session</source>
   <translation>Feito nesta sessão</translation>
  </message>
  <message>
   <source>Nothing was sent or received yet.</source>
   <translation>Ainda nada foi enviado nem recebido.</translation>
  </message>
  <message>
   <source>Open log</source>
   <translation>Abrir registo</translation>
  </message>
 </context>
 <context>
  <name>Dossier</name>
  <message>
   <source>Born</source>
   <translation>Nascimento</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Processo</translation>
  </message>
  <message>
   <source>Height</source>
   <translation>Altura</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Línguas</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>Responsável</translation>
  </message>
  <message>
   <source>Legal status never verified. Verify before an arrest.</source>
   <translation>Situação jurídica nunca verificada. Verifique antes de uma detenção.</translation>
  </message>
  <message>
   <source>Marks</source>
   <translation>Sinais</translation>
  </message>
  <message>
   <source>Nationality</source>
   <translation>Nacionalidade</translation>
  </message>
  <message>
   <source>No legal basis on record. Verify before an arrest.</source>
   <translation>Não consta base jurídica. Verifique antes de uma detenção.</translation>
  </message>
  <message>
   <source>Older than 24 hours: verify again.</source>
   <translation>Mais de 24 horas: verifique de novo.</translation>
  </message>
  <message>
   <source>Status {found}, verified {age} with {who}</source>
   <translation>Estado: {found}, verificado {age} com {who}</translation>
  </message>
  <message>
   <source>Two versions, not decided: {text}</source>
   <translation>Duas versões, por decidir: {text}</translation>
  </message>
  <message>
   <source>Warrant</source>
   <translation>Mandado</translation>
  </message>
  <message>
   <source>date unknown</source>
   <translation>data desconhecida</translation>
  </message>
  <message>
   <source>seen {date}</source>
   <translation>visto em {date}</translation>
  </message>
 </context>
 <context>
  <name>DossierPane</name>
  <message>
   <source>Add to this dossier</source>
   <translation>Adicionar a este processo</translation>
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
   <translation>Ficheiros</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Histórico</translation>
  </message>
  <message>
   <source>Legal</source>
   <translation>Jurídico</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Rede</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Resumo</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimir</translation>
  </message>
  <message>
   <source>Record a check</source>
   <translation>Registar verificação</translation>
  </message>
  <message>
   <source>Sighting</source>
   <translation>Avistamento</translation>
  </message>
  <message>
   <source>Sightings</source>
   <translation>Avistamentos</translation>
  </message>
 </context>
 <context>
  <name>DossierTables</name>
  <message>
   <source>Add a link</source>
   <translation>Adicionar ligação</translation>
  </message>
  <message>
   <source>Add a note</source>
   <translation>Adicionar nota</translation>
  </message>
  <message>
   <source>Add a sighting</source>
   <translation>Adicionar avistamento</translation>
  </message>
  <message>
   <source>Add a warrant</source>
   <translation>Adicionar mandado</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Por</translation>
  </message>
  <message>
   <source>Charges or channel</source>
   <translation>Acusações ou canal</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>Avaliação</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Histórico</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Certeza</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Legal</source>
   <translation>Jurídico</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Rede</translation>
  </message>
  <message>
   <source>No note yet. F2 records one.</source>
   <translation>Ainda nenhuma nota. F2 regista uma.</translation>
  </message>
  <message>
   <source>No notice, no warrant and no check on record.</source>
   <translation>Não consta nenhum aviso, mandado nem verificação.</translation>
  </message>
  <message>
   <source>No sighting yet. F2 records one.</source>
   <translation>Ainda nenhum avistamento. F2 regista um.</translation>
  </message>
  <message>
   <source>Nobody and nothing is linked to this target yet.</source>
   <translation>Ainda não há ninguém nem nada ligado a este alvo.</translation>
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
   <translation>No mapa</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Período</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Local</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Record a check</source>
   <translation>Registar verificação</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Função</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>Visto</translation>
  </message>
  <message>
   <source>Sightings</source>
   <translation>Avistamentos</translation>
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
   <translation>Para</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Valores</translation>
  </message>
  <message>
   <source>What</source>
   <translation>O quê</translation>
  </message>
  <message>
   <source>What was seen</source>
   <translation>O que foi visto</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quando</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quem</translation>
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
   <translation>Endereço do servidor central</translation>
  </message>
  <message>
   <source>At least 15 characters. Four or five words are easy to keep in mind.</source>
   <translation>Pelo menos 15 caracteres. Quatro ou cinco palavras memorizam-se bem.</translation>
  </message>
  <message>
   <source>At least 20 characters or six words: it alone protects this laptop.</source>
   <translation>Pelo menos 20 caracteres ou seis palavras: só ela protege este portátil.</translation>
  </message>
  <message>
   <source>Invite</source>
   <translation>Convite</translation>
  </message>
  <message>
   <source>Invite, used once</source>
   <translation>Convite, de uso único</translation>
  </message>
  <message>
   <source>Making keys…</source>
   <translation>A criar chaves…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frase-passe</translation>
  </message>
  <message>
   <source>Passphrase once more</source>
   <translation>Repita a frase-passe</translation>
  </message>
  <message>
   <source>Set up Calibar</source>
   <translation>Configurar o Calibar</translation>
  </message>
  <message>
   <source>Set up this laptop</source>
   <translation>Configurar este portátil</translation>
  </message>
  <message>
   <source>The two passphrases differ.</source>
   <translation>As duas frases-passe não coincidem.</translation>
  </message>
  <message>
   <source>This laptop has no keyring: protect by passphrase alone</source>
   <translation>Este portátil não tem porta-chaves: proteger só com a frase-passe</translation>
  </message>
  <message>
   <source>Type the invite as it was given to you.</source>
   <translation>Escreva o convite tal como lhe foi dado.</translation>
  </message>
  <message>
   <source>Your administrator gives you the address and an invite. You choose the passphrase; nobody else has it.</source>
   <translation>O seu administrador dá-lhe o endereço e um convite. A frase-passe escolhe-a você; mais ninguém a tem.</translation>
  </message>
 </context>
 <context>
  <name>Erasing</name>
  <message numerus="yes">
   <source>%n change(s) were not sent and will be lost.</source>
   <translation>
    <numerusform>%n alteração não foi enviada e vai perder-se.</numerusform>
    <numerusform>%n alterações não foram enviadas e vão perder-se.</numerusform>
   </translation>
  </message>
  <message>
   <source>A backup elsewhere still opens with the passphrase: destroy it as well.</source>
   <translation>Uma cópia de segurança noutro lugar continua a abrir com a frase-passe: destrua-a também.</translation>
  </message>
  <message>
   <source>A solid-state disk or a snapshot may keep the old key slots; only the passphrase protects them.</source>
   <translation>Um disco de estado sólido ou um instantâneo podem manter as ranhuras antigas; só a frase-passe as protege.</translation>
  </message>
  <message>
   <source>Afterwards nobody can open it, nor its backups: your agency has no recovery key for this laptop.</source>
   <translation>Depois ninguém o pode abrir, nem as suas cópias de segurança: o seu organismo não tem chave de recuperação para este portátil.</translation>
  </message>
  <message>
   <source>Afterwards nobody can open what is left on this laptop: your agency has no recovery key for it.</source>
   <translation>Depois ninguém pode abrir o que reste neste portátil: o seu organismo não tem chave de recuperação para ele.</translation>
  </message>
  <message>
   <source>Afterwards only your agency can open a backup or what is left on a disk: two persons with its key.</source>
   <translation>Depois, só o seu organismo pode abrir uma cópia de segurança ou o que reste num disco: duas pessoas com a sua chave.</translation>
  </message>
  <message>
   <source>Afterwards only your agency can open what is left on this laptop: two persons with its key.</source>
   <translation>Depois, só o seu organismo pode abrir o que reste neste portátil: duas pessoas com a sua chave.</translation>
  </message>
  <message>
   <source>Backups elsewhere and the copies at headquarters remain. Changes that were not sent are lost.</source>
   <translation>Ficam as cópias de segurança noutros locais e as cópias da central. As alterações não enviadas perdem-se.</translation>
  </message>
  <message>
   <source>Both key slots were overwritten in place.</source>
   <translation>As duas ranhuras das chaves foram sobrescritas no seu lugar.</translation>
  </message>
  <message>
   <source>Erase now</source>
   <translation>Apagar agora</translation>
  </message>
  <message>
   <source>Erase this vault?</source>
   <translation>Apagar este cofre?</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Manter</translation>
  </message>
  <message>
   <source>No change waits to be sent.</source>
   <translation>Nenhuma alteração espera ser enviada.</translation>
  </message>
  <message>
   <source>THE KEYS COULD NOT BE DESTROYED. This vault can still be opened with its passphrase.</source>
   <translation>NÃO FOI POSSÍVEL DESTRUIR AS CHAVES. Este cofre ainda se abre com a sua frase-passe.</translation>
  </message>
  <message>
   <source>The device secret is gone from the keyring.</source>
   <translation>O segredo do dispositivo já não está no porta-chaves.</translation>
  </message>
  <message>
   <source>The key slots could not be overwritten.</source>
   <translation>Não foi possível sobrescrever as ranhuras das chaves.</translation>
  </message>
  <message>
   <source>The keyring did not confirm that the device secret is gone.</source>
   <translation>O porta-chaves não confirmou que o segredo do dispositivo desapareceu.</translation>
  </message>
  <message>
   <source>The keys of this vault are destroyed at once. It cannot be undone.</source>
   <translation>As chaves deste cofre são destruídas de imediato. Não se pode anular.</translation>
  </message>
  <message>
   <source>The keys of this vault are destroyed. It cannot be opened on this laptop again.</source>
   <translation>As chaves deste cofre foram destruídas. Não voltará a abrir-se neste portátil.</translation>
  </message>
  <message>
   <source>There was no recovery by your agency: what is left of it on a disk stays closed to everybody.</source>
   <translation>Não havia recuperação pelo seu organismo: o que reste num disco fica fechado para todos.</translation>
  </message>
  <message>
   <source>Two persons of your agency could still open what is left of it on a disk.</source>
   <translation>Duas pessoas do seu organismo ainda poderiam abrir o que reste num disco.</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>'{1}' is not understood here</source>
   <translation>aqui não se entende «{1}»</translation>
  </message>
  <message>
   <source>0, 0 is what devices write when they have no position.</source>
   <translation>0, 0 é o que os dispositivos escrevem sem posição.</translation>
  </message>
  <message>
   <source>A batch is larger than the hub takes.</source>
   <translation>Um envio é maior do que o servidor central aceita.</translation>
  </message>
  <message>
   <source>A change names another author than the one who sealed it.</source>
   <translation>Uma alteração indica um autor diferente de quem a selou.</translation>
  </message>
  <message>
   <source>A dossier is about a person; write it down as a note.</source>
   <translation>Um processo é sobre uma pessoa; escreva-o como nota.</translation>
  </message>
  <message>
   <source>A dossier is opened for a stated purpose.</source>
   <translation>Um processo abre-se com uma finalidade declarada.</translation>
  </message>
  <message>
   <source>A field has at most {1} characters.</source>
   <translation>Um campo tem no máximo {1} caracteres.</translation>
  </message>
  <message>
   <source>A file needs at least one recipient, and each once.</source>
   <translation>Um ficheiro precisa de pelo menos um destinatário, e cada um só uma vez.</translation>
  </message>
  <message>
   <source>A laptop sends only what was written on it.</source>
   <translation>Um portátil só envia o que foi escrito nele.</translation>
  </message>
  <message>
   <source>A newer Calibar wrote the key file of this vault. It was left untouched.</source>
   <translation>O ficheiro de chaves deste cofre foi escrito por um Calibar mais recente. Ficou intacto.</translation>
  </message>
  <message>
   <source>A newer Calibar wrote the recovery file of this vault. It was left untouched.</source>
   <translation>Um Calibar mais novo escreveu o ficheiro de recuperação deste cofre. Não foi tocado.</translation>
  </message>
  <message>
   <source>A newer Calibar wrote this attachment. It was left untouched.</source>
   <translation>Este anexo foi escrito por um Calibar mais recente. Ficou intacto.</translation>
  </message>
  <message>
   <source>A newer Calibar wrote this vault (version {1}; this one knows {2}). It was left untouched.</source>
   <translation>Este cofre foi escrito por um Calibar mais recente (versão {1}; este conhece a {2}). Ficou intacto.</translation>
  </message>
  <message>
   <source>A newer program made this file.</source>
   <translation>Este ficheiro foi feito por um programa mais recente.</translation>
  </message>
  <message>
   <source>A notice stands in the file twice with different values; the first was taken</source>
   <translation>Um aviso aparece duas vezes no ficheiro com valores diferentes; foi tomado o primeiro</translation>
  </message>
  <message>
   <source>A page bears the seal of a device that this laptop does not know.</source>
   <translation>Uma página tem o selo de um dispositivo que este portátil não conhece.</translation>
  </message>
  <message>
   <source>A page does not begin where its history begins.</source>
   <translation>Uma página não começa onde começa o seu histórico.</translation>
  </message>
  <message>
   <source>A page does not continue the history that this laptop has.</source>
   <translation>Uma página não continua o histórico que este portátil tem.</translation>
  </message>
  <message>
   <source>A page does not fit its chain.</source>
   <translation>Uma página não encaixa na sua cadeia.</translation>
  </message>
  <message>
   <source>A page does not hold what it says.</source>
   <translation>Uma página não contém o que diz.</translation>
  </message>
  <message>
   <source>A page of a database does not carry its seal.</source>
   <translation>Uma página de uma base de dados não tem o seu selo.</translation>
  </message>
  <message>
   <source>A page says that it is page {1} although page {2} was asked for: a query gives at most {3} notices and then begins again. Make narrower queries.</source>
   <translation>Uma página diz ser a {1} embora se tenha pedido a {2}: uma consulta dá no máximo {3} avisos e recomeça. Faça consultas mais restritas.</translation>
  </message>
  <message>
   <source>A part of an attachment has the wrong size.</source>
   <translation>Uma parte de um anexo tem o tamanho errado.</translation>
  </message>
  <message>
   <source>A part of the file is too large.</source>
   <translation>Uma parte do ficheiro é demasiado grande.</translation>
  </message>
  <message>
   <source>A part of the image does not hold what it says.</source>
   <translation>Uma parte da imagem não contém o que diz.</translation>
  </message>
  <message>
   <source>A part of the image is damaged.</source>
   <translation>Uma parte da imagem está danificada.</translation>
  </message>
  <message>
   <source>A part of the image is missing.</source>
   <translation>Falta uma parte da imagem.</translation>
  </message>
  <message>
   <source>A part of the image is not the one that was announced.</source>
   <translation>Uma parte da imagem não é a que foi anunciada.</translation>
  </message>
  <message>
   <source>A part of the message has the wrong type or size.</source>
   <translation>Uma parte da mensagem tem o tipo ou tamanho errado.</translation>
  </message>
  <message>
   <source>A receipt names a change that is not here.</source>
   <translation>Um recibo indica uma alteração que não está aqui.</translation>
  </message>
  <message>
   <source>A sighting needs one; record tracks with times.</source>
   <translation>Um avistamento precisa dela; grave trajetos com horas.</translation>
  </message>
  <message>
   <source>Accepted are INTERPOL notices as JSON, tables of sightings as CSV or TSV text with a header row, and GPX tracks.</source>
   <translation>Aceitam-se avisos da INTERPOL em JSON, tabelas de avistamentos em texto CSV ou TSV com linha de cabeçalho, e trajetos GPX.</translation>
  </message>
  <message>
   <source>Add Z or an offset such as -05:00.</source>
   <translation>Acrescente Z ou um desvio como -05:00.</translation>
  </message>
  <message>
   <source>Add it to a dossier as a file.</source>
   <translation>Adicione-o a um processo como ficheiro.</translation>
  </message>
  <message>
   <source>Add it to a dossier as a photo.</source>
   <translation>Adicione-a a um processo como foto.</translation>
  </message>
  <message>
   <source>Amend or withdraw it with a reason.</source>
   <translation>Corrija-o ou retire-o com um motivo.</translation>
  </message>
  <message>
   <source>An earlier part of this edit failed, and the whole edit was rolled back.</source>
   <translation>Uma parte anterior desta alteração falhou e toda ela foi anulada.</translation>
  </message>
  <message>
   <source>An export is of a target or of an operation, not of both.</source>
   <translation>Exporta-se um alvo ou uma operação, não ambos.</translation>
  </message>
  <message>
   <source>An id has 32 digits from 0-9 and a-f.</source>
   <translation>Um identificador tem 32 dígitos de 0-9 e a-f.</translation>
  </message>
  <message>
   <source>Another change has this id already.</source>
   <translation>Outra alteração já tem este identificador.</translation>
  </message>
  <message>
   <source>Another program may have written over it. Use the recovery of your agency, or enrol anew.</source>
   <translation>Talvez outro programa o tenha reescrito. Use a recuperação do seu organismo ou registe de novo o portátil.</translation>
  </message>
  <message>
   <source>Another window of Calibar has this vault open.</source>
   <translation>Outra janela do Calibar tem este cofre aberto.</translation>
  </message>
  <message>
   <source>Ask anew.</source>
   <translation>Peça de novo.</translation>
  </message>
  <message>
   <source>Ask for a new one: it may be used up or too old.</source>
   <translation>Peça outro: pode já ter sido usado ou ter caducado.</translation>
  </message>
  <message>
   <source>Ask for it again, or for PMTiles.</source>
   <translation>Peça-o de novo, ou em PMTiles.</translation>
  </message>
  <message>
   <source>Ask for it again.</source>
   <translation>Peça-a de novo.</translation>
  </message>
  <message>
   <source>Ask for one of these.</source>
   <translation>Peça um destes.</translation>
  </message>
  <message>
   <source>Ask for the right address.</source>
   <translation>Peça o endereço correto.</translation>
  </message>
  <message>
   <source>Ask headquarters anew.</source>
   <translation>Peça de novo à central.</translation>
  </message>
  <message>
   <source>Ask headquarters for a release.</source>
   <translation>Peça uma libertação à central.</translation>
  </message>
  <message>
   <source>Ask headquarters.</source>
   <translation>Pergunte à central.</translation>
  </message>
  <message>
   <source>Ask its sender for one that names this laptop.</source>
   <translation>Peça ao remetente um que indique este portátil.</translation>
  </message>
  <message>
   <source>Ask the lead of the file.</source>
   <translation>Pergunte ao responsável pelo processo.</translation>
  </message>
  <message>
   <source>Ask the officer in charge for the right.</source>
   <translation>Peça a permissão ao responsável.</translation>
  </message>
  <message>
   <source>Ask them to change it.</source>
   <translation>Peça-lhe que o altere.</translation>
  </message>
  <message>
   <source>At most 16 levels are accepted.</source>
   <translation>Aceitam-se no máximo 16 níveis.</translation>
  </message>
  <message>
   <source>Calibar is open with this profile already.</source>
   <translation>O Calibar já está aberto com este perfil.</translation>
  </message>
  <message>
   <source>Change a field, or leave it.</source>
   <translation>Altere um campo, ou deixe como está.</translation>
  </message>
  <message>
   <source>Check day and month.</source>
   <translation>Verifique o dia e o mês.</translation>
  </message>
  <message>
   <source>Check it.</source>
   <translation>Verifique-o.</translation>
  </message>
  <message>
   <source>Check its name and that it is yours.</source>
   <translation>Verifique o nome e se é seu.</translation>
  </message>
  <message>
   <source>Check its name and that the stick is in.</source>
   <translation>Verifique o nome e se a pen USB está ligada.</translation>
  </message>
  <message>
   <source>Check that it is there and that you may read it.</source>
   <translation>Verifique se existe e se o pode ler.</translation>
  </message>
  <message>
   <source>Check that the folder of the profile is writable and on a disk of this laptop.</source>
   <translation>Verifique se a pasta do perfil permite escrita e está num disco deste portátil.</translation>
  </message>
  <message>
   <source>Check the address of the hub. You may be on a network that reads along. Everything made here is safe and waits.</source>
   <translation>Verifique o endereço do servidor central. Esta rede pode estar a ler o que passa. Tudo o que foi feito aqui está a salvo e aguarda.</translation>
  </message>
  <message>
   <source>Check the clock of the receiver.</source>
   <translation>Verifique o relógio do recetor.</translation>
  </message>
  <message>
   <source>Check the date of this laptop. If it is right, tell the person who runs the hub. Everything made here is safe and waits.</source>
   <translation>Verifique a data deste portátil. Se estiver certa, avise quem gere o servidor central. Tudo o que foi feito aqui está a salvo e aguarda.</translation>
  </message>
  <message>
   <source>Check the date.</source>
   <translation>Verifique a data.</translation>
  </message>
  <message>
   <source>Check the directory.</source>
   <translation>Verifique o diretório.</translation>
  </message>
  <message>
   <source>Check the disk and that the folder of the profile is writable, then try again.</source>
   <translation>Verifique o disco e se a pasta do perfil permite escrita, e tente de novo.</translation>
  </message>
  <message>
   <source>Check the disk; then try again with --out on another one.</source>
   <translation>Verifique o disco; depois tente de novo com --out noutro.</translation>
  </message>
  <message>
   <source>Check the keyboard layout and Caps Lock, then type it again.</source>
   <translation>Verifique o teclado e a tecla Caps Lock, e escreva-a de novo.</translation>
  </message>
  <message>
   <source>Check the stick, or choose another place.</source>
   <translation>Verifique a pen USB, ou escolha outro local.</translation>
  </message>
  <message>
   <source>Check the value at the source.</source>
   <translation>Verifique o valor na fonte.</translation>
  </message>
  <message>
   <source>Check the value.</source>
   <translation>Verifique o valor.</translation>
  </message>
  <message>
   <source>Check the year.</source>
   <translation>Verifique o ano.</translation>
  </message>
  <message>
   <source>Check which is the day and which is the month.</source>
   <translation>Verifique qual é o dia e qual o mês.</translation>
  </message>
  <message>
   <source>Check who owns the folder of the profile, and the disk.</source>
   <translation>Verifique a quem pertence a pasta do perfil, e o disco.</translation>
  </message>
  <message>
   <source>Check who owns the folder of the profile.</source>
   <translation>Verifique a quem pertence a pasta do perfil.</translation>
  </message>
  <message>
   <source>Choose a file that Calibar wrote.</source>
   <translation>Escolha um ficheiro escrito pelo Calibar.</translation>
  </message>
  <message>
   <source>Choose another --out.</source>
   <translation>Escolha outro --out.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Escolha outro ficheiro.</translation>
  </message>
  <message>
   <source>Choose another one.</source>
   <translation>Escolha outro.</translation>
  </message>
  <message>
   <source>Choose another place ({1}).</source>
   <translation>Escolha outro local ({1}).</translation>
  </message>
  <message>
   <source>Choose another place with --out.</source>
   <translation>Escolha outro local com --out.</translation>
  </message>
  <message>
   <source>Choose another place.</source>
   <translation>Escolha outro local.</translation>
  </message>
  <message>
   <source>Choose another place; it may be full or not yours.</source>
   <translation>Escolha outro local; pode estar cheio ou não ser seu.</translation>
  </message>
  <message>
   <source>Choose fewer dossiers.</source>
   <translation>Escolha menos processos.</translation>
  </message>
  <message>
   <source>Choose one of them.</source>
   <translation>Escolha um deles.</translation>
  </message>
  <message>
   <source>Choose one that you can type.</source>
   <translation>Escolha uma que consiga escrever.</translation>
  </message>
  <message>
   <source>Choose the target this track belongs to.</source>
   <translation>Escolha o alvo deste trajeto.</translation>
  </message>
  <message>
   <source>Choose who may open it.</source>
   <translation>Escolha quem o pode abrir.</translation>
  </message>
  <message>
   <source>Choose words that do not belong together.</source>
   <translation>Escolha palavras sem relação entre si.</translation>
  </message>
  <message>
   <source>Close other programs and try again. This did not count as an attempt.</source>
   <translation>Feche outros programas e tente de novo. Isto não contou como tentativa.</translation>
  </message>
  <message>
   <source>Columns that are not kept: {1}</source>
   <translation>Colunas que não são guardadas: {1}</translation>
  </message>
  <message>
   <source>Compare it with the paper, letter by letter.</source>
   <translation>Compare-o com o papel, letra a letra.</translation>
  </message>
  <message>
   <source>Connect it to headquarters, or speak to the person who runs the hub.</source>
   <translation>Ligue-o à central, ou fale com quem administra o servidor central.</translation>
  </message>
  <message>
   <source>Connect to headquarters and unlock again: that renews it.</source>
   <translation>Ligue-se à central e desbloqueie de novo: isso renova-o.</translation>
  </message>
  <message>
   <source>Convert it and add that.</source>
   <translation>Converta-a e adicione o resultado.</translation>
  </message>
  <message>
   <source>Copy it again, and wait until the copy ends.</source>
   <translation>Copie-o de novo e espere até a cópia terminar.</translation>
  </message>
  <message>
   <source>Copy it again, with every letter.</source>
   <translation>Copie de novo, com todas as letras.</translation>
  </message>
  <message>
   <source>Correct the record and send it again.</source>
   <translation>Corrija o registo e envie-o de novo.</translation>
  </message>
  <message>
   <source>Correct the value and try again.</source>
   <translation>Corrija o valor e tente de novo.</translation>
  </message>
  <message>
   <source>Enrol this laptop, or give the right --profile.</source>
   <translation>Registe este portátil, ou indique o --profile correto.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Ask the person who runs the network, or use another one.</source>
   <translation>Tudo o que foi feito aqui está a salvo e aguarda. Pergunte a quem gere a rede, ou use outra.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Check the connection.</source>
   <translation>Tudo o que fez aqui está a salvo e espera. Verifique a ligação.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Check the connection; the hub may need the network of the agency.</source>
   <translation>Tudo o que foi feito aqui está a salvo e aguarda. Verifique a ligação; o servidor central pode exigir a rede da agência.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Check the setting of the proxy, or use another network.</source>
   <translation>Tudo o que foi feito aqui está a salvo e aguarda. Verifique a definição do proxy, ou use outra rede.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Connect to one.</source>
   <translation>Tudo o que foi feito aqui está a salvo e aguarda. Ligue-se a uma.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. The hub may be down; try again later.</source>
   <translation>Tudo o que foi feito aqui está a salvo e aguarda. O servidor central pode estar parado; tente mais tarde.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Try again in a moment.</source>
   <translation>Tudo o que fez aqui está a salvo e espera. Tente de novo dentro de momentos.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Try again later.</source>
   <translation>Tudo o que fez aqui está a salvo e espera. Tente mais tarde.</translation>
  </message>
  <message>
   <source>Everything made here is safe and waits. Try again.</source>
   <translation>Tudo o que fez aqui está a salvo e espera. Tente de novo.</translation>
  </message>
  <message>
   <source>Everything on the laptops is safe and waits. Look at the hub.</source>
   <translation>Tudo nos portáteis está a salvo e espera. Veja o servidor central.</translation>
  </message>
  <message>
   <source>Everything on the laptops is safe and waits. Make room on the hub.</source>
   <translation>Tudo nos portáteis está a salvo e espera. Liberte espaço no servidor central.</translation>
  </message>
  <message>
   <source>Export the track again as GPX 1.1.</source>
   <translation>Exporte de novo o trajeto como GPX 1.1.</translation>
  </message>
  <message>
   <source>Father's and mother's surname cannot be told apart for certain; both stand in the first</source>
   <translation>Não se distinguem com certeza os apelidos paterno e materno; ambos estão no primeiro</translation>
  </message>
  <message>
   <source>Fetch it with a sync.</source>
   <translation>Obtenha-o com uma sincronização.</translation>
  </message>
  <message>
   <source>Fields that are not kept: {1}</source>
   <translation>Campos que não são guardados: {1}</translation>
  </message>
  <message>
   <source>Fill in both or none.</source>
   <translation>Preencha ambas ou nenhuma.</translation>
  </message>
  <message>
   <source>Fill in the case reference.</source>
   <translation>Preencha a referência do processo.</translation>
  </message>
  <message>
   <source>Fill in when it was.</source>
   <translation>Preencha quando foi.</translation>
  </message>
  <message>
   <source>Formats are auto, {1}.</source>
   <translation>Os formatos são auto, {1}.</translation>
  </message>
  <message>
   <source>Four words drawn by dice are easy to remember and hard to guess.</source>
   <translation>Quatro palavras sorteadas com dados memorizam-se bem e são difíceis de adivinhar.</translation>
  </message>
  <message>
   <source>Free some space on this disk and check that its folder is writable, then try again.</source>
   <translation>Liberte espaço neste disco, verifique se a pasta permite escrita e tente de novo.</translation>
  </message>
  <message>
   <source>Free some space on this disk, then save again. Reading still works.</source>
   <translation>Liberte espaço neste disco e guarde de novo. A leitura continua a funcionar.</translation>
  </message>
  <message>
   <source>Free some space on this disk, then try again.</source>
   <translation>Liberte espaço neste disco e tente de novo.</translation>
  </message>
  <message>
   <source>Free some space, or choose another disk.</source>
   <translation>Liberte espaço ou escolha outro disco.</translation>
  </message>
  <message>
   <source>GPX has decimal degrees with a point.</source>
   <translation>O GPX usa graus decimais com ponto.</translation>
  </message>
  <message>
   <source>GPX writes times as 2026-11-23T18:42:00Z.</source>
   <translation>O GPX escreve as horas como 2026-11-23T18:42:00Z.</translation>
  </message>
  <message>
   <source>Get the file again.</source>
   <translation>Obtenha de novo o ficheiro.</translation>
  </message>
  <message>
   <source>Give both or none.</source>
   <translation>Indique ambas ou nenhuma.</translation>
  </message>
  <message>
   <source>Give degrees.</source>
   <translation>Indique graus.</translation>
  </message>
  <message>
   <source>Give the answer to the newest question, or ask headquarters anew.</source>
   <translation>Dê a resposta ao pedido mais recente, ou peça de novo à central.</translation>
  </message>
  <message>
   <source>Headquarters has met a newer state of this profile: this one was put back from an older copy.</source>
   <translation>A central conhece um estado mais recente deste perfil: este foi reposto de uma cópia antiga.</translation>
  </message>
  <message>
   <source>Headquarters ordered this laptop to erase its vault. It stays closed.</source>
   <translation>A central ordenou a este portátil que apagasse o cofre. Continua fechado.</translation>
  </message>
  <message>
   <source>Headquarters ordered this laptop to erase its vault. Its keys are destroyed.</source>
   <translation>A central ordenou a este portátil que apagasse o cofre. As chaves estão destruídas.</translation>
  </message>
  <message>
   <source>Headquarters shut this laptop out. The vault stays closed; nothing was deleted.</source>
   <translation>A central excluiu este portátil. O cofre continua fechado; nada foi apagado.</translation>
  </message>
  <message>
   <source>Hours go to 23, minutes and seconds to 59.</source>
   <translation>As horas vão até 23, os minutos e segundos até 59.</translation>
  </message>
  <message>
   <source>If there is a backup that opens, restore it; else enrol anew and fetch everything from the hub.</source>
   <translation>Se houver uma cópia de segurança que abra, reponha-a; senão, inscreva de novo o portátil e recupere tudo do servidor central.</translation>
  </message>
  <message>
   <source>Import or add the target first, then import this file again.</source>
   <translation>Importe ou adicione primeiro o alvo e volte a importar este ficheiro.</translation>
  </message>
  <message>
   <source>Install the newer program first.</source>
   <translation>Instale primeiro o programa mais recente.</translation>
  </message>
  <message>
   <source>Install the newer program on this side.</source>
   <translation>Instale o programa mais recente deste lado.</translation>
  </message>
  <message>
   <source>Install the newer program.</source>
   <translation>Instale o programa mais recente.</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>Instale de novo o programa.</translation>
  </message>
  <message>
   <source>It is an empty list page: the query found nobody. Absence from the public list proves nothing.</source>
   <translation>É uma página de lista vazia: a consulta não encontrou ninguém. Não constar da lista pública não prova nada.</translation>
  </message>
  <message>
   <source>It is an error message of the service; nobody was found under that id or the query failed.</source>
   <translation>É uma mensagem de erro do serviço; ninguém foi encontrado com esse identificador ou a consulta falhou.</translation>
  </message>
  <message>
   <source>It is given in {1}.</source>
   <translation>Indica-se em {1}.</translation>
  </message>
  <message>
   <source>It is the list of pictures of a notice; save the notice itself.</source>
   <translation>É a lista de imagens de um aviso; guarde o próprio aviso.</translation>
  </message>
  <message>
   <source>It looks like 2021/75051.</source>
   <translation>Tem a forma 2021/75051.</translation>
  </message>
  <message>
   <source>It looks like http://proxy.example:3128.</source>
   <translation>Tem a forma http://proxy.example:3128.</translation>
  </message>
  <message>
   <source>It looks like https://hub.example:8443.</source>
   <translation>Tem a forma https://hub.example:8443.</translation>
  </message>
  <message>
   <source>It must sync once with the newer program, and this laptop after it.</source>
   <translation>Tem de sincronizar uma vez com o programa mais recente, e este portátil depois.</translation>
  </message>
  <message>
   <source>It opens with its passphrase alone.</source>
   <translation>Só abre com a sua frase-passe.</translation>
  </message>
  <message>
   <source>Keep the file as it is. Save what can be read with 'calibar vault salvage', or restore a backup.</source>
   <translation>Deixe o ficheiro como está. Guarde o que se pode ler com 'calibar vault salvage' ou reponha uma cópia de segurança.</translation>
  </message>
  <message>
   <source>Keep this laptop as it is and tell the person who runs the hub: it may have been restored from a backup.</source>
   <translation>Deixe este portátil como está e avise quem administra o servidor central: pode ter sido reposto de uma cópia.</translation>
  </message>
  <message>
   <source>Leave one of them out.</source>
   <translation>Omita um deles.</translation>
  </message>
  <message>
   <source>Leave one of them.</source>
   <translation>Deixe uma delas.</translation>
  </message>
  <message>
   <source>Leave the laptop on while you wait; turning the clock does not help.</source>
   <translation>Deixe o portátil ligado enquanto espera; mudar o relógio não adianta.</translation>
  </message>
  <message>
   <source>Log in as the person who made it. If the keyring was reset, use the recovery of your agency.</source>
   <translation>Inicie sessão como quem o criou. Se o porta-chaves foi reposto, use a recuperação do seu organismo.</translation>
  </message>
  <message>
   <source>Log in to the desktop session where the vault was made; for a new vault, passphrase-only mode can be chosen.</source>
   <translation>Inicie a sessão onde o cofre foi criado; para um cofre novo pode escolher-se o modo só frase-passe.</translation>
  </message>
  <message>
   <source>Log in to the desktop session; for a new vault, passphrase-only mode can be chosen.</source>
   <translation>Inicie a sessão; para um cofre novo pode escolher-se o modo só frase-passe.</translation>
  </message>
  <message>
   <source>Look at the list again.</source>
   <translation>Veja de novo a lista.</translation>
  </message>
  <message>
   <source>Look at the record, then save again. Check the disk if this happens twice.</source>
   <translation>Veja o registo e guarde de novo. Se acontecer duas vezes, verifique o disco.</translation>
  </message>
  <message>
   <source>Look at the values as they stand, then decide.</source>
   <translation>Veja os valores atuais e decida.</translation>
  </message>
  <message>
   <source>Look for a quotation mark that is not closed.</source>
   <translation>Procure aspas por fechar.</translation>
  </message>
  <message>
   <source>Look for a separator too many or too few, or a quotation mark.</source>
   <translation>Procure um separador a mais ou a menos, ou aspas.</translation>
  </message>
  <message>
   <source>Look for it again.</source>
   <translation>Procure-o de novo.</translation>
  </message>
  <message>
   <source>Look for its prompt behind other windows, unlock it, then try again.</source>
   <translation>Procure o pedido atrás de outras janelas, desbloqueie-o e tente de novo.</translation>
  </message>
  <message>
   <source>Make a smaller copy and add that.</source>
   <translation>Faça uma cópia mais pequena e adicione-a.</translation>
  </message>
  <message>
   <source>Make a smaller copy.</source>
   <translation>Faça uma cópia mais pequena.</translation>
  </message>
  <message>
   <source>Make it smaller and add that.</source>
   <translation>Reduza-o e adicione-o.</translation>
  </message>
  <message>
   <source>Marks longer than {1} characters stand in the summary</source>
   <translation>Os sinais com mais de {1} caracteres estão na síntese</translation>
  </message>
  <message>
   <source>Months go from 01 to 12.</source>
   <translation>Os meses vão de 01 a 12.</translation>
  </message>
  <message>
   <source>Move it out of the profile. If Calibar wrote it, tell your administrator at once.</source>
   <translation>Retire-o do perfil. Se foi o Calibar a escrevê-lo, avise de imediato o seu administrador.</translation>
  </message>
  <message>
   <source>Move the rest into the report.</source>
   <translation>Passe o resto para o relatório.</translation>
  </message>
  <message>
   <source>NaN and infinity are not accepted.</source>
   <translation>Não se aceitam NaN nem infinito.</translation>
  </message>
  <message>
   <source>Name a backup as well; or enrol anew in another profile and keep this one as it is.</source>
   <translation>Indique também uma cópia de segurança; ou inscreva-se de novo noutro perfil e deixe este como está.</translation>
  </message>
  <message>
   <source>Name a column Expediente, processo, dossier, fascicolo or notice, or choose the target of the whole file.</source>
   <translation>Dê a uma coluna o nome Expediente, processo, dossier, fascicolo ou notice, ou escolha o alvo de todo o ficheiro.</translation>
  </message>
  <message>
   <source>Narrow the selection.</source>
   <translation>Reduza a seleção.</translation>
  </message>
  <message>
   <source>No date shows whether day or month stands first; {1} were read with the {2} first. Look at the dates in the preview before you import.</source>
   <translation>Nenhuma data mostra se vem primeiro o dia ou o mês; {1} foram lidas com o {2} primeiro. Veja as datas na pré-visualização antes de importar.</translation>
  </message>
  <message>
   <source>No file was left; everything waits as before.</source>
   <translation>Não ficou nenhum ficheiro; tudo espera como antes.</translation>
  </message>
  <message>
   <source>No safe connection could be agreed with whoever answered; it was refused.</source>
   <translation>Não foi possível acordar uma ligação segura com quem respondeu; foi recusada.</translation>
  </message>
  <message>
   <source>Nobody answers at the address of the hub.</source>
   <translation>Ninguém responde no endereço do servidor central.</translation>
  </message>
  <message>
   <source>Nothing of it was applied. Sync again; if this stays, tell the person who runs the hub.</source>
   <translation>Nada dela foi aplicado. Sincronize de novo; se persistir, avise quem administra o servidor central.</translation>
  </message>
  <message>
   <source>Nothing was changed. Check that both sides run a current program.</source>
   <translation>Nada foi alterado. Verifique se os dois lados usam um programa atual.</translation>
  </message>
  <message>
   <source>Nothing was sent or deleted. Ask the person who runs the hub to allow it, or enrol anew.</source>
   <translation>Nada foi enviado nem apagado. Peça a quem administra o servidor central que o permita, ou registe de novo o portátil.</translation>
  </message>
  <message>
   <source>Nothing was taken from it. Ask for the file again.</source>
   <translation>Nada foi retirado dele. Peça de novo o ficheiro.</translation>
  </message>
  <message>
   <source>Notices that stand in the file more than once were read once: {1} repeated.</source>
   <translation>Os avisos repetidos no ficheiro foram lidos uma vez; repetidos: {1}.</translation>
  </message>
  <message>
   <source>Numbers have at most 308 digits.</source>
   <translation>Os números têm no máximo 308 dígitos.</translation>
  </message>
  <message>
   <source>O was read as east (Ost, Oost).</source>
   <translation>O foi lido como este (Ost, Oost).</translation>
  </message>
  <message>
   <source>O was read as west (Oeste, Ouest, Ovest).</source>
   <translation>O foi lido como oeste (Oeste, Ouest, Ovest).</translation>
  </message>
  <message>
   <source>Of {1} notices only {2} are different: a query gives at most {3} and then repeats them. The list is not complete; make narrower queries.</source>
   <translation>De {1} avisos só {2} são diferentes: uma consulta dá no máximo {3} e depois repete-os. A lista não está completa; faça consultas mais restritas.</translation>
  </message>
  <message>
   <source>Only headquarters writes that kind of record.</source>
   <translation>Só a central escreve esse tipo de registo.</translation>
  </message>
  <message>
   <source>Open a browser and sign in to the network, or use another one. Everything made here is safe and waits.</source>
   <translation>Abra um navegador e inicie sessão na rede, ou use outra. Tudo o que fez aqui está a salvo e espera.</translation>
  </message>
  <message>
   <source>Open it and save the sheet as CSV (UTF-8).</source>
   <translation>Abra-o e guarde a folha como CSV (UTF-8).</translation>
  </message>
  <message>
   <source>Open the workbook and save the sheet as CSV (UTF-8).</source>
   <translation>Abra o livro e guarde a folha como CSV (UTF-8).</translation>
  </message>
  <message>
   <source>Perhaps latitude and longitude are swapped.</source>
   <translation>Talvez a latitude e a longitude estejam trocadas.</translation>
  </message>
  <message>
   <source>Points that repeat an earlier one were read once</source>
   <translation>Os pontos que repetem um anterior foram lidos uma vez</translation>
  </message>
  <message>
   <source>Put the file back or restore a backup; or enrol anew and fetch everything from the hub.</source>
   <translation>Reponha o ficheiro ou uma cópia de segurança; ou registe de novo o portátil e recupere tudo do servidor central.</translation>
  </message>
  <message>
   <source>Put the whole field in quotation marks and double those inside it.</source>
   <translation>Ponha todo o campo entre aspas e duplique as interiores.</translation>
  </message>
  <message>
   <source>Reading still works. Free space or make the disk writable; saving goes on by itself.</source>
   <translation>Ler continua a ser possível. Liberte espaço ou torne o disco gravável; depois volta a guardar por si.</translation>
  </message>
  <message>
   <source>Reading still works. Make the disk writable again.</source>
   <translation>A leitura continua a funcionar. Permita de novo a escrita no disco.</translation>
  </message>
  <message>
   <source>Reinstall Calibar; do not replace its SQLCipher library.</source>
   <translation>Reinstale o Calibar; não substitua a biblioteca SQLCipher.</translation>
  </message>
  <message>
   <source>Remove it at the source.</source>
   <translation>Retire-o na origem.</translation>
  </message>
  <message>
   <source>Remove other keyring backends from the configuration of this machine.</source>
   <translation>Retire outros porta-chaves da configuração deste computador.</translation>
  </message>
  <message>
   <source>Remove what is not needed.</source>
   <translation>Retire o que não é preciso.</translation>
  </message>
  <message>
   <source>Repair the keyring of this session, or ask your administrator about passphrase-only mode.</source>
   <translation>Repare o porta-chaves desta sessão, ou pergunte ao administrador pelo modo só frase-passe.</translation>
  </message>
  <message>
   <source>Restore the key file from a backup of the profile, or enrol anew and fetch everything from the hub.</source>
   <translation>Reponha o ficheiro de chaves de uma cópia do perfil, ou registe de novo o portátil e recupere tudo do servidor central.</translation>
  </message>
  <message>
   <source>Restore the keyring of this person, or use the recovery of your agency.</source>
   <translation>Reponha o porta-chaves desta pessoa, ou use a recuperação do seu organismo.</translation>
  </message>
  <message>
   <source>Rows that repeat an earlier one were read once</source>
   <translation>As linhas que repetem uma anterior foram lidas uma vez</translation>
  </message>
  <message>
   <source>Rows without a time of day were taken as 00:00 and say so in their text</source>
   <translation>As linhas sem hora foram tomadas como 00:00 e dizem-no no texto</translation>
  </message>
  <message>
   <source>Run 'calibar vault check', and check the disk.</source>
   <translation>Execute 'calibar vault check' e verifique o disco.</translation>
  </message>
  <message>
   <source>Run 'calibar vault check', and report this.</source>
   <translation>Execute 'calibar vault check' e comunique-o.</translation>
  </message>
  <message>
   <source>Run `calibar vault check`, then try again.</source>
   <translation>Execute `calibar vault check` e tente de novo.</translation>
  </message>
  <message>
   <source>S was read as latitude band S, north of the equator; write 'south' for the southern hemisphere.</source>
   <translation>S foi lido como banda de latitude S, a norte do equador; escreva 'south' para o hemisfério sul.</translation>
  </message>
  <message>
   <source>Save it again as CSV or JSON in UTF-8.</source>
   <translation>Guarde-o de novo como CSV ou JSON em UTF-8.</translation>
  </message>
  <message>
   <source>Say in a few words why.</source>
   <translation>Diga em poucas palavras porquê.</translation>
  </message>
  <message>
   <source>Say why, in a few words.</source>
   <translation>Diga porquê, em poucas palavras.</translation>
  </message>
  <message>
   <source>See `calibar bundle recipients`.</source>
   <translation>Veja `calibar bundle recipients`.</translation>
  </message>
  <message>
   <source>Send it again.</source>
   <translation>Envie-a de novo.</translation>
  </message>
  <message>
   <source>Send it as valid Unicode.</source>
   <translation>Envie-o como Unicode válido.</translation>
  </message>
  <message>
   <source>Set the clock right, or connect to headquarters and unlock again. Nothing was deleted.</source>
   <translation>Acerte o relógio, ou ligue-se à central e desbloqueie de novo. Nada foi apagado.</translation>
  </message>
  <message>
   <source>Shorten it.</source>
   <translation>Encurte-o.</translation>
  </message>
  <message>
   <source>Six words drawn by dice are easy to remember and hard to guess.</source>
   <translation>Seis palavras sorteadas com dados memorizam-se bem e são difíceis de adivinhar.</translation>
  </message>
  <message>
   <source>Something on this network answered in place of the hub, such as a sign-in page.</source>
   <translation>Algo nesta rede respondeu em vez do servidor central, como uma página de acesso.</translation>
  </message>
  <message>
   <source>Sources that are not a reference such as HUM-114 were left out: names never travel</source>
   <translation>As fontes que não são uma referência como HUM-114 foram omitidas: os nomes nunca viajam</translation>
  </message>
  <message>
   <source>Speak to the person who runs the hub. Once it lets this laptop in again, connect and unlock.</source>
   <translation>Fale com quem administra o servidor central. Quando voltar a admitir este portátil, ligue-se e desbloqueie.</translation>
  </message>
  <message>
   <source>Split it into smaller files.</source>
   <translation>Divida-o em ficheiros mais pequenos.</translation>
  </message>
  <message>
   <source>Split the file into smaller ones.</source>
   <translation>Divida o ficheiro noutros mais pequenos.</translation>
  </message>
  <message>
   <source>Stopped on request; nothing of it was kept.</source>
   <translation>Parado a pedido; nada foi mantido.</translation>
  </message>
  <message>
   <source>Sync again to fetch it anew. If it happens again, tell the administrator of the hub.</source>
   <translation>Sincronize de novo para o recuperar. Se se repetir, avise o administrador do servidor central.</translation>
  </message>
  <message>
   <source>Sync again.</source>
   <translation>Sincronize de novo.</translation>
  </message>
  <message>
   <source>Sync once with headquarters, so that both histories can be compared.</source>
   <translation>Sincronize uma vez com a central, para comparar os dois históricos.</translation>
  </message>
  <message>
   <source>Sync once, or enrol it anew.</source>
   <translation>Sincronize uma vez, ou registe-o de novo.</translation>
  </message>
  <message>
   <source>Sync to fetch it again from the hub.</source>
   <translation>Sincronize para o recuperar do servidor central.</translation>
  </message>
  <message>
   <source>Sync to fetch it again from the hub. If it happens to several files, check the disk.</source>
   <translation>Sincronize para o recuperar do servidor central. Se acontecer com vários ficheiros, verifique o disco.</translation>
  </message>
  <message>
   <source>Sync to fetch it; it may still be on its way.</source>
   <translation>Sincronize para o receber; pode ainda estar a caminho.</translation>
  </message>
  <message>
   <source>Sync to fetch them.</source>
   <translation>Sincronize para o receber.</translation>
  </message>
  <message>
   <source>Sync with headquarters first.</source>
   <translation>Sincronize primeiro com a central.</translation>
  </message>
  <message>
   <source>Sync with headquarters, then try again.</source>
   <translation>Sincronize com a central e tente de novo.</translation>
  </message>
  <message>
   <source>Sync, or look for it again.</source>
   <translation>Sincronize, ou procure-o de novo.</translation>
  </message>
  <message>
   <source>Take the id that the import told.</source>
   <translation>Use o identificador que a importação indicou.</translation>
  </message>
  <message>
   <source>Tell the person who runs the hub.</source>
   <translation>Avise quem administra o servidor central.</translation>
  </message>
  <message>
   <source>The PDF was not written.</source>
   <translation>O PDF não foi escrito.</translation>
  </message>
  <message>
   <source>The answer came too late and does not count. Nothing was changed.</source>
   <translation>A resposta chegou tarde demais e não conta. Nada foi alterado.</translation>
  </message>
  <message>
   <source>The answer does not bear the signature of your hub. Nothing was changed.</source>
   <translation>A resposta não tem a assinatura do seu servidor central. Nada foi alterado.</translation>
  </message>
  <message>
   <source>The attachment that arrived is not the one that was announced. It was thrown away.</source>
   <translation>O anexo recebido não é o anunciado. Foi descartado.</translation>
  </message>
  <message>
   <source>The attempt could not be recorded on the disk, so none was made. The vault was not touched.</source>
   <translation>Não foi possível anotar a tentativa no disco, por isso não foi feita. O cofre não foi tocado.</translation>
  </message>
  <message>
   <source>The backup cannot be read.</source>
   <translation>Não é possível ler a cópia de segurança.</translation>
  </message>
  <message>
   <source>The backup holds nothing by which headquarters could open it.</source>
   <translation>A cópia de segurança não tem nada com que a central a possa abrir.</translation>
  </message>
  <message>
   <source>The backup is damaged; nothing of it was used.</source>
   <translation>A cópia de segurança está danificada; nada dela foi usado.</translation>
  </message>
  <message>
   <source>The backup was written by a newer program.</source>
   <translation>A cópia de segurança foi escrita por um programa mais recente.</translation>
  </message>
  <message>
   <source>The beginning of the database file is missing. Nothing was changed.</source>
   <translation>Falta o início do ficheiro da base de dados. Nada foi alterado.</translation>
  </message>
  <message>
   <source>The change names another author.</source>
   <translation>A alteração nomeia outro autor.</translation>
  </message>
  <message>
   <source>The change that opens this file was not accepted.</source>
   <translation>A alteração que abre este processo não foi aceite.</translation>
  </message>
  <message>
   <source>The clock of this laptop was set back: it was {1} UTC here before.</source>
   <translation>O relógio deste portátil foi atrasado: antes marcava {1} UTC.</translation>
  </message>
  <message>
   <source>The code of the sex is none of F, M and U; it was left unknown</source>
   <translation>O código do sexo não é F, M nem U; ficou desconhecido</translation>
  </message>
  <message>
   <source>The configured keyring is not the one of the operating system and is not used. The vault was not touched.</source>
   <translation>O porta-chaves configurado não é o do sistema operativo e não é usado. O cofre não foi tocado.</translation>
  </message>
  <message>
   <source>The connection to the hub broke off.</source>
   <translation>A ligação ao servidor central foi interrompida.</translation>
  </message>
  <message>
   <source>The copy made before the update did not pass its check. The vault was not changed.</source>
   <translation>A cópia feita antes da atualização não passou na verificação. O cofre não foi alterado.</translation>
  </message>
  <message>
   <source>The copy of the vault is not whole; no backup was written.</source>
   <translation>A cópia do cofre não está íntegra; não foi escrita nenhuma cópia de segurança.</translation>
  </message>
  <message>
   <source>The database could not be replaced now.</source>
   <translation>A base de dados não pôde ser substituída agora.</translation>
  </message>
  <message>
   <source>The database engine did not accept the setting {1}. Nothing was read or written.</source>
   <translation>O motor da base de dados não aceitou a definição {1}. Nada foi lido nem escrito.</translation>
  </message>
  <message>
   <source>The database engine is not SQLCipher 4.19 or newer. Nothing was read or written.</source>
   <translation>O motor da base de dados não é SQLCipher 4.19 ou posterior. Nada foi lido nem escrito.</translation>
  </message>
  <message>
   <source>The database engine wrote without encryption. Calibar stopped before anything was saved.</source>
   <translation>O motor da base de dados escreveu sem cifra. O Calibar parou antes de guardar fosse o que fosse.</translation>
  </message>
  <message>
   <source>The database file cannot be read. Nothing was changed.</source>
   <translation>Não é possível ler o ficheiro da base de dados. Nada foi alterado.</translation>
  </message>
  <message>
   <source>The database file is empty. Nothing was changed.</source>
   <translation>O ficheiro da base de dados está vazio. Nada foi alterado.</translation>
  </message>
  <message>
   <source>The database is damaged. Nothing was deleted.</source>
   <translation>A base de dados está danificada. Nada foi apagado.</translation>
  </message>
  <message>
   <source>The database of this vault is missing; its key file is here. No new one was made in its place.</source>
   <translation>Falta a base de dados deste cofre; o ficheiro de chaves está aqui. Não se criou outra em seu lugar.</translation>
  </message>
  <message>
   <source>The dates mix day before month and month before day; those that do not tell were refused</source>
   <translation>As datas misturam dia antes do mês e mês antes do dia; as ambíguas foram recusadas</translation>
  </message>
  <message>
   <source>The device did not show that it holds its key.</source>
   <translation>O dispositivo não mostrou que tem a sua chave.</translation>
  </message>
  <message>
   <source>The disk answered with an error. The edit was rolled back whole; everything saved before it is safe.</source>
   <translation>O disco respondeu com um erro. A alteração foi anulada por inteiro; tudo o que é anterior está a salvo.</translation>
  </message>
  <message>
   <source>The disk failed while saving. Whether this edit was kept is not known yet; everything before it is safe.</source>
   <translation>O disco falhou ao guardar. Ainda não se sabe se a alteração ficou; tudo o que é anterior está a salvo.</translation>
  </message>
  <message>
   <source>The disk is full. The attachment was not kept; everything saved before it is safe.</source>
   <translation>O disco está cheio. O anexo não foi guardado; tudo o que é anterior está a salvo.</translation>
  </message>
  <message>
   <source>The disk is full. The edit was rolled back whole; everything saved before it is safe.</source>
   <translation>O disco está cheio. A alteração foi anulada por inteiro; tudo o que é anterior está a salvo.</translation>
  </message>
  <message>
   <source>The disk is full. {1}</source>
   <translation>O disco está cheio. {1}</translation>
  </message>
  <message>
   <source>The disk is full; nothing was written.</source>
   <translation>O disco está cheio; nada foi escrito.</translation>
  </message>
  <message>
   <source>The disk of the vault takes no writes now. Nothing was changed.</source>
   <translation>O disco do cofre não aceita escrita agora. Nada foi alterado.</translation>
  </message>
  <message>
   <source>The disk or the file takes no writes. The edit was rolled back whole; everything saved before it is safe.</source>
   <translation>O disco ou o ficheiro não aceita escrita. A alteração foi anulada por inteiro; tudo o que é anterior está a salvo.</translation>
  </message>
  <message>
   <source>The disk refused the attachment. Everything saved before it is safe.</source>
   <translation>O disco recusou o anexo. Tudo o que é anterior está a salvo.</translation>
  </message>
  <message>
   <source>The encryption of the database engine is switched off. Nothing was read or written.</source>
   <translation>A cifra do motor da base de dados está desligada. Nada foi lido nem escrito.</translation>
  </message>
  <message>
   <source>The export was stopped.</source>
   <translation>A exportação foi parada.</translation>
  </message>
  <message>
   <source>The file cannot be read.</source>
   <translation>Não é possível ler o ficheiro.</translation>
  </message>
  <message>
   <source>The file cannot be written there.</source>
   <translation>Não é possível escrever aí o ficheiro.</translation>
  </message>
  <message>
   <source>The file cannot be written.</source>
   <translation>Não é possível escrever o ficheiro.</translation>
  </message>
  <message>
   <source>The file comes from a sender that is not known here or has been shut out.</source>
   <translation>O ficheiro vem de um remetente que aqui não é conhecido ou foi excluído.</translation>
  </message>
  <message>
   <source>The file could not be written; nothing was left.</source>
   <translation>Não foi possível escrever o ficheiro; nada ficou.</translation>
  </message>
  <message>
   <source>The file holds something that this program does not understand.</source>
   <translation>O ficheiro contém algo que este programa não entende.</translation>
  </message>
  <message>
   <source>The file is cut short.</source>
   <translation>O ficheiro está incompleto.</translation>
  </message>
  <message>
   <source>The file is damaged.</source>
   <translation>O ficheiro está danificado.</translation>
  </message>
  <message>
   <source>The file is larger than Calibar makes any.</source>
   <translation>O ficheiro é maior do que qualquer um feito pelo Calibar.</translation>
  </message>
  <message>
   <source>The file is not Unicode; it was read as Windows-1252. Look at the accents in the preview before you import.</source>
   <translation>O ficheiro não é Unicode; foi lido como Windows-1252. Veja os acentos na pré-visualização antes de importar.</translation>
  </message>
  <message>
   <source>The file mixes both orders; write dates as 2026-11-23.</source>
   <translation>O ficheiro mistura as duas ordens; escreva as datas como 2026-11-23.</translation>
  </message>
  <message>
   <source>The file of the certificate authority cannot be read.</source>
   <translation>Não é possível ler o ficheiro da autoridade de certificação.</translation>
  </message>
  <message>
   <source>The file was altered or damaged on its way.</source>
   <translation>O ficheiro foi alterado ou danificado pelo caminho.</translation>
  </message>
  <message>
   <source>The file was changed while it was read.</source>
   <translation>O ficheiro mudou enquanto era lido.</translation>
  </message>
  <message>
   <source>The file was made for others and cannot be opened here.</source>
   <translation>O ficheiro foi feito para outros e não pode ser aberto aqui.</translation>
  </message>
  <message>
   <source>The file would be larger than 4 GiB.</source>
   <translation>O ficheiro teria mais de 4 GiB.</translation>
  </message>
  <message>
   <source>The first row names the columns, at least the date and the case reference, such as Expediente, Fecha, Hora, Lugar, Latitud, Longitud or notice, seen_at, place, lat, lon.</source>
   <translation>A primeira linha dá nome às colunas, pelo menos a data e a referência do processo, como Expediente, Fecha, Hora, Lugar, Latitud, Longitud ou notice, seen_at, place, lat, lon.</translation>
  </message>
  <message>
   <source>The hub answered about another file.</source>
   <translation>O servidor central respondeu sobre outro processo.</translation>
  </message>
  <message>
   <source>The hub answered about changes that were not sent.</source>
   <translation>O servidor central respondeu sobre alterações que não foram enviadas.</translation>
  </message>
  <message>
   <source>The hub cannot be reached.</source>
   <translation>Não é possível contactar o servidor central.</translation>
  </message>
  <message>
   <source>The hub cannot serve now.</source>
   <translation>O servidor central não pode responder agora.</translation>
  </message>
  <message>
   <source>The hub did not answer in time.</source>
   <translation>O servidor central não respondeu a tempo.</translation>
  </message>
  <message>
   <source>The hub did not answer the question.</source>
   <translation>O servidor central não respondeu à pergunta.</translation>
  </message>
  <message>
   <source>The hub did not say what became of the changes.</source>
   <translation>O servidor central não disse o que aconteceu às alterações.</translation>
  </message>
  <message>
   <source>The hub does not know this kind of record yet.</source>
   <translation>O servidor central ainda não conhece este tipo de registo.</translation>
  </message>
  <message>
   <source>The hub has no such attachment, or it is not one of yours.</source>
   <translation>O servidor central não tem esse anexo, ou não é um dos seus.</translation>
  </message>
  <message>
   <source>The hub has no such file, or it is not one of yours.</source>
   <translation>O servidor central não tem esse processo, ou não é um dos seus.</translation>
  </message>
  <message>
   <source>The hub is stopping.</source>
   <translation>O servidor central está a parar.</translation>
  </message>
  <message>
   <source>The hub knows no such officer.</source>
   <translation>O servidor central não conhece esse agente.</translation>
  </message>
  <message>
   <source>The hub was put back from a backup since the last sync.</source>
   <translation>O servidor central foi reposto de uma cópia desde a última sincronização.</translation>
  </message>
  <message>
   <source>The hub was put back from a backup since this laptop last heard of it; nothing was applied.</source>
   <translation>O servidor central foi reposto de uma cópia desde o último contacto deste portátil; nada foi aplicado.</translation>
  </message>
  <message>
   <source>The hub was replaced while changes were sent.</source>
   <translation>O servidor central foi substituído durante o envio de alterações.</translation>
  </message>
  <message>
   <source>The hub's address must begin with https://.</source>
   <translation>O endereço do servidor central tem de começar por https://.</translation>
  </message>
  <message>
   <source>The hub's answer is too large.</source>
   <translation>A resposta do servidor central é demasiado grande.</translation>
  </message>
  <message>
   <source>The hub's certificate is not one this laptop trusts; the connection was refused.</source>
   <translation>O certificado do servidor central não é de confiança para este portátil; a ligação foi recusada.</translation>
  </message>
  <message>
   <source>The hub's certificate is out of its time; the connection was refused.</source>
   <translation>O certificado do servidor central está fora de prazo; a ligação foi recusada.</translation>
  </message>
  <message>
   <source>The hub's database could not be used ({1}); nothing of this request was stored.</source>
   <translation>Não foi possível usar a base de dados do servidor central ({1}); nada deste pedido foi guardado.</translation>
  </message>
  <message>
   <source>The hub's disk is full; nothing of this request was stored.</source>
   <translation>O disco do servidor central está cheio; nada deste pedido foi guardado.</translation>
  </message>
  <message>
   <source>The hub's history differs from this laptop's. Files concerned: {1}. Nothing was changed.</source>
   <translation>O histórico do servidor central difere do deste portátil; processos: {1}. Nada foi alterado.</translation>
  </message>
  <message>
   <source>The hub's receipt does not add up.</source>
   <translation>O recibo do servidor central não bate certo.</translation>
  </message>
  <message>
   <source>The hub's receipt is not for what was sent.</source>
   <translation>O recibo do servidor central não é do que foi enviado.</translation>
  </message>
  <message>
   <source>The hub's receipt is not signed by this hub.</source>
   <translation>O recibo não está assinado por este servidor central.</translation>
  </message>
  <message>
   <source>The import was stopped.</source>
   <translation>A importação foi parada.</translation>
  </message>
  <message>
   <source>The key file asks for a key derivation outside the limits. It was not used.</source>
   <translation>O ficheiro de chaves pede uma derivação de chave fora dos limites. Não foi usado.</translation>
  </message>
  <message>
   <source>The key file of this vault cannot be read. Nothing was changed.</source>
   <translation>Não é possível ler o ficheiro de chaves deste cofre. Nada foi alterado.</translation>
  </message>
  <message>
   <source>The key file of this vault holds something this program never writes. Nothing was changed.</source>
   <translation>O ficheiro de chaves deste cofre contém algo que este programa nunca escreve. Nada foi alterado.</translation>
  </message>
  <message>
   <source>The key file of this vault is damaged: neither of its two slots is whole. Nothing was changed.</source>
   <translation>O ficheiro de chaves deste cofre está danificado: nenhuma das duas cópias está íntegra. Nada foi alterado.</translation>
  </message>
  <message>
   <source>The key is right, but the database does not open with it: its beginning is damaged, or it belongs to another vault. Nothing was changed.</source>
   <translation>A chave está certa, mas a base de dados não abre com ela: o início está danificado ou pertence a outro cofre. Nada foi alterado.</translation>
  </message>
  <message>
   <source>The key of a recipient is damaged.</source>
   <translation>A chave de um destinatário está danificada.</translation>
  </message>
  <message>
   <source>The key of that laptop for files is not known here yet.</source>
   <translation>A chave desse portátil para ficheiros ainda não é conhecida aqui.</translation>
  </message>
  <message>
   <source>The key that came does not belong to this vault. Nothing was changed.</source>
   <translation>A chave recebida não é deste cofre. Nada foi alterado.</translation>
  </message>
  <message>
   <source>The keyring answered with an error ({1}). The vault was not touched.</source>
   <translation>O porta-chaves respondeu com um erro ({1}). O cofre não foi tocado.</translation>
  </message>
  <message>
   <source>The keyring gave no answer within {1} seconds. The vault was not touched.</source>
   <translation>O porta-chaves não respondeu em {1} segundos. O cofre não foi tocado.</translation>
  </message>
  <message>
   <source>The keyring holds another device secret than this vault was made with. The vault was not touched.</source>
   <translation>O porta-chaves guarda um segredo de dispositivo diferente do deste cofre. O cofre não foi tocado.</translation>
  </message>
  <message>
   <source>The keyring holds something that is no device secret. The vault was not touched.</source>
   <translation>O porta-chaves guarda algo que não é um segredo de dispositivo. O cofre não foi tocado.</translation>
  </message>
  <message>
   <source>The keyring is locked. The vault was not touched.</source>
   <translation>O porta-chaves está bloqueado. O cofre não foi tocado.</translation>
  </message>
  <message>
   <source>The keyring took the device secret but did not keep it. The vault was not touched.</source>
   <translation>O porta-chaves aceitou o segredo do dispositivo mas não o guardou. O cofre não foi tocado.</translation>
  </message>
  <message>
   <source>The keyring works, but has no entry for this vault. The vault was not touched; nothing is lost yet.</source>
   <translation>O porta-chaves funciona, mas não tem entrada para este cofre. O cofre não foi tocado; ainda nada se perdeu.</translation>
  </message>
  <message>
   <source>The list counts {1} notices, this file holds {2}.{3}</source>
   <translation>A lista conta {1} avisos; este ficheiro contém {2}.{3}</translation>
  </message>
  <message>
   <source>The longitude stood first.</source>
   <translation>A longitude vinha primeiro.</translation>
  </message>
  <message>
   <source>The message is damaged.</source>
   <translation>A mensagem está danificada.</translation>
  </message>
  <message>
   <source>The message is too large.</source>
   <translation>A mensagem é demasiado grande.</translation>
  </message>
  <message>
   <source>The name of the hub is not known on this network.</source>
   <translation>O nome do servidor central não é conhecido nesta rede.</translation>
  </message>
  <message>
   <source>The new vault did not pass its check. The damaged one was left as it is.</source>
   <translation>O cofre novo não passou na verificação. O danificado ficou como está.</translation>
  </message>
  <message>
   <source>The order does not bear the signature of the hub; it was not obeyed.</source>
   <translation>A ordem não tem a assinatura do servidor central; não foi cumprida.</translation>
  </message>
  <message>
   <source>The order was made for another laptop or another question; it was not obeyed.</source>
   <translation>A ordem era para outro portátil ou outra pergunta; não foi cumprida.</translation>
  </message>
  <message>
   <source>The passphrase is longer than {1} characters.</source>
   <translation>A frase-passe tem mais de {1} caracteres.</translation>
  </message>
  <message>
   <source>The passphrase is wrong, and the vault is now locked out. Nothing was deleted.</source>
   <translation>A frase-passe está errada e o cofre ficou bloqueado. Nada foi apagado.</translation>
  </message>
  <message>
   <source>The passphrase is wrong.{1} Tries left before the vault locks itself: {2}.</source>
   <translation>A frase-passe está errada.{1} Tentativas antes de o cofre se bloquear: {2}.</translation>
  </message>
  <message>
   <source>The passphrase needs at least {1} characters; this one has {2}.</source>
   <translation>A frase-passe precisa de pelo menos {1} caracteres; esta tem {2}.</translation>
  </message>
  <message>
   <source>The picture cannot be written.</source>
   <translation>Não é possível escrever a imagem.</translation>
  </message>
  <message>
   <source>The profile cannot be locked for this program. Nothing was changed.</source>
   <translation>Não é possível reservar o perfil para este programa. Nada foi alterado.</translation>
  </message>
  <message>
   <source>The prompt of the keyring was closed, or this session cannot show it. The vault was not touched.</source>
   <translation>O pedido do porta-chaves foi fechado, ou esta sessão não o consegue mostrar. O cofre não foi tocado.</translation>
  </message>
  <message>
   <source>The proxy asks for a sign-in that this laptop does not have.</source>
   <translation>O proxy pede uma identificação que este portátil não tem.</translation>
  </message>
  <message>
   <source>The proxy of this machine was decided by its administrator.</source>
   <translation>O proxy deste equipamento foi decidido pelo administrador.</translation>
  </message>
  <message>
   <source>The proxy that is set for this laptop did not let the connection through.</source>
   <translation>O proxy definido para este portátil não deixou passar a ligação.</translation>
  </message>
  <message>
   <source>The record belongs in another file.</source>
   <translation>O registo pertence a outro processo.</translation>
  </message>
  <message>
   <source>The record is of another kind.</source>
   <translation>O registo é de outro tipo.</translation>
  </message>
  <message>
   <source>The record that it changes has not arrived yet.</source>
   <translation>O registo que altera ainda não chegou.</translation>
  </message>
  <message>
   <source>The recovery file cannot be written. The vault itself was not changed.</source>
   <translation>Não é possível escrever o ficheiro de recuperação. O cofre não foi alterado.</translation>
  </message>
  <message>
   <source>The seal of a page does not hold.</source>
   <translation>O selo de uma página não é válido.</translation>
  </message>
  <message>
   <source>The seal of these changes does not hold.</source>
   <translation>O selo destas alterações não é válido.</translation>
  </message>
  <message>
   <source>The stick may be locked; choose another place.</source>
   <translation>A pen USB pode estar protegida; escolha outro local.</translation>
  </message>
  <message>
   <source>The sync was stopped.</source>
   <translation>A sincronização foi parada.</translation>
  </message>
  <message>
   <source>The time without contact ended at {1} UTC. Nothing was deleted.</source>
   <translation>O prazo sem contacto terminou em {1} UTC. Nada foi apagado.</translation>
  </message>
  <message>
   <source>The times of {1} rows have no time zone; they were read as UTC. If they are local times, import the file again with the time zone of the sender.</source>
   <translation>As horas de {1} linhas não têm fuso horário; foram lidas como UTC. Se são horas locais, importe de novo o ficheiro com o fuso do remetente.</translation>
  </message>
  <message>
   <source>The update of the vault would lose {1} references. It was rolled back whole.</source>
   <translation>A atualização do cofre perderia {1} referências. Foi anulada por inteiro.</translation>
  </message>
  <message>
   <source>The vault is held by another process. The edit was rolled back whole; everything saved before it is safe.</source>
   <translation>Outro processo retém o cofre. A alteração foi anulada por inteiro; tudo o que é anterior está a salvo.</translation>
  </message>
  <message>
   <source>The vault is locked out after {1} failed attempts. Nothing was deleted.</source>
   <translation>O cofre ficou bloqueado após {1} tentativas falhadas. Nada foi apagado.</translation>
  </message>
  <message>
   <source>The vault was locked before this could be done. Nothing was changed.</source>
   <translation>O cofre foi bloqueado antes de isto se poder fazer. Nada foi alterado.</translation>
  </message>
  <message>
   <source>The word for the certainty is not known; it was taken as unsure</source>
   <translation>A palavra da certeza não é conhecida; foi tomada como incerta</translation>
  </message>
  <message>
   <source>There are both a minus sign and a letter; they were read as saying the same.</source>
   <translation>Há sinal menos e letra; leu-se que dizem o mesmo.</translation>
  </message>
  <message>
   <source>There is a vault in this profile already.</source>
   <translation>Já existe um cofre neste perfil.</translation>
  </message>
  <message>
   <source>There is no room for the file there; nothing was left.</source>
   <translation>Não há espaço aí para o ficheiro; nada ficou.</translation>
  </message>
  <message>
   <source>There is no such format.</source>
   <translation>Esse formato não existe.</translation>
  </message>
  <message>
   <source>There is no vault in this profile.</source>
   <translation>Não há nenhum cofre neste perfil.</translation>
  </message>
  <message>
   <source>There is not enough free memory ({1} MB are needed) to check the passphrase.</source>
   <translation>Não há memória livre suficiente (são precisos {1} MB) para verificar a frase-passe.</translation>
  </message>
  <message>
   <source>There is something at that place already.</source>
   <translation>Já há alguma coisa nesse lugar.</translation>
  </message>
  <message>
   <source>There were {1} failed attempts. The next try is possible in {2}.</source>
   <translation>Houve {1} tentativas falhadas. A próxima é possível dentro de {2}.</translation>
  </message>
  <message>
   <source>They are safe and wait. Sync again.</source>
   <translation>Estão a salvo e esperam. Sincronize de novo.</translation>
  </message>
  <message>
   <source>They are safe. Sync again.</source>
   <translation>Estão a salvo. Sincronize de novo.</translation>
  </message>
  <message>
   <source>This answer belongs to another question than the newest one of this laptop. Nothing was changed.</source>
   <translation>Esta resposta não corresponde ao pedido mais recente deste portátil. Nada foi alterado.</translation>
  </message>
  <message>
   <source>This attachment is damaged on this laptop. Nothing was deleted.</source>
   <translation>Este anexo está danificado neste portátil. Nada foi apagado.</translation>
  </message>
  <message>
   <source>This attachment is longer than it was. Nothing was deleted.</source>
   <translation>Este anexo é mais longo do que era. Nada foi apagado.</translation>
  </message>
  <message>
   <source>This attachment is not on this laptop.</source>
   <translation>Este anexo não está neste portátil.</translation>
  </message>
  <message>
   <source>This code does not open this vault: it was used, or newer ones took its place. Nothing was changed.</source>
   <translation>Este código não abre este cofre: já foi usado, ou há outros mais novos. Nada foi alterado.</translation>
  </message>
  <message>
   <source>This device has been shut out.</source>
   <translation>Este dispositivo foi excluído.</translation>
  </message>
  <message>
   <source>This file is a database without encryption. It was not opened.</source>
   <translation>Este ficheiro é uma base de dados sem cifra. Não foi aberto.</translation>
  </message>
  <message>
   <source>This file is only for reading here. Nothing was changed.</source>
   <translation>Este processo é aqui só de leitura. Nada foi alterado.</translation>
  </message>
  <message>
   <source>This invite does not work.</source>
   <translation>Este convite não funciona.</translation>
  </message>
  <message>
   <source>This is not a backup of a vault.</source>
   <translation>Isto não é uma cópia de segurança de um cofre.</translation>
  </message>
  <message>
   <source>This is not a file of Calibar.</source>
   <translation>Isto não é um ficheiro do Calibar.</translation>
  </message>
  <message>
   <source>This is not a name of a file.</source>
   <translation>Não é um nome de processo.</translation>
  </message>
  <message>
   <source>This is not a whole code: one of its letters or more is wrong. Nothing was changed.</source>
   <translation>Não é um código completo: uma ou mais letras estão erradas. Nada foi alterado.</translation>
  </message>
  <message>
   <source>This is not an address of a hub.</source>
   <translation>Isto não é um endereço de servidor central.</translation>
  </message>
  <message>
   <source>This is not an address of a proxy.</source>
   <translation>Isto não é o endereço de um proxy.</translation>
  </message>
  <message>
   <source>This is not an id.</source>
   <translation>Isto não é um identificador.</translation>
  </message>
  <message>
   <source>This is not an invite.</source>
   <translation>Isto não é um convite.</translation>
  </message>
  <message>
   <source>This is not the passphrase that was chosen when headquarters was asked. Nothing was changed.</source>
   <translation>Não é a frase-passe escolhida quando se pediu à central. Nada foi alterado.</translation>
  </message>
  <message>
   <source>This laptop does not know the key of headquarters for files yet.</source>
   <translation>Este portátil ainda não conhece a chave da central para ficheiros.</translation>
  </message>
  <message>
   <source>This laptop has no network.</source>
   <translation>Este portátil não tem rede.</translation>
  </message>
  <message>
   <source>This laptop's number of the change was used before: restored from a copy?</source>
   <translation>O número de alteração deste portátil já tinha sido usado: foi reposto de uma cópia?</translation>
  </message>
  <message>
   <source>This passphrase is among those that are tried first.</source>
   <translation>Esta frase-passe está entre as primeiras que se experimentam.</translation>
  </message>
  <message>
   <source>This program is too old for the hub.</source>
   <translation>Este programa é demasiado antigo para o servidor central.</translation>
  </message>
  <message>
   <source>This program is too old to receive from the hub.</source>
   <translation>Este programa é demasiado antigo para receber do servidor central.</translation>
  </message>
  <message>
   <source>This session has no keyring service. The vault was not touched.</source>
   <translation>Esta sessão não tem serviço de porta-chaves. O cofre não foi tocado.</translation>
  </message>
  <message>
   <source>This session has no keyring, and the vault needs its device secret. The vault was not touched.</source>
   <translation>Esta sessão não tem porta-chaves e o cofre precisa do segredo do dispositivo. O cofre não foi tocado.</translation>
  </message>
  <message>
   <source>This vault holds nothing by which it could be opened without its passphrase.</source>
   <translation>Este cofre não tem nada com que possa ser aberto sem a sua frase-passe.</translation>
  </message>
  <message>
   <source>Times are UTC.</source>
   <translation>As horas são UTC.</translation>
  </message>
  <message>
   <source>Times without a zone were read as UTC, as GPX says</source>
   <translation>As horas sem fuso foram lidas como UTC, como diz o GPX</translation>
  </message>
  <message>
   <source>Try again and enter the password of the keyring (most often your login password).</source>
   <translation>Tente de novo e introduza a palavra-passe do porta-chaves (quase sempre a de início de sessão).</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>Tente de novo dentro de momentos.</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>Tente mais tarde.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Tente de novo.</translation>
  </message>
  <message>
   <source>Try again. If it happens again, check the disk and its free space before going on.</source>
   <translation>Tente de novo. Se se repetir, verifique o disco e o espaço livre antes de continuar.</translation>
  </message>
  <message>
   <source>Try again. If it happens again, check the disk.</source>
   <translation>Tente de novo. Se se repetir, verifique o disco.</translation>
  </message>
  <message>
   <source>Try again. If it happens again, log out and in, or ask your administrator.</source>
   <translation>Tente de novo. Se se repetir, termine e inicie a sessão, ou pergunte ao administrador.</translation>
  </message>
  <message>
   <source>Try another code of the newest sheet, or ask headquarters.</source>
   <translation>Tente outro código da folha mais recente, ou peça à central.</translation>
  </message>
  <message>
   <source>Try the edit again.</source>
   <translation>Tente de novo a alteração.</translation>
  </message>
  <message>
   <source>Type it as it was given, such as ABCDE-FGHJK-MNPQR-STUVW.</source>
   <translation>Escreva-o tal como lhe foi dado, por exemplo ABCDE-FGHJK-MNPQR-STUVW.</translation>
  </message>
  <message>
   <source>Type that one, or ask headquarters anew.</source>
   <translation>Escreva essa, ou peça de novo à central.</translation>
  </message>
  <message>
   <source>UTM and MGRS end at 80 south and 84 north</source>
   <translation>UTM e MGRS terminam em 80 sul e 84 norte</translation>
  </message>
  <message>
   <source>Unlock it (most often with your login password), then try again.</source>
   <translation>Desbloqueie-o (quase sempre com a palavra-passe de início de sessão) e tente de novo.</translation>
  </message>
  <message>
   <source>Unlock it and try again.</source>
   <translation>Desbloqueie-o e tente de novo.</translation>
  </message>
  <message>
   <source>Unlock it, or choose another --profile.</source>
   <translation>Desbloqueie-o, ou escolha outro --profile.</translation>
  </message>
  <message>
   <source>Unpack it first.</source>
   <translation>Descomprima-o primeiro.</translation>
  </message>
  <message>
   <source>Update Calibar on this laptop, then try again.</source>
   <translation>Atualize o Calibar neste portátil e tente de novo.</translation>
  </message>
  <message>
   <source>Update Calibar on this laptop, then unlock again.</source>
   <translation>Atualize o Calibar neste portátil e desbloqueie de novo.</translation>
  </message>
  <message>
   <source>Update Calibar on this laptop.</source>
   <translation>Atualize o Calibar neste portátil.</translation>
  </message>
  <message>
   <source>Update this program.</source>
   <translation>Atualize este programa.</translation>
  </message>
  <message>
   <source>Use a newer program.</source>
   <translation>Use um programa mais recente.</translation>
  </message>
  <message>
   <source>Use an older backup.</source>
   <translation>Use uma cópia de segurança mais antiga.</translation>
  </message>
  <message>
   <source>Use another stick.</source>
   <translation>Use outra pen USB.</translation>
  </message>
  <message>
   <source>Use at most {1} characters.</source>
   <translation>Use no máximo {1} caracteres.</translation>
  </message>
  <message>
   <source>Use one of the kinds of the catalogue.</source>
   <translation>Use um dos tipos do catálogo.</translation>
  </message>
  <message>
   <source>Use one of {1}.</source>
   <translation>Use um de {1}.</translation>
  </message>
  <message>
   <source>Use that window, or close it and try again.</source>
   <translation>Use essa janela, ou feche-a e tente de novo.</translation>
  </message>
  <message>
   <source>Use the fields of the catalogue.</source>
   <translation>Use os campos do catálogo.</translation>
  </message>
  <message>
   <source>Use the window that is open, close it first, or choose another --profile.</source>
   <translation>Use a janela aberta, feche-a primeiro ou escolha outro --profile.</translation>
  </message>
  <message>
   <source>What had not been sent was left with headquarters. To work again, ask for an invite.</source>
   <translation>O que não tinha sido enviado ficou na central. Para voltar a trabalhar, peça um convite.</translation>
  </message>
  <message>
   <source>What stands above the header in row {1} was not read</source>
   <translation>O que está acima do cabeçalho na linha {1} não foi lido</translation>
  </message>
  <message>
   <source>What was applied stays. Import it again.</source>
   <translation>O que foi aplicado mantém-se. Importe-o de novo.</translation>
  </message>
  <message>
   <source>What was received stays so; the rest waits.</source>
   <translation>O que foi recebido mantém-se; o resto espera.</translation>
  </message>
  <message>
   <source>What was sent or received stays so.</source>
   <translation>O que foi enviado ou recebido mantém-se.</translation>
  </message>
  <message>
   <source>What was sent or received stays so; the rest waits.</source>
   <translation>O que foi enviado ou recebido mantém-se; o resto espera.</translation>
  </message>
  <message>
   <source>What was sent stays on this laptop. Sync again; if this stays, tell the person who runs the hub.</source>
   <translation>O que foi enviado fica neste portátil. Sincronize de novo; se persistir, avise quem administra o servidor central.</translation>
  </message>
  <message>
   <source>Whoever answered has a certificate for another address than the hub's; the connection was refused.</source>
   <translation>Quem respondeu tem um certificado de outro endereço, não do servidor central; a ligação foi recusada.</translation>
  </message>
  <message>
   <source>Whole numbers go to 2^53.</source>
   <translation>Os inteiros vão até 2^53.</translation>
  </message>
  <message>
   <source>Whose laptop this is could not be read in what is left of the vault. Nothing was changed.</source>
   <translation>No que resta do cofre não se pôde ler de quem é este portátil. Nada foi alterado.</translation>
  </message>
  <message>
   <source>With a.m. and p.m. hours go from 1 to 12.</source>
   <translation>Com a.m. e p.m. as horas vão de 1 a 12.</translation>
  </message>
  <message>
   <source>Withdraw the record and write a new one.</source>
   <translation>Retire o registo e escreva um novo.</translation>
  </message>
  <message>
   <source>Without a device secret the passphrase needs {1} characters or {2} words.</source>
   <translation>Sem segredo de dispositivo a frase-passe precisa de {1} caracteres ou {2} palavras.</translation>
  </message>
  <message>
   <source>Write A, B, C or X and then 1 to 4, such as B2.</source>
   <translation>Escreva A, B, C ou X e depois 1 a 4, como B2.</translation>
  </message>
  <message>
   <source>Write H0, H1, H2 or H3, joined by + when several apply.</source>
   <translation>Escreva H0, H1, H2 ou H3, unidos por + se vários se aplicarem.</translation>
  </message>
  <message>
   <source>Write a date as 1979, 1979-01 or 1979-01-17.</source>
   <translation>Escreva a data como 1979, 1979-01 ou 1979-01-17.</translation>
  </message>
  <message>
   <source>Write a time as 2026-11-23T18:42:00Z.</source>
   <translation>Escreva a hora como 2026-11-23T18:42:00Z.</translation>
  </message>
  <message>
   <source>Write a zone as Z or -05:00.</source>
   <translation>Escreva o fuso como Z ou -05:00.</translation>
  </message>
  <message>
   <source>Write dates as 2026-11-23 or 23/11/2026, with four digits for the year.</source>
   <translation>Escreva as datas como 2026-11-23 ou 23/11/2026, com quatro algarismos no ano.</translation>
  </message>
  <message>
   <source>Write dates as 2026-11-23.</source>
   <translation>Escreva as datas como 2026-11-23.</translation>
  </message>
  <message>
   <source>Write digits only.</source>
   <translation>Escreva só algarismos.</translation>
  </message>
  <message>
   <source>Write it as America/Lima, UTC or -05:00.</source>
   <translation>Escreva-o como America/Lima, UTC ou -05:00.</translation>
  </message>
  <message>
   <source>Write it like -12.0464, -77.0428 or 12°02'47"S 77°02'34"W, UTM, MGRS, a full Plus Code or a map link.</source>
   <translation>Escreva-a como -12.0464, -77.0428 ou 12°02′47″S 77°02′34″W, UTM, MGRS, um Plus Code completo ou uma ligação de mapa.</translation>
  </message>
  <message>
   <source>Write metres, such as 100.</source>
   <translation>Escreva metros, como 100.</translation>
  </message>
  <message>
   <source>Write the year with four digits.</source>
   <translation>Escreva o ano com quatro algarismos.</translation>
  </message>
  <message>
   <source>Write times as 14:30.</source>
   <translation>Escreva as horas como 14:30.</translation>
  </message>
  <message>
   <source>You may be on a network that reads along. Everything made here is safe and waits. Use another network or ask the help desk.</source>
   <translation>Pode estar numa rede que interceta o tráfego. Tudo o que fez aqui está a salvo e espera. Use outra rede ou pergunte ao suporte técnico.</translation>
  </message>
  <message>
   <source>You may read this file but not write in it.</source>
   <translation>Pode ler este processo, mas não escrever nele.</translation>
  </message>
  <message>
   <source>a PDF</source>
   <translation>um PDF</translation>
  </message>
  <message>
   <source>a compressed file</source>
   <translation>um ficheiro comprimido</translation>
  </message>
  <message>
   <source>a database</source>
   <translation>uma base de dados</translation>
  </message>
  <message>
   <source>a directory of this PMTiles file is damaged</source>
   <translation>um diretório deste ficheiro PMTiles está danificado</translation>
  </message>
  <message>
   <source>a field has more than {1} characters</source>
   <translation>um campo tem mais de {1} caracteres</translation>
  </message>
  <message>
   <source>a geo: address is written geo:-12.0464,-77.0428</source>
   <translation>um endereço geo: escreve-se geo:-12.0464,-77.0428</translation>
  </message>
  <message>
   <source>a key stands twice in one object</source>
   <translation>uma chave aparece duas vezes num objeto</translation>
  </message>
  <message>
   <source>a map shows at most {1} points</source>
   <translation>um mapa mostra no máximo {1} pontos</translation>
  </message>
  <message>
   <source>a minute</source>
   <translation>um minuto</translation>
  </message>
  <message>
   <source>a number is too large</source>
   <translation>um número é demasiado grande</translation>
  </message>
  <message>
   <source>a number with so many digits is no coordinate</source>
   <translation>um número com tantos algarismos não é uma coordenada</translation>
  </message>
  <message>
   <source>a picture</source>
   <translation>uma imagem</translation>
  </message>
  <message>
   <source>a point lies outside latitude ±90 or longitude ±180</source>
   <translation>um ponto está fora da latitude ±90 ou longitude ±180</translation>
  </message>
  <message>
   <source>a quotation mark opens here and is not closed, or a field is too long</source>
   <translation>aqui abrem-se aspas que não se fecham, ou um campo é demasiado longo</translation>
  </message>
  <message>
   <source>a short Plus Code needs its reference town: give the full code, such as 57R9WXQ4+CV</source>
   <translation>um Plus Code curto precisa da localidade de referência: indique o código completo, como 57R9WXQ4+CV</translation>
  </message>
  <message>
   <source>a shortened link holds no coordinates: open it at the station and paste the long one</source>
   <translation>uma ligação encurtada não tem coordenadas: abra-a na esquadra e cole a longa</translation>
  </message>
  <message>
   <source>a text is longer than {1} characters</source>
   <translation>um texto tem mais de {1} caracteres</translation>
  </message>
  <message>
   <source>a tile of this map file is not binary</source>
   <translation>um mosaico deste ficheiro de mapa não é binário</translation>
  </message>
  <message>
   <source>a track names nobody</source>
   <translation>um trajeto não indica ninguém</translation>
  </message>
  <message>
   <source>a whole number is too large</source>
   <translation>um inteiro é demasiado grande</translation>
  </message>
  <message>
   <source>a workbook or zip archive</source>
   <translation>um livro de cálculo ou arquivo ZIP</translation>
  </message>
  <message>
   <source>an MGRS reference has an even number of digits, ten at most</source>
   <translation>uma referência MGRS tem um número par de algarismos, dez no máximo</translation>
  </message>
  <message>
   <source>an old Office file</source>
   <translation>um ficheiro antigo do Office</translation>
  </message>
  <message>
   <source>both halves are latitudes, or both are longitudes</source>
   <translation>ambas as metades são latitudes, ou ambas longitudes</translation>
  </message>
  <message>
   <source>both values cannot stand together here</source>
   <translation>aqui não podem ficar ambos os valores</translation>
  </message>
  <message>
   <source>day</source>
   <translation>dia</translation>
  </message>
  <message>
   <source>each half has degrees, and at most minutes and seconds</source>
   <translation>cada metade tem graus, e no máximo minutos e segundos</translation>
  </message>
  <message>
   <source>entries {1} to {2} are missing</source>
   <translation>faltam as entradas {1} a {2}</translation>
  </message>
  <message>
   <source>entry {1} does not follow the one before it</source>
   <translation>a entrada {1} não segue a anterior</translation>
  </message>
  <message>
   <source>entry {1} is not the one whose head headquarters keeps: the log was written anew</source>
   <translation>a entrada {1} não é aquela cuja cabeça a central guarda: o registo foi reescrito</translation>
  </message>
  <message>
   <source>entry {1} was altered</source>
   <translation>a entrada {1} foi alterada</translation>
  </message>
  <message>
   <source>give 1 to 200 letters</source>
   <translation>indique 1 a 200 letras</translation>
  </message>
  <message>
   <source>headquarters refused it: give it up on the sync screen</source>
   <translation>a central recusou-o: desista dele no ecrã de sincronização</translation>
  </message>
  <message>
   <source>it does not have the form that it must have</source>
   <translation>não tem a forma que deve ter</translation>
  </message>
  <message>
   <source>it is longer than {1} characters</source>
   <translation>tem mais de {1} caracteres</translation>
  </message>
  <message>
   <source>it is nested too deeply</source>
   <translation>tem demasiados níveis</translation>
  </message>
  <message>
   <source>it is none of the words allowed here</source>
   <translation>não é nenhuma das palavras admitidas aqui</translation>
  </message>
  <message>
   <source>it is not clear where the latitude ends; write N or S, E or W, or degree signs</source>
   <translation>não é claro onde termina a latitude; escreva N ou S, E ou W, ou sinais de grau</translation>
  </message>
  <message>
   <source>it is not clear which commas are decimal; put a space between the two halves</source>
   <translation>não é claro que vírgulas são decimais; ponha um espaço entre as duas metades</translation>
  </message>
  <message>
   <source>it is not clear which is the day and which is the month</source>
   <translation>não é claro qual é o dia e qual o mês</translation>
  </message>
  <message>
   <source>it is not clear which number the letters belong to</source>
   <translation>não é claro a que número pertencem as letras</translation>
  </message>
  <message>
   <source>it lies outside 0 to {1} {2}</source>
   <translation>está fora de 0 a {1} {2}</translation>
  </message>
  <message>
   <source>it was changed since: the newer value stays</source>
   <translation>foi alterado desde então: fica o valor mais recente</translation>
  </message>
  <message>
   <source>its target is kept, and so is all that came with it</source>
   <translation>o seu alvo mantém-se, e também tudo o que veio com ele</translation>
  </message>
  <message>
   <source>key {1}</source>
   <translation>chave {1}</translation>
  </message>
  <message>
   <source>kilograms</source>
   <translation>quilogramas</translation>
  </message>
  <message>
   <source>latitude</source>
   <translation>latitude</translation>
  </message>
  <message>
   <source>latitude and longitude belong together</source>
   <translation>latitude e longitude vão juntas</translation>
  </message>
  <message>
   <source>latitude {1} lies outside -90 to 90</source>
   <translation>a latitude {1} está fora de -90 a 90</translation>
  </message>
  <message>
   <source>line {1}</source>
   <translation>linha {1}</translation>
  </message>
  <message>
   <source>line {1} column {2}</source>
   <translation>linha {1} coluna {2}</translation>
  </message>
  <message>
   <source>longitude</source>
   <translation>longitude</translation>
  </message>
  <message>
   <source>longitude {1} lies outside -180 to 180</source>
   <translation>a longitude {1} está fora de -180 a 180</translation>
  </message>
  <message>
   <source>metres</source>
   <translation>metros</translation>
  </message>
  <message>
   <source>minutes and seconds end at 59</source>
   <translation>os minutos e segundos terminam em 59</translation>
  </message>
  <message>
   <source>month</source>
   <translation>mês</translation>
  </message>
  <message>
   <source>no coordinates stand in this link</source>
   <translation>esta ligação não tem coordenadas</translation>
  </message>
  <message>
   <source>no header row was recognised</source>
   <translation>não se reconheceu nenhuma linha de cabeçalho</translation>
  </message>
  <message>
   <source>no target on this laptop has this file number</source>
   <translation>nenhum alvo neste portátil tem este número de processo</translation>
  </message>
  <message>
   <source>not a number</source>
   <translation>não é um número</translation>
  </message>
  <message>
   <source>notes and sightings are not overwritten</source>
   <translation>as notas e os avistamentos não são reescritos</translation>
  </message>
  <message>
   <source>nothing in the file names a case, and no target was chosen</source>
   <translation>nada no ficheiro indica um processo e não se escolheu alvo</translation>
  </message>
  <message>
   <source>nothing was changed</source>
   <translation>nada foi alterado</translation>
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
   <translation>uma metade tem letra de hemisfério e a outra não</translation>
  </message>
  <message>
   <source>one half has two letters</source>
   <translation>uma metade tem duas letras</translation>
  </message>
  <message>
   <source>only .mbtiles and .pmtiles files are read</source>
   <translation>só se leem ficheiros .mbtiles e .pmtiles</translation>
  </message>
  <message>
   <source>only WGS84 is read from a geo: address</source>
   <translation>de um endereço geo: só se lê WGS84</translation>
  </message>
  <message>
   <source>only the last of degrees, minutes and seconds may have decimals, only the first a sign</source>
   <translation>só o último de graus, minutos e segundos pode ter decimais, só o primeiro sinal</translation>
  </message>
  <message>
   <source>others have built on it since: withdraw it by hand if it is wrong</source>
   <translation>outros basearam-se nele desde então: retire-o à mão se estiver errado</translation>
  </message>
  <message>
   <source>permission</source>
   <translation>autorização</translation>
  </message>
  <message>
   <source>place</source>
   <translation>local</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>motivo</translation>
  </message>
  <message>
   <source>row {1}</source>
   <translation>linha {1}</translation>
  </message>
  <message>
   <source>the JSON is nested deeper than {1} levels</source>
   <translation>o JSON tem mais de {1} níveis</translation>
  </message>
  <message>
   <source>the XML declares what is not accepted: a document type or an encoding</source>
   <translation>o XML declara algo não aceite: um tipo de documento ou uma codificação</translation>
  </message>
  <message>
   <source>the XML is nested deeper than {1} levels</source>
   <translation>o XML tem mais de {1} níveis</translation>
  </message>
  <message>
   <source>the attachment is not here</source>
   <translation>o anexo não está aqui</translation>
  </message>
  <message>
   <source>the bytes of this file are not on this laptop yet</source>
   <translation>o conteúdo deste ficheiro ainda não está neste portátil</translation>
  </message>
  <message>
   <source>the columns of these points differ in length</source>
   <translation>as colunas destes pontos têm comprimentos diferentes</translation>
  </message>
  <message>
   <source>the coordinate is empty</source>
   <translation>a coordenada está vazia</translation>
  </message>
  <message>
   <source>the date has another time with it than the column of the time</source>
   <translation>a data traz uma hora diferente da coluna da hora</translation>
  </message>
  <message>
   <source>the description of this PMTiles file is damaged</source>
   <translation>a descrição deste ficheiro PMTiles está danificada</translation>
  </message>
  <message>
   <source>the directories of this PMTiles file are nested too deeply</source>
   <translation>os diretórios deste ficheiro PMTiles têm demasiados níveis</translation>
  </message>
  <message>
   <source>the easting of a UTM reference lies between 100000 and 999999</source>
   <translation>a coordenada este de uma referência UTM está entre 100000 e 999999</translation>
  </message>
  <message>
   <source>the file cannot be read</source>
   <translation>não é possível ler o ficheiro</translation>
  </message>
  <message>
   <source>the file has more than {1} entries</source>
   <translation>o ficheiro tem mais de {1} entradas</translation>
  </message>
  <message>
   <source>the file has more than {1} points</source>
   <translation>o ficheiro tem mais de {1} pontos</translation>
  </message>
  <message>
   <source>the file has {1} bytes; at most {2} are read</source>
   <translation>o ficheiro tem {1} bytes; leem-se no máximo {2}</translation>
  </message>
  <message>
   <source>the file holds bytes that are not {1}</source>
   <translation>o ficheiro contém bytes que não são {1}</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>o ficheiro está vazio</translation>
  </message>
  <message>
   <source>the file is larger than 25 MB</source>
   <translation>o ficheiro tem mais de 25 MB</translation>
  </message>
  <message>
   <source>the file says it is {1} and is not</source>
   <translation>o ficheiro diz ser {1} e não é</translation>
  </message>
  <message>
   <source>the log ends at entry {1}, but headquarters keeps the head of entry {2}</source>
   <translation>o registo termina na entrada {1}, mas a central guarda a cabeça da entrada {2}</translation>
  </message>
  <message>
   <source>the map library is missing</source>
   <translation>falta a biblioteca de mapas</translation>
  </message>
  <message>
   <source>the map page holds what it must not: {1}</source>
   <translation>a página do mapa contém o que não deve: {1}</translation>
  </message>
  <message>
   <source>the marks for degrees, minutes and seconds are out of order</source>
   <translation>os sinais de graus, minutos e segundos estão fora de ordem</translation>
  </message>
  <message>
   <source>the minus sign contradicts the letter</source>
   <translation>o sinal menos contradiz a letra</translation>
  </message>
  <message>
   <source>the name has more than {1} characters</source>
   <translation>o nome tem mais de {1} caracteres</translation>
  </message>
  <message>
   <source>the northing of a UTM reference lies between 0 and 10000000</source>
   <translation>a coordenada norte de uma referência UTM está entre 0 e 10000000</translation>
  </message>
  <message>
   <source>the notice has no name</source>
   <translation>o aviso não tem nome</translation>
  </message>
  <message>
   <source>the number is too large</source>
   <translation>o número é demasiado grande</translation>
  </message>
  <message>
   <source>the picture has more than 50 megapixels</source>
   <translation>a imagem tem mais de 50 megapíxeis</translation>
  </message>
  <message>
   <source>the picture is damaged</source>
   <translation>a imagem está danificada</translation>
  </message>
  <message>
   <source>the picture is larger than 25 MB</source>
   <translation>a imagem tem mais de 25 MB</translation>
  </message>
  <message>
   <source>the picture needs too much memory</source>
   <translation>a imagem precisa de demasiada memória</translation>
  </message>
  <message>
   <source>the picture takes too long to read</source>
   <translation>a imagem demora demasiado a ler</translation>
  </message>
  <message>
   <source>the point has no time</source>
   <translation>o ponto não tem hora</translation>
  </message>
  <message>
   <source>the precision is not a length</source>
   <translation>a precisão não é um comprimento</translation>
  </message>
  <message>
   <source>the reason is missing</source>
   <translation>falta o motivo</translation>
  </message>
  <message>
   <source>the row has no date</source>
   <translation>a linha não tem data</translation>
  </message>
  <message>
   <source>the row has {1} columns and the header {2}</source>
   <translation>a linha tem {1} colunas e o cabeçalho {2}</translation>
  </message>
  <message>
   <source>the row names no case</source>
   <translation>a linha não indica nenhum processo</translation>
  </message>
  <message>
   <source>the table has more than {1} rows</source>
   <translation>a tabela tem mais de {1} linhas</translation>
  </message>
  <message>
   <source>the text holds a NUL character</source>
   <translation>o texto contém um carácter NUL</translation>
  </message>
  <message>
   <source>the text holds half a character</source>
   <translation>o texto contém meio carácter</translation>
  </message>
  <message>
   <source>the time has no zone</source>
   <translation>a hora não tem fuso</translation>
  </message>
  <message>
   <source>the uncertainty of a geo: address is a number of metres</source>
   <translation>a incerteza de um endereço geo: é um número de metros</translation>
  </message>
  <message>
   <source>the year lies outside {1} to {2}</source>
   <translation>o ano está fora de {1} a {2}</translation>
  </message>
  <message>
   <source>the {1} has more than {2} characters</source>
   <translation>{1}: mais de {2} caracteres</translation>
  </message>
  <message>
   <source>the {1} is not a number</source>
   <translation>{1}: não é um número</translation>
  </message>
  <message>
   <source>there are more than {1} columns</source>
   <translation>há mais de {1} colunas</translation>
  </message>
  <message>
   <source>there is a control character in this coordinate</source>
   <translation>há um carácter de controlo nesta coordenada</translation>
  </message>
  <message>
   <source>there is both a comma and a point within one number</source>
   <translation>há vírgula e ponto no mesmo número</translation>
  </message>
  <message>
   <source>there is no UTM zone {1}</source>
   <translation>a zona UTM {1} não existe</translation>
  </message>
  <message>
   <source>there is no notice in this file</source>
   <translation>não há nenhum aviso neste ficheiro</translation>
  </message>
  <message>
   <source>there is no other laptop of that id here</source>
   <translation>aqui não há outro portátil com esse identificador</translation>
  </message>
  <message>
   <source>there is no point in this file</source>
   <translation>não há nenhum ponto neste ficheiro</translation>
  </message>
  <message>
   <source>there is no such MGRS square</source>
   <translation>esse quadrado MGRS não existe</translation>
  </message>
  <message>
   <source>there is no such day in that month</source>
   <translation>esse mês não tem esse dia</translation>
  </message>
  <message>
   <source>there is no such field</source>
   <translation>esse campo não existe</translation>
  </message>
  <message>
   <source>there is no such format</source>
   <translation>esse formato não existe</translation>
  </message>
  <message>
   <source>there is no such hour</source>
   <translation>essa hora não existe</translation>
  </message>
  <message>
   <source>there is no such import on this laptop</source>
   <translation>não há tal importação neste portátil</translation>
  </message>
  <message>
   <source>there is no such month</source>
   <translation>esse mês não existe</translation>
  </message>
  <message>
   <source>there is no such record on this laptop</source>
   <translation>não há tal registo neste portátil</translation>
  </message>
  <message>
   <source>there is no such time of day</source>
   <translation>essa hora do dia não existe</translation>
  </message>
  <message>
   <source>there is no such time zone</source>
   <translation>esse fuso horário não existe</translation>
  </message>
  <message>
   <source>there is text after a closing quotation mark</source>
   <translation>há texto depois de aspas de fecho</translation>
  </message>
  <message>
   <source>there must be one latitude and one longitude</source>
   <translation>deve haver uma latitude e uma longitude</translation>
  </message>
  <message>
   <source>this PMTiles file does not say which area it shows</source>
   <translation>este ficheiro PMTiles não diz que zona mostra</translation>
  </message>
  <message>
   <source>this PMTiles file has version {1}; version 3 is read</source>
   <translation>este ficheiro PMTiles tem a versão {1}; lê-se a 3</translation>
  </message>
  <message>
   <source>this PMTiles file holds tiles of an unknown kind</source>
   <translation>este ficheiro PMTiles contém mosaicos de tipo desconhecido</translation>
  </message>
  <message>
   <source>this PMTiles file is damaged or cut short</source>
   <translation>este ficheiro PMTiles está danificado ou incompleto</translation>
  </message>
  <message>
   <source>this PMTiles file is packed with {1}; gzip is read</source>
   <translation>este ficheiro PMTiles está comprimido com {1}; lê-se gzip</translation>
  </message>
  <message>
   <source>this UTM reference lies outside its zone</source>
   <translation>esta referência UTM está fora da sua zona</translation>
  </message>
  <message>
   <source>this change was not refused</source>
   <translation>esta alteração não foi recusada</translation>
  </message>
  <message>
   <source>this field cannot be changed</source>
   <translation>este campo não pode ser alterado</translation>
  </message>
  <message>
   <source>this file is only for reading here</source>
   <translation>este processo é aqui só de leitura</translation>
  </message>
  <message>
   <source>this is XML but not GPX</source>
   <translation>é XML mas não GPX</translation>
  </message>
  <message>
   <source>this is an organisation</source>
   <translation>é uma organização</translation>
  </message>
  <message>
   <source>this is no notice id</source>
   <translation>não é um identificador de aviso</translation>
  </message>
  <message>
   <source>this is not JSON: {1}</source>
   <translation>não é JSON: {1}</translation>
  </message>
  <message>
   <source>this is not a 4x4 grade</source>
   <translation>não é uma avaliação 4x4</translation>
  </message>
  <message>
   <source>this is not a JPEG, PNG or WebP picture</source>
   <translation>não é uma imagem JPEG, PNG ou WebP</translation>
  </message>
  <message>
   <source>this is not a PMTiles file</source>
   <translation>não é um ficheiro PMTiles</translation>
  </message>
  <message>
   <source>this is not a coordinate</source>
   <translation>não é uma coordenada</translation>
  </message>
  <message>
   <source>this is not a date</source>
   <translation>não é uma data</translation>
  </message>
  <message>
   <source>this is not a handling code</source>
   <translation>não é um código de tratamento</translation>
  </message>
  <message>
   <source>this is not a list of warrants</source>
   <translation>não é uma lista de mandados</translation>
  </message>
  <message>
   <source>this is not a notice: it has no entity_id</source>
   <translation>não é um aviso: não tem entity_id</translation>
  </message>
  <message>
   <source>this is not a number</source>
   <translation>não é um número</translation>
  </message>
  <message>
   <source>this is not a record</source>
   <translation>não é um registo</translation>
  </message>
  <message>
   <source>this is not a record id</source>
   <translation>não é um identificador de registo</translation>
  </message>
  <message>
   <source>this is not a time</source>
   <translation>não é uma hora</translation>
  </message>
  <message>
   <source>this is not a time of day</source>
   <translation>não é uma hora do dia</translation>
  </message>
  <message>
   <source>this is not a valid Plus Code</source>
   <translation>não é um Plus Code válido</translation>
  </message>
  <message>
   <source>this is not an ISO date</source>
   <translation>não é uma data ISO</translation>
  </message>
  <message>
   <source>this is not an MBTiles file</source>
   <translation>não é um ficheiro MBTiles</translation>
  </message>
  <message>
   <source>this is not text</source>
   <translation>não é texto</translation>
  </message>
  <message>
   <source>this is not the whole answer of headquarters</source>
   <translation>não é a resposta completa da central</translation>
  </message>
  <message>
   <source>this is not the whole request of a laptop</source>
   <translation>não é o pedido completo de um portátil</translation>
  </message>
  <message>
   <source>this is not well-formed XML</source>
   <translation>não é XML bem formado</translation>
  </message>
  <message>
   <source>this is too long for the log</source>
   <translation>é demasiado longo para o registo</translation>
  </message>
  <message>
   <source>this is {1}, which cannot be imported</source>
   <translation>isto é {1}, que não se pode importar</translation>
  </message>
  <message>
   <source>this kind of file is not known</source>
   <translation>este tipo de ficheiro não é conhecido</translation>
  </message>
  <message>
   <source>this link is damaged</source>
   <translation>esta ligação está danificada</translation>
  </message>
  <message>
   <source>this map file cannot be opened</source>
   <translation>não é possível abrir este ficheiro de mapa</translation>
  </message>
  <message>
   <source>this map file is damaged</source>
   <translation>este ficheiro de mapa está danificado</translation>
  </message>
  <message>
   <source>this map tile holds too many shapes</source>
   <translation>este mosaico contém demasiadas formas</translation>
  </message>
  <message>
   <source>this map tile is cut short</source>
   <translation>este mosaico está incompleto</translation>
  </message>
  <message>
   <source>this map tile is damaged</source>
   <translation>este mosaico está danificado</translation>
  </message>
  <message>
   <source>this map tile is neither an image nor a vector tile</source>
   <translation>este mosaico não é imagem nem mosaico vetorial</translation>
  </message>
  <message>
   <source>this map tile is too large</source>
   <translation>este mosaico é demasiado grande</translation>
  </message>
  <message>
   <source>this place has no MGRS reference</source>
   <translation>este local não tem referência MGRS</translation>
  </message>
  <message>
   <source>this place name is too long</source>
   <translation>este nome de local é demasiado longo</translation>
  </message>
  <message>
   <source>this program does not know that kind of record</source>
   <translation>este programa não conhece esse tipo de registo</translation>
  </message>
  <message>
   <source>this record changed again meanwhile</source>
   <translation>este registo mudou de novo entretanto</translation>
  </message>
  <message>
   <source>this reference lies outside the globe</source>
   <translation>esta referência está fora do globo</translation>
  </message>
  <message>
   <source>this text is too long for a coordinate</source>
   <translation>este texto é demasiado longo para uma coordenada</translation>
  </message>
  <message>
   <source>this time cannot be</source>
   <translation>esta hora não pode ser</translation>
  </message>
  <message>
   <source>this year cannot be</source>
   <translation>este ano não pode ser</translation>
  </message>
  <message>
   <source>time zone</source>
   <translation>fuso horário</translation>
  </message>
  <message>
   <source>two numbers are needed, a latitude and a longitude</source>
   <translation>são precisos dois números, uma latitude e uma longitude</translation>
  </message>
  <message>
   <source>what follows the time is not understood</source>
   <translation>não se entende o que se segue à hora</translation>
  </message>
  <message>
   <source>{1} and {2} more</source>
   <translation>{1} e mais {2}</translation>
  </message>
  <message>
   <source>{1} holds something that is no country code; it was left out</source>
   <translation>{1} contém algo que não é um código de país; foi omitido</translation>
  </message>
  <message>
   <source>{1} hours {2} minutes</source>
   <translation>{1} horas {2} minutos</translation>
  </message>
  <message>
   <source>{1} is not the file that was tested</source>
   <translation>{1} não é o ficheiro que foi testado</translation>
  </message>
  <message>
   <source>{1} minutes</source>
   <translation>{1} minutos</translation>
  </message>
  <message>
   <source>{1} names several countries; none of them was taken as the one</source>
   <translation>{1} indica vários países; nenhum foi tomado</translation>
  </message>
  <message>
   <source>{1} {2} lies outside -{3} to {4}</source>
   <translation>{1} {2} está fora de -{3} a {4}</translation>
  </message>
 </context>
 <context>
  <name>Everywhere</name>
  <message>
   <source>Cover the window</source>
   <translation>Cobrir a janela</translation>
  </message>
  <message>
   <source>Do</source>
   <translation>Fazer</translation>
  </message>
  <message>
   <source>Export what is open</source>
   <translation>Exportar o que está aberto</translation>
  </message>
  <message>
   <source>Filter this list</source>
   <translation>Filtrar esta lista</translation>
  </message>
  <message>
   <source>Next part of the window</source>
   <translation>Parte seguinte da janela</translation>
  </message>
  <message>
   <source>Print what is open</source>
   <translation>Imprimir o que está aberto</translation>
  </message>
  <message>
   <source>Take the last capture back</source>
   <translation>Anular a última anotação</translation>
  </message>
 </context>
 <context>
  <name>ExportSheet</name>
  <message>
   <source>Do not export</source>
   <translation>Não exportar</translation>
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
   <translation>Autorização</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Say in a few words why.</source>
   <translation>Diga em poucas palavras porquê.</translation>
  </message>
  <message numerus="yes">
   <source>Staying here: %n record(s), because the handling code asks for permission.</source>
   <translation>
    <numerusform>%n fica aqui: o código de tratamento pede autorização.</numerusform>
    <numerusform>%n ficam aqui: o código de tratamento pede autorização.</numerusform>
   </translation>
  </message>
  <message>
   <source>The file is not encrypted: whoever has it can read it. The log keeps who wrote it and why.</source>
   <translation>O ficheiro não é cifrado: quem o tiver pode lê-lo. O registo guarda quem o escreveu e porquê.</translation>
  </message>
  <message numerus="yes">
   <source>To be written: %n record(s).</source>
   <translation>
    <numerusform>Sai %n registo.</numerusform>
    <numerusform>Saem %n registos.</numerusform>
   </translation>
  </message>
  <message>
   <source>Who allowed it (only for what stays here otherwise)</source>
   <translation>Quem autorizou (só para o que de outro modo fica aqui)</translation>
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message>
   <source>CSV: sightings for spreadsheets</source>
   <translation>CSV: avistamentos para folhas de cálculo</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>FollowTheMoney: the dossier for analysis programs</source>
   <translation>FollowTheMoney: o processo para programas de análise</translation>
  </message>
  <message>
   <source>GPX: sightings for receivers</source>
   <translation>GPX: avistamentos para recetores GPS</translation>
  </message>
  <message>
   <source>GeoJSON: sightings for map programs</source>
   <translation>GeoJSON: avistamentos para programas de mapas</translation>
  </message>
  <message>
   <source>KML: sightings for Google Earth</source>
   <translation>KML: avistamentos para o Google Earth</translation>
  </message>
  <message>
   <source>{count} records were written (copy {copy}).</source>
   <translation>Foram escritos {count} registos (cópia {copy}).</translation>
  </message>
  <message>
   <source>{count} stayed here.</source>
   <translation>{count} ficaram aqui.</translation>
  </message>
 </context>
 <context>
  <name>FaultSheet</name>
  <message>
   <source>Copy details</source>
   <translation>Copiar detalhes</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalhes</translation>
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
   <translation>Não</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sim</translation>
  </message>
 </context>
 <context>
  <name>Fields</name>
  <message>
   <source>Arrived</source>
   <translation>Chegada</translation>
  </message>
  <message>
   <source>Begins</source>
   <translation>Começa</translation>
  </message>
  <message>
   <source>Born</source>
   <translation>Nascimento</translation>
  </message>
  <message>
   <source>Build</source>
   <translation>Compleição</translation>
  </message>
  <message>
   <source>Carrier</source>
   <translation>Transportadora</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>Categoria</translation>
  </message>
  <message>
   <source>Caution</source>
   <translation>Advertência</translation>
  </message>
  <message>
   <source>Charges</source>
   <translation>Acusações</translation>
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
   <translation>Verificado através de</translation>
  </message>
  <message>
   <source>Checksum</source>
   <translation>Soma de verificação</translation>
  </message>
  <message>
   <source>Code list</source>
   <translation>Lista de códigos</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Cor</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Confirmado</translation>
  </message>
  <message>
   <source>Coordinates as written</source>
   <translation>Coordenadas tal como escritas</translation>
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
   <translation>País de nascimento</translation>
  </message>
  <message>
   <source>Country of the file</source>
   <translation>País do processo</translation>
  </message>
  <message>
   <source>Court</source>
   <translation>Tribunal</translation>
  </message>
  <message>
   <source>Departed</source>
   <translation>Partida</translation>
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
   <translation>Extradição a partir de</translation>
  </message>
  <message>
   <source>Eyes</source>
   <translation>Olhos</translation>
  </message>
  <message>
   <source>Father</source>
   <translation>Pai</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Processo</translation>
  </message>
  <message>
   <source>File type</source>
   <translation>Tipo de ficheiro</translation>
  </message>
  <message>
   <source>First surname</source>
   <translation>Primeiro apelido</translation>
  </message>
  <message>
   <source>Forenames</source>
   <translation>Nomes próprios</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>From country</source>
   <translation>País de origem</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>Avaliação</translation>
  </message>
  <message>
   <source>Hair</source>
   <translation>Cabelo</translation>
  </message>
  <message>
   <source>Handling</source>
   <translation>Tratamento</translation>
  </message>
  <message>
   <source>Handling note</source>
   <translation>Nota de tratamento</translation>
  </message>
  <message>
   <source>Height (cm)</source>
   <translation>Altura (cm)</translation>
  </message>
  <message>
   <source>Height in pixels</source>
   <translation>Altura em píxeis</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Certeza</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Emitido</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Línguas</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>Latitude</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>Responsável</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>Longitude</translation>
  </message>
  <message>
   <source>Make</source>
   <translation>Marca</translation>
  </message>
  <message>
   <source>Marks</source>
   <translation>Sinais</translation>
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
   <translation>Mãe</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>Name in its own script</source>
   <translation>Nome na escrita original</translation>
  </message>
  <message>
   <source>Nationality</source>
   <translation>Nacionalidade</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>Aviso</translation>
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
   <translation>Profissão</translation>
  </message>
  <message>
   <source>Officer</source>
   <translation>Agente</translation>
  </message>
  <message>
   <source>Operation</source>
   <translation>Operação</translation>
  </message>
  <message>
   <source>Other names</source>
   <translation>Outros nomes</translation>
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
   <translation>Local</translation>
  </message>
  <message>
   <source>Place of birth</source>
   <translation>Local de nascimento</translation>
  </message>
  <message>
   <source>Plate, number or name</source>
   <translation>Matrícula, número ou nome</translation>
  </message>
  <message>
   <source>Priority</source>
   <translation>Prioridade</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>Posto</translation>
  </message>
  <message>
   <source>Review on</source>
   <translation>Rever em</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Função</translation>
  </message>
  <message>
   <source>Second surname</source>
   <translation>Segundo apelido</translation>
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
   <translation>Pena</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>Sexo</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamanho</translation>
  </message>
  <message>
   <source>Small picture</source>
   <translation>Miniatura</translation>
  </message>
  <message>
   <source>Source reference</source>
   <translation>Referência da fonte</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Status found</source>
   <translation>Estado encontrado</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Síntese</translation>
  </message>
  <message>
   <source>Sure within (m)</source>
   <translation>Certo num raio de (m)</translation>
  </message>
  <message>
   <source>Taken</source>
   <translation>Tirada</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Alvo</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Equipa</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Para</translation>
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
   <translation>Unidade</translation>
  </message>
  <message>
   <source>Weight (kg)</source>
   <translation>Peso (kg)</translation>
  </message>
  <message>
   <source>Width in pixels</source>
   <translation>Largura em píxeis</translation>
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
   <translation>Fechar</translation>
  </message>
  <message>
   <source>Fetch now</source>
   <translation>Obter agora</translation>
  </message>
 </context>
 <context>
  <name>FileStates</name>
  <message numerus="yes">
   <source>%n file(s) here</source>
   <translation>
    <numerusform>%n ficheiro aqui</numerusform>
    <numerusform>%n ficheiros aqui</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) here in part</source>
   <translation>
    <numerusform>%n ficheiro aqui em parte</numerusform>
    <numerusform>%n ficheiros aqui em parte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) kept back by size</source>
   <translation>
    <numerusform>%n ficheiro retido pelo tamanho</numerusform>
    <numerusform>%n ficheiros retidos pelo tamanho</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) not at headquarters</source>
   <translation>
    <numerusform>%n ficheiro não está na central</numerusform>
    <numerusform>%n ficheiros não estão na central</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) to fetch</source>
   <translation>
    <numerusform>%n ficheiro por obter</numerusform>
    <numerusform>%n ficheiros por obter</numerusform>
   </translation>
  </message>
  <message>
   <source>here</source>
   <translation>aqui</translation>
  </message>
  <message>
   <source>here in part</source>
   <translation>aqui em parte</translation>
  </message>
  <message>
   <source>kept back</source>
   <translation>retido</translation>
  </message>
  <message>
   <source>not at headquarters</source>
   <translation>não está na central</translation>
  </message>
  <message>
   <source>not sent yet</source>
   <translation>ainda não enviado</translation>
  </message>
  <message>
   <source>to fetch</source>
   <translation>por obter</translation>
  </message>
 </context>
 <context>
  <name>FilesCard</name>
  <message numerus="yes">
   <source>%n of your own file(s) wait for another connection.</source>
   <translation>
    <numerusform>%n ficheiro seu espera outra ligação.</numerusform>
    <numerusform>%n ficheiros seus esperam outra ligação.</numerusform>
   </translation>
  </message>
  <message>
   <source>Files larger than {size} move only when asked for.</source>
   <translation>Os ficheiros com mais de {size} só são transferidos a pedido.</translation>
  </message>
  <message>
   <source>Photos and files</source>
   <translation>Fotos e ficheiros</translation>
  </message>
  <message>
   <source>This connection counts as metered.</source>
   <translation>Esta ligação conta como de tráfego limitado.</translation>
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
   <translation>Automático: o que o sistema disser.</translation>
  </message>
  <message>
   <source>Fetched by themselves</source>
   <translation>Obtidos por si</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Não</translation>
  </message>
  <message>
   <source>On a metered connection</source>
   <translation>Numa ligação de tráfego limitado</translation>
  </message>
  <message>
   <source>Photos and files</source>
   <translation>Fotos e ficheiros</translation>
  </message>
  <message>
   <source>Small pictures always come. Larger files wait until you ask for them in their dossier.</source>
   <translation>As fotografias pequenas chegam sempre. Os ficheiros maiores esperam até os pedir no seu processo.</translation>
  </message>
  <message>
   <source>Small pictures only</source>
   <translation>Só fotografias pequenas</translation>
  </message>
  <message>
   <source>Treat this connection as metered</source>
   <translation>Tratar esta ligação como de tráfego limitado</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sim</translation>
  </message>
 </context>
 <context>
  <name>FilesTab</name>
  <message>
   <source>Add a photo</source>
   <translation>Adicionar foto</translation>
  </message>
  <message numerus="yes">
   <source>Fetch %n file(s) now</source>
   <translation>
    <numerusform>Obter %n ficheiro agora</numerusform>
    <numerusform>Obter %n ficheiros agora</numerusform>
   </translation>
  </message>
  <message>
   <source>Fetched before all others</source>
   <translation>Obtido antes de todos os outros</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Ficheiros</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>No photo and no file yet. Add a photo, or record one with F2.</source>
   <translation>Ainda nenhuma foto nem ficheiro. Adicione uma foto ou registe-a com F2.</translation>
  </message>
  <message>
   <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
   <translation>Imagens (*.jpg *.jpeg *.png *.webp)</translation>
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
   <translation>Adicionar alvo</translation>
  </message>
  <message>
   <source>Briefings</source>
   <translation>Briefings</translation>
  </message>
  <message>
   <source>Do</source>
   <translation>Fazer</translation>
  </message>
  <message>
   <source>Erase this vault…</source>
   <translation>Apagar este cofre…</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Ecrã inteiro</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>Ir para</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importar</translation>
  </message>
  <message>
   <source>Keys and help</source>
   <translation>Teclas e ajuda</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texto maior</translation>
  </message>
  <message>
   <source>Lock now</source>
   <translation>Bloquear agora</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registo</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Mapa</translation>
  </message>
  <message>
   <source>Next conflict</source>
   <translation>Conflito seguinte</translation>
  </message>
  <message>
   <source>Night on or off</source>
   <translation>Ligar ou desligar modo noite</translation>
  </message>
  <message>
   <source>Normal text</source>
   <translation>Texto normal</translation>
  </message>
  <message>
   <source>Operations</source>
   <translation>Operações</translation>
  </message>
  <message>
   <source>Quick capture</source>
   <translation>Anotação rápida</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Tentar de novo</translation>
  </message>
  <message>
   <source>Saved on this laptop</source>
   <translation>Guardado neste portátil</translation>
  </message>
  <message>
   <source>Search everything</source>
   <translation>Procurar em tudo</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Definições</translation>
  </message>
  <message>
   <source>Sightings</source>
   <translation>Avistamentos</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Texto mais pequeno</translation>
  </message>
  <message>
   <source>Sync</source>
   <translation>Sincronizar</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Sincronizar agora</translation>
  </message>
  <message>
   <source>Targets</source>
   <translation>Alvos</translation>
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
   <translation>2 · conhecida da própria fonte</translation>
  </message>
  <message>
   <source>3 · hearsay, confirmed</source>
   <translation>3 · por ouvir dizer, confirmada</translation>
  </message>
  <message>
   <source>4 · hearsay, not confirmed</source>
   <translation>4 · por ouvir dizer, não confirmada</translation>
  </message>
  <message>
   <source>A · always reliable</source>
   <translation>A · sempre fiável</translation>
  </message>
  <message>
   <source>B · mostly reliable</source>
   <translation>B · geralmente fiável</translation>
  </message>
  <message>
   <source>C · mostly unreliable</source>
   <translation>C · pouco fiável</translation>
  </message>
  <message>
   <source>Information</source>
   <translation>Informação</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Fonte</translation>
  </message>
  <message>
   <source>X · cannot be judged</source>
   <translation>X · não avaliável</translation>
  </message>
 </context>
 <context>
  <name>Grades</name>
  <message>
   <source>Accuracy not in doubt</source>
   <translation>Exatidão fora de dúvida</translation>
  </message>
  <message>
   <source>Cannot be corroborated</source>
   <translation>Não pode ser corroborada</translation>
  </message>
  <message>
   <source>For police work under the law</source>
   <translation>Para uso policial nos termos da lei</translation>
  </message>
  <message>
   <source>Known to the source, not to the officer</source>
   <translation>Conhecida da fonte, não do agente</translation>
  </message>
  <message>
   <source>Not in court without permission</source>
   <translation>Não usar em tribunal sem autorização</translation>
  </message>
  <message>
   <source>Not known to the source, corroborated</source>
   <translation>Não conhecida da fonte, corroborada</translation>
  </message>
  <message>
   <source>Not passed on without permission</source>
   <translation>Não transmitir sem autorização</translation>
  </message>
  <message>
   <source>Other restrictions, as written</source>
   <translation>Outras restrições, conforme indicado</translation>
  </message>
  <message>
   <source>Source cannot be judged</source>
   <translation>Fonte que não pode ser avaliada</translation>
  </message>
  <message>
   <source>Source mostly reliable</source>
   <translation>Fonte geralmente fiável</translation>
  </message>
  <message>
   <source>Source mostly unreliable</source>
   <translation>Fonte geralmente não fiável</translation>
  </message>
  <message>
   <source>Source without doubt</source>
   <translation>Fonte sem qualquer dúvida</translation>
  </message>
 </context>
 <context>
  <name>HandlingPicker</name>
  <message>
   <source>Not in court without permission</source>
   <translation>Não usar em tribunal sem autorização</translation>
  </message>
  <message>
   <source>Not passed on without permission</source>
   <translation>Não transmitir sem autorização</translation>
  </message>
  <message>
   <source>Only to prevent and combat crime</source>
   <translation>Apenas para prevenir e combater a criminalidade</translation>
  </message>
  <message>
   <source>Other restrictions, as written</source>
   <translation>Outras restrições, conforme indicado</translation>
  </message>
 </context>
 <context>
  <name>HeldPlanCardView</name>
  <message>
   <source>It is meant: withdraw them</source>
   <translation>É intencional: retirar</translation>
  </message>
  <message>
   <source>Open dossier</source>
   <translation>Abrir processo</translation>
  </message>
  <message>
   <source>That is unusual, so nothing of it was done here; everything else in {file} was imported. It comes from {officer}. Ask headquarters whether it is meant.</source>
   <translation>Não é habitual, por isso nada disso foi feito aqui; tudo o resto de {file} foi importado. Vem de {officer}. Pergunte à central se é intencional.</translation>
  </message>
  <message>
   <source>That is unusual, so nothing of it was done here; everything else was exchanged. It comes from {officer}. Ask headquarters whether it is meant.</source>
   <translation>Não é habitual, por isso nada disso foi feito aqui; tudo o resto foi trocado. Vem de {officer}. Pergunte à central se é intencional.</translation>
  </message>
  <message>
   <source>{name}: {withdrawn} of {standing} records would be withdrawn</source>
   <translation>{name}: seriam retirados registos: {withdrawn} de {standing}</translation>
  </message>
 </context>
 <context>
  <name>ImportsScreen</name>
  <message>
   <source>Choose a file</source>
   <translation>Escolher um ficheiro</translation>
  </message>
  <message>
   <source>INTERPOL notices (JSON), tables of sightings (CSV, TSV) and tracks (GPX). Drop a file here.</source>
   <translation>Avisos da INTERPOL (JSON), tabelas de avistamentos (CSV, TSV) e trajetos (GPX). Largue um ficheiro aqui.</translation>
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
   <translation>É uma retirada em massa: os outros portáteis retêm-na até alguém a ter visto.</translation>
  </message>
  <message>
   <source>None. Choose a file, or drop one here: you see what an import does before it does it.</source>
   <translation>Nenhuma. Escolha um ficheiro ou largue-o aqui: vê o que a importação fará antes de a fazer.</translation>
  </message>
  <message>
   <source>Rows that were not taken</source>
   <translation>Linhas não aceites</translation>
  </message>
  <message>
   <source>Taking it back would withdraw {withdrawn}, give {restored} their former value, and keep {kept}.</source>
   <translation>Retirá-la retiraria {withdrawn}, devolveria a {restored} o valor anterior e manteria {kept}.</translation>
  </message>
  <message>
   <source>Target, for tracks that name none</source>
   <translation>Alvo, para trajetos que não indicam nenhum</translation>
  </message>
  <message>
   <source>The file cannot be read. Check that it is there and that you may read it.</source>
   <translation>Não é possível ler o ficheiro. Verifique se existe e se o pode ler.</translation>
  </message>
  <message>
   <source>The file is larger than 25 MB. Split it, then import the parts.</source>
   <translation>O ficheiro tem mais de 25 MB. Divida-o e importe as partes.</translation>
  </message>
  <message>
   <source>The import was taken back. Withdrawn: {withdrawn}. Former value again: {restored}. Kept: {kept}.</source>
   <translation>A importação foi retirada. Retirados: {withdrawn}. Com o valor anterior: {restored}. Mantidos: {kept}.</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Fuso horário</translation>
  </message>
  <message>
   <source>Time zone of times without one</source>
   <translation>Fuso horário das horas que não o indicam</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Anular</translation>
  </message>
  <message>
   <source>What was kept</source>
   <translation>O que se manteve</translation>
  </message>
  <message>
   <source>What would be kept</source>
   <translation>O que se manteria</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Onde</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Porquê</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>alterados</translation>
  </message>
  <message>
   <source>known already</source>
   <translation>já conhecidos</translation>
  </message>
  <message>
   <source>new</source>
   <translation>novos</translation>
  </message>
  <message>
   <source>not taken</source>
   <translation>não aceites</translation>
  </message>
  <message>
   <source>read</source>
   <translation>lidos</translation>
  </message>
  <message>
   <source>{file} was imported. Importing it again changes nothing.</source>
   <translation>{file} foi importado. Importá-lo de novo não altera nada.</translation>
  </message>
  <message>
   <source>{file}: this is what an import would do. Nothing was kept yet.</source>
   <translation>{file}: isto é o que a importação faria. Ainda nada foi guardado.</translation>
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
   <translation>Voltar; fechar uma camada</translation>
  </message>
  <message>
   <source>In a conflict: choose a version; keep the chosen one</source>
   <translation>Num conflito: escolher uma versão; ficar com a escolhida</translation>
  </message>
  <message>
   <source>In a conflict: keep both; decide later</source>
   <translation>Num conflito: ficar com ambas; decidir depois</translation>
  </message>
  <message>
   <source>In a list: jump to a name that begins so</source>
   <translation>Numa lista: saltar para o nome que começa assim</translation>
  </message>
  <message>
   <source>Move by a page</source>
   <translation>Mover uma página</translation>
  </message>
  <message>
   <source>Move in a list</source>
   <translation>Mover numa lista</translation>
  </message>
  <message>
   <source>Next and previous field</source>
   <translation>Campo seguinte e anterior</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>PgUp / PgDown</source>
   <translation>PgUp / PgDn</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Tabs of a dossier; kinds of quick capture</source>
   <translation>Separadores de um processo; tipos de anotação rápida</translation>
  </message>
 </context>
 <context>
  <name>Kinds</name>
  <message>
   <source>Address</source>
   <translation>Morada</translation>
  </message>
  <message>
   <source>Assignment</source>
   <translation>Atribuição</translation>
  </message>
  <message>
   <source>Caution</source>
   <translation>Advertência</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Verificação</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Ficheiro</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>Objeto</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Ligação</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>Deslocação</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>Aviso</translation>
  </message>
  <message>
   <source>Officer</source>
   <translation>Agente</translation>
  </message>
  <message>
   <source>Operation</source>
   <translation>Operação</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Pessoa</translation>
  </message>
  <message>
   <source>Sighting</source>
   <translation>Avistamento</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Alvo</translation>
  </message>
 </context>
 <context>
  <name>Languages</name>
  <message>
   <source>Albanian</source>
   <translation>albanês</translation>
  </message>
  <message>
   <source>Arabic</source>
   <translation>árabe</translation>
  </message>
  <message>
   <source>Basque</source>
   <translation>basco</translation>
  </message>
  <message>
   <source>Catalan</source>
   <translation>catalão</translation>
  </message>
  <message>
   <source>Chinese</source>
   <translation>chinês</translation>
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
   <translation>dinamarquês</translation>
  </message>
  <message>
   <source>Dutch</source>
   <translation>neerlandês</translation>
  </message>
  <message>
   <source>English</source>
   <translation>inglês</translation>
  </message>
  <message>
   <source>Finnish</source>
   <translation>finlandês</translation>
  </message>
  <message>
   <source>French</source>
   <translation>francês</translation>
  </message>
  <message>
   <source>Galician</source>
   <translation>galego</translation>
  </message>
  <message>
   <source>Georgian</source>
   <translation>georgiano</translation>
  </message>
  <message>
   <source>German</source>
   <translation>alemão</translation>
  </message>
  <message>
   <source>Greek</source>
   <translation>grego</translation>
  </message>
  <message>
   <source>Guaraní</source>
   <translation>guarani</translation>
  </message>
  <message>
   <source>Haitian Creole</source>
   <translation>crioulo haitiano</translation>
  </message>
  <message>
   <source>Hebrew</source>
   <translation>hebraico</translation>
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
   <translation>japonês</translation>
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
   <translation>norueguês</translation>
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
   <translation>português</translation>
  </message>
  <message>
   <source>Quechua</source>
   <translation>quíchua</translation>
  </message>
  <message>
   <source>Romani</source>
   <translation>romani</translation>
  </message>
  <message>
   <source>Romanian</source>
   <translation>romeno</translation>
  </message>
  <message>
   <source>Russian</source>
   <translation>russo</translation>
  </message>
  <message>
   <source>Serbian</source>
   <translation>sérvio</translation>
  </message>
  <message>
   <source>Spanish</source>
   <translation>espanhol</translation>
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
   <translation>uolofe</translation>
  </message>
 </context>
 <context>
  <name>LogReasons</name>
  <message>
   <source>always kept out of screenshots</source>
   <translation>sempre fora das capturas de ecrã</translation>
  </message>
  <message>
   <source>by headquarters</source>
   <translation>pela central</translation>
  </message>
  <message>
   <source>code {1}</source>
   <translation>código {1}</translation>
  </message>
  <message>
   <source>connections as each officer chooses</source>
   <translation>ligações conforme cada agente escolher</translation>
  </message>
  <message>
   <source>every connection counts as metered</source>
   <translation>qualquer ligação conta como de tráfego limitado</translation>
  </message>
  <message>
   <source>files by themselves up to {1} MB</source>
   <translation>ficheiros por si só até {1} MB</translation>
  </message>
  <message>
   <source>locks after {1} min at most</source>
   <translation>bloqueia após {1} min no máximo</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>sem motivo indicado</translation>
  </message>
  <message>
   <source>pack of {1}</source>
   <translation>briefing de {1}</translation>
  </message>
  <message>
   <source>pages that could not be read: {1}</source>
   <translation>páginas que não puderam ser lidas: {1}</translation>
  </message>
  <message>
   <source>pages: {1}</source>
   <translation>páginas: {1}</translation>
  </message>
  <message>
   <source>permission: {1}</source>
   <translation>autorização: {1}</translation>
  </message>
  <message>
   <source>records: {1}</source>
   <translation>registos: {1}</translation>
  </message>
  <message>
   <source>screenshots as each officer chooses</source>
   <translation>capturas de ecrã conforme cada agente escolher</translation>
  </message>
  <message>
   <source>when metered up to {1} MB</source>
   <translation>com tráfego limitado até {1} MB</translation>
  </message>
  <message>
   <source>withdrawn: {1}, former value again: {2}</source>
   <translation>retirados: {1}, com o valor anterior: {2}</translation>
  </message>
  <message>
   <source>withheld: {1}</source>
   <translation>retidos: {1}</translation>
  </message>
  <message>
   <source>{1} of {2} records</source>
   <translation>{1} de {2} registos</translation>
  </message>
  <message>
   <source>{1} within an hour</source>
   <translation>{1} numa hora</translation>
  </message>
  <message>
   <source>{1}, new: {2}, changed: {3}</source>
   <translation>{1}, novos: {2}, alterados: {3}</translation>
  </message>
  <message>
   <source>{1}: headquarters had another history of them</source>
   <translation>{1}: a central tinha outro histórico deles</translation>
  </message>
 </context>
 <context>
  <name>MapScreen</name>
  <message numerus="yes">
   <source>%n position(s) · nothing is fetched from any network</source>
   <translation>
    <numerusform>%n posição · nada é obtido de nenhuma rede</numerusform>
    <numerusform>%n posições · nada é obtido de nenhuma rede</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sighting(s) in this spot</source>
   <translation>
    <numerusform>%n avistamento neste ponto</numerusform>
    <numerusform>%n avistamentos neste ponto</numerusform>
   </translation>
  </message>
  <message>
   <source>A place on the map</source>
   <translation>Um local no mapa</translation>
  </message>
  <message>
   <source>Add a sighting here</source>
   <translation>Adicionar um avistamento aqui</translation>
  </message>
  <message>
   <source>Click a point to read it. Click anywhere else to add a sighting there.</source>
   <translation>Clique num ponto para o ler. Em qualquer outro lugar, para adicionar um avistamento.</translation>
  </message>
  <message>
   <source>Grade and handling</source>
   <translation>Avaliação e tratamento</translation>
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
   <translation>No mapa</translation>
  </message>
  <message>
   <source>Open dossier</source>
   <translation>Abrir processo</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Local</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Posição</translation>
  </message>
  <message>
   <source>Recorded by</source>
   <translation>Registado por</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>Visto</translation>
  </message>
  <message>
   <source>Show everything on the map</source>
   <translation>Mostrar tudo no mapa</translation>
  </message>
  <message>
   <source>Show the list</source>
   <translation>Mostrar a lista</translation>
  </message>
  <message>
   <source>The list of sightings has everything that the map would show.</source>
   <translation>A lista de avistamentos tem tudo o que o mapa mostraria.</translation>
  </message>
  <message>
   <source>The map cannot be shown</source>
   <translation>Não é possível mostrar o mapa</translation>
  </message>
  <message>
   <source>Whole picture</source>
   <translation>Vista completa</translation>
  </message>
  <message>
   <source>Within</source>
   <translation>Num raio de</translation>
  </message>
 </context>
 <context>
  <name>MapView</name>
  <message>
   <source>Address</source>
   <translation>Morada</translation>
  </message>
  <message>
   <source>Boundaries and names are those of the map data. They are indicative and express no opinion on the status of any territory.</source>
   <translation>As fronteiras e os nomes são os dos dados do mapa. São indicativos e não exprimem opinião sobre o estatuto de nenhum território.</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Mapa</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>Deslocação</translation>
  </message>
  <message>
   <source>No places to show</source>
   <translation>Não há locais a mostrar</translation>
  </message>
  <message>
   <source>No street map for this area</source>
   <translation>Sem mapa de ruas para esta zona</translation>
  </message>
  <message>
   <source>Offline map</source>
   <translation>Mapa offline</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Mostrar tudo</translation>
  </message>
  <message>
   <source>Sighting, confirmed</source>
   <translation>Avistamento confirmado</translation>
  </message>
  <message>
   <source>Sighting, doubtful</source>
   <translation>Avistamento duvidoso</translation>
  </message>
  <message>
   <source>Sighting, reported</source>
   <translation>Avistamento comunicado</translation>
  </message>
  <message>
   <source>The map could not be opened. The list shows the same records.</source>
   <translation>Não foi possível abrir o mapa. A lista mostra os mesmos registos.</translation>
  </message>
  <message>
   <source>The map lost its data. The list shows the same records.</source>
   <translation>O mapa perdeu os dados. A lista mostra os mesmos registos.</translation>
  </message>
  <message>
   <source>The map stopped and could not be started again. The list shows the same records.</source>
   <translation>O mapa parou e não foi possível reiniciá-lo. A lista mostra os mesmos registos.</translation>
  </message>
  <message>
   <source>What the signs mean</source>
   <translation>O que significam os sinais</translation>
  </message>
  <message>
   <source>World</source>
   <translation>Mundo</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Ampliar</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Reduzir</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>A newer program wrote this vault. It was left untouched.</source>
   <translation>Este cofre foi escrito por um programa mais recente. Ficou intacto.</translation>
  </message>
  <message>
   <source>Another program is using the vault. Nothing is lost.</source>
   <translation>Outro programa está a usar o cofre. Nada se perdeu.</translation>
  </message>
  <message>
   <source>Calibar is open in another window.</source>
   <translation>O Calibar está aberto noutra janela.</translation>
  </message>
  <message>
   <source>Delete files that you do not need, then save again.</source>
   <translation>Apague ficheiros de que não precisa e guarde de novo.</translation>
  </message>
  <message>
   <source>Go on working; it is sent at the next sync.</source>
   <translation>Continue a trabalhar; será enviado na próxima sincronização.</translation>
  </message>
  <message>
   <source>Headquarters did not answer. Everything is safe on this laptop.</source>
   <translation>A central não respondeu. Tudo está a salvo neste portátil.</translation>
  </message>
  <message>
   <source>Install the newer program.</source>
   <translation>Instale o programa mais recente.</translation>
  </message>
  <message>
   <source>Save what can be read from the lock screen, or ask your administrator to restore a backup.</source>
   <translation>Guarde o que se pode ler a partir do ecrã de bloqueio, ou peça ao seu administrador que reponha uma cópia de segurança.</translation>
  </message>
  <message>
   <source>Something in the program went wrong. What was saved is safe.</source>
   <translation>Erro no programa. O que foi guardado está a salvo.</translation>
  </message>
  <message>
   <source>Stopped. What had gone through stays.</source>
   <translation>Parado. O que já passou mantém-se.</translation>
  </message>
  <message>
   <source>The disk is full. This was not saved; everything before it is safe.</source>
   <translation>O disco está cheio. Isto não foi guardado; tudo o que é anterior está a salvo.</translation>
  </message>
  <message>
   <source>The rest is sent at the next sync.</source>
   <translation>O resto é enviado na próxima sincronização.</translation>
  </message>
  <message>
   <source>The vault is damaged. It was left untouched.</source>
   <translation>O cofre está danificado. Ficou intacto.</translation>
  </message>
  <message>
   <source>This is not the passphrase.</source>
   <translation>Esta não é a frase-passe.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Tente de novo.</translation>
  </message>
  <message>
   <source>Try again. If it stays, lock, unlock, and tell your administrator.</source>
   <translation>Tente de novo. Se persistir, bloqueie, desbloqueie e avise o seu administrador.</translation>
  </message>
  <message>
   <source>Use that window, or close it first.</source>
   <translation>Use essa janela, ou feche-a primeiro.</translation>
  </message>
  <message>
   <source>Wait a moment and try again.</source>
   <translation>Aguarde um momento e tente de novo.</translation>
  </message>
 </context>
 <context>
  <name>MiniMap</name>
  <message>
   <source>Map of the last sightings</source>
   <translation>Mapa dos últimos avistamentos</translation>
  </message>
  <message>
   <source>No street map for this area</source>
   <translation>Sem mapa de ruas para esta zona</translation>
  </message>
  <message>
   <source>Offline map</source>
   <translation>Mapa offline</translation>
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
   <translation>faltam cerca de {n} h</translation>
  </message>
  <message>
   <source>about {n} min left</source>
   <translation>faltam cerca de {n} min</translation>
  </message>
  <message>
   <source>about {n} s left</source>
   <translation>faltam cerca de {n} s</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>agora mesmo</translation>
  </message>
  <message>
   <source>now</source>
   <translation>agora</translation>
  </message>
  <message>
   <source>today {time}</source>
   <translation>hoje {time}</translation>
  </message>
  <message>
   <source>{age} ago</source>
   <translation>há {age}</translation>
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
   <translation>{n} anos</translation>
  </message>
 </context>
 <context>
  <name>OperationsScreen</name>
  <message>
   <source>Cautions</source>
   <translation>Advertências</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Processo</translation>
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
   <translation>Nome</translation>
  </message>
  <message>
   <source>New operation</source>
   <translation>Nova operação</translation>
  </message>
  <message>
   <source>No operation yet. Make one, then add its targets.</source>
   <translation>Ainda nenhuma operação. Crie uma e adicione os seus alvos.</translation>
  </message>
  <message>
   <source>No target belongs to it yet. Find one below.</source>
   <translation>Ainda não tem nenhum alvo. Procure um em baixo.</translation>
  </message>
  <message>
   <source>Operations</source>
   <translation>Operações</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Local</translation>
  </message>
  <message>
   <source>Show in the top bar</source>
   <translation>Mostrar na barra superior</translation>
  </message>
  <message>
   <source>Shown in the top bar</source>
   <translation>Mostrada na barra superior</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Alvo</translation>
  </message>
  <message>
   <source>Targets</source>
   <translation>Alvos</translation>
  </message>
  <message>
   <source>Targets of the operation</source>
   <translation>Alvos da operação</translation>
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
    <numerusform>%n avistamento</numerusform>
    <numerusform>%n avistamentos</numerusform>
   </translation>
  </message>
  <message>
   <source>F2 records a sighting.</source>
   <translation>F2 regista um avistamento.</translation>
  </message>
  <message>
   <source>Last sighting</source>
   <translation>Último avistamento</translation>
  </message>
  <message>
   <source>Latest</source>
   <translation>Mais recente</translation>
  </message>
  <message>
   <source>Not seen yet</source>
   <translation>Ainda não visto</translation>
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
   <translation>Nomes, matrículas, telefones, locais, palavras – ou um comando</translation>
  </message>
  <message>
   <source>Nothing found. Search ignores accents; try fewer words.</source>
   <translation>Nada encontrado. A procura ignora os acentos; tente com menos palavras.</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Procurar</translation>
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
    <numerusform>%n alteração por enviar</numerusform>
    <numerusform>%n alterações por enviar</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Printing</name>
  <message>
   <source>Do not print</source>
   <translation>Não imprimir</translation>
  </message>
  <message>
   <source>Handling {codes}: nothing leaves without the permission of who gave it. Who allowed it?</source>
   <translation>Tratamento {codes}: nada sai sem autorização de quem o forneceu. Quem autorizou?</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimir</translation>
  </message>
  <message>
   <source>Print to PDF</source>
   <translation>Imprimir em PDF</translation>
  </message>
  <message>
   <source>Printing needs permission</source>
   <translation>Imprimir requer autorização</translation>
  </message>
  <message>
   <source>The PDF was written. It is not encrypted: keep it as you keep paper.</source>
   <translation>O PDF foi escrito. Não está cifrado: guarde-o como guarda o papel.</translation>
  </message>
  <message>
   <source>copy {number}</source>
   <translation>cópia {number}</translation>
  </message>
 </context>
 <context>
  <name>ProgressCard</name>
  <message>
   <source>Applying changes of the file</source>
   <translation>A aplicar as alterações do ficheiro</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>A ligar</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Concluído</translation>
  </message>
  <message>
   <source>Now: {name} ({size})</source>
   <translation>Agora: {name} ({size})</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Em pausa</translation>
  </message>
  <message>
   <source>Photos and files</source>
   <translation>Fotos e ficheiros</translation>
  </message>
  <message>
   <source>Receiving changes</source>
   <translation>A receber alterações</translation>
  </message>
  <message>
   <source>Sending changes</source>
   <translation>A enviar alterações</translation>
  </message>
  <message>
   <source>What has arrived is kept. Nothing is sent or received until you resume, also after a restart.</source>
   <translation>O que chegou fica guardado. Nada é enviado nem recebido até retomar, nem após reiniciar.</translation>
  </message>
  <message>
   <source>Writing changes to the file</source>
   <translation>A escrever alterações no ficheiro</translation>
  </message>
 </context>
 <context>
  <name>ProgressLine</name>
  <message>
   <source>Progress</source>
   <translation>Progresso</translation>
  </message>
 </context>
 <context>
  <name>ProxySettings</name>
  <message>
   <source>Empty: none. What the system has set counts for nothing here.</source>
   <translation>Vazio: nenhum. O que o sistema tiver definido não conta aqui.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Nenhum</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Set by your administrator.</source>
   <translation>Definido pelo seu administrador.</translation>
  </message>
  <message>
   <source>Use no proxy</source>
   <translation>Não usar proxy</translation>
  </message>
  <message>
   <source>Use this proxy</source>
   <translation>Usar este proxy</translation>
  </message>
  <message>
   <source>Way to headquarters</source>
   <translation>Caminho para a central</translation>
  </message>
 </context>
 <context>
  <name>PurposeSheet</name>
  <message>
   <source>Check of a report</source>
   <translation>Verificação de uma informação</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Operation {name}</source>
   <translation>Operação {name}</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Finalidade</translation>
  </message>
  <message>
   <source>Say in a few words why.</source>
   <translation>Diga em poucas palavras porquê.</translation>
  </message>
  <message>
   <source>Search for the person</source>
   <translation>Procura da pessoa</translation>
  </message>
  <message>
   <source>Supervision</source>
   <translation>Supervisão</translation>
  </message>
  <message>
   <source>The log keeps it with each reading, until you lock. It is asked once.</source>
   <translation>O registo guarda-o com cada leitura, até bloquear. Pergunta-se uma vez.</translation>
  </message>
  <message>
   <source>Why do you open dossiers now?</source>
   <translation>Porque abre processos agora?</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>Day</source>
   <translation>Dia</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Bloquear</translation>
  </message>
  <message>
   <source>Night</source>
   <translation>Noite</translation>
  </message>
 </context>
 <context>
  <name>ReasonSheet</name>
  <message>
   <source>Keep it</source>
   <translation>Manter</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Say in a few words why.</source>
   <translation>Diga em poucas palavras porquê.</translation>
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
   <translation>Alterados</translation>
  </message>
  <message>
   <source>Enter shows what taking it back would do. Nothing is deleted: what came is withdrawn.</source>
   <translation>Enter mostra o que a retirada faria. Nada se apaga: o que chegou é retirado.</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Novos</translation>
  </message>
  <message>
   <source>Nothing was imported on this laptop yet.</source>
   <translation>Ainda não se importou nada neste portátil.</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>Avisos</translation>
  </message>
  <message>
   <source>Recent imports</source>
   <translation>Importações recentes</translation>
  </message>
  <message>
   <source>Stands</source>
   <translation>Em vigor</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Table of sightings</source>
   <translation>Tabela de avistamentos</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Retirá-la</translation>
  </message>
  <message>
   <source>Taken back {time}</source>
   <translation>Retirada {time}</translation>
  </message>
  <message>
   <source>Track</source>
   <translation>Trajeto</translation>
  </message>
  <message>
   <source>What came</source>
   <translation>O que chegou</translation>
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
   <translation>Motivo da correção</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Saved on this laptop</source>
   <translation>Guardado neste portátil</translation>
  </message>
  <message>
   <source>Saved on this laptop at once. Sent at next sync.</source>
   <translation>Guardado de imediato neste portátil. Enviado na próxima sincronização.</translation>
  </message>
  <message>
   <source>Say in a few words why.</source>
   <translation>Diga em poucas palavras porquê.</translation>
  </message>
 </context>
 <context>
  <name>RecoverySheet</name>
  <message>
   <source>After ten failures headquarters must let you try again. The passphrase stays the same.</source>
   <translation>Após dez falhas, a central tem de permitir que tente de novo. A frase-passe mantém-se.</translation>
  </message>
  <message>
   <source>Answer of headquarters</source>
   <translation>Resposta da central</translation>
  </message>
  <message>
   <source>Choose the new passphrase, give the question to headquarters, and paste the answer. Two persons there must agree; it may take hours. You can close this and come back.</source>
   <translation>Escolha a nova frase-passe, entregue o pedido à central e cole a resposta. Duas pessoas têm de concordar; pode demorar horas. Pode fechar isto e voltar.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message numerus="yes">
   <source>Each code of the newest sheet opens once. %n code(s) left.</source>
   <translation>
    <numerusform>Cada código da folha mais recente abre uma vez. Resta %n código.</numerusform>
    <numerusform>Cada código da folha mais recente abre uma vez. Restam %n códigos.</numerusform>
   </translation>
  </message>
  <message>
   <source>End the lock-out</source>
   <translation>Levantar o bloqueio</translation>
  </message>
  <message>
   <source>Headquarters</source>
   <translation>Central</translation>
  </message>
  <message>
   <source>Headquarters cannot open this laptop: no recovery key of the agency has reached it.</source>
   <translation>A central não pode abrir este portátil: nenhuma chave de recuperação do organismo lhe chegou.</translation>
  </message>
  <message>
   <source>How to open it</source>
   <translation>Como abrir</translation>
  </message>
  <message>
   <source>Make the question</source>
   <translation>Criar o pedido</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Nova frase-passe</translation>
  </message>
  <message>
   <source>New passphrase once more</source>
   <translation>Nova frase-passe outra vez</translation>
  </message>
  <message>
   <source>Open it another way</source>
   <translation>Abrir de outro modo</translation>
  </message>
  <message>
   <source>Open the vault</source>
   <translation>Abrir o cofre</translation>
  </message>
  <message>
   <source>Paste the answer of headquarters here.</source>
   <translation>Cole aqui a resposta da central.</translation>
  </message>
  <message>
   <source>Question to headquarters</source>
   <translation>Pedido à central</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>Código de recuperação</translation>
  </message>
  <message>
   <source>Save as a file</source>
   <translation>Guardar como ficheiro</translation>
  </message>
  <message>
   <source>The two passphrases differ.</source>
   <translation>As duas frases-passe não coincidem.</translation>
  </message>
  <message>
   <source>This laptop has no keyring: protect by passphrase alone</source>
   <translation>Este portátil não tem porta-chaves: proteger só com a frase-passe</translation>
  </message>
 </context>
 <context>
  <name>RefusedCardView</name>
  <message>
   <source>Copy details</source>
   <translation>Copiar detalhes</translation>
  </message>
  <message>
   <source>Copy the details for your administrator, or retry.</source>
   <translation>Copie os detalhes para o seu administrador, ou tente de novo.</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>Desistir</translation>
  </message>
  <message>
   <source>Give up this change</source>
   <translation>Desistir desta alteração</translation>
  </message>
  <message>
   <source>Headquarters could not read it. Copy the details for your administrator.</source>
   <translation>A central não conseguiu lê-lo. Copie os detalhes para o seu administrador.</translation>
  </message>
  <message>
   <source>Headquarters says: {reason}</source>
   <translation>A central diz: {reason}</translation>
  </message>
  <message>
   <source>It is removed from this laptop; the log keeps your reason.</source>
   <translation>É removida deste portátil; o registo guarda o seu motivo.</translation>
  </message>
  <message>
   <source>It is still safe on this laptop.</source>
   <translation>Continua a salvo neste portátil.</translation>
  </message>
  <message>
   <source>It is too large. Copy the details, make it smaller, and give this one up.</source>
   <translation>É demasiado grande. Copie os detalhes, reduza-o e desista deste.</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Tentar de novo</translation>
  </message>
  <message>
   <source>The record it belongs to is not at headquarters. Sync again, then retry.</source>
   <translation>O registo a que pertence não está na central. Sincronize e tente de novo.</translation>
  </message>
  <message>
   <source>You may not write here. Ask the officer in charge of the dossier, then retry.</source>
   <translation>Não pode escrever aqui. Peça ao responsável pelo processo e tente de novo.</translation>
  </message>
  <message>
   <source>Your right to this dossier ended first. Headquarters keeps it for the officer in charge.</source>
   <translation>A sua permissão para este processo terminou antes. A central guarda a alteração para o responsável.</translation>
  </message>
  <message>
   <source>Your right to this dossier ended first. The next sync leaves it with headquarters.</source>
   <translation>A sua permissão para este processo terminou antes. A próxima sincronização deixa a alteração na central.</translation>
  </message>
  <message>
   <source>{kind} was not sent in time</source>
   <translation>{kind}: não seguiu a tempo</translation>
  </message>
  <message>
   <source>{kind} was not taken: {title}</source>
   <translation>{kind}: não foi aceite {title}</translation>
  </message>
 </context>
 <context>
  <name>RescueOffer</name>
  <message numerus="yes">
   <source>%n change(s) wait to be sent.</source>
   <translation>
    <numerusform>%n alteração aguarda envio.</numerusform>
    <numerusform>%n alterações aguardam envio.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) must be fetched from headquarters.</source>
   <translation>
    <numerusform>É preciso ir buscar %n ficheiro à central.</numerusform>
    <numerusform>É preciso ir buscar %n ficheiros à central.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s) of the vault could not be read.</source>
   <translation>
    <numerusform>Não se pôde ler %n página do cofre.</numerusform>
    <numerusform>Não se puderam ler %n páginas do cofre.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record(s) were saved.</source>
   <translation>
    <numerusform>Foi guardado %n registo.</numerusform>
    <numerusform>Foram guardados %n registos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>At most %n change(s) made on this laptop are missing.</source>
   <translation>
    <numerusform>Falta no máximo %n alteração feita neste portátil.</numerusform>
    <numerusform>Faltam no máximo %n alterações feitas neste portátil.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing of yours was lost.</source>
   <translation>Nada seu se perdeu.</translation>
  </message>
  <message>
   <source>Save what can be read</source>
   <translation>Guardar o que se pode ler</translation>
  </message>
  <message>
   <source>Saving what can be read…</source>
   <translation>A guardar o que se pode ler…</translation>
  </message>
  <message>
   <source>The vault is damaged; nothing was deleted. What can be read is saved into a new vault, older backups fill the gaps, and the damaged one is kept beside it. Type the passphrase first.</source>
   <translation>O cofre está danificado; nada foi apagado. O que se pode ler é guardado num cofre novo, as cópias de segurança preenchem as falhas e o danificado fica ao lado. Escreva primeiro a frase-passe.</translation>
  </message>
  <message>
   <source>Unlock, then sync: what headquarters has comes again.</source>
   <translation>Desbloqueie e sincronize: o que a central tem volta a chegar.</translation>
  </message>
 </context>
 <context>
  <name>SecretField</name>
  <message>
   <source>Show what is typed</source>
   <translation>Mostrar o que é escrito</translation>
  </message>
 </context>
 <context>
  <name>SettingsScreen</name>
  <message numerus="yes">
   <source>%n passphrase(s) failed before an unlock: see the log.</source>
   <translation>
    <numerusform>Falhou %n frase antes de um desbloqueio: veja o registo.</numerusform>
    <numerusform>Falharam %n frases antes de um desbloqueio: veja o registo.</numerusform>
   </translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Sempre</translation>
  </message>
  <message>
   <source>An order to lock or to erase reaches this laptop only when it reaches headquarters.</source>
   <translation>Uma ordem de bloquear ou apagar só chega a este portátil quando ele contacta a central.</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como o sistema</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Fazer cópia agora</translation>
  </message>
  <message>
   <source>Ctrl+L locks at once. Ctrl+Shift+L covers the window. Ctrl+Shift+Delete erases the vault.</source>
   <translation>Ctrl+L bloqueia de imediato. Ctrl+Shift+L tapa a janela. Ctrl+Shift+Delete apaga o cofre.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Escuro</translation>
  </message>
  <message>
   <source>Erasing destroys keys; it does not wipe the disk, backups elsewhere or copies at headquarters.</source>
   <translation>Apagar destrói chaves; não limpa o disco, outras cópias nem as da central.</translation>
  </message>
  <message>
   <source>Headquarters cannot open this vault if you cannot: the agency gave no recovery key.</source>
   <translation>A central não pode abrir este cofre se você não puder: o organismo não deu chave de recuperação.</translation>
  </message>
  <message>
   <source>Headquarters keeps no head of the log of this laptop yet.</source>
   <translation>A central ainda não guarda nenhuma cabeça do registo deste portátil.</translation>
  </message>
  <message>
   <source>Headquarters keeps the head of the log up to entry {entry}, since {time}. Newer entries: {newer}.</source>
   <translation>A central guarda a cabeça do registo até à entrada {entry}, desde {time}. Entradas mais novas: {newer}.</translation>
  </message>
  <message>
   <source>If you cannot open it, two persons at headquarters can (recovery key {key}).</source>
   <translation>Se não a conseguir abrir, duas pessoas da central conseguem (chave de recuperação {key}).</translation>
  </message>
  <message>
   <source>Keep out of screenshots</source>
   <translation>Não mostrar nas capturas</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Last backup: {time}.</source>
   <translation>Última cópia de segurança: {time}.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Lock when nobody works for</source>
   <translation>Bloquear se ninguém trabalhar durante</translation>
  </message>
  <message>
   <source>Locking</source>
   <translation>Bloqueio</translation>
  </message>
  <message>
   <source>Locks after {minutes} min without work, and at once with Ctrl+L.</source>
   <translation>Bloqueia após {minutes} min sem trabalho, e de imediato com Ctrl+L.</translation>
  </message>
  <message>
   <source>Look and language</source>
   <translation>Aspeto e idioma</translation>
  </message>
  <message>
   <source>Make recovery codes</source>
   <translation>Criar códigos de recuperação</translation>
  </message>
  <message>
   <source>Memory that the system writes out is encrypted.</source>
   <translation>A memória que o sistema grava em disco está cifrada.</translation>
  </message>
  <message>
   <source>No time limit without contact yet: the next sync brings one.</source>
   <translation>Ainda não há prazo sem contacto: a próxima sincronização traz um.</translation>
  </message>
  <message>
   <source>Officer {name}, {agency}. Device {device}.</source>
   <translation>Agente {name}, {agency}. Dispositivo {device}.</translation>
  </message>
  <message>
   <source>Passphrase and a secret in the keyring: a copied disk alone is of no use.</source>
   <translation>Frase-passe e um segredo no porta-chaves: um disco copiado por si só não serve.</translation>
  </message>
  <message>
   <source>Passphrase only: there is no second secret. The passphrase alone protects a copied disk.</source>
   <translation>Só frase-passe: não há segundo segredo. Só ela protege um disco copiado.</translation>
  </message>
  <message>
   <source>Recovery codes on paper: {left} of {made} unused.</source>
   <translation>Códigos de recuperação em papel: {left} de {made} por usar.</translation>
  </message>
  <message>
   <source>Screenshots and screen sharing show nothing of this window.</source>
   <translation>As capturas e a partilha de ecrã não mostram nada desta janela.</translation>
  </message>
  <message>
   <source>Screenshots and screen sharing show this window while it is not covered.</source>
   <translation>As capturas e a partilha de ecrã mostram esta janela enquanto não está tapada.</translation>
  </message>
  <message>
   <source>Screenshots show this window: on this system no program can prevent that. Cover it or lock.</source>
   <translation>As capturas mostram esta janela: neste sistema nenhum programa o pode impedir. Tape-a ou bloqueie.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Definições</translation>
  </message>
  <message>
   <source>Software running as you can read what you read. Only the system around Calibar protects against that.</source>
   <translation>Programas executados com o seu utilizador podem ler o que você lê. Disso só protege o sistema à volta do Calibar.</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Tamanho do texto</translation>
  </message>
  <message>
   <source>The backup was written. It opens with what opens the vault itself.</source>
   <translation>A cópia de segurança foi escrita. Abre-se com o que abre o cofre.</translation>
  </message>
  <message>
   <source>The disk of this laptop is encrypted by the operating system.</source>
   <translation>O sistema operativo cifra o disco deste portátil.</translation>
  </message>
  <message>
   <source>The disk of this laptop is not encrypted. The vault is, but what other programs leave is not.</source>
   <translation>O disco deste portátil não está cifrado. O cofre está, mas não o que outros programas deixam.</translation>
  </message>
  <message>
   <source>The map is drawn by a process in a sandbox, without network.</source>
   <translation>O mapa é desenhado por um processo isolado, sem rede.</translation>
  </message>
  <message>
   <source>The map is drawn without a sandbox: the program runs as root, or it was off.</source>
   <translation>O mapa é desenhado sem isolamento: o programa corre como root, ou estava desligado.</translation>
  </message>
  <message>
   <source>The system may write memory out to a disk that is not encrypted. Lock before you close the lid.</source>
   <translation>O sistema pode gravar memória num disco não cifrado. Bloqueie antes de fechar a tampa.</translation>
  </message>
  <message>
   <source>The system writes no memory out to a disk.</source>
   <translation>O sistema não grava memória em disco.</translation>
  </message>
  <message>
   <source>The time without contact is over. Sync to renew it.</source>
   <translation>O prazo sem contacto terminou. Sincronize para o renovar.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>There are no recovery codes on paper. Make them below.</source>
   <translation>Não há códigos de recuperação em papel. Crie-os em baixo.</translation>
  </message>
  <message>
   <source>There is no backup on this laptop. What was sent is with headquarters.</source>
   <translation>Não há cópia de segurança neste portátil. O que foi enviado está na central.</translation>
  </message>
  <message>
   <source>There is no second vault to show under pressure: its traces would give it away. Lock or erase instead.</source>
   <translation>Não há um segundo cofre para mostrar sob pressão: os vestígios denunciá-lo-iam. Bloqueie ou apague.</translation>
  </message>
  <message>
   <source>What does not protect it</source>
   <translation>O que não o protege</translation>
  </message>
  <message>
   <source>What protects this laptop now</source>
   <translation>O que protege este portátil agora</translation>
  </message>
  <message>
   <source>Whether memory that the system writes out is encrypted could not be found out.</source>
   <translation>Não foi possível saber se a memória que o sistema grava em disco está cifrada.</translation>
  </message>
  <message>
   <source>Whether the disk is encrypted could not be found out. Ask your administrator.</source>
   <translation>Não foi possível saber se o disco está cifrado. Pergunte ao seu administrador.</translation>
  </message>
  <message>
   <source>While it is covered</source>
   <translation>Enquanto está tapada</translation>
  </message>
  <message>
   <source>While it is unlocked, whoever sits at this laptop reads what you read. Lock it when you leave.</source>
   <translation>Enquanto está desbloqueado, quem se sentar a este portátil lê o que você lê. Bloqueie-o ao sair.</translation>
  </message>
  <message>
   <source>Whoever holds a recovery code opens the vault with it, without passphrase and keyring.</source>
   <translation>Quem tiver um código de recuperação abre o cofre com ele, sem frase-passe nem porta-chaves.</translation>
  </message>
  <message>
   <source>Works without contact until {time}, then it stays locked until headquarters is reached.</source>
   <translation>Funciona sem contacto até {time}; depois fica bloqueado até contactar a central.</translation>
  </message>
 </context>
 <context>
  <name>Sheet</name>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
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
   <translation>Avaliação</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Certeza</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Local</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>Visto</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Alvo</translation>
  </message>
  <message>
   <source>What was seen</source>
   <translation>O que foi visto</translation>
  </message>
 </context>
 <context>
  <name>SightingsScreen</name>
  <message numerus="yes">
   <source>%n sighting(s)</source>
   <translation>
    <numerusform>%n avistamento</numerusform>
    <numerusform>%n avistamentos</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a sighting</source>
   <translation>Adicionar avistamento</translation>
  </message>
  <message>
   <source>As given</source>
   <translation>Tal como dado</translation>
  </message>
  <message>
   <source>Correct</source>
   <translation>Corrigir</translation>
  </message>
  <message>
   <source>Grade and handling</source>
   <translation>Avaliação e tratamento</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Certeza</translation>
  </message>
  <message>
   <source>It stays readable, marked, with your reason.</source>
   <translation>Continua legível, marcado, com o seu motivo.</translation>
  </message>
  <message>
   <source>Not sent</source>
   <translation>Por enviar</translation>
  </message>
  <message>
   <source>On the map</source>
   <translation>No mapa</translation>
  </message>
  <message>
   <source>Open dossier</source>
   <translation>Abrir processo</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Local</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Posição</translation>
  </message>
  <message>
   <source>Recorded by</source>
   <translation>Registado por</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>Visto</translation>
  </message>
  <message>
   <source>Sighting</source>
   <translation>Avistamento</translation>
  </message>
  <message>
   <source>Sightings</source>
   <translation>Avistamentos</translation>
  </message>
  <message>
   <source>With a position</source>
   <translation>Com posição</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Retirar</translation>
  </message>
  <message>
   <source>Withdraw this sighting</source>
   <translation>Retirar este avistamento</translation>
  </message>
  <message>
   <source>Withdrawn: {reason}</source>
   <translation>Retirado: {reason}</translation>
  </message>
  <message>
   <source>Words in place and text</source>
   <translation>Local ou texto</translation>
  </message>
  <message>
   <source>filtered</source>
   <translation>filtrado</translation>
  </message>
  <message>
   <source>not sent yet</source>
   <translation>ainda não enviado</translation>
  </message>
 </context>
 <context>
  <name>Spans</name>
  <message>
   <source>At any time</source>
   <translation>Em qualquer momento</translation>
  </message>
  <message>
   <source>Last 24 hours</source>
   <translation>Últimas 24 horas</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>Últimos 30 dias</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>Últimos 7 dias</translation>
  </message>
  <message>
   <source>Last 90 days</source>
   <translation>Últimos 90 dias</translation>
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
    <numerusform>%n conflito</numerusform>
    <numerusform>%n conflitos</numerusform>
   </translation>
  </message>
  <message>
   <source>Data from {time}</source>
   <translation>Dados de {time}</translation>
  </message>
  <message>
   <source>Encrypted on this laptop</source>
   <translation>Cifrado neste portátil</translation>
  </message>
  <message>
   <source>Encrypted · passphrase only</source>
   <translation>Cifrado · só frase-passe</translation>
  </message>
  <message>
   <source>Locks in {time}</source>
   <translation>Bloqueia em {time}</translation>
  </message>
  <message>
   <source>Nothing received yet</source>
   <translation>Ainda nada recebido</translation>
  </message>
 </context>
 <context>
  <name>StickExportSheet</name>
  <message numerus="yes">
   <source>%n change(s) carried for others</source>
   <translation>
    <numerusform>%n alteração levada para outros</numerusform>
    <numerusform>%n alterações levadas para outros</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) wait here</source>
   <translation>
    <numerusform>%n alteração espera aqui</numerusform>
    <numerusform>%n alterações esperam aqui</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n photo(s) and file(s)</source>
   <translation>
    <numerusform>%n foto ou ficheiro</numerusform>
    <numerusform>%n fotos e ficheiros</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose a place</source>
   <translation>Escolher o local</translation>
  </message>
  <message>
   <source>Do not export</source>
   <translation>Não exportar</translation>
  </message>
  <message>
   <source>Export to USB</source>
   <translation>Exportar para USB</translation>
  </message>
  <message>
   <source>The file is encrypted for these only, and each dossier for those who may read it. What is in it stays in your queue until headquarters confirms it.</source>
   <translation>O ficheiro está cifrado só para estes, e cada processo para quem o pode ler. O conteúdo fica na fila até a central o confirmar.</translation>
  </message>
  <message>
   <source>Who may open the file</source>
   <translation>Quem pode abrir o ficheiro</translation>
  </message>
  <message>
   <source>With photos and files</source>
   <translation>Com fotos e ficheiros</translation>
  </message>
  <message>
   <source>{name} (must sync once first)</source>
   <translation>{name} (tem de sincronizar uma vez antes)</translation>
  </message>
 </context>
 <context>
  <name>StickPlanSheet</name>
  <message numerus="yes">
   <source>%n change(s)</source>
   <translation>
    <numerusform>%n alteração</numerusform>
    <numerusform>%n alterações</numerusform>
   </translation>
  </message>
  <message>
   <source>A dossier that is new here</source>
   <translation>Um processo novo aqui</translation>
  </message>
  <message>
   <source>A dossier that is not yours: carried to headquarters, locked</source>
   <translation>Um processo que não é seu: é levado fechado à central</translation>
  </message>
  <message>
   <source>Directory</source>
   <translation>Diretório</translation>
  </message>
  <message>
   <source>Do not import</source>
   <translation>Não importar</translation>
  </message>
  <message>
   <source>From headquarters, written {time}. The file is whole, signed and meant for this laptop.</source>
   <translation>Da central, escrito em {time}. O ficheiro está completo, assinado e destinado a este portátil.</translation>
  </message>
  <message>
   <source>From {sender}, written {time}. The file is whole, signed and meant for this laptop.</source>
   <translation>De {sender}, escrito {time}. O ficheiro está completo, assinado e destina-se a este portátil.</translation>
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
   <translation>Importá-lo outra vez, ou noutra ordem, não muda mais nada.</translation>
  </message>
  <message>
   <source>It holds nothing that is new here.</source>
   <translation>Não contém nada de novo aqui.</translation>
  </message>
  <message>
   <source>New records of your dossiers are shown as not confirmed, everything is kept for headquarters and handed over at your next sync or with your next file.</source>
   <translation>Os registos novos dos seus processos são mostrados como não confirmados; tudo é guardado para a central e entregue na próxima sincronização ou com o próximo ficheiro.</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>e mais %n</numerusform>
    <numerusform>e mais %n</numerusform>
   </translation>
  </message>
  <message>
   <source>{fresh} of {all} changes new</source>
   <translation>{fresh} de {all} alterações novas</translation>
  </message>
 </context>
 <context>
  <name>Sticks</name>
  <message numerus="yes">
   <source>%n change(s) kept for headquarters</source>
   <translation>
    <numerusform>%n alteração guardada para a central</numerusform>
    <numerusform>%n alterações guardadas para a central</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) not taken</source>
   <translation>
    <numerusform>%n alteração não aceite</numerusform>
    <numerusform>%n alterações não aceites</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) of ours confirmed</source>
   <translation>
    <numerusform>%n alteração nossa confirmada</numerusform>
    <numerusform>%n alterações nossas confirmadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) received</source>
   <translation>
    <numerusform>%n alteração recebida</numerusform>
    <numerusform>%n alterações recebidas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) written to {file} ({size})</source>
   <translation>
    <numerusform>%n alteração escrita em {file} ({size})</numerusform>
    <numerusform>%n alterações escritas em {file} ({size})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n dossier(s) lack an earlier part: ask for a newer file</source>
   <translation>
    <numerusform>Falta uma parte anterior a %n processo: peça um ficheiro mais recente</numerusform>
    <numerusform>Falta uma parte anterior a %n processos: peça um ficheiro mais recente</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n large withdrawal(s) held back until you have looked</source>
   <translation>
    <numerusform>%n retirada em massa retida até que a veja</numerusform>
    <numerusform>%n retiradas em massa retidas até que as veja</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new record(s) shown, not confirmed</source>
   <translation>
    <numerusform>%n registo novo visível, não confirmado</numerusform>
    <numerusform>%n registos novos visíveis, não confirmados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n photo(s) and file(s)</source>
   <translation>
    <numerusform>%n foto ou ficheiro</numerusform>
    <numerusform>%n fotos e ficheiros</numerusform>
   </translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos os ficheiros (*)</translation>
  </message>
  <message>
   <source>Export to USB</source>
   <translation>Exportar para USB</translation>
  </message>
  <message>
   <source>Files of Calibar (*.calibar)</source>
   <translation>Ficheiros do Calibar (*.calibar)</translation>
  </message>
  <message>
   <source>Import from USB</source>
   <translation>Importar de USB</translation>
  </message>
  <message>
   <source>Nothing in it was new here</source>
   <translation>Nada era novo aqui</translation>
  </message>
 </context>
 <context>
  <name>SyncPill</name>
  <message numerus="yes">
   <source>%n conflict(s)</source>
   <translation>
    <numerusform>%n conflito</numerusform>
    <numerusform>%n conflitos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n held back</source>
   <translation>
    <numerusform>%n retido</numerusform>
    <numerusform>%n retidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to retry</source>
   <translation>
    <numerusform>%n a repetir</numerusform>
    <numerusform>%n a repetir</numerusform>
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
   <translation>A ligar</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Falhou</translation>
  </message>
  <message>
   <source>Not connected yet</source>
   <translation>Ainda sem ligação</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Sem ligação</translation>
  </message>
  <message>
   <source>Opens the sync screen</source>
   <translation>Abre o ecrã de sincronização</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Em pausa</translation>
  </message>
  <message>
   <source>Receiving</source>
   <translation>A receber</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>A enviar</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>Atualizado</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Em espera</translation>
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
    <numerusform>%n alteração deixada na central</numerusform>
    <numerusform>%n alterações deixadas na central</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) received</source>
   <translation>
    <numerusform>%n alteração recebida</numerusform>
    <numerusform>%n alterações recebidas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) sent</source>
   <translation>
    <numerusform>%n alteração enviada</numerusform>
    <numerusform>%n alterações enviadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) exchanged</source>
   <translation>
    <numerusform>%n ficheiro trocado</numerusform>
    <numerusform>%n ficheiros trocados</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>A ligar</translation>
  </message>
  <message numerus="yes">
   <source>Decide these, and %n more come up.</source>
   <translation>
    <numerusform>Mais %n surgirá quando estes forem decididos.</numerusform>
    <numerusform>Mais %n surgirão quando estes forem decididos.</numerusform>
   </translation>
  </message>
  <message>
   <source>Everything made here is safe. You can keep working.</source>
   <translation>Tudo o que fez aqui está a salvo. Pode continuar a trabalhar.</translation>
  </message>
  <message>
   <source>Export to USB…</source>
   <translation>Exportar para USB…</translation>
  </message>
  <message>
   <source>Import from USB…</source>
   <translation>Importar de USB…</translation>
  </message>
  <message numerus="yes">
   <source>Kept and not shown, since a newer program wrote them: %n change(s). Update Calibar.</source>
   <translation>
    <numerusform>Guardada e não mostrada, pois foi escrita por um programa mais recente: %n alteração. Atualize o Calibar.</numerusform>
    <numerusform>Guardadas e não mostradas, pois foram escritas por um programa mais recente: %n alterações. Atualize o Calibar.</numerusform>
   </translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Retomar</translation>
  </message>
  <message>
   <source>Stops this run. What has arrived is kept; the next run goes on from there.</source>
   <translation>Para esta execução. O que chegou fica guardado; a próxima continua daí.</translation>
  </message>
  <message>
   <source>Sync</source>
   <translation>Sincronizar</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Sincronizar agora</translation>
  </message>
  <message>
   <source>USB stick</source>
   <translation>Pen USB</translation>
  </message>
  <message>
   <source>With {hub}. Last exchange: {time}.</source>
   <translation>Com {hub}. Última troca: {time}.</translation>
  </message>
  <message>
   <source>With {hub}. You can keep working while this runs.</source>
   <translation>Com {hub}. Pode continuar a trabalhar entretanto.</translation>
  </message>
  <message>
   <source>failed, can be retried</source>
   <translation>falhados, podem repetir-se</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nunca</translation>
  </message>
  <message>
   <source>received since {time}</source>
   <translation>recebidas desde as {time}</translation>
  </message>
  <message>
   <source>to decide</source>
   <translation>por decidir</translation>
  </message>
  <message>
   <source>waiting to be sent</source>
   <translation>à espera de envio</translation>
  </message>
 </context>
 <context>
  <name>TargetEditor</name>
  <message>
   <source>Edit target</source>
   <translation>Editar alvo</translation>
  </message>
  <message>
   <source>New target</source>
   <translation>Novo alvo</translation>
  </message>
 </context>
 <context>
  <name>TargetField</name>
  <message>
   <source>Change</source>
   <translation>Alterar</translation>
  </message>
  <message>
   <source>Choose a target</source>
   <translation>Escolha um alvo</translation>
  </message>
  <message>
   <source>Nobody is called so</source>
   <translation>Ninguém se chama assim</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Alvo</translation>
  </message>
  <message>
   <source>Whom? Type some letters of the name or the file number</source>
   <translation>Quem? Escreva letras do nome ou o número do processo</translation>
  </message>
 </context>
 <context>
  <name>TargetRow</name>
  <message numerus="yes">
   <source>%n not sent yet</source>
   <translation>
    <numerusform>%n por enviar</numerusform>
    <numerusform>%n por enviar</numerusform>
   </translation>
  </message>
  <message>
   <source>last seen {age}</source>
   <translation>visto pela última vez {age}</translation>
  </message>
 </context>
 <context>
  <name>TargetSelect</name>
  <message>
   <source>All targets</source>
   <translation>Todos os alvos</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Alvo</translation>
  </message>
 </context>
 <context>
  <name>Targets</name>
  <message numerus="yes">
   <source>%n new</source>
   <translation>
    <numerusform>%n novo</numerusform>
    <numerusform>%n novos</numerusform>
   </translation>
  </message>
  <message>
   <source>Armed</source>
   <translation>Armados</translation>
  </message>
  <message>
   <source>Clear filters</source>
   <translation>Limpar filtros</translation>
  </message>
  <message>
   <source>Connect at the station and press Sync now, or import notices.</source>
   <translation>Ligue-se na esquadra e prima Sincronizar agora, ou importe avisos.</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Processo</translation>
  </message>
  <message>
   <source>Last seen</source>
   <translation>Última vez</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Meus</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>No targets match {filters}.</source>
   <translation>Nenhum alvo corresponde a {filters}.</translation>
  </message>
  <message>
   <source>No targets yet</source>
   <translation>Ainda não há alvos</translation>
  </message>
  <message>
   <source>Not sent</source>
   <translation>Por enviar</translation>
  </message>
  <message>
   <source>Priority</source>
   <translation>Prioridade</translation>
  </message>
  <message>
   <source>Seen today</source>
   <translation>Vistos hoje</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Sincronizar agora</translation>
  </message>
  <message>
   <source>The order has changed</source>
   <translation>A ordem mudou</translation>
  </message>
 </context>
 <context>
  <name>TargetsScreen</name>
  <message>
   <source>Add a target</source>
   <translation>Adicionar alvo</translation>
  </message>
  <message>
   <source>Choose a target</source>
   <translation>Escolha um alvo</translation>
  </message>
  <message>
   <source>Filter this list</source>
   <translation>Filtrar esta lista</translation>
  </message>
  <message>
   <source>Its dossier opens here. Arrow keys move in the list.</source>
   <translation>O seu processo abre-se aqui. As setas percorrem a lista.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Targets</source>
   <translation>Alvos</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message numerus="yes">
   <source>%n target(s)</source>
   <translation>
    <numerusform>%n alvo</numerusform>
    <numerusform>%n alvos</numerusform>
   </translation>
  </message>
  <message>
   <source>Quick capture</source>
   <translation>Anotação rápida</translation>
  </message>
  <message>
   <source>Search targets, plates, phones, places</source>
   <translation>Procurar alvos, matrículas, telefones, lugares</translation>
  </message>
 </context>
 <context>
  <name>UnlockScreen</name>
  <message numerus="yes">
   <source>%n change(s) on this laptop were not sent yet. They are safe.</source>
   <translation>
    <numerusform>Há %n alteração por enviar neste portátil. Está a salvo.</numerusform>
    <numerusform>Há %n alterações por enviar neste portátil. Estão a salvo.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n try(ies) left.</source>
   <translation>
    <numerusform>Resta %n tentativa.</numerusform>
    <numerusform>Restam %n tentativas.</numerusform>
   </translation>
  </message>
  <message>
   <source>Erase this vault…</source>
   <translation>Apagar este cofre…</translation>
  </message>
  <message>
   <source>I cannot open it</source>
   <translation>Não o consigo abrir</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>A abrir…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frase-passe</translation>
  </message>
  <message>
   <source>The next one is possible in {time}.</source>
   <translation>A próxima é possível dentro de {time}.</translation>
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
    <numerusform>%n registo escrito aqui está por confirmar.</numerusform>
    <numerusform>%n registos escritos aqui estão por confirmar.</numerusform>
   </translation>
  </message>
  <message>
   <source>Lock now</source>
   <translation>Bloquear agora</translation>
  </message>
  <message>
   <source>Only {size} MB are free on this disk. Delete files that you do not need.</source>
   <translation>Só há {size} MB livres neste disco. Apague ficheiros de que não precise.</translation>
  </message>
  <message>
   <source>The disk is full. Everything that was saved can be read; what you type now is kept as a draft only. Delete files that you do not need: saving then goes on by itself.</source>
   <translation>O disco está cheio. Tudo o que foi guardado pode ler-se; o que escrever agora fica só como rascunho. Apague ficheiros de que não precise: depois volta a guardar por si.</translation>
  </message>
  <message>
   <source>The vault is damaged. Nothing was deleted, and what can be read stays readable. Lock it, then save what can be read from the lock screen.</source>
   <translation>O cofre está danificado. Nada foi apagado e o que se pode ler continua legível. Bloqueie-o e guarde o que se pode ler a partir do ecrã de bloqueio.</translation>
  </message>
  <message>
   <source>This disk gives errors. What can be read stays readable, but a save may fail. Sync and back up to another disk now; the whole vault is read in a moment to see whether it holds.</source>
   <translation>Este disco dá erros. O que se pode ler continua legível, mas uma gravação pode falhar. Sincronize e faça agora uma cópia noutro disco; dentro de momentos o cofre é lido por inteiro para ver se está íntegro.</translation>
  </message>
  <message>
   <source>This disk takes no writes. Everything that was saved can be read. What you type now stays only in this window, and a lock loses it: make the disk writable, or write it down elsewhere.</source>
   <translation>Não se pode escrever neste disco. Tudo o que foi guardado pode ler-se. O que escrever agora fica só nesta janela e perde-se ao bloquear: torne o disco gravável ou anote-o noutro lugar.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Tentar de novo</translation>
  </message>
 </context>
 <context>
  <name>WhenField</name>
  <message>
   <source>Now</source>
   <translation>Agora</translation>
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
   <translation>ainda não enviado</translation>
  </message>
 </context>
</TS>
