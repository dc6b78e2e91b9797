package be.bondwerk.allies;

import be.bondwerk.forms.FormOptions;
import be.bondwerk.forms.FormPlace;
import be.bondwerk.forms.Option;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** One source of options, named as forms name it. */
record OptionSource(String valuesKey, BiFunction<FormPlace, Locale, List<Option>> source) implements FormOptions {

    @Override
    public List<Option> options(FormPlace place, Locale locale) {
        return source.apply(place, locale);
    }
}
