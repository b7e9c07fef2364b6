import Testing

@testable import Postgres

/// Where a database is, and that no password stands there.
struct AddressTests {
  @Test(arguments: [
    "postgres://db.hanoi.example/tiendo", "postgresql:///tiendo?host=/tmp", "service=tiendo",
    "host=db dbname=tiendo", "dbname = tiendo", "password=x",
  ])
  func `an address is told from the path of a folder`(_ text: String) {
    #expect(PostgresAddress.isAddress(text))
  }

  @Test(arguments: ["demo-data", "/srv/data", "./host=db", "a=b", "", "postgres", "~/service"])
  func `a folder stays a folder`(_ path: String) {
    #expect(!PostgresAddress.isAddress(path))
  }

  @Test(arguments: [
    ("postgres://keeper@db.example:5433/tiendo?sslmode=verify-full", "db.example:5433/tiendo"),
    ("service=hanoi", "hanoi"), ("postgres:///?service=hanoi", "hanoi"),
    ("host=/run/pg dbname=tiendo", "/run/pg/tiendo"), ("postgresql://", "PostgreSQL"),
    ("host='a b' dbname='c\\'d'", "a b/c'd"), ("postgres://db/t%C3%A9", "db/té"),
  ])
  func `people see the service, or host and database`(_ text: String, _ name: String) throws {
    #expect(try PostgresAddress(text).name == name)
  }

  @Test(arguments: [
    "postgres://keeper:s3cret@db/tiendo", "postgres://db/tiendo?password=s3cret", "password=s3cret",
    "host=db password = 's3cret'", "postgres://db/t?sslpassword=s3cret", "postgres://k:s%33cret@db/t",
  ])
  func `a password in an address is refused, and stands in nothing that is thrown`(_ text: String) {
    let fault = fault { _ = try PostgresAddress(text) }
    #expect(fault == .passwordInAddress && !"\(String(describing: fault))".contains("cret"))
  }

  @Test(arguments: [
    "postgres://db/tiendo?nokey=1", "host", "host=db nokey=1", "postgres://[::1/tiendo", "host='db",
    "postgres://db/a%zz", "dbname='postgres://k:s3cret@db/t'", "dbname='host=db password=s3cret'",
    "host=db\u{0} password=s3cret",
  ])
  func `what is no address is refused without repeating it`(_ text: String) {
    #expect(fault { _ = try PostgresAddress(text) } == .badAddress)
  }

  @Test func `a missing library says what is missing`() {
    guard case .noLibrary(let words)? = fault({ _ = try PostgresLibrary.load("libpq-none.so.5") }) else {
      Issue.record("found")
      return
    }
    #expect(words.contains("libpq-none.so.5"))
  }
}
