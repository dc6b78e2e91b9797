package be.bondwerk.forms.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the part of FEEL that is allowed in conditions, by recursive descent. */
final class ConditionParser {
    private static final Pattern TOKEN = Pattern.compile("\\s*(\"[^\"\\\\]*\"|\\d{1,9}(?![\\w.])|!=|<=|>=|[=<>(),]"
            + "|list contains\\b|starts with\\b|[A-Za-z]\\w*(?:\\.[A-Za-z]\\w*)?)\\s*");
    private static final Map<String, Integer> FUNCTIONS =
            Map.of("list contains", 2, "contains", 2, "starts with", 2, "count", 1);
    private static final Set<String> ON_LISTS = Set.of("list contains", "count");
    private static final Set<String> ORDER = Set.of("<", "<=", ">", ">=");
    private static final int DEEPEST = 20;

    private final Deque<String> tokens = new ArrayDeque<>();
    private final Set<String> answers = new TreeSet<>();
    private final Set<String> lists = new TreeSet<>();
    private final Set<String> rowAnswers = new TreeSet<>();
    private int depth;

    ConditionParser(String expression) {
        var matcher = TOKEN.matcher(expression);
        var end = 0;
        while (end < expression.length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw fault("cannot be used here: " + expression.substring(end).strip());
            }
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
    }

    Condition parse() {
        either();
        if (!tokens.isEmpty()) {
            throw fault("\"" + tokens.peek() + "\" is unexpected");
        }
        if (answers.isEmpty() && lists.isEmpty() && rowAnswers.isEmpty()) {
            throw fault("it reads no answer");
        }
        return new Condition(Set.copyOf(answers), Set.copyOf(lists), Set.copyOf(rowAnswers));
    }

    private void either() {
        do {
            both();
        } while (took("or"));
    }

    private void both() {
        do {
            comparison();
        } while (took("and"));
    }

    private void comparison() {
        var left = operand();
        if (took("=") || took("!=")) {
            operand();
        } else if (!tokens.isEmpty() && ORDER.contains(tokens.peek())) {
            tokens.remove();
            var right = operand();
            if (left != Operand.NUMBER && right != Operand.NUMBER) {
                throw fault("only numbers are smaller or larger: compare with a whole number or count(…)");
            }
        }
    }

    private Operand operand() {
        if (tokens.isEmpty()) {
            throw fault("it ends too early");
        }
        var token = tokens.remove();
        if ("(".equals(token)) {
            inParentheses();
            return Operand.OTHER;
        }
        if ("not".equals(token)) {
            expect("(");
            inParentheses();
            return Operand.OTHER;
        }
        if (FUNCTIONS.containsKey(token) && "(".equals(tokens.peek())) {
            return function(token);
        }
        return value(token);
    }

    private void inParentheses() {
        if (++depth > DEEPEST) {
            throw fault("it is nested too deeply");
        }
        either();
        expect(")");
        depth--;
    }

    private Operand function(String name) {
        expect("(");
        if (ON_LISTS.contains(name)) {
            list(name);
        } else {
            operand();
        }
        for (var argument = 1; argument < FUNCTIONS.getOrDefault(name, 1); argument++) {
            expect(",");
            operand();
        }
        expect(")");
        return "count".equals(name) ? Operand.NUMBER : Operand.OTHER;
    }

    private void list(String function) {
        var name = tokens.isEmpty() ? "" : tokens.remove();
        if (!isName(name) || name.contains(".")) {
            throw fault(function + " needs the name of a list question first");
        }
        lists.add(name);
    }

    private Operand value(String token) {
        if (Character.isDigit(token.charAt(0))) {
            return Operand.NUMBER;
        }
        if (token.charAt(0) == '"' || Set.of("true", "false", "null").contains(token)) {
            return Operand.OTHER;
        }
        if (token.startsWith("this.")) {
            rowAnswers.add(token.substring("this.".length()));
        } else if (isName(token) && !token.contains(".")) {
            answers.add(token);
        } else {
            throw fault("\"" + token + "\" is not allowed");
        }
        return Operand.OTHER;
    }

    private static boolean isName(String token) {
        return !token.isEmpty() && Character.isLetter(token.charAt(0)) && !FeelWords.KEYWORDS.contains(token);
    }

    private boolean took(String token) {
        var next = token.equals(tokens.peek());
        if (next) {
            tokens.remove();
        }
        return next;
    }

    private void expect(String token) {
        if (!took(token)) {
            throw fault("\"" + token + "\" is missing");
        }
    }

    private static IllegalArgumentException fault(String what) {
        return new IllegalArgumentException("The condition cannot be used: " + what);
    }

    private enum Operand {
        NUMBER,
        OTHER
    }
}
