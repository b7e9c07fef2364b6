import Domain
import Testing

@Suite struct CodeListTests {
  private func codes<List: CodeList>(_ list: List.Type) -> [String] { list.allCases.map(\.code) }

  /// Every list with the codes that the data contract (datapackage.json) allows for it.
  @Test func `each list has the contract's codes, each once`() {
    #expect(
      codes(AgencyLevel.self) == [
        "city_party", "city_government", "department", "ward_commune", "project_board", "public_service_unit",
        "enterprise", "treasury", "central_agency", "other",
      ])
    #expect(
      codes(GroupRole.self)
        == ["head", "standing_deputy_head", "deputy_head", "member", "secretariat", "none"])
    #expect(
      codes(BudgetLevel.self) == [
        "central_budget", "city_budget", "ward_budget", "oda", "science_fund", "other",
      ])
    #expect(codes(BudgetClass.self) == ["investment", "recurrent", "fund"])
    #expect(
      codes(ProjectKind.self) == [
        "investment_project", "science_task", "innovation_task", "digital_transformation_task",
        "service_procurement",
      ])
    #expect(
      codes(ProjectStatus.self) == [
        "identification", "preparation", "implementation", "completion", "completed", "suspended",
        "cancelled",
      ])
    #expect(codes(Scope.self) == ["science_digital", "public_investment"])
    #expect(
      codes(PlanEntryKind.self)
        == ["initial", "supplement", "increase", "decrease", "carry_over", "withdrawn"])
    #expect(codes(PlanBasis.self).sorted() == ["central_assigned", "city_assigned", "estimate"])
    #expect(codes(CapitalYear.self) == ["current", "carried_over"])
    #expect(
      codes(TransactionKind.self)
        == ["commitment", "payment", "advance", "advance_recovery", "refund", "settlement"])
    #expect(codes(FigureSource.self) == ["treasury", "unit_report"])
    #expect(codes(FigureNature.self) == ["actual", "estimate", "projection"])
    #expect(
      codes(AssignmentStatus.self)
        == ["not_started", "in_progress", "paused", "returned", "submitted", "completed", "cancelled"])
    #expect(
      codes(ObstacleCategory.self) == [
        "land", "materials", "planning", "procedure", "procurement", "capital", "legal", "capacity",
        "coordination", "reorganization", "force_majeure", "digital", "other",
      ])
    #expect(
      codes(EscalationLevel.self)
        == ["owner", "department", "working_group", "city_committee", "city_party", "central"])
    #expect(codes(ObstacleStatus.self) == ["new", "in_progress", "reported_up", "resolved", "closed"])
  }

  @Test func `the program's own codes are words of small letters`() {
    // They are printed for machines: `check --format json`.
    for code in codes(Rule.self) {
      #expect(code.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D })
    }
    for code in codes(AssignmentClass.self) {
      #expect(code.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F })
    }
  }
}
