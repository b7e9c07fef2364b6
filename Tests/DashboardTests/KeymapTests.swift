import Cells
import Testing

@testable import Dashboard

@Suite struct KeymapTests {
  @Test func `no key stands for two actions`() {
    let keys = keymap.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test func `every action has a key and a line of help in each language`() {
    #expect(Set(keymap.map(\.action)) == Set(Action.allCases))
    for language in Language.allCases {
      for action in Action.allCases {
        #expect(!language.strings.actionHelp(action).isEmpty)
        #expect(!action.keyLabel(language.strings).isEmpty)
      }
    }
  }
}
