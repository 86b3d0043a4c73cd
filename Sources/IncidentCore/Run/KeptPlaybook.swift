import Crypto
import Foundation
import Synchronization

/// The playbook of a run, with what a run looks up in it.
///
/// In a snapshot it stands in its coded form and is decoded only once something asks for it: a note
/// needs nothing of it, and decoding it would be the longest part of writing one. That form stands
/// there as data, in base64: as JSON within JSON it would be full of escapes, which a decoder takes
/// one by one.
final class KeptPlaybook: Sendable {
  private enum State: Sendable {
    case coded(Data)
    case ready(Playbook, RunPlan)
  }

  private let state: Mutex<State>

  init(_ playbook: Playbook) {
    state = Mutex(.ready(playbook, RunPlan(playbook)))
  }

  private init(coded: Data) {
    state = Mutex(.coded(coded))
  }

  var playbook: Playbook { ready.0 }
  var plan: RunPlan { ready.1 }

  private var ready: (Playbook, RunPlan) {
    state.withLock { state in
      switch state {
      case .ready(let playbook, let plan):
        return (playbook, plan)
      case .coded(let bytes):
        let playbook = Self.decoded(bytes)
        let plan = RunPlan(playbook)
        state = .ready(playbook, plan)
        return (playbook, plan)
      }
    }
  }

  /// What this program coded before; that it is still that was seen when it was taken over. Where
  /// somebody has put something else in its place, digest and all, it is an empty playbook: that
  /// differs from what the journal tells, so that a verification finds it.
  private static func decoded(_ bytes: Data) -> Playbook {
    (try? JournalCoding.decoder().decode(Playbook.self, from: bytes))
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
  private enum CodingKeys: String, CodingKey { case coded, digest }

  /// Takes over the coded form where it is whole.
  convenience init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let bytes = try container.decode(Data.self, forKey: .coded)
    guard try container.decode(String.self, forKey: .digest) == Self.digest(of: bytes) else {
      throw DecodingError.dataCorruptedError(
        forKey: .digest, in: container, debugDescription: "not the playbook that was kept")
    }
    self.init(coded: bytes)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    let bytes = try coded
    try container.encode(bytes, forKey: .coded)
    try container.encode(Self.digest(of: bytes), forKey: .digest)
  }

  private var coded: Data {
    get throws {
      try state.withLock { state in
        switch state {
        case .coded(let bytes): bytes
        case .ready(let playbook, _): try JournalCoding.encoder().encode(playbook)
        }
      }
    }
  }

  static func digest(of bytes: Data) -> String {
    Data(SHA256.hash(data: bytes)).hexadecimal
  }
}
