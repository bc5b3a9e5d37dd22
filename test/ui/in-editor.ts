/** A passage on the page, in CSS pixels: its first line as a box, and where its last character ends. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly end: { readonly x: number; readonly y: number };
}

/**
 * An expression to evaluate in the page, which gives the `Box` of the first visible occurrence of `text` in the active
 * editor, or null. The editor draws each visual line as an element of its own with no-break spaces, in no fixed order.
 */
export function findInEditor(text: string): string {
  return `(() => {
    const lines = [...document.querySelectorAll('.editor-group-container.active .monaco-editor .view-lines .view-line')]
      .sort((a, b) => Number.parseFloat(a.style.top) - Number.parseFloat(b.style.top));
    const nodes = lines.flatMap(line => {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const found = [];
      while (walker.nextNode()) found.push(walker.currentNode);
      return found;
    });
    const wanted = ${JSON.stringify(text.replace(/\s/g, ' '))};
    const at = nodes.map(node => node.data).join('').replace(/\\s/g, ' ').indexOf(wanted);
    if (at < 0) return null;
    const place = offset => {
      for (const node of nodes) {
        if (offset <= node.length) return [node, offset];
        offset -= node.length;
      }
    };
    const range = document.createRange();
    const [first, from] = place(at + 1);
    range.setStart(first, from - 1);
    range.setEnd(...place(at + wanted.length));
    const boxes = [...range.getClientRects()].filter(box => box.width > 0);
    if (boxes.length === 0) return null;
    const head = boxes[0], tail = boxes.at(-1);
    const onLine = boxes.filter(box => Math.abs(box.top - head.top) < 2);
    return { x: head.left, y: head.top, width: onLine.at(-1).right - head.left, height: head.height, end: { x: tail.right, y: tail.top + tail.height / 2 } };
  })()`;
}
