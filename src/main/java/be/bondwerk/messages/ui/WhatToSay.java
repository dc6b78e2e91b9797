package be.bondwerk.messages.ui;

import be.bondwerk.messages.MessageId;
import be.bondwerk.messages.TellDesk;
import be.bondwerk.messages.Telling;
import be.bondwerk.shared.ui.Notices;
import be.bondwerk.shared.ui.Section;
import be.bondwerk.shared.ui.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** What to say to somebody, to be read out, copied or printed as a letter. */
final class WhatToSay {
    /** Works in the click itself, because browsers let nothing be copied later. */
    private static final String COPY = """
        this.addEventListener('click', async () => {
          if (navigator.clipboard && window.isSecureContext) {
            await navigator.clipboard.writeText($0);
            return;
          }
          const area = document.createElement('textarea');
          area.value = $0;
          area.setAttribute('aria-hidden', 'true');
          area.style.position = 'fixed';
          area.style.opacity = '0';
          document.body.append(area);
          area.select();
          document.execCommand('copy');
          area.remove();
          this.focus();
        });
        """;

    private WhatToSay() {}

    static Component card(Telling telling, MessageId id, TellDesk desk) {
        var words = new Div(new H3(telling.headline()));
        words.addClassNames("bw-prose", "bw-letter");
        words.getElement().setAttribute("lang", telling.language().getLanguage());
        telling.paragraphs().forEach(text -> words.add(new Paragraph(text)));
        var ways = new Div(letter(id, () -> desk.letter(id)), copy(telling.text()));
        ways.addClassNames("bw-toolbar", "bw-no-print");
        return new Section(say("messages.tell.say"), words, ways);
    }

    /** The way to a letter; its name says nothing about whom it is for. */
    static Anchor letter(MessageId id, Supplier<byte[]> pdf) {
        var file = id.text() + ".pdf";
        var download = DownloadHandler.fromInputStream(event -> {
            var bytes = pdf.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), file, "application/pdf", bytes.length);
        });
        var link = new Anchor(download, "");
        link.add(Symbol.PRINT.draw());
        link.add(say("messages.tell.letter"));
        link.addClassName("bw-quiet-link");
        return link;
    }

    private static Button copy(String text) {
        var button = new Button(say("messages.tell.copy"), click -> Notices.done(say("messages.tell.copied")));
        button.addAttachListener(attached -> button.getElement().executeJs(COPY, text));
        return button;
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
