package import ArgumentParser
import IncidentCore
import IncidentDesk

package struct NoteCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Record what somebody saw, heard or did.",
    discussion: helpText(
      """
      The text is the argument, `-m -` for standard input, or what you write in $EDITOR.

      Example:
        stormlog note "ZDF asks for an interview" --at 14:05 --source https://example.org/post
      """))

  @OptionGroup package var options: ActOptions
  @OptionGroup package var text: TextOptions

  @Option(help: "Where it can be read: a URL or a citation.")
  package var source: String?

  @Option(
    help: ArgumentHelp("A file to keep as evidence; may be given again.", valueName: "file"),
    completion: .file())
  package var attach: [String] = []

  @Flag(name: .customLong("public"), help: "The entry may be shown outside the company.")
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
