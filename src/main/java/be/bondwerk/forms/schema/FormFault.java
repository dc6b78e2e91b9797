package be.bondwerk.forms.schema;

import org.jspecify.annotations.Nullable;

/** Takes note of something in a form that is not allowed. */
interface FormFault {
    /**
     * @param component key of the component; null for the form as a whole
     * @param reason what is wrong and what to do instead, for the designer
     */
    void add(@Nullable String component, String reason);
}
