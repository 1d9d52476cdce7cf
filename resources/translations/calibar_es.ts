<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="es">
<context>
    <name>Actions</name>
    <message>
        <location filename="../../ui/words.py" line="112" />
        <source>Added</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="113" />
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="114" />
        <source>Corrected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="115" />
        <source>Withdrawn</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="116" />
        <source>Conflict decided</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AuditScreen</name>
    <message>
        <location filename="../../ui/screens/audit/screen.py" line="25" />
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../../ui/screens/audit/screen.py" line="27" />
        <source>Verify the chain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/audit/screen.py" line="32" />
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/audit/screen.py" line="33" />
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../ui/screens/audit/screen.py" line="34" />
        <source>Who</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/audit/screen.py" line="35" />
        <source>Act</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/audit/screen.py" line="36" />
        <source>Record</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/audit/screen.py" line="37" />
        <source>Reason</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/audit/screen.py" line="61" />
        <source>%n entry(ies). Reading a dossier is logged too.</source>
        <translation>
            <numerusform>%n entry. Reading a dossier is logged too.</numerusform><numerusform>%n entries. Reading a dossier is logged too.</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/audit/screen.py" line="70" />
        <source>The chain holds: no entry was altered or taken out of the middle.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>BriefingPrint</name>
    <message>
        <location filename="../../ui/briefing_print.py" line="99" />
        <source>Legal status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/briefing_print.py" line="100" />
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
</context>
<context>
    <name>BriefingsScreen</name>
    <message>
        <location filename="../../ui/screens/briefings/screen.py" line="85" />
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <location filename="../../ui/screens/briefings/screen.py" line="89" />
        <source>I have read it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/briefings/screen.py" line="90" />
        <location filename="../../ui/screens/briefings/screen.py" line="152" />
        <source>Print to PDF</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/briefings/screen.py" line="120" />
        <source>There is no operation on this laptop.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/briefings/screen.py" line="122" />
        <source>No briefing yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/briefings/screen.py" line="122" />
        <source>Open an operation and add targets to it.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/briefings/screen.py" line="126" />
        <source>{operation} · %n target(s) · read without a network · {time}</source>
        <translation>
            <numerusform>{operation} · %n target · read without a network · {time}</numerusform><numerusform>{operation} · %n targets · read without a network · {time}</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/briefings/screen.py" line="130" />
        <source>Open dossier</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/briefings/screen.py" line="146" />
        <source>Noted in the log: you have read this briefing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/briefings/screen.py" line="181" />
        <source>The PDF was written. It is not encrypted: keep it as you keep paper.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <location filename="../../ui/screens/capture/state.py" line="74" />
        <source>Choose the target first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/capture/state.py" line="76" />
        <source>Say what you saw, or where.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/capture/state.py" line="78" />
        <source>Write the note.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/capture/state.py" line="80" />
        <source>Type the plate, such as 4471 KXD.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/capture/state.py" line="82" />
        <source>Choose a picture.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CaptureSheet</name>
    <message>
        <location filename="../../ui/screens/capture/screen.py" line="45" />
        <source>Quick capture</source>
        <translation>Captura rápida</translation>
    </message>
    <message>
        <location filename="../../ui/screens/capture/screen.py" line="63" />
        <source>Sighting</source>
        <translation>Avistamiento</translation>
    </message>
    <message>
        <location filename="../../ui/screens/capture/screen.py" line="64" />
        <location filename="../../ui/screens/capture/screen.py" line="174" />
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../ui/screens/capture/screen.py" line="65" />
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <location filename="../../ui/screens/capture/screen.py" line="66" />
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../../ui/screens/capture/screen.py" line="68" />
        <source>What</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/capture/screen.py" line="74" />
        <location filename="../../ui/screens/capture/screen.py" line="75" />
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../ui/screens/capture/screen.py" line="77" />
        <location filename="../../ui/screens/capture/screen.py" line="78" />
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../../ui/screens/capture/screen.py" line="78" />
        <source>Street and number, or coordinates as you got them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/capture/screen.py" line="80" />
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../../ui/screens/capture/screen.py" line="83" />
        <source>Plate, such as 4471 KXD</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/capture/screen.py" line="83" />
        <source>Plate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/capture/screen.py" line="85" />
        <location filename="../../ui/screens/capture/screen.py" line="92" />
        <source>How sure</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/screens/capture/screen.py" line="88" />
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <location filename="../../ui/screens/capture/screen.py" line="89" />
        <source>Probable</source>
        <translation>Probable</translation>
    </message>
    <message>
        <location filename="../../ui/screens/capture/screen.py" line="90" />
        <source>Not sure</source>
        <translation>No seguro</translation>
    </message>
    <message>
        <location filename="../../ui/screens/capture/screen.py" line="95" />
        <location filename="../../ui/screens/capture/screen.py" line="96" />
        <location filename="../../ui/screens/capture/screen.py" line="174" />
        <source>What you saw</source>
        <translation>Qué vio</translation>
    </message>
    <message>
        <location filename="../../ui/screens/capture/screen.py" line="102" />
        <location filename="../../ui/screens/capture/screen.py" line="233" />
        <source>Choose a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/capture/screen.py" line="117" />
        <source>Grade and handling</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/capture/screen.py" line="125" />
        <source>Saved on this laptop at once. Sent at next sync.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/capture/screen.py" line="127" />
        <source>Throw away</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/capture/screen.py" line="129" />
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../ui/screens/capture/screen.py" line="175" />
        <source>Details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/capture/screen.py" line="235" />
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/capture/screen.py" line="284" />
        <source>Saved on this laptop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/capture/screen.py" line="284" />
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CautionBanner</name>
    <message>
        <location filename="../../ui/widgets/banner.py" line="68" />
        <source>No cautions on record. That does not mean there is no danger.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/banner.py" line="107" />
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform><numerusform>+%n more</numerusform></translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <location filename="../../ui/words.py" line="218" />
        <source>ARMED</source>
        <translation>ARMADO</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="219" />
        <source>EXPLOSIVES</source>
        <translation>EXPLOSIVOS</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="220" />
        <source>VIOLENT</source>
        <translation>VIOLENTO</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="221" />
        <source>MARTIAL ARTS</source>
        <translation>ARTES MARCIALES</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="222" />
        <source>BODYGUARDS</source>
        <translation>ESCOLTAS</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="223" />
        <source>SEXUALLY VIOLENT</source>
        <translation>VIOLENCIA SEXUAL</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="224" />
        <source>ESCAPE RISK</source>
        <translation>RIESGO DE EVASIÓN</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="225" />
        <source>FLIGHT RISK ABROAD</source>
        <translation>RIESGO DE FUGA AL EXTERIOR</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="226" />
        <source>LOOKOUTS</source>
        <translation>VIGÍAS</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="227" />
        <source>CAMERAS</source>
        <translation>CÁMARAS</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="228" />
        <source>DOGS</source>
        <translation>PERROS</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="229" />
        <source>CHILDREN AT ADDRESS</source>
        <translation>MENORES EN EL DOMICILIO</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="230" />
        <source>LEAK RISK</source>
        <translation>RIESGO DE FILTRACIÓN</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="231" />
        <source>DRUGS</source>
        <translation>DROGAS</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="232" />
        <source>INFECTIOUS</source>
        <translation>INFECCIOSO</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="233" />
        <source>SEX OFFENDER</source>
        <translation>DELITOS SEXUALES</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="234" />
        <source>ALCOHOL</source>
        <translation>ALCOHOL</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="235" />
        <source>SELF-HARM</source>
        <translation>AUTOLESIÓN</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="236" />
        <source>HEART</source>
        <translation>CORAZÓN</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="237" />
        <source>ALLERGIES</source>
        <translation>ALERGIAS</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="238" />
        <source>EPILEPSY</source>
        <translation>EPILEPSIA</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="239" />
        <source>MEDICATION</source>
        <translation>MEDICACIÓN</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="240" />
        <source>HAEMOPHILIA</source>
        <translation>HEMOFILIA</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="241" />
        <source>DIABETES</source>
        <translation>DIABETES</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="242" />
        <source>OTHER</source>
        <translation>OTRO</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <location filename="../../ui/words.py" line="55" />
        <source>At large</source>
        <translation>En fuga</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="56" />
        <source>Located</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="57" />
        <source>Arrested</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="58" />
        <source>Surrendered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="59" />
        <source>Deceased</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="60" />
        <source>Cleared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="61" />
        <source>Closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="63" />
        <source>Female</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="64" />
        <source>Male</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="65" />
        <location filename="../../ui/words.py" line="80" />
        <source>Unknown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="67" />
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="68" />
        <source>Probable</source>
        <translation>Probable</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="69" />
        <source>Not sure</source>
        <translation>No seguro</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="71" />
        <source>Red notice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="72" />
        <source>Diffusion</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="73" />
        <source>Warrant</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="74" />
        <source>European arrest warrant</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="75" />
        <source>Other</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="76" />
        <source>Valid</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="77" />
        <source>Suspended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="78" />
        <source>Withdrawn</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="79" />
        <source>Expired</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="82" />
        <source>Suspect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="83" />
        <source>Convicted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="84" />
        <source>Victim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="85" />
        <source>Witness</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="86" />
        <source>Contact</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="87" />
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="88" />
        <source>Phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="89" />
        <source>Account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="90" />
        <source>Wallet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="91" />
        <source>Document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="92" />
        <source>Weapon</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="93" />
        <source>Device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="94" />
        <source>Not checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="95" />
        <source>False</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="96" />
        <source>Former</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="97" />
        <source>Border crossing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="98" />
        <source>Flight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="99" />
        <source>Ferry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="100" />
        <source>Road</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="101" />
        <source>Rail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="102" />
        <source>Trip</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="104" />
        <source>Planned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="105" />
        <source>Running</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="107" />
        <source>Alias</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="108" />
        <source>Nickname</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="109" />
        <source>Former name</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ConflictCardView</name>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="34" />
        <source>{target}: {kind}, {field} changed in two places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="37" />
        <source>Conflict {place} of {total} · nothing is lost; the version you do not keep stays in History</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="45" />
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="47" />
        <source>Decide later</source>
        <translation>Decidir después</translation>
    </message>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="49" />
        <location filename="../../ui/screens/sync/screen.py" line="73" />
        <source>This laptop</source>
        <translation>Este portátil</translation>
    </message>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="49" />
        <location filename="../../ui/screens/sync/screen.py" line="73" />
        <source>Headquarters</source>
        <translation>Central</translation>
    </message>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="58" />
        <source>Keys: 1 and 2 choose, B keeps both, L decides later, K keeps the chosen one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="80" />
        <source>Keep this laptop's version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="82" />
        <source>Keep headquarters version</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <location filename="../../ui/screens/dossier/state.py" line="54" />
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <location filename="../../ui/screens/dossier/state.py" line="56" />
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <location filename="../../ui/screens/dossier/state.py" line="60" />
        <source>Height</source>
        <translation>Estatura</translation>
    </message>
    <message>
        <location filename="../../ui/screens/dossier/state.py" line="61" />
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <location filename="../../ui/screens/dossier/state.py" line="62" />
        <source>File</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <location filename="../../ui/screens/dossier/state.py" line="63" />
        <source>Warrant</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location filename="../../ui/screens/dossier/state.py" line="64" />
        <source>Marks</source>
        <translation>Señas</translation>
    </message>
    <message>
        <location filename="../../ui/screens/dossier/state.py" line="65" />
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <location filename="../../ui/screens/dossier/state.py" line="77" />
        <source>seen {date}</source>
        <translation>visto el {date}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/dossier/state.py" line="79" />
        <source>date unknown</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <location filename="../../ui/screens/dossier/state.py" line="83" />
        <source>Two versions, not decided: {text}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/dossier/state.py" line="92" />
        <source>No legal basis on record. Verify before an arrest.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/dossier/state.py" line="94" />
        <source>Legal status never verified. Verify before an arrest.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/dossier/state.py" line="99" />
        <source>Status {found}, verified {age} with {who}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/dossier/state.py" line="103" />
        <source>Older than 24 hours: verify again.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DossierPane</name>
    <message>
        <location filename="../../ui/screens/dossier/screen.py" line="43" />
        <source>Record a check</source>
        <translation>Registrar verificación</translation>
    </message>
    <message>
        <location filename="../../ui/screens/dossier/screen.py" line="47" />
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../../ui/screens/dossier/screen.py" line="48" />
        <source>Sightings</source>
        <translation>Avistamientos</translation>
    </message>
    <message>
        <location filename="../../ui/screens/dossier/screen.py" line="49" />
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../ui/screens/dossier/screen.py" line="50" />
        <source>Legal</source>
        <translation>Jurídico</translation>
    </message>
    <message>
        <location filename="../../ui/screens/dossier/screen.py" line="51" />
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <location filename="../../ui/screens/dossier/screen.py" line="52" />
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../../ui/screens/dossier/screen.py" line="53" />
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../ui/screens/dossier/screen.py" line="74" />
        <source>Sighting</source>
        <translation>Avistamiento</translation>
    </message>
    <message>
        <location filename="../../ui/screens/dossier/screen.py" line="76" />
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../../ui/screens/dossier/screen.py" line="78" />
        <source>Add to this dossier</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EnrolScreen</name>
    <message>
        <location filename="../../ui/screens/enrol/screen.py" line="34" />
        <location filename="../../ui/screens/enrol/screen.py" line="41" />
        <source>Address of the hub</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/enrol/screen.py" line="35" />
        <source>Invite</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/enrol/screen.py" line="36" />
        <location filename="../../ui/screens/enrol/screen.py" line="43" />
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <location filename="../../ui/screens/enrol/screen.py" line="37" />
        <location filename="../../ui/screens/enrol/screen.py" line="44" />
        <source>Passphrase once more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/enrol/screen.py" line="38" />
        <source>This laptop has no keyring: protect by passphrase alone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/enrol/screen.py" line="42" />
        <source>Invite, used once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/enrol/screen.py" line="48" />
        <location filename="../../ui/screens/enrol/screen.py" line="134" />
        <source>Set up this laptop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/enrol/screen.py" line="60" />
        <source>Set up Calibar</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/enrol/screen.py" line="62" />
        <source>Your administrator gives you the address and an invite. You choose the passphrase; nobody else has it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/enrol/screen.py" line="100" />
        <source>At least 20 characters or six words: it alone protects this laptop.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/enrol/screen.py" line="102" />
        <source>At least 15 characters. Four or five words are easy to keep in mind.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/enrol/screen.py" line="114" />
        <source>Type the invite as it was given to you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/enrol/screen.py" line="117" />
        <source>The two passphrases differ.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/enrol/screen.py" line="120" />
        <source>Making keys…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <location filename="../../ui/field_values.py" line="29" />
        <source>Yes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/field_values.py" line="29" />
        <source>No</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <location filename="../../ui/words.py" line="119" />
        <source>Other names</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="120" />
        <source>Arrived</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="121" />
        <source>Begins</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="122" />
        <source>Country of birth</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="123" />
        <source>Place of birth</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="124" />
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="125" />
        <source>Build</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="126" />
        <source>Carrier</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="127" />
        <source>Category</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="128" />
        <source>How sure</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="129" />
        <source>Checked through</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="130" />
        <source>Charges</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="131" />
        <location filename="../../ui/words.py" line="211" />
        <source>Checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="132" />
        <source>Caution</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="133" />
        <source>Code list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="134" />
        <source>Colour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="135" />
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="136" />
        <source>Coordinates as written</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="137" />
        <source>Countries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="138" />
        <source>Country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="139" />
        <source>Court</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="140" />
        <source>Departed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="141" />
        <source>Ends</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="142" />
        <source>Expires</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="143" />
        <source>Extradition from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="144" />
        <source>Eyes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="145" />
        <source>Father</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="146" />
        <source>Forenames</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="147" />
        <source>Status found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="148" />
        <source>From country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="149" />
        <location filename="../../ui/words.py" line="201" />
        <source>From</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="150" />
        <source>Grade</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="151" />
        <source>Hair</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="152" />
        <source>Handling</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="153" />
        <source>Handling note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="154" />
        <source>Height in pixels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="155" />
        <source>Width in pixels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="156" />
        <source>File type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="157" />
        <source>Size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="158" />
        <source>Checksum</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="159" />
        <source>Small picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="160" />
        <source>Officer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="161" />
        <source>Operation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="162" />
        <source>Target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="163" />
        <source>Team</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="164" />
        <source>Height (cm)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="165" />
        <source>Plate, number or name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="166" />
        <source>Issued</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="167" />
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="168" />
        <source>Latitude</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="169" />
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="170" />
        <source>Longitude</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="171" />
        <source>Make</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="172" />
        <source>Marks</source>
        <translation>Señas</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="173" />
        <source>Model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="174" />
        <source>Modus operandi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="175" />
        <source>Mother</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="176" />
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="177" />
        <source>Name in its own script</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="178" />
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="179" />
        <source>Notice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="180" />
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="181" />
        <location filename="../../ui/words.py" line="208" />
        <source>To</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="182" />
        <source>Observed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="183" />
        <source>Seen by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="184" />
        <source>Occupation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="185" />
        <source>Outcome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="186" />
        <source>Country of the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="187" />
        <source>Period</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="188" />
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="189" />
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="190" />
        <source>Priority</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="191" />
        <source>Sure within (m)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="192" />
        <source>Rank</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="193" />
        <source>File</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="194" />
        <source>Review on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="195" />
        <source>Role</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="196" />
        <source>Seen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="197" />
        <source>Sentence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="198" />
        <source>Sex</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="199" />
        <source>Source reference</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="200" />
        <source>Status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="202" />
        <source>Summary</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="203" />
        <source>Second surname</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="204" />
        <source>First surname</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="205" />
        <source>Taken</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="206" />
        <source>Text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="207" />
        <source>To country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="209" />
        <source>Type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="210" />
        <source>Unit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="212" />
        <source>Checked by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="213" />
        <source>Weight (kg)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="214" />
        <source>Written</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <location filename="../../ui/widgets/form.py" line="19" />
        <source>%1 (optional)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <location filename="../../ui/frame.py" line="93" />
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py" line="94" />
        <source>Sightings</source>
        <translation>Avistamientos</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py" line="95" />
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py" line="96" />
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py" line="97" />
        <source>Briefings</source>
        <translation>Briefings</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py" line="98" />
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py" line="99" />
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py" line="100" />
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py" line="101" />
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py" line="196" />
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py" line="209" />
        <source>Search targets, plates, phones, places</source>
        <translation>Buscar objetivos, matrículas, teléfonos, lugares</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py" line="223" />
        <location filename="../../ui/frame.py" line="266" />
        <source>Quick capture</source>
        <translation>Captura rápida</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py" line="240" />
        <source>Encrypted on this laptop</source>
        <translation>Cifrado en este portátil</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py" line="254" />
        <source>Encrypted · passphrase only</source>
        <translation>Cifrado · solo frase de paso</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py" line="260" />
        <source>Go to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/frame.py" line="264" />
        <source>Do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/frame.py" line="267" />
        <source>Search everything</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/frame.py" line="268" />
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py" line="271" />
        <source>Next conflict</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/frame.py" line="277" />
        <source>Night on or off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/frame.py" line="278" />
        <source>Lock now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/frame.py" line="279" />
        <source>Add a target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/frame.py" line="280" />
        <source>Larger text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/frame.py" line="281" />
        <source>Smaller text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/frame.py" line="282" />
        <source>Normal text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/frame.py" line="283" />
        <source>Full screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/frame.py" line="284" />
        <source>Keys and help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/frame.py" line="360" />
        <source>Data from {time}</source>
        <translation>Datos de {time}</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py" line="362" />
        <source>Nothing received yet</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../../ui/frame.py" line="364" />
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflicto</numerusform><numerusform>%n conflictos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/frame.py" line="368" />
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n objetivo</numerusform><numerusform>%n objetivos</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/frame.py" line="382" />
        <source>Locks in {time}</source>
        <translation>Se bloquea en {time}</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py" line="424" />
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py" line="426" />
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <location filename="../../ui/frame.py" line="462" />
        <source>Retry</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>GradePicker</name>
    <message>
        <location filename="../../ui/widgets/grade_picker.py" line="15" />
        <source>A · always reliable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/grade_picker.py" line="16" />
        <source>B · mostly reliable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/grade_picker.py" line="17" />
        <source>C · mostly unreliable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/grade_picker.py" line="18" />
        <source>X · cannot be judged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/grade_picker.py" line="25" />
        <source>1 · certain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/grade_picker.py" line="26" />
        <source>2 · known to the source itself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/grade_picker.py" line="27" />
        <source>3 · hearsay, confirmed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/grade_picker.py" line="28" />
        <source>4 · hearsay, not confirmed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/grade_picker.py" line="42" />
        <source>Source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/grade_picker.py" line="44" />
        <source>Information</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Grades</name>
    <message>
        <location filename="../../ui/words.py" line="245" />
        <source>Source without doubt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="246" />
        <source>Source mostly reliable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="247" />
        <source>Source mostly unreliable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="248" />
        <source>Source cannot be judged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="249" />
        <source>Accuracy not in doubt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="250" />
        <source>Known to the source, not to the officer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="251" />
        <source>Not known to the source, corroborated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="252" />
        <source>Cannot be corroborated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="253" />
        <source>For police work under the law</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="254" />
        <source>Not in court without permission</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="255" />
        <source>Not passed on without permission</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="256" />
        <source>Other restrictions, as written</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HandlingPicker</name>
    <message>
        <location filename="../../ui/widgets/handling_picker.py" line="16" />
        <source>Only to prevent and combat crime</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/handling_picker.py" line="17" />
        <source>Not in court without permission</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/handling_picker.py" line="18" />
        <source>Not passed on without permission</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/handling_picker.py" line="19" />
        <source>Other restrictions, as written</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ImportsScreen</name>
    <message>
        <location filename="../../ui/screens/imports/screen.py" line="32" />
        <location filename="../../ui/screens/imports/screen.py" line="38" />
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../ui/screens/imports/screen.py" line="34" />
        <source>INTERPOL notices (JSON), tables of sightings (CSV, TSV) and tracks (GPX). Drop a file here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/imports/screen.py" line="37" />
        <location filename="../../ui/screens/imports/screen.py" line="88" />
        <source>Choose a file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/imports/screen.py" line="40" />
        <source>Time zone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/imports/screen.py" line="46" />
        <source>Time zone of times without one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/imports/screen.py" line="47" />
        <source>Target, for tracks that name none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/imports/screen.py" line="51" />
        <source>read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/imports/screen.py" line="52" />
        <source>new</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/imports/screen.py" line="53" />
        <source>changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/imports/screen.py" line="54" />
        <source>known already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/imports/screen.py" line="55" />
        <source>not taken</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/imports/screen.py" line="62" />
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../../ui/screens/imports/screen.py" line="62" />
        <source>Why it was not taken</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/imports/screen.py" line="64" />
        <location filename="../../ui/screens/imports/screen.py" line="67" />
        <source>Rows that were not taken</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/imports/screen.py" line="98" />
        <source>The file is larger than 25 MB. Split it, then import the parts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/imports/screen.py" line="102" />
        <source>The file cannot be read. Check that it is there and that you may read it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/imports/screen.py" line="127" />
        <source>{file}: this is what an import would do. Nothing was kept yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/imports/screen.py" line="141" />
        <source>{file} was imported. Importing it again changes nothing.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <location filename="../../ui/keys.py" line="21" />
        <source>Keys</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <location filename="../../ui/actions.py" line="96" />
        <source>Move in a list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/actions.py" line="97" />
        <source>Move by a page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/actions.py" line="98" />
        <source>In a list: jump to a name that begins so</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/actions.py" line="99" />
        <source>Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/actions.py" line="100" />
        <source>Back; close one layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/actions.py" line="101" />
        <source>Tabs of a dossier; kinds of quick capture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/actions.py" line="102" />
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py" line="103" />
        <source>Next and previous field</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <location filename="../../ui/words.py" line="20" />
        <source>Target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="21" />
        <source>Notice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="22" />
        <source>Check</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="23" />
        <source>Caution</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="24" />
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="25" />
        <source>Sighting</source>
        <translation>Avistamiento</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="26" />
        <source>Person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="27" />
        <source>Link</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="28" />
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="29" />
        <source>Item</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="30" />
        <source>Movement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="31" />
        <source>File</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <location filename="../../ui/words.py" line="32" />
        <source>Operation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="33" />
        <source>Assignment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/words.py" line="34" />
        <source>Officer</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message>
        <location filename="../../ui/screens/map/screen.py" line="36" />
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../../ui/screens/map/screen.py" line="48" />
        <source>All targets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/map/screen.py" line="56" />
        <source>Whole picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/map/screen.py" line="57" />
        <source>Show everything on the map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/map/screen.py" line="66" />
        <source>On the map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/map/screen.py" line="70" />
        <source>Open dossier</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/map/screen.py" line="72" />
        <source>Add a sighting here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/map/screen.py" line="85" />
        <source>Click a point to read it. Click anywhere else to add a sighting there.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/map/screen.py" line="119" />
        <source>%n position(s) · nothing is fetched from any network</source>
        <translation>
            <numerusform>%n position · nothing is fetched from any network</numerusform><numerusform>%n positions · nothing is fetched from any network</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/map/screen.py" line="133" />
        <source>The map cannot be shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/map/screen.py" line="134" />
        <source>The list of sightings has everything that the map would show.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/map/screen.py" line="136" />
        <source>Show the list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/map/screen.py" line="156" />
        <source>A place on the map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/map/screen.py" line="157" />
        <source>Position</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/map/screen.py" line="179" />
        <source>Seen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/map/screen.py" line="180" />
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/map/screen.py" line="181" />
        <source>How sure</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/screens/map/screen.py" line="182" />
        <source>Grade and handling</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/map/screen.py" line="183" />
        <source>Within</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/map/screen.py" line="184" />
        <source>Recorded by</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <location filename="../../ui/widgets/map_view.py" line="63" />
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/map_view.py" line="206" />
        <source>The map could not be opened. The list shows the same records.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/map_view.py" line="209" />
        <source>The map lost its data. The list shows the same records.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/map_view.py" line="213" />
        <source>The map stopped and could not be started again. The list shows the same records.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/map_view.py" line="229" />
        <source>Offline map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/map_view.py" line="230" />
        <source>World</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/map_view.py" line="231" />
        <source>No street map for this area</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/map_view.py" line="232" />
        <source>Zoom in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/map_view.py" line="233" />
        <source>Zoom out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/map_view.py" line="234" />
        <source>Show everything</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/map_view.py" line="235" />
        <source>What the signs mean</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/map_view.py" line="237" />
        <source>Sighting, confirmed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/map_view.py" line="238" />
        <source>Sighting, reported</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/map_view.py" line="239" />
        <source>Sighting, doubtful</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/map_view.py" line="240" />
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/map_view.py" line="241" />
        <source>Movement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/map_view.py" line="244" />
        <source>Boundaries and names are those of the map data. They are indicative and express no opinion on the status of any territory.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/map_view.py" line="247" />
        <source>No places to show</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../../ui/messages.py" line="57" />
        <source>Something in the program went wrong. What was saved is safe.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/messages.py" line="58" />
        <source>Try again. If it stays, lock, unlock, and tell your administrator.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/messages.py" line="66" />
        <source>Headquarters did not answer. Everything is safe on this laptop.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/messages.py" line="67" />
        <source>Go on working; it is sent at the next sync.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/messages.py" line="70" />
        <source>This is not the passphrase.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/messages.py" line="70" />
        <source>Try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/messages.py" line="73" />
        <source>The disk is full. This was not saved; everything before it is safe.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/messages.py" line="74" />
        <source>Delete files that you do not need, then save again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/messages.py" line="78" />
        <source>Another program is using the vault. Nothing is lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/messages.py" line="79" />
        <source>Wait a moment and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/messages.py" line="83" />
        <source>Calibar is open in another window.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/messages.py" line="84" />
        <source>Use that window, or close it first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/messages.py" line="88" />
        <source>A newer program wrote this vault. It was left untouched.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/messages.py" line="89" />
        <source>Install the newer program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/messages.py" line="93" />
        <source>The vault is damaged. It was left untouched.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/messages.py" line="94" />
        <source>Do not try again; ask your administrator to restore a backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/messages.py" line="98" />
        <source>Stopped. What had gone through stays.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/messages.py" line="99" />
        <source>The rest is sent at the next sync.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MiniMap</name>
    <message>
        <location filename="../../ui/widgets/mini_map.py" line="40" />
        <source>Map of the last sightings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/mini_map.py" line="71" />
        <source>world</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/mini_map.py" line="74" />
        <source>No street map for this area</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <location filename="../../ui/moments.py" line="37" />
        <source>{day}, {time} ({zone})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/moments.py" line="45" />
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py" line="50" />
        <source>{day}, {time}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/moments.py" line="62" />
        <source>now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/moments.py" line="64" />
        <source>{n} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/moments.py" line="66" />
        <source>{n} h</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/moments.py" line="68" />
        <source>{n} d</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/moments.py" line="70" />
        <source>{n} wk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/moments.py" line="71" />
        <source>{n} y</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/moments.py" line="77" />
        <source>just now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/moments.py" line="78" />
        <source>{age} ago</source>
        <translation>hace {age}</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py" line="85" />
        <source>about {n} s left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/moments.py" line="87" />
        <source>about {n} min left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/moments.py" line="88" />
        <source>about {n} h left</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OperationsScreen</name>
    <message>
        <location filename="../../ui/screens/operations/screen.py" line="29" />
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <location filename="../../ui/screens/operations/screen.py" line="32" />
        <source>New operation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/operations/screen.py" line="35" />
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/operations/screen.py" line="36" />
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/operations/screen.py" line="37" />
        <source>Status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/operations/screen.py" line="38" />
        <source>From</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/operations/screen.py" line="47" />
        <source>Target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/operations/screen.py" line="48" />
        <source>File</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <location filename="../../ui/screens/operations/screen.py" line="49" />
        <source>Cautions</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <location filename="../../ui/screens/operations/screen.py" line="50" />
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <location filename="../../ui/screens/operations/screen.py" line="54" />
        <source>Targets of the operation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/operations/screen.py" line="61" />
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <location filename="../../ui/screens/operations/screen.py" line="64" />
        <source>Show in the top bar</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/operations/screen.py" line="126" />
        <source>Shown in the top bar</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <location filename="../../ui/screens/dossier/overview.py" line="31" />
        <source>Last sighting</source>
        <translation>Último avistamiento</translation>
    </message>
    <message>
        <location filename="../../ui/screens/dossier/overview.py" line="40" />
        <source>Open map</source>
        <translation>Abrir mapa</translation>
    </message>
    <message>
        <location filename="../../ui/screens/dossier/overview.py" line="51" />
        <location filename="../../ui/screens/dossier/overview.py" line="53" />
        <source>Latest</source>
        <translation>Lo último</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/dossier/overview.py" line="66" />
        <source>%n sighting(s)</source>
        <translation>
            <numerusform>%n avistamiento</numerusform><numerusform>%n avistamientos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/dossier/overview.py" line="67" />
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform><numerusform>%n notas</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/dossier/overview.py" line="72" />
        <source>Not seen yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/dossier/overview.py" line="73" />
        <source>F2 records a sighting.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../ui/palette.py" line="115" />
        <location filename="../../ui/palette.py" line="117" />
        <source>Search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/palette.py" line="117" />
        <source>Names, plates, phones, places, words – or a command</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/palette.py" line="122" />
        <source>Results</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../../ui/palette.py" line="173" />
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform><numerusform>%n found</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/palette.py" line="186" />
        <source>Nothing found. Search ignores accents; try fewer words.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PartialDateField</name>
    <message>
        <location filename="../../ui/widgets/when_field.py" line="107" />
        <source>1979, 1979-01 or 1979-01-17</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PendingMark</name>
    <message numerus="yes">
        <location filename="../../ui/widgets/chip.py" line="171" />
        <source>%n change(s) not sent</source>
        <translation>
            <numerusform>%n change not sent</numerusform><numerusform>%n changes not sent</numerusform></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <location filename="../../ui/widgets/progress_line.py" line="22" />
        <source>Progress</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <location filename="../../ui/screens/target_editor/reason_sheet.py" line="22" />
        <location filename="../../ui/screens/target_editor/reason_sheet.py" line="23" />
        <source>Reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/target_editor/reason_sheet.py" line="26" />
        <source>Keep it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/target_editor/reason_sheet.py" line="28" />
        <source>Withdraw</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/target_editor/reason_sheet.py" line="38" />
        <source>Say in a few words why.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <location filename="../../ui/screens/target_editor/record_form.py" line="53" />
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../ui/screens/target_editor/record_form.py" line="56" />
        <source>Saved on this laptop at once. Sent at next sync.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/target_editor/record_form.py" line="88" />
        <source>Reason for the correction</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/target_editor/record_form.py" line="136" />
        <source>Say in a few words why.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/target_editor/record_form.py" line="143" />
        <source>Saved on this laptop</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RefusedCardView</name>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="124" />
        <source>{kind} was not taken: {title}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="131" />
        <source>Copy details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="132" />
        <source>Give up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="133" />
        <source>Retry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="154" />
        <source>Give up this change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="154" />
        <source>It is removed from this laptop; the log keeps your reason.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <location filename="../../ui/widgets/fields.py" line="185" />
        <source>Show what is typed</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <location filename="../../ui/screens/settings/screen.py" line="25" />
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/screen.py" line="28" />
        <source>Look and language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/settings/screen.py" line="31" />
        <source>Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/settings/screen.py" line="32" />
        <source>Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/settings/screen.py" line="33" />
        <source>As the system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/settings/screen.py" line="35" />
        <location filename="../../ui/screens/settings/screen.py" line="51" />
        <source>Theme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/settings/screen.py" line="42" />
        <location filename="../../ui/screens/settings/screen.py" line="52" />
        <source>Text size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/settings/screen.py" line="47" />
        <location filename="../../ui/screens/settings/screen.py" line="53" />
        <source>Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/settings/screen.py" line="56" />
        <source>Locking</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/settings/screen.py" line="59" />
        <source>Lock after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/settings/screen.py" line="63" />
        <source>Takes effect at the next unlock. Ctrl+L locks at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/settings/screen.py" line="64" />
        <source>Lock when nobody works for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/settings/screen.py" line="65" />
        <source>What protects this laptop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/settings/screen.py" line="84" />
        <source>The database and the photographs are encrypted with AES-256. The key needs your passphrase.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/settings/screen.py" line="85" />
        <source>There is no second secret: the passphrase alone protects a copied disk. Keep it long.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/settings/screen.py" line="88" />
        <source>The key also needs a secret in the keyring of this computer: a copied disk alone is of no use.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/settings/screen.py" line="90" />
        <source>While it is unlocked, whoever sits at this laptop reads what you read. Lock it when you leave.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/settings/screen.py" line="92" />
        <source>Software running as you can read what you read. Only the system around Calibar protects against that.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/settings/screen.py" line="94" />
        <source>Officer {name}, {agency}. Device {device}.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../../ui/widgets/sheet.py" line="28" />
        <source>Close</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SightingList</name>
    <message>
        <location filename="../../ui/screens/sightings/model.py" line="24" />
        <source>Seen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sightings/model.py" line="25" />
        <source>Target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sightings/model.py" line="26" />
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sightings/model.py" line="27" />
        <source>How sure</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/screens/sightings/model.py" line="28" />
        <source>Grade</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sightings/model.py" line="29" />
        <source>What was seen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sightings/model.py" line="30" />
        <source>By</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SightingsScreen</name>
    <message>
        <location filename="../../ui/screens/sightings/screen.py" line="37" />
        <source>Sightings</source>
        <translation>Avistamientos</translation>
    </message>
    <message>
        <location filename="../../ui/screens/sightings/screen.py" line="47" />
        <source>Words in place and text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sightings/screen.py" line="50" />
        <source>Not sent</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <location filename="../../ui/screens/sightings/screen.py" line="52" />
        <source>With a position</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sightings/screen.py" line="54" />
        <source>One target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sightings/screen.py" line="59" />
        <source>Add a sighting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sightings/screen.py" line="76" />
        <source>Sighting</source>
        <translation>Avistamiento</translation>
    </message>
    <message>
        <location filename="../../ui/screens/sightings/screen.py" line="81" />
        <source>Correct</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sightings/screen.py" line="83" />
        <source>Withdraw</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sightings/screen.py" line="85" />
        <source>On the map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sightings/screen.py" line="87" />
        <source>Open dossier</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/sightings/screen.py" line="142" />
        <source>%n sighting(s)</source>
        <translation>
            <numerusform>%n avistamiento</numerusform><numerusform>%n avistamientos</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/sightings/screen.py" line="161" />
        <source>Withdrawn: {reason}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sightings/screen.py" line="162" />
        <source>not sent yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sightings/screen.py" line="167" />
        <source>Seen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sightings/screen.py" line="168" />
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sightings/screen.py" line="169" />
        <source>Position</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sightings/screen.py" line="170" />
        <source>As given</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sightings/screen.py" line="171" />
        <source>How sure</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/screens/sightings/screen.py" line="172" />
        <source>Grade and handling</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sightings/screen.py" line="173" />
        <source>Recorded by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sightings/screen.py" line="194" />
        <source>Withdraw this sighting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sightings/screen.py" line="194" />
        <source>It stays readable, marked, with your reason.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SyncPill</name>
    <message>
        <location filename="../../ui/widgets/pill.py" line="36" />
        <source>need you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/pill.py" line="39" />
        <source>Failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/pill.py" line="43" />
        <source>{done} of {total}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/pill.py" line="44" />
        <source>Sending</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/pill.py" line="47" />
        <source>Offline</source>
        <translation>Sin línea</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/pill.py" line="49" />
        <source>Not connected yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/pill.py" line="51" />
        <source>Waiting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/pill.py" line="53" />
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/pill.py" line="70" />
        <source>Opens the sync screen</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="176" />
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="181" />
        <source>Stop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="182" />
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="194" />
        <source>received</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="195" />
        <source>waiting to be sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="196" />
        <source>conflicts need you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="197" />
        <source>failed, can be retried</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="205" />
        <source>Done in this session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="252" />
        <source>never</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="258" />
        <source>With {hub}. Last exchange: {time}. You can keep working while this runs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="286" />
        <source>Nothing yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="289" />
        <location filename="../../ui/screens/sync/screen.py" line="296" />
        <source>Connecting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="297" />
        <source>Sending changes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="298" />
        <source>Receiving changes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="299" />
        <source>Photos and files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/sync/screen.py" line="300" />
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/sync/screen.py" line="317" />
        <source>%n change(s) sent</source>
        <translation>
            <numerusform>%n change sent</numerusform><numerusform>%n changes sent</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/sync/screen.py" line="318" />
        <source>%n change(s) received</source>
        <translation>
            <numerusform>%n change received</numerusform><numerusform>%n changes received</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/sync/screen.py" line="319" />
        <source>%n file(s) exchanged</source>
        <translation>
            <numerusform>%n file exchanged</numerusform><numerusform>%n files exchanged</numerusform></translation>
    </message>
</context>
<context>
    <name>TargetEditor</name>
    <message>
        <location filename="../../ui/screens/target_editor/screen.py" line="20" />
        <source>Edit target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/target_editor/screen.py" line="20" />
        <source>New target</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TargetField</name>
    <message>
        <location filename="../../ui/screens/capture/target_field.py" line="31" />
        <source>Change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/capture/target_field.py" line="46" />
        <source>Whom? Type some letters of the name or the file number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/capture/target_field.py" line="46" />
        <location filename="../../ui/screens/capture/target_field.py" line="48" />
        <source>Target</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TargetRow</name>
    <message>
        <location filename="../../ui/widgets/target_rows.py" line="88" />
        <source>last seen {age}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <location filename="../../ui/screens/targets/state.py" line="61" />
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <location filename="../../ui/screens/targets/state.py" line="62" />
        <source>Armed</source>
        <translation>Armados</translation>
    </message>
    <message>
        <location filename="../../ui/screens/targets/state.py" line="63" />
        <source>Seen today</source>
        <translation>Vistos hoy</translation>
    </message>
    <message>
        <location filename="../../ui/screens/targets/state.py" line="64" />
        <source>Not sent</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <location filename="../../ui/screens/targets/state.py" line="71" />
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <location filename="../../ui/screens/targets/state.py" line="72" />
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/targets/state.py" line="73" />
        <source>Priority</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/targets/state.py" line="74" />
        <source>File</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <location filename="../../ui/screens/targets/state.py" line="87" />
        <source>No targets yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/targets/state.py" line="88" />
        <source>Connect at the station and press Sync now, or import notices.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/targets/state.py" line="89" />
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <location filename="../../ui/screens/targets/state.py" line="92" />
        <source>No targets match {filters}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/targets/state.py" line="93" />
        <source>Clear filters</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TargetsScreen</name>
    <message>
        <location filename="../../ui/screens/targets/screen.py" line="48" />
        <location filename="../../ui/screens/targets/screen.py" line="87" />
        <location filename="../../ui/screens/targets/screen.py" line="126" />
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <location filename="../../ui/screens/targets/screen.py" line="60" />
        <source>Choose a target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/targets/screen.py" line="61" />
        <source>Its dossier opens here. Arrow keys move in the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/targets/screen.py" line="83" />
        <source>Add a target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/targets/screen.py" line="102" />
        <source>Filter this list</source>
        <translation>Filtrar esta lista</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <location filename="../../ui/screens/unlock/screen.py" line="32" />
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <location filename="../../ui/screens/unlock/screen.py" line="34" />
        <location filename="../../ui/screens/unlock/screen.py" line="107" />
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <location filename="../../ui/screens/unlock/screen.py" line="47" />
        <source>This laptop is locked</source>
        <translation>Este portátil está bloqueado</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/unlock/screen.py" line="75" />
        <source>%n change(s) on this laptop were not sent yet. They are safe.</source>
        <translation>
            <numerusform>%n change on this laptop were not sent yet. They are safe.</numerusform><numerusform>%n changes on this laptop were not sent yet. They are safe.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/unlock/screen.py" line="81" />
        <source>%n tries left.</source>
        <translation>
            <numerusform>%n tries left.</numerusform><numerusform>%n tries left.</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/unlock/screen.py" line="83" />
        <source>The next one is possible in {time}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/unlock/screen.py" line="84" />
        <source>Lost your passphrase? Ask the administrator of your agency.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/screens/unlock/screen.py" line="107" />
        <source>Opening…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <location filename="../../ui/widgets/when_field.py" line="39" />
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/when_field.py" line="40" />
        <source>−5 min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/when_field.py" line="41" />
        <source>−15 min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../../ui/widgets/when_field.py" line="42" />
        <source>−1 h</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>_EntryDelegate</name>
    <message>
        <location filename="../../ui/widgets/timeline.py" line="107" />
        <source>not sent yet</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>