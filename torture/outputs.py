"""What may stand in what the program prints, form by form. Each check raises `Broken`."""

import csv
import io
import json
import re
import unicodedata
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlsplit

from cases import Broken, expect
from junk import MARK

# Of the format characters those that join letters and emoji are part of how people write.
JOINERS = "\u200c\u200d"
FILLERS = "\u3164\u115f\u1160\uffa0\u180e\u2028\u2029"


def clean(text: str, allowed: str = "\n") -> None:
    """No character that steers a terminal, turns the reading direction, or cannot be seen."""
    for place, character in enumerate(text):
        hidden = unicodedata.category(character) in ("Cc", "Cf") or character in FILLERS
        if hidden and character not in allowed + JOINERS:
            around = text[max(0, place - 20):place + 20]
            raise Broken("nothing raw", f"U+{ord(character):04X} in {around!r}")


def plain(out: bytes) -> None:
    """Tabs stand between the columns of lists."""
    clean(decoded(out), "\n\t")


def decoded(out: bytes) -> str:
    try:
        return out.decode()
    except UnicodeDecodeError as error:
        raise Broken("UTF-8", error) from error


def json_document(out: bytes) -> Any:
    text = decoded(out)
    clean(text)
    try:
        return json.loads(text)
    except ValueError as error:
        raise Broken("JSON", error) from error


def comma_separated(out: bytes) -> None:
    text = decoded(out)
    clean(text, "\n\r\t")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    widths = {len(row) for row in rows}
    expect(len(widths) == 1, "rows of the same length", widths)
    for cell in (cell for row in rows for cell in row):
        begins = cell.lstrip(" \u00a0\ufeff")[:1]
        expect(begins not in tuple("=+-@\t\r＝＋－＠"), "no cell that begins a formula", repr(cell))


# A tag, or what begins a comment or a declaration; within tables and graphs <br> stands for a line break.
TAG = re.compile(r"(?<!\\)<(?!br/?>)[a-zA-Z/!?]")
DANGEROUS_LINK = re.compile(r"(?<!\\)\]\(\s*(javascript|data|vbscript):", re.IGNORECASE)


def markdown(out: bytes) -> None:
    text = decoded(out)
    clean(text)
    for pattern in [TAG, DANGEROUS_LINK]:
        if found := pattern.search(text):
            around = text[max(0, found.start() - 30):found.end() + 30]
            raise Broken("no HTML and no script in Markdown", repr(around))


SCHEMES = {"", "http", "https", "mailto"}
LINKS = {"href", "src", "action", "formaction", "data", "poster", "xlink:href"}
FORBIDDEN = {"script", "iframe", "object", "embed", "base", "form", "link"}


class Page(HTMLParser):
    """Reads a page as a browser would, and notes whether it has a content security policy."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.policy = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        expect(tag not in FORBIDDEN, "no active content", f"<{tag}>")
        for name, value in attrs:
            expect(not name.startswith("on"), "no handler of events", f"<{tag} {name}>")
            if name in LINKS:
                self._link(tag, value or "")
        values = dict(attrs)
        if tag == "meta" and (values.get("http-equiv") or "").lower() == "content-security-policy":
            self.policy = values.get("content") or ""
        elif tag == "meta":
            expect("http-equiv" not in values, "no other equivalent of a header", values)

    def handle_comment(self, data: str) -> None:
        expect(MARK not in data, "no text in a comment", data)

    def _link(self, tag: str, value: str) -> None:
        picture = tag == "img" and re.match(r"data:image/(png|jpeg);base64,", value)
        scheme = urlsplit(value.strip()).scheme.lower()
        expect(bool(picture) or scheme in SCHEMES, "links to pages alone", f"<{tag}> {value[:80]}")


def page(out: bytes) -> None:
    text = decoded(out)
    clean(text, "\n\t")
    reader = Page()
    reader.feed(text)
    reader.close()
    expect("default-src 'none'" in reader.policy, "a content security policy", reader.policy)


QUOTED = re.compile(r'"(?:\\.|[^"\\])*"', re.DOTALL)


def graph(out: bytes) -> None:
    """DOT: nothing that somebody wrote stands outside of quotation marks."""
    text = decoded(out)
    clean(text)
    outside = QUOTED.sub('""', text)
    expect(MARK not in outside, "texts in quotation marks", outside[:400])


def web_graph(out: bytes) -> None:
    """Mermaid, which browsers draw: there is no HTML in the quotation marks either."""
    graph(out)
    text = decoded(out)
    expect(not TAG.search(text), "no HTML in a graph", text[:400])
