import Dashboard

/// A view that is written to a file of the reader's.
struct SavedView: Sendable {
  private let view: ViewText
  private let file: NewFile

  /// Nil where the ending of the name tells no form.
  init?(_ state: State, path: String, dataFolder: String) {
    guard let form = ViewForm(path: path) else { return nil }
    view = ViewText(state, form)
    file = NewFile(path, dataFolder: dataFolder)
  }

  func write() -> Outcome {
    let fault = file.write { put in
      view.write { text in
        var text = text
        return text.withUTF8 { put(UnsafeRawBufferPointer($0)) }
      }
    }
    return fault.map { .notSaved($0, path: file.path) } ?? .saved(rows: view.rows, path: file.path)
  }
}
