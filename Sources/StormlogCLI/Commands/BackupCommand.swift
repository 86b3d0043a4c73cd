package import ArgumentParser

package struct BackupCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Write a consistent copy of the database, and verify it.",
    discussion: helpText(
      """
      To restore, put the copy in place of stormlog.sqlite and run `stormlog verify`.

      Example:
        stormlog backup /media/usb/stormlog-2026-11-24.sqlite
      """))

  @OptionGroup package var shared: SharedOptions

  @Argument(help: "The file to write.", completion: .file())
  package var file: String

  @Flag(help: "Write over a file that is there.")
  package var force = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    try shell.backup(to: file, replacing: force)
  }
}
