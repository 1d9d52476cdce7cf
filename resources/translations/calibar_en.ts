<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>Actions</name>
  <message>
   <source>Added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Conflict decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Corrected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdrawn</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Acts</name>
  <message>
   <source>Backup written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Briefing printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Briefing read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change given up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes left with headquarters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dossier printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dossier read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Failed passphrases before an unlock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetched again from headquarters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File for a USB stick written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File of a USB stick taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Headquarters locked this laptop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Headquarters ordered to erase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Headquarters set limits for all laptops</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Headquarters shut out an older copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Large withdrawal accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Large withdrawal held back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lock-out ended by headquarters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Many dossiers read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Map exported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opened by recovery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order without headquarters' signature not obeyed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passphrase changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recovery codes made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved from a damaged vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sealed to the recovery key of the agency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlocked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlocking refused</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AuditScreen</name>
  <message numerus="yes">
   <source>%n entry(ies). Reading a dossier is logged too.</source>
   <translation>
    <numerusform>%n entry. Reading a dossier is logged too.</numerusform>
    <numerusform>%n entries. Reading a dossier is logged too.</numerusform>
   </translation>
  </message>
  <message>
   <source>Act</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is logged yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chain holds: no entry was altered or taken out of the middle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verify the chain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BoundedField</name>
  <message>
   <source>Headquarters allows no more than this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set by headquarters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set by your administrator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your administrator allows no more than this.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BriefingPrint</name>
  <message>
   <source>Last seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Legal status</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BriefingsScreen</name>
  <message>
   <source>Briefing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I have read it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No briefing yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Noted in the log: you have read this briefing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open an operation and add targets to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open dossier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print to PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no operation on this laptop.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{operation} · %n target(s) · read without a network · {time}</source>
   <translation>
    <numerusform>{operation} · %n target · read without a network · {time}</numerusform>
    <numerusform>{operation} · %n targets · read without a network · {time}</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Capture</name>
  <message>
   <source>Choose a picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the target first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what you saw, or where.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the plate, such as 4471 KXD.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the note.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CaptureSheet</name>
  <message>
   <source>Choose a picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grade and handling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not saved yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plate, such as 4471 KXD</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Probable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quick capture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved on this laptop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved on this laptop at once. Sent at next sync.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sighting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Street and number, or coordinates as you got them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Throw away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unconfirmed: this is not saved yet. It is tried again by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unconfirmed: this photo is not saved yet. Save it again once the disk takes it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vehicle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you saw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CautionBanner</name>
  <message numerus="yes">
   <source>+%n more</source>
   <translation>
    <numerusform>+%n more</numerusform>
    <numerusform>+%n more</numerusform>
   </translation>
  </message>
  <message>
   <source>Cautions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No cautions on record. That does not mean there is no danger.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none on record</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Cautions</name>
  <message>
   <source>ALCOHOL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ALLERGIES</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ARMED</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>BODYGUARDS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CAMERAS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CHILDREN AT ADDRESS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DIABETES</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DOGS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DRUGS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EPILEPSY</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ESCAPE RISK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EXPLOSIVES</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FLIGHT RISK ABROAD</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>HAEMOPHILIA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>HEART</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>INFECTIOUS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LEAK RISK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LOOKOUTS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MARTIAL ARTS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MEDICATION</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>OTHER</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SELF-HARM</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SEX OFFENDER</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SEXUALLY VIOLENT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>VIOLENT</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Choices</name>
  <message>
   <source>Account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alias</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrested</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Border crossing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cleared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Convicted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deceased</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Diffusion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>European arrest warrant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>False</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Female</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ferry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Flight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Former</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Former name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Located</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Male</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nickname</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Probable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Red notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Road</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Surrendered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suspect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suspended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Valid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vehicle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Victim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wallet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Warrant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weapon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdrawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Witness</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CodesSheet</name>
  <message>
   <source>Each code opens this vault once if the passphrase or the keyring is lost. Whoever has one needs nothing else: keep the paper away from the laptop. Codes made before stop working.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I have written them down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recovery codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write these on paper and keep it away from the laptop. They are not shown again.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ConflictCardView</name>
  <message>
   <source>Caution flags always add up: no conflict takes one away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Conflict {place} of {total} · nothing is lost; the version you do not keep stays in History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Conflict {place} of {total} · put off; both versions stay until somebody decides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decide later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Headquarters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep headquarters version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the version of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep this laptop's version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys: numbers choose, B keeps both, L decides later, K keeps the chosen one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys: numbers choose, L decides later, K keeps the chosen one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This laptop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{target}: {field} changed in two places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{target}: {kind} ({field}) changed in two places</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Countries</name>
  <message>
   <source>Afghanistan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Albania</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Algeria</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>American Samoa</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Andorra</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Angola</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Anguilla</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Antarctica</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Antigua and Barbuda</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Argentina</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Armenia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aruba</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Australia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Austria</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Azerbaijan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bahamas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bahrain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bangladesh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Barbados</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Belarus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Belgium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Belize</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Benin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bermuda</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bhutan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bolivia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bosnia and Herzegovina</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Botswana</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bouvet Island</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brazil</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>British Indian Ocean Territory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>British Virgin Islands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brunei</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bulgaria</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Burkina Faso</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Burundi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cambodia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cameroon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Canada</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cape Verde</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Caribbean Netherlands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cayman Islands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Central African Republic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chad</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>China</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Christmas Island</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cocos (Keeling) Islands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colombia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comoros</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Congo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cook Islands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Costa Rica</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Croatia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cuba</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Curaçao</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cyprus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Czechia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Côte d'Ivoire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Democratic Republic of the Congo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Denmark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Djibouti</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dominica</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dominican Republic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ecuador</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Egypt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>El Salvador</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Equatorial Guinea</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Eritrea</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Estonia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Eswatini</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ethiopia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Falkland Islands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Faroe Islands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fiji</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finland</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>France</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>French Guiana</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>French Polynesia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>French Southern Territories</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gabon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gambia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Georgia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Germany</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ghana</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gibraltar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Greece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Greenland</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grenada</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guadeloupe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guam</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guatemala</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guernsey</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guinea</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guinea-Bissau</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guyana</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Haiti</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Heard and McDonald Islands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Honduras</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hong Kong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hungary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Iceland</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>India</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indonesia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Iran</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Iraq</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ireland</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Isle of Man</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Israel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Italy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jamaica</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Japan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jersey</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jordan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kazakhstan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kenya</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kiribati</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kosovo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kuwait</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kyrgyzstan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Laos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Latvia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lebanon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lesotho</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Liberia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Libya</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Liechtenstein</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lithuania</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Luxembourg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Macao</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Madagascar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Malawi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Malaysia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Maldives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mali</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Malta</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marshall Islands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Martinique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mauritania</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mauritius</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mayotte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mexico</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Micronesia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moldova</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Monaco</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mongolia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Montenegro</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Montserrat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Morocco</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mozambique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Myanmar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Namibia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nauru</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nepal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Netherlands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New Caledonia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New Zealand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nicaragua</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Niger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nigeria</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Niue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Norfolk Island</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>North Korea</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>North Macedonia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Northern Mariana Islands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Norway</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Oman</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pakistan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Palau</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Palestine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Panama</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Papua New Guinea</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paraguay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Peru</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Philippines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pitcairn Islands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Poland</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Portugal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Puerto Rico</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Qatar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Romania</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Russia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rwanda</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Réunion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saint Barthélemy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saint Helena</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saint Kitts and Nevis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saint Lucia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saint Martin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saint Pierre and Miquelon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saint Vincent and the Grenadines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samoa</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>San Marino</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saudi Arabia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Senegal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serbia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seychelles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sierra Leone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Singapore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sint Maarten</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slovakia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slovenia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Solomon Islands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somalia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>South Africa</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>South Georgia and South Sandwich Islands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>South Korea</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>South Sudan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sri Lanka</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sudan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suriname</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Svalbard and Jan Mayen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sweden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Switzerland</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Syria</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>São Tomé and Príncipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taiwan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tajikistan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tanzania</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thailand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timor-Leste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Togo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tokelau</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tonga</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trinidad and Tobago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tunisia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turkmenistan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turks and Caicos Islands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tuvalu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Türkiye</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Uganda</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ukraine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>United Arab Emirates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>United Kingdom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>United States</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>United States Outlying Islands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>United States Virgin Islands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Uruguay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Uzbekistan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vanuatu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vatican City</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Venezuela</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vietnam</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wallis and Futuna</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Western Sahara</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yemen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zambia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zimbabwe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Åland Islands</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Cover</name>
  <message>
   <source>Covered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault is open. Press any key to go on, or Ctrl+L to lock. Leave this laptop only when it is locked.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DoneCard</name>
  <message>
   <source>Done in this session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was sent or received yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open log</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Dossier</name>
  <message>
   <source>Born</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Languages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Legal status never verified. Verify before an arrest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nationality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No legal basis on record. Verify before an arrest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Older than 24 hours: verify again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status {found}, verified {age} with {who}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two versions, not decided: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Warrant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>date unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>seen {date}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DossierPane</name>
  <message>
   <source>Add to this dossier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Legal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record a check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sighting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sightings</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DossierTables</name>
  <message>
   <source>Add a link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a sighting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a warrant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Charges or channel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grade</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Legal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No note yet. F2 records one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No notice, no warrant and no check on record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No sighting yet. F2 records one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody and nothing is linked to this target yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record a check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sightings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdrawn: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field}: {value}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EnrolScreen</name>
  <message>
   <source>Address of the hub</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At least 15 characters. Four or five words are easy to keep in mind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At least 20 characters or six words: it alone protects this laptop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Invite</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Invite, used once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making keys…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passphrase once more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set up Calibar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set up this laptop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The two passphrases differ.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This laptop has no keyring: protect by passphrase alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the invite as it was given to you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your administrator gives you the address and an invite. You choose the passphrase; nobody else has it.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Erasing</name>
  <message numerus="yes">
   <source>%n change(s) were not sent and will be lost.</source>
   <translation>
    <numerusform>%n change was not sent and will be lost.</numerusform>
    <numerusform>%n changes were not sent and will be lost.</numerusform>
   </translation>
  </message>
  <message>
   <source>A backup elsewhere still opens with the passphrase: destroy it as well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A solid-state disk or a snapshot may keep the old key slots; only the passphrase protects them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Afterwards nobody can open it, nor its backups: your agency has no recovery key for this laptop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Afterwards nobody can open what is left on this laptop: your agency has no recovery key for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Afterwards only your agency can open a backup or what is left on a disk: two persons with its key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Afterwards only your agency can open what is left on this laptop: two persons with its key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backups elsewhere and the copies at headquarters remain. Changes that were not sent are lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both key slots were overwritten in place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Erase now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Erase this vault?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No change waits to be sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>THE KEYS COULD NOT BE DESTROYED. This vault can still be opened with its passphrase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The device secret is gone from the keyring.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key slots could not be overwritten.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keyring did not confirm that the device secret is gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keys of this vault are destroyed at once. It cannot be undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keys of this vault are destroyed. It cannot be opened on this laptop again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There was no recovery by your agency: what is left of it on a disk stays closed to everybody.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two persons of your agency could still open what is left of it on a disk.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>'{1}' is not understood here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>0, 0 is what devices write when they have no position.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A batch is larger than the hub takes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A change names another author than the one who sealed it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A dossier is about a person; write it down as a note.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A dossier is opened for a stated purpose.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A field has at most {1} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A file needs at least one recipient, and each once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A laptop sends only what was written on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A newer Calibar wrote the key file of this vault. It was left untouched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A newer Calibar wrote the recovery file of this vault. It was left untouched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A newer Calibar wrote this attachment. It was left untouched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A newer Calibar wrote this vault (version {1}; this one knows {2}). It was left untouched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A newer program made this file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A notice stands in the file twice with different values; the first was taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A page bears the seal of a device that this laptop does not know.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A page does not begin where its history begins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A page does not continue the history that this laptop has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A page does not fit its chain.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A page does not hold what it says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A page of a database does not carry its seal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A page says that it is page {1} although page {2} was asked for: a query gives at most {3} notices and then begins again. Make narrower queries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A part of an attachment has the wrong size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A part of the file is too large.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A part of the image does not hold what it says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A part of the image is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A part of the image is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A part of the image is not the one that was announced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A part of the message has the wrong type or size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A receipt names a change that is not here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A sighting needs one; record tracks with times.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accepted are INTERPOL notices as JSON, tables of sightings as CSV or TSV text with a header row, and GPX tracks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add Z or an offset such as -05:00.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add it to a dossier as a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add it to a dossier as a photo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amend or withdraw it with a reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An earlier part of this edit failed, and the whole edit was rolled back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An export is of a target or of an operation, not of both.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An id has 32 digits from 0-9 and a-f.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another change has this id already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another program may have written over it. Use the recovery of your agency, or enrol anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another window of Calibar has this vault open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for a new one: it may be used up or too old.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for it again, or for PMTiles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for one of these.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for the right address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask headquarters anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask headquarters for a release.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask headquarters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask its sender for one that names this laptop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the lead of the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the officer in charge for the right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask them to change it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At most 16 levels are accepted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Calibar is open with this profile already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change a field, or leave it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check day and month.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check its name and that it is yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check its name and that the stick is in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that it is there and that you may read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that the folder of the profile is writable and on a disk of this laptop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the address of the hub. You may be on a network that reads along. Everything made here is safe and waits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the clock of the receiver.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the date of this laptop. If it is right, tell the person who runs the hub. Everything made here is safe and waits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the directory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the disk and that the folder of the profile is writable, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the disk; then try again with --out on another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the keyboard layout and Caps Lock, then type it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the stick, or choose another place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the value at the source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check which is the day and which is the month.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check who owns the folder of the profile, and the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check who owns the folder of the profile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a file that Calibar wrote.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another --out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another place ({1}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another place with --out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another place; it may be full or not yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose fewer dossiers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one that you can type.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the target this track belongs to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose who may open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose words that do not belong together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close other programs and try again. This did not count as an attempt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns that are not kept: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare it with the paper, letter by letter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connect it to headquarters, or speak to the person who runs the hub.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connect to headquarters and unlock again: that renews it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Convert it and add that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy it again, and wait until the copy ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy it again, with every letter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct the record and send it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct the value and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enrol this laptop, or give the right --profile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything made here is safe and waits. Ask the person who runs the network, or use another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything made here is safe and waits. Check the connection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything made here is safe and waits. Check the connection; the hub may need the network of the agency.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything made here is safe and waits. Check the setting of the proxy, or use another network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything made here is safe and waits. Connect to one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything made here is safe and waits. The hub may be down; try again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything made here is safe and waits. Try again in a moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything made here is safe and waits. Try again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything made here is safe and waits. Try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything on the laptops is safe and waits. Look at the hub.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything on the laptops is safe and waits. Make room on the hub.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export the track again as GPX 1.1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Father's and mother's surname cannot be told apart for certain; both stand in the first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetch it with a sync.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fields that are not kept: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill in both or none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill in the case reference.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill in when it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Formats are auto, {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Four words drawn by dice are easy to remember and hard to guess.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free some space on this disk and check that its folder is writable, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free some space on this disk, then save again. Reading still works.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free some space on this disk, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free some space, or choose another disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GPX has decimal degrees with a point.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GPX writes times as 2026-11-23T18:42:00Z.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get the file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give both or none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give degrees.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the answer to the newest question, or ask headquarters anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Headquarters has met a newer state of this profile: this one was put back from an older copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Headquarters ordered this laptop to erase its vault. It stays closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Headquarters ordered this laptop to erase its vault. Its keys are destroyed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Headquarters shut this laptop out. The vault stays closed; nothing was deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hours go to 23, minutes and seconds to 59.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If there is a backup that opens, restore it; else enrol anew and fetch everything from the hub.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import or add the target first, then import this file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install the newer program first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install the newer program on this side.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install the newer program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install the program again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is an empty list page: the query found nobody. Absence from the public list proves nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is an error message of the service; nobody was found under that id or the query failed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is given in {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is the list of pictures of a notice; save the notice itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It looks like 2021/75051.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It looks like http://proxy.example:3128.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It looks like https://hub.example:8443.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It must sync once with the newer program, and this laptop after it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It opens with its passphrase alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the file as it is. Save what can be read with 'calibar vault salvage', or restore a backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep this laptop as it is and tell the person who runs the hub: it may have been restored from a backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave one of them out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave the laptop on while you wait; turning the clock does not help.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log in as the person who made it. If the keyring was reset, use the recovery of your agency.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log in to the desktop session where the vault was made; for a new vault, passphrase-only mode can be chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log in to the desktop session; for a new vault, passphrase-only mode can be chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the list again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the record, then save again. Check the disk if this happens twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the values as they stand, then decide.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look for a quotation mark that is not closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look for a separator too many or too few, or a quotation mark.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look for it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look for its prompt behind other windows, unlock it, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a smaller copy and add that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a smaller copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it smaller and add that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marks longer than {1} characters stand in the summary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Months go from 01 to 12.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move it out of the profile. If Calibar wrote it, tell your administrator at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the rest into the report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>NaN and infinity are not accepted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name a backup as well; or enrol anew in another profile and keep this one as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name a column Expediente, processo, dossier, fascicolo or notice, or choose the target of the whole file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Narrow the selection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No date shows whether day or month stands first; {1} were read with the {2} first. Look at the dates in the preview before you import.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No file was left; everything waits as before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No safe connection could be agreed with whoever answered; it was refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody answers at the address of the hub.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing of it was applied. Sync again; if this stays, tell the person who runs the hub.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed. Check that both sides run a current program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was sent or deleted. Ask the person who runs the hub to allow it, or enrol anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was taken from it. Ask for the file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notices that stand in the file more than once were read once: {1} repeated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Numbers have at most 308 digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>O was read as east (Ost, Oost).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>O was read as west (Oeste, Ouest, Ovest).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of {1} notices only {2} are different: a query gives at most {3} and then repeats them. The list is not complete; make narrower queries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only headquarters writes that kind of record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a browser and sign in to the network, or use another one. Everything made here is safe and waits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open it and save the sheet as CSV (UTF-8).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the workbook and save the sheet as CSV (UTF-8).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Perhaps latitude and longitude are swapped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Points that repeat an earlier one were read once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the file back or restore a backup; or enrol anew and fetch everything from the hub.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the whole field in quotation marks and double those inside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading still works. Free space or make the disk writable; saving goes on by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading still works. Make the disk writable again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reinstall Calibar; do not replace its SQLCipher library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove it at the source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove other keyring backends from the configuration of this machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove what is not needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repair the keyring of this session, or ask your administrator about passphrase-only mode.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore the key file from a backup of the profile, or enrol anew and fetch everything from the hub.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore the keyring of this person, or use the recovery of your agency.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows that repeat an earlier one were read once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows without a time of day were taken as 00:00 and say so in their text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run 'calibar vault check', and check the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run 'calibar vault check', and report this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run `calibar vault check`, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S was read as latitude band S, north of the equator; write 'south' for the southern hemisphere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it again as CSV or JSON in UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say in a few words why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say why, in a few words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>See `calibar bundle recipients`.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send it as valid Unicode.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the clock right, or connect to headquarters and unlock again. Nothing was deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shorten it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Six words drawn by dice are easy to remember and hard to guess.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something on this network answered in place of the hub, such as a sign-in page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sources that are not a reference such as HUM-114 were left out: names never travel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speak to the person who runs the hub. Once it lets this laptop in again, connect and unlock.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Split it into smaller files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Split the file into smaller ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped on request; nothing of it was kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync again to fetch it anew. If it happens again, tell the administrator of the hub.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync once with headquarters, so that both histories can be compared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync once, or enrol it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync to fetch it again from the hub.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync to fetch it again from the hub. If it happens to several files, check the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync to fetch it; it may still be on its way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync to fetch them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync with headquarters first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync with headquarters, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync, or look for it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the id that the import told.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tell the person who runs the hub.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The PDF was not written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer came too late and does not count. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer does not bear the signature of your hub. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The attachment that arrived is not the one that was announced. It was thrown away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The attempt could not be recorded on the disk, so none was made. The vault was not touched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backup cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backup holds nothing by which headquarters could open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backup is damaged; nothing of it was used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backup was written by a newer program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The beginning of the database file is missing. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The change names another author.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The change that opens this file was not accepted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clock of this laptop was set back: it was {1} UTC here before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code of the sex is none of F, M and U; it was left unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The configured keyring is not the one of the operating system and is not used. The vault was not touched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The connection to the hub broke off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The copy made before the update did not pass its check. The vault was not changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The copy of the vault is not whole; no backup was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database could not be replaced now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database engine did not accept the setting {1}. Nothing was read or written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database engine is not SQLCipher 4.19 or newer. Nothing was read or written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database engine wrote without encryption. Calibar stopped before anything was saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database file cannot be read. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database file is empty. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database is damaged. Nothing was deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database of this vault is missing; its key file is here. No new one was made in its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The dates mix day before month and month before day; those that do not tell were refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The device did not show that it holds its key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk answered with an error. The edit was rolled back whole; everything saved before it is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk failed while saving. Whether this edit was kept is not known yet; everything before it is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk is full. The attachment was not kept; everything saved before it is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk is full. The edit was rolled back whole; everything saved before it is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk is full. {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk is full; nothing was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk of the vault takes no writes now. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk or the file takes no writes. The edit was rolled back whole; everything saved before it is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk refused the attachment. Everything saved before it is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The encryption of the database engine is switched off. Nothing was read or written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The export was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file cannot be written there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file cannot be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file comes from a sender that is not known here or has been shut out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file could not be written; nothing was left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file holds something that this program does not understand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is cut short.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is larger than Calibar makes any.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is not Unicode; it was read as Windows-1252. Look at the accents in the preview before you import.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file mixes both orders; write dates as 2026-11-23.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file of the certificate authority cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file was altered or damaged on its way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file was changed while it was read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file was made for others and cannot be opened here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file would be larger than 4 GiB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first row names the columns, at least the date and the case reference, such as Expediente, Fecha, Hora, Lugar, Latitud, Longitud or notice, seen_at, place, lat, lon.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hub answered about another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hub answered about changes that were not sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hub cannot be reached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hub cannot serve now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hub did not answer in time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hub did not answer the question.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hub did not say what became of the changes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hub does not know this kind of record yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hub has no such attachment, or it is not one of yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hub has no such file, or it is not one of yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hub is stopping.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hub knows no such officer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hub was put back from a backup since the last sync.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hub was put back from a backup since this laptop last heard of it; nothing was applied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hub was replaced while changes were sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hub's address must begin with https://.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hub's answer is too large.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hub's certificate is not one this laptop trusts; the connection was refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hub's certificate is out of its time; the connection was refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hub's database could not be used ({1}); nothing of this request was stored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hub's disk is full; nothing of this request was stored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hub's history differs from this laptop's. Files concerned: {1}. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hub's receipt does not add up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hub's receipt is not for what was sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hub's receipt is not signed by this hub.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The import was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key file asks for a key derivation outside the limits. It was not used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key file of this vault cannot be read. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key file of this vault holds something this program never writes. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key file of this vault is damaged: neither of its two slots is whole. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key is right, but the database does not open with it: its beginning is damaged, or it belongs to another vault. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key of a recipient is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key of that laptop for files is not known here yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key that came does not belong to this vault. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keyring answered with an error ({1}). The vault was not touched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keyring gave no answer within {1} seconds. The vault was not touched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keyring holds another device secret than this vault was made with. The vault was not touched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keyring holds something that is no device secret. The vault was not touched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keyring is locked. The vault was not touched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keyring took the device secret but did not keep it. The vault was not touched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keyring works, but has no entry for this vault. The vault was not touched; nothing is lost yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list counts {1} notices, this file holds {2}.{3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The longitude stood first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The message is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The message is too large.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name of the hub is not known on this network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The new vault did not pass its check. The damaged one was left as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The order does not bear the signature of the hub; it was not obeyed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The order was made for another laptop or another question; it was not obeyed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passphrase is longer than {1} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passphrase is wrong, and the vault is now locked out. Nothing was deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passphrase is wrong.{1} Tries left before the vault locks itself: {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passphrase needs at least {1} characters; this one has {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture cannot be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The profile cannot be locked for this program. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The prompt of the keyring was closed, or this session cannot show it. The vault was not touched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy asks for a sign-in that this laptop does not have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy of this machine was decided by its administrator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy that is set for this laptop did not let the connection through.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The record belongs in another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The record is of another kind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The record that it changes has not arrived yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recovery file cannot be written. The vault itself was not changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The seal of a page does not hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The seal of these changes does not hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The stick may be locked; choose another place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sync was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The time without contact ended at {1} UTC. Nothing was deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The times of {1} rows have no time zone; they were read as UTC. If they are local times, import the file again with the time zone of the sender.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The update of the vault would lose {1} references. It was rolled back whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault is held by another process. The edit was rolled back whole; everything saved before it is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault is locked out after {1} failed attempts. Nothing was deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault was locked before this could be done. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The word for the certainty is not known; it was taken as unsure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are both a minus sign and a letter; they were read as saying the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is a vault in this profile already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no room for the file there; nothing was left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no such format.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no vault in this profile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is not enough free memory ({1} MB are needed) to check the passphrase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is something at that place already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There were {1} failed attempts. The next try is possible in {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They are safe and wait. Sync again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They are safe. Sync again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This answer belongs to another question than the newest one of this laptop. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This attachment is damaged on this laptop. Nothing was deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This attachment is longer than it was. Nothing was deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This attachment is not on this laptop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This code does not open this vault: it was used, or newer ones took its place. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This device has been shut out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This file is a database without encryption. It was not opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This file is only for reading here. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This invite does not work.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a backup of a vault.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a file of Calibar.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a name of a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a whole code: one of its letters or more is wrong. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not an address of a hub.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not an address of a proxy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not an id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not an invite.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not the passphrase that was chosen when headquarters was asked. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This laptop does not know the key of headquarters for files yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This laptop has no network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This laptop's number of the change was used before: restored from a copy?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This passphrase is among those that are tried first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This program is too old for the hub.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This program is too old to receive from the hub.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This session has no keyring service. The vault was not touched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This session has no keyring, and the vault needs its device secret. The vault was not touched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This vault holds nothing by which it could be opened without its passphrase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Times are UTC.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Times without a zone were read as UTC, as GPX says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again and enter the password of the keyring (most often your login password).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again. If it happens again, check the disk and its free space before going on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again. If it happens again, check the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again. If it happens again, log out and in, or ask your administrator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try another code of the newest sheet, or ask headquarters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try the edit again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type it as it was given, such as ABCDE-FGHJK-MNPQR-STUVW.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type that one, or ask headquarters anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>UTM and MGRS end at 80 south and 84 north</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock it (most often with your login password), then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock it and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock it, or choose another --profile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unpack it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Update Calibar on this laptop, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Update Calibar on this laptop, then unlock again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Update Calibar on this laptop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Update this program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use a newer program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use an older backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use another stick.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use at most {1} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use one of the kinds of the catalogue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use one of {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use that window, or close it and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the fields of the catalogue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the window that is open, close it first, or choose another --profile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What had not been sent was left with headquarters. To work again, ask for an invite.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What stands above the header in row {1} was not read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was applied stays. Import it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was received stays so; the rest waits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was sent or received stays so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was sent or received stays so; the rest waits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was sent stays on this laptop. Sync again; if this stays, tell the person who runs the hub.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whoever answered has a certificate for another address than the hub's; the connection was refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole numbers go to 2^53.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whose laptop this is could not be read in what is left of the vault. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With a.m. and p.m. hours go from 1 to 12.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdraw the record and write a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a device secret the passphrase needs {1} characters or {2} words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write A, B, C or X and then 1 to 4, such as B2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write H0, H1, H2 or H3, joined by + when several apply.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a date as 1979, 1979-01 or 1979-01-17.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a time as 2026-11-23T18:42:00Z.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a zone as Z or -05:00.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write dates as 2026-11-23 or 23/11/2026, with four digits for the year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write dates as 2026-11-23.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write digits only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write it as America/Lima, UTC or -05:00.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write it like -12.0464, -77.0428 or 12°02'47"S 77°02'34"W, UTM, MGRS, a full Plus Code or a map link.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write metres, such as 100.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the year with four digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write times as 14:30.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You may be on a network that reads along. Everything made here is safe and waits. Use another network or ask the help desk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You may read this file but not write in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a compressed file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a database</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a directory of this PMTiles file is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a field has more than {1} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a geo: address is written geo:-12.0464,-77.0428</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a key stands twice in one object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a map shows at most {1} points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a number is too large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a number with so many digits is no coordinate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a point lies outside latitude ±90 or longitude ±180</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a quotation mark opens here and is not closed, or a field is too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a short Plus Code needs its reference town: give the full code, such as 57R9WXQ4+CV</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a shortened link holds no coordinates: open it at the station and paste the long one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a text is longer than {1} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a tile of this map file is not binary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a track names nobody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a whole number is too large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a workbook or zip archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an MGRS reference has an even number of digits, ten at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an old Office file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>both halves are latitudes, or both are longitudes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>both values cannot stand together here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>each half has degrees, and at most minutes and seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>entries {1} to {2} are missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>entry {1} does not follow the one before it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>entry {1} is not the one whose head headquarters keeps: the log was written anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>entry {1} was altered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>give 1 to 200 letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>headquarters refused it: give it up on the sync screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not have the form that it must have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is longer than {1} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is nested too deeply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is none of the words allowed here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not clear where the latitude ends; write N or S, E or W, or degree signs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not clear which commas are decimal; put a space between the two halves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not clear which is the day and which is the month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not clear which number the letters belong to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it lies outside 0 to {1} {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it was changed since: the newer value stays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its target is kept, and so is all that came with it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>key {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>kilograms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>latitude</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>latitude and longitude belong together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>latitude {1} lies outside -90 to 90</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>line {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>line {1} column {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>longitude</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>longitude {1} lies outside -180 to 180</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>metres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>minutes and seconds end at 59</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no coordinates stand in this link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no header row was recognised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no target on this laptop has this file number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>notes and sightings are not overwritten</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing in the file names a case, and no target was chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing was changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>number {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>number {1}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one half has a letter for its hemisphere and the other has none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one half has two letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>only .mbtiles and .pmtiles files are read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>only WGS84 is read from a geo: address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>only the last of degrees, minutes and seconds may have decimals, only the first a sign</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>others have built on it since: withdraw it by hand if it is wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>permission</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>row {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the JSON is nested deeper than {1} levels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the XML declares what is not accepted: a document type or an encoding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the XML is nested deeper than {1} levels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the attachment is not here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the bytes of this file are not on this laptop yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the columns of these points differ in length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the coordinate is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the date has another time with it than the column of the time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the description of this PMTiles file is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the directories of this PMTiles file are nested too deeply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the easting of a UTM reference lies between 100000 and 999999</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file has more than {1} entries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file has more than {1} points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file has {1} bytes; at most {2} are read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file holds bytes that are not {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file is larger than 25 MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file says it is {1} and is not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the log ends at entry {1}, but headquarters keeps the head of entry {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the map library is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the map page holds what it must not: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the marks for degrees, minutes and seconds are out of order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the minus sign contradicts the letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the name has more than {1} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the northing of a UTM reference lies between 0 and 10000000</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the notice has no name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the number is too large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the picture has more than 50 megapixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the picture is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the picture is larger than 25 MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the picture needs too much memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the picture takes too long to read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the point has no time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the precision is not a length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the reason is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the row has no date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the row has {1} columns and the header {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the row names no case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the table has more than {1} rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the text holds a NUL character</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the text holds half a character</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the time has no zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the uncertainty of a geo: address is a number of metres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the year lies outside {1} to {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the {1} has more than {2} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the {1} is not a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there are more than {1} columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is a control character in this coordinate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is both a comma and a point within one number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no UTM zone {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no notice in this file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no other laptop of that id here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no point in this file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no such MGRS square</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no such day in that month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no such field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no such format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no such hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no such import on this laptop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no such month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no such record on this laptop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no such time of day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no such time zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is text after a closing quotation mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there must be one latitude and one longitude</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this PMTiles file does not say which area it shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this PMTiles file has version {1}; version 3 is read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this PMTiles file holds tiles of an unknown kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this PMTiles file is damaged or cut short</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this PMTiles file is packed with {1}; gzip is read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this UTM reference lies outside its zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this change was not refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this field cannot be changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this file is only for reading here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is XML but not GPX</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is an organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is no notice id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is not JSON: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is not a 4x4 grade</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is not a JPEG, PNG or WebP picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is not a PMTiles file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is not a coordinate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is not a date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is not a handling code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is not a list of warrants</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is not a notice: it has no entity_id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is not a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is not a record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is not a record id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is not a time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is not a time of day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is not a valid Plus Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is not an ISO date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is not an MBTiles file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is not text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is not the whole answer of headquarters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is not the whole request of a laptop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is not well-formed XML</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is too long for the log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is {1}, which cannot be imported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this kind of file is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this link is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this map file cannot be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this map file is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this map tile holds too many shapes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this map tile is cut short</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this map tile is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this map tile is neither an image nor a vector tile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this map tile is too large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this place has no MGRS reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this place name is too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this program does not know that kind of record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this record changed again meanwhile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this reference lies outside the globe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this text is too long for a coordinate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this time cannot be</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this year cannot be</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>two numbers are needed, a latitude and a longitude</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>what follows the time is not understood</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{1} and {2} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{1} holds something that is no country code; it was left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{1} hours {2} minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{1} is not the file that was tested</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{1} minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{1} names several countries; none of them was taken as the one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{1} {2} lies outside -{3} to {4}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Everywhere</name>
  <message>
   <source>Cover the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export what is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter this list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next part of the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print what is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the last capture back</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ExportSheet</name>
  <message>
   <source>Do not export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Permission</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say in a few words why.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Staying here: %n record(s), because the handling code asks for permission.</source>
   <translation>
    <numerusform>Staying here: %n record, because the handling code asks for permission.</numerusform>
    <numerusform>Staying here: %n records, because the handling code asks for permission.</numerusform>
   </translation>
  </message>
  <message>
   <source>The file is not encrypted: whoever has it can read it. The log keeps who wrote it and why.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>To be written: %n record(s).</source>
   <translation>
    <numerusform>To be written: %n record.</numerusform>
    <numerusform>To be written: %n records.</numerusform>
   </translation>
  </message>
  <message>
   <source>Who allowed it (only for what stays here otherwise)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message>
   <source>CSV: sightings for spreadsheets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FollowTheMoney: the dossier for analysis programs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GPX: sightings for receivers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GeoJSON: sightings for map programs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>KML: sightings for Google Earth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} records were written (copy {copy}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} stayed here.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FaultSheet</name>
  <message>
   <source>Copy details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Field</name>
  <message>
   <source>No</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Fields</name>
  <message>
   <source>Arrived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Born</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Build</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Carrier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Category</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Caution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Charges</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checked by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checked through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checksum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Coordinates as written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Countries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country of birth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Court</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Departed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expires</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Extradition from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Eyes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Father</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First surname</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forenames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grade</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Handling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Handling note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Height (cm)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Height in pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Languages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Latitude</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Longitude</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modus operandi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mother</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name in its own script</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nationality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Observed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Occupation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Officer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Operation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place of birth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plate, number or name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Priority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Second surname</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seen by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sex</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Small picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Summary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sure within (m)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight (kg)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Width in pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FileSheet</name>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetch now</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FileStates</name>
  <message numerus="yes">
   <source>%n file(s) here</source>
   <translation>
    <numerusform>%n file here</numerusform>
    <numerusform>%n files here</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) here in part</source>
   <translation>
    <numerusform>%n file here in part</numerusform>
    <numerusform>%n files here in part</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) kept back by size</source>
   <translation>
    <numerusform>%n file kept back by size</numerusform>
    <numerusform>%n files kept back by size</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) not at headquarters</source>
   <translation>
    <numerusform>%n file not at headquarters</numerusform>
    <numerusform>%n files not at headquarters</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) to fetch</source>
   <translation>
    <numerusform>%n file to fetch</numerusform>
    <numerusform>%n files to fetch</numerusform>
   </translation>
  </message>
  <message>
   <source>here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>here in part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>kept back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not at headquarters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not sent yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to fetch</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FilesCard</name>
  <message numerus="yes">
   <source>%n of your own file(s) wait for another connection.</source>
   <translation>
    <numerusform>%n of your own files waits for another connection.</numerusform>
    <numerusform>%n of your own files wait for another connection.</numerusform>
   </translation>
  </message>
  <message>
   <source>Files larger than {size} move only when asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photos and files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This connection counts as metered.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FilesSettings</name>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Automatic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Automatic: as the system says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetched by themselves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On a metered connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photos and files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Small pictures always come. Larger files wait until you ask for them in their dossier.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Small pictures only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Treat this connection as metered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FilesTab</name>
  <message>
   <source>Add a photo</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Fetch %n file(s) now</source>
   <translation>
    <numerusform>Fetch %n file now</numerusform>
    <numerusform>Fetch %n files now</numerusform>
   </translation>
  </message>
  <message>
   <source>Fetched before all others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No photo and no file yet. Add a photo, or record one with F2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FormField</name>
  <message>
   <source>%1 (optional)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Frame</name>
  <message>
   <source>Add a target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Briefings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Erase this vault…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Full screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys and help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lock now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next conflict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Night on or off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Normal text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Operations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quick capture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved on this laptop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sightings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smaller text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Targets</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>GradePicker</name>
  <message>
   <source>1 · certain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>2 · known to the source itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>3 · hearsay, confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>4 · hearsay, not confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A · always reliable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>B · mostly reliable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C · mostly unreliable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Information</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>X · cannot be judged</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Grades</name>
  <message>
   <source>Accuracy not in doubt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cannot be corroborated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For police work under the law</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Known to the source, not to the officer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not in court without permission</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not known to the source, corroborated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not passed on without permission</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other restrictions, as written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source cannot be judged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source mostly reliable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source mostly unreliable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source without doubt</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HandlingPicker</name>
  <message>
   <source>Not in court without permission</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not passed on without permission</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only to prevent and combat crime</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other restrictions, as written</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HeldPlanCardView</name>
  <message>
   <source>It is meant: withdraw them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open dossier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is unusual, so nothing of it was done here; everything else in {file} was imported. It comes from {officer}. Ask headquarters whether it is meant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is unusual, so nothing of it was done here; everything else was exchanged. It comes from {officer}. Ask headquarters whether it is meant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {withdrawn} of {standing} records would be withdrawn</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ImportsScreen</name>
  <message>
   <source>Choose a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>INTERPOL notices (JSON), tables of sightings (CSV, TSV) and tracks (GPX). Drop a file here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is a large withdrawal: other laptops hold it until somebody has looked at it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None. Choose a file, or drop one here: you see what an import does before it does it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows that were not taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taking it back would withdraw {withdrawn}, give {restored} their former value, and keep {kept}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Target, for tracks that name none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file cannot be read. Check that it is there and that you may read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is larger than 25 MB. Split it, then import the parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The import was taken back. Withdrawn: {withdrawn}. Former value again: {restored}. Kept: {kept}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time zone of times without one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What would be kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>known already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} was imported. Importing it again changes nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file}: this is what an import would do. Nothing was kept yet.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>KeyList</name>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Keys</name>
  <message>
   <source>Back; close one layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In a conflict: choose a version; keep the chosen one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In a conflict: keep both; decide later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In a list: jump to a name that begins so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move by a page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move in a list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next and previous field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PgUp / PgDown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tabs of a dossier; kinds of quick capture</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Kinds</name>
  <message>
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Assignment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Caution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Movement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Officer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Operation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sighting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Target</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Languages</name>
  <message>
   <source>Albanian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arabic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Basque</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Catalan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chinese</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Croatian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Czech</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Danish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dutch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>English</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finnish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>French</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Galician</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Georgian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>German</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Greek</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guaraní</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Haitian Creole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hebrew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hindi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hungarian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Italian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Japanese</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Korean</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kurdish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lithuanian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Norwegian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Persian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Polish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Portuguese</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quechua</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Romani</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Romanian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Russian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serbian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spanish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Swedish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turkish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ukrainian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Urdu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vietnamese</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wolof</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LogReasons</name>
  <message>
   <source>always kept out of screenshots</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by headquarters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>code {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>connections as each officer chooses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every connection counts as metered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>files by themselves up to {1} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>locks after {1} min at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no reason given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pack of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pages that could not be read: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pages: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>permission: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>records: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>screenshots as each officer chooses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>when metered up to {1} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>withdrawn: {1}, former value again: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>withheld: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{1} of {2} records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{1} within an hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{1}, new: {2}, changed: {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{1}: headquarters had another history of them</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MapScreen</name>
  <message numerus="yes">
   <source>%n position(s) · nothing is fetched from any network</source>
   <translation>
    <numerusform>%n position · nothing is fetched from any network</numerusform>
    <numerusform>%n positions · nothing is fetched from any network</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sighting(s) in this spot</source>
   <translation>
    <numerusform>%n sighting in this spot</numerusform>
    <numerusform>%n sightings in this spot</numerusform>
   </translation>
  </message>
  <message>
   <source>A place on the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a sighting here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Click a point to read it. Click anywhere else to add a sighting there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grade and handling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open dossier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recorded by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show everything on the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list of sightings has everything that the map would show.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The map cannot be shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Within</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MapView</name>
  <message>
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Boundaries and names are those of the map data. They are indicative and express no opinion on the status of any territory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Movement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No places to show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No street map for this area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offline map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sighting, confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sighting, doubtful</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sighting, reported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The map could not be opened. The list shows the same records.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The map lost its data. The list shows the same records.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The map stopped and could not be started again. The list shows the same records.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the signs mean</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>World</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom out</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>A newer program wrote this vault. It was left untouched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another program is using the vault. Nothing is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Calibar is open in another window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete files that you do not need, then save again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on working; it is sent at the next sync.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Headquarters did not answer. Everything is safe on this laptop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install the newer program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save what can be read from the lock screen, or ask your administrator to restore a backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something in the program went wrong. What was saved is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped. What had gone through stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk is full. This was not saved; everything before it is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rest is sent at the next sync.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault is damaged. It was left untouched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not the passphrase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again. If it stays, lock, unlock, and tell your administrator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use that window, or close it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait a moment and try again.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MiniMap</name>
  <message>
   <source>Map of the last sightings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No street map for this area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offline map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>world</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Moment</name>
  <message>
   <source>about {n} h left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about {n} min left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about {n} s left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>just now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>today {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{age} ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day}, {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day}, {time} ({zone})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} d</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} wk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} y</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OperationsScreen</name>
  <message>
   <source>Cautions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New operation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No operation yet. Make one, then add its targets.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No target belongs to it yet. Find one below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Operations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show in the top bar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shown in the top bar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Targets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Targets of the operation</source>
   <translation type="unfinished" />
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
    <numerusform>%n sighting</numerusform>
    <numerusform>%n sightings</numerusform>
   </translation>
  </message>
  <message>
   <source>F2 records a sighting.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last sighting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Latest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not seen yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open map</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message numerus="yes">
   <source>%n found</source>
   <translation>
    <numerusform>%n found</numerusform>
    <numerusform>%n found</numerusform>
   </translation>
  </message>
  <message>
   <source>Names, plates, phones, places, words – or a command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing found. Search ignores accents; try fewer words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PartialDateField</name>
  <message>
   <source>1979, 1979-01 or 1979-01-17</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PendingMark</name>
  <message numerus="yes">
   <source>%n change(s) not sent</source>
   <translation>
    <numerusform>%n change not sent</numerusform>
    <numerusform>%n changes not sent</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Printing</name>
  <message>
   <source>Do not print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Handling {codes}: nothing leaves without the permission of who gave it. Who allowed it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print to PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Printing needs permission</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The PDF was written. It is not encrypted: keep it as you keep paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>copy {number}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ProgressCard</name>
  <message>
   <source>Applying changes of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connecting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Now: {name} ({size})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photos and files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Receiving changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sending changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What has arrived is kept. Nothing is sent or received until you resume, also after a restart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing changes to the file</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ProgressLine</name>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ProxySettings</name>
  <message>
   <source>Empty: none. What the system has set counts for nothing here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proxy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set by your administrator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use no proxy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use this proxy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Way to headquarters</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PurposeSheet</name>
  <message>
   <source>Check of a report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Operation {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Purpose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say in a few words why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search for the person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Supervision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The log keeps it with each reading, until you lock. It is asked once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why do you open dossiers now?</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>Day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Night</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReasonSheet</name>
  <message>
   <source>Keep it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say in a few words why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdraw</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RecentImports</name>
  <message>
   <source>Changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter shows what taking it back would do. Nothing is deleted: what came is withdrawn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was imported on this laptop yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recent imports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table of sightings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken back {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Track</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What came</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RecordForm</name>
  <message>
   <source>Reason for the correction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved on this laptop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved on this laptop at once. Sent at next sync.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say in a few words why.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RecoverySheet</name>
  <message>
   <source>After ten failures headquarters must let you try again. The passphrase stays the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer of headquarters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the new passphrase, give the question to headquarters, and paste the answer. Two persons there must agree; it may take hours. You can close this and come back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Each code of the newest sheet opens once. %n code(s) left.</source>
   <translation>
    <numerusform>Each code of the newest sheet opens once. %n code left.</numerusform>
    <numerusform>Each code of the newest sheet opens once. %n codes left.</numerusform>
   </translation>
  </message>
  <message>
   <source>End the lock-out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Headquarters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Headquarters cannot open this laptop: no recovery key of the agency has reached it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How to open it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New passphrase once more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open it another way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste the answer of headquarters here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Question to headquarters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recovery code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The two passphrases differ.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This laptop has no keyring: protect by passphrase alone</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RefusedCardView</name>
  <message>
   <source>Copy details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the details for your administrator, or retry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give up this change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Headquarters could not read it. Copy the details for your administrator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Headquarters says: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is removed from this laptop; the log keeps your reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is still safe on this laptop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is too large. Copy the details, make it smaller, and give this one up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The record it belongs to is not at headquarters. Sync again, then retry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You may not write here. Ask the officer in charge of the dossier, then retry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your right to this dossier ended first. Headquarters keeps it for the officer in charge.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your right to this dossier ended first. The next sync leaves it with headquarters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{kind} was not sent in time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{kind} was not taken: {title}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RescueOffer</name>
  <message numerus="yes">
   <source>%n change(s) wait to be sent.</source>
   <translation>
    <numerusform>%n change waits to be sent.</numerusform>
    <numerusform>%n changes wait to be sent.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) must be fetched from headquarters.</source>
   <translation>
    <numerusform>%n file must be fetched from headquarters.</numerusform>
    <numerusform>%n files must be fetched from headquarters.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s) of the vault could not be read.</source>
   <translation>
    <numerusform>%n page of the vault could not be read.</numerusform>
    <numerusform>%n pages of the vault could not be read.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record(s) were saved.</source>
   <translation>
    <numerusform>%n record was saved.</numerusform>
    <numerusform>%n records were saved.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>At most %n change(s) made on this laptop are missing.</source>
   <translation>
    <numerusform>At most %n change made on this laptop is missing.</numerusform>
    <numerusform>At most %n changes made on this laptop are missing.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing of yours was lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save what can be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saving what can be read…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault is damaged; nothing was deleted. What can be read is saved into a new vault, older backups fill the gaps, and the damaged one is kept beside it. Type the passphrase first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock, then sync: what headquarters has comes again.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SecretField</name>
  <message>
   <source>Show what is typed</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SettingsScreen</name>
  <message numerus="yes">
   <source>%n passphrase(s) failed before an unlock: see the log.</source>
   <translation>
    <numerusform>%n passphrase failed before an unlock: see the log.</numerusform>
    <numerusform>%n passphrases failed before an unlock: see the log.</numerusform>
   </translation>
  </message>
  <message>
   <source>Always</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An order to lock or to erase reaches this laptop only when it reaches headquarters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back up now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ctrl+L locks at once. Ctrl+Shift+L covers the window. Ctrl+Shift+Delete erases the vault.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Erasing destroys keys; it does not wipe the disk, backups elsewhere or copies at headquarters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Headquarters cannot open this vault if you cannot: the agency gave no recovery key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Headquarters keeps no head of the log of this laptop yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Headquarters keeps the head of the log up to entry {entry}, since {time}. Newer entries: {newer}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If you cannot open it, two persons at headquarters can (recovery key {key}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep out of screenshots</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last backup: {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lock when nobody works for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Locking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Locks after {minutes} min without work, and at once with Ctrl+L.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look and language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make recovery codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Memory that the system writes out is encrypted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No time limit without contact yet: the next sync brings one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Officer {name}, {agency}. Device {device}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passphrase and a secret in the keyring: a copied disk alone is of no use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passphrase only: there is no second secret. The passphrase alone protects a copied disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recovery codes on paper: {left} of {made} unused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Screenshots and screen sharing show nothing of this window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Screenshots and screen sharing show this window while it is not covered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Screenshots show this window: on this system no program can prevent that. Cover it or lock.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Software running as you can read what you read. Only the system around Calibar protects against that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backup was written. It opens with what opens the vault itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk of this laptop is encrypted by the operating system.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk of this laptop is not encrypted. The vault is, but what other programs leave is not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The map is drawn by a process in a sandbox, without network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The map is drawn without a sandbox: the program runs as root, or it was off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The system may write memory out to a disk that is not encrypted. Lock before you close the lid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The system writes no memory out to a disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The time without contact is over. Sync to renew it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no recovery codes on paper. Make them below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no backup on this laptop. What was sent is with headquarters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no second vault to show under pressure: its traces would give it away. Lock or erase instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What does not protect it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What protects this laptop now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether memory that the system writes out is encrypted could not be found out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether the disk is encrypted could not be found out. Ask your administrator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>While it is covered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>While it is unlocked, whoever sits at this laptop reads what you read. Lock it when you leave.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whoever holds a recovery code opens the vault with it, without passphrase and keyring.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Works without contact until {time}, then it stays locked until headquarters is reached.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Sheet</name>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SightingList</name>
  <message>
   <source>By</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grade</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was seen</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SightingsScreen</name>
  <message numerus="yes">
   <source>%n sighting(s)</source>
   <translation>
    <numerusform>%n sighting</numerusform>
    <numerusform>%n sightings</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a sighting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grade and handling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stays readable, marked, with your reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open dossier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recorded by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sighting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sightings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With a position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdraw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdraw this sighting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdrawn: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words in place and text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>filtered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not sent yet</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Spans</name>
  <message>
   <source>At any time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last 24 hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last 30 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last 7 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last 90 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time range</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StatusBar</name>
  <message numerus="yes">
   <source>%n conflict(s)</source>
   <translation>
    <numerusform>%n conflict</numerusform>
    <numerusform>%n conflicts</numerusform>
   </translation>
  </message>
  <message>
   <source>Data from {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encrypted on this laptop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encrypted · passphrase only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Locks in {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing received yet</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StickExportSheet</name>
  <message numerus="yes">
   <source>%n change(s) carried for others</source>
   <translation>
    <numerusform>%n change carried for others</numerusform>
    <numerusform>%n changes carried for others</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) wait here</source>
   <translation>
    <numerusform>%n change waits here</numerusform>
    <numerusform>%n changes wait here</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n photo(s) and file(s)</source>
   <translation>
    <numerusform>%n photo or file</numerusform>
    <numerusform>%n photos and files</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose a place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export to USB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is encrypted for these only, and each dossier for those who may read it. What is in it stays in your queue until headquarters confirms it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who may open the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With photos and files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} (must sync once first)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StickPlanSheet</name>
  <message numerus="yes">
   <source>%n change(s)</source>
   <translation>
    <numerusform>%n change</numerusform>
    <numerusform>%n changes</numerusform>
   </translation>
  </message>
  <message>
   <source>A dossier that is new here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A dossier that is not yours: carried to headquarters, locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Directory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From headquarters, written {time}. The file is whole, signed and meant for this laptop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From {sender}, written {time}. The file is whole, signed and meant for this laptop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import from USB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Importing it again, or in another order, changes nothing further.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It holds nothing that is new here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New records of your dossiers are shown as not confirmed, everything is kept for headquarters and handed over at your next sync or with your next file.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>and %n more</numerusform>
    <numerusform>and %n more</numerusform>
   </translation>
  </message>
  <message>
   <source>{fresh} of {all} changes new</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Sticks</name>
  <message numerus="yes">
   <source>%n change(s) kept for headquarters</source>
   <translation>
    <numerusform>%n change kept for headquarters</numerusform>
    <numerusform>%n changes kept for headquarters</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) not taken</source>
   <translation>
    <numerusform>%n change not taken</numerusform>
    <numerusform>%n changes not taken</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) of ours confirmed</source>
   <translation>
    <numerusform>%n change of ours confirmed</numerusform>
    <numerusform>%n changes of ours confirmed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) received</source>
   <translation>
    <numerusform>%n change received</numerusform>
    <numerusform>%n changes received</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) written to {file} ({size})</source>
   <translation>
    <numerusform>%n change written to {file} ({size})</numerusform>
    <numerusform>%n changes written to {file} ({size})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n dossier(s) lack an earlier part: ask for a newer file</source>
   <translation>
    <numerusform>%n dossier lacks an earlier part: ask for a newer file</numerusform>
    <numerusform>%n dossiers lack an earlier part: ask for a newer file</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n large withdrawal(s) held back until you have looked</source>
   <translation>
    <numerusform>%n large withdrawal held back until you have looked</numerusform>
    <numerusform>%n large withdrawals held back until you have looked</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new record(s) shown, not confirmed</source>
   <translation>
    <numerusform>%n new record shown, not confirmed</numerusform>
    <numerusform>%n new records shown, not confirmed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n photo(s) and file(s)</source>
   <translation>
    <numerusform>%n photo or file</numerusform>
    <numerusform>%n photos and files</numerusform>
   </translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export to USB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files of Calibar (*.calibar)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import from USB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing in it was new here</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SyncPill</name>
  <message numerus="yes">
   <source>%n conflict(s)</source>
   <translation>
    <numerusform>%n conflict</numerusform>
    <numerusform>%n conflicts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n held back</source>
   <translation>
    <numerusform>%n held back</numerusform>
    <numerusform>%n held back</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to retry</source>
   <translation>
    <numerusform>%n to retry</numerusform>
    <numerusform>%n to retry</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to send</source>
   <translation>
    <numerusform>%n to send</numerusform>
    <numerusform>%n to send</numerusform>
   </translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not connected yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opens the sync screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Receiving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Up to date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to decide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SyncScreen</name>
  <message numerus="yes">
   <source>%n change(s) left with headquarters</source>
   <translation>
    <numerusform>%n change left with headquarters</numerusform>
    <numerusform>%n changes left with headquarters</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) received</source>
   <translation>
    <numerusform>%n change received</numerusform>
    <numerusform>%n changes received</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) sent</source>
   <translation>
    <numerusform>%n change sent</numerusform>
    <numerusform>%n changes sent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) exchanged</source>
   <translation>
    <numerusform>%n file exchanged</numerusform>
    <numerusform>%n files exchanged</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connecting</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Decide these, and %n more come up.</source>
   <translation>
    <numerusform>Decide these, and %n more comes up.</numerusform>
    <numerusform>Decide these, and %n more come up.</numerusform>
   </translation>
  </message>
  <message>
   <source>Everything made here is safe. You can keep working.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export to USB…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import from USB…</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Kept and not shown, since a newer program wrote them: %n change(s). Update Calibar.</source>
   <translation>
    <numerusform>Kept and not shown, since a newer program wrote them: %n change. Update Calibar.</numerusform>
    <numerusform>Kept and not shown, since a newer program wrote them: %n changes. Update Calibar.</numerusform>
   </translation>
  </message>
  <message>
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stops this run. What has arrived is kept; the next run goes on from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>USB stick</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With {hub}. Last exchange: {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With {hub}. You can keep working while this runs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>failed, can be retried</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>received since {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to decide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>waiting to be sent</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TargetEditor</name>
  <message>
   <source>Edit target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New target</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TargetField</name>
  <message>
   <source>Change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is called so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whom? Type some letters of the name or the file number</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TargetRow</name>
  <message numerus="yes">
   <source>%n not sent yet</source>
   <translation>
    <numerusform>%n not sent yet</numerusform>
    <numerusform>%n not sent yet</numerusform>
   </translation>
  </message>
  <message>
   <source>last seen {age}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TargetSelect</name>
  <message>
   <source>All targets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Target</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Targets</name>
  <message numerus="yes">
   <source>%n new</source>
   <translation>
    <numerusform>%n new</numerusform>
    <numerusform>%n new</numerusform>
   </translation>
  </message>
  <message>
   <source>Armed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connect at the station and press Sync now, or import notices.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No targets match {filters}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No targets yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Priority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seen today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The order has changed</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TargetsScreen</name>
  <message>
   <source>Add a target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter this list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its dossier opens here. Arrow keys move in the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Targets</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message numerus="yes">
   <source>%n target(s)</source>
   <translation>
    <numerusform>%n target</numerusform>
    <numerusform>%n targets</numerusform>
   </translation>
  </message>
  <message>
   <source>Quick capture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search targets, plates, phones, places</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>UnlockScreen</name>
  <message numerus="yes">
   <source>%n change(s) on this laptop were not sent yet. They are safe.</source>
   <translation>
    <numerusform>%n change on this laptop was not sent yet. It is safe.</numerusform>
    <numerusform>%n changes on this laptop were not sent yet. They are safe.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n try(ies) left.</source>
   <translation>
    <numerusform>%n try left.</numerusform>
    <numerusform>%n tries left.</numerusform>
   </translation>
  </message>
  <message>
   <source>Erase this vault…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I cannot open it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The next one is possible in {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This laptop is locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>VaultWatch</name>
  <message numerus="yes">
   <source>%n record(s) typed here are unconfirmed.</source>
   <translation>
    <numerusform>%n record typed here is unconfirmed.</numerusform>
    <numerusform>%n records typed here are unconfirmed.</numerusform>
   </translation>
  </message>
  <message>
   <source>Lock now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only {size} MB are free on this disk. Delete files that you do not need.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk is full. Everything that was saved can be read; what you type now is kept as a draft only. Delete files that you do not need: saving then goes on by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault is damaged. Nothing was deleted, and what can be read stays readable. Lock it, then save what can be read from the lock screen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This disk gives errors. What can be read stays readable, but a save may fail. Sync and back up to another disk now; the whole vault is read in a moment to see whether it holds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This disk takes no writes. Everything that was saved can be read. What you type now stays only in this window, and a lock loses it: make the disk writable, or write it down elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>WhenField</name>
  <message>
   <source>Now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>−1 h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>−15 min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>−5 min</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_EntryDelegate</name>
  <message>
   <source>not sent yet</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
