import Foundation
import HostFiles

/// A rollback journal beside a database, which SQLite writes back into it before anything is read.
///
/// It holds pages as they were before a change that was not completed. One that lies beside another
/// database, or beside a later or an older copy of its own, destroys that.
struct HotJournal {
  /// Page 1 as it was; nil where the change does not reach it.
  private(set) var firstPage: Data?
  /// How many pages the database had before.
  let pages: UInt32

  static func path(beside database: String) -> String { resolved(database) + "-journal" }

  /// Whether what lies beside a database is no journal of it, as far as that can be told: it is none at
  /// all, of another program's file, or of another state of this one.
  ///
  /// Every change that reached the file has its first page in the journal, with the number of changes up
  /// to then; the file has that number, or the next one. Asked only of a journal that SQLite would write
  /// back, since that of a change under way may be half written.
  static func isForeign(to database: String) -> Bool {
    guard let present = try? SafeFile.beginning(of: database, count: headerSize),
      present.count == headerSize, present.starts(with: beginning),
      // More than a change of this program ever reaches; page 1 comes early.
      let bytes = try? SafeFile.beginning(of: path(beside: database), count: 64 << 20),
      let first = bytes.first, first != 0
    else { return false }
    guard let journal = HotJournal(bytes) else { return true }
    guard let before = journal.firstPage else {
      // The first page was not written, so that it still says how many there were; where some other
      // program wrote last, it may not know.
      return present.number(at: 92) == present.number(at: 24)
        && present.number(at: 28) != journal.pages
    }
    let (changes, known) = (present.number(at: 24), before.number(at: 24))
    let isNeighbour = changes == known || changes == known &+ 1
    return !isNeighbour || present.number(at: 68) != before.number(at: 68)
  }

  /// Nil where these are not the bytes of a journal.
  init?(_ bytes: Data) {
    guard Self.isHeader(bytes, at: 0) else { return nil }
    pages = bytes.number(at: 16)
    let (sector, size) = (Int(bytes.number(at: 20)), Int(bytes.number(at: 24)))
    guard (512...65_536).contains(size), (32...65_536).contains(sector) else { return }
    var start = 0
    while start + sector <= bytes.count {
      // The last part, not yet counted when the process ended, is not written back. What it says of the
      // first page is true all the same.
      let isCounted = Self.isHeader(bytes, at: start)
      var place = start + sector
      // A record is the page's number, the page, and a checksum.
      let room = (bytes.count - place) / (size + 8)
      let count = isCounted ? min(Int(bytes.number(at: start + 8)), room) : room
      for _ in 0..<count {
        let page = bytes[(place + 4)..<(place + 4 + size)]
        if bytes.number(at: place) == 1, page.starts(with: Self.beginning) {
          firstPage = Data(page)
          return
        }
        place += size + 8
      }
      guard isCounted else { return }
      // The next part begins with a sector of its own.
      start = (place + sector - 1) / sector * sector
    }
  }

  private static let headerSize = 100
  /// Of a database, and so of its first page.
  private static let beginning = Data("SQLite format 3\0".utf8)
  private static let magic: [UInt8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]

  private static func isHeader(_ bytes: Data, at place: Int) -> Bool {
    bytes.count >= place + 28 && bytes[place..<(place + magic.count)].elementsEqual(magic)
  }
}

extension Data {
  /// The number that stands there in four bytes, the highest first.
  fileprivate func number(at place: Int) -> UInt32 {
    self[place..<(place + 4)].reduce(0) { $0 << 8 | UInt32($1) }
  }
}
