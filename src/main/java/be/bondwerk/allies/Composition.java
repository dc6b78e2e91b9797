package be.bondwerk.allies;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The part of a round that is about who sits together: the last proposal, what was found, and who approved it. */
@Embeddable
class Composition {
    static final int ATTEMPTS = 3;

    @ElementCollection
    @CollectionTable(name = "ally_round_seat", joinColumns = @JoinColumn(name = "number"))
    @AttributeOverride(name = "value", column = @Column(name = "candidate_id"))
    private Set<CandidateId> seats = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "ally_round_standby", joinColumns = @JoinColumn(name = "number"))
    @OrderColumn(name = "position")
    @AttributeOverride(name = "value", column = @Column(name = "candidate_id"))
    private List<CandidateId> reserve = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "ally_round_represented_group", joinColumns = @JoinColumn(name = "number"))
    @Column(name = "group_key")
    private Set<String> representedGroups = new TreeSet<>();

    private int largestGroupSeats;
    private @Nullable String deviationReason;
    private int proposalAttempts;

    @Enumerated(EnumType.STRING)
    private @Nullable CompositionOutcome outcome;

    private boolean lifted;
    private String findings = "";

    @Embedded
    private @Nullable FirstFindings firstFindings;

    private @Nullable String approvedByMayor;
    private @Nullable String approvedByChief;

    void propose(Proposal proposal) {
        replace(seats, proposal.seats());
        replace(reserve, proposal.reserve());
        replace(representedGroups, proposal.representedGroups());
        largestGroupSeats = proposal.largestGroupSeats();
        deviationReason = proposal.deviationReason();
        outcome = null;
        lifted = false;
        findings = "";
    }

    /**
     * Keeps what the balance table found; a proposal that must be revised uses up one attempt, and so does one that would need
     * an exception for which nobody asks.
     */
    void found(CompositionOutcome result, List<String> codes, boolean liftAsked) {
        outcome = result;
        findings = String.join(" ", codes);
        if (result == CompositionOutcome.REVISE || result == CompositionOutcome.LIFTABLE && !liftAsked) {
            proposalAttempts++;
        }
    }

    /** The exception is given: what blocked is a warning now. @throws IllegalStateException when there is nothing to lift */
    void lift() {
        if (outcome != CompositionOutcome.LIFTABLE) {
            throw new IllegalStateException("Nothing in this composition can be lifted");
        }
        outcome = CompositionOutcome.JUSTIFY;
        lifted = true;
    }

    /** Whether mayor and chief of police gave an exception for it. */
    boolean lifted() {
        return lifted;
    }

    /** How many rules the first proposal broke; what is counted once stays. */
    void atFirst(FirstFindings counted) {
        if (firstFindings == null) {
            firstFindings = counted;
        }
    }

    Optional<FirstFindings> firstFindings() {
        return Optional.ofNullable(firstFindings);
    }

    void allowAnotherRun() {
        proposalAttempts = 0;
    }

    void approve(String mayor, String chief) {
        if (outcome != CompositionOutcome.JUSTIFY && outcome != CompositionOutcome.BALANCED) {
            throw new IllegalStateException("A composition that must be revised cannot be approved");
        }
        approvedByMayor = mayor;
        approvedByChief = chief;
    }

    Proposal proposal() {
        return new Proposal(
                Set.copyOf(seats),
                List.copyOf(reserve),
                Set.copyOf(representedGroups),
                largestGroupSeats,
                deviationReason);
    }

    int attempts() {
        return proposalAttempts;
    }

    @Nullable
    CompositionOutcome outcome() {
        return outcome;
    }

    List<String> findings() {
        return findings.isEmpty() ? List.of() : List.of(findings.split(" "));
    }

    List<String> approvers() {
        return approvedByMayor == null || approvedByChief == null
                ? List.of()
                : List.of(approvedByMayor, approvedByChief);
    }

    private static <T> void replace(Collection<T> old, Collection<T> fresh) {
        old.clear();
        old.addAll(fresh);
    }
}
