package be.bondwerk.pages.sheet;

import java.util.List;

/** A piece of a sheet, in the order of reading. */
public sealed interface Part permits Field, Part.Prose, Part.Rule, Part.Group, Part.Rows, Part.Carried {

    /** The name of the fragment that draws it. */
    String kind();

    /** An explanation or a known fact. */
    record Prose(List<Block> blocks) implements Part {
        @Override
        public String kind() {
            return "prose";
        }
    }

    /** A line between two pieces. */
    record Rule() implements Part {
        @Override
        public String kind() {
            return "rule";
        }
    }

    /** Questions that belong together. */
    record Group(String id, String label, List<Part> parts) implements Part {
        @Override
        public String kind() {
            return "group";
        }
    }

    /**
     * Questions that are asked once per row.
     *
     * @param name what the number of rows is sent as, and what adds a row
     * @param mayGrow whether one more row is possible
     */
    record Rows(String id, String name, String label, List<String> errors, List<Row> rows, boolean mayGrow)
            implements Part {
        @Override
        public String kind() {
            return "rows";
        }
    }

    /** One row; its name is what removes it. */
    record Row(String id, String name, int number, List<Part> parts) {}

    /** Answers to questions that are not asked at the moment; they travel along, in case they are asked again. */
    record Carried(String name, List<String> values) implements Part {
        @Override
        public String kind() {
            return "carried";
        }
    }
}
