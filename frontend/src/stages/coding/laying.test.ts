import { expect, test } from "vitest";

import type { Stretch } from "../../lib/stretch.ts";
import { type Deeds, Laying } from "./laying.ts";

interface Placed extends Stretch {
  id: string;
}

const MADE: Placed = { id: "made", u0: 10, u1: 20 };
const PENDING: Placed = { id: "pending", u0: 10, u1: 20 };
const longer = ({ u0, u1 }: Stretch): Stretch => ({ u0, u1: u1 + 1 });
const earlier = ({ u0, u1 }: Stretch): Stretch => ({ u0: u0 - 1, u1 });

/** A study that answers when it is told to, and what was asked of it. */
function study(answers: Partial<Deeds<Placed>> = {}) {
  const asked: string[] = [];
  const named = new Map<string, string>();
  let answer = (): void => undefined;
  const laying = new Laying<Placed>({
    idOf: ({ id }) => named.get(id) ?? id,
    own: (coding) => Promise.resolve(coding),
    lay: async (coding, at) => {
      asked.push(`${coding.id} ${at.u0}-${at.u1}`);
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return { ...coding, ...at };
    },
    takeAway: (coding) => Promise.resolve(asked.push(`${coding.id} away`)),
    ...answers,
  });
  const answerNow = async () => {
    answer();
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { laying, asked, named, answerNow };
}

test("what is asked while an answer is awaited goes together and begins from the answer", async () => {
  const { laying, asked, answerNow } = study();
  const end = laying.take({ coding: MADE, to: longer });
  await answerNow();
  expect(asked).toEqual(["made 10-21"]);
  void laying.take({ coding: MADE, to: longer });
  void laying.take({ coding: MADE, to: earlier });
  expect(asked).toHaveLength(1);
  await answerNow();
  expect(asked).toEqual(["made 10-21", "made 9-22"]);
  await answerNow();
  await end;
});

test("a coding just made is laid and taken away under its own id", async () => {
  let make = (): void => undefined;
  const made = new Promise<Placed>((resolve) => {
    make = () => resolve(MADE);
  });
  const { laying, asked, named, answerNow } = study({ own: () => made });
  void laying.take({ coding: PENDING, to: longer });
  const end = laying.take({ coding: PENDING, to: null });
  await answerNow();
  expect(asked).toEqual([]);
  named.set("pending", "made");
  make();
  await answerNow();
  expect(asked).toEqual(["made 10-21"]);
  await answerNow();
  await end;
  expect(asked).toEqual(["made 10-21", "made away"]);
});

test("a coding that was refused takes its steps with it, and no others", async () => {
  const { laying, asked } = study({
    own: (coding) => (coding.id === "pending" ? Promise.reject(new Error("refused")) : Promise.resolve(coding)),
  });
  void laying.take({ coding: PENDING, to: longer });
  await laying.take({ coding: MADE, to: null });
  expect(asked).toEqual(["made away"]);
});

test("after a refusal the steps that waited for it are not taken", async () => {
  const refuse = () => Promise.resolve(null);
  const { laying, asked } = study({ lay: async (_, at) => (asked.push(`${at.u0}-${at.u1}`), await refuse()) });
  const end = laying.take({ coding: MADE, to: longer });
  await Promise.resolve();
  await Promise.resolve();
  void laying.take({ coding: MADE, to: null });
  await end;
  expect(asked.filter((one) => one.includes("away"))).toEqual([]);
});
