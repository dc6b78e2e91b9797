import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import bpmnCss from 'bpmn-js/dist/assets/bpmn-js.css?inline';
import diagramCss from 'bpmn-js/dist/assets/diagram-js.css?inline';
import { addStyles } from '../styles';

/** Opens an empty viewer; the mouse wheel stays with the page. */
export function openDiagram(container: HTMLElement) {
  addStyles('diagram-js', diagramCss);
  addStyles('bpmn-js', bpmnCss);
  return new NavigatedViewer({ container, zoomScroll: { enabled: false } } as object);
}
