import StrictText

/// Reads a playbook's file and all that it includes, each file once.
struct Inclusion {
  let library: (String) -> [UInt8]?
  let limits: PlaybookLimits
  private(set) var problems: [PlaybookProblem] = []
  /// Whether every file could be read as a playbook, though perhaps with problems in it.
  private(set) var isComplete = true
  /// The files in the order in which they are laid over one another.
  private(set) var layers: [PlaybookSource] = []
  private var path: [String] = []
  private var seen: Set<String> = []

  init(library: @escaping (String) -> [UInt8]?, limits: PlaybookLimits) {
    self.library = library
    self.limits = limits
  }

  /// Reads a file and what it includes. The file's name promises `id`; problems call it `file`.
  mutating func read(_ bytes: [UInt8], id: String, file: String) {
    seen.insert(id)
    path.append(id)
    defer { path.removeLast() }
    switch StrictYAML.compose(bytes, limits: limits.file) {
    case .failure(let found):
      isComplete = false
      problems += found.all.map {
        PlaybookProblem(.yaml($0.reason), in: file, at: $0.position)
      }
    case .success(let root):
      var reader = SourceReader(file: file)
      let source = reader.playbook(root, expectedID: id)
      problems += reader.problems
      guard let source else {
        isComplete = false
        return
      }
      for include in source.includes { read(include, of: source) }
      layers.append(source)
    }
  }

  private mutating func read(_ include: Located<String>, of source: PlaybookSource) {
    let id = include.value
    if let start = path.firstIndex(of: id) {
      report(.includeCycle(path[start...] + [id]), at: include.place)
    } else if !seen.contains(id) {
      if seen.count > limits.includes {
        report(.tooManyIncludes(limit: limits.includes), at: include.place)
      } else if let bytes = library(id) {
        read(bytes, id: id, file: "\(id).yaml")
      } else {
        seen.insert(id)
        report(.unknownInclude(id), at: include.place)
      }
    }
  }

  private mutating func report(_ reason: PlaybookProblem.Reason, at place: Place) {
    isComplete = false
    problems.append(PlaybookProblem(reason, in: place.file, at: place.position))
  }
}
