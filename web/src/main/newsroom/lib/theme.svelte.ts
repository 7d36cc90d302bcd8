/** Light, dark, or as the system likes it. */
export type Choice = 'system' | 'light' | 'dark';

class Theme {
  choice = $state<Choice>((document.documentElement.dataset['theme'] as Choice | undefined) ?? 'system');

  choose(choice: Choice) {
    this.choice = choice;
    if (choice === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = choice;
    try {
      if (choice === 'system') localStorage.removeItem('theme');
      else localStorage.setItem('theme', choice);
    } catch {
      // Holds for this page only.
    }
  }
}

export const theme = new Theme();
