package be.bondwerk.cases;

import be.bondwerk.security.Role;
import be.bondwerk.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Keeps the records of cases for families and their delegates; checks no rights, so it is not for views. */
@Service
@PreAuthorize("isAuthenticated()")
public class CaseRegister {

    /** Opens a case of that kind under the next free number; what it runs is begun by the caller. */
    public CaseNumber open(NewCase newCase) {
        throw new UnsupportedOperationException(newCase.processKey());
    }

    /** What is known about the case. @throws be.bondwerk.shared.NotFound if there is none */
    public CaseFacts facts(CaseNumber number) {
        throw new UnsupportedOperationException(number.text());
    }

    /** Gives the case another title, area and place; the inbox follows. */
    public void title(CaseNumber number, String title, @Nullable String areaId, @Nullable String place) {
        throw new UnsupportedOperationException(number.text() + title + areaId + place);
    }

    /** Notes whom or what a process instance of the case is about; the inbox follows. */
    public void subject(String instanceId, CaseNumber number, String subject) {
        throw new UnsupportedOperationException(instanceId + number.text() + subject);
    }

    /** Forgets the name of whom or what the instance is about, everywhere; nothing happens if there is none. */
    public void dropSubject(String instanceId) {
        throw new UnsupportedOperationException(instanceId);
    }

    /** Gives somebody a role in the case, and notes it in the story. */
    public void person(CaseNumber number, String username, Role role, boolean deputy) {
        throw new UnsupportedOperationException(number.text() + username + role + deputy);
    }

    /** Hides the case from somebody, whatever roles they hold. */
    public void exclude(CaseNumber number, String username) {
        throw new UnsupportedOperationException(number.text() + username);
    }

    /**
     * Adds a line to the story.
     *
     * @param key key in the bundles
     * @param arguments texts, numbers, flags, instants, local dates, or {@link StoryWord}s; nothing sensitive (C3, C4)
     */
    public void tell(CaseNumber number, String key, Object... arguments) {
        throw new UnsupportedOperationException(number.text() + key + arguments.length);
    }
}
