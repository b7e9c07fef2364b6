import TestServer
import Testing

extension Trait where Self == ConditionTrait {
  /// Skipped, with the reason, where no server can be started.
  static var needsServer: Self {
    .enabled(if: ThrowawayServer.tools != nil, Comment(rawValue: ThrowawayServer.lack))
  }
}
