import ArgumentParser
import IncidentWording
import LineReading
import StormlogCLI
import Synchronization

/// Writes the table of all commands, and the type of each, from their declarations, as Swift.
struct CommandTableText {
  private let shared: [(word: String, takes: [String])]

  /// - Throws: Where the parser describes an option in a form that is not known here.
  init() throws {
    // The longest first, since each begins like those below.
    shared = [
      ("act", try Self.takes(ActOptions.self)), ("record", try Self.takes(RecordOptions.self)),
      ("incident", try Self.takes(IncidentOptions.self)),
      ("shared", try Self.takes(SharedOptions.self)),
    ]
  }

  /// What each command and group is called and takes.
  func rows() throws -> String {
    let rows = try Self.commands.map { command in
      let path = command.path.joined(separator: " ")
      let german = command.germanPath.joined(separator: " ")
      return "    Row(\(quoted(path)), \(quoted(german)), \(quoted(try takes(command)))),"
    }
    let shared = self.shared.map { word, takes in
      "    (\(quoted(word)), \(quoted(takes.joined(separator: " ")))),"
    }
    return Self.head + """
      extension CommandTable {
        package static let shared: [(word: String, takes: String)] = [
      \(shared.joined(separator: "\n"))
        ]

        package static let rows: [Row] = [
      \(rows.joined(separator: "\n"))
        ]
      }

      """
  }

  /// The type that declares each command.
  func types() -> String {
    let types = Self.commands.filter { !$0.isGroup }.map { command in
      let name = String(reflecting: command.type).drop { $0 != "." }.dropFirst()
      return "    case \(quoted(command.path.joined(separator: " "))): \(name).self"
    }
    return Self.head + """
      import LineReading

      extension CommandTable {
        static func type(_ path: String) -> (any StormlogCommand.Type)? {
          switch path {
      \(types.joined(separator: "\n"))
          default: nil
          }
        }
      }

      """
  }

  private static var commands: ArraySlice<CommandTree> { CommandTree.root.all.dropFirst() }

  private static let head = """
    // swift-format-ignore-file
    // Written by CommandTableTests with RECORD_GOLDEN=1, from the commands' declarations.


    """

  private func takes(_ command: CommandTree) throws -> String {
    if command.isGroup { return ">" + (command.unnamed?.path.last ?? "") }
    let takes = try Self.takes(command.type)
    guard let group = shared.first(where: { takes.starts(with: $0.takes) }) else {
      return takes.joined(separator: " ")
    }
    return (["$\(group.word)"] + takes.dropFirst(group.takes.count)).joined(separator: " ")
  }

  private static func takes(_ type: any ParsableArguments.Type) throws -> [String] {
    let parameters = try CommandReference.parameters(of: type)
    let arguments = parameters.filter { $0.kind == .argument }
    return try parameters.map { parameter in
      let index = arguments.firstIndex(of: parameter)
      let isNumber = try isNumber(parameter, after: index ?? 0, of: type)
      let marks =
        (isNumber ? "#" : "") + (parameter.isRepeatable ? "*" : "")
        + (parameter.isRequired ? "!" : "") + choice(parameter)
      switch parameter.kind {
      case .argument:
        let names = [parameter.value.en, parameter.value.de].map {
          $0.replacing(" ", with: "_").replacing("/", with: "_")
        }
        return "<\(names[0] == names[1] ? names[0] : names.joined(separator: "/"))>" + marks
      case .option, .flag:
        let short = parameter.short.map { "\($0)," } ?? ""
        return "\(short)\(parameter.name ?? "")\(parameter.kind == .flag ? "" : "=")\(marks)"
      }
    }
  }

  private static func choice(_ parameter: ParameterReference) -> String {
    if let source = parameter.source { return "@\(source.rawValue)" }
    let words = parameter.words.map { $0.en == $0.de ? $0.en : "\($0.en)/\($0.de)" }
    return words.isEmpty ? "" : "(\(words.joined(separator: ",")))"
  }

  /// Whether the parser takes nothing but a number: it says so of any other word.
  private static func isNumber(
    _ parameter: ParameterReference, after count: Int, of type: any ParsableArguments.Type
  ) throws -> Bool {
    // Asking the parser is slow, and many commands take the same.
    let isShared = parameter.kind == .option
    if isShared, let known = numbers.withLock({ $0[parameter] }) { return known }
    let words =
      switch parameter.kind {
      case .flag: [String]?.none
      case .option: ["--\(parameter.name ?? "")=x"]
      case .argument: ["--"] + Array(repeating: "1", count: count) + ["x"]
      }
    guard let words else { return false }
    var isNumber = false
    do {
      _ = try type.parse(words)
    } catch {
      isNumber = type.message(for: error).hasPrefix("The value 'x' is invalid")
    }
    if isShared { numbers.withLock { [isNumber] in $0[parameter] = isNumber } }
    return isNumber
  }

  private static let numbers = Mutex<[ParameterReference: Bool]>([:])

  private func quoted(_ text: String) -> String { "\"\(text)\"" }
}
