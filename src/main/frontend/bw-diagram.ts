import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/diagram-js.css';

class BwDiagram extends HTMLElement {
  viewer = new NavigatedViewer({ container: this });
}
customElements.define('bw-diagram', BwDiagram);
