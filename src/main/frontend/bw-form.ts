import { Form } from '@bpmn-io/form-js';
import '@bpmn-io/form-js/dist/assets/form-js.css';

class BwForm extends HTMLElement {
  form = new Form({ container: this });
}
customElements.define('bw-form', BwForm);
