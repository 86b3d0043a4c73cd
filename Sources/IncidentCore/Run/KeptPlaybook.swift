import Crypto
import Foundation
import Synchronization

/// The playbook of a run, with what a run looks up in it.
///
/// In a snapshot it stands in its coded form and is decoded only once something asks for it: a note
/// needs nothing of it, and decoding it would be the longest part of writing one.
final class KeptPlaybook: Sendable {
  private enum State: Sendable {
    case coded(String)
    case ready(Playbook, RunPlan)
  }

  private let state: Mutex<State>

  init(_ playbook: Playbook) {
    state = Mutex(.ready(playbook, RunPlan(playbook)))
  }

  private init(coded: String) {
    state = Mutex(.coded(coded))
  }

  var playbook: Playbook { ready.0 }
  var plan: RunPlan { ready.1 }

  private var ready: (Playbook, RunPlan) {
    state.withLock { state in
      switch state {
      case .ready(let playbook, let plan):
        return (playbook, plan)
      case .coded(let json):
        let playbook = Self.decoded(json)
        let plan = RunPlan(playbook)
        state = .ready(playbook, plan)
        return (playbook, plan)
      }
    }
  }

  /// What this program coded before; that it is still that was seen when it was taken over. Where
  /// somebody has put something else in its place, digest and all, it is an empty playbook: that
  /// differs from what the journal tells, so that a verification finds it.
  private static func decoded(_ json: String) -> Playbook {
    (try? JournalCoding.decoder().decode(Playbook.self, from: Data(json.utf8)))
      ?? Playbook(id: "", version: 0, languages: [], phases: [])
  }
}

extension KeptPlaybook: Hashable {
  static func == (left: KeptPlaybook, right: KeptPlaybook) -> Bool {
    left === right || left.playbook == right.playbook
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(playbook)
  }
}

extension KeptPlaybook: Codable {
  private enum CodingKeys: String, CodingKey { case json, digest }

  /// Takes over the coded form where it is whole.
  convenience init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let json = try container.decode(String.self, forKey: .json)
    guard try container.decode(String.self, forKey: .digest) == Self.digest(of: json) else {
      throw DecodingError.dataCorruptedError(
        forKey: .digest, in: container, debugDescription: "not the playbook that was kept")
    }
    self.init(coded: json)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    let json = try coded
    try container.encode(json, forKey: .json)
    try container.encode(Self.digest(of: json), forKey: .digest)
  }

  private var coded: String {
    get throws {
      try state.withLock { state in
        switch state {
        case .coded(let json): json
        case .ready(let playbook, _):
          String(decoding: try JournalCoding.encoder().encode(playbook), as: UTF8.self)
        }
      }
    }
  }

  static func digest(of json: String) -> String {
    var hash = SHA256()
    var json = json
    json.withUTF8 { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
    return Data(hash.finalize()).hexadecimal
  }
}
