import CBytes

/// How the C library keeps memory that is not in use any more.
enum LargeBlocks {
  /// Blocks of so many bytes and more go back to the system at once.
  private static let size: Int32 = 128 << 10

  /// Set once for the process. By itself the C library keeps blocks as large as the largest freed so far, for later; but
  /// a folder is read whole only once, and what was put together from parts would leave holes of its size behind.
  static let areReturned: Bool = cbytes_return_blocks(size) != 0
}
