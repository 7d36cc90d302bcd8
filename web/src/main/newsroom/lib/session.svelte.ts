/** Who is here. On loopback nobody is asked; elsewhere a token is traded once for a cookie that no script can read and that ends with the browser. */
import { get, Refusal, send, whenRefused } from './api';

export type Scope = 'read' | 'write';

class Session {
  /** The server wants a token before it shows anything. */
  wanted = $state(false);
  /** Somebody came in with a token, and can leave. */
  open = $state(false);

  constructor() {
    whenRefused(() => {
      this.wanted = true;
      this.open = false;
    });
  }

  /** Asks what the cookie allows, if there is one. A newsroom that cannot be reached is told by whatever else the page asks. */
  async look(): Promise<void> {
    try {
      const { tokenNeeded, scope } = await get<{ tokenNeeded: boolean; scope: Scope | null }>('/api/session');
      this.wanted = tokenNeeded && scope === null;
      this.open = tokenNeeded && scope !== null;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }

  /** @throws Refusal with the server's words if the token is none of its */
  async enter(token: string): Promise<void> {
    await send('POST', '/api/session', { token });
    this.open = true;
    this.wanted = false;
  }

  /** Drops the cookie, and with the page all that was read with it. */
  async leave(): Promise<void> {
    await send('DELETE', '/api/session');
    location.assign('/');
  }
}

export const session = new Session();
