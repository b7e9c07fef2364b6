import Synchronization

/// Whether there is anything to read: shut until there is, and open from then on.
final class ReadingGate: Sendable {  // A class: its threads share one answer.
  private let isThere: @Sendable () -> Bool
  private let wasThere = Mutex(false)

  init(_ isThere: @escaping @Sendable () -> Bool) { self.isThere = isThere }

  var isOpen: Bool {
    wasThere.withLock { wasThere in
      wasThere = wasThere || isThere()
      return wasThere
    }
  }
}
