import Testing

@testable import HostFiles

@Suite struct NetworkFileSystemTests {
  static let table = """
    22 28 0:21 / /proc rw,nosuid - proc proc rw
    61 28 0:52 / /mnt/team rw,relatime shared:29 - nfs4 server:/team rw,vers=4.2
    62 28 0:53 / /mnt/ssh rw - fuse.sshfs me@host: rw
    """

  @Test(arguments: [("0:52", "nfs4"), ("0:53", "fuse.sshfs"), ("0:21", "proc"), ("8:1", nil)])
  func theTypeOfADeviceIsReadFromTheMountTable(_ device: String, _ type: String?) {
    #expect(NetworkFileSystem.mountedType(of: device, in: Self.table) == type)
  }

  @Test(arguments: [
    ("nfs4", true), ("cifs", true), ("fuse.sshfs", true), ("fuse.rclone", true),
    ("ext4", false), ("tmpfs", false), ("overlay", false), ("fuseblk", false),
    ("fuse.gocryptfs", false),
  ])
  func whatReachesOverANetworkIsTold(_ type: String, _ isNetwork: Bool) {
    #expect(NetworkFileSystem.isNetwork(type) == isNetwork)
  }
}
