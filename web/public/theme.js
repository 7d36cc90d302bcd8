// Before anything is drawn, so that a page never flashes in the other theme. Not a module: those come too late.
try {
  var chosen = localStorage.getItem('theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch (unavailable) {
  // No storage: the system's preference holds.
}
