import AxeBuilder from '@axe-core/playwright';

const AxePage = AxeBuilder.default ?? AxeBuilder;

/** What axe finds on a page, by the rules of WCAG 2.2 AA and good practice; empty if nothing. */
export async function faultsOfAxe(page) {
  const { violations } = await new AxePage({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return violations.map((found) => `${found.id}: ${found.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`);
}
