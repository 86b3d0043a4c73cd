#!/usr/bin/env python3
"""Draws the pictures of the read-me from what the program prints, so that none can show more.

    docs/pictures/draw.py --binary PATH [--folder DIR]

board.svg   the board after the commands of docs/storm.md, with the people of docs/settings.md
report.svg  the drawing of the storm in a post-mortem that `stormlog demo` writes

Clock times on the board are those of the moment it is drawn. Exit status: 0 drawn, 1 a command did
not do what its document says.
"""

import argparse
import html
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

DOCS = Path(__file__).resolve().parent.parent
COLUMNS = 80
CELL, LINE, MARGIN = 8.4, 19, 16  # Width of a character, height of a line, in units of the picture.

# What `Sources/TerminalText/Style.swift` sends, and how it looks here: on paper, at night.
INKS = {
    "1": "bold", "2": "dim", "4": "underline", "31": "red", "32": "green", "33": "yellow",
    "38;5;208": "orange", "34": "blue", "35": "magenta", "36": "cyan",
}
STYLE = """
    text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;\
fill:#1b1f24;white-space:pre}
    rect{fill:#fff;stroke:#d5d9df}
    .bold{font-weight:700} .underline{text-decoration:underline}
    .dim{fill:#626b76} .red{fill:#b3261e} .green{fill:#1d6b3a} .yellow{fill:#7a5a00}
    .orange{fill:#a84a00} .blue{fill:#0b4f8a} .magenta{fill:#86318f} .cyan{fill:#0b6470}
    @media (prefers-color-scheme:dark){
    text{fill:#e7e9ec} rect{fill:#16191d;stroke:#353b44}
    .dim{fill:#98a1ac} .red{fill:#f3a6a0} .green{fill:#8fd3a6} .yellow{fill:#f0d674}
    .orange{fill:#f5b06c} .blue{fill:#8cc0f0} .magenta{fill:#e0a6e8} .cyan{fill:#86d5df}}
"""


class Wrong(Exception):
    """A command did not do what its document says."""


def blocks(document, language):
    """The fenced blocks of a document in this language."""
    text = (DOCS / document).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.M | re.S)


def storm():
    """The command lines of docs/storm.md up to the board, each with whether it is refused there."""
    lines = "\n".join(blocks("storm.md", "console")).split("\n")
    for line, answer in zip(lines, lines[1:] + [""]):
        if not line.startswith("$ stormlog"):
            continue
        words = shlex.split(line[2:])[1:]
        if not words or words[0].startswith("--"):
            return
        yield words, answer.startswith("stormlog: ")


def run(binary, words, folder, refused=False):
    """Runs a command in a workspace of its own and gives what it printed."""
    environment = {
        "PATH": os.environ["PATH"], "HOME": str(folder), "LANG": "en_GB.UTF-8",
        "COLUMNS": str(COLUMNS), "STORMLOG_WORKSPACE": str(folder / "workspace"),
        "STORMLOG_ACTOR": "s1",
    }
    done = subprocess.run(
        [binary, *words], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
        capture_output=True, text=True, encoding="utf-8")
    if (done.returncode != 0) != refused:
        raise Wrong(f"stormlog {shlex.join(words)}: status {done.returncode}\n{done.stderr}")
    return done.stdout


def pieces(line):
    """A coloured line as (first column, text, classes)."""
    column, classes = 0, ""
    for code, text in re.findall(r"\x1b\[([0-9;]*)m|([^\x1b]+)", line):
        if text:
            yield column, text, classes
            column += len(text)
        elif code in ("", "0"):
            classes = ""
        else:
            classes = " ".join(INKS[ink] for ink in re.findall(r"38;5;208|\d+", code))


def terminal(command, output):
    """The picture of a terminal in which a command was typed and answered."""
    lines = [f"\x1b[2m$\x1b[0m {command}", *output.rstrip("\n").split("\n")]
    width = COLUMNS * CELL + 2 * MARGIN
    height = len(lines) * LINE + 2 * MARGIN
    title = html.escape(f"What {command} prints")
    drawn = [
        f'<svg xmlns="http://www.w3.org/2000/svg" '
        f'viewBox="0 0 {width:g} {height:g}" role="img" aria-labelledby="terminal-title">',
        f'<title id="terminal-title">{title}</title>', f"<style>{STYLE}</style>",
        f'<rect x=".5" y=".5" width="{width - 1:g}" height="{height - 1:g}" rx="8"/>',
    ]
    for row, line in enumerate(lines):
        y = MARGIN + (row + 0.75) * LINE
        for column, text, classes in pieces(line):
            if not text.strip():
                continue
            kind = f' class="{classes}"' if classes else ""
            drawn.append(
                f'<text{kind} x="{MARGIN + column * CELL:g}" y="{y:g}" '
                f'textLength="{len(text) * CELL:g}" lengthAdjust="spacingAndGlyphs" '
                f'xml:space="preserve">{html.escape(text, quote=False)}</text>')
    return "\n".join(drawn + ["</svg>", ""])


def board(binary, folder):
    """The board in the middle of the storm that docs/storm.md tells."""
    run(binary, ["init"], folder)
    (settings,) = blocks("settings.md", "yaml")
    (folder / "workspace" / "stormlog.yaml").write_text(settings, encoding="utf-8")
    (folder / "shot.png").write_bytes(b"a screenshot")
    for words, refused in storm():
        if words[:2] == ["statement", "approve"] and not refused:
            # Whoever types it at a terminal is shown the text; here its version is named.
            (statement,) = json.loads(run(binary, ["statement", "list", "--json"], folder))["items"]
            words.insert(3, statement["version"])
        run(binary, words, folder, refused)
    return terminal("stormlog", run(binary, ["--color", "always"], folder))


def report(binary, folder):
    """The storm as the post-mortem of the demo draws it."""
    run(binary, ["demo", "united-3411", "-o", str(folder / "demo")], folder)
    (written,) = (folder / "demo").glob("united-3411/post-mortem.en.html")
    text = written.read_text(encoding="utf-8")
    drawing = re.search(r'<svg class="storm-curve".*?</svg>', text, re.S)
    if not drawing:
        raise Wrong("the post-mortem has no drawing of the storm")
    return standing_alone(drawing.group(0)) + "\n"


def standing_alone(drawing):
    """A drawing with its paper, and with colours instead of names for them: as a file it is also
    seen with programs that do not know CSS variables."""
    (style,) = re.findall(r"<style>(.*?)</style>", drawing, re.S)
    day, night = (  # What follows them is for print.
        dict(re.findall(r"--([a-z]+):(#[0-9a-f]+)", part))
        for part in re.split(r"@media", style)[:2])
    rules = re.sub(r"@media.*|--[a-z]+:#[0-9a-f]+;?", "", style, flags=re.S)
    rules += ".storm-curve{background:var(--paper)}"

    def coloured(colours):
        return re.sub(r"var\(--([a-z]+)\)", lambda name: colours[name[1]], rules)

    style_alone = f"{coloured(day)}@media (prefers-color-scheme:dark){{{coloured(night)}}}"
    return drawing.replace(style, style_alone, 1)


def main():
    arguments = argparse.ArgumentParser(description="Draws the pictures of the read-me.")
    arguments.add_argument("--binary", required=True, help="the stormlog to ask")
    arguments.add_argument("--folder", type=Path, default=Path(__file__).resolve().parent)
    given = arguments.parse_args()
    binary = str(Path(given.binary).resolve())
    try:
        for name, draw in (("board", board), ("report", report)):
            with tempfile.TemporaryDirectory() as folder:
                drawing = draw(binary, Path(folder))
            (given.folder / f"{name}.svg").write_text(drawing, encoding="utf-8")
            print(given.folder / f"{name}.svg")
    except Wrong as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
