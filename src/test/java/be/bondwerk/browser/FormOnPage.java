package be.bondwerk.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The form on a page, filled in field by field as a person does; a field is named by its key, whatever the language. */
final class FormOnPage {
    private final Page page;
    private final String row;

    FormOnPage(Page page) {
        this(page, "");
    }

    private FormOnPage(Page page, String row) {
        this.page = page;
        this.row = row;
    }

    /** Types into a text, number or text area. */
    FormOnPage write(String key, String text) {
        input(key).fill(text);
        return this;
    }

    /** What stands in a text, number or text area. */
    String read(String key) {
        return input(key).inputValue();
    }

    /** Fills in a date as year-month-day. */
    FormOnPage day(String key, String date) {
        part(key, "date").fill(date);
        return this;
    }

    /** Fills in a time of day as hours:minutes. */
    FormOnPage time(String key, String time) {
        part(key, "time").fill(time);
        return this;
    }

    /** Chooses the n-th option of a radio, counted from 0. */
    FormOnPage choose(String key, int option) {
        part(key, String.valueOf(option)).check();
        return this;
    }

    /** Chooses the entry of that value from a select. */
    FormOnPage pick(String key, String value) {
        input(key).selectOption(value);
        return this;
    }

    /** Ticks the n-th entry of a checklist, counted from 0. */
    FormOnPage tick(String key, int entry) {
        return choose(key, entry);
    }

    /** Ticks every entry of a checklist. */
    FormOnPage tickAll(String key) {
        var entries = StepByStep.until(page, page.locator("input[type=checkbox][id*='-Field_" + key + row + "-']"));
        for (int entry = 0; entry < entries.count(); entry++) {
            entries.nth(entry).check();
        }
        return this;
    }

    /** Adds a row to the list on the form. */
    FormOnPage addRow() {
        StepByStep.until(page, page.locator(".fjs-repeat-render-add:visible"))
                .first()
                .click();
        return this;
    }

    /** The n-th row of the list on the form, counted from 0. */
    FormOnPage row(int number) {
        return new FormOnPage(page, "_" + number);
    }

    /** The fields that are marked as wrong. */
    Locator mistakes() {
        return page.locator("bw-form [aria-invalid='true']");
    }

    private Locator input(String key) {
        return StepByStep.until(page, page.locator("[id$='-Field_" + key + row + "']"));
    }

    private Locator part(String key, String part) {
        return StepByStep.until(page, page.locator("[id$='-Field_" + key + row + "-" + part + "']"));
    }
}
