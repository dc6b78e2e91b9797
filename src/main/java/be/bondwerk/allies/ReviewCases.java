package be.bondwerk.allies;

import org.springframework.stereotype.Component;

/** Yearly looks at networks, as cases: the coordinator looks, mayor and chief of police read along. */
@Component
class ReviewCases extends FollowUpCase {
    static final String PROCESS = "compositionReview";

    ReviewCases() {
        super(PROCESS, "REVIEW");
    }
}
