extension PlaybookDiagram {
  /// The drawing as a graph for Graphviz: `dot -Tsvg`.
  package var dot: String {
    var text = """
      digraph playbook {
        rankdir=TB; node [shape=box, style=rounded, fontname="sans-serif"];
        edge [fontname="sans-serif", fontsize=10];

      """
    for (number, group) in groups.enumerated() {
      text += "  subgraph cluster_\(number + 1) {\n"
      text += "    label=\(DOTText.quoted([group.title]));\n"
      for node in group.nodes {
        let shape =
          switch node.kind {
          case .task: ""
          case .decision: ", shape=hexagon, style=solid"
          case .branch: ", style=\"rounded,dashed\""
          }
        text += "    \(node.name) [label=\(DOTText.quoted(node.lines))\(shape)];\n"
      }
      text += "  }\n"
    }
    for edge in edges {
      var attributes: [String] = []
      if edge.isCondition { attributes.append("style=dashed") }
      if !edge.answers.isEmpty { attributes.append("label=\(DOTText.quoted(edge.answers))") }
      let list = attributes.isEmpty ? "" : " [\(attributes.joined(separator: ", "))]"
      text += "  \(edge.from) -> \(edge.to)\(list);\n"
    }
    return text + "}\n"
  }
}
