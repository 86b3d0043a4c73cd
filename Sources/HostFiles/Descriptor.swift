package import Foundation

/// Reads and writes what is open already, interruptions by signals left aside.
package enum Descriptor {
  /// Everything up to `limit` bytes; nil, with `errno` set, where reading fails.
  package static func readAll(_ descriptor: Int32, limit: Int) -> Data? {
    var data = Data()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while data.count < limit {
      let count = read(descriptor, &buffer, min(buffer.count, limit - data.count))
      if count < 0, errno == EINTR { continue }
      if count < 0 { return nil }
      if count == 0 { break }
      data.append(contentsOf: buffer[..<count])
    }
    return data
  }

  /// What can be read at once, up to `limit` bytes: a line, where a person types; nothing at the
  /// end; nil, with `errno` set, where reading fails.
  package static func readSome(_ descriptor: Int32, limit: Int) -> Data? {
    var buffer = [UInt8](repeating: 0, count: min(limit, 1 << 16))
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      return count < 0 ? nil : Data(buffer[..<count])
    }
  }

  /// Whether all bytes went out; false, with `errno` set, otherwise.
  package static func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
