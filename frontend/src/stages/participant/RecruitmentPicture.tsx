/** How recruiting goes: a stream per group, the grid of services, and who has two roles. */
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";

import { useExportFlow } from "../../api/recruitment.ts";
import type { Recruitment, RecruitmentFlow } from "../../api/shapes.ts";
import { useStudy } from "../../api/study.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t, tn } from "../../lib/translation.ts";
import { modeName, MODES, sectorName, SECTORS } from "../study/word.ts";

const WIDTH = 260;
const BAR = 14;
const FALL = 74;

/** What those who came in became, and those who left by the way. */
function counts(flow: RecruitmentFlow): [string, number][] {
  return [
    [t("approached"), flow.approached],
    [t("brought in"), flow.brought_in],
    [t("waiting"), flow.waiting],
    [t("declined"), flow.declined],
    [t("not eligible"), flow.not_eligible],
    [t("did not come to an interview"), flow.no_show],
    [t("interviewed"), flow.interviewed],
    [t("withdrawn"), flow.withdrawn],
  ];
}

function Stream({ flow, most }: { flow: RecruitmentFlow; most: number }) {
  const came = flow.approached + flow.brought_in;
  const wide = (WIDTH * came) / most;
  const narrow = (WIDTH * flow.interviewed) / most;
  const whole = Math.max(wide, narrow, (WIDTH * (flow.target ?? 0)) / most, BAR) + 2;
  const foot = BAR + FALL;
  const middle = BAR + FALL / 2;
  const left = counts(flow)
    .slice(2, 6)
    .concat(counts(flow).slice(7))
    .filter(([, count]) => count > 0);
  return (
    <div className="recruit-stream" aria-hidden="true">
      <div>
        <svg viewBox={`0 0 ${whole} ${foot + BAR}`} width={whole} height={foot + BAR}>
          {came > 0 && (
            <path
              className="recruit-ribbon"
              d={`M0 ${BAR}V${foot}H${narrow}C${narrow} ${middle} ${wide} ${middle} ${wide} ${BAR}Z`}
            />
          )}
          <rect className="recruit-came" x={0} y={0} width={wide} height={BAR} />
          <rect className="recruit-told" x={0} y={foot} width={narrow} height={BAR} />
          {flow.target !== null && (
            <line
              className="recruit-target"
              x1={(WIDTH * flow.target) / most}
              x2={(WIDTH * flow.target) / most}
              y1={foot - 4}
              y2={foot + BAR}
            />
          )}
        </svg>
      </div>
      <div className="recruit-words number">
        <p>
          {flow.brought_in === 0
            ? t("{n} approached", { n: flow.approached })
            : t("{n} approached, {m} brought in", { n: flow.approached, m: flow.brought_in })}
        </p>
        <ul>
          {left.map(([name, count]) => (
            <li key={name} className="quiet">
              {count} {name}
            </li>
          ))}
        </ul>
        <p>
          {flow.target === null
            ? t("{n} interviewed", { n: flow.interviewed })
            : t("{n} of {of} interviewed", { n: flow.interviewed, of: flow.target })}
        </p>
      </div>
    </div>
  );
}

function FlowTable({ flows }: { flows: RecruitmentFlow[] }) {
  const names = counts(flows[0] as RecruitmentFlow).map(([name]) => name);
  return (
    <details className="recruit-table">
      <summary>{t("The same as a table")}</summary>
      <table>
        <thead>
          <tr>
            <td />
            {flows.map(({ group, plural }) => (
              <th key={group} scope="col">
                {plural}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map((name, index) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {flows.map((flow) => (
                <td key={flow.group}>{counts(flow)[index]?.[1]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Grid({ known, group, plural }: { known: Recruitment; group: string; plural: string }) {
  const cells = known.grid.filter((cell) => cell.group === group);
  const at = (sector: string, mode: string) =>
    cells.find((cell) => cell.sector === sector && cell.mode === mode)?.people ?? 0;
  const isUsed = (which: (cell: (typeof cells)[number]) => boolean) =>
    cells.some((cell) => which(cell) && cell.people > 0);
  const sectors = SECTORS.filter((one) => one !== "other" || isUsed(({ sector }) => sector === "other"));
  const modes = MODES.filter((one) => one !== "other" || isUsed(({ mode }) => mode === "other"));
  return (
    <div className="recruit-grid" role="region" aria-label={t("{group} by sector and kind of service", { group: plural })} tabIndex={0}>
      <table>
        <caption>{plural}</caption>
        <thead>
          <tr>
            <td />
            {sectors.map((sector) => (
              <th key={sector} scope="col">
                {sectorName(sector)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {modes.map((mode) => (
            <tr key={mode}>
              <th scope="row">{modeName(mode)}</th>
              {sectors.map((sector) => (
                <td key={sector} data-empty={at(sector, mode) === 0}>
                  {at(sector, mode) === 0 ? t("none") : at(sector, mode)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TwoRoles({ known }: { known: Recruitment }) {
  const labelOf = (id: string) => known.people.find((one) => one.id === id)?.label ?? "?";
  if (known.double_role_count === 0) return null;
  return (
    <section className="recruit-section">
      <h2>{t("Interviewed, and also referred or confirmed somebody")}</h2>
      <p className="quiet">
        {tn(
          "{count} participant has both roles: quoted on one page, the two could give each other away.",
          "{count} participants have both roles: quoted on one page, the pairs could give each other away.",
          known.double_role_count,
        )}
      </p>
      <ul className="people-told">
        {known.double_roles?.map((role) => (
          <li key={role.contact_id}>
            <Link to="/people/$participantId" params={{ participantId: role.participant_id }} className="people-label">
              ({labelOf(role.participant_id)})
            </Link>
            <span className="quiet">
              {role.confirmed.length > 0 &&
                t("confirmed {who}", { who: role.confirmed.map((id) => `(${labelOf(id)})`).join(" ") })}
              {role.confirmed.length > 0 && role.referred.length > 0 && "; "}
              {role.referred.length > 0 &&
                t("referred {who}", { who: role.referred.map((id) => `(${labelOf(id)})`).join(" ") })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function RecruitmentPicture({ known }: { known: Recruitment }) {
  const groups = useStudy().data?.groups ?? [];
  const exported = useExportFlow();
  const flows = known.flow;
  const most = Math.max(1, ...flows.map((flow) => Math.max(flow.approached + flow.brought_in, flow.target ?? 0)));
  const save = () =>
    exported.mutate(undefined, {
      onSuccess: (file) => {
        const link = document.createElement("a");
        link.href = URL.createObjectURL(file);
        link.download = "recruitment.csv";
        link.click();
        URL.revokeObjectURL(link.href);
      },
    });
  return (
    <>
      <section className="recruit-section">
        <h2 className="visually-hidden">{t("How recruiting goes")}</h2>
        <div className="recruit-streams">
          {flows.map((flow) => (
            <figure key={flow.group}>
              <figcaption>{flow.plural}</figcaption>
              <Stream flow={flow} most={most} />
            </figure>
          ))}
        </div>
        {flows.length > 0 && <FlowTable flows={flows} />}
        <Button size="xs" variant="default" loading={exported.isPending} onClick={save}>
          {t("Save the counts as CSV")}
        </Button>
        <Refused error={exported.error} onDismiss={exported.reset} />
      </section>
      <section className="recruit-section">
        <h2>{t("By sector and kind of service")}</h2>
        <p className="quiet">{t("An empty cell shows where nobody was reached.")}</p>
        <div className="recruit-grids">
          {groups.map(({ key, plural }) => (
            <Grid key={key} known={known} group={key} plural={plural} />
          ))}
        </div>
      </section>
      <TwoRoles known={known} />
    </>
  );
}
