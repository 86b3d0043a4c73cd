/// The most that is read of one file, so that a hostile one costs neither time nor memory.
package struct YAMLLimits: Hashable, Sendable {
  package let bytes: Int
  /// How deep lists and maps may lie in each other.
  package let depth: Int
  /// Values and keys together.
  package let nodes: Int

  package init(bytes: Int = 1 << 20, depth: Int = 32, nodes: Int = 10_000) {
    self.bytes = bytes
    self.depth = depth
    self.nodes = nodes
  }
}
