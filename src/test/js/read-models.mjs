// Reads BPMN files the way Camunda Modeler does; says what it did not understand and fails if that is anything.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { BpmnModdle } from 'bpmn-moddle';

const camunda = createRequire(import.meta.url)('camunda-bpmn-moddle/resources/camunda.json');
const files = process.argv.slice(2);

for (const file of files) {
  const { warnings } = await new BpmnModdle({ camunda }).fromXML(await readFile(file, 'utf8'));
  for (const { message } of warnings) {
    console.log(`${file}: ${message}`);
    process.exitCode = 1;
  }
}
console.log(`${files.length} read`);
