/** The contracts of {@code ally-selection.bpmn} and {@code candidate-assessment.bpmn}, and the steps they call. */
@NullMarked
package be.bondwerk.allies.process;

import org.jspecify.annotations.NullMarked;
