"""The words of the program for codes of the domain: one word per thing, translated, the same on every screen.

Sentences stand where they are shown; this module holds only the controlled lists. Unknown codes are shown as they are.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.cautions import CAUTION_CODES
from ui.i18n import QT_TRANSLATE_NOOP

_KINDS = {
    "target": QT_TRANSLATE_NOOP("Kinds", "Target"),
    "notice": QT_TRANSLATE_NOOP("Kinds", "Notice"),
    "verification": QT_TRANSLATE_NOOP("Kinds", "Check"),
    "caution": QT_TRANSLATE_NOOP("Kinds", "Caution"),
    "note": QT_TRANSLATE_NOOP("Kinds", "Note"),
    "sighting": QT_TRANSLATE_NOOP("Kinds", "Sighting"),
    "person": QT_TRANSLATE_NOOP("Kinds", "Person"),
    "link": QT_TRANSLATE_NOOP("Kinds", "Link"),
    "address": QT_TRANSLATE_NOOP("Kinds", "Address"),
    "item": QT_TRANSLATE_NOOP("Kinds", "Item"),
    "movement": QT_TRANSLATE_NOOP("Kinds", "Movement"),
    "attachment": QT_TRANSLATE_NOOP("Kinds", "File"),
    "operation": QT_TRANSLATE_NOOP("Kinds", "Operation"),
    "assignment": QT_TRANSLATE_NOOP("Kinds", "Assignment"),
    "officer": QT_TRANSLATE_NOOP("Kinds", "Officer"),
}
_KIND_ICONS = {
    "target": "user-search",
    "notice": "gavel",
    "verification": "badge-check",
    "caution": "octagon-alert",
    "note": "notebook-pen",
    "sighting": "radar",
    "person": "user",
    "link": "link",
    "address": "house",
    "item": "car",
    "movement": "plane",
    "attachment": "file-text",
    "operation": "flag",
    "assignment": "users",
    "officer": "user",
}
_CHOICES = {
    # status of a target
    "at_large": QT_TRANSLATE_NOOP("Choices", "At large"),
    "located": QT_TRANSLATE_NOOP("Choices", "Located"),
    "arrested": QT_TRANSLATE_NOOP("Choices", "Arrested"),
    "surrendered": QT_TRANSLATE_NOOP("Choices", "Surrendered"),
    "deceased": QT_TRANSLATE_NOOP("Choices", "Deceased"),
    "cleared": QT_TRANSLATE_NOOP("Choices", "Cleared"),
    "closed": QT_TRANSLATE_NOOP("Choices", "Closed"),
    # sex
    "F": QT_TRANSLATE_NOOP("Choices", "Female"),
    "M": QT_TRANSLATE_NOOP("Choices", "Male"),
    "U": QT_TRANSLATE_NOOP("Choices", "Unknown"),
    # certainty
    "confirmed": QT_TRANSLATE_NOOP("Choices", "Confirmed"),
    "probable": QT_TRANSLATE_NOOP("Choices", "Probable"),
    "unsure": QT_TRANSLATE_NOOP("Choices", "Not sure"),
    # notices
    "red_notice": QT_TRANSLATE_NOOP("Choices", "Red notice"),
    "diffusion": QT_TRANSLATE_NOOP("Choices", "Diffusion"),
    "warrant": QT_TRANSLATE_NOOP("Choices", "Warrant"),
    "european_arrest_warrant": QT_TRANSLATE_NOOP("Choices", "European arrest warrant"),
    "other": QT_TRANSLATE_NOOP("Choices", "Other"),
    "valid": QT_TRANSLATE_NOOP("Choices", "Valid"),
    "suspended": QT_TRANSLATE_NOOP("Choices", "Suspended"),
    "withdrawn": QT_TRANSLATE_NOOP("Choices", "Withdrawn"),
    "expired": QT_TRANSLATE_NOOP("Choices", "Expired"),
    "unknown": QT_TRANSLATE_NOOP("Choices", "Unknown"),
    # persons, items, addresses, movements
    "suspect": QT_TRANSLATE_NOOP("Choices", "Suspect"),
    "convicted": QT_TRANSLATE_NOOP("Choices", "Convicted"),
    "victim": QT_TRANSLATE_NOOP("Choices", "Victim"),
    "witness": QT_TRANSLATE_NOOP("Choices", "Witness"),
    "contact": QT_TRANSLATE_NOOP("Choices", "Contact"),
    "vehicle": QT_TRANSLATE_NOOP("Choices", "Vehicle"),
    "phone": QT_TRANSLATE_NOOP("Choices", "Phone"),
    "account": QT_TRANSLATE_NOOP("Choices", "Account"),
    "wallet": QT_TRANSLATE_NOOP("Choices", "Wallet"),
    "document": QT_TRANSLATE_NOOP("Choices", "Document"),
    "weapon": QT_TRANSLATE_NOOP("Choices", "Weapon"),
    "device": QT_TRANSLATE_NOOP("Choices", "Device"),
    "unchecked": QT_TRANSLATE_NOOP("Choices", "Not checked"),
    "false": QT_TRANSLATE_NOOP("Choices", "False"),
    "former": QT_TRANSLATE_NOOP("Choices", "Former"),
    "border_crossing": QT_TRANSLATE_NOOP("Choices", "Border crossing"),
    "flight": QT_TRANSLATE_NOOP("Choices", "Flight"),
    "ferry": QT_TRANSLATE_NOOP("Choices", "Ferry"),
    "road": QT_TRANSLATE_NOOP("Choices", "Road"),
    "rail": QT_TRANSLATE_NOOP("Choices", "Rail"),
    "trip": QT_TRANSLATE_NOOP("Choices", "Trip"),
    # operations
    "planned": QT_TRANSLATE_NOOP("Choices", "Planned"),
    "running": QT_TRANSLATE_NOOP("Choices", "Running"),
    # aliases
    "strong": QT_TRANSLATE_NOOP("Choices", "Alias"),
    "weak": QT_TRANSLATE_NOOP("Choices", "Nickname"),
    "previous": QT_TRANSLATE_NOOP("Choices", "Former name"),
}
_ACTIONS = {
    "create": QT_TRANSLATE_NOOP("Actions", "Added"),
    "edit": QT_TRANSLATE_NOOP("Actions", "Changed"),
    "amend": QT_TRANSLATE_NOOP("Actions", "Corrected"),
    "retract": QT_TRANSLATE_NOOP("Actions", "Withdrawn"),
    "resolve": QT_TRANSLATE_NOOP("Actions", "Conflict decided"),
    "undo": QT_TRANSLATE_NOOP("Actions", "Undone"),
}
# What the log says was done; `kind.verb` of a record is put together from both words.
_ACTS = {
    "attachment.read": QT_TRANSLATE_NOOP("Acts", "File opened"),
    "briefing.acknowledge": QT_TRANSLATE_NOOP("Acts", "Briefing read"),
    "briefing.print": QT_TRANSLATE_NOOP("Acts", "Briefing printed"),
    "change.deposit": QT_TRANSLATE_NOOP("Acts", "Changes left with headquarters"),
    "change.discard": QT_TRANSLATE_NOOP("Acts", "Change given up"),
    "dossier.many": QT_TRANSLATE_NOOP("Acts", "Many dossiers read"),
    "dossier.print": QT_TRANSLATE_NOOP("Acts", "Dossier printed"),
    "dossier.read": QT_TRANSLATE_NOOP("Acts", "Dossier read"),
    "export": QT_TRANSLATE_NOOP("Acts", "Exported"),
    "export.failed": QT_TRANSLATE_NOOP("Acts", "Export failed"),
    "hub.block": QT_TRANSLATE_NOOP("Acts", "Headquarters locked this laptop"),
    "hub.bounds": QT_TRANSLATE_NOOP("Acts", "Headquarters set limits for all laptops"),
    "hub.quarantine": QT_TRANSLATE_NOOP("Acts", "Headquarters shut out an older copy"),
    "hub.unproven": QT_TRANSLATE_NOOP("Acts", "Order without headquarters' signature not obeyed"),
    "hub.wipe": QT_TRANSLATE_NOOP("Acts", "Headquarters ordered to erase"),
    "import": QT_TRANSLATE_NOOP("Acts", "Imported"),
    "import.undo": QT_TRANSLATE_NOOP("Acts", "Import taken back"),
    "map.export": QT_TRANSLATE_NOOP("Acts", "Map exported"),
    "plan.accept": QT_TRANSLATE_NOOP("Acts", "Large withdrawal accepted"),
    "plan.held": QT_TRANSLATE_NOOP("Acts", "Large withdrawal held back"),
    "sync.failed": QT_TRANSLATE_NOOP("Acts", "Sync failed"),
    "bundle.export": QT_TRANSLATE_NOOP("Acts", "File for a USB stick written"),
    "bundle.import": QT_TRANSLATE_NOOP("Acts", "File of a USB stick taken"),
    "sync.read_anew": QT_TRANSLATE_NOOP("Acts", "Fetched again from headquarters"),
    "vault.backup": QT_TRANSLATE_NOOP("Acts", "Backup written"),
    "vault.codes": QT_TRANSLATE_NOOP("Acts", "Recovery codes made"),
    "vault.recovered": QT_TRANSLATE_NOOP("Acts", "Opened by recovery"),
    "vault.recovery_key": QT_TRANSLATE_NOOP("Acts", "Sealed to the recovery key of the agency"),
    "vault.released": QT_TRANSLATE_NOOP("Acts", "Lock-out ended by headquarters"),
    "vault.failures": QT_TRANSLATE_NOOP("Acts", "Failed passphrases before an unlock"),
    "vault.passphrase": QT_TRANSLATE_NOOP("Acts", "Passphrase changed"),
    "vault.refused": QT_TRANSLATE_NOOP("Acts", "Unlocking refused"),
    "vault.salvage": QT_TRANSLATE_NOOP("Acts", "Saved from a damaged vault"),
    "vault.unlock": QT_TRANSLATE_NOOP("Acts", "Unlocked"),
}
_VERBS = {"add": "create", "edit": "edit", "amend": "amend", "retract": "retract", "resolve": "resolve", "undo": "undo"}
_FIELDS = {
    "aliases": QT_TRANSLATE_NOOP("Fields", "Other names"),
    "arrived_at": QT_TRANSLATE_NOOP("Fields", "Arrived"),
    "begins_on": QT_TRANSLATE_NOOP("Fields", "Begins"),
    "birth_country": QT_TRANSLATE_NOOP("Fields", "Country of birth"),
    "birth_place": QT_TRANSLATE_NOOP("Fields", "Place of birth"),
    "births": QT_TRANSLATE_NOOP("Fields", "Born"),
    "build": QT_TRANSLATE_NOOP("Fields", "Build"),
    "carrier": QT_TRANSLATE_NOOP("Fields", "Carrier"),
    "category": QT_TRANSLATE_NOOP("Fields", "Category"),
    "certainty": QT_TRANSLATE_NOOP("Fields", "How sure"),
    "channel": QT_TRANSLATE_NOOP("Fields", "Checked through"),
    "charges": QT_TRANSLATE_NOOP("Fields", "Charges"),
    "checked_at": QT_TRANSLATE_NOOP("Fields", "Checked"),
    "code": QT_TRANSLATE_NOOP("Fields", "Caution"),
    "code_system": QT_TRANSLATE_NOOP("Fields", "Code list"),
    "colour": QT_TRANSLATE_NOOP("Fields", "Colour"),
    "confirmed": QT_TRANSLATE_NOOP("Fields", "Confirmed"),
    "coordinates": QT_TRANSLATE_NOOP("Fields", "Coordinates as written"),
    "countries": QT_TRANSLATE_NOOP("Fields", "Countries"),
    "country": QT_TRANSLATE_NOOP("Fields", "Country"),
    "court": QT_TRANSLATE_NOOP("Fields", "Court"),
    "departed_at": QT_TRANSLATE_NOOP("Fields", "Departed"),
    "ends_on": QT_TRANSLATE_NOOP("Fields", "Ends"),
    "expires_on": QT_TRANSLATE_NOOP("Fields", "Expires"),
    "extradition_scope": QT_TRANSLATE_NOOP("Fields", "Extradition from"),
    "eyes": QT_TRANSLATE_NOOP("Fields", "Eyes"),
    "father_name": QT_TRANSLATE_NOOP("Fields", "Father"),
    "forenames": QT_TRANSLATE_NOOP("Fields", "Forenames"),
    "found": QT_TRANSLATE_NOOP("Fields", "Status found"),
    "from_country": QT_TRANSLATE_NOOP("Fields", "From country"),
    "from_place": QT_TRANSLATE_NOOP("Fields", "From"),
    "grade": QT_TRANSLATE_NOOP("Fields", "Grade"),
    "hair": QT_TRANSLATE_NOOP("Fields", "Hair"),
    "handling": QT_TRANSLATE_NOOP("Fields", "Handling"),
    "handling_note": QT_TRANSLATE_NOOP("Fields", "Handling note"),
    "height": QT_TRANSLATE_NOOP("Fields", "Height in pixels"),
    "width": QT_TRANSLATE_NOOP("Fields", "Width in pixels"),
    "media_type": QT_TRANSLATE_NOOP("Fields", "File type"),
    "size": QT_TRANSLATE_NOOP("Fields", "Size"),
    "sha256": QT_TRANSLATE_NOOP("Fields", "Checksum"),
    "thumbnail": QT_TRANSLATE_NOOP("Fields", "Small picture"),
    "officer": QT_TRANSLATE_NOOP("Fields", "Officer"),
    "operation": QT_TRANSLATE_NOOP("Fields", "Operation"),
    "target": QT_TRANSLATE_NOOP("Fields", "Target"),
    "team": QT_TRANSLATE_NOOP("Fields", "Team"),
    "height_cm": QT_TRANSLATE_NOOP("Fields", "Height (cm)"),
    "identifier": QT_TRANSLATE_NOOP("Fields", "Plate, number or name"),
    "issued_on": QT_TRANSLATE_NOOP("Fields", "Issued"),
    "languages": QT_TRANSLATE_NOOP("Fields", "Languages"),
    "lat": QT_TRANSLATE_NOOP("Fields", "Latitude"),
    "lead": QT_TRANSLATE_NOOP("Fields", "Lead"),
    "lon": QT_TRANSLATE_NOOP("Fields", "Longitude"),
    "make": QT_TRANSLATE_NOOP("Fields", "Make"),
    "marks": QT_TRANSLATE_NOOP("Fields", "Marks"),
    "model": QT_TRANSLATE_NOOP("Fields", "Model"),
    "modus_operandi": QT_TRANSLATE_NOOP("Fields", "Modus operandi"),
    "mother_name": QT_TRANSLATE_NOOP("Fields", "Mother"),
    "name": QT_TRANSLATE_NOOP("Fields", "Name"),
    "name_original_script": QT_TRANSLATE_NOOP("Fields", "Name in its own script"),
    "nationalities": QT_TRANSLATE_NOOP("Fields", "Nationality"),
    "notice": QT_TRANSLATE_NOOP("Fields", "Notice"),
    "number": QT_TRANSLATE_NOOP("Fields", "Number"),
    "object": QT_TRANSLATE_NOOP("Fields", "To"),
    "observed_on": QT_TRANSLATE_NOOP("Fields", "Observed"),
    "observer": QT_TRANSLATE_NOOP("Fields", "Seen by"),
    "occupation": QT_TRANSLATE_NOOP("Fields", "Occupation"),
    "outcome": QT_TRANSLATE_NOOP("Fields", "Outcome"),
    "owner_country": QT_TRANSLATE_NOOP("Fields", "Country of the file"),
    "period": QT_TRANSLATE_NOOP("Fields", "Period"),
    "photo": QT_TRANSLATE_NOOP("Fields", "Photo"),
    "place": QT_TRANSLATE_NOOP("Fields", "Place"),
    "priority": QT_TRANSLATE_NOOP("Fields", "Priority"),
    "radius_m": QT_TRANSLATE_NOOP("Fields", "Sure within (m)"),
    "rank": QT_TRANSLATE_NOOP("Fields", "Rank"),
    "reference": QT_TRANSLATE_NOOP("Fields", "File"),
    "review_on": QT_TRANSLATE_NOOP("Fields", "Review on"),
    "role": QT_TRANSLATE_NOOP("Fields", "Role"),
    "seen_at": QT_TRANSLATE_NOOP("Fields", "Seen"),
    "sentence": QT_TRANSLATE_NOOP("Fields", "Sentence"),
    "sex": QT_TRANSLATE_NOOP("Fields", "Sex"),
    "source": QT_TRANSLATE_NOOP("Fields", "Source reference"),
    "status": QT_TRANSLATE_NOOP("Fields", "Status"),
    "subject": QT_TRANSLATE_NOOP("Fields", "From"),
    "summary": QT_TRANSLATE_NOOP("Fields", "Summary"),
    "surname_maternal": QT_TRANSLATE_NOOP("Fields", "Second surname"),
    "surname_paternal": QT_TRANSLATE_NOOP("Fields", "First surname"),
    "taken_at": QT_TRANSLATE_NOOP("Fields", "Taken"),
    "text": QT_TRANSLATE_NOOP("Fields", "Text"),
    "to_country": QT_TRANSLATE_NOOP("Fields", "To country"),
    "to_place": QT_TRANSLATE_NOOP("Fields", "To"),
    "type": QT_TRANSLATE_NOOP("Fields", "Type"),
    "unit": QT_TRANSLATE_NOOP("Fields", "Unit"),
    "verified_at": QT_TRANSLATE_NOOP("Fields", "Checked"),
    "verified_by": QT_TRANSLATE_NOOP("Fields", "Checked by"),
    "weight_kg": QT_TRANSLATE_NOOP("Fields", "Weight (kg)"),
    "written_at": QT_TRANSLATE_NOOP("Fields", "Written"),
}
# The capital words are declared in app.domain.cautions; here they are named for the translators.
_CAUTIONS = (
    QT_TRANSLATE_NOOP("Cautions", "ARMED"),
    QT_TRANSLATE_NOOP("Cautions", "EXPLOSIVES"),
    QT_TRANSLATE_NOOP("Cautions", "VIOLENT"),
    QT_TRANSLATE_NOOP("Cautions", "MARTIAL ARTS"),
    QT_TRANSLATE_NOOP("Cautions", "BODYGUARDS"),
    QT_TRANSLATE_NOOP("Cautions", "SEXUALLY VIOLENT"),
    QT_TRANSLATE_NOOP("Cautions", "ESCAPE RISK"),
    QT_TRANSLATE_NOOP("Cautions", "FLIGHT RISK ABROAD"),
    QT_TRANSLATE_NOOP("Cautions", "LOOKOUTS"),
    QT_TRANSLATE_NOOP("Cautions", "CAMERAS"),
    QT_TRANSLATE_NOOP("Cautions", "DOGS"),
    QT_TRANSLATE_NOOP("Cautions", "CHILDREN AT ADDRESS"),
    QT_TRANSLATE_NOOP("Cautions", "LEAK RISK"),
    QT_TRANSLATE_NOOP("Cautions", "DRUGS"),
    QT_TRANSLATE_NOOP("Cautions", "INFECTIOUS"),
    QT_TRANSLATE_NOOP("Cautions", "SEX OFFENDER"),
    QT_TRANSLATE_NOOP("Cautions", "ALCOHOL"),
    QT_TRANSLATE_NOOP("Cautions", "SELF-HARM"),
    QT_TRANSLATE_NOOP("Cautions", "HEART"),
    QT_TRANSLATE_NOOP("Cautions", "ALLERGIES"),
    QT_TRANSLATE_NOOP("Cautions", "EPILEPSY"),
    QT_TRANSLATE_NOOP("Cautions", "MEDICATION"),
    QT_TRANSLATE_NOOP("Cautions", "HAEMOPHILIA"),
    QT_TRANSLATE_NOOP("Cautions", "DIABETES"),
    QT_TRANSLATE_NOOP("Cautions", "OTHER"),
)
_MEANINGS = {
    "A": QT_TRANSLATE_NOOP("Grades", "Source without doubt"),
    "B": QT_TRANSLATE_NOOP("Grades", "Source mostly reliable"),
    "C": QT_TRANSLATE_NOOP("Grades", "Source mostly unreliable"),
    "X": QT_TRANSLATE_NOOP("Grades", "Source cannot be judged"),
    "1": QT_TRANSLATE_NOOP("Grades", "Accuracy not in doubt"),
    "2": QT_TRANSLATE_NOOP("Grades", "Known to the source, not to the officer"),
    "3": QT_TRANSLATE_NOOP("Grades", "Not known to the source, corroborated"),
    "4": QT_TRANSLATE_NOOP("Grades", "Cannot be corroborated"),
    "H0": QT_TRANSLATE_NOOP("Grades", "For police work under the law"),
    "H1": QT_TRANSLATE_NOOP("Grades", "Not in court without permission"),
    "H2": QT_TRANSLATE_NOOP("Grades", "Not passed on without permission"),
    "H3": QT_TRANSLATE_NOOP("Grades", "Other restrictions, as written"),
}


def kind_word(kind: str) -> str:
    """Return the name of a record kind."""
    return QCoreApplication.translate("Kinds", _KINDS[kind]) if kind in _KINDS else kind


def kind_icon(kind: str, detail: str = "") -> str:
    """Return the icon of a record kind; `detail` is the type of an item."""
    if kind == "item":
        return {"phone": "phone", "account": "user", "document": "file-text", "vehicle": "car"}.get(detail, "package")
    return _KIND_ICONS.get(kind, "file-text")


def choice_word(value: str) -> str:
    """Return the word for a code of a closed list, such as `at_large`."""
    return QCoreApplication.translate("Choices", _CHOICES[value]) if value in _CHOICES else value


def action_word(action: str) -> str:
    """Return what a change did: added, changed, corrected, withdrawn."""
    return QCoreApplication.translate("Actions", _ACTIONS[action]) if action in _ACTIONS else action


def act_word(act: str) -> str:
    """Return what a line of the log says was done: `Dossier read`, `Sighting · Added`; unknown acts as they are."""
    if act in _ACTS:
        return QCoreApplication.translate("Acts", _ACTS[act])
    kind, _, verb = act.rpartition(".")
    return f"{kind_word(kind)} · {action_word(_VERBS[verb])}" if kind in _KINDS and verb in _VERBS else act


def field_word(name: str) -> str:
    """Return the label of a field."""
    return QCoreApplication.translate("Fields", _FIELDS[name]) if name in _FIELDS else name.replace("_", " ")


def caution_word(code: str) -> str:
    """Return the capital word of a caution code; a code that this program does not know stands for itself."""
    entry = CAUTION_CODES.get(code)
    return QCoreApplication.translate("Cautions", entry.word) if entry else code


def caution_severity(code: str) -> str:
    """Return danger, warn or special; unknown codes are shown as dangers would be: too loud is the safe side."""
    entry = CAUTION_CODES.get(code)
    return entry.severity if entry else "danger"


def caution_icon(code: str) -> str:
    """Return the icon of a caution code."""
    entry = CAUTION_CODES.get(code)
    return entry.icon if entry else "triangle-alert"


def meaning_word(code: str) -> str:
    """Return what a letter or number of a grade, or a handling code, means."""
    return QCoreApplication.translate("Grades", _MEANINGS[code]) if code in _MEANINGS else code
