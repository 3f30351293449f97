/**
 * What a hand asks of codings' places, one answer after the other: one that came late would
 * lay a coding where it was before. Of a coding just made it waits for the coding's own id.
 */
import type { Stretch } from "../../lib/stretch.ts";

/** Where a coding shall be; null takes it away. */
export interface Step<Coding> {
  coding: Coding;
  /** Told where it is by then; null where it cannot go. */
  to: ((here: Stretch) => Stretch | null) | null;
}

export interface Deeds<Coding> {
  /** The id that a coding has by now. */
  idOf: (coding: Coding) => string;
  /** It, once the study has it; rejects if it is refused. */
  own: (coding: Coding) => Promise<Coding>;
  /** Lay it; null if that is refused. */
  lay: (coding: Coding, at: Stretch) => Promise<Coding | null>;
  takeAway: (coding: Coding) => Promise<unknown>;
}

export class Laying<Coding extends Stretch> {
  private steps: Step<Coding>[] = [];
  private going: Promise<void> | null = null;
  private readonly deeds: Deeds<Coding>;

  constructor(deeds: Deeds<Coding>) {
    this.deeds = deeds;
  }

  /** Take a step when its turn comes; give what ends with the last one. */
  take(step: Step<Coding>): Promise<void> {
    this.steps.push(step);
    this.going ??= this.go();
    return this.going;
  }

  private async go(): Promise<void> {
    try {
      await this.takeAll();
    } finally {
      this.going = null;
    }
  }

  private async takeAll(): Promise<void> {
    const placed = new Map<string, Coding>();
    for (let first = this.steps[0]; first !== undefined; first = this.steps[0]) {
      const own = await this.deeds.own(first.coding).catch(() => null);
      const id = this.deeds.idOf(first.coding);
      const mine = this.steps.filter(({ coding }) => this.deeds.idOf(coding) === id);
      const here = own === null ? null : (placed.get(id) ?? own);
      if (here === null) {
        this.drop(mine);
        continue;
      }
      // Those pressed while an answer is awaited go together.
      const end = mine.findIndex(({ to }) => to === null);
      const together = end === -1 ? mine : mine.slice(0, end);
      if (together.length === 0) {
        this.drop(mine);
        await this.deeds.takeAway(here);
        continue;
      }
      this.drop(together);
      const at = together.reduce<Stretch>((from, { to }) => to?.(from) ?? from, { u0: here.u0, u1: here.u1 });
      if (at.u0 === here.u0 && at.u1 === here.u1) continue;
      const laid = await this.deeds.lay(here, at);
      if (laid === null) this.drop(this.steps.filter(({ coding }) => this.deeds.idOf(coding) === id));
      else placed.set(id, laid);
    }
  }

  private drop(gone: readonly Step<Coding>[]): void {
    this.steps = this.steps.filter((step) => !gone.includes(step));
  }
}
