package be.bondwerk.cases;

import be.bondwerk.engine.ProcessLibrary;
import be.bondwerk.engine.ProcessModel;
import be.bondwerk.forms.FormDesk;
import be.bondwerk.forms.FormPlace;
import be.bondwerk.forms.OpenForm;
import be.bondwerk.security.CurrentUser;
import be.bondwerk.shared.CaseNumber;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Starts cases from start forms, for people who hold the role for that. */
@Component
class CaseStart {

    private final CaseKinds kinds;
    private final Access access;
    private final ProcessLibrary library;
    private final FormDesk forms;
    private final CaseNumbers numbers;
    private final CaseRegister register;
    private final CurrentUser user;

    CaseStart(
            CaseKinds kinds,
            Access access,
            ProcessLibrary library,
            FormDesk forms,
            CaseNumbers numbers,
            CaseRegister register,
            CurrentUser user) {
        this.kinds = kinds;
        this.access = access;
        this.library = library;
        this.forms = forms;
        this.numbers = numbers;
        this.register = register;
        this.user = user;
    }

    List<ProcessModel> startable() {
        return library.startable().stream()
                .filter(model -> kinds.of(model.key()).filter(access::mayStart).isPresent())
                .toList();
    }

    OpenForm open(String processKey, Locale locale) {
        return forms.open(place(kind(processKey)), locale);
    }

    Instant saveDraft(String processKey, String json) {
        return forms.saveDraft(place(kind(processKey)), json);
    }

    CaseNumber start(String processKey, String json, Locale locale) {
        var kind = kind(processKey);
        var number = numbers.next(kind.prefix());
        var form = forms.submit(place(kind).of(number), json, locale).form();
        register.open(number, kind.describe(form));
        if (!access.mayStart(kind, register.facts(number))) {
            throw access.notAllowed("start outside their scope", processKey);
        }
        kind.begin(number, form);
        return number;
    }

    private CaseKind kind(String processKey) {
        return kinds.of(processKey).filter(access::mayStart).orElseThrow(() -> access.notFound("start of", processKey));
    }

    private FormPlace place(CaseKind kind) {
        var model = library.model(kind.processKey());
        var form = model.flatMap(known -> Optional.ofNullable(known.startForm()))
                .orElseThrow(() -> access.notFound("start form of", kind.processKey()));
        return FormPlace.start(
                form,
                kind.processKey(),
                user.person().zoneId(),
                model.map(ProcessModel::definitionId).orElseThrow());
    }
}
