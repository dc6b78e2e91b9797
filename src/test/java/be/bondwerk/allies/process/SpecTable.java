package be.bondwerk.allies.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A decision table as the specification writes it, with an interpreter of its own for the cells.
 *
 * @param hit F for first, C for collect
 * @param rows each the input cells, then the outputs, then where the rule comes from
 */
record SpecTable(String title, String hit, List<String> inputs, List<String> outputs, List<List<String>> rows) {

    static SpecTable read(String id) {
        try (var json = SpecTable.class.getResourceAsStream("/spec/decision_tables.json")) {
            var mapper = new ObjectMapper();
            return mapper.treeToValue(mapper.readTree(json).path(id), SpecTable.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows, from 0, whose every cell fits these values; only the first when the table asks for the first. */
    List<Integer> hits(Map<String, Object> values) {
        var all =
                IntStream.range(0, rows.size()).filter(row -> fits(row, values)).boxed();
        return (hit.equals("F") ? all.limit(1) : all).toList();
    }

    /** What the specification says a row results in. */
    List<String> results(int row) {
        return rows.get(row).subList(inputs.size(), inputs.size() + outputs.size());
    }

    String cell(int row, int input) {
        return rows.get(row).get(input);
    }

    String source(int row) {
        return rows.get(row).get(inputs.size() + outputs.size());
    }

    static boolean fits(String cell, Object value) {
        if (cell.equals("-")) {
            return true;
        }
        return value instanceof Integer number
                ? fits(cell, number.intValue())
                : List.of(cell.split(",")).contains(value.toString());
    }

    private static boolean fits(String cell, int number) {
        if (cell.startsWith("[")) {
            var bounds = cell.substring(1, cell.length() - 1).split("\\.\\.");
            return number >= Integer.parseInt(bounds[0]) && number <= Integer.parseInt(bounds[1]);
        }
        var sign = cell.replaceAll("\\d", "");
        var limit = Integer.parseInt(cell.substring(sign.length()));
        return switch (sign) {
            case "" -> number == limit;
            case "!=" -> number != limit;
            case "<" -> number < limit;
            case "<=" -> number <= limit;
            case ">" -> number > limit;
            case ">=" -> number >= limit;
            default -> throw new IllegalArgumentException("No such cell: " + cell);
        };
    }

    private boolean fits(int row, Map<String, Object> values) {
        return IntStream.range(0, inputs.size())
                .allMatch(input -> fits(cell(row, input), values.get(inputs.get(input))));
    }
}
