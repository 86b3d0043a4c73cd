import GRDB

/// A table, index, trigger or view, by all that its row in the schema says.
struct SchemaObject: Hashable {
  let type: String
  let name: String
  let table: String
  /// Empty for the indexes that SQLite makes by itself.
  let sql: String
  /// Whether it has pages of its own, as tables and indexes have.
  let hasPages: Bool

  /// How often each is there: once, in a file that nobody wrote into by hand.
  static func all(in database: Database) throws -> [SchemaObject: Int] {
    var objects: [SchemaObject: Int] = [:]
    let rows = try Row.fetchCursor(
      database, sql: "SELECT type, name, tbl_name, sql, coalesce(rootpage, 0) FROM sqlite_schema")
    while let next = try rows.next() {
      let row = RowReader(next)
      let object = SchemaObject(
        type: try row.text(0), name: try row.text(1), table: try row.text(2),
        sql: try row.optionalText(3) ?? "", hasPages: try row.integer(4) != 0)
      if !object.isStatistics { objects[object, default: 0] += 1 }
    }
    return objects
  }

  /// What `ANALYZE` makes, which other programs run: it tells how to search, and nothing else.
  private var isStatistics: Bool {
    let known = [
      "sqlite_stat1": "CREATE TABLE sqlite_stat1(tbl,idx,stat)",
      "sqlite_stat4": "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)",
    ]
    return type == "table" && table == name && known[name] == sql
  }
}
