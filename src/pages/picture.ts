import { visible } from '../base/visible';
const SVG = 'http://www.w3.org/2000/svg';

/** One row of plots with its heading. */
export interface Band {
  readonly heading: string;
  readonly pictures: readonly SVGSVGElement[];
}

/** A line of the legend: a colour and what it stands for. */
export interface Entry {
  readonly color: string;
  readonly label: string;
}

const GAP = 16, LINE = 18, COLUMN = 190;

/**
 * All plots with headings and legend as one SVG file that needs nothing else: what the theme's variables and style sheets
 * give is written out. Text goes in as text; `marks` is the line that says what the marks mean.
 */
export function pictureOf(title: string, bands: readonly Band[], legend: readonly Entry[], marks: string): { readonly text: string; readonly width: number; readonly height: number } {
  const plain = painter();
  const width = Math.max(480, ...bands.map(({ pictures }) => pictures.reduce((sum, picture) => sum + Number(picture.getAttribute('width')), 0))) + 2 * GAP;
  const ink = plain('var(--vscode-editor-foreground)'), root = element('svg', { xmlns: SVG, 'font-family': 'system-ui, sans-serif', 'font-size': '11', fill: ink });
  let y = GAP + LINE;
  const write = (text: string, x: number, at: number, more: Readonly<Record<string, string>> = {}): void => {
    root.append(element('text', { x: String(x), y: String(at), ...more }, text));
  };
  write(title, GAP, y, { 'font-size': '14', 'font-weight': '600' });
  y += GAP;
  for (const { heading, pictures } of bands) {
    y += LINE;
    write(heading, GAP, y, { 'font-weight': '600' });
    let x = GAP, tallest = 0;
    for (const picture of pictures) {
      const copy = picture.cloneNode(true) as SVGSVGElement;
      for (const node of [copy, ...copy.querySelectorAll('*')]) writeOut(node, plain, ink);
      if (picture.classList.contains('strip')) copy.prepend(element('rect', { width: '100%', height: '100%', fill: plain('var(--strip)') }));
      copy.setAttribute('x', String(x));
      copy.setAttribute('y', String(y + 4));
      root.append(copy);
      x += Number(picture.getAttribute('width'));
      tallest = Math.max(tallest, Number(picture.getAttribute('height')));
    }
    y += tallest + GAP;
  }
  const columns = Math.max(1, Math.floor((width - 2 * GAP) / COLUMN));
  legend.forEach(({ color, label }, i) => {
    const x = GAP + (i % columns) * COLUMN, at = y + LINE * (1 + Math.floor(i / columns));
    root.append(element('circle', { cx: String(x + 4), cy: String(at - 4), r: '4', fill: plain(color) }));
    write(label.length > 30 ? `${label.slice(0, 29)}…` : label, x + 14, at);
  });
  y += LINE * Math.ceil(legend.length / columns) + LINE + 4;
  write(marks, GAP, y, { opacity: '0.8' });
  const height = y + GAP;
  for (const [name, value] of [['width', width], ['height', height], ['viewBox', `0 0 ${width} ${height}`]] as const) root.setAttribute(name, String(value));
  root.prepend(element('rect', { width: String(width), height: String(height), fill: plain('var(--page)') }));
  return { text: new XMLSerializer().serializeToString(root), width, height };
}

/** An SVG as PNG, two pixels to one. */
export async function pngOf({ text, width, height }: { readonly text: string; readonly width: number; readonly height: number }): Promise<Uint8Array> {
  const image = new Image(width, height), address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * 2;
    canvas.height = height * 2;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>(done => { canvas.toBlob(done, 'image/png'); });
    if (!blob) throw new Error('The picture is too large to be drawn.');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Puts values in the place of variables, and takes away what only the page needs. */
function writeOut(node: Element, plain: (color: string) => string, ink: string): void {
  for (const { name, value } of Array.from(node.attributes)) {
    if (value.includes('var(')) node.setAttribute(name, plain(value));
    else if (value === 'currentColor') node.setAttribute(name, ink);
    else if (name === 'class' || name.startsWith('data-')) node.removeAttribute(name);
  }
}

/** Gives colours as `#rrggbb`, as they look on the page: variables and mixtures that only a browser knows are worked out, and what shines through is mixed in. */
function painter(): (color: string) => string {
  const probe = document.createElement('span'), canvas = document.createElement('canvas'), brush = canvas.getContext('2d', { willReadFrequently: true })!;
  const known = new Map<string, string>();
  canvas.width = canvas.height = 1;
  return color => {
    const before = known.get(color);
    if (before) return before;
    document.body.append(probe);
    for (const layer of ['var(--page)', color]) {
      probe.style.color = layer;
      brush.fillStyle = getComputedStyle(probe).color;
      brush.fillRect(0, 0, 1, 1);
    }
    probe.remove();
    const painted = `#${[...brush.getImageData(0, 0, 1, 1).data.slice(0, 3)].map(part => part.toString(16).padStart(2, '0')).join('')}`;
    known.set(color, painted);
    return painted;
  };
}

function element(name: string, attributes: Readonly<Record<string, string>>, text?: string): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) if (attribute !== 'xmlns') made.setAttribute(attribute, value);
  if (text !== undefined) made.textContent = visible(text);
  return made;
}
