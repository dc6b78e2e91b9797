package be.bondwerk.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Remembers what a bare engine announces. */
final class Announcements implements Consumer<Object> {
    private final List<Object> heard = new ArrayList<>();

    @Override
    public void accept(Object event) {
        heard.add(event);
    }

    <T> List<T> of(Class<T> type) {
        return heard.stream().filter(type::isInstance).map(type::cast).toList();
    }

    void forget() {
        heard.clear();
    }
}
