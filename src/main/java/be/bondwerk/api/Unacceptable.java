package be.bondwerk.api;

import java.util.List;

/** A request that the API itself turns down, before any service is asked. */
class Unacceptable extends RuntimeException {

    private final ProblemKind kind;
    private final transient List<FieldProblem> violations;

    private Unacceptable(ProblemKind kind, List<FieldProblem> violations) {
        super(kind.code());
        this.kind = kind;
        this.violations = violations;
    }

    static Unacceptable of(ProblemKind kind) {
        return new Unacceptable(kind, List.of());
    }

    static Unacceptable invalid(String path, String message) {
        return new Unacceptable(ProblemKind.INVALID, List.of(new FieldProblem(path, message)));
    }

    ProblemKind kind() {
        return kind;
    }

    List<FieldProblem> violations() {
        return violations;
    }
}
