/** Who may import whom: the same order of stages as the back end's. */
const STAGES = [
  "memo", // stands beside whatever it is about, and knows none of it
  "study",
  "participant",
  "interview",
  "report",
  "review",
  "article",
  "reading",
  "discussion",
  "coding",
  "theme",
  "quote",
  "manuscript",
  "across",
];

const later = STAGES.slice(0, -1).map((stage, index) => ({
  name: `${stage}-knows-no-later-stage`,
  comment: "Evidence flows left to right; knowledge goes right to left.",
  severity: "error",
  from: { path: `^src/stages/${stage}/` },
  to: { path: `^src/stages/(${STAGES.slice(index + 1).join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...later,
    {
      name: "a-stage-is-one-of-the-known",
      comment: "A new stage needs its place in the order first.",
      severity: "error",
      from: {},
      to: { path: "^src/stages/", pathNot: `^src/stages/(${STAGES.join("|")})/` },
    },
    {
      name: "beneath-the-stages",
      comment: "What every stage stands on knows no stage and no frame.",
      severity: "error",
      from: { path: "^src/(kit|lib|api|text|audio|picture)/" },
      to: { path: "^src/(stages|app)/" },
    },
    {
      name: "lib-stands-alone",
      severity: "error",
      from: { path: "^src/lib/" },
      to: { path: "^src/(?!lib/)" },
    },
    {
      name: "api-knows-only-lib",
      severity: "error",
      from: { path: "^src/api/" },
      to: { path: "^src/(kit|text|audio|picture)/" },
    },
    {
      name: "kit-knows-no-text-or-sound",
      severity: "error",
      from: { path: "^src/kit/" },
      to: { path: "^src/(text|audio|picture)/" },
    },
    {
      name: "pictures-are-drawn-from-plain-data",
      comment: "A stage gives a picture what it draws; only the saving of one knows the API.",
      severity: "error",
      from: { path: "^src/picture/", pathNot: "^src/picture/Saving" },
      to: { path: "^src/(api|text|audio)/" },
    },
    {
      name: "a-stage-knows-no-frame",
      severity: "error",
      from: { path: "^src/stages/" },
      to: { path: "^src/app/" },
    },
    {
      name: "offsets-are-converted-in-the-api-layer",
      comment: "Spans leave the API layer in UTF-16 already; only it and the tests convert.",
      severity: "error",
      from: { path: "^src/(stages|app|kit|text)/" },
      to: { path: "^src/lib/offsets" },
    },
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, pathNot: "(\\.test\\.ts|\\.d\\.ts|main\\.tsx|schema\\.gen\\.ts|contract\\.ts)$" },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    exclude: { path: "\\.css$" },
  },
};
