import ArgumentParser
import Foundation

/// What the parser knows of a command's arguments and options, as it describes them itself.
struct ParserDescription: Decodable {
  struct Command: Decodable {
    let arguments: [Argument]?
  }

  struct Argument: Decodable {
    enum Kind: String, Decodable {
      case positional, option, flag
    }

    struct Name: Decodable {
      enum Kind: String, Decodable {
        case long, short, longWithSingleDash
      }

      let kind: Kind
      let name: String
    }

    struct Completion: Decodable {
      struct List: Decodable {
        let values: [String]
      }

      let list: List?
    }

    let kind: Kind
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let completionKind: Completion?
    let abstract: String?
  }

  let command: Command

  /// What a command or a group of options takes, without what the parser adds itself.
  ///
  /// - Throws: Where the parser describes it in a form that is not known here.
  static func arguments(of type: any ParsableArguments.Type) throws -> [Argument] {
    let description = try JSONDecoder().decode(Self.self, from: Data(type._dumpHelp().utf8))
    return (description.command.arguments ?? []).filter { argument in
      let names = argument.names ?? []
      return !names.contains { $0.kind == .long && ["help", "version"].contains($0.name) }
    }
  }
}
