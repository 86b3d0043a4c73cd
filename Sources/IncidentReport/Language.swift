package enum Language: String, CaseIterable, Codable, Sendable { case de, en }
