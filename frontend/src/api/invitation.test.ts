import { expect, test } from "vitest";

import { linkOf, readInvitation } from "./invitation.ts";

test("an invitation's link gives back whom it is for and its code, after the #", () => {
  const invitation = { member: "018f", code: "7k2m-9qpt-0d4x-hh1z" };
  const link = new URL(linkOf("https://study.example", invitation));
  expect(link.pathname + link.search).toBe("/");
  expect(readInvitation(link.hash)).toEqual(invitation);
});

test("what is no invitation is not taken for one", () => {
  for (const hash of ["", "#begin=x", "#invitation=", "#invitation=a", "#invitation=a.b.c"]) {
    expect(readInvitation(hash)).toBeNull();
  }
});
