/** Shortcuts in the habit of feed readers. They can be switched off, as WCAG 2.1.4 asks. */
import { router } from './route.svelte';

export interface Shortcut {
  keys: string;
  does: string;
}

export const SHORTCUTS: Shortcut[] = [
  { keys: 'j', does: 'Next item' },
  { keys: 'k', does: 'Previous item' },
  { keys: 'o', does: 'Open the item' },
  { keys: '/', does: 'Search' },
  { keys: '?', does: 'This list' },
  { keys: 'g h', does: 'Go to the front page' },
  { keys: 'g e', does: 'Go to events' },
  { keys: 'g s', does: 'Go to search' },
  { keys: 'g d', does: 'Go to the desk' },
  { keys: '1', does: 'Article: people and places' },
  { keys: '2', does: 'Article: times' },
  { keys: '3', does: 'Article: quotations' },
  { keys: '4', does: 'Article: events' },
  { keys: 'Esc', does: 'Close, let go' },
];

const GOALS: Record<string, string> = { h: '/', e: '/events', s: '/search', d: '/desk' };

function stored(): boolean {
  try {
    return localStorage.getItem('shortcuts') !== 'off';
  } catch {
    return true;
  }
}

class Keys {
  on = $state(stored());
  helpOpen = $state(false);
  /** Keys of the page that is open. */
  page: Record<string, () => void> = {};
  private afterG = 0;

  constructor() {
    document.addEventListener('keydown', (event) => this.pressed(event));
  }

  switch(on: boolean) {
    this.on = on;
    try {
      localStorage.setItem('shortcuts', on ? 'on' : 'off');
    } catch {
      // Holds for this page only.
    }
  }

  private pressed(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target as HTMLElement;
    if (event.key === 'Escape' && !this.helpOpen) {
      if (target.matches('input, textarea')) target.blur();
      else this.page['Escape']?.();
      return;
    }
    if (!this.on || this.helpOpen || target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select')) return;
    if (this.act(event.key, event.timeStamp)) event.preventDefault();
  }

  private act(key: string, at: number): boolean {
    const goal = at - this.afterG < 1500 && this.afterG > 0 ? GOALS[key] : undefined;
    this.afterG = key === 'g' ? at : 0;
    if (goal) {
      void router.go(goal);
      return true;
    }
    switch (key) {
      case 'j': return move(1);
      case 'k': return move(-1);
      case 'o': return open();
      case '/': return search();
      case '?':
        this.helpOpen = true;
        return true;
      default: {
        const action = this.page[key];
        action?.();
        return action !== undefined;
      }
    }
  }
}

/** Items are links marked data-item; the one that has the focus is the present one. */
function items(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-item]')].filter((item) => item.offsetParent !== null);
}

function move(by: number): boolean {
  const all = items();
  if (all.length === 0) return false;
  const present = all.findIndex((item) => item === document.activeElement);
  const next = all[Math.max(0, Math.min(all.length - 1, present < 0 ? (by > 0 ? 0 : all.length - 1) : present + by))]!;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'center' });
  return true;
}

function open(): boolean {
  const item = items().find((each) => each === document.activeElement) ?? items()[0];
  item?.click();
  return item !== undefined;
}

function search(): boolean {
  const box = document.getElementById('search-box') as HTMLInputElement | null;
  if (box) {
    box.focus();
    box.select();
  } else {
    void router.go('/search').then(() => setTimeout(() => document.getElementById('search-box')?.focus(), 60));
  }
  return true;
}

export const keys = new Keys();
