package be.bondwerk.forms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The stored submissions. */
interface SubmissionRepository extends Repository<Submission, UUID> {
    Submission saveAndFlush(Submission submission);

    Optional<Submission> findById(UUID id);

    Optional<Submission> findByTaskId(String taskId);

    Optional<Submission> findFirstByInstanceIdAndFormIdOrderBySubmittedAtDesc(String instanceId, String formId);

    Optional<Submission> findFirstByCaseNumberAndFormIdOrderBySubmittedAtDesc(String caseNumber, String formId);

    List<Submission> findByCaseNumberOrderBySubmittedAt(String caseNumber);

    List<Submission> findByCaseNumberAndFormIdOrderBySubmittedAt(String caseNumber, String formId);
}
