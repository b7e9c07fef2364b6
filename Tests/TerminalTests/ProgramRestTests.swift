import Glibc
import Testing

/// What is read once must be all of it.
@Suite struct ProgramRestTests {
  private let data: ProgramData

  init() throws { data = try ProgramData() }

  /// The rows of the ledger that are printed.
  private func disbursed(_ run: ProgramRun) throws -> Double? {
    try JSONValue(run.output)["total"]?["city_assigned"]?["disbursed_vnd"]?.number
  }

  @Test func `a ledger saved just now without its last line end is printed whole`() throws {
    let whole = try disbursed(try ProgramRun("print", data.folder, "--format", "json"))
    let text = try data.text("transactions.csv")
    try data.write("transactions.csv", String(text.dropLast()))
    let run = try ProgramRun(
      script: #"touch "$FOLDER/transactions.csv"; "$@""#, "print", data.folder, "--format", "json",
      environment: ["FOLDER": data.folder])
    #expect(run.status == 0)
    #expect(try disbursed(run) == whole)
    #expect(run.errors.contains("transactions.csv vừa được lưu"))
  }

  @Test(arguments: ["check", "print"])
  func `a file that does not come to rest ends with 1 and its name`(command: String) throws {
    let script = #"""
      (i=0; while [ $i -lt 500 ]; do echo "GN9$i,x" >>"$FOLDER/transactions.csv"; sleep 0.02; i=$((i+1)); done) &
      writer=$!; "$@"; status=$?; kill $writer; exit $status
      """#
    let run = try ProgramRun(
      script: script, command, data.folder, "--lang", "en", environment: ["FOLDER": data.folder])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("transactions.csv is still being written"))
  }

  @Test(arguments: ["26", "0", "20261", "-2026"])
  func `a fiscal year that is none is a wrong call`(year: String) throws {
    #expect(try ProgramRun("print", data.folder, "--fiscal-year=\(year)").status == 2)
  }

  @Test func `a FIFO or a folder where something is remembered does not stop the start`() throws {
    #expect(mkfifo(data.state + "/theme", 0o600) == 0)
    let session = try ProgramSession(data)
    try session.wait(for: "tiendo")
    let other = try ProgramData()
    mkdir(other.state + "/theme", 0o700)
    try ProgramSession(other).wait(for: "tiendo")
  }
}
