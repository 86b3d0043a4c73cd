/// The database's schema as SQL, one migration for each schema number from 1.
package enum StormlogSchema {
  /// The migrations in their order: the first makes schema 1, the second leads to schema 2 …
  package static var migrations: [String] {
    [String(decoding: PackageResources._001_journal_sql, as: UTF8.self)]
  }

  /// "Stlg" in ASCII: the `application_id` by which a Stormlog file is told from others.
  package static let applicationID: Int32 = 0x5374_6C67

  /// The number of the present schema.
  package static let version = 1
}
