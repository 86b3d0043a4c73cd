/// Keys and logins that are new to an incident and not to the company: the settings of others have held
/// them for so long that they are taken for granted.
package struct LongKnownProof: Hashable, Codable, Sendable {
  /// As lines of `authorized_keys`.
  @LeftOutWhereEmpty package private(set) var keys: [String]
  @LeftOutWhereEmpty package private(set) var logins: [String]

  package init(keys: [String], logins: [String]) {
    self.keys = keys
    self.logins = logins
  }

  /// - Parameters:
  ///   - settings: What is kept now.
  ///   - former: What the incident kept before.
  ///   - held: All settings that other incidents kept over the time that it takes, with those that held
  ///     when it began; empty where nothing tells of that.
  /// - Returns: Nil where there are none.
  init?(in settings: DecidingSettings, since former: DecidingSettings, held: [DecidingSettings]) {
    guard !held.isEmpty else { return nil }
    let keys = settings.keys.flatMap { person, lines in
      lines.filter { line in
        former.keys[person]?.contains(line) != true
          && held.allSatisfy { $0.keys[person]?.contains(line) == true }
      }
    }
    let logins = settings.logins.filter { login, person in
      former.logins[login] != person && held.allSatisfy { $0.logins[login] == person }
    }.keys
    guard !keys.isEmpty || !logins.isEmpty else { return nil }
    self.init(keys: keys.sorted(), logins: logins.sorted())
  }
}
