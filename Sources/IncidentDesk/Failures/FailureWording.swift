package import HostFiles
package import IncidentCore
package import IncidentWording

/// Says what went wrong outside the domain: files and times.
package struct FailureWording: Sendable, Speaking {
  package let language: Language
  package let time: TimeWording

  package init(_ time: TimeWording) {
    language = time.language
    self.time = time
  }
}

extension FailureWording {
  /// What an id of a person is called.
  package var person: String { say(de: "Person", en: "person") }

  package func failure(_ failure: FileFailure) -> Failure {
    let path = failure.path.inline()
    switch failure.reason {
    case .missing:
      return Failure(
        "file-missing",
        say(de: "Die Datei \(path) gibt es nicht.", en: "There is no file \(path)."),
        hint: "ls \(parent(of: failure.path).shellQuoted)", exit: .notFound)
    case .folderMissing:
      // Who ends a path with a slash means the folder itself.
      let folder = failure.path.hasSuffix("/") ? failure.path : parent(of: failure.path)
      return Failure(
        "folder-missing",
        say(
          de: "Der Ordner für \(path) fehlt.", en: "The folder that should hold \(path) is missing."
        ), hint: "mkdir -p \(folder.inline())", exit: .cannotCreate)
    case .alreadyExists:
      return Failure(
        "file-exists",
        say(
          de: "\(path) gibt es schon und wird nicht überschrieben.",
          en: "\(path) exists already and is not overwritten."),
        hint: say(
          de: "einen anderen Namen wählen, oder --force", en: "choose another name, or --force"),
        exit: .cannotCreate)
    case .isFolder:
      return Failure(
        "is-folder", say(de: "\(path) ist ein Ordner.", en: "\(path) is a folder."),
        exit: failure.isWriting ? .cannotCreate : .badData)
    case .notAFile, .tooManyLinks:
      return Failure(
        "not-a-file",
        say(
          de: "\(path) ist keine gewöhnliche Datei (sondern Gerät, Pipe oder Verknüpfung).",
          en: "\(path) is not an ordinary file (but a device, a pipe or a link)."),
        exit: failure.isWriting ? .cannotCreate : .badData)
    case .tooLarge(let limit):
      return Failure(
        "file-too-large",
        say(
          de: "\(path) ist zu groß: höchstens \(size(limit)) werden angenommen.",
          en: "\(path) is too large: at most \(size(limit)) are taken."), exit: .badData)
    case .permissionDenied:
      return Failure(
        "permission-denied",
        failure.isWriting
          ? say(de: "\(path) darf nicht geschrieben werden.", en: "\(path) may not be written.")
          : say(de: "\(path) darf nicht gelesen werden.", en: "\(path) may not be read."),
        hint: "ls -ld \(path)", exit: .permission)
    case .readOnlyFileSystem:
      return Failure(
        "read-only-file-system",
        say(
          de: "\(path) liegt auf einem Dateisystem, das nur gelesen werden kann.",
          en: "\(path) lies on a file system that can only be read."), exit: .cannotCreate)
    case .diskFull:
      return Failure(
        "disk-full",
        say(
          de: "Kein Platz mehr für \(path); es wurde nichts geschrieben.",
          en: "There is no room left for \(path); nothing was written."),
        hint: "df -h \(parent(of: failure.path).inline())", exit: .inputOutput)
    case .badPath, .nameTooLong:
      return Failure(
        "bad-path",
        say(
          de: "\(quoted(failure.path)) kann kein Dateiname sein.",
          en: "\(quoted(failure.path)) cannot be the name of a file."), exit: .usage)
    case .unknownGroup(let name):
      return Failure(
        "unknown-group",
        say(
          de: "Die Gruppe \(quoted(name)) gibt es auf diesem Rechner nicht.",
          en: "This host has no group \(quoted(name))."), hint: "groups", exit: .notFound)
    case .system(let code):
      return Failure(
        "input-output", "\(path): \(FileFailure.systemText(of: code).inline())",
        exit: .inputOutput)
    }
  }

  /// A size in bytes as people say it.
  package func size(_ bytes: Int) -> String {
    if bytes >= 1 << 20, bytes % (1 << 20) == 0 { return "\(bytes >> 20) MiB" }
    if bytes >= 1 << 10, bytes % (1 << 10) == 0 { return "\(bytes >> 10) KiB" }
    return say(de: "\(bytes) Byte", en: "\(bytes) bytes")
  }
}
