extension FolderReader {
  /// Forgets what the files looked like, so that the next refresh reads every one of them again. Keys and rows stay,
  /// and with them the cursor of whoever looks at a record.
  public func forget() {
    for place in files.indices {
      files[place].fingerprint = nil
      files[place].readFingerprint = nil
    }
  }
}
