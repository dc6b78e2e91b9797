package be.bondwerk.allies;

import be.bondwerk.security.People;
import be.bondwerk.security.Person;
import be.bondwerk.shared.CaseNumber;
import be.bondwerk.shared.NotFound;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the partners of a round can read about its candidates and its network. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class AlliesRegister {
    private final RoundAccess access;
    private final Candidates candidates;
    private final Networks networks;
    private final People people;
    private final AllyWords words;

    AlliesRegister(RoundAccess access, Candidates candidates, Networks networks, People people, AllyWords words) {
        this.access = access;
        this.candidates = candidates;
        this.networks = networks;
        this.people = people;
        this.words = words;
    }

    /**
     * How many candidates the round has.
     *
     * @throws be.bondwerk.shared.NotFound when there is no such round for the reader
     */
    public CandidateCounts candidates(CaseNumber number) {
        access.toRead(number);
        return CandidateCounts.of(candidates.findByNumberOrderByRegisteredAtAscIdAsc(number.text()));
    }

    /**
     * The network that came of the round, if one did; professionals first, then citizens by name.
     *
     * @throws be.bondwerk.shared.NotFound when there is no such round for the reader
     */
    public Optional<NetworkView> network(CaseNumber number, Locale locale) {
        return access.toRead(number)
                .network()
                .flatMap(id -> networks.findById(id.value()))
                .map(network -> view(network, locale));
    }

    /** The names of everybody who sits in a network, as a list for forms. */
    String members(AlliesNetwork network, Locale locale) {
        return AllyWords.list(view(network, locale).members().stream()
                .map(NetworkView.Member::name)
                .toList());
    }

    /**
     * The network in which that candidate sits as a citizen, for whoever coordinates it and may free the seat; nothing for others.
     *
     * @throws be.bondwerk.shared.NotFound when there is no such candidate for the reader
     */
    public Optional<NetworkId> seatToFree(CandidateId citizen) {
        var candidate =
                candidates.findById(citizen.value()).orElseThrow(() -> new NotFound("allies.refusal.noSuchCandidate"));
        return access.toRead(candidate.number())
                .network()
                .flatMap(id -> networks.findById(id.value()))
                .filter(network -> network.seats(citizen) && access.coordinates(network.municipalityId()))
                .map(AlliesNetwork::id);
    }

    private NetworkView view(AlliesNetwork network, Locale locale) {
        var members = network.members().stream()
                .map(member -> new NetworkView.Member(member.seat(), name(member, locale)))
                .sorted(Comparator.comparing(NetworkView.Member::seat)
                        .reversed()
                        .thenComparing(NetworkView.Member::name))
                .toList();
        return new NetworkView(
                network.name(), network.phase(), network.constitutedAt(), network.mandatesUntil(), members);
    }

    private String name(NetworkMember member, Locale locale) {
        return member.citizen().map(id -> citizen(id, locale)).orElseGet(() -> professional(member));
    }

    private String citizen(UUID id, Locale locale) {
        return candidates
                .findById(id)
                .map(candidate -> words.name(candidate, locale))
                .orElseGet(() -> words.text(locale, "erased"));
    }

    private String professional(NetworkMember member) {
        return people.find(member.account()).map(Person::displayName).orElseGet(member::account);
    }
}
