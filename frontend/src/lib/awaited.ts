/** Answers that are awaited, each by an id. Once one came, or a refusal, nothing of it is kept here. */
export class Awaited<Answer> {
  private readonly works = new Map<string, Promise<Answer>>();

  /** What is awaited under an id; nothing once it came. */
  of(id: string): Promise<Answer> | undefined {
    return this.works.get(id);
  }

  /** Await an answer under an id; gives it back. */
  keep(id: string, work: Promise<Answer>): Promise<Answer> {
    this.works.set(id, work);
    const forget = () => void this.works.delete(id);
    work.then(forget, forget);
    return work;
  }
}
