package be.bondwerk.allies.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import elemental.json.Json;
import elemental.json.JsonType;
import java.util.Arrays;

/** Why the last proposal came back: what the rules found, and what mayor and chief of police asked. */
final class BoardNews extends Div {

    BoardNews(String data) {
        addClassName("bw-board-news");
        tell(data, "findingsText", "news.findings");
        tell(data, "refusals", "news.refusals");
        setVisible(getComponentCount() > 0);
    }

    private void tell(String data, String key, String title) {
        var known = Json.parse(data);
        if (!known.hasKey(key) || known.get(key).getType() != JsonType.STRING) {
            return;
        }
        var list = new UnorderedList();
        Arrays.stream(known.getString(key).split("\n"))
                .map(line -> line.replaceFirst("^- ", ""))
                .filter(line -> !line.isBlank())
                .forEach(line -> list.add(new ListItem(line)));
        add(new H3(BoardWords.say(title)), list);
    }
}
