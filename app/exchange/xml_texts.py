"""Text inside XML that we write: markup escaped, characters that XML 1.0 cannot hold replaced.

It reads nothing; XML of strangers is parsed in `gpx_files`.
"""

from __future__ import annotations

import html
import re

# https://www.w3.org/TR/xml/#charsets
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_text(text: str) -> str:
    """Return text for an element or an attribute; what XML cannot hold becomes U+FFFD."""
    return html.escape(_NO_XML.sub("\ufffd", text))


def balloon_text(text: str) -> str:
    """Return text for places where the reader of the XML takes text as HTML with templates (KML descriptions).

    Escaped twice, so that markup is shown and not run; `$[` would be replaced by other fields.
    """
    shown = html.escape(_NO_XML.sub("\ufffd", text)).replace("$[", "&#36;[").replace("\n", "<br>")
    return html.escape(shown)
