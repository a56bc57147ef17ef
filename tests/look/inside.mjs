// What runs in the page: its text is sent there, so each function stands alone.

// The ratio of each text's colour to the colour behind it.
export function contrasts() {
  const parts = (color) => color.match(/[\d.]+/g).map(Number);
  const light = (channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  const luminance = ([red, green, blue]) => 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = parts(getComputedStyle(at).backgroundColor);
      if (color.length === 3 || color[3] === 1) return color;
    }
    return [255, 255, 255];
  };
  const bad = [];
  let seen = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (walker.currentNode.data.trim() === "" || !element.checkVisibility()) continue;
    const a = luminance(parts(getComputedStyle(element).color));
    const b = luminance(behind(element));
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    seen++;
    if (ratio < 4.5) bad.push(`${ratio.toFixed(2)} ${walker.currentNode.data.slice(0, 40)}`);
  }
  return { bad, seen };
}

// Texts in a column so narrow that their words fall apart.
export function slivers() {
  const bad = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.data.trim();
    if (text.length < 4 || !walker.currentNode.parentElement.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const lines = range.getClientRects().length;
    if (lines > 2 && text.length / lines < 5) bad.push(text.slice(0, 40));
  }
  return bad;
}

// How many places the keyboard reaches: of radio buttons one a group.
export function tabbable() {
  const names = new Set();
  return [...document.querySelectorAll("a[href],summary,input,[tabindex='0']")].filter((element) => {
    if (!element.checkVisibility()) return false;
    if (element.type !== "radio") return true;
    return !names.has(element.name) && names.add(element.name);
  }).length;
}

// Where the focus is, and whether that can be seen.
export function focused() {
  const element = document.activeElement;
  if (!element || element === document.body) return { place: "", outline: false };
  const marked = element.type === "radio" ? element.nextElementSibling : element;
  const style = getComputedStyle(marked);
  const box = element.getBoundingClientRect();
  const place = `${element.tagName} ${Math.round(box.left)} ${Math.round(box.top + scrollY)}`;
  const inView = box.bottom > 0 && box.top < innerHeight;
  return { place, outline: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && inView };
}
