package be.bondwerk.cases.ui;

import com.vaadin.flow.component.html.Paragraph;

/** What somebody should know before they begin, in plain words; nothing if there is nothing to say. */
final class Explanation extends Paragraph {

    Explanation(String words) {
        super(words.strip());
        addClassNames("bw-explanation", "bw-prose");
        setVisible(!words.isBlank());
    }
}
