/** Which file to take from which program, told before any is chosen. */
import { Listing } from "../../../kit/Listing.tsx";
import { t } from "../../../lib/translation.ts";

interface Kind {
  programs: string;
  file: string;
}

function kinds(): Kind[] {
  return [
    {
      programs: t("NVivo, ATLAS.ti, MAXQDA and others"),
      file: t("The project exported as REFI-QDA, with its texts (.qdpx), or its codebook alone (.qdc)"),
    },
    {
      programs: t("Dedoose, Delve, ATLAS.ti, MAXQDA, a spreadsheet of your own"),
      file: t("A table of coded excerpts or of codes (.csv, .xlsx, .ods), or as MAXQDA prints it (.pdf); you say what its columns hold"),
    },
    { programs: "Taguette", file: t("The database of the project (.sqlite3)") },
    { programs: "RQDA, requal", file: t("The database of the project (.rqda, .sqlite)") },
    {
      programs: t("Hypothesis and other programs with Web Annotations"),
      file: t("The annotations with their words and tags (.json, .jsonld)"),
    },
    { programs: "QualCoder", file: t("The file data.qda in the folder of the project") },
  ];
}

export function Kinds() {
  return (
    <Listing label={t("What can be brought in")} columns={[{ name: t("From") }, { name: t("Take this file") }]}>
      {kinds().map(({ programs, file }) => (
        <tr key={programs}>
          <td>{programs}</td>
          <td>{file}</td>
        </tr>
      ))}
    </Listing>
  );
}
