"""Texts made to hurt whoever shows them, and words made to hurt whoever reads them."""

import random

# Stands in each text, so that it can be found again where it came out.
MARK = "qzx"

SCRIPTS = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</title><svg onload=alert(1)>",
    "\"><b onmouseover=alert(1)>", "javascript:alert(1)", "<a href='javascript:alert(1)'>x</a>",
    "<!-- ", "]]>", "&lt;script&gt;", "&#x3c;script&#x3e;", "<style>*{display:none}</style>",
    "<meta http-equiv=refresh content=0>", "<iframe srcdoc='<script>1</script>'>", "{{text}}",
    "{{{text}}}", "{{#x}}{{/x}}", "${x}", "</style></head>"]

FORMULAS = [
    "=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "  =cmd|' /C calc'!A0", "＝1", "=HYPERLINK(\"x\")",
    "\"=1\"", ";=1", ",=1", "'=1", "\n=1"]

MARKDOWN = [
    "[x](javascript:alert(1))", "![x](http://x/y.png)", "# heading", "```\ncode", "~~~", "| a | b |",
    "---", "<http://x>", "[x]: http://x", "* item", "1. item", "> quote", "**bold", "`", "\\",
    "    code", "- [ ] task", "[^1]"]

GRAPHS = [
    "\"]; evil [label=\"", "\"; click x \"javascript:alert(1)\"", "]-->", "end", "%%{init: {}}%%",
    "\\\" -> x", "x\\", "{|}", "<b>"]

TERMINAL = [
    "\x1b[2J", "\x1b]0;title\x07", "\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\", "\x1b]52;c;eA==\x07",
    "\x9b31m", "\x9d0;x\x9c", "\x07", "\b\b\b", "\rgone", "\x7f", "\x0b\x0c", "\x85", "\x1bP+q\x1b\\"]

INVISIBLE = [
    "\u202e", "\u2066\u2069", "\u200e\u200f", "\u061c", "\u200b", "\ufeff", "\u2060", "\u00ad",
    "\u2028\u2029", "\u180e", "\U000e0041\U000e007f", "\ufffe", "\ufff9\ufffa\ufffb", "\u3164", "\u115f"]

LONG = [
    "a\u0301" + "\u0301" * 200, "W" * 10_000, "😀" * 300, "👩‍👩‍👧‍👦", "ﷺ" * 50, "e\u0301 é", "שלום עולם",
    "مرحبا", "ก็็็็็็็็", "\u0338" * 30, " " * 300, "\n" * 50, "x\n" * 100, "'; DROP TABLE entry; --",
    "%_%", "../../etc/passwd", "-rf", "--help", "%s%n", "$(id)", "`id`"]

HOSTILE = [SCRIPTS, FORMULAS, MARKDOWN, GRAPHS, TERMINAL, INVISIBLE, LONG]


def text(chance: random.Random) -> str:
    """One or a few hostile pieces around the mark; the first stands at the beginning, where it
    counts for spreadsheets and Markdown."""
    pieces = [chance.choice(chance.choice(HOSTILE)) for _ in range(chance.choice([1, 1, 2, 3]))]
    return pieces[0] + MARK + "".join(pieces[1:])


def line(chance: random.Random) -> str:
    """The same where no line break is taken."""
    return text(chance).replace("\n", " ")


def file_name(chance: random.Random) -> str:
    """The same as the name of a file, of no more bytes than a file system takes."""
    name = line(chance).replace("/", "∕").replace("\0", "")
    return name.encode()[:200].decode(errors="ignore")
