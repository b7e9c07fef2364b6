internal import CTerminal

/// Runs another program with this one's files, without our blocked signals, and waits for it.
///
/// For use inside ``Terminal/runOutside(_:)``, with `$EDITOR` say.
/// - Parameter arguments: its name, looked up in PATH, and its arguments.
/// - Returns: its exit status, 128 + n when signal n ended it, 127 when it could not be started.
public func runProgram(_ arguments: [String]) -> Int32 {
  guard !arguments.isEmpty else { return 127 }
  let pid = withCStrings(arguments) { ct_spawn($0, nil, -1) }
  return pid > 0 ? ct_wait(pid) : 127
}

/// Runs another program that neither reads the terminal nor writes to it, and waits for it.
///
/// - Parameter input: the path of the file that it reads; nil for nothing.
/// - Returns: as ``runProgram(_:)``.
public func runQuietly(_ arguments: [String], input: String? = nil) -> Int32 {
  guard !arguments.isEmpty else { return 127 }
  let pid = withCStrings(arguments) { ct_spawn_quiet($0, input ?? "/dev/null") }
  return pid > 0 ? ct_wait(pid) : 127
}

/// Removes a folder with all that is in it; links are removed, never followed.
public func removeFolder(_ path: String) { ct_remove_folder(path) }

/// Gives `body` a NULL-terminated vector of C strings, as `argv` is.
package func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafePointer<CChar>?]) -> Result
) -> Result {
  // One buffer of all bytes and the places in it: nothing to free by hand.
  var bytes: [CChar] = []
  var places: [Int] = []
  for string in strings {
    places.append(bytes.count)
    bytes.append(contentsOf: string.utf8CString)
  }
  return bytes.withUnsafeBufferPointer { buffer in
    body(places.map { place in buffer.baseAddress.map { $0 + place } } + [nil])
  }
}
