/** What the tab's title is made of: a number before the name of the page, and whose page it is after it. */
const parts = { count: '', name: '', owner: '' };

/** Changes a part of the tab's title, and leaves the others. */
export function setTitle(changed: Partial<typeof parts>): void {
  Object.assign(parts, changed);
  document.title = [parts.count, parts.name, parts.owner && `· ${parts.owner}`].filter(Boolean).join(' ');
}
