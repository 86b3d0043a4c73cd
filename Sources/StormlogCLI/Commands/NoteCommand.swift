package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording
import LineReading

package struct NoteCommand: StormlogCommand {
  package static let help = CommandHelp(
    "note", de: "notiz",
    does: Bilingual(
      en: "Record what somebody saw, heard or did.",
      de: "Festhalten, was jemand gesehen, gehört oder getan hat."),
    more: Bilingual(
      en: """
        The text is the argument, `-m -` for standard input, or what you write in $EDITOR.

        Example:
          stormlog note "ZDF asks for an interview" --at 14:05 --source https://example.org/post
        """,
      de: """
        Der Text steht als Argument da, kommt mit `-m -` von der Standardeingabe oder wird in
        $EDITOR geschrieben.

        Beispiel:
          stormlog notiz "ZDF fragt ein Interview an" --at 14:05 --source https://example.org/post
        """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var text: TextOptions

  @Option(
    help: ArgumentHelp(
      en: "Where it can be read: a URL or a citation.",
      de: "Wo es zu lesen ist: eine URL oder eine Fundstelle.",
      value: Bilingual(en: "source", de: "quelle")))
  package var source: String?

  @Option(
    help: ArgumentHelp(
      en: "A file to keep as evidence; may be given again.",
      de: "Eine Datei, die als Beleg aufbewahrt wird; mehrfach möglich.",
      value: Bilingual(en: "file", de: "datei")),
    completion: .candidates(.files))
  package var attach: [String] = []

  @Flag(
    name: .customLong("public"),
    help: ArgumentHelp(
      en: "The entry may be shown outside the company.",
      de: "Der Eintrag darf außerhalb des Unternehmens gezeigt werden."))
  package var isPublic = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let files = try shell.desk.evidence(attach)
    let source = try shell.reading.checked(source)
    let written = try shell.reading.text(text, for: .note)
    let act = AddNote(
      written.text, source: source, isPublic: isPublic, attachments: files.map(\.named))
    try shell.report(shell.perform(act, evidence: files, written: written))
  }
}
