import { expect, test } from "vitest";

import { sentAt } from "./coming.ts";

const INVITED = { member: "bo", password: "7k2m-9qpt", chosen: "four quiet little words" };

test("a code is sent with what is chosen, also beside the digits of a factor", () => {
  for (const step of ["password", "digits"] as const) {
    expect(sentAt(step, INVITED)).toEqual({ member: "bo", password: "7k2m-9qpt", new_password: "four quiet little words" });
  }
});

test("who sets up a factor proves by the password that was chosen just before", () => {
  expect(sentAt("setUp", INVITED)).toEqual({ member: "bo", password: "four quiet little words", new_password: "" });
  const known = { member: "bo", password: "blue doors stand open" };
  expect(sentAt("setUp", known)).toEqual({ ...known, new_password: "" });
});
