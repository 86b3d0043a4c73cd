package import Foundation
package import IncidentCore

/// What a page shows of the pictures among an incident's evidence. Which file is a picture is told
/// by its first bytes, whatever its name says.
package struct EvidencePictures: Sendable {
  /// The largest picture that a page shows, in bytes.
  package static let sizeLimit = 1 << 20
  /// The most bytes that all pictures of a page have together.
  package static let totalLimit = 10 << 20

  /// What a page does with a picture.
  package enum Showing: Hashable, Sendable {
    /// It is shown, as this URL.
    case shown(dataURL: String)
    case tooLarge
    /// Those before it have taken the room that there is.
    case noRoom
    /// The file is no longer the one that was kept.
    case changed
  }

  /// What becomes of each, by its hash.
  package private(set) var showings: [String: Showing] = [:]
  private var total = 0

  package init() {}

  /// How many bytes of a file decide what becomes of it: all, or its beginning where it is too large.
  package static func bytesNeeded(of attachment: Attachment) -> Int {
    attachment.size <= sizeLimit ? attachment.size : 16
  }

  /// Takes a file in; one that is no picture is passed over, and so is one that was taken already.
  ///
  /// - Parameters:
  ///   - content: Its bytes, as many as ``bytesNeeded(of:)`` says.
  ///   - isAsKept: Whether its hash is still the one that the entry names; it is not looked at where
  ///     the file is too large.
  package mutating func take(_ content: Data, of attachment: Attachment, isAsKept: Bool) {
    guard showings[attachment.sha256] == nil, let type = Self.mediaType(content) else { return }
    let showing: Showing
    if attachment.size > Self.sizeLimit {
      showing = .tooLarge
    } else if !isAsKept {
      showing = .changed
    } else if total + content.count > Self.totalLimit {
      showing = .noRoom
    } else {
      total += content.count
      showing = .shown(dataURL: "data:\(type);base64,\(content.base64EncodedString())")
    }
    showings[attachment.sha256] = showing
  }

  /// The type of a picture by its first bytes; nil for anything that no page shows.
  private static func mediaType(_ content: Data) -> String? {
    if content.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      return "image/png"
    }
    return content.starts(with: [0xFF, 0xD8, 0xFF]) ? "image/jpeg" : nil
  }
}
