package be.bondwerk.engine;

import be.bondwerk.shared.Identifier;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A variable that a process declares in its contract class: its name and what it holds.
 *
 * @param <T> what the variable means in Java; the engine holds text of at most 200 characters, a number, a flag or a date
 */
public final class ProcessVariable<T> {

    private final String name;
    private final Function<Object, T> read;
    private final Function<T, Object> write;

    private ProcessVariable(String name, Function<Object, T> read, Function<T, Object> write) {
        this.name = name;
        this.read = read;
        this.write = write;
    }

    /** A short text. */
    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class::cast, text -> text);
    }

    /** A whole number. */
    public static ProcessVariable<Integer> number(String name) {
        return new ProcessVariable<>(name, value -> ((Number) value).intValue(), number -> number);
    }

    /** Yes or no. */
    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class::cast, flag -> flag);
    }

    /** A point in time. */
    public static ProcessVariable<Date> date(String name) {
        return new ProcessVariable<>(name, Date.class::cast, date -> date);
    }

    /** One of a closed list; the engine holds its name. */
    public static <E extends Enum<E>> ProcessVariable<E> choice(String name, Class<E> type) {
        return new ProcessVariable<>(name, value -> Enum.valueOf(type, (String) value), Enum::name);
    }

    /** The id of something; the engine holds its text. */
    public static <I> ProcessVariable<I> id(String name, Function<String, I> parse) {
        return new ProcessVariable<>(name, value -> parse.apply((String) value), ProcessVariable::textOf);
    }

    /** The name models use. */
    public String name() {
        return name;
    }

    /**
     * Reads the value.
     *
     * @throws IllegalStateException if the variable is not set or holds something else
     */
    public T from(VariableScope scope) {
        return find(scope).orElseThrow(() -> new IllegalStateException("Variable " + name + " is not set"));
    }

    /**
     * Reads the value, if it is set.
     *
     * @throws IllegalStateException if it holds something else
     */
    public Optional<T> find(VariableScope scope) {
        return Optional.ofNullable(scope.getVariable(name)).map(this::convert);
    }

    /** Adds the value to what a process is started with or told. */
    public void put(Map<String, Object> variables, T value) {
        variables.put(name, write.apply(value));
    }

    /** Sets the value for the whole process instance. */
    public void set(VariableScope scope, T value) {
        scope.setVariable(name, write.apply(value));
    }

    /** Makes the value empty, so that nobody takes an old one for a new one. */
    public void clear(VariableScope scope) {
        scope.setVariable(name, null);
    }

    private T convert(Object value) {
        try {
            return read.apply(value);
        } catch (ClassCastException | IllegalArgumentException mismatch) {
            throw new IllegalStateException("Variable " + name + " cannot hold " + value, mismatch);
        }
    }

    private static String textOf(Object id) {
        return id instanceof Identifier identifier ? identifier.text() : id.toString();
    }
}
