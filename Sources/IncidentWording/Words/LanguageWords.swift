package import IncidentCore

extension Language: PlainWord {
  package var titles: [String] { Language.allCases.map { $0.title(ofLanguage: rawValue) } }
}
