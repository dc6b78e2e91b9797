package lawbreaker.orchard;

import com.vaadin.flow.component.html.Span;
import lawbreaker.pantry.Jars;
import org.springframework.stereotype.Service;

/** Breaks laws 2, 6 and 8 on purpose: a service that shows itself, says nothing of rights and runs in a circle. */
@Service
public class Apples {
    Span label() {
        return new Span(new Jars().toString());
    }
}
