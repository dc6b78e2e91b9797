package be.bondwerk.cases;

import be.bondwerk.engine.EngineTask;
import be.bondwerk.forms.OpenForm;
import be.bondwerk.security.Person;
import org.jspecify.annotations.Nullable;

/**
 * A task as one person may see it.
 *
 * @param name what is to be done, in the reader's language
 * @param explanation what the person doing it should know; may be empty
 * @param subject about whom or what; null if about the case itself
 * @param form what is asked, with the reader's draft; null if the task has no form
 * @param mayDo whether the reader may submit it now
 * @param holder who has it; null if nobody yet
 */
public record TaskFile(
        EngineTask task,
        String name,
        String explanation,
        CaseFacts facts,
        @Nullable String subject,
        @Nullable OpenForm form,
        boolean mayDo,
        @Nullable Person holder) {}
