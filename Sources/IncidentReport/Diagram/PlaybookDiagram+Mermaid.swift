extension PlaybookDiagram {
  /// The drawing as a Mermaid flowchart, which GitHub, GitLab and many editors show.
  package var mermaid: String {
    var text = "flowchart TD\n"
    for (number, group) in groups.enumerated() {
      text += "  subgraph p\(number + 1)[\(MermaidText.label([group.title]))]\n"
      for node in group.nodes {
        let label = MermaidText.label(node.lines)
        switch node.kind {
        case .task: text += "    \(node.name)[\(label)]\n"
        case .decision: text += "    \(node.name){{\(label)}}\n"
        case .branch: text += "    \(node.name)([\(label)])\n"
        }
      }
      text += "  end\n"
    }
    for edge in edges {
      let arrow = edge.isCondition ? "-.->" : "-->"
      let label = edge.answers.isEmpty ? "" : "|\(MermaidText.label(edge.answers))|"
      text += "  \(edge.from) \(arrow)\(label) \(edge.to)\n"
    }
    return text
  }
}
