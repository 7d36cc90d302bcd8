/** Something that is fetched: nothing yet, there, or refused. What was there stays while newer is on its way. */
import { Refusal } from './api';

export class Load<T> {
  value = $state.raw<T | null>(null);
  refusal = $state.raw<Refusal | null>(null);
  waiting = $state(false);
  private turn = 0;

  /** Fetches. An older answer that comes later is thrown away. */
  async from(fetching: () => Promise<T>): Promise<void> {
    const turn = ++this.turn;
    this.waiting = true;
    try {
      const value = await fetching();
      if (turn !== this.turn) return;
      this.value = value;
      this.refusal = null;
    } catch (error) {
      if (turn !== this.turn) return;
      this.refusal = error instanceof Refusal ? error : new Refusal(0, 'Error in the page', String(error));
    } finally {
      if (turn === this.turn) this.waiting = false;
    }
  }
}
