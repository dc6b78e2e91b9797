interface Drawing {
  xml: string;
  walked: string[];
  active: string[];
}

const paper = window.matchMedia('print');

interface Viewer {
  importXML(xml: string): Promise<unknown>;
  get(service: string): any;
  destroy(): void;
}

/**
 * Draws a process with the bpmn-js viewer, which is loaded only where a diagram is shown. Where the case came along and
 * where it is now is told by line, badge and colour.
 */
class BwDiagram extends HTMLElement {
  label = '';
  #words: Record<string, string> = {};
  #drawing?: Drawing;
  #viewer?: Viewer;
  #canvas = document.createElement('div');
  #tools = document.createElement('div');
  #round = 0;

  set words(words: Record<string, string>) {
    this.#words = words;
    this.#draw();
  }

  set drawing(drawing: Drawing) {
    this.#drawing = drawing;
    this.#draw();
  }

  connectedCallback() {
    for (const property of ['label', 'words', 'drawing']) {
      this.#adopt(property);
    }
    if (!this.#canvas.isConnected) {
      this.#canvas.className = 'bw-diagram-canvas';
      this.#tools.className = 'bw-diagram-tools bw-no-print';
      this.append(this.#tools, this.#canvas);
    }
    paper.addEventListener('change', this.#refit);
    this.#draw();
  }

  disconnectedCallback() {
    paper.removeEventListener('change', this.#refit);
    this.#round++;
    this.#viewer?.destroy();
    this.#viewer = undefined;
  }

  /** Takes over what was set before the browser knew this element. */
  #adopt(property: string) {
    if (Object.prototype.hasOwnProperty.call(this, property) && property !== 'label') {
      const value = (this as any)[property];
      delete (this as any)[property];
      (this as any)[property] = value;
    }
  }

  async #draw() {
    const drawing = this.#drawing;
    if (!drawing || !this.isConnected) {
      return;
    }
    const round = ++this.#round;
    this.setAttribute('aria-busy', 'true');
    try {
      const { openDiagram } = await import('./diagrams/viewer');
      if (round !== this.#round) {
        return;
      }
      this.#viewer?.destroy();
      this.#canvas.replaceChildren();
      this.#viewer = openDiagram(this.#canvas);
      await this.#viewer.importXML(drawing.xml);
      if (round !== this.#round) {
        return;
      }
      this.#mark(drawing);
      this.#describe();
      this.#fit();
    } catch (error) {
      console.error(error);
      this.#canvas.textContent = this.#words.failed ?? '';
    } finally {
      this.removeAttribute('aria-busy');
    }
  }

  #mark({ walked, active }: Drawing) {
    const canvas = this.#viewer!.get('canvas');
    const elements = this.#viewer!.get('elementRegistry');
    const overlays = this.#viewer!.get('overlays');
    for (const id of walked.filter((id) => elements.get(id))) {
      canvas.addMarker(id, 'bw-walked');
    }
    for (const id of active.filter((id) => elements.get(id))) {
      canvas.addMarker(id, 'bw-active');
      const badge = document.createElement('span');
      badge.className = 'bw-diagram-badge';
      badge.textContent = this.#words.now;
      overlays.add(id, { position: { top: -4, left: 0 }, scale: { min: 0.7, max: 1 }, html: badge });
    }
  }

  #describe() {
    this.#canvas.setAttribute('role', 'application');
    this.#canvas.setAttribute('aria-roledescription', 'BPMN');
    this.#canvas.setAttribute('aria-label', `${this.label}. ${this.#words.keys}`);
    this.#canvas.tabIndex = 0;
    this.#canvas.onkeydown = (event) => this.#press(event);
    this.#tools.replaceChildren(
      this.#tool('add', this.#words.zoomIn, () => this.#zoom(1.25)),
      this.#tool('minus', this.#words.zoomOut, () => this.#zoom(0.8)),
      this.#tool('fit', this.#words.fit, () => this.#fit()),
    );
  }

  #tool(name: string, words: string, action: () => void) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = `bw-diagram-tool bw-diagram-tool-${name}`;
    button.textContent = words;
    button.onclick = action;
    return button;
  }

  #press(event: KeyboardEvent) {
    const step = 60;
    const moves: Record<string, () => void> = {
      ArrowLeft: () => this.#move(step, 0),
      ArrowRight: () => this.#move(-step, 0),
      ArrowUp: () => this.#move(0, step),
      ArrowDown: () => this.#move(0, -step),
      '+': () => this.#zoom(1.25),
      '-': () => this.#zoom(0.8),
      '0': () => this.#fit(),
    };
    const move = moves[event.key];
    if (move && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      move();
    }
  }

  #move(dx: number, dy: number) {
    this.#viewer?.get('canvas').scroll({ dx, dy });
  }

  #zoom(factor: number) {
    const canvas = this.#viewer?.get('canvas');
    canvas?.zoom(Math.min(4, Math.max(0.2, canvas.zoom() * factor)), 'auto');
  }

  #fit() {
    this.#viewer?.get('canvas').zoom('fit-viewport', 'auto');
  }

  /** Paper has another size than the screen. */
  #refit = () => {
    this.#viewer?.get('canvas').resized();
    this.#fit();
  };
}

if (!customElements.get('bw-diagram')) {
  customElements.define('bw-diagram', BwDiagram);
}
