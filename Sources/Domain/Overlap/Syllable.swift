/// Which words can be Vietnamese syllables, by their letters without marks.
///
/// A word that can't be one is more likely mistyped than another word. Source: the spelling rules of quốc ngữ.
enum Syllable {
  static func canBe(_ plain: [UInt8]) -> Bool {
    let text = String(decoding: plain, as: UTF8.self)
    return initials.contains { text.hasPrefix($0) && rimes.contains(String(text.dropFirst($0.count))) }
  }

  private static let initials =
    " b c ch d g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"
    .split(separator: " ", omittingEmptySubsequences: false).map(String.init)

  /// With i for a y that stands alone, as ``TitleWord`` writes it.
  private static let rimes = Set(
    """
    a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu i ia ic ich iec iem ien ieng iep \
    iet ieu im in ing inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on \
    ong ooc oong op ot u ua uac uai uan uang uanh uat uau uay uc ue uech uen uenh uet ui um un ung uo uoc uoi uom \
    uon uong uop uot uou up ut uu uy uya uych uyen uyet uyn uynh uyt uyu y yem yen yeng yet yeu
    """.split(separator: " ").map(String.init))
}
