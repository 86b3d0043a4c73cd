import Foundation

/// Tells file systems on which locks and durability cannot be relied upon.
package enum NetworkFileSystem {
  /// The type of the network file system on which `path` lies; nil where it is a local one or
  /// cannot be told.
  package static func name(at path: String) -> String? {
    #if canImport(Darwin)
      var status = statfs()
      guard statfs(path, &status) == 0, status.f_flags & UInt32(MNT_LOCAL) == 0 else {
        return nil
      }
      return withUnsafeBytes(of: status.f_fstypename) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
    #else
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      let device = UInt64(status.st_dev)
      let major = (device >> 8) & 0xFFF | (device >> 32) & ~0xFFF
      let minor = device & 0xFF | (device >> 12) & ~0xFF
      // What lies on a device of this machine has a major number; only the others, among which
      // the network ones are, have to be looked up.
      guard major == 0,
        // Names of mounts need not be UTF-8, which must not hide the types.
        let table = try? SafeFile.read("/proc/self/mountinfo", limit: 1 << 24),
        let type = mountedType(
          of: "\(major):\(minor)", in: String(decoding: table, as: UTF8.self))
      else { return nil }
      return isNetwork(type) ? type : nil
    #endif
  }

  /// Whether a type of file system, as Linux names it, reaches over a network.
  static func isNetwork(_ type: String) -> Bool {
    let types: Set = [
      "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "lustre", "coda", "ncpfs", "beegfs",
      "glusterfs",
    ]
    // FUSE carries local file systems too.
    let fuse = [
      "sshfs", "s3fs", "rclone", "davfs", "glusterfs", "ceph", "gcsfuse", "curlftpfs",
      "smbnetfs", "goofys", "mount-s3",
    ]
    guard type.hasPrefix("fuse") else { return types.contains(type) }
    return fuse.contains { type.hasSuffix($0) }
  }

  /// Reads the type of a device from a table in the form of `/proc/self/mountinfo`.
  static func mountedType(of device: String, in table: String) -> String? {
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 2, fields[2] == device,
        let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count
      else { continue }
      return String(fields[dash + 1])
    }
    return nil
  }
}
