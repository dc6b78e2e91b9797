package be.bondwerk.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.springframework.stereotype.Component;

/** Puts the names on a diagram into the language of whoever looks at it. */
@Component
class DiagramWords {
    private final DeployedModels models;
    private final ProcessTexts texts;
    private final Cache<String, String> drawn =
            Caffeine.newBuilder().maximumSize(200).build();

    DiagramWords(DeployedModels models, ProcessTexts texts) {
        this.models = models;
        this.texts = texts;
    }

    /** The BPMN of a version with its names in that language; what has no translation keeps the name it was drawn with. */
    String draw(String definitionId, Locale locale) {
        return drawn.get(
                definitionId + " " + locale.getLanguage(), key -> translate(models.diagram(definitionId), locale));
    }

    private String translate(String bpmn, Locale locale) {
        BpmnModelInstance model =
                Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn.getBytes(StandardCharsets.UTF_8)));
        var process = model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class)
                .iterator()
                .next()
                .getId();
        model.getModelElementsByType(FlowElement.class)
                .forEach(element -> texts.find(process, element.getId(), locale).ifPresent(element::setName));
        model.getModelElementsByType(TextAnnotation.class).forEach(note -> texts.find(process, note.getId(), locale)
                .ifPresent(words -> note.getText().setTextContent(words)));
        return Bpmn.convertToString(model);
    }
}
