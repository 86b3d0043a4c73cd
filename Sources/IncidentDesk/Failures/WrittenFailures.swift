package import IncidentWording

extension FailureWording {
  /// A file is written, but that could not be shown. Where nobody wants to see it any more, it is
  /// no failure and ends with 0.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - seal: What stands nowhere else; nil where there is none.
  ///   - detail: What the system says; nil where the reader has gone.
  package func outputFailed(
    afterWriting path: String, seal: String?, detail: String?
  ) -> Failure {
    let written =
      say(de: "Geschrieben: ", en: "written to ") + path.inline()
      + (seal.map { say(de: ", Siegel \($0)", en: ", seal \($0)") } ?? "")
    guard let detail else { return Failure("warning", written, exit: .done) }
    return Failure(
      "written-output-failed",
      say(
        de: "\(written). Nur die Ausgabe ist gescheitert: \(detail.inline())",
        en: "\(written); only the output failed: \(detail.inline())"),
      exit: .inputOutput)
  }
}
