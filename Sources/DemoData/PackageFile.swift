internal import Contract

/// What the demonstration calls itself, and the mark by which `DemoData` knows a folder as its own.
let packageName = "tiendo-demo"

/// What the demonstration says of itself.
let folderPackage = FolderPackage(
  name: packageName,
  title: "Dữ liệu mô phỏng (không có thật): giải ngân và hạ tầng số, thành phố Hà Nội",
  description: "Synthetic data for demonstrations. The units' names are real; every person, project, amount, "
    + "decision, directive, task, obstacle, letter, dossier, indicator and hand-in is invented by DemoData, "
    + "a unit's end and successor too, and says nothing about any real body or person. "
    + "Amounts are integers in đồng (VND); dates are ISO 8601; text is UTF-8 in NFC.",
  created: "2026-11-20T00:00:00+07:00", asOf: asOf.description, isSynthetic: true)
