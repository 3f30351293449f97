/** A picture in its frame: drawn to the room there is, with its caption and its table. */
import "./picture.css";

import { useElementSize } from "@mantine/hooks";
import type { ReactNode } from "react";

import { t } from "../lib/translation.ts";
import { type Picture, pageOf, type Twin } from "./paper.ts";

interface FigureProps {
  picture: Picture;
  /** What can be done with it: how it is ordered, how it is saved. */
  tools?: ReactNode;
}

/** What is drawn before the room is measured. */
const FIRST_WIDTH = 640;

export function Figure({ picture, tools }: FigureProps) {
  const { ref, width } = useElementSize();
  const paper = pageOf(width === 0 ? FIRST_WIDTH : width);
  return (
    <figure className="picture" aria-label={picture.title} data-picture={picture.kind}>
      <div className="picture-sheet" ref={ref}>
        {picture.draw(paper)}
      </div>
      <figcaption>{picture.caption(paper)}</figcaption>
      <div className="picture-foot">
        <details className="twin">
          <summary>{t("The same as a table")}</summary>
          <TwinTable twin={picture.twin(paper)} name={picture.title} />
        </details>
        {tools}
      </div>
    </figure>
  );
}

function TwinTable({ twin, name }: { twin: Twin; name: string }) {
  return (
    <div className="twin-scroll" role="region" aria-label={t("{name}, as a table", { name })} tabIndex={0}>
      <table className="plain-table">
        <thead>
          <tr>
            {twin.columns.map((column, index) => (
              <th key={`${index} ${column}`} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {twin.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, place) =>
                place === 0 ? (
                  <th key={place} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={place}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
