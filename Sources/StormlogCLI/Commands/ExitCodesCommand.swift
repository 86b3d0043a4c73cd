package import ArgumentParser

package struct ExitCodesCommand: StormlogCommand {
  package static let configuration = CommandConfiguration(
    commandName: "exit-codes", abstract: "Explain the exit codes.", discussion: table)

  package init() {}

  package func run(in context: CommandContext) throws {
    try context.write(Self.table + "\n")
  }

  private static let table = """
    0    done
    1    nothing matched, or a check failed
    2    refused by a rule of the domain
    64   the command line is wrong
    65   bad or corrupt data
    66   not found: no such incident, entry, step, file
    70   a fault of the program
    73   a file cannot be created
    74   input, output or disk full
    75   busy: another process writes; try again
    77   permission denied
    78   the configuration is wrong, or the database is newer than the program
    130  interrupted

    With --json an error is one object on standard error: code, message, hint, exit.
    """
}
