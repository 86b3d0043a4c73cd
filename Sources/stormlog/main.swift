import Foundation
import IncidentWording
import StormlogCLI

// A closed pipe and a full disk are answers of a write, not reasons to die halfway.
CommandContext.ignoreSignals()

exit(CommandRunner(.live()).run(bytes: CommandContext.arguments()).rawValue)
